"""The text of an article in its tab: one view of it, or after a split two, of which each scrolls on its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from ui.article.open_document import OpenDocument
from ui.article.reading import Reading
from ui.look.basics import row
from ui.panels.notebook import Notebook
from ui.view.document_view import DocumentView
from ui.view.overview_ruler import OverviewRuler

OVER, BESIDE = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
_LEAST_HEIGHT, _LEAST_WIDTH = 120, 200


class Half(QWidget):
    """A view of the article with its ruler, and what binds both to it."""

    def __init__(self, source: OpenDocument, notebook: Notebook) -> None:
        super().__init__()
        self.view = DocumentView()
        self.ruler = OverviewRuler(self.view)
        self.reading = Reading(self.view, self.ruler, source, notebook)
        self.start = 0  # the offset at which it begins when the text is there
        self.view.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.setLayout(row(self.view, self.ruler, spacing=0))


class Halves(QSplitter):
    """`front` is the half that had the keyboard last. `added` carries a half that is new and has no text yet."""

    added = Signal(object)
    changed = Signal()  # another half is in front, or there is one more or less

    def __init__(self, source: OpenDocument, notebook: Notebook) -> None:
        super().__init__(OVER)
        self._source, self._notebook = source, notebook
        self.all: tuple[Half, ...] = ()
        self.front = self._made()
        self.setChildrenCollapsible(False)

    @property
    def views(self) -> tuple[DocumentView, ...]:
        return tuple(half.view for half in self.all)

    @property
    def other(self) -> Half | None:
        """The half that is not in front; none while there is one."""
        return next((half for half in self.all if half is not self.front), None)

    @property
    def is_split(self) -> bool:
        return len(self.all) > 1

    def begin(self) -> None:
        """The document is there."""
        for half in self.all:
            half.reading.begin()
            half.view.scroll_to_offset(half.start)

    def toggle(self, orientation: Qt.Orientation) -> None:
        """Splits the text this way, or turns a split of the other way, or ends it. A new view begins where the other one stands."""
        if self.is_split and self.orientation() == orientation:
            self.unite()
            return
        if not self.is_split:
            self._add(like=self.front)
        self._lay(orientation)
        self.front.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def bring_back(self, orientation: Qt.Orientation, offsets: Sequence[int], *, is_first: bool) -> None:
        """A split as it was left, also before the text is there: where both views stand, and whether the first one is in front."""
        self._add()
        self.front = self.all[0 if is_first else 1]
        for half, offset in zip(self.all, offsets, strict=True):
            half.start = offset
            half.view.scroll_to_offset(offset)
        self._lay(orientation)

    def _add(self, like: Half | None = None) -> None:
        """Another view, in front, which shows what this one does."""
        self.front = self._made()
        self.added.emit(self.front)
        if self._source.document is not None:
            self.front.reading.begin()
        if like is not None:
            self.front.reading.show_as(like.reading)
            self.front.view.fold(like.view.is_folded)
            self.front.view.scroll_to_offset(like.view.top_offset())

    def _lay(self, orientation: Qt.Orientation) -> None:
        self.setOrientation(orientation)
        self.setSizes([1, 1])  # shares: both get the same
        self.changed.emit()

    def unite(self) -> None:
        """One view again: the one that had the keyboard last."""
        gone = self.other
        if gone is None:
            return
        had_focus = gone.view.hasFocus() or self.front.view.hasFocus()
        self.all = (self.front,)
        gone.view.select(None)
        gone.hide()
        gone.setParent(None)
        gone.deleteLater()
        if had_focus:
            self.front.view.setFocus()
        self.changed.emit()

    def _made(self) -> Half:
        half = Half(self._source, self._notebook)
        half.view.focused.connect(lambda: self._turn(half))
        self.addWidget(half)
        self.all = (*self.all, half)
        return half

    def _turn(self, half: Half) -> None:
        if half in self.all and half is not self.front and half.isVisible():  # focus wanders too while a window is taken down
            self.front = half
            self.changed.emit()
