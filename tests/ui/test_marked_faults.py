"""What fails is told in the language of the window, wherever it comes from; the error itself stays English."""

import json
import subprocess
import sys


def test_what_fails_is_told_in_the_language_of_the_window(tmp_path):
    done = subprocess.run([sys.executable, "-m", "tests.ui.in_marks", str(tmp_path)], capture_output=True, text=True, check=True)
    shown = json.loads(done.stdout)
    assert len(shown) > 20
    for name, words, english in shown:
        assert words.startswith("⟦"), (name, words)
        assert words.endswith("⟧"), (name, words)
        assert "⟦" not in english, (name, english)
        assert plain(words) == plain(english), name


def plain(words: str) -> str:
    return " ".join(words.replace("⟦", "").replace("⟧", "").split())
