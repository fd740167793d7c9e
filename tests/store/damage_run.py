"""Damages a workspace file at random places, and cuts its log at random places, and looks what becomes of it.

python -m tests.store.damage_run 1000
"""

import random
import shutil
import sys
import tempfile
from pathlib import Path

from reader.annotation import Body, Change, new_annotation, note_on_document
from reader.codebook import Tag
from reader.errors import WorkspaceError
from reader.store.recovery import recover
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document

DOCUMENT = a_document("Tova Rennick spoke in Orsel. " * 100)
PAGE = 4_096  # bytes, as SQLite writes them


def an_addition(text: str = "why?") -> Change:
    note = new_annotation(DOCUMENT, Span(0, 4), Body(text, ("doubt",)))
    return Change({note.id: (None, note)}, "Add note")


def filled(path: Path) -> Path:
    """A workspace file with something of all there is."""
    with Workspace.open(path) as workspace:
        workspace.add(DOCUMENT)
        for number in range(30):
            workspace.apply(an_addition(f"note {number}"))
        workspace.apply(Change({"t1": (None, Tag("t1", "doubt", "what I do not believe"))}, "Add tag"))
        whole = note_on_document(DOCUMENT, Body("on the whole"))
        workspace.apply(Change({whole.id: (None, whole)}, "Add note"))
        workspace.store_pieces(DOCUMENT.id, "test@1", [b"piece" * 500])
        workspace.set_state("tabs", ["a"])
    return path


def used(path: Path) -> None:
    """Everything a window does with a workspace."""
    with Workspace.open(path) as workspace:
        looked_through(workspace)
        workspace.undo(), workspace.redo()
        workspace.apply(an_addition())


def looked_through(workspace: Workspace) -> None:
    for stored in workspace.documents():
        workspace.document(stored.id)
        workspace.pieces(stored.id, "test@1")
        workspace.verdicts(stored.id, stored.id)
    workspace.annotations(), workspace.tags(), workspace.recent(), workspace.state("tabs")
    workspace.codebook(), workspace.color_meanings(), workspace.all_corrections(), workspace.mark()
    [workspace.source_correction(stored.id) for stored in workspace.documents()]


def damaged_somewhere(content: bytes, chance: random.Random) -> bytes:
    """One bit flipped anywhere, one in a page with definitions of the tables."""
    changed = bytearray(content)
    definitions = [start for start in range(0, len(content), PAGE) if b"CREATE TABLE" in content[start : start + PAGE]]
    start = chance.choice(definitions)
    for at in (chance.randrange(len(content)), chance.randrange(start, start + PAGE)):
        changed[at] ^= 1 << chance.randrange(8)
    return bytes(changed)


def flipped(times: int, whole: Path, seed: int = 7) -> list[bool]:
    """For each time that the damage was told: whether the file was left as it was. Anything but a WorkspaceError is raised.

    What was told is recovered, too, and looked through, as far as something can be read.
    """
    chance, content, told = random.Random(seed), whole.read_bytes(), []
    broken, new = whole.with_name("broken.crossread"), whole.with_name("new.crossread")
    for _ in range(times):
        damage = damaged_somewhere(content, chance)
        broken.write_bytes(damage)
        try:
            used(broken)
        except WorkspaceError:
            told.append(broken.read_bytes() == damage)
            _recovered(broken, new)
    return told


def _recovered(broken: Path, new: Path) -> None:
    for left in new.parent.glob(f"{new.name}*"):
        left.unlink()
    try:
        recover(broken, new)
    except WorkspaceError:
        return
    with Workspace.open(new) as workspace:
        looked_through(workspace)


def cut(times: int, path: Path, seed: int = 3) -> list[int]:
    """How many of ten notes remain each time that the write-ahead log they lie in is cut: what a power cut leaves behind.

    Raises:
        AssertionError: if they are not the first ones.
    """
    folder = path.with_name("cuts")
    folder.mkdir()
    whole, broken = folder / "whole.crossread", folder / "cut.crossread"
    with Workspace.open(path) as workspace:
        for number in range(10):
            workspace.apply(an_addition(f"late {number}"))
        for companion in ("", "-wal"):
            shutil.copy(f"{path}{companion}", f"{whole}{companion}")
    log, remained, chance = Path(f"{whole}-wal").read_bytes(), [], random.Random(seed)
    for _ in range(times):
        shutil.copy(whole, broken)
        Path(f"{broken}-wal").write_bytes(log[: chance.randrange(len(log))])
        with Workspace.open(broken) as workspace:
            kept = sorted(note.body.text for note in workspace.annotations() if note.body.text.startswith("late"))
        assert kept == [f"late {number}" for number in range(len(kept))]
        remained.append(len(kept))
    return remained


if __name__ == "__main__":
    times = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as home:
        told = flipped(times, filled(Path(home, "w.crossread")))
        print(f"{times} files with two bits flipped: {len(told)} told, {sum(told)} of them left as they were, no other error")
        remained = cut(times, filled(Path(home, "log.crossread")))
        print(f"{times} logs cut: always the first notes remained, {sum(remained) / times:.1f} of 10 on average")
