"""The columns of the tables of numbers: what stands in a cell, and by what it is sorted."""

from collections.abc import Callable

from reader.analysis import Origin, Quantity
from reader.figure_rows import FigureRow, PairRow, by_gravity, subject
from ui.article.number_words import event_name, kind_name
from ui.comparison.claim_rows import STATES, State
from ui.language import told, tr
from ui.look.figures import figure_told
from ui.numbers.times import when_told
from ui.tables.column import Column

_LAST = (float("inf"), float("inf"))
NOT_LINKED = tr("passages not linked")
PLACE, TIME = tr("Place"), tr("Time")
_CHANGES = {"rise": tr("rise"), "fall": tr("fall")}


def figure_columns() -> tuple[Column[FigureRow], ...]:
    """Value, kind, counted, speaker, passage; in a wide table place and time too."""
    return (
        Column(tr("Value"), lambda row: figure_told(row.quantity), lambda row: row.order, 128, is_strong=True),
        Column(tr("Kind"), _kind, lambda row: _kind(row).casefold(), 96),
        Column(tr("Counted"), lambda row: row.counted, lambda row: _words(row.counted), 120, grows=1, aside=_happening),
        Column(PLACE, lambda row: row.place, lambda row: _words(row.place), 130, shown_from=1000, is_optional=True),
        Column(TIME, time_told, _time, 130, shown_from=1000, is_optional=True),
        Column(tr("Speaker"), lambda row: row.speaker, lambda row: _words(row.speaker), 120, grows=1, aside=_hedge),
        Column(tr("Passage"), lambda row: f"¶{row.paragraph}" if row.paragraph else "", lambda row: row.quantity.span, 78),
    )


def pair_columns(left: str, right: str) -> tuple[Column[PairRow], ...]:
    """Verdict, both figures under the names of their documents, what they are about, and why the verdict is so."""
    return (
        Column("", lambda row: row.called, by_gravity, 62, state=state, spoken=tr("Claim")),
        _side(left, lambda row: row.left),
        _side(right, lambda row: row.right),
        Column(tr("About"), about, lambda row: about(row).casefold(), 124),
        Column(
            PLACE, lambda row: _both(row, _place), lambda row: _words(_both(row, _place)), 90, grows=1, shown_from=1000, is_optional=True
        ),
        Column(TIME, lambda row: _both(row, time_told), _times, 112, is_optional=True),
        Column(tr("Speakers"), lambda row: _both(row, _speaker), lambda row: _words(_both(row, _speaker)), 120, grows=1, is_optional=True),
        Column(tr("Reason"), lambda row: told(row.reason), lambda row: _words(told(row.reason)), 150, grows=4, aside=_linkage),
    )


def _side(title: str, of: Callable[[PairRow], FigureRow | None]) -> Column[PairRow]:
    """The figure of one side; what has none comes last."""

    def value(row: PairRow) -> str:
        side = of(row)
        return figure_told(side.quantity) if side is not None else ""

    def counted(row: PairRow) -> str:
        side = of(row)
        return side.counted if side is not None else ""

    def order(row: PairRow) -> tuple[float, float]:
        side = of(row)
        return side.order if side is not None else _LAST

    return Column(title, value, order, 130, grows=1, aside=counted, is_strong=True)


def state(row: PairRow) -> State:
    return STATES[row.verdict] if row.verdict is not None else State.ONLY


def about(row: PairRow) -> str:
    """What the figures are about: "Guard killed", or their kind."""
    side = row.sides[0]
    words = subject(side.quantity)
    if words == side.quantity.kind:
        words = side.counted if words == "count" and side.counted else kind_name(words)
    return words[:1].upper() + words[1:]


def _kind(row: FigureRow) -> str:
    return kind_name(row.quantity.kind)


def _happening(row: FigureRow) -> str:
    """What happens to what is counted, and whether the analyst said so."""
    mine = tr("yours") if row.quantity.origin is Origin.ANALYST else ""
    event = event_name(row.quantity.event) if row.quantity.event != row.counted else ""
    return " · ".join(words for words in (event, _CHANGES.get(row.quantity.change, row.quantity.change), mine) if words)


def _hedge(row: FigureRow) -> str:
    return tr("hedged") if row.is_hedged else ""


def _words(words: str) -> tuple[bool, str]:
    """By the alphabet, what is empty last."""
    return not words, words.casefold()


def _time(row: FigureRow) -> tuple[bool, str]:
    """By the beginning, what has none last."""
    return _began(row.quantity)


def _times(row: PairRow) -> tuple[bool, str]:
    return min(_began(side.quantity) for side in row.sides)


def _began(quantity: Quantity) -> tuple[bool, str]:
    start = quantity.time.start if quantity.time is not None else None
    return start is None, start.isoformat() if start is not None else ""


def time_told(row: FigureRow) -> str:
    """When it was; in the words of the text where that is not definite."""
    return when_told(row.quantity.time) or row.time


def _place(row: FigureRow) -> str:
    return row.place


def _speaker(row: FigureRow) -> str:
    return row.speaker


def _both(row: PairRow, words_of: Callable[[FigureRow], str]) -> str:
    """What both sides say in one cell: once if it is the same."""
    return " / ".join(dict.fromkeys(words for side in row.sides if (words := words_of(side))))


def _linkage(row: PairRow) -> str:
    return NOT_LINKED if row.verdict is not None and not row.claim else ""
