"""Tables and records of articles: JSON, JSON Lines, CSV. Columns are known by their names; each record is an article."""

import csv
import json
import re
from collections.abc import Iterable, Mapping
from functools import partial
from hashlib import sha256
from io import StringIO
from typing import Any

from reader.document import Document, PassageKind
from reader.errors import LoadError
from reader.load.blocks import Block, Reading, lay_out
from reader.load.containers import ContainerLoader, ReadMember
from reader.load.formats import document_of, text_of
from reader.load.metadata import Facts, day, language_code, one_line, people
from reader.load.plain import read_plain
from reader.member import Member
from reader.phrase import worded
from reader.read_as import ReadAs
from reader.text import normalize

LOADER = "records@1"
_COLUMNS = {
    "title": ("title", "headline", "headlines"),
    "text": (
        "text",
        "body",
        "content",
        "articlebody",
        "articletext",
        "fulltext",
        "contenttext",
        "contenthtml",
        "maintext",
        "story",
        "article",
    ),
    "published": ("published", "datepublished", "publishedat", "publicationdate", "pubdate", "publishdate", "date"),
    "url": ("url", "link", "canonicalurl", "uri"),
    "publisher": ("publisher", "source", "outlet", "sitename", "newspaper", "publication", "sourcename"),
    "authors": ("author", "authors", "byline", "creator"),
    "language": ("language", "lang"),
}
_ROLES = {name: role for role, names in _COLUMNS.items() for name in names}
_MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|article|ul|span)[\s/>]", re.IGNORECASE)
_UNNAMED = re.compile(r"[\W_]+")
_DELIMITERS = ",;\t|"
_MAX_RECORDS = 100_000
csv.field_size_limit(1 << 30)  # the articles of a table may be longer than the usual 131,072

Record = Mapping[str, str]  # role -> what the record says


def records_in(data: bytes, name: str, media_type: str) -> dict[Member, ReadMember]:
    """The articles in the bytes of a file, by their numbers from 1.

    Raises:
        LoadError: if it is damaged or no text.
    """
    text = text_of(data, name)
    try:
        raw = _rows(text) if media_type == "text/csv" else _objects(text)
        records = [record for one in raw if (record := _record(one))]
    except (ValueError, RecursionError, csv.Error) as error:
        raise LoadError(
            worded("“{file}” is damaged: {why}.", file=name, why=str(error)), advice=worded("Save or download it again."), path=name
        ) from error
    if len(records) > _MAX_RECORDS:
        raise LoadError(
            worded("“{file}” holds more than {most:,} articles.", file=name, most=_MAX_RECORDS), advice=worded("Split it."), path=name
        )
    digest = sha256(data).hexdigest()
    return {
        Member(str(number), one_line(record.get("title", "")), len(record["text"])): partial(_document, record, media_type, digest)
        for number, record in enumerate(records, 1)
    }


def is_json(head: bytes, name: str) -> bool:
    return name.lower().endswith((".json", ".jsonl", ".ndjson")) and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{")


def is_table(head: bytes, name: str) -> bool:
    """Whether the first line names a column of texts."""
    if not name.lower().endswith((".csv", ".tsv")):
        return False
    first = head.split(b"\n", 1)[0].decode("utf-8-sig", "replace")
    return any(_role(column) == "text" for column in re.split(rf"[{_DELIMITERS}]", first))


def _rows(text: str) -> Iterable[Mapping[str, Any]]:
    first = text.split("\n", 1)[0]
    return csv.DictReader(StringIO(text), delimiter=max(_DELIMITERS, key=first.count))


def _objects(text: str) -> Iterable[Any]:
    """A list of objects, alone or inside an object; one object; or one on each line."""
    try:
        whole = json.loads(text)
    except ValueError:
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    if isinstance(whole, dict) and not _record(whole):
        whole = next((value for value in whole.values() if isinstance(value, list) and any(map(_record, value[:10]))), [])
    return whole if isinstance(whole, list) else [whole]


def _record(raw: Any) -> Record:
    """What an object or row says, by role; empty if it holds no text."""
    if not isinstance(raw, dict):
        return {}
    said = {role: words for key, value in raw.items() if (role := _role(key)) and (words := _words(value))}
    return said if "text" in said else {}


def _role(key: Any) -> str | None:
    return _ROLES.get(_UNNAMED.sub("", key).lower()) if isinstance(key, str) else None


def _words(value: Any) -> str:
    """A value as words: text, a number, a list of them, or an object that has a name."""
    if isinstance(value, list):
        return ", ".join(filter(None, (_words(one) for one in value if not isinstance(one, list))))
    if isinstance(value, dict):
        return _words(value.get("name") or "") if not isinstance(value.get("name"), (dict, list)) else ""
    return normalize(str(value)).strip() if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def _document(record: Record, media_type: str, digest: str, uri: str, how: ReadAs) -> Document:
    """The article of a record; it is text already, however it is to be read."""
    title = one_line(record.get("title", ""))
    reading = _reading(record["text"], title)
    facts = Facts(
        title,
        one_line(record.get("publisher", "")),
        people(record.get("authors", "")),
        day(record.get("published", "")),
        language_code(record.get("language", "")),
    )
    text, passages = lay_out(_titled(reading, title))
    found = Reading(text, passages, facts.or_else(reading.facts))
    return document_of(found, uri=uri, media_type=media_type, loader=LOADER, digest=digest)


def _reading(text: str, title: str) -> Reading:
    if not _MARKUP.search(text):
        return read_plain(text, title)
    from reader.load.html import read_page

    return read_page(text)


def _titled(reading: Reading, title: str) -> Iterable[Block]:
    has_title = any(passage.kind is PassageKind.TITLE for passage in reading.passages)
    if title and not has_title:
        yield Block(title, PassageKind.TITLE)
    yield from (Block(passage.span.of(reading.text), passage.kind) for passage in reading.passages)


JSON = ContainerLoader(partial(records_in, media_type="application/json"), is_json, 3)
CSV = ContainerLoader(partial(records_in, media_type="text/csv"), is_table, 3)
