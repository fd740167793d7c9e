"""Notes as a sheet that Qt's text documents can show and print: plainer HTML than a browser gets, in the colors of a theme."""

from collections.abc import Iterator
from html import escape

from reader.export.markdown import evidence
from reader.export.note_report import NoteGroup, NoteReport, Part
from reader.export.notes import NoteRow
from reader.export.safe_text import isolated, xml_text
from ui.look.theme import Theme

_BAR = 3  # pixels of the color beside a note


def sheet(report: NoteReport, look: Theme) -> Iterator[str]:
    """The heading, then a piece of HTML for each group's heading and each note; no words can become markup."""
    yield f"<p class=title>{_text(report.title)}</p>"
    for group in report.groups:
        yield _heading(group, report)
        yield from (_note(row, report, look) for row in group.rows)


def style(look: Theme) -> str:
    """The style sheet for a text document; sizes in points, so that paper and screen have the same."""
    return (
        f"body {{ color: {look.t1}; }} p {{ margin: 0 0 3px 0; }} .title {{ font-size: 16pt; font-weight: 600; margin: 0 0 4px 0; }}"
        f".heading {{ font-size: 12pt; font-weight: 600; margin: 0 0 2px 0; }} .said {{ font-family: Inter; font-size: 9.5pt; }}"
        f".quiet {{ color: {look.t2}; font-family: Inter; font-size: 8.5pt; }}"
        f".tags {{ color: {look.accent}; font-family: Inter; font-size: 8.5pt; }}"
    )


def _heading(group: NoteGroup, report: NoteReport) -> str:
    facts = list(group.facts) if report.tells(Part.SOURCE) else []
    if group.source is not None and report.tells(Part.HASH):
        facts.append(f"SHA-256 {group.rows[0].sha256}")
    told = f"<p class=quiet>{_text(' · '.join(facts))}</p>" if facts else ""
    words = f"<p class=heading>{_text(group.heading)}</p>{told}"
    return f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top: 14px"><tr><td>{words}</td></tr></table>'


def _note(row: NoteRow, report: NoteReport, look: Theme) -> str:
    color = getattr(look, f"highlight{row.note.body.color}")
    bar = f'<td width="{_BAR}" bgcolor="{color}"></td>'
    words = f'<td style="padding: 2px 0 4px 10px">{"".join(_parts(row, report))}</td>'
    return f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top: 6px"><tr>{bar}{words}</tr></table>'


def _parts(row: NoteRow, report: NoteReport) -> Iterator[str]:
    body = row.note.body
    for passage in row.passages:
        if report.tells(Part.QUOTE) and passage.quote:
            yield f"<p>{'<br>'.join(map(_text, filter(str.strip, passage.quote.split(chr(10)))))}</p>"
        told = evidence(passage, report)
        if told:
            yield f"<p class=quiet>{_text(told)}</p>"
        if report.tells(Part.CONTEXT) and (passage.before or passage.after):
            yield f"<p class=quiet>{_text(passage.before + '[…]' + passage.after)}</p>"
    if report.tells(Part.NOTE):
        if body.tags:
            yield f"<p class=tags>{_text(' '.join(f'#{tag}' for tag in body.tags))}</p>"
        yield from (f"<p class=said>{_text(line)}</p>" for line in body.text.split("\n") if line.strip())


def _text(words: str) -> str:
    return escape(xml_text(isolated(" ".join(words.split()))))
