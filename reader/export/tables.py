"""Tables as CSV, with nothing that a spreadsheet would take for a formula; and as plain HTML."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from html import escape
from io import StringIO

from reader.export.safe_text import has_controls, isolated, quiet

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_PASSED_OVER = " \n\u00a0\u200b\u2060\ufeff\u2066\u2067\u2068"  # spreadsheets look for the formula behind these, or may


def table(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """The rows under a line of column names, every cell quoted, lines ended by CR LF (RFC 4180)."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(map(_cell, row) for row in rows)
    return out.getvalue()


def html_table(columns: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    """The same as a table of a web page, for clipboards and previews."""
    return html_frame(html_row(columns, "th"), map(html_row, rows))


def html_frame(head: str, rows: Iterable[str]) -> str:
    """The table around rows that `html_row` made."""
    body = "".join(rows)
    return f'<meta charset="utf-8"><table cellpadding="3"><thead>{head}</thead><tbody>{body}</tbody></table>'


def html_row(cells: Iterable[object], tag: str = "td") -> str:
    told = "".join(f"<{tag} align=left>{escape(str(cell))}</{tag}>" for cell in cells)
    return f"<tr>{told}</tr>"


def harmless(cell: str) -> str:
    """The cell, behind an apostrophe if a spreadsheet would take it for a formula."""
    return f"'{cell}" if is_formula(cell) else cell


def is_formula(cell: str) -> bool:
    """Would a spreadsheet take the words for a formula?"""
    return cell.lstrip(_PASSED_OVER).startswith(_FORMULA_STARTS)


def _cell(cell: object) -> str:
    """Numbers in full, dates as in ISO 8601, truths as words, none as nothing."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, int | float):
        return str(cell)
    words = str(cell)
    return f"'{_calm(words)}" if is_formula(words) else _calm(words)


def _calm(words: str) -> str:
    """Without commands to a terminal, and with what turns the direction of writing kept inside the cell."""
    words = quiet(words)
    return isolated(words) if has_controls(words) else words
