"""One thing is one entity across documents: which entities of several analyses are the same, though their documents name them otherwise."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from reader.analysis import Analysis, Description, Entity, Quantity, Referent
from reader.identity.likely_pairs import Thing, full_names, fuller, shorter
from reader.identity.persons import same_persons
from reader.identity.spelling import plain, plain_body
from reader.steps import Pace, result_of

_LANDS = frozenset({"GPE", "LOC"})
_BODIES = frozenset({"GPE", "LOC", "FAC", "ORG", "EVENT"})  # of a name of several words, documents differ in which of these it is
_OTHERS = frozenset({"NORP", "WEAPON"})
_TELLING = _BODIES | {"PERSON"}  # peoples and days are in too many documents
_PART = 500  # things that are looked through in a few milliseconds
_TITLE = 20  # code points in which the title before a name stands


def unified(analyses: Sequence[Analysis]) -> tuple[Analysis, ...]:
    """The analyses with one id and one name for one thing; those that need no change as they are.

    Precision comes first: nothing is joined where two things may be meant, or what one document tells apart. The order of the
    documents changes nothing.
    """
    found = joined(_gathered(analyses))
    shared = {thing.id for entity, thing in found.items() if thing.id != entity}
    things = {entity: thing for entity, thing in found.items() if thing.id in shared}
    return tuple(_renamed(analysis, things) if any(one.id in things for one in analysis.entities) else analysis for analysis in analyses)


def _renamed(analysis: Analysis, things: Mapping[str, Thing]) -> Analysis:
    ids = {entity: thing.id for entity, thing in things.items()}
    mentions = tuple(replace(one, entity=ids.get(one.entity, one.entity)) for one in analysis.mentions)
    said = tuple(replace(one, speaker=ids.get(one.speaker or "", one.speaker)) for one in analysis.attributions)
    quantities = tuple(_tied(one, ids) for one in analysis.quantities)
    entities = tuple(_called(one, things[one.id]) if one.id in things else one for one in analysis.entities)
    told = tuple(_retold(one, ids) for one in analysis.descriptions)
    return replace(analysis, mentions=mentions, quantities=quantities, attributions=said, entities=entities, descriptions=told)


def _tied(quantity: Quantity, ids: Mapping[str, str]) -> Quantity:
    """The quantity with its place and source by the ids of things."""
    place, source = _renamed_referent(quantity.place, ids), _renamed_referent(quantity.source, ids)
    return quantity if (place, source) == (quantity.place, quantity.source) else replace(quantity, place=place, source=source)


def _renamed_referent(one: Referent | None, ids: Mapping[str, str]) -> Referent | None:
    return replace(one, entity=ids[one.entity]) if one and one.entity and one.entity in ids else one


def _retold(one: Description, ids: Mapping[str, str]) -> Description:
    return replace(one, entity=ids.get(one.entity, one.entity), other=_renamed_referent(one.other, ids))


def _called(entity: Entity, thing: Thing) -> Entity:
    return replace(entity, id=thing.id, name=thing.name)


def joined(things: Mapping[str, Thing]) -> dict[str, Thing]:
    """Every entity, by its id, with the thing that it is. The things are those of entities, as several documents have them."""
    return result_of(joining(things))


def joining(things: Mapping[str, Thing]) -> Generator[None, None, dict[str, Thing]]:
    """The same in steps, for a window: two books name thousands."""
    union, pace = _Union({entity: things[entity] for entity in sorted(things)}), Pace(_PART)
    for alike in (_spelled_alike, _same_people):
        for group in alike(union.things):
            union.join(group)
        if pace.is_due(len(things)):
            yield
    for likely in (fuller, shorter):  # what is joined first may be the only one that a shorter name means
        pairs = likely(union.things, union.root)
        if pace.is_due(len(things)):
            yield
        for pair in _of_one_matter(pairs, union):
            union.join(pair)
        if pace.is_due(len(things)):
            yield
    return {entity: union.root(entity) for entity in union.things}


def _gathered(analyses: Iterable[Analysis]) -> dict[str, Thing]:
    things: dict[str, Thing] = {}
    distinct = {analysis.document.id: analysis for analysis in analyses}
    for number, document in enumerate(sorted(distinct)):
        for one in distinct[document].entities:
            thing = things.setdefault(one.id, Thing(one.id, one.label))
            thing.names.add(one.name)
            thing.forms |= {distinct[document].words(span) for span in one.mentions}
            thing.titles |= _titles(distinct[document], one) if one.label == "PERSON" else set()
            thing.documents.add(number)
            thing.mentions += len(one.mentions)
    return things


def _titles(analysis: Analysis, one: Entity) -> set[str]:
    """The words right before the places where somebody is named, in lower case: "gen", "president"."""
    text = analysis.document.text
    before = (text[max(span.start - _TITLE, 0) : span.start].split() for span in one.mentions)
    return {words[-1].strip(".,").casefold() for words in before if words}


class _Union:
    """Entities that turn out to be one, in groups that keep apart what one document tells apart."""

    def __init__(self, things: Mapping[str, Thing]) -> None:
        self.things = things
        self._above: dict[str, str] = {}
        self._documents = {entity: set(thing.documents) for entity, thing in things.items()}

    def root(self, entity: str) -> Thing:
        while entity in self._above:
            entity = self._above[entity]
        return self.things[entity]

    def documents(self, root: str) -> set[int]:
        """The numbers of the documents of all that is joined under a root."""
        return self._documents[root]

    def join(self, entities: Iterable[str]) -> None:
        """Makes one of all, unless a document has two of them."""
        roots = sorted({self.root(entity).id for entity in entities}, key=lambda entity: self.things[entity].rank)
        together = set().union(*(self._documents[entity] for entity in roots))
        if len(together) < sum(len(self._documents[entity]) for entity in roots):
            return
        for other in roots[1:]:
            self._above[other] = roots[0]
        self._documents[roots[0]] = together


def _spelled_alike(things: Mapping[str, Thing]) -> list[list[str]]:
    """Names that differ in nothing but case, accents, hyphens and spaces."""
    alike: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for thing in things.values():
        for key in {
            (kind, plain_body(name) if kind == "body" else plain(name)) for name in thing.names if (kind := _kind(thing.label, name))
        }:
            alike[key].append(thing.id)
    return [group for group in alike.values() if len(group) > 1]


def _kind(label: str, name: str) -> str | None:
    """Names of one kind may be compared; none where they are compared otherwise, or say nothing."""
    if " " in name and label in _BODIES:
        return "body"
    return "land" if label in _LANDS else label if label in _BODIES | _OTHERS else None


def _same_people(things: Mapping[str, Thing]) -> list[list[str]]:
    """Full names of persons that are one person's."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for entity, name in full_names(things):
        owners[name].add(entity)
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for name, stands in same_persons(owners).items():
        groups[stands] |= owners[name]
    return [sorted(groups[stands]) for stands in sorted(groups) if len(groups[stands]) > 1]


def _of_one_matter(pairs: Iterable[tuple[str, str]], union: _Union) -> list[tuple[str, str]]:
    """The pairs of which every document of the first names something else that a document of the second names too."""
    named: defaultdict[int, set[str]] = defaultdict(set)
    for thing in union.things.values():
        if thing.label in _TELLING:
            for number in thing.documents:
                named[number].add(union.root(thing.id).id)

    @cache
    def common(one: int, other: int) -> set[str]:
        return named[one] & named[other]

    return [
        (short, full)
        for short, full in pairs
        if all(any(not common(one, other) <= {short, full} for other in union.documents(full)) for one in union.things[short].documents)
    ]
