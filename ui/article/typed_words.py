"""What stands in the fields of a number, in the language of the window, and what is typed there, in the English that the core reads."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QLocale

from reader.number_correction import Field
from ui.article.number_words import EVENTS
from ui.language import locale, tr
from ui.look.figures import is_english, numbers_read, numbers_told
from ui.look.units import UNITS

_BOUNDS = {
    "at least": tr("at least"),
    "at most": tr("at most"),
    "more than": tr("more than"),
    "less than": tr("less than"),
    "and more": tr("and more"),
    "and less": tr("and less"),
    "between": tr("between"),
    "about": tr("about"),
    "dozen": tr("dozen"),
    "thousand": tr("thousand"),
    "million": tr("million"),
    "billion": tr("billion"),
    "and": tr("and"),
    "to": tr("to"),
}
_DAY = re.compile(r"\b(\d{1,2}) (?=[A-Z])")
_DAY_READ = re.compile(r"\b(\d{1,2})\.\s*(?=[^\W\d_])")


def shown(field: Field, words: str) -> str:
    """English words of a field, to be read and typed again."""
    if is_english():
        return words
    match field:
        case Field.INTERVAL:
            return numbers_told(_exchanged(words, _BOUNDS))
        case Field.TIME:
            return _exchanged(_DAY.sub(lambda day: tr("{day} ", day=day[1]), words), _calendar() | {"to": _BOUNDS["to"]})
        case Field.UNIT:
            return UNITS.get(words, words)
        case Field.EVENT:
            return EVENTS.get(words, words)
    return words


def read(field: Field, words: str) -> str:
    """The way back. What is English already stays so."""
    if is_english():
        return words
    match field:
        case Field.INTERVAL:
            return numbers_read(_exchanged(words, _turned(_BOUNDS)))
        case Field.TIME:
            return _exchanged(_DAY_READ.sub(r"\1 ", words), _turned(_calendar() | {"to": _BOUNDS["to"]}))
        case Field.UNIT:
            return _turned(UNITS).get(words, words)
        case Field.EVENT:
            return _turned(EVENTS).get(words, words)
    return words


def _exchanged(words: str, others: Mapping[str, str]) -> str:
    """The words with others in place of some, the longest first."""
    known = {one.casefold(): other for one, other in others.items()}
    pattern = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", lambda found: known[found[0].casefold()], words, flags=re.IGNORECASE)


def _calendar() -> dict[str, str]:
    """The names of months and weekdays."""
    english = QLocale(QLocale.Language.English)
    months = {english.monthName(number): locale().monthName(number) for number in range(1, 13)}
    return months | {english.dayName(number): locale().dayName(number) for number in range(1, 8)}


def _turned(words: Mapping[str, str]) -> dict[str, str]:
    """The first English word for each."""
    return {other: one for one, other in reversed(list(words.items()))}
