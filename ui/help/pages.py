"""The pages of the help as they lie in `resources/help`, a folder for each language, with the keys that hold now in them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import resources
from ui.commands import Command
from ui.language import code, key_told

_KEY = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class HelpPage:
    title: str
    text: str  # Markdown


def help_pages(commands: Iterable[Command]) -> tuple[HelpPage, ...]:
    """All pages in their order, in the language of the window. `{compare}` in them is the key of that command, or its name without one.

    Raises:
        KeyError: if a page names a command that there is not.
    """
    known = {command.id: command for command in commands}
    paths = sorted(path for path in resources.path(f"help/{code()}").iterdir() if path.suffix == ".md")
    return tuple(_page(path.read_text(encoding="utf-8"), known) for path in paths)


def _page(text: str, known: dict[str, Command]) -> HelpPage:
    filled = _KEY.sub(lambda found: _told(known[found.group(1)]), text)
    return HelpPage(text.splitlines()[0].lstrip("# "), filled)


def _told(command: Command) -> str:
    if not command.keys:
        return f"*{command.text.rstrip('…')}*"
    written = key_told(command.keys[0])
    return f"**{_escaped(written)}**"


def _escaped(written: str) -> str:
    """As Markdown takes it for words: keys are signs such as [, ] and \\."""
    return re.sub(r"([\\\[\]_*`|.#-])", r"\\\1", written)
