"""What is about to be opened, article by article, before it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reader.member import Member


@dataclass(frozen=True, slots=True)
class Choice:
    """An article that can be opened: its path, what it is called, its kind and size in bytes or letters."""

    path: Path
    name: str
    title: str
    kind: str
    size: int


def of_members(container: Path, members: Iterable[Member]) -> tuple[Choice, ...]:
    """The articles in a file; those of an archive tell their kinds by their names, records are of the file's own."""
    return tuple(Choice(Path(f"{container}#{one.name}"), one.name, one.title, _kind(one.name, container), one.size) for one in members)


def of_file(folder: Path, file: Path) -> Choice:
    """A file, under its name from the folder on."""
    return Choice(file, _from(folder, file), "", _kind(file.name, file), _size(file))


def _kind(name: str, container: Path) -> str:
    return (Path(name).suffix or container.suffix)[1:].upper()


def _from(folder: Path, file: Path) -> str:
    return str(file.relative_to(folder)) if file != folder else file.name


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # it went away; opening it says so
        return 0
