"""The settings dialog, made from the options as they are declared: a page for each group, a field for each option with its help below."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.settings import OPTIONS, Option, Settings
from ui.dialogs.dialog import Dialog
from ui.dialogs.keys_page import KeysPage
from ui.key_bindings import Keys
from ui.language import told, tr
from ui.look.basics import MEDIUM, Label, button, row
from ui.look.segmented import Segmented

_WIDTH, _HEIGHT, _SIDE, _FIELD_WIDTH, _TEXT_WIDTH = 660, 780, 20, 150, 250
_BAR = 12  # right of the pages, for a bar that scrolls
GROUPS = tuple(dict.fromkeys(option.group for option in OPTIONS))
_VALUES = {
    "theme": {
        "system": tr("As the system"),
        "light": tr("Light"),
        "sepia": tr("Sepia"),
        "dark": tr("Dark"),
        "contrast": tr("High contrast"),
    },
    "language": {"system": tr("As the system"), "en": "English", "de": "Deutsch"},
    "motion": {"system": tr("As the system"), "full": tr("Full"), "reduced": tr("Reduced")},
    "face": {"serif": tr("Serif"), "sans": tr("Sans serif")},
}
_NAMES = {
    "theme": tr("Theme"),
    "language": tr("Language"),
    "scale": tr("Size of the window"),
    "face": tr("Typeface"),
    "text_size": tr("Text size"),
    "leading": tr("Leading"),
    "measure": tr("Line length"),
    "letters": tr("Letters at names"),
    "motion": tr("Motion"),
    "snap_to_words": tr("Snap to words"),
    "threshold": tr("Link threshold"),
    "encoder": tr("Encoder"),
    "pipeline": tr("Pipeline"),
    "name_lists": tr("Name lists"),
    "creator": tr("Your name"),
}

_Field = tuple[QWidget, Callable[[], Any]]  # a widget that holds the value, and how to read it


class SettingsDialog(Dialog):
    def __init__(self, parent: QWidget | None, settings: Settings, own_keys: Keys | None = None) -> None:
        super().__init__(parent, tr("Settings"), _WIDTH)
        self.fields = {option.name: _field(option, getattr(settings, option.name)) for option in OPTIONS}
        self.keys = KeysPage(own_keys or {})
        self.groups, self.pages = Segmented((*map(told, GROUPS), tr("Keys"))), QStackedWidget()
        for group in GROUPS:
            self.pages.addWidget(
                _Scrolled(told(group), _page([(option, self.fields[option.name][0]) for option in OPTIONS if option.group == group]))
            )
        self.keys.setContentsMargins(0, 0, _BAR, 0)
        self.pages.addWidget(self.keys)
        self.groups.chosen.connect(self.pages.setCurrentIndex)
        self.content.setContentsMargins(_SIDE, 16, _SIDE - _BAR, 16)
        self.content.addLayout(row(self.groups, margins=(0, 0, _BAR, 0)))
        self.content.addWidget(self.pages)
        cancel, accept = button(tr("Cancel")), button(tr("Save"), primary=True)
        cancel.clicked.connect(self.reject)
        accept.clicked.connect(self.accept)
        self.add_buttons(None, cancel, accept)
        self.fit(_WIDTH, _HEIGHT)

    @property
    def settings(self) -> Settings:
        """As the fields say."""
        return Settings(**{name: read() for name, (_, read) in self.fields.items()})

    @classmethod
    def ask(cls, parent: QWidget | None, settings: Settings, own_keys: Keys) -> tuple[Settings, Keys] | None:
        """The settings and keys that were chosen, or none."""
        dialog = cls(parent, settings, own_keys)
        chosen = (dialog.settings, dialog.keys.own) if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return chosen


class _Scrolled(QScrollArea):
    """A page that scrolls only where the screen is too low for it."""

    def __init__(self, name: str, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields are in it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        for ground in (self.viewport(), page):
            ground.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        width = _WIDTH - 2 * _SIDE + _BAR
        return QSize(width, self._page.heightForWidth(width - _BAR))


def _page(options: Sequence[tuple[Option, QWidget]]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 4, _BAR, 0)
    column.setSpacing(12)
    for option, field in options:
        column.addLayout(_line(option, field))
    column.addStretch(1)
    return page


def _line(option: Option, field: QWidget) -> QVBoxLayout:
    width = _TEXT_WIDTH if isinstance(field, QLineEdit) else _FIELD_WIDTH
    name = Label(_NAMES[option.name], weight=MEDIUM)
    field.setFixedWidth(width)
    field.setAccessibleName(name.text())
    field.setAccessibleDescription(told(option.help))
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addLayout(row(name, None, field))
    help_text = Label(told(option.help), size=12, token="t2", wrap=True)
    column.addLayout(row(help_text, width + 8))
    return column


def _field(option: Option, value: Any) -> _Field:
    if option.name == "face":
        return _choice(("serif", "sans", *QFontDatabase.families(QFontDatabase.WritingSystem.Latin)), value, _VALUES["face"])
    if option.choices:
        return _choice(option.choices, value, _VALUES[option.name])
    if option.type is bool:
        tick = QCheckBox()
        tick.setChecked(value)
        return tick, tick.isChecked
    if option.type is int:
        number = QSpinBox()
        number.setRange(int(option.low or 0), int(option.high or 1_000_000))
        number.setValue(value)
        return number, number.value
    if option.type is float:
        decimal = QDoubleSpinBox()
        decimal.setRange(option.low or 0.0, option.high or 1.0)
        decimal.setSingleStep(0.05)
        decimal.setValue(value)
        return decimal, lambda: round(decimal.value(), 2)
    line = QLineEdit(value)
    line.setCursorPosition(0)  # a long one, such as a folder, shows how it begins
    return line, line.text


def _choice(choices: Sequence[str], value: str, words: Mapping[str, str]) -> _Field:
    """One of several; a value that is none of them, such as a font of another machine, stays to be chosen."""
    box = QComboBox()
    for choice in choices if value in choices else (value, *choices):
        box.addItem(words.get(choice, choice), choice)
    box.setCurrentIndex(box.findData(value))
    return box, box.currentData
