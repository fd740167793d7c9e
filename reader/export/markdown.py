"""Notes as Markdown: a heading per document, the quote, the source line, the note."""

import re
from collections.abc import Iterable
from itertools import groupby

from reader.export import Exporter
from reader.export.notes import NoteRow

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
_BLOCK_START = re.compile(r"^(\d{1,9}(?=[.)])|(?=[-+=]))")  # lists and underlines of headings; not a date


def notes(rows: Iterable[NoteRow], *, title: str = "Notes") -> str:
    """The rows as one Markdown document; what came from an article or a note is escaped and cannot become markup."""
    parts = [f"# {escaped(title)}"]
    for _, group in groupby(rows, key=lambda row: row.note.target.document):
        of_document = list(group)
        source = of_document[0].source
        parts.append(f"## {escaped(source.title or source.name)}")
        facts = [
            source.publisher,
            source.published.isoformat() if source.published else "",
            source.uri,
            f"SHA-256 {of_document[0].sha256}",
        ]
        parts.append("  \n".join(escaped(fact) for fact in facts if fact))
        parts += [_note(row) for row in of_document]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return _BLOCK_START.sub(r"\1\\", _SPECIAL.sub(r"\\\1", " ".join(text.split())))


def _note(row: NoteRow) -> str:
    target, body = row.note.target, row.note.body
    quote = "\n>\n".join(f"> {escaped(line)}" for line in target.quote.exact.split("\n") if line.strip())
    tags = " ".join(f"\\#{escaped(tag)}" for tag in body.tags)
    place = f"{escaped(row.source_line)} · {target.position.start}–{target.position.end} · sha {row.sha256[:12]}"
    text = "\n\n".join(escaped(line) for line in body.text.split("\n") if line.strip())
    return "\n\n".join(part for part in (quote, f"— {place}", tags, text) if part)


EXPORTER = Exporter("Markdown", ".md", "Notes with quotes and sources, to read and to paste.", notes=notes)
