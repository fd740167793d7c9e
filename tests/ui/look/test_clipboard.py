"""What is on the clipboard when the program ends."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from ui.look import clipboard

app = QGuiApplication([])
for words in ("first", "second"):
    data = QMimeData()
    data.setText(words)
    data.setHtml(f"<b>{words}</b>")
    clipboard.put(data)
assert QGuiApplication.clipboard().mimeData().html() == "<b>second</b>"
"""


def test_a_program_that_gave_the_clipboard_a_table_ends_well():
    assert subprocess.run([sys.executable, "-c", PROGRAM], timeout=60, check=False).returncode == 0
