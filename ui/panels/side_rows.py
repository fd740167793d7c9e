"""What the left panel lists, as plain rows: the library, the outline of a document, its entities, its sources and its numbers."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TypeVar

from reader.analysis import Analysis, Entity
from reader.document import Document, PassageKind, Source
from reader.figures import is_figure
from reader.speakers import Speaker, places_of, speaker_called
from reader.text import Span
from ui.article.name_types import GROUPS, entity_style
from ui.article.number_words import kind_name
from ui.dates import short_date
from ui.language import counted, tr
from ui.look.figures import figure_told

Listed = TypeVar("Listed")
_PLACE = attrgetter("span.start", "span.end")  # quicker to compare than spans
SHOWN = 5  # of a group, until "more" is asked for
SHOWN_MORE = 300
_PART = 200
NO_NAMES: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Row:
    """`key` says what a click goes to: "document:ID", "offset:N", "entity:ID", "speaker:KEY", "number:N", "more:GROUP"; that of a
    heading is "group:GROUP".
    """

    text: str
    detail: str = ""
    key: str = ""
    aside: str = ""
    swatch: str = ""
    children: tuple["Row", ...] = ()
    is_strong: bool = False
    is_open: bool = False
    tip: str = ""


def library_rows(documents: Iterable[tuple[str, Source]], words: str = "", replaced: frozenset[str] = frozenset()) -> tuple[Row, ...]:
    """The documents whose name or title holds the words; the title tells articles of one outlet apart.

    Those in `replaced` are older texts of files that have changed since.
    """
    wanted = words.casefold()

    def aside(identity: str, source: Source) -> str:
        return tr("older text") if identity in replaced else source.title if source.title != source.name else ""

    return tuple(
        Row(source.name, short_date(source.published), f"document:{identity}", aside(identity, source))
        for identity, source in documents
        if wanted in f"{source.name}\n{source.title}".casefold()
    )


def outline_rows(document: Document) -> tuple[Row, ...]:
    """Title and headings, with the number of the paragraph that follows."""
    rows, paragraph = [], 0
    for passage in document.passages:
        if passage.kind in (PassageKind.TITLE, PassageKind.HEADING):
            text = " ".join(passage.span.of(document.text).split())
            rows.append(Row(text, f"¶{paragraph + 1}", f"offset:{passage.span.start}", is_strong=passage.kind is PassageKind.TITLE))
        elif passage.is_paragraph:
            paragraph += 1
    return tuple(rows)


def entity_rows(
    analysis: Analysis, opened: frozenset[str] = frozenset(), words: str = "", names: Mapping[str, str] = NO_NAMES
) -> tuple[Row, ...]:
    """Entities by type, the most named first. Groups in `opened` ("more:person") list more of theirs.

    With `words` (in small letters) only the things of which one of the `names` holds them, as `names_of` gives them.
    """
    members: dict[str, list[Entity | tuple[str, int]]] = {}
    for entity in sorted(analysis.entities, key=lambda entity: (-len(entity.mentions), entity.name)):
        if not words or words in names[entity.id]:
            members.setdefault(entity_style(entity.label), []).append(entity)
    times = [time for time in _times(analysis) if words in time[0].casefold()]
    if times:
        members.setdefault("date", []).extend(times)
    opened = frozenset(f"more:{style}" for style, _ in GROUPS) if words else opened
    return tuple(
        _group(heading, style, members[style], _named, opened, is_open=bool(words) or style in ("person", "organisation"))
        for style, heading in GROUPS
        if style in members
    )


def names_of(analysis: Analysis) -> Iterator[dict[str, str]]:
    """All that each entity is called, in small letters, by its id; some hundred entities at a time: a book has thousands."""
    for start in range(0, len(analysis.entities), _PART):
        part = analysis.entities[start : start + _PART]
        yield {one.id: "\n".join({one.name, *map(analysis.words, one.mentions)}).casefold() for one in part}


def entity_count(analysis: Analysis) -> int:
    """How many things are named; times that were found beside the names count by their words."""
    return len(analysis.entities) + len({words for words, _ in _unnamed_times(analysis)})


def speaker_rows(found: Sequence[Speaker], opened: frozenset[str] = frozenset(), words: str = "") -> tuple[Row, ...]:
    """Speakers with how often and how they are reported. "more:speakers" in `opened` lists more of them; `words` are in small letters."""
    wanted = [one for one in found if words in one.name.casefold()]
    limit = SHOWN_MORE if words or "more:speakers" in opened else SHOWN
    shown = wanted if len(wanted) <= limit + 1 else wanted[:limit]
    more = _more(len(wanted) - len(shown))
    last = () if len(shown) == len(wanted) else (Row(more, key="more:speakers" if limit == SHOWN else ""),)
    return (*(Row(one.name, str(one.count), f"speaker:{one.key}", _manner(one), tip=_told(one)) for one in shown), *last)


def number_rows(analysis: Analysis, opened: frozenset[str] = frozenset()) -> tuple[Row, ...]:
    """Numbers by kind, in the order of the text."""
    kinds: dict[str, list[int]] = {}
    for index, quantity in enumerate(analysis.quantities):
        if is_figure(quantity):
            kinds.setdefault(quantity.kind, []).append(index)
    order = sorted(kinds, key=lambda kind: (kind == "count", -len(kinds[kind]), kind))
    make = partial(_number, analysis)
    return tuple(_group(kind_name(kind), "number", kinds[kind], make, opened, key=kind) for kind in order)


def targets(analysis: Analysis, key: str) -> tuple[Span, ...]:
    """The places in the text that a row stands for, in order; none for a row that only opens a list."""
    kind, _, name = key.partition(":")
    if kind == "entity":
        return next((entity.mentions for entity in analysis.entities if entity.id == name), ())
    if kind == "speaker":
        return places_of(analysis, name)
    if kind == "number":
        return (analysis.quantities[int(name)].span,)
    if kind == "time":
        return tuple(span for words, span in _unnamed_times(analysis) if words == name)
    return (Span(int(name), int(name)),) if kind == "offset" else ()


def name_of(analysis: Analysis, key: str) -> str:
    """What a row of a name is called."""
    kind, _, name = key.partition(":")
    if kind == "speaker":
        found = speaker_called(analysis, name)
        return found.name if found is not None else ""
    return name if kind == "time" else next((entity.name for entity in analysis.entities if entity.id == name), "")


def _unnamed_times(analysis: Analysis) -> list[tuple[str, Span]]:
    """Words and places of the times that are no mentions of an entity."""
    named = set(map(_PLACE, analysis.mentions)) if analysis.times else ()
    return [(" ".join(analysis.words(time.span).split()), time.span) for time in analysis.times if _PLACE(time) not in named]


def _times(analysis: Analysis) -> list[tuple[str, int]]:
    """Words of times, and how often they stand in the text."""
    return Counter(words for words, _ in _unnamed_times(analysis)).most_common()


def _named(one: Entity | tuple[str, int]) -> Row:
    if isinstance(one, Entity):
        return Row(one.name, str(len(one.mentions)), f"entity:{one.id}")
    words, count = one
    return Row(words, str(count), f"time:{words}")


def _manner(one: Speaker) -> str:
    """In short, what is more than that it is told: "anonymous, 2 quoted"."""
    anonymous = tr("anonymous") if one.is_anonymous else ""
    return ", ".join(filter(None, (anonymous, _quoted(one), _hedged(one))))


def _told(one: Speaker) -> str:
    """The same in full, for a tooltip."""
    others = one.count - one.quoted
    told = counted("{n:,} told in other words", "{n:,} told in other words", others) if others else ""
    nameless = tr("without a name") if one.is_anonymous else ""
    return f"{one.name}: {', '.join(filter(None, (_quoted(one), told, _hedged(one), nameless)))}"


def _quoted(one: Speaker) -> str:
    return counted("{n:,} quoted", "{n:,} quoted", one.quoted) if one.quoted else ""


def _hedged(one: Speaker) -> str:
    return counted("{n:,} hedged", "{n:,} hedged", one.hedged) if one.hedged else ""


def _more(number: int) -> str:
    return counted("{n:,} more", "{n:,} more", number)


def _number(analysis: Analysis, index: int) -> Row:
    quantity = analysis.quantities[index]
    things = " ".join(analysis.words(quantity.counted).split()) if quantity.counted else ""
    return Row(" ".join(analysis.words(quantity.span).split()), figure_told(quantity), f"number:{index}", things)


def _group(
    heading: str,
    style: str,
    listed: Sequence[Listed],
    make: Callable[[Listed], Row],
    opened: frozenset[str],
    *,
    key: str = "",
    is_open: bool = False,
) -> Row:
    """Only the rows that are listed are made: a book may have 50,000 numbers."""
    more = f"more:{key or style}"
    limit = SHOWN_MORE if more in opened else SHOWN
    shown = [make(one) for one in (listed if len(listed) <= limit + 1 else listed[:limit])]
    if len(shown) < len(listed):
        shown.append(Row(_more(len(listed) - len(shown)), key=more if more not in opened else ""))
    return Row(heading, str(len(listed)), f"group:{key or style}", swatch=style, children=tuple(shown), is_strong=True, is_open=is_open)
