"""What the analyst says of an attribution: that nobody says it, who says it, or whether that is hedged."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from reader.analysis import Analysis, Attribution, Referent
from reader.document import Document
from reader.selector import Quote, describe
from reader.text import Span
from reader.wording import one_line

_AROUND = 24  # code points told of the text on either side


@dataclass(frozen=True, slots=True)
class AttributionCorrection:
    """All that the analyst says of the attribution at one place, carried out after every analysis, whichever pipeline made it.

    `place` are the words of saying, or the content where there are none (`Attribution.place`); `quote` finds it again when the article
    has changed. What is none is left as read. `id` follows from the place, so that saying more takes the place of what was said before.
    """

    id: str
    document: str
    place: Span
    quote: Quote
    created: datetime
    is_said: bool = True
    speaker: Referent | None = None
    hedged: bool | None = None

    @property
    def words(self) -> str:
        return one_line(self.quote.exact)

    @property
    def around(self) -> str:
        """The words with some of those before and after them in the same line, cut at whole words."""
        *_, before = self.quote.prefix.split("\n")
        after, *_ = self.quote.suffix.split("\n")
        before = before if len(before) <= _AROUND else before[-_AROUND:].partition(" ")[2]
        after = after if len(after) <= _AROUND else after[:_AROUND].rpartition(" ")[0]
        return one_line(f"{before}{self.quote.exact}{after}")

    def holds_in(self, document_id: str) -> bool:
        return self.document == document_id

    def moved(self, document: Document, place: Span) -> "AttributionCorrection":
        """The same said of a newer text of the article, at the place where the words were found again."""
        key = sha256(json.dumps([document.id, place.start, place.end]).encode()).hexdigest()[:32]
        return replace(self, id=f"attribution:{key}", document=document.id, place=place, quote=describe(document.text, place)[0])


def correct_attribution(
    analysis: Analysis, one: Attribution, *, speaker: Referent | None = None, hedged: bool | None = None
) -> AttributionCorrection:
    """The attribution is by this speaker, is hedged or is not."""
    return replace(_said(analysis, one), speaker=speaker, hedged=hedged)


def not_said(analysis: Analysis, one: Attribution) -> AttributionCorrection:
    """Nobody is told of as saying it."""
    return replace(_said(analysis, one), is_said=False)


def _said(analysis: Analysis, one: Attribution) -> AttributionCorrection:
    return AttributionCorrection("", "", one.place, Quote(""), datetime.now(UTC)).moved(analysis.document, one.place)
