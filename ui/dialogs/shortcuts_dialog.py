"""All keys on one page, from the table of commands."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from ui.commands import COMMANDS, MENUS, Command, Scope
from ui.dialogs.dialog import Dialog
from ui.language import tr
from ui.look.basics import SEMIBOLD, ElidedLabel, Label, button, row
from ui.look.focus_ring import FocusRing
from ui.look.keycap import KeyCap

_WIDTH, _AROUND, _LINE = 720, 60, 20
_PLACES = {Scope.DOCUMENT: tr("documents"), Scope.CLAIMS: tr("claim list"), Scope.MATRIX: tr("matrix")}
_HALVES = (("File", "Edit", "View", "Document"), ("Compare", "Notes", "Help"))


class ShortcutsDialog(Dialog):
    def __init__(self, parent: QWidget | None, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"), _WIDTH)
        area, table = QScrollArea(), _table(commands)
        self.resize(max(_WIDTH, table.minimumSizeHint().width() + _AROUND), 560)
        area.setWidget(table)
        FocusRing(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Keyboard shortcuts"))
        for ground in (area.viewport(), table):
            ground.setAutoFillBackground(False)  # the scroll area turns it on
        self.content.addWidget(area)
        close = button(tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        self.add_buttons(None, close)

    @classmethod
    def ask(cls, parent: QWidget | None, commands: Sequence[Command]) -> None:
        """Shows the keys until it is closed."""
        dialog = cls(parent, commands)
        dialog.exec()
        dialog.deleteLater()


def _table(commands: Sequence[Command]) -> QWidget:
    """Two columns of menus, each with its keyed commands."""
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(6, 6, 12, 6)  # room for the ring
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(10)
    grid.setColumnMinimumWidth(2, 28)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(4, 1)
    for half, menus in enumerate(_HALVES):
        line = 0
        for menu in menus:
            keyed = [command for command in commands if command.keys and command.menu.partition("/")[0] == menu]
            if keyed:
                heading = ElidedLabel(_heading(MENUS[menu], keyed), size=11, weight=SEMIBOLD, token="t2")
                if line:  # an empty row above, as high as the others
                    line += 1
                heading.setFixedHeight(_LINE)
                grid.addWidget(heading, line, 3 * half, 1, 2)
                line += 1
            for command in keyed:
                caps = [KeyCap(key) for key in command.keys]
                name = Label(command.text.rstrip("…"))
                name.setFixedHeight(_LINE)  # the rows of both halves are one grid: a heading beside them must not stretch them
                grid.addWidget(name, line, 3 * half)
                grid.addLayout(row(None, *caps, spacing=4), line, 3 * half + 1)
                line += 1
    for line in range(grid.rowCount()):
        grid.setRowMinimumHeight(line, _LINE)
    grid.setRowStretch(grid.rowCount(), 1)
    return page


def _heading(menu: str, commands: list[Command]) -> str:
    """A menu, with a word on letters that act in a document or a list only."""
    scopes = {command.scope for command in commands if any(len(key) == 1 for key in command.keys)}
    places = ", ".join(words for scope, words in _PLACES.items() if scope in scopes)
    return tr("{menu} · letters in {places}", menu=menu, places=places) if places else menu
