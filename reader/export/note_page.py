"""Notes as one HTML page, and as the plainer HTML that is printed."""

from collections.abc import Iterator
from html import escape

from reader.export.markdown import evidence
from reader.export.note_report import NoteGroup, NoteReport, Part
from reader.export.notes import NoteRow
from reader.export.page import page, text

_FOOT = "Written by Crossread, offline. Offsets count the characters of the text that the hash of the document stands for."


def notes(report: NoteReport) -> str:
    """The report as a page; what came from an article or a note is text and cannot become markup."""
    return page(report.title, body(report), _FOOT)


def body(report: NoteReport) -> str:
    """What stands between the head and the foot of the page."""
    return "\n".join((f"<h1>{text(report.title)}</h1>", *(_group(group, report) for group in report.groups)))


def _group(group: NoteGroup, report: NoteReport) -> str:
    facts = [text(fact) for fact in group.facts] if report.tells(Part.SOURCE) else []
    if group.source is not None and report.tells(Part.HASH):
        facts.append(f"SHA-256 {escape(group.rows[0].sha256)}")
    told = f"<p class=quiet>{' · '.join(facts)}</p>" if facts else ""
    notes = "".join(_note(row, report) for row in group.rows)
    return f"<section class=notes><h2>{text(group.heading)}</h2>{told}{notes}</section>"


def _note(row: NoteRow, report: NoteReport) -> str:
    return f'<div class="note highlight{row.note.body.color}">{"".join(_parts(row, report))}</div>'


def _parts(row: NoteRow, report: NoteReport) -> Iterator[str]:
    body = row.note.body
    for passage in row.passages:
        if report.tells(Part.QUOTE) and passage.quote:
            lines = [text(line) for line in passage.quote.split("\n") if line.strip()]
            yield f"<blockquote>{'<br>'.join(lines)}</blockquote>"
        told = evidence(passage, report)
        if told:
            yield f"<p class=quiet>{text(told)}</p>"
        if report.tells(Part.CONTEXT) and (passage.before or passage.after):
            yield f"<p class=quiet>{text(passage.before + '[…]' + passage.after)}</p>"
    if report.tells(Part.NOTE):
        if body.tags:
            yield f"<p class=tags>{' '.join(text('#' + tag) for tag in body.tags)}</p>"
        yield from (f"<p>{text(line)}</p>" for line in body.text.split("\n") if line.strip())
