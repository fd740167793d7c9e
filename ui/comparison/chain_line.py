"""Through whom an outlet has a claim, on one line: a click on a speaker asks for the place in the text."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.source_chain import ARROW, SourceChain, remarks
from reader.text import Span
from ui.language import ours, told, tr
from ui.look.basics import theme_of
from ui.look.direction import by_content
from ui.look.fonts import sans

_HEIGHT = 18
_FOCUS_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def shared_widths(wanted: Sequence[int], room: int) -> list[int]:
    """So much for each part that all fit into the room: short parts whole, the others alike."""
    widths, left, order = [0] * len(wanted), room, sorted(range(len(wanted)), key=lambda part: wanted[part])
    for place, part in enumerate(order):
        widths[part] = max(0, min(wanted[part], left // (len(wanted) - place)))
        left -= widths[part]
    return widths


class ChainLine(QWidget):
    """Shows a chain, shortened to the width there is; the whole of it is in the tooltip."""

    asked = Signal(object)  # the Span of a speaker

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chain: SourceChain | None = None
        self._under: Span | None = None
        self.setFixedHeight(_HEIGHT)
        self.setMouseTracking(True)

    def show_chain(self, chain: SourceChain | None) -> None:
        self._chain, self._under = chain, None
        self.setAccessibleName(ARROW.join(_names(chain)) if chain is not None else "")
        self.setToolTip(_tip(chain) if chain is not None else "")
        can_lead = chain is not None and chain.speaker is not None and chain.speaker.span is not None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_lead else Qt.FocusPolicy.NoFocus)
        self.unsetCursor()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, font = QPainter(self), theme_of(self), sans(12)
        by_content(painter)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        for number, (words, rect, span) in enumerate(self._parts()):
            if number:
                painter.setFont(font)
                painter.setPen(theme.color("t2"))
                painter.drawText(rect.translated(-_arrow_width(), 0), flags, ARROW)
            painter.setFont(_underlined(font) if span is not None and (span == self._under or self.hasFocus()) else font)
            painter.setPen(theme.color("t2" if span is None else "accent"))
            painter.drawText(rect, flags, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width()))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._span_at(event.position().toPoint())
        if under != self._under:
            self._under = under
            self.setCursor(Qt.CursorShape.PointingHandCursor) if under is not None else self.unsetCursor()
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        span = self._span_at(event.position().toPoint())
        if span is not None and event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit(span)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        speaker = self._chain.speaker if self._chain is not None else None
        if event.key() in _FOCUS_KEYS and speaker is not None and speaker.span is not None:
            self.asked.emit(speaker.span)
        else:
            super().keyPressEvent(event)

    def _span_at(self, place: QPoint) -> Span | None:
        return next((span for _, rect, span in self._parts() if rect.contains(place)), None)

    def _parts(self) -> Iterator[tuple[str, QRect, Span | None]]:
        """The words of each part, where they stand, and the place in the text that they lead to."""
        if self._chain is None:
            return
        names = _names(self._chain)
        spans = [None, *(voice.span for voice in self._chain.voices), None]
        wanted = [QFontMetrics(sans(12)).horizontalAdvance(name) + 1 for name in names]
        left, arrow = 0, _arrow_width()
        for number, width in enumerate(shared_widths(wanted, self.width() - arrow * (len(names) - 1))):
            yield names[number], QRect(left, 0, width, _HEIGHT), spans[number]
            left += width + arrow


def _arrow_width() -> int:
    return QFontMetrics(sans(12)).horizontalAdvance(ARROW)


def _underlined(font: QFont) -> QFont:
    made = QFont(font)
    made.setUnderline(True)
    return made


def _names(chain: SourceChain) -> tuple[str, ...]:
    """The outlet and the voices; only what is ours is translated."""
    return tuple(map(ours, chain.names))


def _tip(chain: SourceChain) -> str:
    """The chain down the lines, each voice with how it speaks."""
    said = tr("reportedly") if chain.hedged else ""
    lines = [(chain.outlet.words, said), *((f"← {voice.told}", ", ".join(map(told, remarks(voice)))) for voice in chain.voices)]
    if chain.is_shared:
        lines.append((tr("← several speakers, each of a part"), ""))
    return "<qt>" + "<br>".join(escape(f"{words} ({more})" if more else words) for words, more in lines) + "</qt>"
