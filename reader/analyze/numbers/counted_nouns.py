"""The noun that a number counts, read off the tree."""

from reader.analyze.numbers.event_words import listed, participle, state_of, told_by
from reader.analyze.numbers.kinds import PERSONS, kind_of
from reader.analyze.numbers.parsed import Parsed
from reader.analyze.numbers.verb_events import TAKEN
from reader.text import Span

_FARTHEST = 12  # words between a number and its noun; more are an error of the parser
_PRONOUNS = ("PRP", "WP", "WDT", "DT", "EX")
_ONE = frozenset({"one", "1", "a", "an"})
_TIMES, _WHEN = frozenset({"year", "month", "week", "season", "night", "quarter"}), frozenset({"last", "this", "next", "every", "each"})
_REACHING = frozenset({"to", "at", "from", "by", "of", "as"})


def counted_noun(parsed: Parsed, number: Span) -> int | None:
    """The noun behind the number that it is a numeral of, or that "of" ties to it ("40 of the prisoners"); none if there is none."""
    top, last = parsed.top(number), parsed.at(number.end - 1)
    if parsed.relation(top) == "conj" and parsed.tag(parsed.head(top)) == "CD" and parsed.head(parsed.head(top)) > last:
        top = parsed.head(top)  # "six Orselian and two Halvern soldiers"
    head = parsed.head(top)
    if parsed.relation(head) == "compound" and head > last + 1 and parsed.tag(head - 1) in ("CD", "HYPH"):
        head = parsed.head(head)  # the measure in "six 122 mm rockets"
    if parsed.lemma(head) in TAKEN and parsed.tag(head) == "NN" and parsed.lemma(head - 1) == "take":
        return None  # "12 taken prisoner"
    if parsed.relation(top).partition(":")[0] in ("nummod", "det", "amod", "compound") and last < head <= top + _FARTHEST:
        return _settled(parsed, number, head) if _is_nominal(parsed, head) and not _is_cut_off(parsed, number, head) else None
    # of any word of the number: "tens of thousands of men", "fewer than a dozen of the men"
    parts = (parsed.part(at) for at in range(last, parsed.at(number.start) - 1, -1))
    part = next((at for at in parts if at is not None and at > last), None)
    return part if part is not None and part <= last + _FARTHEST and _is_nominal(parsed, part) else None


def _settled(parsed: Parsed, number: Span, noun: int) -> int:
    """The noun; the plural joined to it that both describe ("20 insurgent and terrorist networks"); what a name with "of" describes."""
    if parsed.tag(noun) in ("NNS", "NNPS"):
        return noun
    if (bearer := borne_by(parsed, noun)) is not None:
        return bearer
    first = parsed.at(number.end - 1) + 1
    if parsed.words[first - 1].text.lower() in _ONE:
        return noun
    if parsed.tag(noun) == parsed.tag(first) == "NN" and parsed.relation(first) == "compound":
        return first  # "a 12 page document"
    joined = (at for at in parsed.below(noun, "conj") if parsed.tag(at) == "NNS" and parsed.first(at, "nummod", "det") is None)
    return next((at for at in joined if at <= noun + 4), noun)


def _is_nominal(parsed: Parsed, at: int) -> bool:
    """Is it a noun, or an adjective or participle that stands for people, as "wounded" does?"""
    word = parsed.words[at]
    if parsed.tag(at).startswith("NN"):
        is_verb = word.text.endswith("ed") and participle(word.text) in told_by("undergone")  # "20 more surrendered"
        return word.is_word and not is_verb
    return parsed.tag(at) in ("JJ", "VBN") and bool(state_of(word.text)) and not _is_clause(parsed, at)


def _is_clause(parsed: Parsed, at: int) -> bool:
    """Is it a participle that stands for a clause: "12 were killed and three captured"?"""
    return parsed.tag(at) == "VBN" and parsed.relation(at) in ("conj", "parataxis", "ccomp", "advcl") and parsed.is_verb(parsed.head(at))


def is_elliptical(parsed: Parsed, number: Span) -> bool:
    """Does it take its noun from a clause in the passive before it: "12 guards were killed and 30 wounded"?"""
    top = parsed.top(number)
    verb = parsed.head(top)
    before = parsed.head(verb)
    is_whole = parsed.first(verb, "aux") is not None or parsed.first(verb, "obj") is not None or verb < top
    if parsed.tag(verb) not in ("VBN", "VBD") or parsed.relation(verb) != "conj" or is_whole or not state_of(parsed.words[verb].text):
        return False
    return parsed.first(before, "nsubj:pass") is not None and parsed.relation(top) in ("nsubj:pass", "nsubj", "nummod")


def borne_by(parsed: Parsed, noun: int) -> int | None:
    """The person behind a name that holds "of", which the parser cut in two: "an Army of Orsel commander" is a commander."""
    part = parsed.part(noun)
    if part is None or not parsed.words[noun].is_capitalized or parsed.words[part].is_capitalized:
        return None
    is_named = parsed.words[part - 1].is_capitalized or parsed.words[part - 1].text == ")"
    return part if is_named and kind_of([parsed.words[part].text]) in PERSONS else None


def _is_cut_off(parsed: Parsed, number: Span, noun: int) -> bool:
    """Does another number with its preposition come between: "by 500 to 2,000 soldiers"? Or does a time follow: "2.1 last year"?"""
    between = range(parsed.at(number.end - 1) + 1, noun)
    joints = [at for at in between if parsed.words[at].text.lower() in _REACHING - {"of"}]
    is_time = parsed.lemma(noun) in _TIMES and any(parsed.words[at].text.lower() in _WHEN for at in between)
    return is_time or bool(joints and any(parsed.tag(at) == "CD" for at in range(joints[0], noun)))


