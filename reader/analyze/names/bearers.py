"""Whom a last name alone means where it stands: news names a person in full, with rank or office, before it uses the last name alone."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from reader.analyze.lexicon import words as listed
from reader.analyze.names.sentence import Candidate
from reader.analyze.names.surroundings import Place, Title, is_another, is_described, is_thing, kin, roles, sex_of, title
from reader.identity.persons import LastNames, last_name, lone_last_name
from reader.identity.spelling import name_words

_MANY = 20  # more bearers of one last name than anybody keeps apart
_NEAR = 20  # names that are looked back over for one in full
_SPACE = 1  # code points between two sentences of a paragraph


class Meant(NamedTuple):
    """Whom a last name means: the entity of somebody named in full, or else what tells this bearer from the others, "President Rennick"."""

    entity: str | None
    called: str


class Bearers:
    """The persons whom a document names in full, and where it does."""

    def __init__(
        self, found: Sequence[Candidate], form: Callable[[Candidate], str], persons: Mapping[str, str], famous: Collection[str]
    ) -> None:
        """`persons`: the entity of each full name; `famous` are those of whom no text needs to say who they are."""
        self._found, self._form, self._famous = found, form, famous
        self._persons = persons
        self._last = LastNames(_full(persons))
        self._first: dict[str, int] = {}
        self._roles: defaultdict[str, set[str]] = defaultdict(set)
        self._sexes: defaultdict[str, set[str]] = defaultdict(set)
        self._just_named: dict[int, str | None] = {}
        self._described: set[str] = set()
        self._strangers: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for at, one in enumerate(found):
            if (who := persons.get(form(one))) and one.place:
                self._introduce(at, who, one.place)
        for at, one in enumerate(found):
            self._trust_headline(at, one)
        for at, one in enumerate(found):
            self._note_stranger(at, one)

    def all(self, name: str) -> frozenset[str]:
        """All who bear a last name."""
        return self._last.bearers(name)

    def is_just_named(self, at: int) -> bool:
        """Is there one who was named in full right before and bears this last name?"""
        everybody = self.all(self._form(self._found[at]))
        return bool(everybody) and self._near(at, everybody) is not None

    def meant(self, at: int) -> Meant | None:
        """Whom the last name at this place means; none if nobody bears it."""
        name = self._form(self._found[at])
        everybody = self.all(name)
        place = self._found[at].place
        if not everybody or place is None:
            return Meant(None, name) if everybody else None
        if called := apart(place, name):
            return Meant(None, called)
        told = title(place)
        known = self._known_at(at, everybody, place)
        fitting = {who for who in known if self._fits(who, told)}
        near = self._near(at, everybody)
        if near and self._may_be(near, told):
            return Meant(near, name)
        strange = self._strangers[_key(name)]
        if called := self._stranger(name, told, fitting):
            return Meant(None, called)
        rivals = {who for who, first in strange.items() if first < at or place.is_headline}
        if len(fitting) == 1 and not rivals:
            return Meant(next(iter(fitting)), name)
        return Meant(None, f"the {kin(place)} {name}" if kin(place) else name)

    def _introduce(self, at: int, who: str, place: Place) -> None:
        self._first.setdefault(who, at)
        self._roles[who] |= roles(place)
        self._described |= {who} if is_described(place) else set()
        if sex := title(place).sex or sex_of(self._form(self._found[at])):
            self._sexes[who].add(sex)

    def _trust_headline(self, at: int, one: Candidate) -> None:
        """Believes the title in a headline of the only one it can be of, if the text says nothing of him: "COLONEL MARTEN RESIGNS"."""
        everybody = self.all(self._form(one)) if one.place and one.place.is_headline else frozenset()
        if one.place and len(everybody) == 1 and (kind := title(one.place).kind):
            who = next(iter(everybody))
            self._roles[who] |= set() if self._roles[who] else {kind}

    def _note_stranger(self, at: int, one: Candidate) -> None:
        """Keeps the bearer of a title that nobody has who is named in full: "Major Tannous" beside the cook Antoine Tannous."""
        name = self._form(one)
        if one.place is None or self._persons.get(name) or not (everybody := self.all(name)):
            return
        told = title(one.place)
        near = self._near(at, everybody)
        if near and self._may_be(near, told):
            return
        fitting = {who for who in self._known_at(at, everybody, one.place) if self._fits(who, told)}
        if called := self._stranger(name, told, fitting):
            self._strangers[_key(name)].setdefault(called, at)

    def _stranger(self, name: str, told: Title, fitting: Collection[str]) -> str:
        return f"{told.word} {name}" if (told.kind or told.sex) and not fitting else ""

    def _known_at(self, at: int, everybody: Collection[str], place: Place) -> set[str]:
        """Who of all bearers is introduced before; if nobody is, as in a headline, it may be any of them."""
        if place.is_headline or len(everybody) > _MANY:
            return set(everybody)
        return {who for who in everybody if who in self._famous or self._first.get(who, at) < at} or set(everybody)

    def _near(self, at: int, everybody: Collection[str]) -> str | None:
        """The only bearer whom this sentence or the one before it, in the same paragraph, names in full before."""
        if at not in self._just_named:
            near = self._named_before(at) & set(everybody)
            self._just_named[at] = next(iter(near)) if len(near) == 1 else None
        return self._just_named[at]

    def _named_before(self, at: int) -> set[str]:
        place = self._found[at].place
        near: set[str] = set()
        for one in reversed(self._found[max(at - _NEAR, 0) : at]):
            if place is None or one.place is None:
                continue
            if one.place.sentence.end + _SPACE < place.sentence.start:
                break
            if one.place.is_headline == place.is_headline and (who := self._persons.get(self._form(one))):
                near.add(who)
        return near

    def _fits(self, who: str, told: Title) -> bool:
        """May a title be this person's, as far as the text says what he is?"""
        if told.sex and self._sexes[who] - {told.sex}:
            return False
        return told.kind is None or who in self._famous or told.kind in self._roles[who]

    def _may_be(self, who: str, told: Title) -> bool:
        """The same of one who was just named: the title may be what the text says of him, if it says nothing else."""
        is_new = not self._roles[who] and who not in self._described
        return self._fits(who, told) or (is_new and not (told.sex and self._sexes[who] - {told.sex}))


def apart(place: Place, name: str) -> str:
    """What a name is told apart by from others: "another Rennick", or a ship, "the Rennick"; empty where it is not."""
    if is_another(place):
        return f"{place.before()} {name}"
    return f"the {name}" if is_thing(place) else ""


def _full(persons: Mapping[str, str]) -> dict[str, str]:
    """The full names; those of headlines in capitals only where the text has none with the last name."""
    written = {name: who for name, who in persons.items() if not name.isupper()}
    lasts = {last_name(name) for name in written}
    raised = {
        name: who
        for name, who in persons.items()
        if name.isupper() and last_name(name) not in lasts and name_words(name)[0] not in listed("names", "leading_titles")
    }
    return written | raised


def _key(name: str) -> str:
    return lone_last_name(name) or name
