"""Which notes are listed, and in which order: filters beyond words, and groups with headings."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from reader.codebook import is_within
from reader.text import Span
from ui.language import tr
from ui.panels.note_rows import NoteRow, matches

UNTAGGED = "no tag"  # in place of a tag
NO_TAG = tr("No tag")


class Order(StrEnum):
    PLACE = tr("Place in the text")
    NEWEST = tr("Newest first")
    TAG = tr("By tag")
    COLOR = tr("By color")
    CLAIM = tr("By claim")
    ARTICLE = tr("By article")


class Since(StrEnum):
    """How old a note may be."""

    EVER = tr("Any time")
    TODAY = tr("Today")
    WEEK = tr("Last 7 days")
    MONTH = tr("Last 30 days")


_DAYS = {Since.TODAY: 0, Since.WEEK: 6, Since.MONTH: 29}


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """A tag lets those below it through, too; a color is its number, 0 for all; `places` by document, none for everywhere."""

    words: str = ""
    tag: str = ""
    color: int = 0
    since: Since = Since.EVER
    places: Mapping[str, Sequence[Span]] | None = None

    def lets_through(self, row: NoteRow, now: datetime) -> bool:
        body, target = row.note.body, row.note.target
        if self.places is not None and not any(place.overlaps(target.position) for place in self.places.get(target.document, ())):
            return False
        if self.tag and not (any(is_within(tag, self.tag) for tag in body.tags) if self.tag != UNTAGGED else not body.tags):
            return False
        if self.color and (body.color != self.color or not target.is_highlight):
            return False
        if self.since is not Since.EVER:
            days = (now.astimezone().date() - row.note.modified.astimezone().date()) / timedelta(days=1)
            if days > _DAYS[self.since]:
                return False
        return matches(row, self.words)


def as_before(rows: Sequence[NoteRow], before: Sequence[NoteRow]) -> tuple[NoteRow, ...]:
    """The rows at the places where they are listed, as long as they are the same notes: one that is written must not move meanwhile."""
    now = {row.note.id: row for row in rows}
    if now.keys() != {row.note.id for row in before}:
        return tuple(rows)
    return tuple(replace(now[row.note.id], heading=row.heading) for row in before)


def arranged(rows: Iterable[NoteRow], order: Order, claims: Mapping[str, str], colors: Sequence[str]) -> tuple[NoteRow, ...]:
    """The rows in an order, with a heading above each group. `claims` name the claim of a note by its id, `colors` the six colors.

    Within a group, notes keep the order in which they come; one with several tags stands under the first.
    """
    if order is Order.PLACE:
        return tuple(rows)
    if order is Order.NEWEST:
        return tuple(sorted(rows, key=lambda row: row.note.modified, reverse=True))
    heading: Callable[[NoteRow], str] = {
        Order.TAG: lambda row: f"#{row.note.body.tags[0]}" if row.note.body.tags else "",
        Order.COLOR: lambda row: colors[row.note.body.color - 1] if row.note.target.is_highlight else "",
        Order.CLAIM: lambda row: claims.get(row.note.id, ""),
        Order.ARTICLE: lambda row: row.outlet,
    }[order]
    group: Callable[[NoteRow], object] = heading if order is not Order.COLOR else lambda row: row.note.body.color
    made = sorted(rows, key=lambda row: (not heading(row), str(group(row)).casefold()))
    others = {Order.TAG: NO_TAG, Order.COLOR: tr("Not colored"), Order.CLAIM: tr("No claim"), Order.ARTICLE: tr("The workspace")}[order]
    shown, last = [], None
    for row in made:
        here = heading(row) or others
        shown.append(replace(row, heading=here if here != last else ""))
        last = here
    return tuple(shown)
