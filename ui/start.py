"""The start of the program: what is asked for goes to the one that runs already, or a window opens here."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from reader.settings import load
from ui.safety.instance import Instance, Wanted


def run(files: Sequence[Path], *, sample: bool = False, workspace: Path | None = None) -> int:
    """Gives the exit code: at once when another Crossread has taken over, else when the last window is closed."""
    wanted = Wanted(tuple(files), workspace, sample)
    instance = Instance()
    try:
        if not instance.is_first(wanted):
            return 0
    except TimeoutError:
        print("Crossread is running already and does not answer. End it, then start it again.", file=sys.stderr)
        return 1
    _make_application()
    from ui import app  # a second start does without, and texts come in the language that is set

    return app.run(wanted, instance)


def set_scale(percent: int) -> None:
    """Draws all windows larger, to be said before there is an application; a scale that the system asks for by the same way stays."""
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))


def _make_application() -> None:
    """The application in the size and the language of the settings: neither can change while it runs."""
    from PySide6.QtWidgets import QApplication

    from ui import language

    settings = load()
    set_scale(settings.scale)
    language.speak(QApplication(sys.argv[:1]), settings.language)
