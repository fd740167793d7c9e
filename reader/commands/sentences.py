"""Sentences named on the command line: `a.html:12`, or `a.html:"words of it"`."""

from pathlib import Path

from reader.analysis import Analysis
from reader.errors import ReaderError


def parted(argument: str) -> tuple[Path, str]:
    """The file, and which sentence of it is meant: what follows the last colon; empty where the file alone is named."""
    file, colon, place = argument.rpartition(":")
    return (Path(argument), "") if not colon or Path(argument).is_file() else (Path(file), place)


def number_of(analysis: Analysis, place: str) -> int:
    """The sentence with that number, counted from 1, or with those words; itself counted from 0.

    Raises:
        ReaderError: if there is none, or if several have the words.
    """
    name, count = analysis.document.source.name, len(analysis.sentences)
    advice = "“crossread analyze FILE --sentences” lists them."
    if place.isdecimal():
        if not 1 <= int(place) <= count:
            raise ReaderError(f"“{name}” has {count} sentences, and none with the number {place}.", advice=advice)
        return int(place) - 1
    wanted = _plain(place)
    found = [number for number, one in enumerate(analysis.sentences) if wanted in _plain(analysis.words(one.span))]
    if not wanted or not found:
        raise ReaderError(f"No sentence of “{name}” has the words “{place}”.", advice=advice)
    if len(found) > 1:
        numbers = ", ".join(str(number + 1) for number in found)
        raise ReaderError(f"Several sentences of “{name}” have the words “{place}”: {numbers}.", advice="Name one by its number.")
    return found[0]


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
