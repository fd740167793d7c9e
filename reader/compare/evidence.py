"""What a person needs to believe or reject a link: the reasons for its score with the words behind them, its kind, a name for lists."""

from collections.abc import Mapping

import numpy as np
from rapidfuzz import fuzz

from reader.alignment import Evidence, Feature, LinkKind, SentenceRange
from reader.analysis import Analysis
from reader.compare.features import FEATURES, Comparison, counts, runs
from reader.compare.similarity import Model
from reader.compare.words import Profile, stem, thing_of, words
from reader.phrase import worded
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


def evidence(pair: Comparison, row: int, column: int, model: Model, left: Analysis, right: Analysis, *, silent: bool = False) -> Evidence:
    """Why sentence `row` of the left and `column` of the right were scored as they were; with `silent` also what says nothing."""
    names = {entity.id: entity.name for entity in (*right.entities, *left.entities)}
    return evidence_of(pair, row, column, model, names, silent=silent)


def evidence_of(pair: Comparison, row: int, column: int, model: Model, names: Mapping[str, str], *, silent: bool = False) -> Evidence:
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
        **_apart(one, other, names),
    }
    reasons = []
    for name, weight in model.weights.items():
        value = float(FEATURES[name](pair, row, np.array([column]))[0])
        if value or silent:
            reasons.append(Feature(name, min(max(value, 0.0), 1.0), weight * value, behind.get(name, "") if value else ""))
    return Evidence(shared_names, figures, rare, tuple(reasons))


def _apart(one: Profile, other: Profile, names: Mapping[str, str]) -> dict[str, str]:
    """The words behind what speaks against a link, and behind what counts in one story alone."""
    mine, theirs = (
        ", ".join(sorted(names.get(name, name) for name in side)) for side in (one.names - other.names, other.names - one.names)
    )
    things = {thing for _, thing in one.figures} & {thing for _, thing in other.figures}
    numbers = [
        ", ".join(sorted(f"{value} {_counted(side, thing)}" for value, thing in side.figures if thing in things)) for side in (one, other)
    ]
    same = counts(one) & counts(other)
    return {
        "Different names": worded("{words} against {others}", words=mine, others=theirs),
        "Different numbers": worded("{words} against {others}", words=numbers[0], others=numbers[1]),
        "Same count": ", ".join(sorted(f"{_written(one, noun)} {outcome}" for outcome, noun in same)),
    }


def _counted(profile: Profile, thing: str) -> str:
    """What a figure counts, as the sentence names it."""
    return next((word for word in profile.words if thing_of(word) == thing), thing)


def _written(profile: Profile, term: str) -> str:
    """The term as the sentence writes it."""
    return next((word for word in profile.words if stem(word) == term), term)
