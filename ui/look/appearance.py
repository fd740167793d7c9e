"""Light or dark: follows the system unless the settings say otherwise, and tells the whole program."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ui.look import fonts
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
        self._style = Style(self.theme)
        app.setStyle(self._style)
        app.setFont(fonts.sans(13))
        app.setPalette(palette(self.theme))
        app.styleHints().colorSchemeChanged.connect(lambda _: self.refresh())
        preferences.changed.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Takes the theme that settings and system ask for now."""
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = self._style.theme = wanted
            self._app.setPalette(palette(wanted))
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        chosen = self._preferences.settings.theme
        if chosen == "system":
            chosen = "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
        return theme(chosen)
