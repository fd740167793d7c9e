"""Who the window asks to read and compare: queues the jobs of the worker process, and gives each exactly one answer."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.analysis import Analysis
from reader.annotation import LinkVerdict
from reader.codec import to_json
from reader.document import Document
from reader.jobs import Cancel, Done, Failed, Job, Message, Part, Producer, Progress, Ready
from reader.parcels import parts
from reader.read_as import USUAL, ReadAs
from reader.settings import Settings
from reader.vectors import SentenceVectors
from ui.language import tr
from ui.request import Order, Request
from ui.worker_process import WorkerProcess

WORKER = (sys.executable, "-X", "faulthandler", "-m", "reader.worker")
ATTEMPTS = 2  # a crash may be bad luck; twice it is the article
_START = 30.0  # seconds until a worker must be there
_CANCEL = 0.12  # seconds that a cancelled job may go on before its worker is killed; with the kill under 0.2
_ARTICLE = 60.0  # seconds without a sign of life on an article of usual length
_SLOWER = 20e-6  # seconds more for each character
_ADVICE = tr("The other articles are not touched. If it happens again with this article, try another version of it.")
_FAULTS = {
    "crash": tr("The worker stopped twice while {doing}."),
    "garbage": tr("The worker gave no clear answer while {doing}, twice."),
    "deadline": tr("The worker gave no sign of life while {doing}, twice."),
    "memory": tr("There is not enough memory for {doing}."),
    "start": tr("The worker process cannot be started, so there is no {doing}."),
}


class Analyst(QObject):
    """Owns the worker: one job at a time, urgent ones first, loading before all else; a dead worker is replaced.

    A request for the same thing replaces the older one. `patience` stretches the deadlines of jobs.
    """

    ready = Signal()  # a worker takes jobs
    producer_told = Signal(str)  # the name@version of its analyses
    status_changed = Signal(str)  # what it does now, in words; empty when nothing

    def __init__(self, parent: QObject | None = None, *, command: Sequence[str] = WORKER, patience: float = 1.0) -> None:
        super().__init__(parent)
        self.producer = ""  # unknown until a worker has told
        self.encoder = ""  # whose sentence vectors it uses; likewise
        self.barred: tuple[str, ...] = ()  # what its worker is kept from, as reader.protection names it
        self._patience = patience
        self._numbers = count(1)
        self._queue: list[Request] = []
        self._running: Request | None = None
        self._job = 0  # number of the job that the running request became
        self._is_started = False
        self._is_ready = False
        self._bad_starts = 0
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._give_up)
        self._worker = WorkerProcess(command, self)
        self._worker.said.connect(self._hear)
        self._worker.died.connect(self._replace_worker)

    def start(self) -> None:
        """Start the worker; called once, after the first paint."""
        self._is_started = True
        self._start_worker()

    def change_command(self, command: Sequence[str]) -> None:
        """From now on the worker is another program, or the same with other options; what was asked for is asked of it."""
        if tuple(command) == self._worker.command:
            return
        self._worker.command = tuple(command)
        self._worker.kill("changed")

    def restart(self) -> None:
        """What the worker reads when it starts has changed; what was asked for is asked of the next one."""
        self._worker.kill("changed")

    def stop(self) -> None:
        """End the worker; what is still asked for gets no answer."""
        self._is_started = self._is_ready = False
        self._deadline.stop()
        for request in [*self._queue, *([self._running] if self._running else [])]:
            request.is_over = True
        self._queue, self._running = [], None
        self._worker.stop()

    def load(self, path: Path, how: ReadAs = USUAL, *, urgent: bool = True) -> Request:
        """Ask for the Document in a file."""
        path = path.absolute()
        payload = {"path": str(path), "how": asdict(how)}
        return self.ask(Order("load", ("load", str(path)), tr("reading {name}", name=path.name), _ARTICLE / 2, payload, urgent=urgent))

    def members(self, path: Path) -> Request:
        """Ask for the Members of a file that may hold several articles."""
        path = path.absolute()
        return self.ask(Order("members", ("members", str(path)), tr("reading {name}", name=path.name), _ARTICLE / 2, {"path": str(path)}))

    def analyze(self, document: Document, *, urgent: bool = True) -> Request:
        """Ask for the Analysis of a document."""
        doing = tr("marking names and numbers in {name}", name=document.source.name)
        return self.ask(Order("analyze", ("analyze", document.id), doing, time_for(document), values=(document,), urgent=urgent))

    def compare(
        self,
        left: Analysis,
        right: Analysis,
        verdicts: tuple[LinkVerdict, ...] = (),
        threshold: float = 0.5,
        vectors: tuple[SentenceVectors, ...] = (),
    ) -> Request:
        """Ask for the Alignment of two documents. `vectors`: those stored of them, which need not be made again."""
        one, other = left.document, right.document
        doing = tr("comparing {one} with {other}", one=one.source.name, other=other.source.name)
        payload = {"verdicts": to_json(verdicts), "threshold": threshold}
        return self.ask(Order("compare", ("compare", one.id, other.id), doing, time_for(one, other), payload, (left, right, *vectors)))

    def explain(
        self,
        sides: tuple[Analysis, Analysis],
        numbers: tuple[int | None, int | None],
        verdicts: tuple[LinkVerdict, ...] = (),
        threshold: float = 0.5,
    ) -> Request:
        """Ask for the Explanation of a left and a right sentence; where one is none, of the other and the nearest to it."""
        one, other = (side.document for side in sides)
        payload = {"left": numbers[0], "right": numbers[1], "verdicts": to_json(verdicts), "threshold": threshold}
        order = Order("explain", ("explain", one.id, other.id), tr("explaining two sentences"), time_for(one, other), payload, sides)
        return self.ask(order)

    def cluster(
        self, analyses: tuple[Analysis, ...], verdicts: tuple[LinkVerdict, ...] = (), vectors: tuple[SentenceVectors, ...] = ()
    ) -> Request:
        """Ask for the Claims of several documents. `verdicts`: what the analyst said of pairs of them; `vectors`: those stored."""
        deadline, payload = time_for(*(analysis.document for analysis in analyses)), {"verdicts": to_json(verdicts)}
        return self.ask(Order("cluster", ("cluster",), tr("grouping claims"), deadline, payload, (*analyses, *vectors)))

    def encode(self, analysis: Analysis, stored: SentenceVectors | None = None) -> Request:
        """Ask for the SentenceVectors of an analysis, when nothing else is to be done. Words that `stored` has keep theirs."""
        document = analysis.document
        values = (analysis,) if stored is None else (analysis, stored)
        doing = tr("reading the sentences of {name}", name=document.source.name)
        return self.ask(Order("encode", ("encode", document.id), doing, time_for(document), values=values, urgent=False))

    def ask(self, order: Order) -> Request:
        """Ask for what an order tells."""
        for older in [*self._queue, self._running]:
            if older is not None and older.order.key == order.key:
                older.cancel()
        request = Request(order, next(self._numbers), self._drop)
        self._queue.append(request)
        if self._is_started and not self._worker.is_running:  # starting was given up; perhaps it works now
            self._start_worker()
        self._begin()
        return request

    def _begin(self) -> None:
        """Send the first of the queue to the worker, if it waits for something."""
        if self._running is not None or not self._is_ready or not self._queue:
            return
        self._running = request = min(self._queue, key=_turn)
        self._queue.remove(request)
        request.begin()
        self._job = next(self._numbers)
        self._worker.send(_messages(request.order, self._job, self._patience))
        self._wait(request.order.deadline)
        self.status_changed.emit(request.order.doing)

    def _hear(self, message: Message) -> None:
        request = self._running
        if isinstance(message, Ready):
            self.barred = tuple(message.barred.split())
            self._deadline.stop()
            self._is_ready, self._bad_starts = True, 0
            self.ready.emit()
            self._begin()
        elif isinstance(message, Producer):
            self.producer, self.encoder = message.name, message.encoder
            self.producer_told.emit(message.name)
        elif request is None or message.id != self._job:
            return  # of a job that was dropped
        elif isinstance(message, Done | Failed):
            self._end(request, message)
        elif not request.is_over:
            self._wait(request.order.deadline)
            self._pass_on(request, message)

    def _pass_on(self, request: Request, message: Message) -> None:
        if isinstance(message, Progress):
            request.progressed.emit(message.done, message.total, message.note)
        elif isinstance(message, Part):
            try:
                request.take(message.name, message.data)
            except ValueError:
                self._worker.kill("garbage")

    def _end(self, request: Request, answer: Done | Failed) -> None:
        if isinstance(answer, Failed) and answer.reason == "memory":  # a fresh worker may have enough
            self._worker.kill("memory")
            return
        try:
            told = answer if isinstance(answer, Failed) or request.is_over else request.result()
        except ValueError:
            self._worker.kill("garbage")
            return
        self._deadline.stop()
        self._running = None
        self.status_changed.emit("")
        request.settle(told)
        self._begin()

    def _drop(self, request: Request) -> None:
        """The request was cancelled."""
        if request in self._queue:
            self._queue.remove(request)
        elif request is self._running:
            self._worker.say(Cancel(self._job))
            if self._worker.is_sending:  # the worker has not begun, so it will not answer
                self._worker.stop_sending()
                self._deadline.stop()
                self._running = None
                self._begin()
            else:
                self._deadline.start(round(_CANCEL * 1000))

    def _wait(self, deadline: float) -> None:
        self._deadline.start(round(deadline * self._patience * 1000))

    def _give_up(self) -> None:
        if self._running is None:
            self._worker.kill("start")
        else:
            self._worker.kill("cancelled" if self._running.is_over else "deadline")

    def _start_worker(self) -> None:
        self._worker.start()
        self._deadline.start(round(_START * 1000))

    def _replace_worker(self, reason: str) -> None:
        self._deadline.stop()
        is_wanted = reason == "changed"  # the analyst's wish, nobody's fault
        if not self._is_ready and not is_wanted:
            self._bad_starts, reason = self._bad_starts + 1, "start"
        self._is_ready = False
        request, self._running = self._running, None
        lost: list[Request] = []
        if request is not None and not request.is_over:
            (self._queue if is_wanted or request.attempts < ATTEMPTS else lost).append(request)
        if self._bad_starts < ATTEMPTS:
            self._start_worker()
        else:
            lost, self._queue = [*lost, *self._queue], []
        self.status_changed.emit("")
        for request in lost:
            message = _FAULTS[reason].format(doing=request.order.doing)
            request.settle(Failed(self._job, message, _ADVICE, reason))


def worker_command(settings: Settings, writable: Sequence[Path] = ()) -> tuple[str, ...]:
    """How the worker is started that these settings ask for."""
    lists = ("--names", str(Path(settings.name_lists).expanduser())) if settings.name_lists else ()
    folders = (part for folder in writable for part in ("--writable", str(folder)))
    encoder = ("--encoder", str(Path(settings.encoder).expanduser())) if settings.encoder else ()
    return (*WORKER, "--pipeline", settings.pipeline, *lists, *encoder, *folders)


def _turn(request: Request) -> tuple[bool, bool, int]:
    """What goes first: what is urgent, what only has to be read, what was asked for earlier."""
    return not request.order.urgent, request.order.kind != "load", request.number


def time_for(*documents: Document) -> float:
    """Seconds without a sign of life, for work on documents as long as these."""
    return _ARTICLE + _SLOWER * sum(len(document.text) for document in documents)


def _messages(order: Order, job: int, patience: float) -> Iterator[Message]:
    for value in order.values:
        for name, data in parts(value):
            yield Part(job, name, data)
    yield Job(job, order.kind, order.payload, order.deadline * patience)
