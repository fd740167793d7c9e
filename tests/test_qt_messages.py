"""A window in a process of its own ends when Qt warns."""

import subprocess
import sys

from tests.qt_messages import EXIT

PROGRAM = """
from PySide6.QtCore import qWarning
from tests.qt_messages import end_at_warnings
end_at_warnings()
qWarning("{message}")
print("went on")
"""


def said_by(message: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", PROGRAM.format(message=message)], capture_output=True, text=True, check=False)


def test_a_warning_ends_it_and_is_printed():
    done = said_by("QObject::connect: no such signal")
    assert (done.returncode, done.stdout) == (EXIT, "")
    assert "no such signal" in done.stderr


def test_what_windows_without_a_screen_cannot_do_is_no_warning():
    done = said_by("This plugin does not support raise()")
    assert (done.returncode, done.stdout, done.stderr) == (0, "went on\n", "")
