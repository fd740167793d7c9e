"""What the names of a document are taken for, and how running text writes them: all places where one stands have a vote."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from reader.analyze.names.sentence import Candidate

_SURE, _GUESSED = 4, 1  # votes of a cue and of a guess for the label of a name
DOUBT = 0.9  # where the model is less sure that a word is a place, a person's last name overrules it


def running(found: Sequence[Candidate]) -> dict[str, str]:
    """Names in running text by their letters: what the same letters in capitals stand for."""
    return {one.text.casefold(): one.text for one in reversed(found) if one.label and not one.text.isupper()}


def labels(found: Iterable[tuple[str, Candidate]]) -> dict[str, str]:
    """The label of each name: most votes of all places where it stands."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for form, one in found:
        if one.label:
            votes[form][one.label] += _SURE if one.sure else _GUESSED
    return {form: max(counts, key=lambda label: (counts[label], label)) for form, counts in votes.items()}


def doubtful(found: Iterable[tuple[str, Candidate]]) -> set[str]:
    """The names that the model is not sure of on the average."""
    sure: defaultdict[str, list[float]] = defaultdict(list)
    for form, one in found:
        if one.confidence is not None:
            sure[form].append(one.confidence)
    return {form for form, values in sure.items() if sum(values) < DOUBT * len(values)}
