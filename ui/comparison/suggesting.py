"""What a comparison offers in place of its two articles: first what names the same as the left one, then what was added last."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer

from reader.document import Source
from ui import messages
from ui.comparison.comparison_tab import ComparisonTab
from ui.desk import Desk

_MOST = 200  # that a list shows


class Suggesting(QObject):
    """Follows the library; what is known by then of names counts when a list is opened."""

    def __init__(self, page: ComparisonTab, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.offer)
        page.pane.tools.choices_asked.connect(self.offer)
        for changed in (page.changed, desk.library_changed):
            changed.connect(self._soon.start)
        self.offer()

    def offer(self) -> None:
        """Brings both lists in step."""
        self._page.pane.set_choices(messages.choices(self._suggested()))

    def stop(self) -> None:
        self._soon.stop()

    def _suggested(self) -> Iterator[tuple[str, Source]]:
        workspace = self._desk.workspace
        here = [source.document.id for source in self._page.sources if source.document is not None]
        near = workspace.namings.related(here[0]) if here else ()
        listed = dict.fromkeys((*near, *reversed(workspace.ids())))
        suggested = dict.fromkeys((*islice(listed, _MOST), *here))
        sources = workspace.sources(list(suggested))
        return ((identity, sources[identity]) for identity in suggested if identity in sources)
