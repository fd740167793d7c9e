"""The worker process: `python -m reader.worker` does one job at a time, read from stdin, and answers on stdout (reader.jobs).

It dies with the window: at the end of stdin, at a closed stdout, and by an alarm where a job hangs and nobody is left to kill it.
"""

import gc
import json
import os
import signal
import sys
import time
import traceback
from argparse import ArgumentParser
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import NoReturn, cast

from reader.analysis import Analysis
from reader.annotation import LinkVerdict
from reader.codec import from_json, to_json
from reader.document import Document, Source
from reader.errors import PasswordError, ReaderError
from reader.index_jobs import index_handlers, remember_vectors
from reader.jobs import Cancel, Done, Failed, FrameError, FrameReader, Job, Message, Part, Producer, Progress, Ready, frame
from reader.parcels import FIRST, MEMBER, PIECE, Parcel, Unpacking, file_parts, parts
from reader.phrase import worded
from reader.pieces import pieces
from reader.protection import confine
from reader.word_lists import choose

MEMORY_LIMIT = 2 << 30  # bytes of address space
_PROGRESS_EVERY = 0.05  # seconds; the window cannot show more
_EARLY = {"load", "export"}  # kinds of jobs that need no models
_BUG_ADVICE = worded("The other articles are not touched. The details are on the terminal that Crossread was started from.")
_WARM_UP_AFTER = 0.1  # seconds without a job: what is asked for at the start goes first


class Cancelled(BaseException):
    """The window does not want the job any more. No Exception, so that no library swallows it."""


class Task:
    """A job at work: what it was given, and its way of answering."""

    def __init__(self, job: Job, given: Sequence[Part], cancelled: set[int], say: Callable[[Message], None]) -> None:
        self.job = job
        self._given = given
        self._cancelled = cancelled
        self._say = say
        self._next = 0.0

    def values(self) -> list[Parcel]:
        """What the window sent with the job."""
        unpacking = Unpacking()
        for part in self._given:
            self.live()
            unpacking.add(part.name, part.data)
        return unpacking.values

    def send(self, value: Parcel) -> None:
        """A value of the result."""
        for name, data in parts(value):
            self.send_part(name, data)

    def send_part(self, name: str, data: bytes) -> None:
        self.live()
        self._say(Part(self.job.id, name, data))

    def progress(self, done: int, total: int) -> None:
        """Say how far the job is; this is also where a cancelled job stops."""
        self.live()
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _PROGRESS_EVERY
            self._say(Progress(self.job.id, done, total))

    def live(self) -> None:
        """A sign of life.

        Raises:
            Cancelled: if the job is not wanted any more.
        """
        if self.job.id in self._cancelled:
            raise Cancelled
        set_alarm(self.job.deadline)


Handler = Callable[[Task], None]
WarmUp = Callable[[Callable[[Message], None]], None]


def load_file(task: Task) -> None:
    """Of a long one the first pages are sent before."""
    from reader.load import load
    from reader.load.telling import First, telling

    path = Path(task.job.payload["path"])

    def tell(done: int, total: int, first: First | None) -> None:
        task.progress(done, total)
        if first is not None:
            reading = first()
            task.send(Document.of(reading.text, reading.passages, Source(path.as_uri(), reading.facts.title)))
            task.send_part(FIRST, b"")

    with telling(tell):
        document = load(path, **task.job.payload.get("how", {}))
    task.send(document)


def name_members(task: Task) -> None:
    from reader.load import members

    for member in members(Path(task.job.payload["path"])):
        task.send_part(MEMBER, json.dumps(to_json(member)).encode())


def analyze_document(task: Task, pipeline: str) -> None:
    from reader.analyze.pipeline import analyze

    for piece in pieces(analyze(cast(Document, task.values()[0]), task.progress, pipeline)):
        task.send_part(PIECE, piece)


def compare_analyses(task: Task) -> None:
    """Where sentences have to be encoded first, what is copied is told before, if anything is."""
    from reader.compare.align import compare, compare_first
    from reader.compare.meaning import are_known

    left, right = _analyses(task)
    verdicts = from_json(tuple[LinkVerdict, ...], task.job.payload["verdicts"])
    threshold = task.job.payload["threshold"]
    if not (are_known(left) and are_known(right)):
        first = compare_first(left, right, verdicts, threshold)
        if first.links:
            task.send(first)
            task.send_part(FIRST, b"")
    task.send(compare(left, right, verdicts, threshold, task.progress))


