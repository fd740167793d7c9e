"""A short name of a link for lists: what is counted and what happens to it ("Guards killed"), else its most telling shared words."""

from collections.abc import Sequence

from reader.alignment import Difference, Evidence
from reader.analysis import Analysis, within
from reader.compare.differences import Figures
from reader.compare.words import WORD, numeral, stem, words
from reader.text import Span

_MOST = 4
_LONGEST_NAME = 24  # longer ones fill a list row alone


def label(left: Analysis, left_span: Span, figures: tuple[Figures, Figures], differences: Sequence[Difference], evidence: Evidence) -> str:
    """At most five words, sentence case, taken from the left passage."""
    for difference in differences:
        if name := counted_name(figures, difference):
            return sentence_case(name)
    return sentence_case(" ".join(_telling(left, left_span, evidence)))


def counted_name(figures: tuple[Figures, Figures], difference: Difference) -> str:
    """The noun counted and the outcome that both figures have; empty when there is none."""
    if difference.left is None or difference.right is None or difference.left.counted is None:
        return ""
    mine, theirs = figures[0].scope(difference.left), figures[1].scope(difference.right)
    outcome = min((outcome for outcome in mine.outcomes & theirs.outcomes if " " not in outcome), default="")
    noun = (words(mine.noun) or ("",))[-1]
    if not outcome or not noun:
        return ""
    return noun if stem(noun) == stem(outcome) else f"{noun} {outcome}"


def _telling(left: Analysis, span: Span, evidence: Evidence) -> list[str]:
    """The rarest shared words that are no numbers and the first shared name, in the order and writing of the text."""
    text = left.document.text
    canonical = {entity.id: entity.name for entity in left.entities}
    names = [
        mention
        for mention in within(left.mentions, span)
        if canonical.get(mention.entity) in evidence.entities and len(mention.span) < _LONGEST_NAME
    ]
    found: dict[str, tuple[int, str]] = {}
    if names:
        found["name"] = names[0].span.start, left.words(names[0].span)
    chosen = [stem(word) for word in evidence.terms if numeral(word) is None][: _MOST - 1 if names else _MOST]
    for match in WORD.finditer(text, span.start, span.end):
        key = stem(words(match.group())[0])
        if key in chosen and not any(mention.span.start <= match.start() < mention.span.end for mention in names):
            found.setdefault(key, (match.start(), match.group()))
    return [word for _, word in sorted(found.values())]


def sentence_case(name: str) -> str:
    return name[:1].upper() + name[1:]
