"""The options of the program: declared once here; the dialog, the checks and the file's comments follow from the declaration."""

import logging
import os
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import tomli_w
from platformdirs import user_config_path

from reader.errors import ReaderError, told_by_system
from reader.phrase import Phrase, worded

MOTIONS = ("system", "full", "reduced")
THEMES = ("system", "light", "sepia", "dark", "contrast")
LANGUAGES = ("system", "en", "de")  # those that resources/translations has

_READING, _COMPARING, _NAMES, _NOTES = worded("Reading"), worded("Comparing"), worded("Names"), worded("Notes")  # groups of options

Report = Callable[[ReaderError], None]


class SettingsError(ReaderError):
    """A settings file that cannot be read or written, or an option that has no such value."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its name in the file, what it may be, a sentence about it, and the group that it is shown in.

    `choices` are all its values, or empty; `low` and `high` bound a number, both included.
    """

    name: str
    type: type
    default: Any
    help: Phrase
    group: str = ""
    choices: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None

    @property
    def allowed(self) -> str:
        """What it may be, in words."""
        if self.choices:
            return worded("one of {choices}", choices=", ".join(self.choices))
        if self.low is not None:
            if self.type is int:
                return worded("a whole number from {low} to {high}", low=self.low, high=self.high)
            return worded("a number from {low} to {high}", low=self.low, high=self.high)
        return worded("true or false") if self.type is bool else worded("text in quotes")

    def checked(self, value: object) -> Any:
        """The value, converted to the option's type.

        Raises:
            SettingsError: if it is not allowed.
        """
        if self.type is float and type(value) is int:
            value = float(value)
        fits = type(value) is self.type and (not self.choices or value in self.choices)
        if fits and self.low is not None and self.high is not None:
            fits = self.low <= value <= self.high  # type: ignore[operator]  # bounds stand at numbers only
        if not fits:
            raise SettingsError(
                worded("The option {name} cannot be {value}.", name=self.name, value=repr(value)),
                advice=worded("It may be {allowed}.", allowed=self.allowed),
            )
        return value


def _option(group: Phrase, default: Any, help: Phrase, **limits: Any) -> Any:
    return field(default=default, metadata={"group": group, "help": help, **limits})


@dataclass(frozen=True, slots=True)
class Settings:
    """The value of every option."""

    theme: str = _option(_READING, "system", worded("Colors: light or dark as the system is, or always the same."), choices=THEMES)
    language: str = _option(
        _READING,
        "system",
        worded("Language of the window: that of the system, or always the same; from the next start on."),
        choices=LANGUAGES,
    )
    scale: int = _option(
        _READING, 100, worded("Size of everything in the window, in percent; it counts from the next start on."), low=100, high=200
    )
    face: str = _option(_READING, "serif", worded("Typeface of articles: serif, sans, or the name of a font on this machine."))
    text_size: int = _option(_READING, 17, worded("Size of the article text in pixels."), low=11, high=40)
    leading: float = _option(_READING, 1.6, worded("From line to line of an article, in text sizes."), low=1.2, high=2.4)
    measure: int = _option(_READING, 66, worded("Longest line of an article, in characters."), low=40, high=120)
    letters: bool = _option(
        _READING,
        False,
        worded("A small letter behind each name tells its type (P, O, L, D, W), for eyes that do not tell the colors apart."),
    )
    motion: str = _option(
        _READING,
        "system",
        worded("Motion: as the system moves its own menus and tips, full, or reduced: nothing unfolds, slides, fades or blinks."),
        choices=MOTIONS,
    )
    threshold: float = _option(
        _COMPARING, 0.5, worded("Passages are linked from this probability on that they make the same claim."), low=0.0, high=1.0
    )
    encoder: str = _option(
        _COMPARING,
        "",
        worded(
            "Folder with the model that compares sentences (ONNX, with its tokenizer.json); empty for the one that comes with Crossread."
        ),
    )
    pipeline: str = _option(
        _NAMES,
        "crossread",
        worded(
            "What marks the names: crossread; fast, which is less sure; or the name or folder of another spaCy pipeline on this machine."
        ),
    )
    name_lists: str = _option(
        _NAMES, "", worded("Folder with your own lists of names (*.txt, *.csv); empty for the folder “names” beside the settings.")
    )
    snap_to_words: bool = _option(_NOTES, True, worded("A highlight always covers whole words."))
    creator: str = _option(_NOTES, "", worded("Your name or initials, written into your notes."))


OPTIONS: tuple[Option, ...] = tuple(Option(item.name, type(item.default), item.default, **item.metadata) for item in fields(Settings))


def settings_path() -> Path:
    """Where the settings lie unless another file is named."""
    return user_config_path("crossread", appauthor=False) / "settings.toml"


def name_lists_path() -> Path:
    """Where the analyst's own lists of names lie unless another folder is named."""
    return settings_path().with_name("names")


def _log(error: ReaderError) -> None:
    logging.getLogger(__name__).warning("%s", error)


def load(path: Path | None = None, report: Report = _log) -> Settings:
    """The settings in the file; the defaults for what it does not say, or says wrongly, each fault reported.

    A file that is no TOML is kept beside it, named `.broken`, so that the next save does not destroy it.
    """
    path = path or settings_path()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        report(
            SettingsError(
                worded("The settings cannot be read: {why}.", why=told_by_system(error)), advice=worded("The defaults are used."), path=path
            )
        )
        return Settings()
    except ValueError as error:  # bad TOML or bad UTF-8
        report(SettingsError(worded("The settings file is damaged: {why}.", why=str(error)), advice=_set_aside(path), path=path))
        return Settings()
    return _settings(data, path, report)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, or leave the old ones as they are.

    Raises:
        SettingsError: if the file cannot be written.
    """
    write_settings(path or settings_path(), _toml(settings))


def write_settings(path: Path, content: str) -> None:
    """Write a file of settings so that a crash leaves the old one or the new one, never half of it.

    Raises:
        SettingsError: if the file cannot be written.
    """
    new = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with new.open("wb") as file:
            file.write(content.encode())
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        advice = worded("Check that {folder} can be written to.", folder=str(path.parent))
        raise SettingsError(worded("The settings cannot be saved: {why}.", why=told_by_system(error)), advice=advice, path=path) from error


def _settings(data: dict[str, object], path: Path, report: Report) -> Settings:
    known = {option.name: option for option in OPTIONS}
    values = {}
    for name, value in data.items():
        try:
            if name not in known:
                raise SettingsError(worded("No option is called {name}.", name=name), advice=worded("It is ignored."))
            values[name] = known[name].checked(value)
        except SettingsError as error:
            report(SettingsError(error.message, advice=error.advice, path=path))
    return Settings(**values)


def _set_aside(path: Path) -> str:
    aside = path.with_name(path.name + ".broken")
    try:
        path.replace(aside)
    except OSError as error:
        return worded("The defaults are used. It could not be kept as {file}: {why}.", file=aside.name, why=told_by_system(error))
    return worded("The defaults are used; your file was kept as {path}.", path=str(aside))


def _toml(settings: Settings) -> str:
    lines = []
    for option in OPTIONS:
        value = tomli_w.dumps({option.name: getattr(settings, option.name)})
        lines.append(f"# {option.help} ({option.allowed[0].upper()}{option.allowed[1:]}.)\n{value}")
    return "\n".join(lines)
