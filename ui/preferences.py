"""The settings while the window is open: changed in one place, saved at once, told to whoever shows them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.settings import Settings, SettingsError, load, save
from ui.key_bindings import KeyBindings
from ui.view.reading_style import COMPARE_STYLE, READER_STYLE, ReadingStyle

_CHARACTERS, _LEADING = 66, 1.6  # of the design


class Preferences(QObject):
    """`changed` carries the Settings; `failed` the error when they could not be saved and hold until the window closes."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = load()
        self.keys = KeyBindings(self)
        self.keys.failed.connect(self.failed)

    def change(self, **values: object) -> None:
        self.take(replace(self.settings, **values))  # type: ignore[arg-type]  # checked by the dialog or by who calls

    def take(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        self.changed.emit(settings)
        try:
            save(settings)
        except SettingsError as error:
            self.failed.emit(error)

    def zoom(self, by: int) -> None:
        """A pixel larger or smaller; 0 goes back to the normal size."""
        size = self.settings.text_size + by if by else READER_STYLE.body_size
        self.change(text_size=max(11, min(40, size)))

    @property
    def reader_style(self) -> ReadingStyle:
        """How an article alone is set."""
        measure = round(READER_STYLE.measure * self.settings.measure / _CHARACTERS)
        return self._set(replace(READER_STYLE, measure=measure), self.settings.text_size)

    @property
    def compare_style(self) -> ReadingStyle:
        """How two articles are set side by side: one pixel smaller."""
        return self._set(COMPARE_STYLE, self.settings.text_size - READER_STYLE.body_size + COMPARE_STYLE.body_size)

    def _set(self, style: ReadingStyle, text_size: int) -> ReadingStyle:
        """A style in the size, leading and face of the settings."""
        line_height = round(style.line_height * self.settings.leading / _LEADING)
        return replace(style, line_height=line_height, face=self.settings.face).sized(text_size)
