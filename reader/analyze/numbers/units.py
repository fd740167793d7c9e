"""Units and currencies: which one stands before or after a numeral, and what it is called."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.analyze.lexicon import words
from reader.analyze.numbers.lexer import Token, tokens
from reader.text import Span
from reader.unit_table import NamedUnit, table, units

_RATED = frozenset({"duration", "distance", "mass", "area", "volume", "percent", "multiple", "measure", "energy", "power"})
_HYPHENS = frozenset("-‐‑")
_LONGEST = 5  # words that name what is measured
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_DEGREES = {"F": "degree fahrenheit", "C": "degree celsius"}
_MARKS = {"'": "foot", '"': "inch"}
_QUOTED = 40  # tokens back to where a quotation may open
_NEAR = 8  # tokens within which a word of length speaks of the same thing
_RATES = ("second", "minute", "hour", "day", "week", "month", "year", "night", "decade")
_PER = {
    "ton": "ton", "tonne": "tonne", "kilo": "kilogram", "kilogram": "kilogram", "ounce": "ounce", "pound": "pound",
    "barrel": "barrel", "gallon": "gallon", "liter": "liter", "litre": "liter",
    "annum": "year", "dozen": "dozen", "hectare": "hectare", "acre": "acre", "kg": "kilogram", "km": "kilometer",
    "mile": "mile", "kilometer": "kilometer", "kilometre": "kilometer", "person": "person", "head": "head", "share": "share",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit found in the tokens up to index `end`."""

    name: str
    kind: str
    end: int


@dataclass(frozen=True, slots=True)
class _Spelling:
    parts: tuple[str, ...]
    name: str
    kind: str
    exact: bool  # letters must be of the same case
    glued: tuple[bool, ...] = ()  # which of the parts stand without white space before
    behind: bool | None = None  # whether the first part must be glued to the figure; none where both will do


def currency_before(listed: Sequence[Token], at: int) -> Unit | None:
    """The currency sign that begins at index `at`: "$", "US$", "HK $", "Rs."."""
    return _longest(listed, at, _signs_of_money())


def millions_of(listed: Sequence[Token], at: int) -> Unit | None:
    """The currency whose millions the word at index `at` names: "MSEK"."""
    code = listed[at].text if at < len(listed) else ""
    return Unit(code[1:], "money", at + 1) if code in _millions() else None


@cache
def _millions() -> frozenset[str]:
    return frozenset(f"M{currency['code']}" for currency in table()["currency"])


def money_openers() -> frozenset[str]:
    """The first words of all that may stand before a sum of money."""
    return frozenset({*_signs_of_money(), *map(str.lower, _millions())})


def unit_after(listed: Sequence[Token], at: int) -> Unit | None:
    """The unit or currency that stands at index `at`, after a numeral, with "per hour" or "a month" if one follows."""
    if at + 2 < len(listed) and listed[at].text in _BRACKETS and listed[at + 2].text == _BRACKETS[listed[at].text]:
        inside = _longest(listed, at + 1, _units())  # "20 (kg)"
        return Unit(inside.name, inside.kind, at + 3) if inside and inside.end == at + 2 else None
    if told := _marked_length(listed, at) or _spaced_letter(listed, at):
        return told
    start = at + 1 if _is_hyphen(listed, at) else at
    unit = _longest(listed, start, _units()) or _longest(listed, start, _money())
    if unit is None or (_is_hyphen(listed, at) and not listed[start].glued):
        return None
    if unit.name in ("degree celsius", "degree fahrenheit") or (unit.kind != "money" and unit.kind not in _RATED):
        return unit
    return with_rate(listed, unit)


