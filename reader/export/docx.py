"""Notes as a Word document, by python-docx, which is imported only here."""

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reader.export import Exporter
from reader.export.markdown import evidence
from reader.export.note_report import NoteGroup, NoteReport, Part
from reader.export.notes import NoteRow
from reader.export.safe_text import isolated, xml_text
from reader.phrase import worded

if TYPE_CHECKING:
    from docx.document import Document as Word

_GREY = (0x57, 0x57, 0x57)
_SMALL = 9  # points
_QUOTE = "IntenseQuote"  # the id of a style of Word's
_FIXED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # so that the same notes give the same file


def notes(report: NoteReport) -> bytes:
    """The report with headings and quotations in Word's own styles. All words are text runs: no field, link or formula can come of them."""
    import docx

    word = docx.Document()
    newest = max((row.note.modified for row in report.rows), default=None)
    facts = word.core_properties
    facts.title, facts.author, facts.comments = _words(report.title), "Crossread", ""
    facts.created = facts.modified = newest.astimezone(UTC).replace(tzinfo=None) if newest is not None else _FIXED
    word.add_heading(_words(report.title), 0)
    for group in report.groups:
        _add_group(word, group, report)
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def _add_group(word: "Word", group: NoteGroup, report: NoteReport) -> None:
    word.add_heading(_words(group.heading), 1)
    facts = list(group.facts) if report.tells(Part.SOURCE) else []
    if group.source is not None and report.tells(Part.HASH):
        facts.append(f"SHA-256 {group.rows[0].sha256}")
    if facts:
        _add_small(word, "\n".join(facts))
    for row in group.rows:
        _add_note(word, row, report)


def _add_note(word: "Word", row: NoteRow, report: NoteReport) -> None:
    body = row.note.body
    for passage in row.passages:
        if report.tells(Part.QUOTE) and passage.quote:
            quoted: Any = word.add_paragraph(_words(passage.quote))
            quoted._p.style = _QUOTE  # by its id, since looking it up by name takes longer than all the rest
            quoted.paragraph_format.keep_with_next = True
        told = evidence(passage, report)
        if told:
            _add_small(word, told)
        if report.tells(Part.CONTEXT) and (passage.before or passage.after):
            _add_small(word, f"{passage.before}[…]{passage.after}")
    if report.tells(Part.NOTE):
        if body.tags:
            _add_small(word, " ".join(f"#{tag}" for tag in body.tags))
        for line in filter(str.strip, body.text.split("\n")):
            word.add_paragraph(_words(line))


def _add_small(word: "Word", words: str) -> None:
    from docx.shared import Pt, RGBColor

    run: Any = word.add_paragraph().add_run(_words(words))
    run.font.size, run.font.color.rgb = Pt(_SMALL), RGBColor(*_GREY)


def _words(words: str) -> str:
    return xml_text("\n".join(isolated(line) for line in words.split("\n")))


EXPORTER = Exporter(
    "Word", ".docx", worded("Notes with quotes and sources as a Word document, to write on."), worded("to edit"), notes=notes
)
