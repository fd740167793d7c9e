"""The analyst's own lists of names: every *.txt and *.csv of a folder, for the gazetteer.

A text file has one name a line. A table has the columns name, type and canonical, in this order or as its first line says; the
delimiter may be a comma, a semicolon or a tab. Lines that begin with # are comments. A name that is given no type has that of a
comment "# type: PERSON" above it, else that which the file is called by ("persons.txt"); else it is what the built-in lists know
under its canonical name, or an organisation.
"""

import csv
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from reader.errors import ReaderError, told_by_system
from reader.phrase import Phrase, worded, worded_of
from reader.settings import name_lists_path

_LABELS = ("PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "WEAPON")
_TYPES = {label.lower(): label for label in _LABELS} | {
    word: label
    for label, words in {
        "PERSON": "persons people names",
        "NORP": "nationality nationalities peoples",
        "ORG": "orgs organisation organisations organization organizations group groups unit units",
        "GPE": "place places city cities country countries",
        "LOC": "location locations",
        "FAC": "facility facilities",
        "EVENT": "events",
        "WEAPON": "weapons",
    }.items()
    for word in words.split()
}
_COLUMNS = ("name", "type", "canonical")
_TYPE_COMMENT = re.compile(r"#+\s*type\s*:\s*(.*?)\s*$", re.IGNORECASE)
SUFFIXES = (".txt", ".csv")
_LONGEST = 100  # code points of a name
_TOLD = 3  # faults of a file that are told one by one


@dataclass(frozen=True, slots=True)
class Listed:
    """A name, and the canonical one of what it names. `label` is empty where the list does not say."""

    words: str
    label: str
    canonical: str


@dataclass(frozen=True, slots=True)
class WordLists:
    """The names of all lists, of which the first of two alike counts, and sentences on what could not be read."""

    names: tuple[Listed, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def producer(self) -> str:
        """What tells an analysis with these names from one with others; empty when there are none."""
        names = json.dumps([[one.words, one.label, one.canonical] for one in self.names])
        return f"names@{sha256(names.encode()).hexdigest()[:8]}" if self.names else ""


class WordListError(ReaderError):
    """A list of names that cannot be added."""


class _LineError(Exception):
    """What is wrong with a line."""

    def __init__(self, what: Phrase) -> None:
        super().__init__(what)
        self.what = what


_folder: Path | None = None


def choose(folder: Path) -> None:
    """Takes the lists of another folder than the usual one. It must be said before they are read, which is once in a process."""
    global _folder
    if word_lists.cache_info().currsize:
        raise RuntimeError("the word lists have been read already")
    _folder = folder


@cache
def word_lists() -> WordLists:
    """The lists of the folder that was chosen, or of the usual one."""
    if _folder is not None and not _folder.is_dir():
        return WordLists(problems=(worded("The folder of word lists “{folder}” is not there.", folder=str(_folder)),))
    return read(_folder or name_lists_path())


def read(folder: Path) -> WordLists:
    """The lists of a folder, file by file in the order of their names. A folder that is not there has none."""
    return read_files(sorted(path for path in folder.glob("*") if path.suffix.lower() in SUFFIXES and path.is_file()))


def take_in(path: Path, folder: Path) -> Path:
    """Copies a list into a folder, in place of the one of its name, so that a crash leaves the old one or the new one.

    Raises:
        WordListError: if it cannot be read there or written here.
    """
    target = folder / path.name
    new = target.with_name(f".{path.name}.new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new.write_bytes(path.read_bytes())
        new.replace(target)
    except OSError as error:
        raise WordListError(
            worded("The list cannot be added: {why}.", why=told_by_system(error)),
            advice=worded("Check that {folder} can be written to.", folder=str(folder)),
            path=path,
        ) from error
    return target


def read_files(files: Sequence[Path]) -> WordLists:
    """The lists of these files, in this order."""
    names: dict[str, Listed] = {}
    problems: list[str] = []
    for path in files:
        faults = []
        for number, found in _lines(path):
            if isinstance(found, Listed) and names.setdefault(found.words, found) != found:
                found = worded("“{words}” is listed before as another thing", words=found.words)
            if isinstance(found, Phrase):
                faults.append(_left_out(path.name, number, found))
        problems += faults[:_TOLD]
        if len(faults) > _TOLD:
            problems.append(
                worded_of("So is {n} more line of “{file}”.", "So are {n} more lines of “{file}”.", len(faults) - _TOLD, file=path.name)
            )
    return WordLists(tuple(names.values()), tuple(problems))


def _left_out(file: str, number: int, why: Phrase) -> Phrase:
    if number:
        return worded("Line {number} of the word list “{file}” is left out: {why}.", number=number, file=file, why=why)
    return worded("The word list “{file}” is left out: {why}.", file=file, why=why)


def _lines(path: Path) -> Iterator[tuple[int, Listed | Phrase]]:
    """Each name of a file, or what is wrong with a line, with the number of the line; 0 for the whole file."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        yield 0, worded("it is not in UTF-8; save it so")
        return
    except OSError as error:
        yield 0, worded("it cannot be read ({why})", why=told_by_system(error))
        return
    label = _TYPES.get(path.stem.lower(), "")
    table = _Table(text) if path.suffix.lower() == ".csv" else None
    for number, line in enumerate(text.split("\n"), start=1):
        line = line.strip(" \r\ufeff")
        try:
            if line.startswith("#"):
                told = _TYPE_COMMENT.match(line)
                label = _label(told[1]) if told else label
            elif line.strip():
                row = table.row(line) if table else (line.strip(), "", "")
                if row is not None:
                    yield number, _listed(row, label)
        except _LineError as fault:
            yield number, fault.what


class _Table:
    """The lines of a CSV file, each taken alone, so that a quotation mark left open spoils one."""

    def __init__(self, text: str) -> None:
        first = next((line for line in text.split("\n") if line.strip() and not line.startswith("#")), "")
        self._delimiter = max(",;\t", key=first.count)
        self._columns: Sequence[str] | None = None

    def row(self, line: str) -> tuple[str, str, str] | None:
        """Name, type and canonical name; none for a line that names the columns."""
        try:
            fields = [field.strip() for field in next(csv.reader([line], delimiter=self._delimiter, strict=True, skipinitialspace=True))]
        except csv.Error as error:
            raise _LineError(worded("it is no line of a table ({why})", why=str(error))) from error
        if self._columns is None:
            named = [field.lower() for field in fields]
            self._columns = named if "name" in named else _COLUMNS
            if self._columns is named:
                return None
        if any(fields[len(self._columns) :]):
            raise _LineError(
                worded(
                    "it has more fields than {fields}; a name with a “{sign}” needs quotation marks",
                    fields=", ".join(self._columns),
                    sign=self._delimiter,
                )
            )
        found = dict(zip(self._columns, fields, strict=False))
        return found.get("name", ""), found.get("type", ""), found.get("canonical", "")


def _listed(row: tuple[str, str, str], label: str) -> Listed:
    words, kind, canonical = (" ".join(field.split()) for field in row)
    if not any(map(str.isalnum, words)):
        raise _LineError(worded("there is no name"))
    if max(len(words), len(canonical)) > _LONGEST:
        raise _LineError(worded("“{words}…” is longer than any name", words=words[:20]))
    return Listed(words, _label(kind) if kind else label, canonical or words)


def _label(kind: str) -> str:
    label = _TYPES.get(kind.lower())
    if label is None:
        raise _LineError(worded("there is no type “{kind}”, only {types}", kind=kind[:20], types=", ".join(_LABELS)))
    return label
