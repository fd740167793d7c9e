"""What is said of one tag: its path, its color, its description; written when a field is left."""

from collections.abc import Container

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from reader.codebook import tidy_path
from ui import messages
from ui.language import tr
from ui.look.basics import Label, button, paint_ring, row, theme_of

COLORS = ("", "#d9534f", "#e8883a", "#d6b300", "#5fa83c", "#2f9e8f", "#3d8fd1", "#6f6fd8", "#b45fc4", "#8a6d55", "#808080")


class TagForm(QWidget):
    """Each signal carries the name of the tag and what is wanted: another path, a description, a color; or that it is to go."""

    renamed = Signal(str, str)
    described = Signal(str, str)
    colored = Signal(str, str)
    deleted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tag = ""
        self._others: Container[str] = ()
        self._kept = ""
        self.name, self.description, self._told = QLineEdit(), _Description(), Label(size=12, token="t2", wrap=True)
        self.name.setAccessibleName(tr("Name of the tag"))
        self.description.setAccessibleName(tr("Description of the tag"))
        self.description.setPlaceholderText(tr("When is it given, and when not?"))
        self.colors = [_Swatch(color) for color in COLORS]
        self.apply, self.delete = button(tr("Rename"), small=True), button(tr("Delete"), small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Label(tr("Name, below others with “/”"), size=12, token="t2"))
        layout.addLayout(row(self.name, self.apply, spacing=6))
        layout.addWidget(self._told)
        layout.addWidget(Label(tr("Color"), size=12, token="t2"))
        layout.addLayout(row(*self.colors, None, spacing=2))
        layout.addWidget(Label(tr("Description"), size=12, token="t2"))
        layout.addWidget(self.description, 1)
        layout.addLayout(row(self.delete, None))
        self.name.textEdited.connect(lambda _: self._tell())
        self.name.returnPressed.connect(self.apply.click)
        self.apply.clicked.connect(self._rename)
        self.delete.clicked.connect(lambda: self.deleted.emit(self.tag))
        self.description.left.connect(self.save)
        for swatch in self.colors:
            swatch.clicked.connect(lambda _=False, color=swatch.color: self.colored.emit(self.tag, color))

    def show_tag(self, tag: str, description: str, color: str, others: Container[str]) -> None:
        """The tag; `others` are the names of all tags. What was typed of the one before is saved first."""
        if tag != self.tag:
            self.save()
        self.tag, self._others, self._kept = tag, others, description
        self.name.setText(tag)
        if not self.description.hasFocus() or self.description.toPlainText() != description:
            self.description.setPlainText(description)
        for swatch in self.colors:
            swatch.setChecked(swatch.color == color)
        self.setEnabled(bool(tag))
        self._tell()

    def save(self) -> None:
        """Says so if another description was typed."""
        typed = self.description.toPlainText().strip()
        if self.tag and typed != self._kept.strip():
            self._kept = typed
            self.described.emit(self.tag, typed)

    def _rename(self) -> None:
        wanted = tidy_path(self.name.text())
        if wanted and wanted != self.tag:
            self.renamed.emit(self.tag, wanted)

    def _tell(self) -> None:
        wanted = tidy_path(self.name.text())
        merges = wanted != self.tag and wanted in self._others
        self.apply.setText(tr("Merge") if merges else tr("Rename"))
        self.apply.setEnabled(bool(wanted) and wanted != self.tag)
        self._told.setText(messages.becomes_one(wanted) if merges else "")
        self._told.setVisible(merges)


class _Description(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _Swatch(QToolButton):
    """A color of a tag; the first one is none."""

    def __init__(self, color: str) -> None:
        super().__init__()
        self.color = color
        self.setCheckable(True)
        self.setFixedSize(22, 22)
        self.setToolTip(color or tr("No color"))
        self.setAccessibleName(tr("Color {code}", code=color) if color else tr("No color"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.isChecked() or self.underMouse()
        if self.hasFocus():
            paint_ring(painter, look, self.rect())
        painter.setPen(look.color("accent") if marked else look.color("line2"))
        painter.setBrush(QColor(self.color) if self.color else Qt.BrushStyle.NoBrush)
        inset = 2.5 if self.isChecked() else 3.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 3, 3)
        if not self.color:
            painter.drawLine(6, 16, 16, 6)
