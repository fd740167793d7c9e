"""What the window shows while no article is open: a place to drop some, the sample story, what was open before."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import messages
from ui.language import tr
from ui.look import fonts, icons
from ui.look.basics import MEDIUM, SEMIBOLD, ElidedLabel, Label, Surface, button, link, row, theme_of
from ui.look.keycap import KeyCap

_WIDTH = 808
_CARD_HEIGHT = 288
_RECENT = 5
_WELCOME_TITLE = tr("Read closely, side by side")
_WELCOME = tr(
    "Open two or more articles about the same event. Names and numbers are marked, shared claims are linked, and your notes stay "
    "with the words. Nothing leaves this machine."
)
_FORMATS = tr("PDF, HTML, Word, RTF, EPUB, mail, Markdown, TXT, JSON, CSV, ZIP, WARC")
_SAMPLE_TITLE = tr("Dorvet prison break")
_SAMPLE = tr("Five short invented articles that disagree about how many fighters escaped.")
_SAMPLE_ROWS = (
    ("Meridian Wire", tr("about 40")),
    ("Daily Quarto", tr("wire copy")),
    ("Halvern Courier", tr("at least 35")),
    ("Radio Halvern", "12"),
    ("Agence Lumen", tr("between 30 and 50")),
)


class WelcomePage(Surface):
    """Its buttons ask for commands of the table by id; a recent file is asked for by its path."""

    asked = Signal(str)
    file_asked = Signal(str)
    sample_asked = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        title = Label(_WELCOME_TITLE)
        title.setFont(fonts.serif(28, fonts.SEMIBOLD))
        lead = Label(_WELCOME, size=14, token="t2", wrap=True)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        cards.addWidget(_DropZone(self), 3)
        cards.addWidget(_SampleCard(self), 2)
        self._recent = _Recent(self, ())
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inner = self._column = QVBoxLayout(column)
        inner.setContentsMargins(24, 28, 24, 16)
        inner.setSpacing(0)
        inner.addWidget(title)
        inner.addSpacing(6)
        inner.addWidget(lead)
        inner.addSpacing(24)
        inner.addLayout(cards)
        inner.addSpacing(18)
        inner.addWidget(self._recent)
        inner.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 100)
        layout.addStretch(1)

    def set_recent(self, paths: tuple[str, ...]) -> None:
        """Addresses of the files opened last, newest first."""
        fresh = _Recent(self, paths[:_RECENT])
        self._column.replaceWidget(self._recent, fresh)
        self._recent.hide()
        self._recent.deleteLater()
        self._recent = fresh


class _Recent(QWidget):
    """Links to the files opened last."""

    def __init__(self, page: WelcomePage, paths: tuple[str, ...]) -> None:
        super().__init__(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        keys = link(tr("Keyboard shortcuts"))
        keys.clicked.connect(lambda: page.asked.emit("key_list"))
        layout.addLayout(row(Label(tr("Recent files") if paths else tr("Recent files: none"), size=12, token="t2"), 12, keys, None))
        for path in paths:
            file = messages.path_of(path)
            name = link(file.name)
            name.setToolTip(str(file))
            name.clicked.connect(lambda _=False, path=path: page.file_asked.emit(path))
            folder = ElidedLabel(str(file.parent), size=12, token="t3")
            line = row(name, folder, spacing=10)
            line.setStretch(1, 1)
            layout.addLayout(line)


class _DropZone(QWidget):
    """A dashed frame: files may be dropped anywhere, here it is said."""

    def __init__(self, page: WelcomePage) -> None:
        super().__init__()
        self.setFixedHeight(_CARD_HEIGHT)
        files, folder = button(tr("Open files…"), primary=True), button(tr("Open folder…"))
        files.clicked.connect(lambda: page.asked.emit("open"))
        folder.clicked.connect(lambda: page.asked.emit("open_folder"))
        title = Label(tr("Drop articles or a folder"), size=15, weight=SEMIBOLD)
        kinds = Label(_FORMATS, size=13, token="t2", wrap=True)
        kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.addStretch(5)
        layout.addWidget(_Picture(), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(12)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        layout.addLayout(row(kinds, margins=(56, 0, 56, 0)))
        layout.addSpacing(18)
        layout.addLayout(row(None, files, folder, None))
        layout.addSpacing(14)
        keys = (
            KeyCap("Ctrl+O", "open"),
            Label(tr("open"), size=12, token="t2"),
            8,
            KeyCap("Ctrl+V", "paste"),
            Label(tr("paste text"), size=12, token="t2"),
        )
        layout.addLayout(row(None, *keys, None, spacing=6))
        layout.addStretch(5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.color("t3"), 1.0)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(look.color("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class _Picture(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(36, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(self.rect(), icons.pixmap("drop", theme_of(self).t3, size=36, scale=2.0))


class _SampleCard(QWidget):
    """What the sample story is about, and a button to open it."""

    def __init__(self, page: WelcomePage) -> None:
        super().__init__()
        self.setFixedHeight(_CARD_HEIGHT)
        title = Label(_SAMPLE_TITLE)
        title.setFont(fonts.serif(17, fonts.SEMIBOLD))
        open_sample = button(tr("Open the sample"))
        open_sample.clicked.connect(page.sample_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(17, 15, 17, 15)
        layout.setSpacing(0)
        layout.addWidget(Label(tr("Sample story"), size=11, weight=SEMIBOLD, token="t2"))
        layout.addSpacing(6)
        layout.addWidget(title)
        layout.addSpacing(4)
        layout.addWidget(Label(_SAMPLE, size=12, token="t2", wrap=True))
        layout.addSpacing(10)
        layout.addWidget(_SampleRows())
        layout.addStretch(1)
        layout.addLayout(row(open_sample, ElidedLabel(tr("in its own workspace"), size=12, token="t2"), spacing=12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("line2"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class _SampleRows(QWidget):
    """The outlets with the number each gives."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for number, (outlet, figure) in enumerate(_SAMPLE_ROWS):
            grid.addWidget(Label(outlet, size=12, weight=MEDIUM), number, 0)
            grid.addWidget(Label(figure, size=12, token="t2"), number, 1, Qt.AlignmentFlag.AlignRight)
            grid.setRowMinimumHeight(number, 24)
        self.setFixedHeight(24 * len(_SAMPLE_ROWS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number in range(len(_SAMPLE_ROWS)):
            painter.fillRect(0, number * 24, self.width(), 1, theme_of(self).color("line"))