def explain_sentences(task: Task) -> None:
    """Why two sentences are linked or not; where one is not told, the nearest to the other."""
    from reader.compare.explain import Explainer

    left, right = cast(Sequence[Analysis], task.values())
    payload = task.job.payload
    verdicts = from_json(tuple[LinkVerdict, ...], payload["verdicts"])
    task.send(Explainer(left, right, verdicts, payload["threshold"]).of(payload["left"], payload["right"]))


def cluster_analyses(task: Task) -> None:
    from reader.compare.cluster import cluster

    verdicts = from_json(tuple[LinkVerdict, ...], task.job.payload["verdicts"])
    for claim in cluster(_analyses(task), task.progress, verdicts):
        task.send(claim)


def encode_sentences(task: Task) -> None:
    """The vectors of an analysis; nothing where there is no encoder."""
    from reader.compare.meaning import is_available, sentence_vectors

    (analysis,) = _analyses(task)
    if is_available():
        task.send(sentence_vectors(analysis, task.progress))


def export_file(task: Task) -> None:
    """The content of a file of notes or of a table, or of an evidence bundle."""
    from reader.export.asked import Asked, made
    from reader.export.asked_table import AskedTable, table_made

    payload = task.job.payload
    if "table" in payload:
        content: str | bytes = table_made(from_json(AskedTable, payload["table"]), task.values())
    else:
        content = made(from_json(Asked, payload["asked"]), task.values(), task.progress)
    for name, data in file_parts(content if isinstance(content, bytes) else content.encode()):
        task.send_part(name, data)


def _analyses(task: Task) -> tuple[Analysis, ...]:
    """The analyses that were sent; the vectors sent with them are remembered."""
    values = task.values()
    remember_vectors(values)
    return tuple(value for value in values if isinstance(value, Analysis))


def usual_handlers(pipeline: str) -> Mapping[str, Handler]:
    """What the worker can do. `pipeline` names what marks the names."""
    return {
        "load": load_file,
        "members": name_members,
        "analyze": partial(analyze_document, pipeline=pipeline),
        "compare": compare_analyses,
        "explain": explain_sentences,
        "cluster": cluster_analyses,
        "encode": encode_sentences,
        "export": export_file,
        **index_handlers(pipeline),
    }


def load_models(say: Callable[[Message], None], pipeline: str) -> None:
    """Load the libraries and models, so that the first article does not wait for them; say who makes the analyses."""
    from reader.analyze.pipeline import analyze, producer
    from reader.compare.meaning import is_available
    from reader.sentence_encoder import sentence_encoder

    say(Producer(producer(pipeline), sentence_encoder().producer if is_available() else ""))
    from reader.compare.align import compare
    from reader.load import load_bytes

    page = b"<html><head><title>The gate</title></head><body><p>Guards held the gate of Dorvet prison.</p></body></html>"
    analysis = analyze(load_bytes(page, "", name="page.html"), name=pipeline)
    compare(analysis, analysis)


def serve(handlers: Mapping[str, Handler], incoming: int, outgoing: int, warm_up: WarmUp, barred: Sequence[str] = ()) -> NoReturn:
    """Do the jobs that come through descriptor `incoming`, for ever; the process ends with its pipes."""
    inbox: SimpleQueue[Part | Job] = SimpleQueue()
    cancelled: set[int] = set()
    Thread(target=_listen, args=(incoming, inbox, cancelled), daemon=True).start()
    say = _speaker(outgoing)
    say(Ready(" ".join(barred)))
    warming = Thread(target=warm_up, args=(say,), daemon=True)
    given: list[Part] = []
    while True:
        message = _next(inbox, warming)
        if isinstance(message, Part):
            if given and given[0].id != message.id:  # its job was cancelled before it was complete
                given.clear()
            given.append(message)
        else:
            task = Task(message, [part for part in given if part.id == message.id], cancelled, say)
            given.clear()
            say(_answer(handlers, task, warming))


