"""Bugs and crashes: logged without words of documents, shown, and told at the next start."""

import logging
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QWidget

from ui.dialogs import last_resort
from ui.dialogs.last_resort import BugDialog, DetailsDialog, crash_of_last_time, tell_of_crash

CRASHING = "import faulthandler; from ui.dialogs.last_resort import catch_bugs; log = catch_bugs(); faulthandler._sigsegv()"


@pytest.fixture
def crashed():
    subprocess.run([sys.executable, "-c", CRASHING], check=False, capture_output=True)


def test_a_crash_is_told_at_the_next_start_and_only_once(crashed):
    told = crash_of_last_time()
    assert "Segmentation fault" in told or "access violation" in told
    assert crash_of_last_time() == ""


def test_there_is_nothing_to_tell_after_a_good_end():
    assert crash_of_last_time() == ""


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none
def test_the_dialog_shows_the_details(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    tell_of_crash(window, "Fatal Python error")
    (dialog,) = window.findChildren(DetailsDialog)
    assert dialog.details.toPlainText() == "Fatal Python error"
    dialog.accept()


def test_the_log_holds_no_words_of_the_document(caplog, monkeypatch, qtbot):
    monkeypatch.setattr(BugDialog, "ask", lambda details: None)
    words = "Sella Orrin of Orsel told us in confidence"
    try:
        raise ValueError(words)
    except ValueError as error:
        with caplog.at_level(logging.ERROR):
            last_resort._report(ValueError, error, error.__traceback__)
    assert "ValueError" in caplog.text
    assert "confidence" not in caplog.text
