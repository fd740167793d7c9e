"""Learns how words are brought to their lemmas: a list of endings by tag, the longest that fits decides.

    pip install 'crossread[training]' && python -m reader.training.lemmas DATA_FOLDER

DATA_FOLDER holds train.conllu.gz and dev.conllu.gz of Universal Dependencies. Writes `resources/pipeline/lemmas.json` and prints the
accuracy on the development part with the tags of the treebank.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import resources
from reader.analyze.lemmas import START, Lemmas, Rule, applied
from reader.training.treebank import Token, read

_LONGEST = 12  # of an ending, with the mark of a word's start
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
    return {tag: _pruned(_voted(found)) for tag, found in words.items()}


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
