"""The strip above an article: where it came from at the left, which layers are shown at the right."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton

from reader.document import Document
from ui import messages
from ui.language import inside, tr
from ui.look.basics import SEMIBOLD, ElidedLabel, Surface, paint_ring, row, sized, theme_of
from ui.look.direction import by_content
from ui.look.swatches import paint_swatch
from ui.view.layers import Layer

TOGGLES = (
    (Layer.HIGHLIGHTS, tr("Highlights"), "highlight1", "show_highlights"),
    (Layer.ENTITIES, tr("Entities"), "person", "show_entities"),
    (Layer.NUMBERS, tr("Numbers"), "number", "show_numbers"),
    (Layer.ATTRIBUTIONS, tr("Sources"), "said", "show_sources"),
    (Layer.CLAIMS, tr("Claims"), "claim", "show_claims"),
)


_LEAST_NAME = 110  # pixels for what stands at the left
_SHORT = 32
_BETWEEN = "  ·  "


class DocumentHeader(Surface):
    """`toggled` carries a layer and whether it is to be shown."""

    toggled = Signal(object, bool)
    details_asked = Signal()

    def __init__(self) -> None:
        super().__init__("page", line="bottom", height=36)
        self._name = ElidedLabel(size=12, weight=SEMIBOLD)
        self._facts = _Facts(size=12, token="t2")
        self._facts.clicked.connect(self.details_asked)
        self._facts.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggles = {layer: _Toggle(name, style) for layer, name, style, _ in TOGGLES}
        layout = row(self._name, self._facts, 8, *self.toggles.values(), margins=(20, 0, 14, 1), spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        for layer, toggle in self.toggles.items():
            toggle.toggled.connect(lambda on, layer=layer: self.toggled.emit(layer, on))

    def show_document(self, document: Document, *, is_full: bool = False) -> None:
        """`is_full`: page furniture is shown."""
        facts = (messages.WITH_FURNITURE if is_full else "", *messages.header_facts(document))
        self._name.setText(document.source.name)
        self._facts.setText("".join(f"{_BETWEEN}{fact}" for fact in facts if fact))
        self._facts.setToolTip(f"{document.source.uri}\n{messages.CLICK_FOR_DETAILS}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the switches are samples alone; their tips tell what they are."""
        super().resizeEvent(event)
        is_short = self.width() < _LEAST_NAME + sum(toggle.whole for toggle in self.toggles.values())
        for toggle in self.toggles.values():
            toggle.shorten(is_short)

    def check(self, layer: Layer, on: bool) -> None:
        """Shows a state that was changed elsewhere."""
        toggle = self.toggles[layer]
        toggle.blockSignals(True)
        toggle.setChecked(on)
        toggle.blockSignals(False)
        toggle.update()

    def show_name(self, name: str) -> None:
        """Before the document is there."""
        self._name.setText(name)
        self._facts.setText("")


class _Facts(ElidedLabel):
    """As many of the facts as there is room for. A click asks for more."""

    clicked = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        words, metrics = self.text(), self.fontMetrics()
        while metrics.horizontalAdvance(words) > self.width():
            words = words.rpartition(_BETWEEN)[0]
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class _Toggle(QToolButton):
    """A layer's sample and name, or the sample alone; pale when the layer is hidden."""

    def __init__(self, name: str, style: str) -> None:
        super().__init__()
        self._style, self._is_short = style, False
        self.setText(name)
        self.setFont(sized(self.font(), 12))
        self.setCheckable(True)
        self.setChecked(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Show or hide {layer}", layer=inside(name)))

    @property
    def whole(self) -> int:
        """The width of sample and name."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 38

    def shorten(self, is_short: bool) -> None:
        """Shows the sample alone, or the name too."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SHORT if self._is_short else self.whole, 26)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        by_content(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("chrome"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        if self.hasFocus():
            paint_ring(painter, look, self.rect())
        painter.setOpacity(1.0 if self.isChecked() else 0.4)
        paint_swatch(painter, look, self._style, QRectF(6, 0, 20, self.height()))
        if self._is_short:
            return
        painter.setPen(look.color("t1"))
        painter.drawText(self.rect().adjusted(31, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
