"""From lists to the text and back: rows of the left panel, notes, marks that were clicked."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Signal

from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.text import Span
from ui.article.card import Card
from ui.article.cards import time_card
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.desk import Desk
from ui.mentions import Mentions, style_of
from ui.name_cards import NameCards
from ui.number_cards import NumberCards
from ui.opening import Opening
from ui.panels.side_panel import SidePanel
from ui.panels.side_rows import targets
from ui.said_cards import SaidCards
from ui.tabs import Tabs
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark


@dataclass(frozen=True)
class Cards:
    """Who opens the cards of what can be clicked."""

    names: NameCards
    numbers: NumberCards
    said: SaidCards


class Navigation(QObject):
    """`note_clicked` carries the id of a note whose highlight was clicked in the text."""

    note_clicked = Signal(str)

    def __init__(self, side: SidePanel, tabs: Tabs, desk: Desk, opening: Opening, mentions: Mentions, cards: Cards) -> None:
        super().__init__(side)
        self._side, self._tabs, self._desk, self._opening, self._mentions = side, tabs, desk, opening, mentions
        self._cards = cards
        self._shown: tuple[object, object] = (None, None)
        side.chosen.connect(self.go)
        mentions.changed.connect(self.show_place)
        desk.compared.connect(lambda _: self.show_page())

    def show_page(self) -> None:
        """Brings the left panel in step with the page in front."""
        page = self._tabs.current
        source = page.source if isinstance(page, DocumentPane) else None
        document, analysis = (source.document, source.analysis) if source else (None, None)
        if self._shown != (document and document.id, analysis and id(analysis)):
            self._shown = (document and document.id, analysis and id(analysis))
            self._side.show_document(document, analysis)
        self._mentions.show()
        if isinstance(page, DocumentPane) and document is not None:
            page.show_shared(self._desk.alignments(document.id))

    def show_place(self) -> None:
        """Which article and which heading is being read."""
        page = self._tabs.current
        document = page.source.document if isinstance(page, DocumentPane) else None
        here = {f"document:{document.id}", self._heading(page)} if isinstance(page, DocumentPane) and document is not None else set()
        self._side.mark_current(frozenset({*here, self._mentions.key}))

    def go(self, key: str) -> None:
        """To what a row of the left panel stands for; the same name again goes to its next mention."""
        if key.startswith("document:"):
            self._opening.open_document(key.partition(":")[2])
            return
        page = self._tabs.current
        if not isinstance(page, DocumentPane) or page.source.document is None:
            return
        if key.startswith(("entity:", "time:", "speaker:")):
            self._mentions.choose(key)
            return
        analysis = page.source.analysis or Analysis(page.source.document, "")
        places = targets(analysis, key)
        if places:
            page.jump(places[0], style_of(analysis, key))

    def show_note(self, note: Annotation) -> None:
        """Goes to the words of a note, opening its article if need be."""
        page = self._tabs.current
        if isinstance(page, ComparisonTab):
            view = next((view for view in page.views if view.document and view.document.id == note.target.document), None)
            if view is not None:
                view.scroll_to(note.target.position)
                return
        self.show_place_in(note.target.document, note.target.position)

    def show_place_in(self, document: str, span: Span) -> None:
        """To a place of a document, in a tab of its own."""
        pane = self._opening.open_document(document)
        if pane is not None:
            pane.jump(span)

    def show_card(self, view: DocumentView, marks: tuple[Mark, ...], point: QPoint) -> None:
        """What the topmost mark says: a note is chosen in its panel, a name, number or time opens a card."""
        analysis = self._mentions.analysis_of(view)
        for mark in marks:
            if mark.layer is Layer.HIGHLIGHTS:
                self.note_clicked.emit(mark.key)
            if mark.layer is Layer.ENTITIES:
                self._mentions.note(view, mark)
            if analysis is not None and self._open_card(view, analysis, mark, point):
                return

    def _open_card(self, view: DocumentView, analysis: Analysis, mark: Mark, point: QPoint) -> bool:
        """Opens the card of a mark; false if it has none."""
        if mark.layer is Layer.ENTITIES and not mark.key.startswith("time "):
            mention = next((one for one in analysis.mentions if one.span == mark.span), None)
            return mention is not None and self._cards.names.show(view, mention, point) is not None
        if mark.layer is Layer.NUMBERS:
            return self._cards.numbers.show(view, mark.span, point) is not None
        if mark.layer is Layer.HEDGES or (mark.layer is Layer.ATTRIBUTIONS and _is_beside(view, point)):
            return self._cards.said.show(view, mark.key, point) is not None
        card = _card(view, analysis, mark)
        if card is not None:
            card.show_at(point)
        return card is not None

    def _heading(self, page: DocumentPane) -> str:
        """The key of the heading that is being read."""
        number = bisect_right(self._side.headings, page.reading_offset) - 1
        return f"offset:{self._side.headings[number]}" if number >= 0 else ""


def _is_beside(view: DocumentView, point: QPoint) -> bool:
    """Is the point of the screen beside the text? In it a click is for the caret."""
    return view.offset_at(view.viewport().mapFromGlobal(point), between=False) is None


def _card(view: DocumentView, analysis: Analysis, mark: Mark) -> Card | None:
    """The card of a time."""
    time = next((time for time in analysis.times if time.span == mark.span), None) if mark.layer is Layer.ENTITIES else None
    return time_card(view, analysis, time) if time is not None else None
