"""Passages of one document that make the same claim: what a headline, a lead and a summary say is one thing told thrice."""

import numpy as np

from reader.alignment import Link, LinkKind, SentenceRange
from reader.analysis import Analysis
from reader.compare.align import Pairing
from reader.compare.similarity import log_odds, probability

_SURE = 0.65  # sentences of one article are more alike than those of two: measured on ten articles, below it they are often two claims


def repetitions(analysis: Analysis) -> list[Link]:
    """A link for each sentence and a later one that says the same; both in the numbers of this document."""
    pairing, bar = Pairing(analysis, analysis), log_odds(_SURE)
    found = []
    for number in range(len(analysis.sentences)):
        odds = pairing.odds_in_story(number)
        for later in (int(one) for one in np.flatnonzero(odds >= bar) if one > number):
            if pairing.tell_something(number, later):
                ranges = SentenceRange(number, number + 1), SentenceRange(later, later + 1)
                score = float(probability(np.array(odds[later], np.float32)))
                found.append(Link(*ranges, score, LinkKind.SAME_CLAIM))
    return found
