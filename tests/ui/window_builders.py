"""A window on a real workspace file, with a stand-in for the worker that answers when the test says so."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.document import Document
from reader.jobs import Failed
from reader.pieces import pieces
from reader.read_as import USUAL, ReadAs
from reader.vectors import SentenceVectors
from reader.workspace import Workspace
from tests.builders import a_document, a_quantity, an_analysis
from ui.comparison.comparison_tab import ComparisonTab
from ui.look.appearance import Look
from ui.preferences import Preferences
from ui.request import Order
from ui.tables.table_tab import TableTab
from ui.window import Window

WIRE = a_document(
    "About 40 fighters of the Grey Banner escaped from Dorvet prison.",
    "Tova Rennick said the Grey Banner came in three trucks.",
    *(f"Soldiers searched valley number {number} for the Grey Banner all day long." for number in range(40)),
    title="Dozens of fighters flee Dorvet prison",
)
COURIER = a_document("At least 35 men of the Grey Banner got out.", title="Governor names the guards", publisher="Halvern Courier")


def wire_analysis() -> Analysis:
    counted = a_quantity(WIRE, "About 40", 40, kind="militants", counted="fighters")
    return an_analysis(WIRE, names={"Grey Banner": "ORG", "Tova Rennick": "PERSON"}, quantities=(counted,))


class FakeRequest(QObject):
    progressed = Signal(int, int, str)
    piece_arrived = Signal(object)
    first_arrived = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, kind: str, *subjects: object) -> None:
        super().__init__()
        self.kind, self.subjects = kind, subjects
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True

    def analyzed(self, analysis: Analysis) -> None:
        """Answers as the worker does: piece by piece, then the whole."""
        for piece in pieces(analysis):
            self.piece_arrived.emit(piece)
        self.finished.emit(analysis)


class FakeAnalyst(QObject):
    """Takes the requests down; `texts` are the files it can load at once."""

    ready = Signal()
    status_changed = Signal(str)
    producer_told = Signal(str)

    def __init__(self, producer: str = "test@1") -> None:
        super().__init__()
        self.producer, self.encoder = producer, ""
        self.requests: list[FakeRequest] = []
        self.restarts = 0

    def restart(self) -> None:
        self.restarts += 1

    def load(self, path: Path, how: ReadAs = USUAL, *, urgent: bool = True) -> FakeRequest:
        return self._ask("load", path, how)

    def members(self, path: Path) -> FakeRequest:
        return self._ask("members", path)

    def analyze(self, document: Document, *, urgent: bool = True) -> FakeRequest:
        return self._ask("analyze", document)

    def compare(self, left: Analysis, right: Analysis, verdicts: tuple = (), threshold: float = 0.5, vectors: tuple = ()) -> FakeRequest:
        return self._ask("compare", left, right, verdicts, vectors)

    def encode(self, analysis: Analysis, stored: SentenceVectors | None = None) -> FakeRequest:
        return self._ask("encode", analysis, stored)

    def explain(self, sides: tuple, numbers: tuple, verdicts: tuple = (), threshold: float = 0.5) -> FakeRequest:
        return self._ask("explain", sides, numbers, verdicts)

    def cluster(self, analyses: tuple[Analysis, ...], verdicts: tuple = (), vectors: tuple = ()) -> FakeRequest:
        return self._ask("cluster", analyses, verdicts)

    def ask(self, order: Order) -> FakeRequest:
        return self._ask(order.kind, order)

    def last(self, kind: str) -> FakeRequest:
        return next(request for request in reversed(self.requests) if request.kind == kind)

    def _ask(self, kind: str, *subjects: object) -> FakeRequest:
        self.requests.append(FakeRequest(kind, *subjects))
        return self.requests[-1]


def a_window(path: Path, analyst: FakeAnalyst | None = None) -> Window:
    """A window on the workspace file at the path; who made it closes the workspace."""
    app = QApplication.instance()
    preferences = Preferences()
    window = Window(Workspace.open(path), analyst or FakeAnalyst(), preferences, Look(app, preferences))
    preferences.setParent(window)
    window.resize(1280, 800)
    return window


def opened(window: Window, document: Document = WIRE, analysis: Analysis | None = None):
    """The pane of a document that was opened from a file and analyzed."""
    pane = window.opening.open_file(Path(f"/articles/{document.id[:8]}.txt"))
    window.analyst.last("load").finished.emit(document)
    window.analyst.last("analyze").analyzed(analysis or an_analysis(document))
    return pane


def failed(message: str = "The file is empty.", advice: str = "Try another one.") -> Failed:
    return Failed(1, message, advice)


def no_links(left: Analysis, right: Analysis) -> Alignment:
    spans = (tuple(sentence.span for sentence in side.sentences) for side in (left, right))
    return Alignment(left.document.id, right.document.id, *spans)


def compared(window, qtbot) -> ComparisonTab:
    """The comparison that was asked for, when its texts are shown."""
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, ComparisonTab) and window.tabs.current.views[1].document is not None)
    return window.tabs.current


def tabled(window: Window, qtbot, command: str) -> TableTab:
    """The table that a command opens, when all its documents are in it."""
    window.commands[command].trigger()
    page = window.tabs.current
    qtbot.waitUntil(lambda: not page.is_busy)
    return page
