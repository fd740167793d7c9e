"""Words copied with where they stand."""

import pytest
from PySide6.QtGui import QGuiApplication

from reader.export.citation import citation
from tests.builders import a_document, span_of
from tests.ui.window_builders import WIRE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen
TRUCKS = "“three trucks” — Meridian Wire, “Dozens of fighters flee Dorvet prison”, 9 May 2026, ¶2"


def test_a_citation_tells_words_outlet_title_date_and_paragraph():
    document = a_document("One.", "Six\nguards  died.", title="Raid")
    assert citation(document, span_of(document.text, "Six\nguards")) == "“Six guards” — Meridian Wire, “Raid”, 9 May 2026, ¶2"


def test_selected_words_are_copied(window):
    window.view.select(span_of(WIRE.text, "three trucks"))
    window.commands["cite"].trigger()
    assert QGuiApplication.clipboard().text() == TRUCKS


def test_the_highlight_at_the_caret_is_copied(window, note):
    window.view.place_caret(note.target.position.start + 3)
    window.commands["cite"].trigger()
    assert QGuiApplication.clipboard().text() == TRUCKS


def test_without_words_it_says_what_is_missing(window):
    QGuiApplication.clipboard().clear()
    window.view.place_caret(0)
    window.commands["cite"].trigger()
    assert "Select words" in window.status.words[0]
    assert QGuiApplication.clipboard().text() == ""
