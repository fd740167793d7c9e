"""A tab with the naming table of many documents."""

from ui.desk import Desk
from ui.language import counted, tr
from ui.naming.naming_panel import Column, NamingPanel
from ui.naming.turns import Turns
from ui.panels.notebook import Notebook
from ui.tables.table_tab import TableTab


class NamingTab(TableTab):
    icon, name, kind = "name", tr("Names"), "names"

    def __init__(self, desk: Desk, notebook: Notebook) -> None:
        super().__init__(desk, notebook)
        self._turns = Turns()
        self.panel = NamingPanel()
        self.hold(self.panel, self.panel.tools, self.panel.filter)
        self.panel.chosen.connect(self._go)

    @property
    def facts(self) -> tuple[str, ...]:
        return (counted("{n:,} thing named", "{n:,} things named", len(self.panel.rows)), *self.waiting)

    def refresh(self) -> None:
        self.panel.show_columns([Column(one.document, one.namings) for one in self.sources if one.document is not None])

    def _go(self, document: str, entity: str, words: str) -> None:
        analysis = self._sources[document].analysis
        place = self._turns.next(analysis, entity, words) if analysis is not None else None
        if place is not None:
            self.place_asked.emit(document, place)
