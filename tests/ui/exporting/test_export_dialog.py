"""The export dialog: what it offers, that the file is what the preview shows, what is remembered, and what happens when it fails."""

import csv
import errno
import io
import os
from importlib.metadata import EntryPoint
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.annotation import Body, Change, new_annotation
from reader.codec import from_json
from reader.errors import WorkspaceError
from reader.export import Exporter
from reader.export.asked import BUNDLE, Asked, made
from reader.export.note_report import Grouping, Part
from reader.text import Span
from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import WIRE, compared, failed, opened
from ui.exporting.asking import dialog
from ui.exporting.choices import NoteChoices
from ui.exporting.note_work import AT_ONCE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen
COUNT = Exporter("Count", ".txt", "How many notes there are.", "a number", notes=lambda report: f"{len(report.rows)} notes")


def many_notes(window, count):
    notes = [new_annotation(WIRE, Span(number, number + 5), Body("why")) for number in range(count)]
    window.workspace.apply(Change({note.id: (None, note) for note in notes}, "Add notes"))


def answer(window):
    """Does what the worker does with the file that was asked of it."""
    request = window.analyst.last("export")
    (order,) = request.subjects
    asked = from_json(Asked, order.payload["asked"])
    request.finished.emit(made(asked, order.values, lambda done, total: None))
    return asked


def test_the_file_is_what_the_preview_shows(window, note, tmp_path, monkeypatch):
    shown = dialog(window)
    shown.choose_format("CSV")
    preview, target = shown.preview.toPlainText(), tmp_path / "notes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    shown.save()
    written = target.read_text(encoding="utf-8-sig")
    (record,) = csv.DictReader(io.StringIO(written))
    assert (record["quote"], record["tags"]) == ("three trucks", "#planning")
    assert written.replace("\r\n", "\n") == preview


def test_a_name_without_a_suffix_gets_that_of_the_format(window, note, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "notes"), ""))
    dialog(window).save()
    assert (tmp_path / "notes.md").exists()


def test_notes_can_be_those_listed_those_of_the_article_and_all(window, note):
    window.notes_panel.filter.setText("nothing like that")
    counts = {one.name: one.count for one in dialog(window)._contents if one.has_notes}
    assert counts == {"Filtered": 0, "This document": 1, "Workspace": 1}
    assert dialog(window).chosen_content.name == "Filtered"


def test_every_format_of_notes_has_a_word_on_what_it_is_for_and_can_be_previewed(window, note):
    shown = dialog(window)
    for one in shown.chosen_content.formats:
        shown.choose_format(one.name)
        assert one.use
        assert one.hint.endswith(".")
        assert shown.preview.toPlainText().strip()
    assert {"Markdown", "HTML", "PDF", "Word", "CSV", "XLSX", "JSON-LD", "QDPX"} <= {one.name for one in shown.chosen_content.formats}


def test_what_is_told_follows_the_check_boxes(window, note):
    shown = dialog(window)
    assert "three trucks" in shown.preview.toPlainText()
    shown.options.boxes[Part.QUOTE].setChecked(False)
    assert "three trucks" not in shown.preview.toPlainText()
    shown.options.grouping.setCurrentText("Tag")
    shown.options.grouping.activated.emit(1)
    assert "## \\#planning" in shown.preview.toPlainText()


def test_notes_stand_under_claims_when_some_are_known(window, qtbot, note):
    assert [shown.options.grouping.itemText(0) for shown in [dialog(window)]] == ["Document"]
    panes = [opened(window, LEFT, left_analysis()), opened(window, RIGHT, right_analysis())]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    window.analyst.last("compare").finished.emit(a_story())
    window.notebook.highlight(LEFT, page.pane.alignment.span(a_story().links[0], "left"))
    shown = dialog(window)
    shown.choose("Both documents")
    shown.choose_format("Markdown")
    shown.options.grouping.setCurrentText("Claim")
    shown.options.grouping.activated.emit(0)
    assert "## Claim 1" in shown.preview.toPlainText()


def test_first_results_of_a_comparison_are_not_exported_as_if_they_were_all(window, qtbot):
    panes = [opened(window, LEFT, left_analysis()), opened(window, RIGHT, right_analysis())]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    page.pane.set_alignment(a_story(), is_provisional=True)
    assert "Comparison" not in {one.name for one in dialog(window)._contents}
    page.pane.set_alignment(a_story())
    assert dialog(window).chosen_content.name == "Comparison"


def test_what_was_chosen_is_remembered(window, note, tmp_path):
    first = dialog(window)
    first.choose_format("JSON")
    first.options.boxes[Part.HASH].setChecked(False)
    first.options.grouping.setCurrentText("Tag")
    first.save_as(tmp_path / "notes.json")
    again = dialog(window)
    assert again.chosen.name == "JSON"
    assert again.options.choices == NoteChoices(first.options.choices.parts, Grouping.TAG)
    assert Part.HASH not in again.options.choices.parts


def test_words_are_copied(window, note):
    shown = dialog(window)
    shown.copy()
    assert "> three trucks" in QGuiApplication.clipboard().text()


def test_an_exporter_of_another_distribution_is_offered(window, monkeypatch):
    point = EntryPoint("count", "tests.ui.exporting.test_export_dialog:COUNT", "crossread.exporters")
    broken = EntryPoint("broken", "no_such_module", "crossread.exporters")
    monkeypatch.setattr("reader.plugins.entry_points", lambda group: [point, broken])
    shown = dialog(window)
    shown.choose_format("Count")
    assert shown.preview.toPlainText() == "0 notes"
    assert "broken" in window.status.words[0]