def is_bare(parsed: Parsed, number: Span) -> bool:
    """Is the number itself subject, object or the like of a verb, so that no noun behind it is counted?"""
    top = parsed.top(number)
    return parsed.relation(top).partition(":")[0] in ("nsubj", "obj", "obl", "nmod", "conj", "appos", "parataxis")


def named_before(parsed: Parsed, number: Span) -> Span | None:
    """The phrase that a number is told of as its count: "the dead number 40", "the death toll reached 112", "casualties stand at 12"."""
    top = parsed.top(number)
    if (subject := _before_number(parsed, number)) is not None:
        return _phrase(parsed, subject)
    verb = parsed.head(top)
    cases = parsed.cases(top)
    relation = parsed.relation(top).partition(":")[0]
    if relation == "appos" and not _is_of_them(parsed, top):
        return _phrase(parsed, verb)  # "soldiers of the brigade, about 200 by its own account"
    if relation == "obl" and parsed.relation(verb) in ("acl", "nmod"):
        noun = parsed.head(verb) if parsed.relation(verb) == "acl" else verb  # of "put the number of men killed at 40"
        return _phrase(parsed, noun) if parsed.lemma(parsed.head(noun)) in listed("totals") else None
    if parsed.lemma(verb) in listed("putting") and relation == "obl":
        return _phrase(parsed, parsed.first(verb, "obj", "nsubj:pass"))
    if relation not in ("obj", "obl", "xcomp") or not parsed.is_verb(verb) or (relation == "obl" and not cases & _REACHING):
        return _of_predicate(parsed, top)
    return _phrase(parsed, parsed.first(verb, "nsubj")) if parsed.lemma(verb) in listed("levels") else None


def _before_number(parsed: Parsed, number: Span) -> int | None:
    """The subject of "number", which parsers take for a noun: "the dead number 40"."""
    verb = parsed.at(number.start) - 1
    if verb < 1 or parsed.words[verb].text not in ("number", "numbered"):
        return None
    subject = parsed.first(verb, "nsubj")
    return subject if subject is not None else verb - 1


def _of_predicate(parsed: Parsed, top: int) -> Span | None:
    """The subject of "were 12", the noun of "another guard or two"."""
    head = parsed.head(top)
    is_or = parsed.relation(top) == "conj" and head == top - 2 and parsed.words[top - 1].text.lower() == "or"
    if is_or and parsed.tag(head) == "NN":
        return parsed.span(first_word(parsed, head), head)
    subject = parsed.first(top, "nsubj") if parsed.first(top, "cop") is not None else None
    return _phrase(parsed, subject)


def _phrase(parsed: Parsed, noun: int | None) -> Span | None:
    """The words for people or for their number and toll, none of anything else."""
    if noun is None:
        return None
    if parsed.lemma(noun) in listed("totals"):
        return _of_total(parsed, noun)
    kind = kind_of([parsed.words[noun].text])
    is_counted = parsed.tag(noun) in ("NNS", "NNPS", "JJ", "VBN") and (kind != "count" or _tells_event(parsed, noun))
    return parsed.span(first_word(parsed, noun), noun) if is_counted else None


def _tells_event(parsed: Parsed, noun: int) -> bool:
    return parsed.lemma(noun) in told_by("nouns") or bool(state_of(parsed.words[noun].text))


def _of_total(parsed: Parsed, total: int) -> Span | None:
    """What the total is of: "the number of dead"; a death toll counts by itself."""
    if total + 2 < len(parsed.words) and parsed.words[total + 1].text.lower() == "of":
        part, behind = parsed.part(total), total + 2
        noun = part if part is not None else behind if state_of(parsed.words[behind].text) else None  # "the number of displaced"
        return parsed.span(first_word(parsed, noun), noun) if noun is not None else None
    first = first_word(parsed, total)
    before = range(first, total)
    is_of_people = any(state_of(parsed.words[at].text) or parsed.lemma(at) == "death" for at in before)
    return parsed.span(first, total) if is_of_people or parsed.lemma(total) == "toll" else None


def first_word(parsed: Parsed, noun: int) -> int:
    """Where the words begin that stand before a noun and describe it, articles, possessives and numbers left out."""
    first = noun
    while first and _describes(parsed, first - 1, noun):
        first -= 1
    while first < noun and not parsed.words[first].is_word:
        first += 1
    return first


def _describes(parsed: Parsed, at: int, noun: int) -> bool:
    name = parsed.relation(at).partition(":")[0]
    if name in ("punct", "cc"):
        return parsed.words[at].text in '-–‐‑“"' and parsed.head(at) <= noun
    if parsed.relation(at) == "nmod:poss" or parsed.tag(at) in ("CD", *_PRONOUNS):
        return False
    return noun in (parsed.head(at), parsed.head(parsed.head(at))) and name in ("amod", "compound", "flat", "nmod", "advmod")


def predicated(parsed: Parsed, number: Span) -> int | None:
    """The noun that tells what those of a number are: "12 were foreigners", "40 of them foreigners"."""
    top = parsed.top(number)
    head, part = parsed.head(top), parsed.part(top)
    if part is not None and parsed.tag(part) not in _PRONOUNS:
        return None
    if parsed.relation(top) == "nsubj" and top < head <= top + _FARTHEST:
        noun = head
    elif part is not None and part + 1 < len(parsed.words):
        noun = part + 1
    else:
        return None
    return noun if parsed.tag(noun) == "NNS" and kind_of([parsed.words[noun].text]) in PERSONS else None


def _is_of_them(parsed: Parsed, top: int) -> bool:
    part = parsed.part(top)
    return part is not None and parsed.tag(part) in _PRONOUNS
