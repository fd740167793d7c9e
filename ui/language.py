"""The language of the window: every text goes through here to Qt. English stands in the code, the others in resources/translations.

The language is set once, before the modules with texts are imported, and holds until the program ends.
"""

from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QKeySequence

import resources
from reader.phrase import Phrase

ENGLISH = "en"
_FOLDER = "translations"
_DECIMALS = (".0f", ".1f", ".2f")
_locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def tr(text: str, /, **values: object) -> str:
    """A text in the language of the window; its `{places}` are filled with the values. It must stand as one literal, a whole sentence."""
    return _filled(QCoreApplication.translate("", text), values)


def counted(one: str, many: str, n: int, /, **values: object) -> str:
    """A text that counts: `one` of one thing, `many` of any other number `{n}`; a language with more forms has them in its translation."""
    return _filled(_counted(one, many, n), {"n": n, **values})


def told(words: str) -> str:
    """What the core says, in the language of the window."""
    if not isinstance(words, Phrase):
        return QCoreApplication.translate("", words)
    values = {name: told(value) if isinstance(value, Phrase) else value for name, value in words.values.items()}
    if words.many:
        return _filled(_counted(words.template, words.many, words.values["n"]), values)
    return _filled(QCoreApplication.translate("", words.template), values)


def inside(words: str) -> str:
    """Words that stand alone elsewhere, inside a sentence: English begins them small, German keeps the great letters of nouns."""
    return words.lower() if _locale.language() is QLocale.Language.English else words


def ours(words: str) -> str:
    """The same where the words may be those of an article, which stay as they are."""
    return told(words) if isinstance(words, Phrase) else words


def decimal(number: float, places: int = 2) -> str:
    """A number with that many decimal places."""
    return _locale.toString(number, "f", places)


class Fault(Protocol):
    """What failed, and what to do next: a ReaderError, or a Failed of a job."""

    @property
    def message(self) -> str: ...
    @property
    def advice(self) -> str: ...


def fault_told(fault: Fault) -> str:
    """What went wrong and what to do, in the language of the window."""
    return f"{told(fault.message)} {told(fault.advice)}".strip()


def key_told(key: str) -> str:
    """A key as it is called here: "Ctrl+Z"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def locale() -> QLocale:
    """How dates and counts are written."""
    return _locale


def code() -> str:
    """That of the language of the window, as the files of translations and the folders of the help have it."""
    return QLocale.languageToCode(locale().language())


def languages() -> tuple[str, ...]:
    """The codes of the languages there are, English first."""
    return (ENGLISH, *sorted(path.stem.removeprefix("crossread_") for path in resources.path(_FOLDER).glob("crossread_*.qm")))


def speak(app: QCoreApplication, language: str) -> None:
    """Sets the language of all windows by its code; "system" is the first of the system's that there is, else English."""
    global _locale
    if language == "system":
        language = next((code for code in _wished() if code in languages()), ENGLISH)
    if language != ENGLISH:
        _locale = QLocale(language)
    QLocale.setDefault(_locale)
    if language == ENGLISH:
        return
    own, qt = resources.path(_FOLDER), Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for path in (qt / f"qtbase_{language}.qm", own / f"crossread_{language}.qm"):
        translator = QTranslator(app)
        if translator.load(str(path)):  # Qt has not every language; its few words stay English then
            app.installTranslator(translator)


def _wished() -> list[str]:
    return [name.partition("-")[0] for name in QLocale.system().uiLanguages()]


def _counted(one: str, many: str, n: int) -> str:
    text = QCoreApplication.translate("", one, many, n)
    return many if text == one and n != 1 else text


class _Local(Formatter):
    """Fills places as `str.format` does, but writes counts (`{n:,}`) and decimals (`{x:.2f}`) as the language does."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == "," and isinstance(value, int):
            return _locale.toString(value)
        if format_spec in _DECIMALS and isinstance(value, float):
            return _locale.toString(value, "f", int(format_spec[1]))
        return format(value, format_spec)


def _filled(text: str, values: Mapping[str, object]) -> str:
    return _Local().vformat(text, (), values) if values else text
