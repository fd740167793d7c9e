"""What a verb, a participle or an adjective tells of its patient: whom it is done to, or who undergoes it."""

from dataclasses import dataclass

from reader.analyze.numbers.event_words import happens_to, is_doubtful, listed, participle, state_of, told_by
from reader.analyze.numbers.kinds import kind_of
from reader.analyze.numbers.parsed import Parsed
from reader.kinds import is_a

_DEEPEST = 4  # verbs that hang on each other: "was reported to have been found dead" has three
_NOT_AT_HOME = frozenset({"troops", "militants", "prisoners"})
_FIELDED = frozenset({"troops", "militants"})  # whoever loses these has them killed; a school may lose pupils otherwise
_PARTICLES = frozenset({"out", "up", "down", "away", "free", "loose"})
_AWAY = frozenset({"to", "from", "out", "into"})
TAKEN = frozenset({"hostage", "prisoner", "captive"})


@dataclass(frozen=True, slots=True)
class Event:
    """Its name and the words that tell it. `is_of_people` says that it befalls people whatever noun is counted, `is_settled` that
    the clause has told what there is to tell, be it nothing."""

    name: str = ""
    words: tuple[int, ...] = ()
    is_of_people: bool = False
    is_settled: bool = False


NOTHING = Event()


class Verbs:
    """Reads the events of one noun, whose index is none where a number stands by itself, and of its kind."""

    def __init__(self, parsed: Parsed, kind: str, noun: int | None) -> None:
        self._parsed, self._kind = parsed, kind
        self._head = "" if noun is None else parsed.lemma(noun)
        is_a_people = kind == "people" and noun is not None and parsed.words[noun].is_capitalized  # "Afghans"
        self._is_settled = kind in listed("at_home") or self._head in listed("settled") or is_a_people

    def told(self, name: str, *words: int) -> Event:
        is_of_people = any(self._parsed.lemma(at) in listed("of_people") for at in words)
        if any(is_doubtful(self._parsed.lemma(at), self._kind) for at in words):
            return NOTHING
        is_told = name and (happens_to(name, self._kind) or (is_of_people and self._kind == "count"))
        if name == "displaced" and not self._is_settled and (self._kind in _NOT_AT_HOME or self._kind == "people"):
            name = "moved"  # soldiers who are evacuated, commanders
        return Event(name, words, is_of_people, is_settled=True) if is_told else NOTHING

    def done(self, verb: int, depth: int = 0) -> Event:
        """What a verb does to its object, or to its subject in the passive."""
        parsed, lemma = self._parsed, self._parsed.lemma(verb)
        if name := told_by("verbs").get(self._with_particle(verb)) or told_by("verbs").get(participle(parsed.words[verb].text)):
            return self.told(name, verb)
        if lemma == "lose" and is_a(self._kind, "vehicles"):
            return self.told("destroyed", verb)
        if (lemma == "cost" and self._kind) or (
            lemma == "lose" and (self._kind in _FIELDED or self._head == "man" or self._is_force(verb))
        ):
            return self.told("killed", verb) if self._kind != "count" else NOTHING
        if lemma in ("take", "hold") and (taken := self._hand(verb)) is not None:
            return self.told("captured" if lemma == "take" else "held", verb, taken)
        if lemma in ("take", "bring") and any(parsed.cases(at) & _AWAY for at in parsed.below(verb, "obl")):
            return self.told("moved", verb)
        if lemma in listed("driving") and any(self._is_home(at) for at in parsed.below(verb, "obl")):
            return self.told("displaced", verb)
        return self._result(verb, depth)

    def _is_force(self, verb: int) -> bool:
        """Does a force lose them, where nothing says who they are: "the army lost 40"?"""
        loser = self._parsed.first(verb, "nsubj")
        if self._kind or loser is None:
            return False
        return kind_of([self._parsed.words[loser].text]) in _FIELDED or self._parsed.lemma(loser) in listed("fielding")

    def lost(self, noun: int) -> Event:
        """What the loss of those tells: people are dead, machines destroyed; of jobs it tells nothing."""
        if any(is_a(self._kind, kind) for kind in ("vehicles", "weapons", "buildings")):
            return self.told("destroyed", noun)
        return self.told("killed", noun) if not self._kind or self._head == "life" or is_a(self._kind, "people") else NOTHING

    def _with_particle(self, verb: int) -> str:
        """The lemma with the particle of its verb: "shoot-down"."""
        parsed = self._parsed
        particle = parsed.first(verb, "compound")
        if particle is None and verb + 1 < len(parsed.words) and parsed.words[verb + 1].text.lower() in _PARTICLES:
            particle = verb + 1
        return parsed.lemma(verb) if particle is None else f"{parsed.lemma(verb)}-{parsed.words[particle].text.lower()}"

    def _is_home(self, at: int) -> bool:
        return self._parsed.lemma(at) in listed("homes") and "from" in self._parsed.cases(at)

    def _hand(self, verb: int) -> int | None:
        """The word behind "take" that says as what: "took 40 hostages", "were taken prisoner"."""
        near = self._parsed.below(verb, "obj", "xcomp", "obl", "advmod", "nsubj", "amod")
        return next((at for at in near if self._parsed.lemma(at) in TAKEN), None)

    def _result(self, verb: int, depth: int) -> Event:
        """What the second verb or adjective tells: "left nine dead", "were found dead", "helped 40 escape", "forced 90 to flee"."""
        seconds = (at for at in self._parsed.below(verb, "xcomp", "ccomp") if self._parsed.first(at, "nsubj") is None)
        found = (self._second(at, depth + 1) for at in seconds if depth < _DEEPEST)
        return next((one for one in found if one.name), NOTHING)

    def _second(self, at: int, depth: int) -> Event:
        return self.done(at, depth) if self._parsed.tag(at) == "VBN" else self.undergone(at, depth)

    def undergone(self, verb: int, depth: int = 0) -> Event:
        """What befalls the subject of an active verb, or of "are missing"."""
        parsed, lemma = self._parsed, self._parsed.lemma(verb)
        if not parsed.is_verb(verb) or parsed.first(verb, "cop") is not None:
            return self.state(verb)
        behind = parsed.first(verb, "obj")
        if lemma == "flee":
            return self._flight(verb, behind)
        if name := told_by("undergone").get(self._with_particle(verb)):
            return self.told(name, verb)
        if behind is not None and lemma in listed("light") and (name := told_by("nouns").get(parsed.lemma(behind))):
            return self.told(name, verb, behind)
        if behind is not None and lemma == "lose" and parsed.lemma(behind) == "life":
            return self.told("killed", verb, behind)
        if behind is not None and lemma == "lose" and parsed.lemma(behind) in ("home", "house") and is_a(self._kind, "people"):
            return Event("displaced", (verb, behind), is_settled=True)
        if parsed.tag(verb) in ("VBN", "VBD") and behind is None and parsed.first(verb, "aux") is None:
            return self.done(verb, depth)  # "two guards killed in raid", as headlines say it
        return self._result(verb, depth)

    def _flight(self, verb: int, behind: int | None) -> Event:
        """Who flees from home is displaced, who flees from jail or from the field escapes."""
        parsed = self._parsed
        places = {parsed.lemma(at) for at in (*parsed.below(verb, "obl"), *([] if behind is None else [behind]))}
        is_forced = parsed.relation(verb) == "xcomp" and self._kind in ("people", "count", "")
        at_home = (self._is_settled or is_forced) and places.isdisjoint(listed("custody"))
        return self.told("displaced" if at_home or places & listed("homes") else "escaped", verb)

    def state(self, at: int) -> Event:
        name = state_of(self._parsed.words[at].text)
        return self.told(name, at)
