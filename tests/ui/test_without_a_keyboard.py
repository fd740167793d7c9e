"""The same session by the mouse alone: only what has to be typed, the words of a note, is pasted with the menu of the field."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QToolButton, QWidget

from reader.alignment import Judgement
from reader.document import PassageKind
from reader.text import Span
from tests.ui.hands import right_click
from tests.ui.walking import PATIENCE, be_active, in_dialog, sample_window, save_to
from ui.app import sample_workspace
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.elsewhere.search_tab import SearchTab
from ui.matrix.matrix_model import CELL
from ui.matrix.matrix_tab import MatrixTab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # windows without a screen
LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget, point: QPoint | None = None) -> None:
    assert widget.isVisible(), widget
    assert widget.isEnabled(), widget
    QTest.mouseClick(widget, LEFT, pos=point or widget.rect().center())


def double_click(widget: QWidget, point: QPoint) -> None:
    click(widget, point)
    QTest.mouseDClick(widget, LEFT, pos=point)


def choose(menu: QMenu, name: str) -> None:
    """An entry of an open menu, by how it begins."""
    action = next(one for one in menu.actions() if one.text().startswith(name))
    assert action.isEnabled(), name
    menu.setActiveAction(action)
    click(menu, menu.actionGeometry(action).center())


def command(window, menu: str, name: str) -> None:
    """From the menu bar."""
    bar = window.menuBar()
    action = next(one for one in bar.actions() if one.text() == menu)
    click(bar, bar.actionGeometry(action).center())
    choose(action.menu(), name)


def drag(view, start: int, end: int) -> None:
    """Over the words between two offsets."""
    first, last = view.bounds(Span(start, start + 1)).center(), view.bounds(Span(end - 1, end)).center()
    QTest.mousePress(view.viewport(), LEFT, pos=first)
    for point in ((first + last) / 2, last):
        moved = QMouseEvent(QEvent.Type.MouseMove, point, view.viewport().mapToGlobal(point), LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), moved)
    QTest.mouseRelease(view.viewport(), LEFT, pos=last)


def first_paragraph(document) -> int:
    return next(one.span.start for one in document.passages if one.kind is PassageKind.PARAGRAPH)


def go_to(window, page) -> None:
    bar: QTabBar = window.tab_row.bar
    click(bar, bar.tabRect(window.tabs.pages.index(page)).center())
    assert window.tabs.current is page


def test_an_analyst_without_a_keyboard(program, qtbot, tmp_path, monkeypatch):
    first = program.open_window(tmp_path / "own.crossread")
    qtbot.waitExposed(first)
    click(next(one for one in first.welcome.findChildren(QWidget) if getattr(one, "text", str)() == "Open the sample"))
    window = sample_window(program, qtbot)
    window.resize(1600, 1000)

    highlight_and_note(window, qtbot)
    judge_claims(window, qtbot)
    open_a_pair_of_the_matrix(window, qtbot)
    find_the_selected_words(window, qtbot)
    export(window, qtbot, tmp_path / "notes.md", monkeypatch)

    shown = window.tabs.current
    number = window.tabs.pages.index(shown)
    titles = [page.title for page in window.tabs.pages if page is not shown]
    click(window.tab_row.bar.tabButton(number, QTabBar.ButtonPosition.RightSide))
    assert [page.title for page in window.tabs.pages] == titles
    command(window, "File", "Quit")
    assert sample_workspace() not in program.windows
    again = program.open_window(sample_workspace())
    qtbot.waitUntil(lambda: [page.title for page in again.tabs.pages][: len(titles)] == titles)  # behind them what is missing of the story
    assert [note.body.text for note in again.notebook.notes()] == ["", "Who counted them?"]


def highlight_and_note(window, qtbot) -> None:
    pane = next(page for page in window.tabs.pages if isinstance(page, DocumentPane))
    go_to(window, pane)
    text = pane.source.document
    start = first_paragraph(text)
    drag(pane.view, start, start + 20)
    popup = window.marking.popup
    qtbot.waitUntil(popup.isVisible)
    click(popup._colors[3])
    assert not popup.isVisible()
    drag(pane.view, start + 40, start + 60)
    qtbot.waitUntil(popup.isVisible)
    click(next(one for one in popup.findChildren(QToolButton) if one.text() == "Note"))
    QApplication.clipboard().setText("Who counted them?")
    choose(right_click(QApplication.focusWidget().viewport(), QPoint(5, 5)), "&Paste")
    be_active(window, qtbot)
    click(pane.view.viewport(), QPoint(3, 3))
    qtbot.waitUntil(lambda: {note.body.text for note in window.notebook.notes(text.id)} == {"", "Who counted them?"})
    notes = window.notes_panel.list
    click(notes.viewport(), notes.visualRect(window.notes_panel.model.index(0)).center())
    mention = pane.source.analysis.mentions[0]
    pane.view.scroll_to(mention.span)
    click(pane.view.viewport(), pane.view.bounds(mention.span).center())
    card = QApplication.activePopupWidget() or next((one for one in pane.view.findChildren(QWidget) if one.isWindow()), None)
    assert card is not None
    card.close()
    be_active(window, qtbot)


def judge_claims(window, qtbot) -> None:
    page = next(page for page in window.tabs.pages if isinstance(page, ComparisonTab))
    go_to(window, page)
    claims, card = page.pane.claims, page.pane.card
    click(claims.view.viewport(), claims.view.visualRect(claims.model.index(1)).center())
    assert page.pane.focus.claim is not None
    click(card._verdicts[Judgement.NOT_SAME])
    click(card._pin)
    (verdict,) = window.notebook.verdicts(page.left.document.id, page.right.document.id)
    assert (verdict.judgement, verdict.pinned) == (Judgement.NOT_SAME, True)
    command(window, "Edit", "Undo")
    assert not window.notebook.verdicts(page.left.document.id, page.right.document.id)[0].pinned
    qtbot.waitUntil(lambda: page.pane.showing.final is not None, timeout=PATIENCE)


def open_a_pair_of_the_matrix(window, qtbot) -> None:
    click(window.tab_row.tools["matrix"])
    matrix = window.tabs.current
    assert isinstance(matrix, MatrixTab)
    qtbot.waitUntil(lambda: matrix.table.current is not None, timeout=PATIENCE)
    cells = matrix.table.cells
    place = cells.visualRect(matrix.table.model.index(0, 2)).center()
    double_click(cells.viewport(), place)
    cell = matrix.table.model.index(0, 2).data(CELL)
    qtbot.waitUntil(lambda: window.tabs.current is not matrix)
    assert cell.document in [source.document.id for source in window.tabs.current.sources]


def find_the_selected_words(window, qtbot) -> None:
    pane = next(page for page in window.tabs.pages if isinstance(page, DocumentPane))
    go_to(window, pane)
    start = first_paragraph(pane.source.document)
    pane.view.scroll_to_offset(0)
    drag(pane.view, start, start + 9)
    command(window, "Edit", "Search texts")
    search = window.tabs.current
    assert isinstance(search, SearchTab)
    qtbot.waitUntil(lambda: bool(search.list.rows_model.rows), timeout=PATIENCE)
    row = next(number for number, one in enumerate(search.list.rows_model.rows) if not one.is_heading)
    double_click(search.list.viewport(), search.list.visualRect(search.list.rows_model.index(row)).center())
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, DocumentPane))


def export(window, qtbot, path, monkeypatch) -> None:
    save_to(monkeypatch, path)

    def save(dialog) -> None:
        click(next(one for one in dialog.choices.buttons() if one.text().startswith("Workspace")), QPoint(8, 8))
        save_button = next(one for one in dialog.findChildren(QWidget) if one.property("primary"))
        click(save_button)
        qtbot.waitUntil(path.exists, timeout=PATIENCE)
        if dialog.isVisible():
            click(next(one for one in dialog.findChildren(QWidget) if getattr(one, "text", str)() in ("Cancel", "Close")))

    with in_dialog(save):
        click(window.tab_row.tools["export"])
    assert "Who counted them?" in path.read_text(encoding="utf-8")
    be_active(window, qtbot)
