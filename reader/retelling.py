"""The same act in other words: by which verbs documents tell what one does to another, and how linked passages tell one claim."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

from reader.alignment import Alignment, Judgement, Link, Side
from reader.analysis import Role
from reader.describing import Kind, Use, in_order
from reader.link_names import link_names
from reader.steps import Pace, result_of
from reader.text import Span

_PART = 500  # uses that are looked through in a few milliseconds


@dataclass(frozen=True, slots=True)
class ActRow:
    """The verbs by which each document tells what `agent` does to `patient`; `apart` counts the uses of verbs that one outlet alone has."""

    agent: str
    agent_name: str
    patient: str
    patient_name: str
    uses: tuple[Use, ...]
    outlets: int
    apart: int

    @property
    def count(self) -> int:
        return len(self.uses)


@dataclass(frozen=True, slots=True)
class Retelling:
    """One entity of which both passages of a link, the `claim`-th from 1, tell the same kind of thing in other words.

    `called` is the name of the link.
    """

    link: Link
    claim: int
    called: str
    entity: str
    name: str
    kind: Kind
    left: tuple[Use, ...]
    right: tuple[Use, ...]


def act_table(found: Iterable[Use], documents: Sequence[str]) -> tuple[ActRow, ...]:
    """A row for each two entities of which one does something to the other; first those whose acts the outlets tell most differently."""
    return result_of(tabulating_acts(found, documents))


def tabulating_acts(found: Iterable[Use], documents: Sequence[str]) -> Generator[None, None, tuple[ActRow, ...]]:
    """The same in steps of some milliseconds."""
    between: defaultdict[tuple[str, str], list[Use]] = defaultdict(list)
    for use in in_order(found, documents):
        if use.role is Role.AGENT and use.other:
            between[use.entity, use.other].append(use)
    yield
    rows, pace = list[ActRow](), Pace(_PART)
    for told in between.values():
        rows.append(_row(told))
        if pace.is_due(len(told)):
            yield
    return tuple(sorted(rows, key=lambda row: (-row.apart, -row.outlets, -row.count, row.agent_name, row.patient_name)))


def retellings(alignment: Alignment, left: Iterable[Use], right: Iterable[Use]) -> tuple[Retelling, ...]:
    """What linked passages tell of one entity in words of which they share none, in the order of the links.

    Acts are compared only where each passage tells one, and both name the same two, or one that suffers and not by whom. `left` and
    `right` are in the order of their texts.
    """
    sides: tuple[tuple[Side, Iterable[Use]], ...] = (("left", left), ("right", right))
    by_link = [_by_link(alignment, side, tuple(found)) for side, found in sides]
    names = link_names(alignment.links)
    told = (
        Retelling(link, number, names[number - 1], entity, here[0].name, kind, tuple(here), tuple(there))
        for number, link in enumerate(alignment.links, 1)
        for (entity, kind), here in by_link[0][number - 1].items()
        if (there := by_link[1][number - 1].get((entity, kind))) and _differ(here, there)
    )
    return tuple(told)


def _row(told: Sequence[Use]) -> ActRow:
    of_word: defaultdict[str, list[Use]] = defaultdict(list)
    for use in told:
        of_word[use.word].append(use)
    outlets = len({use.outlet for use in told})
    alone = [of_it for of_it in of_word.values() if len({use.outlet for use in of_it}) == 1]
    apart = sum(map(len, alone)) if outlets > 1 else 0
    one = told[0]
    return ActRow(one.entity, one.name, one.other, one.other_name, tuple(told), outlets, apart)


def _by_link(alignment: Alignment, side: Side, found: Sequence[Use]) -> list[dict[tuple[str, Kind], list[Use]]]:
    """For each link the uses in its passage, which are in order, by entity and kind; none for a link that the analyst rejected."""
    return [_grouped(alignment.span(link, side), found) if link.verdict is not Judgement.NOT_SAME else {} for link in alignment.links]


def _grouped(passage: Span, found: Sequence[Use]) -> dict[tuple[str, Kind], list[Use]]:
    first = bisect_left(found, passage.start, key=lambda use: use.span.start)
    last = bisect_left(found, passage.end, lo=first, key=lambda use: use.span.start)
    grouped: dict[tuple[str, Kind], list[Use]] = {}
    for use in found[first:last]:
        grouped.setdefault((use.entity, use.kind), []).append(use)
    return grouped


def _differ(here: Sequence[Use], there: Sequence[Use]) -> bool:
    """Are the words others, and acts so few that they can only be the same one?"""
    words, others = ([{getattr(use, name) for use in told} for told in (here, there)] for name in ("word", "other"))
    if here[0].kind is Kind.IS or here[0].kind is Kind.HAS:
        return words[0].isdisjoint(words[1])
    is_one_act = len(words[0]) == len(words[1]) == 1 and words[0] != words[1]
    is_left_out = here[0].kind is Kind.SUFFERS and "" in others[0] | others[1]
    return is_one_act and (is_left_out or not (others[0] & others[1]).isdisjoint(others[0] - {""}))