def _marked_length(listed: Sequence[Token], at: int) -> Unit | None:
    """Feet or inches behind a plain quotation mark that closes nothing, near a word of length: "an altitude of 30'", "5\" tall"."""
    name = _MARKS.get(listed[at].text) if at < len(listed) else None
    opening = (k for k in range(max(1, at - _QUOTED), at) if listed[k].text == listed[at].text and not listed[k - 1].is_number)
    if name is None or sum(1 for _ in opening) % 2:
        return None
    near = listed[max(0, at - _NEAR) : at + _NEAR]
    inches = [token.text for token in listed[at + 2 : at + 3]]
    if name == "foot" and inches == ['"'] and listed[at + 1].is_number:  # 5' 10"
        return Unit(name, "distance", at + 1)
    if name == "inch" and at > 1 and listed[at - 2].text == "'":
        return Unit(name, "distance", at + 1)
    return Unit(name, "distance", at + 1) if any(token.lower in words("cues", "lengths") for token in near) else None


def _spaced_letter(listed: Sequence[Token], at: int) -> Unit | None:
    """What an "F" or a "C" behind white space is near a word that tells: "highs of 60 F", "a charge of 2.5 F"."""
    if at >= len(listed) or listed[at].text not in _DEGREES or listed[at].glued or not (at and listed[at - 1].is_number):
        return None
    near = {token.lower for token in listed[max(0, at - _NEAR) : at + _NEAR]}
    if near & words("cues", "warmth"):
        return Unit(_DEGREES[listed[at].text], "temperature", at + 1)
    is_charge = listed[at].text == "F" and near & {"capacitor", "capacitors", "capacitance", "volt", "volts"}
    return Unit("farad", "measure", at + 1) if is_charge else None


def with_rate(listed: Sequence[Token], unit: Unit) -> Unit:
    """The unit per another one, if "per X", "/X" or "a X" follows."""
    at = unit.end
    if (
        at + 3 < len(listed)
        and listed[at].text in _HYPHENS
        and listed[at + 1].lower in ("a", "an", "per")
        and listed[at + 2].text in _HYPHENS
    ):
        rate = _rate(listed[at + 3].lower, loose=True)  # "a $15,000-a-year job"
        return Unit(f"{unit.name} per {rate}", unit.kind, at + 4) if rate else unit
    word = listed[at].lower if at < len(listed) else ""
    if (
        word in ("a", "an", "per", "each", "every")
        and (by := _rate_at(listed, at + 1, loose=word == "per" or unit.kind == "money", any_noun=word == "per" and unit.kind == "money"))
        and not _is_earlier(listed, by[1])
    ):
        kind = "speed" if unit.kind == "distance" and by[0] in _RATES else unit.kind
        return Unit(f"{unit.name} per {by[0]}", kind, by[1])
    if word == "/" and listed[at].glued and (under := _longest(listed, at + 1, _units())):
        return Unit(f"{unit.name} per {under.name}", "speed" if unit.kind == "distance" else unit.kind, under.end)
    if word == "of" and (rate := _rate_behind(listed, at + 1)):
        return Unit(f"{unit.name} per {rate}", unit.kind, unit.end)
    return unit


def _rate_behind(listed: Sequence[Token], at: int) -> str | None:
    """The rate behind what is measured: "2 million barrels of crude oil a day"."""
    for k in range(at + 1, min(at + _LONGEST, len(listed) - 1)):
        if listed[k].lower in ("a", "an", "per", "each", "every"):
            rate = _rate(listed[k + 1].lower, loose=False)
            return rate if rate and not _is_earlier(listed, k + 2) else None
        if not listed[k].is_word:
            return None
    return None


def _is_earlier(listed: Sequence[Token], at: int) -> bool:
    """Does the time end in "earlier" or its like? "$6 billion a year earlier" tells two things, and no rate."""
    return at < len(listed) and listed[at].lower in ("earlier", "ago", "later", "before", "after", "old")


def _rate_at(listed: Sequence[Token], at: int, *, loose: bool, any_noun: bool) -> tuple[str, int] | None:
    """What the rate is counted by, and the index behind it: "hour", "kilogram" of "kilo", "square meter"; `any_noun` takes "per seat"."""
    if rate := _rate(listed[at].lower if at < len(listed) else "", loose=loose):
        return rate, at + 1
    if loose and (under := _longest(listed, at, _units())) and under.kind in ("mass", "volume", "area", "distance", "energy"):
        return under.name, under.end
    if any_noun and at < len(listed) and listed[at].is_word and listed[at].text.islower():
        return listed[at].lower, at + 1
    return None


