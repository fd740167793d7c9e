"""The details of an article: asked for, saved, undone, and followed by the window; passwords and other readings of a file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import resources
from reader.document import Source
from reader.jobs import Failed
from reader.read_as import ReadAs
from tests.ui.window_builders import COURIER, WIRE, opened
from ui.details import facts
from ui.dialogs.details_dialog import Details, DetailsDialog, typed_day, typed_language

WIRE_PDF = Path("/articles/wire.pdf")


@pytest.fixture
def dialog(qtbot):
    made = DetailsDialog(None, replace(WIRE.source, encoding="utf-8", language="en"), WIRE.source, (("File", "/a/wire.txt"),))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def german(qapp):
    """The translations as they are looked up late; what was imported before stays English."""
    translator = QTranslator()
    assert translator.load(str(resources.path("translations/crossread_de.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def answer(monkeypatch, said):
    monkeypatch.setattr(DetailsDialog, "ask", classmethod(lambda *_: said))


def test_what_is_typed_becomes_the_source(dialog):
    dialog.fields["Authors"].input.setText("Oda Brekk; Pavo Dahl")
    dialog.fields["Published"].input.setText("May 8, 2026")
    dialog.fields["Language"].input.setText("french")
    found = dialog.details.source
    assert (found.authors, found.published, found.language) == (("Oda Brekk", "Pavo Dahl"), date(2026, 5, 8), "fr")
    assert found.title == WIRE.source.title


@pytest.mark.parametrize(("typed", "code"), [("Arabisch", "ar"), ("arabic", "ar"), ("de", "de"), ("", ""), ("Klingonisch", None)])
def test_languages_have_their_names_here_and_in_english(german, typed, code):
    assert typed_language(typed) == code


def test_a_day_may_be_unknown(dialog):
    dialog.fields["Published"].input.setText(" ")
    assert dialog.details.source.published is None


@pytest.mark.parametrize(("field", "words"), [("Published", "soon"), ("Published", "May 2026"), ("Language", "Elvish")])
def test_what_is_not_understood_cannot_be_saved(dialog, field, words):
    dialog.fields[field].input.setText(words)
    assert dialog.details is None
    assert not dialog.save.isEnabled()


def test_what_the_file_says_can_be_taken_back(dialog):
    field = dialog.fields["Publisher"]
    field.input.setText("Orsel Evening")
    field.reset.click()
    assert field.words == "Meridian Wire"
    assert field.reset.isHidden()


def test_an_encoding_is_told_only_when_another_is_chosen(dialog):
    assert dialog.details.encoding == ""
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("cp1251"))
    assert dialog.details.encoding == "cp1251"


def test_a_day_is_read_as_it_is_written():
    assert (typed_day("2026-05-09"), typed_day(""), typed_day("from 3 to 5 May 2026")) == (date(2026, 5, 9), "", None)


def test_what_is_saved_shows_everywhere_and_can_be_undone(window, monkeypatch):
    pane = window.tabs.current
    answer(monkeypatch, Details(replace(WIRE.source, publisher="Orsel Evening", published=date(2026, 5, 8))))
    window.commands["details"].trigger()
    assert pane.title == "Orsel Evening\t8 May"
    assert window.workspace.documents()[0].source.publisher == "Orsel Evening"
    assert window.analyst.last("analyze").subjects[0].source.published == date(2026, 5, 8)
    window.commands["undo"].trigger()
    assert pane.title.startswith("Meridian Wire")
    assert pane.source.document.source == WIRE.source


def test_what_agrees_with_the_file_is_not_kept(window, monkeypatch):
    answer(monkeypatch, Details(replace(WIRE.source, title="Six flee")))
    window.commands["details"].trigger()
    answer(monkeypatch, Details(WIRE.source))
    window.commands["details"].trigger()
    assert window.workspace.source_correction(WIRE.id) is None


def test_another_encoding_reads_the_file_again(window, monkeypatch):
    answer(monkeypatch, Details(WIRE.source, "cp1251"))
    window.commands["details"].trigger()
    assert window.analyst.last("load").subjects[1] == ReadAs(encoding="cp1251")


def test_the_facts_leave_out_what_is_unknown(window):
    told = dict(facts(WIRE, window.workspace.documents()[0]))
    assert told["Read by"] == "text 1"
    assert "Web address" not in told
    assert dict(facts(replace(WIRE, source=Source(told=(("Made with", "Letterpress"),))), None))["Made with"] == "Letterpress"


def test_a_password_is_asked_for_given_once_and_kept_nowhere(window):
    pane = window.opening.open_file(WIRE_PDF)
    window.analyst.last("load").failed.emit(Failed(1, "A password is needed.", "Give it.", "password"))
    page = pane._failure
    assert not page.password.isHidden()
    page.password.setText("wall")
    page.password.returnPressed.emit()
    assert window.analyst.last("load").subjects == (WIRE_PDF, ReadAs("wall"))
    assert page.password.text() == ""
    window.analyst.last("load").finished.emit(COURIER)
    assert pane.source.document == COURIER
    assert "wall" not in repr(ReadAs("wall"))
    assert b"wall" not in b"".join(one.read_bytes() for one in window.workspace.path.parent.iterdir() if one.is_file())


def test_a_file_that_failed_can_be_read_as_plain_text_in_its_tab(window, tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<p>Orsel.")
    pane = window.opening.open_file(path)
    window.analyst.last("load").failed.emit(Failed(1, "It is damaged."))
    pane._failure.plain_text_asked.emit()
    assert window.analyst.last("load").subjects == (path, ReadAs(is_plain=True))
    assert opened(window, COURIER) is not pane
