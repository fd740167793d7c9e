"""A worker whose articles misbehave: the name of the file says what happens when it is read. Tests start it as a program."""

import ctypes
import os
import time
from collections.abc import Callable
from pathlib import Path

from reader.analysis import Analysis, Sentence
from reader.document import Document, Passage, Source
from reader.errors import LoadError
from reader.parcels import PIECE
from reader.pieces import pieces
from reader.text import Span
from reader.worker import Task, main

PIPE = os.dup(1)  # as a library has it that writes past Python


def read(task: Task) -> None:
    path = Path(task.job.payload["path"])
    FAULTS.get(path.stem.rstrip("0123456789"), lambda task: None)(task)
    task.send(Document.of(path.name, (Passage(Span(0, len(path.name))),), Source(uri=path.as_uri(), loader=str(os.getpid()))))


def mark(task: Task) -> None:
    """An analysis of a sentence a letter; half of it, then a crash, while the document's file exists."""
    (document,) = task.values()
    sentences = tuple(Sentence(Span(start, start + 1), 0) for start in range(len(document.text)))
    flag = Path(document.source.uri.removeprefix("file://"))
    for number, piece in enumerate(pieces(Analysis(document, "faulty@1", sentences))):
        if number == 2 and flag.exists():
            flag.unlink()
            crash(task)
        task.send_part(PIECE, piece)


def crash(task: Task) -> None:
    os.abort()


def crash_once(task: Task) -> None:
    """Crash while the file exists, and take it away."""
    path = Path(task.job.payload["path"])
    if path.exists():
        path.unlink()
        os.abort()


def hang(task: Task) -> None:
    while True:
        time.sleep(1)


def hang_in_c(task: Task) -> None:
    ctypes.PyDLL(None).sleep(3600)  # keeps the interpreter's lock, as a bad regular expression does


def count_for_ever(task: Task) -> None:
    while True:
        task.progress(1, 2)


def write_garbage(task: Task) -> None:
    os.write(PIPE, b"Warning: font not found\n")


def chatter(task: Task) -> None:
    print("a library says hello", flush=True)
    os.write(1, b"and so does its part in C\n")


def eat_memory(task: Task) -> None:
    held = []
    while True:
        held.append(bytearray(1 << 24))


def refuse(task: Task) -> None:
    raise LoadError("The file is empty.", advice="Open another one.")


def make_a_mistake(task: Task) -> None:
    raise KeyError("gate")


FAULTS: dict[str, Callable[[Task], None]] = {
    "crash": crash,
    "crash-once": crash_once,
    "hang": hang,
    "hang-in-c": hang_in_c,
    "endless": count_for_ever,
    "garbage": write_garbage,
    "chatter": chatter,
    "memory": eat_memory,
    "refused": refuse,
    "mistake": make_a_mistake,
}

if __name__ == "__main__":
    main(handlers={"load": read, "analyze": mark}, warm_up=lambda say: None)
