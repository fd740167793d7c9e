"""Kills a program that takes documents into the index of a library, at random moments, and looks at what is left.

python -m tests.library.kill_run 100
"""

import random
import subprocess
import sys
import tempfile
import threading
from hashlib import sha256
from itertools import count
from pathlib import Path

import numpy as np

from reader.library.elsewhere import index_path
from reader.library.index import LibraryIndex, Told
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document

SENTENCES, DOCUMENTS, SIZE = 20, 40, 384


def sentences(document: str, revision: int) -> list[Told]:
    return [Told(Span(number, number + 1), f"{document} told {number} of {revision}") for number in range(SENTENCES)]


def write(path: Path) -> None:
    """Takes documents in, again and again in other revisions, and prints each as soon as it is in; every fifth is removed again."""
    vectors = np.random.default_rng(1).normal(size=(SENTENCES, SIZE)).astype(np.float32)
    with LibraryIndex(index_path(path), "test@1", SIZE) as index:
        for number in count():
            document = f"d{number % DOCUMENTS}"
            index.add(document, str(number), sentences(document, number), vectors)
            print(document, number, flush=True)
            if number % 5 == 4:
                index.remove(document)
                print(document, "", flush=True)


def faults(cycles: int, path: Path, seed: int = 1) -> tuple[int, list[str]]:
    """How often a document was taken in or removed, and what was wrong after one of so many kills."""
    chance, told, wrong = random.Random(seed), 0, []
    with Workspace.open(path) as workspace:
        workspace.add(a_document("Tova Rennick spoke in Orsel."))
    before = _content(path)
    for _ in range(cycles):
        lines = _told_until_killed(path, chance.randrange(1, 60), chance.uniform(0, 0.01))
        told += len(lines)
        wrong += _faults(path, lines)
    return told, wrong + ["the workspace was touched"] * (_content(path) != before)


def _content(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _faults(path: Path, lines: list[str]) -> list[str]:
    """What is wrong with the index: it must hold whole documents, and all that was told of, but for the one that the kill struck."""
    last = dict(line.split(" ", 1) for line in lines)
    certain = list(last)[:-1]
    found = []
    with LibraryIndex(index_path(path), "test@1", SIZE) as index:
        there = index.revisions()
        found += [key for key in certain if there.get(key, "") not in (last[key], str(int(last[key] or -1) + DOCUMENTS))]
        for document, revision in there.items():
            stored = index.at(document, Span(0, SENTENCES))
            if [one.text for one in stored] != [one.text for one in sentences(document, int(revision))]:
                found.append(f"{document} is not whole")
            if not np.isfinite(index.vectors(stored)).all():
                found.append(f"{document} has no vectors")
        index.candidates("told 3", np.ones(SIZE, np.float32), 10)
    return found


def _told_until_killed(path: Path, lines: int, more_seconds: float) -> list[str]:
    command = [sys.executable, "-m", "tests.library.kill_run", "--write", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as writer:
        assert writer.stdout
        printed = [writer.stdout.readline() for _ in range(lines)]
        killer = threading.Timer(more_seconds, writer.kill)
        killer.start()
        printed += list(writer.stdout)
        killer.join()
    return [line.removesuffix("\n") for line in printed if line.endswith("\n")]


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            changes, wrong = faults(int(sys.argv[1]), Path(folder, "killed.crossread"))
        print(f"{sys.argv[1]} kills, {changes} changes told of, {len(wrong)} faults", *wrong[:5])
        sys.exit(bool(wrong))
