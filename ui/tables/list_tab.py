"""What the window asks of a tab that is neither an article nor a comparison."""

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.article.open_document import OpenDocument
from ui.look.theme import Theme
from ui.view.document_view import DocumentView
from ui.view.overview_ruler import OverviewRuler


class ListTab(QWidget):
    """`place_asked` carries the id of a document and the Span to go to there, `told` a sentence on what could not be done."""

    changed = Signal()
    moved = Signal()
    place_asked = Signal(str, object)
    told = Signal(str)
    icon = ""
    kind: ClassVar[str] = ""  # what the session keeps it by
    place = ""
    problems: tuple[str, ...] = ()
    views: tuple[DocumentView, ...] = ()
    rulers: tuple[OverviewRuler, ...] = ()
    view: DocumentView | None = None

    @property
    def title(self) -> str:
        raise NotImplementedError

    @property
    def tip(self) -> str:
        return ""

    @property
    def facts(self) -> tuple[str, ...]:
        """For the status line."""
        raise NotImplementedError

    @property
    def sources(self) -> tuple[OpenDocument, ...]:
        """The articles that it holds open."""
        return ()

    @property
    def entry(self) -> dict[str, Any] | None:
        """What is needed to come back to it, besides its kind; of JSON's types. None while there is nothing."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """It follows the palette."""

    def open_find(self) -> None:
        """Puts the keyboard into what filters or searches the list."""
        raise NotImplementedError

    def release(self) -> None:
        """The tab is closed."""
        raise NotImplementedError