def _answer(handlers: Mapping[str, Handler], task: Task, warming: Thread) -> Done | Failed:
    job = task.job
    try:
        while job.kind not in _EARLY and warming.is_alive():
            task.live()  # and not one long join, so that a cancel is noticed
            warming.join(_PROGRESS_EVERY)
        task.live()
        handlers[job.kind](task)
        return Done(job.id)
    except Cancelled:
        return Failed(job.id, worded("The job was cancelled."), reason="cancelled")
    except PasswordError as error:
        return Failed(job.id, error.message, error.advice, "password")
    except ReaderError as error:
        return Failed(job.id, error.message, error.advice)
    except MemoryError:
        return Failed(job.id, worded("There is not enough memory for this."), reason="memory")
    except BrokenPipeError:  # the window is gone: nobody to answer
        raise
    except Exception as error:
        traceback.print_exc()
        return Failed(job.id, worded("Crossread made a mistake ({what}).", what=f"{type(error).__name__}: {error}"), _BUG_ADVICE, "bug")
    finally:
        set_alarm(0)


def _next(inbox: "SimpleQueue[Part | Job]", warming: Thread) -> Part | Job:
    """The next message. The first time that there is nothing to do, the models are loaded beside the waiting."""
    if warming.ident is None:
        try:
            return inbox.get(timeout=_WARM_UP_AFTER)
        except Empty:
            warming.start()
    return inbox.get()


def _listen(incoming: int, inbox: "SimpleQueue[Part | Job]", cancelled: set[int]) -> None:
    """Read on while a job runs, so that a cancel and the end of the window are noticed during it."""
    frames = FrameReader()
    try:
        while data := os.read(incoming, 1 << 16):
            for message in frames.feed(data):
                if isinstance(message, Cancel):
                    cancelled.add(message.id)
                elif isinstance(message, Part | Job):
                    inbox.put(message)
    except (FrameError, MemoryError):  # a deaf worker must not stay
        traceback.print_exc()
    os._exit(0)


def _speaker(outgoing: int) -> Callable[[Message], None]:
    pipe, lock = os.fdopen(outgoing, "wb"), Lock()

    def say(message: Message) -> None:
        with lock:  # the warming up says something too
            pipe.write(frame(message))
            pipe.flush()

    return say


def set_alarm(deadline: float) -> None:
    """Let the system end the process some time after the deadline, even inside a call that never returns; 0 calls it off.

    The window kills a hanging worker at the deadline itself; this is for when the window is gone.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, deadline and deadline * 1.25 + 1)


def limit_memory(limit: int) -> None:
    """Let an allocation beyond `limit` bytes of address space fail. Only Linux keeps to it; elsewhere the system's own limits hold."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def main(arguments: Sequence[str] | None = None, handlers: Mapping[str, Handler] | None = None, warm_up: WarmUp | None = None) -> NoReturn:
    parser = ArgumentParser(prog="python -m reader.worker", description=__doc__)
    parser.add_argument("--memory", type=int, default=MEMORY_LIMIT, metavar="BYTES", help="address space it may use (Linux)")
    parser.add_argument(
        "--pipeline", default="crossread", metavar="NAME", help="crossread, fast, or another spaCy pipeline's name or folder"
    )
    parser.add_argument("--names", type=Path, metavar="FOLDER", help="folder of the analyst's word lists, if not the usual one")
    parser.add_argument(
        "--writable", type=Path, action="append", metavar="FOLDER", help="where it may write, and nowhere else (Linux); else anywhere"
    )
    parser.add_argument(
        "--encoder", type=Path, metavar="FOLDER", help="folder of the model that compares sentences, if not the shipped one"
    )
    options = parser.parse_args(arguments)
    if options.names:
        choose(options.names)
    if options.encoder:
        from reader.sentence_encoder import choose as choose_encoder

        choose_encoder(options.encoder)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in the terminal is for the window
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # two wait for each other beside a busy window, and each reserves address space
    limit_memory(options.memory)
    barred = confine(options.writable)
    gc.set_threshold(100_000, 50, 100)  # jobs make many values and few cycles: walking over them took half of the time
    outgoing = os.dup(1)
    os.dup2(2, 1)  # what a library prints must not stand between the frames
    try:
        pipeline = options.pipeline
        serve(handlers or usual_handlers(pipeline), os.dup(0), outgoing, warm_up or partial(load_models, pipeline=pipeline), barred)
    except BrokenPipeError:
        os._exit(0)


if __name__ == "__main__":
    main()
