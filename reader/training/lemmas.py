"""Learns how words are brought to their lemmas: a list of endings by tag, the longest that fits decides.

    pip install 'crossread[training]' && python -m reader.training.lemmas DATA_FOLDER

DATA_FOLDER holds train.conllu.gz and dev.conllu.gz of Universal Dependencies; verbs that they lack or have wrong stand in lemmas.toml.
Writes `resources/pipeline/lemmas.json` and prints the accuracy on the development part with the tags of the treebank.
"""

import json
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import resources
from reader.analyze.language.lemmas import START, Lemmas, Rule, applied
from reader.training.treebank import Token, read

_LONGEST = 12  # of an ending, with the mark of a word's start
_KNOWN = 1_000  # as if so often counted
_DOUBLING = frozenset(
    "begin bet bid cut dig forbid forget get hit let outgun overrun put quit run set shed shut sit spin split swim win kidnap".split()  # noqa: SIM905
)
_SEEN = 2  # an ending of less than a whole word counts when so many words have it


def main(folder: Path) -> None:
    rules = learned(token for sentence in read(folder / "train.conllu.gz") for token in sentence.tree)
    path = resources.path("pipeline") / "lemmas.json"
    path.write_text(json.dumps(rules, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    tokens = [token for sentence in read(folder / "dev.conllu.gz") for token in sentence.tree]
    lemmas = Lemmas(rules)
    right = sum(lemmas.lemma(token.text, token.xpos) == token.lemma for token in tokens)
    print(f"{sum(map(len, rules.values())):,} endings, {100 * right / len(tokens):.2f} % of {len(tokens):,} words right")


def learned(tokens: Iterable[Token]) -> dict[str, dict[str, Rule]]:
    """Per tag, the rule of every ending, where the next shorter ending would say something else."""
    words: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for token in tokens:
        words[token.xpos][token.text, token.lemma] += 1
    for tag, form, lemma in known_verbs():
        words[tag] = Counter({(text, other): count for (text, other), count in words[tag].items() if text.lower() != form})
        words[tag][form, lemma] = _KNOWN
    return {tag: _pruned(_voted(found)) for tag, found in words.items()}


def known_verbs() -> Iterator[tuple[str, str, str]]:
    """Tag, form and lemma of the verbs in lemmas.toml."""
    table = tomllib.loads(Path(__file__).with_name("lemmas.toml").read_text(encoding="utf-8"))
    for entry in table["irregular"].split(","):
        lemma, past, participle = entry.split()
        yield from (("VBD", past, lemma), ("VBN", participle, lemma), ("VBG", _inflected(lemma, "ing"), lemma))
    irregular = {entry.split()[0] for entry in table["irregular"].split(",")}
    for lemma in table["regular"].split():
        yield "VBG", _inflected(lemma, "ing"), lemma
        if lemma not in irregular:
            yield from ((tag, _inflected(lemma, "ed"), lemma) for tag in ("VBD", "VBN"))


def _inflected(lemma: str, ending: str) -> str:
    """The form as regular spelling makes it; stressed last syllables double their consonant only in the words listed here."""
    if lemma in _DOUBLING:
        return lemma + lemma[-1] + ending
    if lemma.endswith("ie") and ending == "ing":
        return f"{lemma[:-2]}ying"
    if lemma.endswith("ee"):
        return lemma + ("d" if ending == "ed" else ending)
    if lemma.endswith("e"):
        return lemma[:-1] + ending
    return f"{lemma[:-1]}i{ending}" if lemma.endswith("y") and lemma[-2] not in "aeiou" and ending == "ed" else lemma + ending


def _voted(words: Counter[tuple[str, str]]) -> dict[str, Rule]:
    votes: defaultdict[str, Counter[Rule]] = defaultdict(Counter)
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for (text, lemma), count in words.items():
        marked = START + text.lower()
        for length in range(min(len(marked), _LONGEST) + 1):
            ending = marked[len(marked) - length :]
            votes[ending][_rule(text, lemma)] += count if ending == marked else min(count, 3)  # a few frequent words do not speak for all
            seen[ending].add(marked)
    return {
        ending: max(counts, key=lambda rule: (counts[rule], rule))
        for ending, counts in votes.items()
        if len(seen[ending]) >= _SEEN or ending.startswith(START)
    }


def _pruned(rules: dict[str, Rule]) -> dict[str, Rule]:
    return {ending: rule for ending, rule in rules.items() if not ending or rule != _shorter(rules, ending)}


def _shorter(rules: dict[str, Rule], ending: str) -> Rule | None:
    return next((rules[ending[start:]] for start in range(1, len(ending) + 1) if ending[start:] in rules), None)


def _rule(text: str, lemma: str) -> Rule:
    """In lower case or as written, how many letters go from the end, and what comes in their place."""
    for keeps_case in (False, True):
        word = text if keeps_case else text.lower()
        same = next((at for at, (one, other) in enumerate(zip(word, lemma, strict=False)) if one != other), min(len(word), len(lemma)))
        rule = (int(keeps_case), len(word) - same, lemma[same:])
        if applied(rule, text) == lemma and (same or keeps_case):
            return rule
    return (0, len(text), lemma)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
