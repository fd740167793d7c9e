"""Documents as references for other texts: BibTeX and CSL-JSON."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from reader.document import Document, Source
from reader.export import Exporter
from reader.export.note_report import NoteReport
from reader.export.safe_text import json_text, quiet
from reader.phrase import worded
from reader.wording import folded, one_line

_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {sign: f"\\{sign}" for sign in "{}%$#&_"}
_TEX_SIGN = re.compile("[" + re.escape("".join(_TEX)) + "]")
_WORD = re.compile(r"[a-z0-9]+")
_SMALL_WORDS = frozenset({"a", "an", "the", "of", "in", "on", "at", "to", "for", "and"})


def bibtex(documents: Sequence[Document]) -> str:
    """An entry for each, with a key such as "meridianwire2026fighters"."""
    return "\n".join(_entry(key, document) for key, document in zip(_keys(documents), documents, strict=True))


def csl(documents: Sequence[Document]) -> str:
    """A list of items of the Citation Style Language, version 1.0."""
    return json_text([_item(key, document) for key, document in zip(_keys(documents), documents, strict=True)])


def _entry(key: str, document: Document) -> str:
    source = document.source
    fields = {
        "author": " and ".join(f"{{{_tex(author)}}}" if re.search(r"[,]|\band\b", author) else _tex(author) for author in source.authors),
        "title": f"{{{_tex(source.title or source.name)}}}",  # in braces, so that capitals stay
        "organization": _tex(source.publisher),
        "date": source.published.isoformat() if source.published else "",
        "year": str(source.published.year) if source.published else "",
        "url": _tex_url(source.uri),
        "urldate": source.retrieved.date().isoformat() if source.retrieved else "",
        "langid": _tex(source.language),
        "note": f"SHA-256 {source.sha256 or document.id}",
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@online{{{key},\n{lines}}}\n"


def _item(key: str, document: Document) -> dict[str, Any]:
    source = document.source
    known = {
        "id": key,
        "type": "webpage" if source.uri.startswith(("http://", "https://")) else "article-newspaper",
        "title": source.title or source.name,
        "author": [{"literal": author} for author in source.authors],
        "container-title": source.publisher,
        "issued": _date_parts(source.published),
        "accessed": _date_parts(source.retrieved.date() if source.retrieved else None),
        "URL": source.uri,
        "language": source.language,
        "note": f"SHA-256 {source.sha256 or document.id}",
    }
    return {name: value for name, value in known.items() if value}


def _date_parts(day: date | None) -> dict[str, Any] | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day is not None else None


def _keys(documents: Sequence[Document]) -> Iterator[str]:
    """Outlet, year and the first telling word of the title; a letter behind one that is taken."""
    taken: set[str] = set()
    for document in documents:
        key = plain = _key(document.source) or f"text{document.id[:8]}"
        number = 1
        while key in taken:
            number += 1
            key = f"{plain}-{number}"
        taken.add(key)
        yield key


def _key(source: Source) -> str:
    words = [word for word in _WORD.findall(folded(source.title)) if word not in _SMALL_WORDS]
    return "".join((*_WORD.findall(folded(source.publisher)), str(source.published.year) if source.published else "", *words[:1]))


def _tex(words: str) -> str:
    return _TEX_SIGN.sub(lambda found: _TEX[found[0]], one_line(quiet(words)))


def _tex_url(uri: str) -> str:
    """An address as it is, but for what would end the field."""
    return one_line(quiet(uri)).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20")


def _noted(report: NoteReport) -> list[Document]:
    noted = {key for row in report.rows for key in row.note.target.documents}
    return [document for key, document in report.documents.items() if key in noted]


BIBTEX = Exporter(
    "BibTeX", ".bib", worded("The articles as references, for LaTeX and reference managers."), worded("references"),
    notes=lambda report: bibtex(_noted(report)), documents=bibtex,
)  # fmt: skip
CSL = Exporter(
    "CSL-JSON", ".csl.json", worded("The articles as references, for Zotero, Pandoc and word processors."), worded("references"),
    notes=lambda report: csl(_noted(report)), documents=csl,
)  # fmt: skip
