"""Where a name stands in its sentence, and what the words beside it say of what it names: somebody of rank, a town, another one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from reader.analyze.language.words import Word
from reader.analyze.lexicon import table
from reader.analyze.lexicon import words as listed
from reader.identity.spelling import name_words
from reader.text import Span

_BEFORE, _AFTER = 6, 10  # words in which a full name is introduced: "the army's new chief of staff, X", "X, a retired general"
_ENDS = frozenset('.;:!?“”"')
_OPENS = frozenset((",", "(", "-", "–", "—", "who", "is", "was", "as", "became"))  # after a name they open what it is
_ARTICLES = frozenset(("a", "an", "the"))
_RELATIVE = frozenset(("that", "where", "which", "whose", "with", "near"))
_VERBS = frozenset(["had", "has", "have", "was", "is", "would", "will", "could", "said", "says", "did", "does", "may", "might", "must"])


@dataclass(frozen=True, slots=True)
class Place:
    """Words `start` up to `end` of a sentence are a name. `is_headline` says that readers know nothing yet of what it names."""

    words: Sequence[Word]
    start: int
    end: int
    is_headline: bool = False

    @property
    def sentence(self) -> Span:
        return Span(self.words[0].start, self.words[-1].end)

    def before(self, distance: int = 1) -> str:
        """The word so many places before the name, in lower case and without its point."""
        at = self.start - distance
        return self.words[at].text.lower().rstrip(".") if at >= 0 else ""

    def after(self, distance: int = 1) -> str:
        """The word so many places after the name."""
        at = self.end + distance - 1
        return self.words[at].text if at < len(self.words) else ""

    def between(self, other: "Place") -> str | None:
        """The words from this name to another behind it in the same sentence, in lower case; none if it is in another one."""
        if self.words is not other.words or other.start < self.end:
            return None
        return " ".join(word.text.lower() for word in self.words[self.end : other.start])


@dataclass(frozen=True, slots=True)
class Title:
    """A title before a last name: its kind, none for one that anybody may have, and the sex it tells, if any."""

    word: str
    kind: str | None
    sex: str | None


@cache
def _kinds() -> dict[str, str]:
    return {word: kind["name"] for kind in table("titles")["kind"] for word in kind["titles"].split()}


@cache
def _signs() -> dict[str, frozenset[str]]:
    """By word the kinds of persons that it may tell of."""
    found: dict[str, set[str]] = {}
    for kind in table("titles")["kind"]:
        for word in f"{kind['titles']} {kind['signs']}".split():
            found.setdefault(word, set()).add(kind["name"])
    everybody = frozenset(kind["name"] for kind in table("titles")["kind"])
    return {word: frozenset(kinds) for word, kinds in found.items()} | dict.fromkeys(table("titles")["signs"]["any"].split(), everybody)


@cache
def _sexes() -> dict[str, str]:
    return {word: sex for sex, words in table("titles")["sexes"].items() for word in words.split()}


def sex_of(name: str) -> str | None:
    """The sex that the first name of a full name tells, if any."""
    return _given_names().get(next(iter(name_words(name)), ""))


@cache
def _given_names() -> dict[str, str]:
    return {word: sex for sex, words in table("titles")["given_names"].items() for word in words.split()}


@cache
def _apart(key: str) -> frozenset[str]:
    return frozenset(table("titles")["apart"][key].split())


def title(place: Place) -> Title:
    """The title right before the name; without word, kind and sex if there is none, or but an adjective: "a major Rennick ally"."""
    word = place.before()
    written = place.words[place.start - 1].text if word else ""
    known = word if written[:1].isupper() and (word in _kinds() or word in _sexes()) else ""
    return Title(known and written, _kinds().get(known), _sexes().get(known))


def roles(place: Place) -> frozenset[str]:
    """The kinds of persons that the words before and after a full name may tell of."""
    return frozenset(kind for word in _introduction(place) for kind in _signs().get(word, ()))


def is_described(place: Place) -> bool:
    """Does an apposition say who it is: "Karl Rennick, a cook"?"""
    return place.after() == "," and place.after(2) in _ARTICLES


def _introduction(place: Place) -> Iterator[str]:
    for distance in range(1, _BEFORE + 1):
        word = place.before(distance)
        if not word or word in _ENDS:
            break
        yield word
    if place.after() in _OPENS:
        for distance in range(2, _AFTER + 1):
            word = place.after(distance).lower()
            if not word or word in _ENDS:
                break
            yield word


def kin(place: Place) -> str:
    """What tells the bearer of a name from his kin: "younger" in "the younger Rennick"."""
    return place.before() if place.before() in _apart("kin") else ""


def is_another(place: Place) -> bool:
    """Is it told apart from others of the name: "one Rennick", "the other Rennick"?"""
    return place.before() in _apart("others")


def is_thing(place: Place) -> bool:
    """Does an article make a thing of a name, as in "The Rennick sank": a ship, a prison, a street? Not in "the Rennick family"."""
    following = place.after()
    return place.before() == "the" and (not following or following in _VERBS or not following[0].isalpha()) and following not in ("-", "–")


def speaks(place: Place) -> bool:
    """Does a verb beside the name tell that it speaks, as persons do?"""
    return place.after() in listed("names", "speaking") or place.before() in listed("names", "speaking")


def is_town(place: Place) -> bool:
    """Is it said to be a place: "the town of Marten", "Marten, a mining town"?"""
    if place.before() == "of" and place.before(2) in listed("names", "place_nouns"):
        return True
    if place.after().lower() in listed("names", "regions_lower"):
        return True
    return is_described(place) and _noun_of_place(place)


def is_located(place: Place) -> bool:
    """Is it where something is: "in Marten"?"""
    return place.before() in listed("names", "place_prepositions") or is_town(place)


def _noun_of_place(place: Place) -> bool:
    """Is the head of the noun phrase that follows a noun of places: "a mining town of 60,000", not "a town clerk"?"""
    for distance in range(3, 7):
        word, following = place.after(distance), place.after(distance + 1)
        if word in listed("names", "place_nouns"):
            return not following.isalpha() or following in listed("names", "small_words") | _RELATIVE
        if not word.isalpha():
            return False
    return False
