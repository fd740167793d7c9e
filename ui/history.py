"""Back and forward through the places where the analyst has been reading."""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.opening import Opening
from ui.page_entries import Entry, entry, offset_of, page_of, reopening
from ui.slices import Slices
from ui.tabs import Page, Tabs

_REST = 200  # milliseconds without a move: then a place counts as visited
_MOST = 100
_JUMP = 2.0  # screens; who scrolls less far is still at the same place


class History(QObject):
    """A place is a page that came to the front, or one of its texts a jump away. `changed`: there is another way back or forward."""

    changed = Signal()

    def __init__(self, tabs: Tabs, opening: Opening) -> None:
        super().__init__(tabs)
        self._tabs, self._opening = tabs, opening
        self._entries: list[Entry] = []
        self._place = -1
        self._arrives = False  # at a place of the history: it is none more
        self._turns = Slices(self)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self.note)
        tabs.current_changed.connect(self._rest.start)
        opening.opened.connect(lambda page: page.moved.connect(self._rest.start))

    @property
    def has_back(self) -> bool:
        return self._place > 0

    @property
    def has_forward(self) -> bool:
        return self._place + 1 < len(self._entries)

    def note(self) -> None:
        """The place where the eye rests now is part of the history."""
        page = self._tabs.current
        here = entry(page) if page is not None else None
        if page is None or here is None:
            return
        if self._arrives and page_of(self._entries[self._place]) != page_of(here):  # its document is gone
            del self._entries[self._place]
            self._place = min(self._place, len(self._entries) - 1)
        elif self._place >= 0 and (self._arrives or not _is_away(page, self._entries[self._place], here)):
            self._entries[self._place] = here
            self._arrives = False
            return
        self._arrives = False
        del self._entries[self._place + 1 :]
        self._entries = [*self._entries[1 - _MOST :], here]
        self._place = len(self._entries) - 1
        self.changed.emit()

    def step(self, by: int) -> None:
        """Back (-1) or forward (1), if there is such a place; one whose document is gone is left out."""
        self._rest.stop()
        self.note()
        if 0 <= self._place + by < len(self._entries):
            self._place += by
            self._arrives = True
            self._turns.run(reopening(self._opening, self._entries[self._place]))
            self._rest.start()
            self.changed.emit()

    def stop(self) -> None:
        self._turns.stop()
        self._rest.stop()


def _is_away(page: Page, before: Entry, now: Entry) -> bool:
    """Is it another page, or a jump away on the same one?"""
    if page_of(before) != page_of(now):
        return True
    views = page.views
    if not views:
        return False
    screen = views[0].offset_at_height(views[0].viewport().height()) - views[0].top_offset()
    return abs(offset_of(now) - offset_of(before)) > _JUMP * screen
