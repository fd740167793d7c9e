"""The left panel: the library with its search field, and outline, entities, sources and numbers of the document in front."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from reader.analysis import Analysis
from reader.document import Document, Source
from reader.figures import figure_count
from reader.speakers import finding_speakers
from ui import messages
from ui.language import tr
from ui.look.basics import Surface, row, theme_of
from ui.look.search_field import SearchField
from ui.panels import filter_heading, numbers_heading
from ui.panels.filter_heading import FilterHeading
from ui.panels.mention_steps import MentionSteps
from ui.panels.numbers_heading import NumbersHeading
from ui.panels.side_delegate import SideDelegate
from ui.panels.side_model import Role, SideModel
from ui.panels.side_rows import Row, entity_rows, library_rows, names_of, number_rows, outline_rows, speaker_rows
from ui.panels.side_tree import SideTree
from ui.slices import Slices

LIBRARY, OUTLINE, ENTITIES, SPEAKERS, NUMBERS = tr("Library"), tr("Outline"), tr("Entities"), tr("Sources"), tr("Numbers")
WIDTH = 248


class SidePanel(Surface):
    """Emits the key of a clicked row ("document:ID", "entity:ID" ...), or a type to be soloed; the rest is the window's affair.

    `menu_asked` carries the key of a row, and the place on the screen where its menu is wanted.
    """

    chosen = Signal(str)
    soloed = Signal(str)
    removal_asked = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self) -> None:
        super().__init__("panel")
        self.search = SearchField(messages.SEARCH_LIBRARY)
        self._model = SideModel((LIBRARY, OUTLINE, ENTITIES, SPEAKERS, NUMBERS), self)
        self._delegate = SideDelegate()
        self.tree = SideTree(self._model, self._delegate)
        self.names, self.speakers = FilterHeading(ENTITIES, messages.FILTER_NAMES), FilterHeading(SPEAKERS, messages.FILTER_SPEAKERS)
        self.numbers, self.steps = NumbersHeading(NUMBERS), MentionSteps()
        headings = ((ENTITIES, self.names), (SPEAKERS, self.speakers), (NUMBERS, self.numbers))
        for section, heading in headings:
            self._model.set_height(section, numbers_heading.HEIGHT if heading is self.numbers else filter_heading.HEIGHT)
            self.tree.setIndexWidget(self._model.section(section), heading)
        self._documents: tuple[tuple[str, Source], ...] = ()
        self._replaced: frozenset[str] = frozenset()
        self._analysis: Analysis | None = None
        self._called: dict[str, str] = {}  # all names of an entity, once they were asked for
        self._opened: frozenset[str] = frozenset()
        self._folded: dict[str, bool] = {}
        self.headings: tuple[int, ...] = ()  # where those of the document begin
        self._filling = Slices(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row(self.search, margins=(8, 0, 8, 0)))
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.tree, 1)
        below.addWidget(self.steps)
        layout.addLayout(below, 1)
        self.search.textChanged.connect(lambda _: self._show_library())
        for heading in (self.names, self.speakers):
            heading.filter.textChanged.connect(lambda _: self._filling.run(self._found()))
        self.tree.menu_asked.connect(self.menu_asked)
        self.tree.chosen.connect(self._choose)
        self.tree.soloed.connect(lambda key: self.soloed.emit(key.partition(":")[2]))
        self.tree.expanded.connect(lambda index: self._remember(index, True))
        self.tree.collapsed.connect(lambda index: self._remember(index, False))
        self.show_document(None)
        self._look_again()

    def set_library(self, documents: tuple[tuple[str, Source], ...], replaced: frozenset[str] = frozenset()) -> None:
        """The documents of the workspace as (id, source), and the ids of those whose file has a newer text."""
        self._documents, self._replaced = documents, replaced
        self._show_library()

    def show_document(self, document: Document | None, analysis: Analysis | None = None) -> None:
        """Outline, entities, sources and numbers of the document in front; none hides these sections."""
        self._opened = frozenset() if document is None or self._analysis is None or analysis is None else self._opened
        self._analysis, self._called = analysis, {}
        self._filling.run(self._shown(document))

    def mark_current(self, keys: frozenset[str]) -> None:
        """Shows which document, heading or entity is in front."""
        if keys != self._delegate.current:
            self._delegate.current = keys
            self.tree.viewport().update()

    def show_solo(self, style: str) -> None:
        """Shows which type of names is filled alone."""
        if style != self._delegate.solo:
            self._delegate.solo = style
            self.tree.viewport().update()

    def find_name(self) -> None:
        """Puts the keyboard into the field that filters names."""
        self.tree.scrollTo(self._model.section(ENTITIES))
        self.names.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.names.filter.selectAll()

    def reveal(self, key: str) -> None:
        """Brings the row of a name into view, if it is listed; groups that hide it are opened."""
        index = self._model.find(ENTITIES, key)
        if index.isValid():
            self.tree.expand(index.parent())
            self.tree.scrollTo(index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._look_again()

    def _look_again(self) -> None:
        self._delegate.look = theme_of(self)
        self.tree.viewport().update()

    def _show_library(self) -> None:
        words = self.search.text()
        rows = library_rows(self._documents, words, self._replaced)
        self._fill(LIBRARY, rows or messages.no_articles(bool(words)), str(len(rows)) if rows else "", keep=True)

    def _shown(self, document: Document | None) -> Iterator[None]:
        """The sections one by one: each takes some milliseconds for a book."""
        rows = outline_rows(document) if document else ()
        self.headings = tuple(int(row.key.partition(":")[2]) for row in rows)
        self._fill(OUTLINE, rows)
        yield
        yield from self._found()

    def _found(self) -> Iterator[None]:
        analysis = self._analysis
        words = self.names.filter.text().strip().casefold()
        if analysis and words and not self._called:
            for names in names_of(analysis):
                self._called.update(names)
                yield
        entities = entity_rows(analysis, self._opened, words, self._called) if analysis else ()
        self.names.show_count(str(sum(int(group.detail) for group in entities)) if analysis else "")
        self._fill(ENTITIES, entities or ((Row(messages.NO_SUCH_NAME),) if words and analysis else ()))
        yield
        yield from self._speakers_found(analysis)
        yield
        numbers = number_rows(analysis, self._opened) if analysis else ()
        self.numbers.show_count(str(figure_count(analysis)) if analysis else "")
        self._fill(NUMBERS, numbers)

    def _speakers_found(self, analysis: Analysis | None) -> Iterator[None]:
        found = (yield from finding_speakers(analysis)) if analysis else ()
        words = self.speakers.filter.text().strip().casefold()
        rows = speaker_rows(found, self._opened, words)
        self.speakers.show_count(str(len(found)) if analysis else "")
        self._fill(SPEAKERS, rows or ((Row(messages.NO_SUCH_SPEAKER),) if words and found else ()))

    def _fill(self, section: str, rows: tuple[Row, ...], detail: str = "", *, keep: bool = False) -> None:
        place = self.tree.verticalScrollBar().value()
        changed = self._model.set_rows(section, rows, detail)
        index = self._model.section(section)
        self.tree.setRowHidden(index.row(), QModelIndex(), not rows and not keep)
        if changed:
            is_filtered = section == ENTITIES and bool(self.names.filter.text())
            blocked = self.tree.blockSignals(True)  # only what the analyst folds is remembered
            self.tree.expand(index)
            for number in range(self._model.rowCount(index)):
                child = self._model.index(number, 0, index)
                is_open = bool(child.data(Role.OPEN))
                self.tree.setExpanded(child, is_open if is_filtered else self._folded.get(_path(child), is_open))
            self.tree.blockSignals(blocked)
            self.tree.verticalScrollBar().setValue(place)

    def _remember(self, index: QModelIndex, is_open: bool) -> None:
        if not index.data(Role.SECTION):
            self._folded[_path(index)] = is_open

    def _choose(self, index: QModelIndex) -> None:
        key = str(index.data(Role.KEY) or "")
        if index.model().hasChildren(index):
            if not index.data(Role.SECTION):
                self.tree.setExpanded(index, not self.tree.isExpanded(index))
        elif key.startswith("more:"):
            self._opened |= {key}
            self._filling.run(self._found())
        elif key:
            self.chosen.emit(key)


def _path(index: QModelIndex) -> str:
    """Section and heading: two sections may have a group of one name."""
    return f"{index.parent().data()}/{index.data()}"
