"""A short name of a link for lists: what is counted and what happens to it ("Guards killed"), else its most telling shared words."""

from collections.abc import Iterable, Sequence

from reader.alignment import Difference
from reader.analysis import Analysis
from reader.compare.scope import scope
from reader.compare.words import WORD, numeral, stem, words
from reader.text import Span

_MOST = 4


def label(left: Analysis, left_span: Span, right: Analysis, differences: Sequence[Difference], rare: Iterable[str]) -> str:
    """At most five words, sentence case. `rare` are shared words, the rarest first."""
    for difference in differences:
        if difference.left and difference.right and (name := _counted(left, right, difference)):
            return _sentence_case(name)
    return _sentence_case(" ".join(_telling(left.words(left_span), rare)))


def _counted(left: Analysis, right: Analysis, difference: Difference) -> str:
    """The noun counted and the outcome that both figures have; empty when there is none."""
    if difference.left is None or difference.right is None or difference.left.counted is None:
        return ""
    mine, theirs = scope(left, difference.left), scope(right, difference.right)
    outcome = min((outcome for outcome in mine.outcomes & theirs.outcomes if " " not in outcome), default="")
    noun = (words(mine.noun) or ("",))[-1]
    if not outcome or not noun:
        return ""
    return noun if stem(noun) == stem(outcome) else f"{noun} {outcome}"


def _telling(text: str, rare: Iterable[str]) -> list[str]:
    """The rarest shared words that are no numbers, in the order and writing of the text."""
    chosen = [stem(word) for word in rare if numeral(word) is None][:_MOST]
    found: dict[str, str] = {}
    for match in WORD.finditer(text):
        key = stem(words(match.group())[0])
        if key in chosen:
            found.setdefault(key, match.group())
    return list(found.values())


def _sentence_case(name: str) -> str:
    return name[:1].upper() + name[1:]
