"""The columns of the library: what stands in a cell, and by what it is sorted."""

from dataclasses import replace
from datetime import date, datetime

from reader.document_status import Status
from reader.languages import language_name
from reader.workspace import StoredDocument
from ui.dates import medium_date
from ui.language import locale, told, tr
from ui.tables.column import Column

_SIGNS = {Status.UNREAD: "●", Status.READ: "○", Status.DONE: "✓"}
_ORDER = tuple(Status)


def shelf_columns() -> tuple[Column[StoredDocument], ...]:
    """Outlet, title, published, notes, status, collections; in a wide table when it was added, how long it is and its language too."""
    return (
        Column(tr("Outlet"), lambda row: row.source.publisher, lambda row: row.source.publisher.casefold(), 104, grows=2, is_strong=True),
        Column(tr("Title"), _title, lambda row: _title(row).casefold(), 150, grows=5),
        Column(tr("Published"), lambda row: medium_date(row.source.published), lambda row: row.source.published or date.min, 106),
        Column(tr("Added"), lambda row: medium_date(_local(row.added)), lambda row: row.added, 106, shown_from=780),
        Column(tr("Language"), _language, _language, 84, shown_from=960),
        Column(tr("Characters"), lambda row: locale().toString(row.characters), lambda row: row.characters, 88, shown_from=860),
        Column(tr("Notes"), lambda row: locale().toString(row.notes) if row.notes else "", lambda row: row.notes, 66),
        Column(tr("Status"), lambda row: f"{_SIGNS[row.status]} {told(row.status)}", lambda row: _ORDER.index(row.status), 100),
        Column(tr("Collections"), collections_of, lambda row: collections_of(row).casefold(), 96, grows=2),
    )


def collections_of(row: StoredDocument) -> str:
    return ", ".join(row.collections)


def latest_first(row: StoredDocument) -> float:
    return -row.added.timestamp()


def _title(row: StoredDocument) -> str:
    """The name of its file where it has none."""
    return row.source.title or replace(row.source, publisher="").name


def _language(row: StoredDocument) -> str:
    return told(language_name(row.source.language)) if row.source.language else ""


def _local(moment: datetime) -> date:
    return moment.astimezone().date()
