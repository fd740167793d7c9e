"""Tables as CSV, with nothing that a spreadsheet would take for a formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def table(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """The rows under a line of column names, every cell quoted, lines ended by CR LF (RFC 4180)."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(map(_cell, row) for row in rows)
    return out.getvalue()


def harmless(cell: str) -> str:
    """The cell, behind an apostrophe if a spreadsheet would take it for a formula."""
    return f"'{cell}" if is_formula(cell) else cell


def is_formula(cell: str) -> bool:
    """Would a spreadsheet take the words for a formula?"""
    return cell.lstrip(" ").startswith(_FORMULA_STARTS)


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
    return str(cell) if isinstance(cell, int | float) else harmless(str(cell))
