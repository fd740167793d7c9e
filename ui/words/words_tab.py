"""A tab with the words of many documents for the same people and acts."""

from PySide6.QtCore import Signal

from ui.desk import Desk
from ui.language import counted, tr
from ui.panels.notebook import Notebook
from ui.tables.table_tab import TableTab
from ui.words.words_panel import OF_MANY, WordsPanel


class WordsTab(TableTab):
    """`save_asked` carries the analyses and the rows that are listed."""

    save_asked = Signal(object, object)
    icon, name, kind = "words", tr("Words"), "words"

    def __init__(self, desk: Desk, notebook: Notebook) -> None:
        super().__init__(desk, notebook)
        self.panel = WordsPanel(OF_MANY)
        self.hold(self.panel, self.panel.tools, self.panel.filter)
        self.panel.place_asked.connect(self.place_asked)
        self.panel.save_asked.connect(lambda rows: self.save_asked.emit(self.panel.analyses, rows))

    @property
    def facts(self) -> tuple[str, ...]:
        return (counted("words of {n:,} article", "words of {n:,} articles", len(self.panel.analyses)), *self.waiting)

    def refresh(self) -> None:
        known = [one for one in self.sources if one.analysis is not None and one.namings is not None]
        namings = [naming for one in known for naming in one.namings or ()]
        self.panel.show_analyses([one.analysis for one in known if one.analysis is not None], namings)
