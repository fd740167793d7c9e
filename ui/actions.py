"""Commands as Qt actions: menus filled, keys bound to where they act, state kept in one place."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from ui.commands import COMMANDS, MENUS, Command, Needs, Scope
from ui.conventions import role
from ui.look.menu import Menu


class Actions(QObject):
    """One QAction for each command. `handlers` gives what each id does.

    Raises:
        KeyError: if a command has no handler.
    """

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {command.id: self._made(command, handlers[command.id]) for command in COMMANDS}
        window.addActions([self._actions[command.id] for command in COMMANDS if command.scope is Scope.WINDOW])

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def rebind(self, commands: Iterable[Command]) -> None:
        """Other keys; what no command of the table has now does nothing."""
        for command in commands:
            self._actions[command.id].setShortcuts([QKeySequence(key) for key in command.keys])

    def bind(self, widget: QWidget, scope: Scope) -> None:
        """Lets the keys of a scope act while the widget has the keyboard."""
        widget.addActions([self._actions[command.id] for command in COMMANDS if command.scope is scope])

    def fill(self, bar: QMenuBar) -> dict[str, Menu]:
        """Makes the menus; returns them by name, submenus as "View/Theme"."""
        menus = {name: Menu(text, bar) for name, text in MENUS.items() if "/" not in name}
        for menu in menus.values():
            bar.addMenu(menu)
        for command in COMMANDS:
            if command.menu:
                menu = menus.get(command.menu) or self._submenu(menus, command)
                if command.apart and "/" not in command.menu:
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])
        return menus

    def allow(self, met: set[Needs]) -> None:
        """Enables the commands whose needs are met."""
        for command in COMMANDS:
            self._actions[command.id].setEnabled(command.needs in met or command.needs is Needs.NOTHING)

    def check(self, command: str, on: bool) -> None:
        """Shows a state that was changed elsewhere, without doing it again."""
        action = self._actions[command]
        action.blockSignals(True)
        action.setChecked(on)
        action.blockSignals(False)

    def _made(self, command: Command, handler: Callable[[], object]) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        local = Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut if command.scope is Scope.WINDOW else local)
        action.setStatusTip(command.help)
        action.setMenuRole(role(command.id))
        action.setCheckable(command.checkable)
        if command.group:
            self._groups.setdefault(command.group, QActionGroup(self)).addAction(action)
        action.triggered.connect(lambda _=False: handler())
        return action

    def _submenu(self, menus: dict[str, Menu], command: Command) -> Menu:
        above = command.menu.partition("/")[0]
        if command.apart:
            menus[above].addSeparator()
        menus[command.menu] = menus[above].submenu(MENUS[command.menu])
        return menus[command.menu]
