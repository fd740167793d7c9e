"""Two articles side by side with the strip between them and a ruler outside each: marks, focus and scrolling together."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.alignment import Alignment, Side
from reader.analysis import Analysis
from reader.text import Span
from ui.article.mark_stream import SAID, Marks, marks_in_parts
from ui.article.marks import focus_marks, own_names, row_marks, stressed_figures
from ui.comparison.claim_rows import ClaimRow, State
from ui.comparison.link_strip import LinkStrip
from ui.comparison.scroll_sync import ScrollSync, SyncMode, other, whereabouts
from ui.look.basics import row
from ui.look.theme import Theme
from ui.slices import Slices
from ui.view.document_view import COMPARE_STYLE, DocumentView
from ui.view.layers import Layer, Mark
from ui.view.overview_ruler import COMPARE_WIDTH, OverviewRuler

SIDES: tuple[Side, Side] = ("left", "right")
_TICKS = 100  # of a ruler that are made in a millisecond
_FOCUS_PLACE = 0.3  # where a claim that was out of sight is brought to


class ViewText:
    """A document view as the synchronizer sees it."""

    def __init__(self, view: DocumentView) -> None:
        self._view = view

    def offset_at_height(self, y: int) -> int:
        return self._view.offset_at_height(y)

    def extent(self, span: Span) -> tuple[float, float]:
        return self._view.extent(span)

    def height(self) -> int:
        return self._view.viewport().height()

    def scroll_by(self, pixels: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def progress(self) -> float:
        bar = self._view.verticalScrollBar()
        return bar.value() / max(1, bar.maximum())


class ComparisonTexts(QWidget):
    chosen = Signal(int)  # the number of a claim that was clicked
    status_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: dict[Side, DocumentView] = {side: DocumentView() for side in SIDES}
        self.rulers = {side: OverviewRuler(self.views[side], width=COMPARE_WIDTH) for side in SIDES}
        self.strip = LinkStrip(self.views["left"], self.views["right"])
        self.sync = ScrollSync(ViewText(self.views["left"]), ViewText(self.views["right"]))
        self._analyses: dict[Side, Analysis] = {}
        self._marking = {side: Slices(self) for side in SIDES}
        self._ticking = Slices(self)
        self._rows: Sequence[ClaimRow] = ()
        self._focused: ClaimRow | None = None
        self._whereabouts = ""
        for side, view in self.views.items():
            view.set_style(COMPARE_STYLE)
            view.scrolled.connect(lambda side=side: self._follow(side))
            view.zoomed.connect(lambda _: self._show_ticks())
            view.marks_clicked.connect(lambda marks, _: self._choose(marks))
        self.strip.chosen.connect(self.chosen)
        left, right = (self.views[side] for side in SIDES)
        self.setLayout(row(self.rulers["left"], left, self.strip, right, self.rulers["right"], spacing=0))

    def set_theme(self, theme: Theme) -> None:
        for side in SIDES:
            self.views[side].set_theme(theme)
            self.rulers[side].set_theme(theme)
        self.strip.update()

    def set_analyses(self, left: Analysis, right: Analysis) -> None:
        """Two documents with their names and numbers, before anything is known of their claims. A text already shown keeps its place."""
        for side, analysis in zip(SIDES, (left, right), strict=True):
            if self._analyses.get(side) is not analysis:
                self._analyses[side] = analysis
                self._marking[side].run(_shown(self.views[side], analysis))
        self.set_claims(None, ())

    def set_claims(self, alignment: Alignment | None, rows: Sequence[ClaimRow]) -> None:
        """The claims that are shown, in the strip, the rulers and the texts."""
        self._rows = rows
        self.sync.set_alignment(alignment, rows)
        self.strip.set_rows(rows)
        for side in SIDES:
            self.views[side].set_marks(Layer.CLAIMS, row_marks(rows, side))
        self._show_ticks()

    def show_claims(self, on: bool) -> None:
        """Shows all claims beside the texts, or only the one in focus."""
        if on != self.strip.shows_all:
            self.strip.show_all(on)
            self._show_ticks()

    def set_focused(self, claim: ClaimRow | None, *, reveal: bool = False) -> None:
        """Fills the claim in both texts; `reveal` brings it into view and its partner level with it."""
        self._focused = self.sync.focused = claim
        self.strip.set_focused(claim.number if claim is not None else None)
        for side, view in self.views.items():
            view.set_marks(Layer.FOCUS, focus_marks(claim, side))
            view.stress_numbers(stressed_figures(claim, side))
            here, there = self._analyses.get(side), self._analyses.get(other(side))
            view.stress_names(own_names(claim, side, here, there) if here is not None and there is not None else frozenset())
        if claim is not None and reveal:
            self._reveal(claim)
        self._tell_whereabouts()

    def point_out(self, places: Mapping[Side, Span], style: str) -> None:
        """Fills a place on both sides, or on one, in place of the claim, and brings it into view."""
        with self.sync.held():
            for side, view in self.views.items():
                span = places.get(side)
                view.set_marks(Layer.FOCUS, (Mark(span, Layer.FOCUS, style),) if span is not None else ())
                if span is not None:
                    view.scroll_to(span, _FOCUS_PLACE, only_if_hidden=True)

    def show_words(self, side: Side, span: Span) -> None:
        """Selects words on one side, the claim stays filled, and brings them into view."""
        with self.sync.held():
            self.views[side].select(span)
            self.views[side].scroll_to(span, _FOCUS_PLACE, only_if_hidden=True)

    def set_sync(self, mode: SyncMode) -> None:
        self.sync.mode = mode

    def are_at_top(self) -> bool:
        """Has neither text been scrolled yet?"""
        return all(view.verticalScrollBar().value() == 0 for view in self.views.values())

    def is_in_view(self, claim: ClaimRow) -> bool:
        """Is all of the claim seen, on both sides?"""
        spans = [(self.views[side], span) for side in SIDES if (span := claim.span(side)) is not None]
        return all(view.extent(span)[0] >= 0 and view.extent(span)[1] <= view.viewport().height() for view, span in spans)

    def active_side(self) -> Side:
        """The side that has the keyboard, else the left one."""
        return "right" if self.views["right"].hasFocus() else "left"

    def focus_other_side(self) -> None:
        self.views[other(self.active_side())].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_partner(self) -> None:
        """Brings the partner of the focused claim, or of the one that leads, level with it, however far away it is."""
        side = self.active_side()
        claim = self._focused or self.sync.leading(side)
        if claim is None or claim.link is None:
            return
        with self.sync.held():
            span = claim.span(side)
            if span is not None:
                self.views[side].scroll_to(span, _FOCUS_PLACE, only_if_hidden=True)
        self.sync.level(claim, side)
        self._tell_whereabouts()

    def _reveal(self, claim: ClaimRow) -> None:
        with self.sync.held():
            for side in SIDES:
                span = claim.span(side)
                if span is not None:
                    self.views[side].scroll_to(span, _FOCUS_PLACE, only_if_hidden=True)
        if claim.link is not None and self.sync.mode is SyncMode.FOLLOW:
            self.sync.level(claim, self.active_side())

    def _follow(self, side: Side) -> None:
        """Shift scrolls one side alone."""
        self.strip.refresh()
        if not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sync.follow(side)
        self._tell_whereabouts()

    def _tell_whereabouts(self) -> None:
        side = self.active_side()
        claim = self._focused or self.sync.leading(side)
        span = claim.span(other(side)) if claim is not None and claim.link is not None else None
        view = self.views[other(side)]
        words = whereabouts(view.extent(span), view.viewport().height()) if span is not None else ""
        if words != self._whereabouts:
            self._whereabouts = words
            self.status_changed.emit(words)

    def _choose(self, marks: Sequence[Mark]) -> None:
        numbers = [int(mark.key) for mark in marks if mark.layer is Layer.CLAIMS]
        if numbers:
            self.chosen.emit(numbers[0])

    def _show_ticks(self) -> None:
        self._ticking.run(self._ticked())

    def _ticked(self) -> Iterator[None]:
        """Gives both rulers the claims, the first of the list above the others."""
        for side in SIDES:
            view, ticks = self.views[side], []
            for place, claim in enumerate(reversed(self._rows if self.strip.shows_all else ())):
                span = claim.span(side)
                if span is not None:
                    token = State.ONLY if claim.state is State.UNKNOWN else claim.state
                    ticks.append((view.fraction(span.start), view.fraction(span.end), str(token), "right", f"{claim.called} {claim.label}"))
                if place % _TICKS == _TICKS - 1:
                    yield
            self.rulers[side].set_ticks(ticks)


def _shown(view: DocumentView, analysis: Analysis) -> Iterator[None]:
    """Shows a document, then its marks from the top downwards; those of a text that is shown already all at once."""
    gathered: Marks = {layer: [] for layer in (Layer.ENTITIES, Layer.NUMBERS, *SAID)}
    is_new = view.document != analysis.document
    if is_new:
        view.set_document(analysis.document)
    for marks in marks_in_parts(analysis):
        yield
        for layer, found in marks.items():
            if is_new and found:
                view.add_marks(layer, found)
            gathered[layer] += found
    if not is_new:
        for layer, all_marks in gathered.items():
            view.set_marks(layer, all_marks)
