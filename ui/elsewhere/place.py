"""A claim that is looked for: the place where it stands, and its words."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from reader.text import Span
from reader.wording import one_line
from ui.comparison.comparison_tab import ComparisonTab
from ui.desk import Desk
from ui.tabs import Page
from ui.view.document_view import DocumentView


@dataclass(frozen=True, slots=True)
class Place:
    document: str
    span: Span
    words: str

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Self:
        """What `kept` wrote."""
        return cls(kept["document"], Span(*kept["span"]), kept["words"])

    @property
    def kept(self) -> dict[str, Any]:
        """Of JSON's types."""
        return {"document": self.document, "span": [self.span.start, self.span.end], "words": self.words}


def place_in_front(page: Page, desk: Desk) -> Place | None:
    """What is selected; else the claim in front of a comparison whose list has the keyboard, or the sentence at the caret."""
    view = page.view
    if isinstance(page, ComparisonTab) and (view is None or view.selection() is None):
        focused = _focused(page)
        if focused is not None and (page.pane.claims.view.hasFocus() or view is None or view.caret is None):
            return focused
    return _in_view(view, desk) if view is not None else None


def _in_view(view: DocumentView, desk: Desk) -> Place | None:
    if view.document is None:
        return None
    span = view.selection() or (_sentence_at(view, desk, view.caret) if view.caret is not None else None)
    words = one_line(span.of(view.document.text)) if span is not None else ""
    return Place(view.document.id, span, words) if span is not None and words else None


def _sentence_at(view: DocumentView, desk: Desk, offset: int) -> Span | None:
    source = desk.find(view.document.id) if view.document is not None else None
    if source is None or source.analysis is None:
        return None
    sentences = source.analysis.sentences
    number = bisect_right(sentences, offset, key=lambda sentence: sentence.span.start) - 1
    return sentences[number].span if number >= 0 and offset <= sentences[number].span.end else None


def _focused(page: ComparisonTab) -> Place | None:
    """The passage of the claim in focus, of the left text where that makes it."""
    claim = page.pane.focus.claim
    if claim is None:
        return None
    analysis, span = (page.analyses[0], claim.left) if claim.left is not None else (page.analyses[1], claim.right)
    if analysis is None or span is None:
        return None
    return Place(analysis.document.id, span, one_line(analysis.words(span)))
