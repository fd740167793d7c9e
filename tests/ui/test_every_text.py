"""No view, dialog or state shows words that did not go through the translation."""

import subprocess
import sys


def test_every_text_of_the_window_is_translated():
    ended = subprocess.run([sys.executable, "-m", "tests.gallery.untranslated"], capture_output=True, text=True)
    assert (ended.stdout, ended.returncode) == ("", 0), ended.stderr[-500:]
