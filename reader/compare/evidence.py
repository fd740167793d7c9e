"""What a person needs to believe or reject a link: the reasons for its score with the words behind them, its kind, a name for lists."""

from collections.abc import Mapping

from rapidfuzz import fuzz

from reader.alignment import Evidence, Feature, LinkKind, SentenceRange
from reader.analysis import Analysis
from reader.compare.features import FEATURES, Comparison, runs
from reader.compare.similarity import Model
from reader.compare.words import Profile, stem, thing_of, words
from reader.text import Span

_TERMS = 8  # more rare words than these no one reads
_VERBATIM, _NEAR = 95, 85


def covered(analysis: Analysis, sentences: SentenceRange) -> Span:
    """The text from the first of these sentences to the last."""
    return analysis.sentences[sentences.start].span.joined(analysis.sentences[sentences.end - 1].span)


def kind(left: str, right: str) -> LinkKind:
    """How near the wording is: verbatim, near, a paraphrase, or merely the same claim."""
    one, other = words(left), words(right)
    plain, twin = " ".join(one), " ".join(other)
    ratio = fuzz.ratio(plain, twin)
    tokens = fuzz.token_set_ratio(plain, twin)
    if ratio >= _VERBATIM:
        return LinkKind.VERBATIM
    if (ratio >= _NEAR and tokens >= _NEAR) or set(runs(one)) & set(runs(other)):
        return LinkKind.NEAR
    return LinkKind.PARAPHRASE if tokens >= 60 else LinkKind.SAME_CLAIM


def evidence(pair: Comparison, row: int, column: int, model: Model, left: Analysis, right: Analysis) -> Evidence:
    """Why sentence `row` of the left and `column` of the right were scored as they were."""
    return evidence_of(pair, row, column, model, {entity.id: entity.name for entity in (*right.entities, *left.entities)})


def evidence_of(pair: Comparison, row: int, column: int, model: Model, names: Mapping[str, str]) -> Evidence:
    """The same where no analyses are at hand; `names` tells how things are called by their ids."""
    one, other = pair.left.profiles[row], pair.right.profiles[column]
    shared_names = tuple(sorted(names.get(name, name) for name in one.names & other.names))
    shared_terms = sorted((one.terms.keys() & other.terms.keys()) - one.names, key=lambda term: (-pair.rarity.of(term), term))
    rare = tuple(_written(one, term) for term in shared_terms[:_TERMS])
    figures = tuple(f"{value} {_counted(one, thing)}" for value, thing in sorted(one.figures & other.figures))
    happened = ", ".join(sorted(f"{_written(one, noun)} {outcome}" for outcome, noun in one.fates & other.fates))
    behind = {
        "Words": ", ".join(rare),
        "Words covered": ", ".join(rare),
        "Names": ", ".join(shared_names),
        "Numbers": ", ".join(figures),
        "What happened": happened,
    }
    reasons = []
    for name, weight in model.weights.items():
        value = float(FEATURES[name](pair, row)[column])
        if value:
            reasons.append(Feature(name, min(max(value, 0.0), 1.0), weight * value, behind.get(name, "")))
    return Evidence(shared_names, figures, rare, tuple(reasons))


def _counted(profile: Profile, thing: str) -> str:
    """What a figure counts, as the sentence names it."""
    return next((word for word in profile.words if thing_of(word) == thing), thing)


def _written(profile: Profile, term: str) -> str:
    """The term as the sentence writes it."""
    return next((word for word in profile.words if stem(word) == term), term)
