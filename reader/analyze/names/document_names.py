"""What the names of one document are, told from all the places where they stand."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.analyze.lexicon import words as listed
from reader.analyze.names.aliases import Known, entity_id, is_ordinary, lookup, meant, of_state, office_of
from reader.analyze.names.bearers import Bearers, Meant, apart
from reader.analyze.names.introduced import introduced
from reader.analyze.names.label_votes import DOUBT, doubtful, labels, running
from reader.analyze.names.nouns import all_heads
from reader.analyze.names.sentence import Candidate
from reader.analyze.names.short_forms import SHORTENED, Named, ShortForms
from reader.analyze.names.surroundings import is_located, is_town, speaks, title
from reader.identity.persons import lone_last_name, parts, same_persons
from reader.identity.spelling import is_abbreviation, plain, plain_body

_PLACES = frozenset({"GPE", "LOC"})
_BESIDE, _POSSESSIVE = 1, 3  # code points between two names with a space between them, or "'s "


class Thing(NamedTuple):
    """What a candidate names: the id of an entity, and its label."""

    id: str
    label: str


class DocumentNames:
    """The names of a document, from its candidates in order."""

    def __init__(self, found: Sequence[Candidate]) -> None:
        self._found = found
        self._introduced = introduced(found)
        self._running = running(found)
        self._labels = labels((self._form(one), one) for one in found if one.known is None or one.ambiguous)
        self._certain = {one.known.id for one in found if one.known and not one.ambiguous}
        self._certain |= {known.id for form, label in self._labels.items() if (known := lookup(label, form))}
        self._doubtful = doubtful((self._form(one), one) for one in found)
        self._known: dict[str, Known] = {}
        self._spelled: defaultdict[str, set[str]] = defaultdict(set)
        self._stands: dict[str, str] = {}
        for one in found:
            if known := self._known_of(one):
                self._known[known.id] = known
                self._spelled[known.id].add(self._form(one))
        self._persons = self._full_names()
        famous = {one.id for one in self._known.values() if one.label == "PERSON"}
        self._bearers = Bearers(found, self._form, self._persons, famous)
        self._called: dict[str, str] = {}  # what those are called whom only a title or an adjective tells from others
        self._located = {self._form(one) for one in found if one.place and is_located(one.place)}
        self._towns = {self._form(one) for one in found if one.place and is_town(one.place)}
        self._stands |= self._standing()
        self._seats: list[Named] = []  # offices that are named by their capitals
        self._offices = self._state_offices()
        self._short = ShortForms(self._long_names(), self._is_place)

    def thing_of(self, place: int) -> Thing | None:
        """What the candidate at this place among all names, or none if it is no name."""
        candidate = self._found[place]
        if name := self._introduced.get(candidate.text):
            return self._thing(name)
        if bearer := self._bearer(place):
            return bearer
        if known := self._known_of(candidate):
            return self._of_known(known, place)
        if candidate.known and is_ordinary(candidate.text):
            return None
        return self._short_form(place) or self._thing(candidate)

    def name_of(self, entity: str, mentions: Sequence[Candidate]) -> str:
        """The canonical name: the gazetteer's, else the longest form used here, written as running text has it."""
        if entity in self._known:
            return self._known[entity].name
        if entity in self._called:
            return self._called[entity]
        forms = Counter(self._stands.get(form, form) for form in map(self._form, mentions))
        return max(forms, key=lambda form: (not form.isupper(), form.count(" "), forms[form], len(form), form))

    def _form(self, one: Candidate) -> str:
        """The name as running text has it: "Grey Banner" for "GREY BANNER"."""
        return self._running.get(one.text.casefold(), one.text) if one.text.isupper() else one.text

    def _known_of(self, one: Candidate) -> Known | None:
        """The entity of the gazetteer that is meant, if the document leaves no doubt."""
        if one.known and not one.ambiguous:
            return one.known
        if one.known:
            rivals = {known.id: known for known in (one.known, *meant(one.text)) if known.id in self._certain}
            return next(iter(rivals.values())) if len(rivals) == 1 else None
        form = self._form(one)
        label = self._labels.get(form)
        return lookup(label, form) if label else None

    def _thing(self, one: Candidate) -> Thing | None:
        """What the name is by itself, be it written in whatever way."""
        if known := self._known_of(one):
            return Thing(known.id, known.label)
        form = self._form(one)
        label = self._labels.get(form)
        if label is None:
            return None
        return Thing(self._persons.get(form) or _id(label, self._stands.get(form, form)), label)

    def _full_names(self) -> dict[str, str]:
        """The id of each person by all full names that stand here; fills in which form stands for the others."""
        known = {form: one.id for one in self._known.values() if one.label == "PERSON" for form in self._spelled[one.id] if parts(form)}
        mine = {form for form, label in self._labels.items() if label == "PERSON" and parts(form)} - known.keys()
        stands = same_persons(known.keys() | mine, short_forms=True)
        ids: defaultdict[str, set[str]] = defaultdict(set)
        for form, entity in known.items():
            ids[stands[form]].add(entity)
        self._stands |= {form: stands[form] for form in mine}
        full = known | {form: _only_one(ids[stands[form]]) or _id("PERSON", stands[form]) for form in mine}
        return full | {form: full[self._form(one)] for form, one in self._introduced.items() if form in full and self._form(one) in full}

    def _standing(self) -> dict[str, str]:
        """Each name of anything else with the form that stands for it: writers differ in hyphens, accents and the words of offices."""
        alike: defaultdict[tuple[str, object], Counter[str]] = defaultdict(Counter)
        for one in self._found:
            form = self._form(one)
            label = self._labels.get(form)
            if label and label != "PERSON" and one.known is None:
                alike[label, (office_of(form) if label == "ORG" else None) or _plain(label, form)][form] += 1
        return {form: max(forms, key=lambda one: (forms[one], one)) for forms in alike.values() for form in forms}

    def _state_offices(self) -> dict[str, dict[str, str]]:
        """By kind of office, the ids of those named here by whose they are."""
        found: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for known in self._known.values():
            if known.office and known.office != known.id:
                found[known.office][known.id] = known.id
        for form, label in self._labels.items():
            if label == "ORG" and (office := office_of(form)) and lookup(label, form) is None:
                found[office[0]][office[1]] = _id("ORG", self._stands.get(form, form))
        for at in range(len(self._found) - 1):
            if seated := self._seated(at):
                found[seated.office or ""][seated.id] = seated.id
                self._seats.append(Named(seated.name, "ORG", seated.id))
                self._called.setdefault(seated.id, seated.name)
        return found

    def _long_names(self) -> Iterable[Named]:
        yield from self._seats
        for form, label in self._labels.items():
            if " " in form or "-" in form:
                known = lookup(label, form)
                yield Named(form, label, known.id if known else self._persons.get(form) or _id(label, self._stands.get(form, form)))
        for known in self._known.values():
            only = _only_one(self._offices[known.id].values()) if known.id == known.office else None
            for form in self._spelled[known.id]:
                if " " in form or "-" in form:
                    yield Named(form, known.label, only or known.id)

    def _of_known(self, known: Known, place: int) -> Thing:
        """What a name of the gazetteer means here: it gives way to what the document itself calls so."""
        form = self._form(self._found[place])
        if known.label == "PERSON" and lone_last_name(form) and self._bearers.all(form) - {known.id}:
            return Thing(_id("PERSON", form), "PERSON")
        if known.id == known.office:
            return Thing(self._whose(known, place), "ORG")
        if is_abbreviation(form) and all(map(is_abbreviation, self._spelled[known.id])):
            return Thing(self._short.of_initials(form) or known.id, known.label)
        return Thing(known.id, known.label)

    def _seated(self, at: int) -> Known | None:
        """The office of a state by its capital: "the Interior Ministry in Kabul"."""
        one, city = self._found[at], self._found[at + 1]
        office = one.known.office if one.known and one.known.office == one.known.id else None
        capital = city.known.capital_of if city.known and not city.ambiguous else None
        is_there = office and capital and one.place and city.place and one.place.between(city.place) == "in"
        return of_state(office, capital) if is_there and office and capital else None

    def _whose(self, office: Known, place: int) -> str:
        """The office of the state that is named before it or in its capital, else the only one of its kind that is named here."""
        if place + 1 < len(self._found) and (seated := self._seated(place)):
            return seated.id
        here = self._offices[office.id]
        before = self._found[place - 1] if place else None
        if before and self._gap(place - 1) in (_BESIDE, _POSSESSIVE) and self._labels.get(before.text, before.label) in ("GPE", "NORP"):
            return here.get(plain(before.text)) or _id("ORG", f"{before.text} {office.name}")
        return _only_one(here.values()) or office.id

    def _bearer(self, at: int) -> Thing | None:
        """Whom a name means that somebody bears as his last name, or which is told apart from others of that name."""
        one = self._found[at]
        form = self._form(one)
        if not self._may_be_person(at, form):
            return self._town(form) if form in self._towns and self._bearers.all(form) else None
        meant = self._bearers.meant(at)
        if meant is None and one.place and self._labels.get(form) == "PERSON" and " " not in form and (called := apart(one.place, form)):
            meant = Meant(None, called)
        if meant is None:
            return None
        entity = meant.entity or _id("PERSON", meant.called)
        if meant.called != form and not meant.entity:
            self._called[entity] = meant.called
        return Thing(entity, "PERSON")

    def _may_be_person(self, at: int, form: str) -> bool:
        """May the name mean a person here? A title or a verb decides, else what the sentence or the document takes it for."""
        one = self._found[at]
        if one.place and (title(one.place).word or speaks(one.place)):
            return one.known is None or one.known.label in _PLACES
        if one.known or (one.place and is_town(one.place)):
            return False
        certain = one.label is not None and (one.confidence is None or one.confidence >= DOUBT)
        if form in self._towns or (certain and not self._bearers.is_just_named(at)):
            return one.label == "PERSON" and certain
        label = self._labels.get(form)
        return (label in (None, "PERSON") or form in self._doubtful) and (one.label is not None or self._stands_alone(at))

    def _town(self, form: str) -> Thing:
        return Thing(_id("GPE", form), "GPE")

    def _short_form(self, place: int) -> Thing | None:
        """The person, organisation or building that is called by a part of its name."""
        one = self._found[place]
        form = self._form(one)
        label = self._labels.get(form)
        stands_alone = one.label is not None or self._stands_alone(place)
        if entity := self._short.of_initials(form):  # whatever else the model takes three capitals for
            return Thing(entity, "ORG")
        if form not in self._located and (storm := self._short.of_storm(form)):
            return Thing(storm, "EVENT")
        is_noun = label is not None or form in all_heads()  # what the model overlooked is called so only by the kind of thing it is
        if label in (None, *SHORTENED) and stands_alone and is_noun and (ended := self._short.of_end(form)):
            return Thing(ended.entity, ended.label)
        return None

    def _is_place(self, text: str) -> bool:
        return self._labels.get(text) in ("GPE", "NORP") or bool(lookup("GPE", text) or lookup("NORP", text))

    def _stands_alone(self, place: int) -> bool:
        """Whether no other capitalized word beside it belongs to the same name: "Rennick", but not in "Rennick Street"."""
        after = self._found[place + 1] if self._gap(place) <= _BESIDE else None
        before = self._found[place - 1] if place and self._gap(place - 1) <= _BESIDE else None
        if after and after.known is None and after.label in (None, "PERSON"):
            return False
        is_title = before is not None and before.text.lower() in listed("names", "titles") | listed("names", "leading_titles")
        return before is None or before.known is not None or is_title or before.label not in (None, "PERSON")

    def _gap(self, place: int) -> int:
        """Code points between the candidate at this place and the next."""
        return self._found[place + 1].span.start - self._found[place].span.end if place + 1 < len(self._found) else 1 << 30


def _only_one(entities: Iterable[str]) -> str | None:
    found = set(entities)
    return next(iter(found)) if len(found) == 1 else None


def _id(label: str, name: str) -> str:
    return entity_id(label, name.removeprefix("The "))


def _plain(label: str, form: str) -> str:
    """The plain spelling, without what organisations and airports are also called without."""
    if label not in ("ORG", "FAC"):
        return plain(form)
    written = plain_body(form)
    return written.replace("international", "") if label == "FAC" and written.endswith("airport") else written