def test_a_fault_is_told_and_the_dialog_stays(window, note, tmp_path):
    shown = dialog(window)
    shown.save_as(tmp_path / "missing" / "notes.md")
    assert "could not be written" in shown._fault.text()
    assert shown.result() == 0


def test_a_full_disk_is_told_and_the_older_file_stays_as_it_was(window, note, tmp_path, monkeypatch):
    target = tmp_path / "notes.md"
    target.write_text("older", encoding="utf-8")

    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("reader.export.files.os.fsync", full)
    shown = dialog(window)
    shown.save_as(target)
    assert "No space left on device" in shown._fault.text()
    assert target.read_text(encoding="utf-8") == "older"
    assert list(tmp_path.glob(".notes*")) == []


def test_many_notes_are_written_by_the_worker(window, qtbot, tmp_path):
    many_notes(window, AT_ONCE + 1)
    shown = dialog(window)
    shown.choose("Workspace")
    shown.choose_format("CSV")
    shown.save_as(tmp_path / "notes.csv")
    qtbot.waitUntil(lambda: any(request.kind == "export" for request in window.analyst.requests))
    assert not shown._save.isEnabled()
    answer(window)
    with (tmp_path / "notes.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == AT_ONCE + 1


def test_work_can_be_stopped_and_tried_again(window, qtbot, tmp_path):
    many_notes(window, AT_ONCE + 1)
    shown = dialog(window)
    shown.choose("Workspace")
    shown.save_as(tmp_path / "notes.md")
    qtbot.waitUntil(lambda: any(request.kind == "export" for request in window.analyst.requests))
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert window.analyst.last("export").is_cancelled
    assert shown._save.isEnabled()
    assert not (tmp_path / "notes.md").exists()


def test_work_that_fails_says_why(window, qtbot, tmp_path):
    many_notes(window, AT_ONCE + 1)
    shown = dialog(window)
    shown.choose("Workspace")
    shown.save_as(tmp_path / "notes.md")
    qtbot.waitUntil(lambda: any(request.kind == "export" for request in window.analyst.requests))
    window.analyst.last("export").failed.emit(failed("The worker stopped twice while writing notes.", "Try again."))
    assert shown._fault.text() == "The worker stopped twice while writing notes. Try again."


def test_a_text_that_cannot_be_read_is_told(window, qtbot, tmp_path, monkeypatch):
    many_notes(window, AT_ONCE + 1)
    shown = dialog(window)
    shown.choose("Workspace")

    def broken(window, key):
        raise WorkspaceError("The workspace is damaged.")

    monkeypatch.setattr("ui.exporting.note_work.document_of", broken)
    shown.save_as(tmp_path / "notes.md")
    qtbot.waitUntil(lambda: shown._fault.text() == "The workspace is damaged.")


def test_a_text_that_is_broken_is_told_in_place_of_its_preview(window, note, tmp_path, monkeypatch):
    def broken(window, key):
        raise WorkspaceError("The workspace is damaged.")

    monkeypatch.setattr("ui.exporting.noted.document_of", broken)
    shown = dialog(window)
    assert shown._fault.text() == "The workspace is damaged."
    shown._fault.setText("")
    shown.save_as(tmp_path / "notes.md")
    assert shown._fault.text() == "The workspace is damaged."
    assert not (tmp_path / "notes.md").exists()


def test_notes_go_out_as_pdf(window, qtbot, note, tmp_path):
    many_notes(window, 40)
    shown = dialog(window)
    shown.choose("Workspace")
    shown.choose_format("PDF")
    shown.save_as(tmp_path / "notes.pdf")
    qtbot.waitUntil(lambda: (tmp_path / "notes.pdf").exists())
    assert (tmp_path / "notes.pdf").read_bytes().startswith(b"%PDF")
    assert "three trucks" in _words(tmp_path / "notes.pdf")


def _words(path: Path) -> str:
    import reader

    return reader.read(path).text


def test_evidence_is_sealed_with_the_texts_or_without(window, qtbot, note, tmp_path):
    for with_texts in (True, False):
        shown = dialog(window)
        shown.with_texts.setChecked(with_texts)
        target = tmp_path / f"{with_texts}.zip"
        shown.save_bundle_as(target)
        qtbot.waitUntil(lambda: bool(window.analyst.requests) and window.analyst.requests[-1].kind == "export")
        asked = answer(window)
        window.analyst.requests.clear()
        assert (asked.format, asked.with_texts) == (BUNDLE, with_texts)
        assert is_zipfile(target)
        assert any(name.startswith("texts/") for name in ZipFile(target).namelist()) is with_texts


def test_the_formats_are_chosen_by_keys_and_by_the_mouse(window, note, qtbot):
    shown = dialog(window)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.keyClick(shown.format, Qt.Key.Key_Right)
    assert shown.chosen.name == "Obsidian"
    qtbot.keyClick(shown.format, Qt.Key.Key_Down)
    below = shown.chosen.name
    qtbot.keyClick(shown.format, Qt.Key.Key_Up)
    assert shown.chosen.name == "Obsidian" != below
    qtbot.mouseClick(shown.format, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert shown.chosen.name == "Markdown"


def test_nothing_is_loaded_for_a_preview(window):
    span = span_of(WIRE.text, "three trucks")
    note = new_annotation(WIRE, span, Body('<img src="file:///etc/hostname"><b>bold</b>'))
    window.workspace.apply(Change({note.id: (None, note)}, "Add"))
    shown = dialog(window)
    shown.choose("Workspace")
    shown.choose_format("HTML")
    assert '<img src="file:///etc/hostname"><b>bold</b>' in shown.preview.toPlainText()
