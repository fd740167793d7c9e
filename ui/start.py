"""The start of the program: what is asked for goes to the one that runs already, or a window opens here."""

import sys
from collections.abc import Sequence
from pathlib import Path

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
    from ui import app  # a second start does without

    return app.run(wanted, instance)
