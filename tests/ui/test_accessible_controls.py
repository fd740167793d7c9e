"""Every control of every view and dialog: assistive technology can name it, the keyboard comes to it, and the eye sees where that is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QKeySequenceEdit,
    QListView,
    QProgressBar,
    QScrollArea,
    QTableView,
    QTreeView,
    QWidget,
)

from tests.ui.views import DIALOGS, VIEWS, a_comparison_being_made, a_file_being_read
from tests.ui.window_builders import WIRE, opened, wire_analysis
from ui.article.number_card import NumberCard
from ui.look.basics import IconButton
from ui.tables.rows_panel import RowsPanel
from ui.tables.table_tab import TableTab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen

SMALL = 960, 520  # pixels that are left of a screen of 1920 by 1080 where all is drawn twice as large
QT_OWN = (QKeySequenceEdit, QScrollArea)  # Qt gives them no role


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can have the keyboard, shown now or later; those that some words are yet to come to are left out, and lists of combo boxes."""
    for widget in root.findChildren(QWidget):
        waits = widget.isHidden() and not widget.accessibleName() and not getattr(widget, "text", str)()
        is_popup = widget.window().windowType() == Qt.WindowType.Popup and widget.window() is not root
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None and not waits and not is_popup:
            yield widget


def unnamed(root: QWidget) -> list[str]:
    faults = []
    for widget in controls(root):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name):
            faults.append(f"no name: {widget}")
        if told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client) and not isinstance(widget, QT_OWN):
            faults.append(f"no role: {widget}")
    return faults + [f"no tip: {button}" for button in root.findChildren(IconButton) if not button.toolTip()]


def can_be_reached(widget: QWidget) -> bool:
    """Of buttons that exclude each other, Tab comes to the one that is pressed; arrow keys press another."""
    excludes = isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive()
    is_there = widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_there and (not excludes or widget.isChecked())


def walk(root: QWidget, key: Qt.Key) -> tuple[set[QWidget], list[QWidget]]:
    """Where Tab or Backtab leads until it comes to a place where it was before, and which of those looked there as they look elsewhere."""
    seen: set[QWidget] = set()
    unseen = []
    while (widget := QApplication.focusWidget()) not in seen:
        assert widget is not None
        seen.add(widget)
        picture = widget.grab().toImage()
        QTest.keyClick(widget, key)
        if widget.grab().toImage() == picture:
            unseen.append(widget)
    return seen, unseen


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_every_control_of_a_view_can_be_named(window, qtbot, view):
    view(window, qtbot)
    assert unnamed(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_can_be_named(window, qtbot, name):
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    assert unnamed(dialog) == []


def test_every_control_of_a_number_card_can_be_named(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    card = window.numbers.show(pane.view, pane.source.analysis.quantities[0].span, pane.view.mapToGlobal(pane.view.rect().center()))
    assert isinstance(card, NumberCard)
    assert unnamed(card) == []
    card.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["tab", "backtab"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_tab_comes_to_every_control_of_the_window_and_it_is_seen_where(window, qtbot, view, key):
    view(window, qtbot)
    qtbot.waitUntil(lambda: not any(one.is_busy for kind in (TableTab, RowsPanel) for one in window.findChildren(kind)))
    window.side.search.setFocus()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    seen, unseen = walk(window, key)
    assert {one for one in controls(window) if can_be_reached(one)} - seen == set()
    assert unseen == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_fits_on_a_small_screen(window, qtbot, name):
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    dialog.show()
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    dialog.hide()
    assert (least.width() <= SMALL[0], least.height() <= SMALL[1]) == (True, True)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_heads_and_cells_of_tables_can_be_read_aloud(window, qtbot, view):
    view(window, qtbot)
    qtbot.waitUntil(lambda: not any(one.is_busy for kind in (TableTab, RowsPanel) for one in window.findChildren(kind)))
    for table in window.findChildren(QTableView):
        model = table.model()
        roles = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole
        for number in range(model.columnCount()):
            assert any(model.headerData(number, Qt.Orientation.Horizontal, role) for role in roles), (table.accessibleName(), number)
        for index in (model.index(row, column) for row in range(min(3, model.rowCount())) for column in range(model.columnCount())):
            assert index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(), (table.accessibleName(), index)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_rows_of_lists_can_be_read_aloud(window, qtbot, view):
    view(window, qtbot)
    for rows in (*window.findChildren(QListView), *window.findChildren(QTreeView)):
        for index in (rows.model().index(number, 0) for number in range(min(5, rows.model().rowCount()))):
            assert index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(), rows.accessibleName()


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_no_control_of_a_view_is_cut_where_all_is_drawn_twice_as_large(window, qtbot, view):
    """On a screen of 1920 by 1080, with the panels at the sides closed."""
    view(window, qtbot)
    for panel in ("left_panel", "notes_panel"):
        if window.panels.state[panel]:
            window.commands[panel].trigger()
    window.resize(*SMALL)
    page = window.tabs.current or window.welcome
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= page.width() == SMALL[0])


@pytest.mark.parametrize("name", DIALOGS)
def test_rows_of_a_dialog_can_be_read_aloud(window, qtbot, name):
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    for rows in (*dialog.findChildren(QListView), *dialog.findChildren(QTreeView), *dialog.findChildren(QTableView)):
        model, numbers = rows.model(), range(min(8, rows.model().rowCount()))
        columns = 1 if isinstance(rows, QListView) else model.columnCount()
        for index in (model.index(number, column) for number in numbers for column in range(columns)):
            assert index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(), (rows.accessibleName(), index)


@pytest.mark.parametrize("view", [a_file_being_read, a_comparison_being_made], ids=lambda view: view.__name__)
def test_what_is_under_way_is_called_by_its_words(window, qtbot, view):
    view(window, qtbot)
    shown = [bar for bar in window.findChildren(QProgressBar) if bar.isVisible()]
    assert shown
    for bar in shown:
        told = QAccessible.queryAccessibleInterface(bar)
        assert told.text(QAccessible.Text.Name).startswith(("Reading long.pdf", "Linking the claims")), told.text(QAccessible.Text.Name)
