"""A session by keys alone, with the real worker: the sample story read, noted, compared, judged, searched, exported, found again."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.alignment import Judgement
from tests.ui.walking import PATIENCE, at, be_active, in_dialog, sample_window, save_to
from ui.app import sample_workspace
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.elsewhere.search_tab import SearchTab
from ui.matrix.matrix_tab import MatrixTab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # windows without a screen
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(at(), key, held)


def write(words: str) -> None:
    QTest.keyClicks(at(), words)


def do(command: str) -> None:
    """By its name, in the palette."""
    press(Key.Key_P, held=CTRL | SHIFT)
    write(command)
    press(Key.Key_Return)


def test_an_analyst_without_a_mouse(program, qtbot, tmp_path, monkeypatch):
    first = program.open_window(tmp_path / "own.crossread")
    qtbot.waitExposed(first)
    first.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    do("open the sample")
    window = sample_window(program, qtbot)

    note_what_is_read(window, qtbot)
    judge_claims(window, qtbot)
    open_a_pair_of_the_matrix(window, qtbot)
    find_words(window, qtbot)
    export(window, qtbot, tmp_path / "notes.json", monkeypatch)

    be_active(window, qtbot)
    titles = [page.title for page in window.tabs.pages if page is not window.tabs.current]
    press(Key.Key_W, held=CTRL)
    assert [page.title for page in window.tabs.pages] == titles
    press(Key.Key_Q, held=CTRL)
    assert sample_workspace() not in program.windows
    again = program.open_window(sample_workspace())
    qtbot.waitUntil(lambda: [page.title for page in again.tabs.pages][: len(titles)] == titles)  # behind them what is missing of the story
    assert {note.body.text for note in again.notebook.notes()} == {"Who counted them?", "", "Look at the hospital."}


def note_what_is_read(window, qtbot) -> None:
    """A highlight, a note with tags on words, a note on the article."""
    while not isinstance(window.tabs.current, DocumentPane):
        press(Key.Key_PageUp, held=CTRL)
    view = window.view
    assert at() is view
    press(Key.Key_Home, held=CTRL)
    press(Key.Key_Down, held=CTRL)
    press(Key.Key_Right, Key.Key_Right, held=CTRL | SHIFT)
    assert view.selected_text().strip()
    press(Key.Key_3)
    press(Key.Key_Right, Key.Key_Right, held=CTRL)
    press(Key.Key_Right, held=CTRL | SHIFT)
    press(Key.Key_A)
    write("Who counted them?")
    press(Key.Key_Backtab)
    write("#count ")
    press(Key.Key_Escape)
    assert at() is view
    press(Key.Key_A, held=SHIFT)
    write("Look at the hospital.")
    press(Key.Key_Escape)
    assert at() is view
    notes = {note.body.text: note for note in window.notebook.notes(view.document.id)}
    assert set(notes) == {"Who counted them?", "", "Look at the hospital."}
    assert notes["Who counted them?"].body.tags == ("count",)
    assert notes[""].body.color == 3


def judge_claims(window, qtbot) -> None:
    """Down the list: the same, not the same, unsure; one is pinned; the last word is taken back."""
    while not isinstance(window.tabs.current, ComparisonTab):
        press(Key.Key_PageDown, held=CTRL)
    page = window.tabs.current
    assert at() is page.pane.claims.view
    press(Key.Key_Home)
    for key in (Key.Key_Y, Key.Key_N, Key.Key_U):
        press(key, Key.Key_J)
    press(Key.Key_K, Key.Key_P)
    verdicts = window.notebook.verdicts(page.left.document.id, page.right.document.id)
    assert {verdict.judgement for verdict in verdicts} == {Judgement.SAME, Judgement.NOT_SAME, Judgement.UNSURE}
    assert [verdict.judgement for verdict in verdicts if verdict.pinned] == [Judgement.UNSURE]
    press(Key.Key_Z, held=CTRL)
    assert not any(verdict.pinned for verdict in window.notebook.verdicts(page.left.document.id, page.right.document.id))
    qtbot.waitUntil(lambda: page.pane.showing.final is not None, timeout=PATIENCE)
    press(Key.Key_F6)
    assert at() in page.views


def open_a_pair_of_the_matrix(window, qtbot) -> None:
    press(Key.Key_M, held=CTRL)
    matrix = window.tabs.current
    assert isinstance(matrix, MatrixTab)
    qtbot.waitUntil(lambda: matrix.table.current is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: at() is matrix.table.cells)
    press(Key.Key_Right)
    _, cell = matrix.table.current
    press(Key.Key_Space)
    if QApplication.activePopupWidget() is not None:  # a silent outlet has nothing to show
        QTest.keyClick(QApplication.activePopupWidget(), Key.Key_Escape)
        be_active(window, qtbot)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs.current is not matrix)
    shown = [source.document.id for source in window.tabs.current.sources]
    assert cell.document in shown


def find_words(window, qtbot) -> None:
    press(Key.Key_F, held=CTRL | SHIFT)
    search = window.tabs.current
    assert isinstance(search, SearchTab)
    write("prison")
    qtbot.waitUntil(lambda: bool(search.list.rows_model.rows), timeout=PATIENCE)
    press(Key.Key_Return)
    assert at() is search.list
    press(Key.Key_Down, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, DocumentPane))


def export(window, qtbot, path, monkeypatch) -> None:
    save_to(monkeypatch, path)

    def choose(dialog) -> None:
        press_until(lambda: at() is dialog.choices.checkedButton(), Key.Key_Tab)
        press_until(lambda: dialog.chosen_content.name.startswith("Workspace"), Key.Key_Right, Key.Key_Down)
        press_until(lambda: at() is dialog.format, Key.Key_Tab)
        press_until(lambda: dialog.chosen.name == "JSON", Key.Key_Right)
        press(Key.Key_Return)  # the primary button saves
        qtbot.waitUntil(path.exists, timeout=PATIENCE)
        if dialog.isVisible():
            press(Key.Key_Escape)

    with in_dialog(choose):
        press(Key.Key_E, held=CTRL)
    written = json.loads(path.read_text(encoding="utf-8"))
    assert "Who counted them?" in json.dumps(written)


def press_until(holds, *keys: Qt.Key) -> None:
    """One of the keys after the other, again and again."""
    for number in range(60):
        if holds():
            return
        press(keys[number % len(keys)])
    raise AssertionError("the keys do not lead there")
