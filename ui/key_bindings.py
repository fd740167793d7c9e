"""The keys of the commands as the analyst wants them: the table's own, save those changed; kept in `keys.toml` beside the settings."""

import logging
import tomllib
from collections.abc import Mapping
from pathlib import Path

import tomli_w
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from reader.settings import SettingsError, settings_path, write_settings
from ui.commands import COMMANDS, Command, Scope, rebound, same_key, shared_key
from ui.language import key_told, tr

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

Keys = Mapping[str, tuple[str, ...]]  # of a command, by its id

_log = logging.getLogger(__name__)


class KeyBindings(QObject):
    """`commands` is the table with the keys that hold now; `changed` follows every change, `failed` carries an error of saving."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.own = _load(_path())
        self.commands = rebound(self.own)

    def take(self, own: Keys) -> None:
        """Other keys of the analyst's; `refusal` says beforehand which cannot be."""
        own = {name: keys for name, keys in own.items() if keys != _usual(name)}
        if own == self.own:
            return
        self.own = own
        self.commands = rebound(own)
        self.changed.emit()
        try:
            write_settings(_path(), tomli_w.dumps({name: list(keys) for name, keys in own.items()}))
        except SettingsError as error:
            self.failed.emit(error)


def refusal(own: Keys, command: str, keys: tuple[str, ...]) -> str:
    """Why a command cannot have these keys, in a sentence; empty if it can."""
    if not all(_is_key(key) for key in keys):
        return tr("That is no key.")
    table = rebound({**own, command: keys})
    mine = next(one for one in table if one.id == command)
    for key in () if keys == _usual(command) else keys:
        if mine.scope is Scope.WINDOW and len(key) == 1:
            return tr("A letter alone would be typed into fields: add Ctrl or Alt.")
        if _is_everywhere(key) or (mine.scope is Scope.WINDOW and _is_typed(key)):
            return tr("That key is needed to type, to move and to press: add Ctrl or Alt.")
    for other in table:
        if other is not mine and (key := shared_key(mine, other)):
            return tr("{key} is the key of “{command}”: take it away there first.", key=key_told(key), command=other.text.rstrip("…"))
    return ""


def _is_key(written: str) -> bool:
    sequence = QKeySequence(written)
    return sequence.count() == 1 and sequence[0].key() != Qt.Key.Key_unknown  # type: ignore[index]  # the stubs leave it out


def _is_everywhere(written: str) -> bool:
    """Leads through the window, or out of what is open."""
    return same_key(written) in ("tab", "shift+tab", "backtab", "shift+backtab", "esc")


def _is_typed(written: str) -> bool:
    """Held without Ctrl or Alt, and none of the keys that type nothing and move nothing."""
    pressed = QKeySequence(written)[0]  # type: ignore[index]  # the stubs leave it out
    return not pressed.keyboardModifiers() & _HELD and not Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35


def _path() -> Path:
    return settings_path().with_name("keys.toml")


def _usual(name: str) -> tuple[str, ...]:
    return next((command.keys for command in COMMANDS if command.id == name), ())


def _load(path: Path) -> dict[str, tuple[str, ...]]:
    """What the file says; what it says wrongly is logged and left out, one command at a time."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:  # bad TOML or bad UTF-8
        _log.warning("%s cannot be read, the usual keys hold: %s", path, error)
        return {}
    own: dict[str, tuple[str, ...]] = {}
    known: dict[str, Command] = {command.id: command for command in COMMANDS}
    for name, keys in data.items():
        is_list = isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        if name not in known or not is_list or refusal(own, name, tuple(keys)):
            _log.warning("%s: %s cannot have the keys %r", path, name, keys)
        else:
            own[name] = tuple(keys)
    return own
