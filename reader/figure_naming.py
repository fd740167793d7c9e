"""What a figure counts, as a name of a few words for lists: "Guards killed", "Men under arms", "Raid was over in less than 90 minutes".

Every name is in words of the text and in their order, so that it reads as a piece of it.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

import resources
from reader.analysis import Analysis, Quantity

ENDS = re.compile(  # where what is told of one thing ends
    r"[,;:|()“”\"–—]|\.(?=\s)|\b(?:and|but|while|whereas|after|when|before|although|because|that|where)\b", re.IGNORECASE
)
_LONGEST = 48  # letters; about what a row of a list has room for
_FOLLOWING = 4  # words behind a noun that tell which are meant
_BEFORE = 4  # words before a mere measure that tell of what it is
_STEM = 5  # letters: escapees are of what escaped
_OF = re.compile(r"([^\W\d_]+) of $")  # a reward of 2 million marks
_WHICH = re.compile(r"\s+(?:in|under|at|on|from|with|of)\s[^,;:.()“”\"–—]*")
_WORD = re.compile(r"\w+")
_SUMS = frozenset(_WORD.findall("total number group sum some all most many half couple one each out instead because"))  # before "of"
_LINKING = frozenset(
    _WORD.findall(
        "a an the of in on at to for by from with over under as than about into despite since and but or that it its his her their this"
    )
)
_LEADING = (_LINKING - {"over", "under"}) | frozenset(
    _WORD.findall("he she they there these those was were is are has have had been be will would")
)


def figure_label(analysis: Analysis, quantity: Quantity) -> str:
    """What is counted and what happens to it; where nothing does, what tells which are meant; of a mere measure, its clause."""
    counted = analysis.words(quantity.counted).split() if quantity.counted is not None else []
    noun = counted[-1].strip("’'”") if counted else ""
    if quantity.event and noun:
        return sentence_case(noun if _tells(noun, quantity.event) else f"{noun} {quantity.event}")
    before = _OF.search(analysis.document.text[: quantity.span.start][-40:])
    if before and before[1].casefold() not in _SUMS | _LINKING:
        return sentence_case(before[1])
    if noun and quantity.counted is not None:
        return sentence_case(f"{noun}{_which(analysis, quantity.counted.end)}")
    return _around(analysis, quantity)


def trimmed(told: str) -> str:
    """On one line, as long as there is room for, without words that tell nothing at its ends."""
    kept = told.split()
    while len(kept) > 1 and kept[0].casefold() in _LEADING:
        kept.pop(0)
    while len(" ".join(kept)) > _LONGEST and len(kept) > 1:
        kept.pop()
    while len(kept) > 1 and kept[-1].casefold() in _LINKING:
        kept.pop()
    return sentence_case(" ".join(kept).strip(" .!?’'"))


def sentence_case(name: str) -> str:
    return name[:1].upper() + name[1:]


def _tells(noun: str, event: str) -> bool:
    """Does the noun say itself what happens: the dead, the wounded, escapees?"""
    plain = noun.casefold()
    return plain[:_STEM] == event[:_STEM] or _fates().get(plain) == event


@cache
def _fates() -> Mapping[str, str]:
    """By a noun or a state of those to whom it happens, what happens."""
    events = tomllib.loads(resources.path("lexicons/events.toml").read_text(encoding="utf-8"))
    told = ((name, event.get(part, "")) for name, event in events.items() if isinstance(event, dict) for part in ("states", "nouns"))
    return {word: name for name, words in reversed(list(told)) for word in words.split()}


def _which(analysis: Analysis, end: int) -> str:
    """The words behind a noun that tell which are meant, " under arms"."""
    found = _WHICH.match(analysis.document.text, end)
    told = ENDS.split(found[0])[0].split()[:_FOLLOWING] if found else []
    while told and told[-1].casefold() in _LINKING:
        told.pop()
    return f" {' '.join(told)}" if len(told) > 1 else ""


def _around(analysis: Analysis, quantity: Quantity) -> str:
    """The clause of a figure."""
    number = analysis.sentence_at(quantity.span.start)
    sentence = analysis.sentences[number].span if number is not None else quantity.span
    text = analysis.document.text
    start = max((match.end() for match in ENDS.finditer(text, sentence.start, quantity.span.start)), default=sentence.start)
    close = ENDS.search(text, quantity.span.end, sentence.end)
    before = text[start : quantity.span.start].split()[-_BEFORE:]
    return trimmed(" ".join((*before, text[quantity.span.start : close.start() if close else sentence.end])))