def _rate(word: str, *, loose: bool) -> str | None:
    if word in _RATES:
        return word
    return _PER.get(word) if loose else None


def _is_hyphen(listed: Sequence[Token], at: int) -> bool:
    return at + 1 < len(listed) and listed[at].text in _HYPHENS and listed[at].glued


def _longest(listed: Sequence[Token], at: int, spellings: Mapping[str, tuple[_Spelling, ...]]) -> Unit | None:
    if at >= len(listed):
        return None
    for spelling in spellings.get(listed[at].lower, ()):
        if _matches(listed, at, spelling):
            return Unit(spelling.name, spelling.kind, at + len(spelling.parts))
    return None


def _matches(listed: Sequence[Token], at: int, spelling: _Spelling) -> bool:
    if at + len(spelling.parts) > len(listed):
        return False
    found = listed[at : at + len(spelling.parts)]
    if spelling.behind is not None and found[0].glued != spelling.behind:
        return False
    if spelling.behind and at + 1 < len(listed) and listed[at + 1].glued and listed[at + 1].text in ("/", "]"):
        return False  # no temperature: "14.7C/ per security", "[11C]"
    if any(glued and not token.glued for token, glued in zip(found[1:], spelling.glued[1:], strict=False)):
        return False
    if spelling.exact:
        return all(token.text == part for token, part in zip(found, spelling.parts, strict=True))
    return all(token.lower == part for token, part in zip(found, spelling.parts, strict=True))


@cache
def _units() -> Mapping[str, tuple[_Spelling, ...]]:
    return _by_first([spelling for unit in units() for spelling in _spellings(unit)])


def _spellings(unit: NamedUnit) -> Iterator[_Spelling]:
    for signs, behind in ((unit.signs, None), (unit.glued, True), (unit.spaced, False)):
        yield from (_spelling(sign, unit.name, unit.kind, behind) for sign in signs)
    yield from (_Spelling(_parts(word.lower()), unit.name, unit.kind, False) for word in unit.words)


@cache
def _money() -> Mapping[str, tuple[_Spelling, ...]]:
    spellings = []
    for currency in table()["currency"]:
        spellings += [_spelling(sign, currency["code"], "money") for sign in currency["signs"]]
        spellings += [_Spelling(_parts(word.lower()), currency["code"], "money", False) for word in currency["words"]]
    return _by_first(spellings)


@cache
def _signs_of_money() -> Mapping[str, tuple[_Spelling, ...]]:
    """What stands before figures. A country's dollars are also written "hk $", "AUD$" and "$US"; a single letter must be glued: "A$"."""
    spellings = []
    for currency in table()["currency"]:
        code = currency["code"]
        spellings += [_spelling(sign, code, "money") for sign in currency["signs"]]
        dollars = {sign.removesuffix("$") for sign in currency["signs"] if len(sign) > 2 and sign.endswith("$")}
        for country in dollars | ({code} if dollars else set()):
            spellings += [_Spelling((country.lower(), "$"), code, "money", False), _spelling(f"${country}", code, "money")]
    return _by_first(spellings)


def _spelling(sign: str, name: str, kind: str, behind: bool | None = None) -> _Spelling:
    parts = tokens(sign, Span(0, len(sign)))
    return _Spelling(tuple(token.text for token in parts), name, kind, True, tuple(token.glued for token in parts), behind)


def _by_first(spellings: list[_Spelling]) -> Mapping[str, tuple[_Spelling, ...]]:
    """The spellings by their first token in lower case, longest first."""
    table: dict[str, list[_Spelling]] = {}
    for spelling in sorted(spellings, key=lambda one: -len(one.parts)):
        table.setdefault(spelling.parts[0].lower(), []).append(spelling)
    return {first: tuple(found) for first, found in table.items()}


def _parts(spelling: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(spelling, Span(0, len(spelling))))
