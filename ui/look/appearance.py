"""Light or dark, moving or still: follows the system unless the settings say otherwise, and tells the whole program."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ui.look import fonts
from ui.look.motion import Motion
from ui.look.style import Style
from ui.look.theme import Theme, palette, theme
from ui.preferences import Preferences


class Look(QObject):
    """`changed` carries the theme, after the application has it."""

    changed = Signal(object)

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app, self._preferences = app, preferences
        self.theme = self._wanted()
        self._motion = Motion(app)
        self._style = Style(self.theme)
        app.setStyle(self._style)
        app.setFont(fonts.sans(13))
        app.setPalette(palette(self.theme))
        app.styleHints().colorSchemeChanged.connect(lambda _: self.refresh())
        preferences.changed.connect(lambda _: self.refresh())
        self._move_or_not()

    def refresh(self) -> None:
        """Takes the theme and the motion that settings and system ask for now."""
        self._move_or_not()
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = self._style.theme = wanted
            self._app.setPalette(palette(wanted))
            self.changed.emit(wanted)

    def _move_or_not(self) -> None:
        moves = self._motion.is_wanted(self._preferences.settings.motion)
        if moves is not self._style.moves:
            self._style.let_move(moves)
            self._motion.allow(moves)

    def _wanted(self) -> Theme:
        chosen = self._preferences.settings.theme
        if chosen == "system":
            chosen = "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
        return theme(chosen)
