"""Notes as Markdown: a heading per group, the quote, the source line, the note; plain, or with what Obsidian makes of it."""

import re
from collections.abc import Iterator

from reader.export import Exporter
from reader.export.note_report import Grouping, NoteGroup, NoteReport, Part
from reader.export.notes import NoteRow
from reader.export.safe_text import isolated, json_text, quiet
from reader.phrase import worded

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&$^@])")
_DOUBLED = re.compile(r"([=%:])\1+")  # marks and comments of dialects
_LINKED = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=\bwww)\.", re.IGNORECASE)  # what some readers make a link of by themselves
_BLOCK_START = re.compile(r"^(\d{1,9}(?=[.)])|(?=[-+=:]))")  # lists, underlines of headings, definitions; not a date
_OBSIDIAN_TAG = re.compile(r"(?=.*[^\d/])[\w/-]+")
_SHOWN_HASH = 12  # digits


def notes(report: NoteReport) -> str:
    """The report as one Markdown document; what came from an article or a note is escaped and cannot become markup."""
    return _joined([f"# {escaped(report.title)}", *_groups(report, is_obsidian=False)])


def obsidian(report: NoteReport) -> str:
    """The same as a note for an Obsidian vault: properties at the head, tags that count, a name for each note to link to."""
    properties = {
        "title": report.title,
        "tags": [tag for tag in report.tags if _OBSIDIAN_TAG.fullmatch(tag)],
        "sources": [group.source.uri for group in report.groups if group.source is not None and group.source.uri],
        "notes": len(report.rows),
    }
    head = [f"{name}: {json_text(value, indent=None).strip()}" for name, value in properties.items()]  # JSON is YAML
    return "\n".join(["---", *head, "---", "", ""]) + _joined([f"# {escaped(report.title)}", *_groups(report, is_obsidian=True)])


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    text = _SPECIAL.sub(r"\\\1", isolated(" ".join(quiet(text).split())))
    text = _DOUBLED.sub(lambda found: f"\\{found[1]}" * len(found[0]), text)
    text = _LINKED.sub(lambda found: f"\\{found[0]}", text)
    return _BLOCK_START.sub(r"\1\\", text)


def _joined(parts: list[str]) -> str:
    return "\n\n".join(parts) + "\n"


def _groups(report: NoteReport, *, is_obsidian: bool) -> Iterator[str]:
    for group in report.groups:
        yield f"## {escaped(group.heading)}"
        facts = _facts(group, report)
        if facts:
            yield "  \n".join(map(escaped, facts))
        for row in group.rows:
            yield from _note(row, report, is_obsidian)


def _facts(group: NoteGroup, report: NoteReport) -> list[str]:
    facts = list(group.facts) if report.tells(Part.SOURCE) else []
    return [*facts, f"SHA-256 {group.rows[0].sha256}"] if group.source is not None and report.tells(Part.HASH) else facts


def _note(row: NoteRow, report: NoteReport, is_obsidian: bool) -> Iterator[str]:
    body = row.note.body
    for passage in row.passages:
        if report.tells(Part.QUOTE) and passage.quote:
            yield "\n>\n".join(f"> {escaped(line)}" for line in passage.quote.split("\n") if line.strip())
        told = evidence(passage, report)
        if told:
            yield f"— {escaped(told)}"
        if report.tells(Part.CONTEXT) and (passage.before or passage.after):
            yield f"Context: {escaped(f'{passage.before}[…]{passage.after}')}"
    if report.tells(Part.NOTE):
        if body.tags:
            yield " ".join(_tag(tag, is_obsidian) for tag in body.tags)
        yield from (escaped(line) for line in body.text.split("\n") if line.strip())
    if is_obsidian:
        yield f"^{re.sub('[^A-Za-z0-9-]', '-', row.note.id)}"


def evidence(row: NoteRow, report: NoteReport) -> str:
    """The source line of a passage with offsets, the beginning of the hash and who wrote the note, as far as they are asked for.

    A note on a whole document needs none below the heading of that document.
    """
    if not row.quote and report.grouping is Grouping.DOCUMENT:
        return ""
    source = row.short_source_line if report.grouping is Grouping.DOCUMENT else row.source_line
    parts = (
        source if report.tells(Part.SOURCE) else "",
        row.offsets if report.tells(Part.PLACE) else "",
        f"sha {row.sha256[:_SHOWN_HASH]}" if report.tells(Part.HASH) else "",
        row.note.creator if report.tells(Part.NAME) else "",
    )
    return " · ".join(part for part in parts if part)


def _tag(tag: str, is_obsidian: bool) -> str:
    return f"#{tag}" if is_obsidian and _OBSIDIAN_TAG.fullmatch(tag) else f"\\#{escaped(tag)}"


EXPORTER = Exporter("Markdown", ".md", worded("Notes with quotes and sources, to read and to paste."), worded("plain text"), notes=notes)
OBSIDIAN = Exporter(
    "Obsidian",
    ".md",
    worded("A note for a vault: properties, tags, and a name for each note to link to."),
    worded("for a vault"),
    notes=obsidian,
)
