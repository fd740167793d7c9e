"""The one speaker to whose words notes and claims are narrowed, chosen in the left panel or at the claims; or the name to which
notes are."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from reader.analysis import Analysis
from reader.speakers import places_of
from reader.text import Span
from ui import messages
from ui.comparison.comparison_tab import ComparisonTab
from ui.desk import Desk
from ui.language import tr
from ui.look.menu import Menu
from ui.panels.notes_panel import NotesPanel
from ui.panels.side_panel import SidePanel
from ui.panels.side_rows import name_of
from ui.tabs import Page, Tabs


class Speaking(QObject):
    """Nobody is chosen at first; who is, stays so in every text until he is let go."""

    def __init__(self, side: SidePanel, notes: NotesPanel, tabs: Tabs, desk: Desk) -> None:
        super().__init__(side)
        self._side, self._notes, self._tabs, self._desk = side, notes, tabs, desk
        self.key = self.name = ""
        self.entity = ""  # of the name to whose mentions notes are narrowed
        self._known: dict[str, tuple[Analysis, tuple[Span, ...]]] = {}  # by document, what the speaker says there
        side.menu_asked.connect(self.ask)
        notes.chip.cleared.connect(self.clear)

    def choose(self, key: str, name: str) -> None:
        """Only what the speaker says is of interest; the key is that of `reader.speakers`."""
        self.key, self.name, self.entity, self._known = key, name, "", {}
        self.refresh()

    def choose_entity(self, entity: str, name: str) -> None:
        """Only notes on words that name this are of interest."""
        self.key, self.name, self.entity, self._known = "", name, entity, {}
        self.refresh()

    def clear(self) -> None:
        self.choose("", "")

    def refresh(self) -> None:
        """Narrows what is in front now."""
        narrowed = tr("with {name}", name=self.name) if self.entity else tr("from {speaker}", speaker=self.name)
        self._notes.show_from(narrowed if self.name else "", self._places())
        page = self._tabs.current
        if isinstance(page, ComparisonTab):
            page.pane.narrowing.narrow(self.key, self.name if self.key else "")

    def adopt(self, page: Page) -> None:
        """The claims of a new page can be narrowed too."""
        if isinstance(page, ComparisonTab):
            page.pane.claims.speaker_chosen.connect(self.choose)

    def menu(self, key: str, name: str) -> QMenu:
        """What can be done with a speaker."""
        made = Menu(self._side)
        if key == self.key:
            made.addAction(tr("Notes and claims from anybody")).triggered.connect(self.clear)
        else:
            made.addAction(messages.in_menu(tr("Only notes and claims from {name}", name=name))).triggered.connect(
                lambda: self.choose(key, name)
            )
        return made

    def entity_menu(self, entity: str, name: str) -> QMenu:
        """What can be done with a name."""
        made = Menu(self._side)
        if entity == self.entity:
            made.addAction(tr("Notes on anything")).triggered.connect(self.clear)
        else:
            made.addAction(messages.in_menu(tr("Only notes with {name}", name=name))).triggered.connect(
                lambda: self.choose_entity(entity, name)
            )
        return made

    def ask(self, row: str, point: QPoint) -> None:
        """The menu of a row of the left panel, if it is that of a speaker."""
        kind, _, key = row.partition(":")
        source = next(iter(self._tabs.current.sources), None) if self._tabs.current is not None else None
        if kind in ("speaker", "entity") and source is not None and source.analysis is not None:
            name = name_of(source.analysis, row)
            made = self.menu(key, name) if kind == "speaker" else self.entity_menu(key, name)
            made.aboutToHide.connect(made.deleteLater)
            made.popup(point)

    def _places(self) -> Mapping[str, tuple[Span, ...]]:
        """What the speaker says, by the documents that are open."""
        analyses = [source.analysis for source in self._desk.sources if source.analysis is not None] if self.name else []
        for analysis in analyses:
            identity = analysis.document.id
            if identity not in self._known or self._known[identity][0] is not analysis:
                self._known[identity] = analysis, self._places_in(analysis)
        return {identity: places for identity, (_, places) in self._known.items()}

    def _places_in(self, analysis: Analysis) -> tuple[Span, ...]:
        if self.entity:
            return tuple(mention.span for mention in analysis.mentions if mention.entity == self.entity)
        return places_of(analysis, self.key)
