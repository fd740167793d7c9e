"""A warning in the status line: what an analysis or a comparison could not do, for the article in front."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from ui.language import told, tr
from ui.look import icons
from ui.look.basics import sized, theme_of
from ui.look.direction import by_content

_CLICK_TO_COPY = tr("Click to copy.")
_COPIED = tr("Copied")
_COPIED_FOR = 1_500  # milliseconds
_WIDEST = 560  # the tooltip has the whole sentence


class ProblemNote(QToolButton):
    """Shows the first of the sentences; all are in its tooltip, and a click copies them. Gone where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: tuple[str, ...] = ()
        self.setFont(sized(self.font(), 12))
        self.setFixedHeight(20)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._confirming = QTimer(self, interval=_COPIED_FOR, singleShot=True)
        self._confirming.timeout.connect(self._show_words)
        self.clicked.connect(self._copy)
        self.hide()

    def show_problems(self, problems: tuple[str, ...]) -> None:
        problems = tuple(told(problem) for problem in problems)
        if problems == self.problems:
            return
        self.problems = problems
        self._show_words()
        self.setToolTip("\n".join((*problems, _CLICK_TO_COPY)))
        self.setAccessibleName("\n".join(problems))
        self.setVisible(bool(problems))

    def sizeHint(self) -> QSize:
        return QSize(min(_WIDEST, self.fontMetrics().horizontalAdvance(self.text()) + icons.SIZE + 18), 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(icons.SIZE + 8, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        by_content(painter)
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), look.color("hover"))
        painter.drawPixmap(QRect(4, 2, icons.SIZE, icons.SIZE), icons.pixmap("warning", look.review, scale=2.0))
        painter.setPen(look.color("review"))
        area = self.rect().adjusted(icons.SIZE + 9, 0, -5, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.problems))
        self.setText(_COPIED)
        self.update()
        self._confirming.start()

    def _show_words(self) -> None:
        first, more = "".join(self.problems[:1]), len(self.problems) - 1
        self.setText(tr("{problem} ({more:,} more)", problem=first, more=more) if more > 0 else first)
        self.updateGeometry()
