"""A short name of a link for lists: what is counted and what happens to it ("Guards killed"), else the telling part of its sentence."""

from collections.abc import Collection, Sequence

from reader.alignment import Difference, Evidence, Verdict
from reader.analysis import Analysis
from reader.compare.differences import Figures
from reader.compare.words import numeral, stem, words
from reader.figure_naming import ENDS, figure_label, trimmed
from reader.text import Span


def label(left: Analysis, left_span: Span, figures: tuple[Figures, Figures], differences: Sequence[Difference], evidence: Evidence) -> str:
    """The name of what both passages count, else of what they tell, in the words of the left one."""
    for difference in differences:
        if name := _counted_name(left, figures, difference):
            return name
    return phrase(left, left_span, {stem(word) for word in evidence.terms if numeral(word) is None})


def phrase(analysis: Analysis, span: Span, terms: Collection[str]) -> str:
    """The part of a passage between two breaks that holds most of the terms."""
    text, start = analysis.document.text, span.start
    parts = []
    for match in ENDS.finditer(text, span.start, span.end):
        parts.append(text[start : match.start()])
        start = match.end()
    parts.append(text[start : span.end])
    return trimmed(max(parts, key=lambda part: len({stem(word) for word in words(part)} & set(terms))))


def _counted_name(left: Analysis, figures: tuple[Figures, Figures], difference: Difference) -> str:
    """The noun counted and the outcome that both figures have, or what tells which are meant; empty when there is neither."""
    if difference.left is None or difference.right is None or difference.left.counted is None:
        return ""
    mine, theirs = figures[0].scope(difference.left), figures[1].scope(difference.right)
    if mine.outcomes & theirs.outcomes:
        return figure_label(left, difference.left)
    name = figure_label(left, difference.left) if difference.verdict is not Verdict.UNKNOWN and not difference.left.event else ""
    return name if " " in name else ""
