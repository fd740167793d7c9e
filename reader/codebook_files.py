"""The codebook as TOML, which keeps all of it, and as a table (CSV) for spreadsheets; and both read again."""

import csv
import re
import tomllib
from collections.abc import Iterable, Mapping
from io import StringIO
from uuid import uuid4

import tomli_w

from reader.codebook import Tag, tidy_path
from reader.errors import LoadError
from reader.phrase import Phrase, worded

COLUMNS = ("name", "description", "color")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def as_toml(tags: Iterable[Tag], colors: Mapping[int, str]) -> str:
    """A table for each tag, and what highlight colors stand for."""
    told = [{"name": tag.name, "description": tag.description, "color": tag.color} for tag in tags]
    return tomli_w.dumps({"colors": {str(color): name for color, name in sorted(colors.items())}, "tag": told})


def as_csv(tags: Iterable[Tag]) -> str:
    """A row for each tag."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows((tag.name, tag.description, tag.color) for tag in tags)
    return out.getvalue()


def read_codebook(text: str, name: str) -> tuple[tuple[Tag, ...], dict[int, str]]:
    """The tags, and the meanings of colors, of a file; a name that ends in .csv is a table.

    Raises:
        LoadError: if the text is no codebook.
    """
    try:
        rows, colors = _table(text) if name.lower().endswith(".csv") else _toml(text)
        tags = tuple(_tag(row) for row in rows)
    except (ValueError, KeyError, TypeError, AttributeError, csv.Error) as error:
        raise LoadError(
            worded("“{file}” is no codebook: {why}.", file=name, why=_why(error)),
            advice=worded("A codebook is a table with the columns name, description, color."),
            path=name,
        ) from error
    return tuple({tag.name: tag for tag in tags if tag.name}.values()), colors


def _why(error: Exception) -> str:
    """In our words, or in those of who reads the file."""
    return error.args[0] if error.args and isinstance(error.args[0], Phrase) else str(error)


def _toml(text: str) -> tuple[list[dict[str, str]], dict[int, str]]:
    told = tomllib.loads(text)
    colors = {int(color): str(name) for color, name in told.get("colors", {}).items()}
    if not set(colors) <= set(range(1, 7)):
        raise ValueError(worded("colors are numbered 1 to 6"))
    return list(told.get("tag", [])), colors


def _table(text: str) -> tuple[list[dict[str, str]], dict[int, str]]:
    rows = list(csv.DictReader(StringIO(text.removeprefix("\ufeff")), restval=""))
    if rows and "name" not in rows[0]:
        raise ValueError(worded("it has no column “name”"))
    return rows, {}


def _tag(row: Mapping[str, str]) -> Tag:
    color = str(row.get("color") or "")
    if color and not _COLOR.fullmatch(color):
        raise ValueError(worded("“{color}” is no color such as #ffcc00", color=color))
    return Tag(uuid4().hex, tidy_path(str(row["name"])), str(row.get("description") or ""), color.lower())
