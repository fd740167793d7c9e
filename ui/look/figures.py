"""Numbers and figures as the language of the window writes them: "1.500–2.000", "$88 Mrd.", "3 Stunden"."""

import re
from decimal import Decimal

from PySide6.QtCore import QLocale

from reader.analysis import Quantity
from reader.figures import figure, number
from ui.language import locale, tr
from ui.look.units import UNITS

_NUMBER = re.compile(r"(?<![\w.,])(\d[\d,]*(?:\.\d+)?)(tn|bn|m)?(?!\w)")
_UNIT = re.compile(r"(?<= )[a-z][a-z -]+$")
_SCALES = {"": "{number}", "m": tr("{number}m"), "bn": tr("{number}bn"), "tn": tr("{number}tn")}


def figure_told(quantity: Quantity) -> str:
    """The interval with its unit, as short as `reader.figures.figure` has it."""
    words = figure(quantity)
    if is_english() or (quantity.low is None and quantity.high is None):
        return words
    return numbers_told(_UNIT.sub(lambda unit: UNITS.get(unit[0], unit[0]), words))


def number_told(value: Decimal) -> str:
    return numbers_told(number(value))


def numbers_told(words: str) -> str:
    """English words with their numbers as the language writes them."""
    return words if is_english() else _NUMBER.sub(_told, words)


def numbers_read(words: str) -> str:
    """The way back, for numbers that were typed."""
    if is_english():
        return words
    for scale, template in _SCALES.items():
        if scale:
            words = re.sub(rf"(?<=\d)\s*{re.escape(template.format(number='').strip())}", scale, words)
    group, point = locale().groupSeparator(), locale().decimalPoint()
    return re.sub(rf"\d(?:[\d{re.escape(group + point)}]*\d)?", lambda digits: _exchanged(digits[0], {group: ",", point: "."}), words)


def is_english() -> bool:
    return locale().language() is QLocale.Language.English


def _told(found: re.Match[str]) -> str:
    number = _exchanged(found[1], {",": locale().groupSeparator(), ".": locale().decimalPoint()})
    return _SCALES[found[2] or ""].format(number=number)


def _exchanged(digits: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in digits)
