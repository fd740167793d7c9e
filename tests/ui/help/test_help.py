"""The pages of the help and the walk through the sample story."""

import pytest
from PySide6.QtCore import QUrl

from tests.ui.window_builders import COURIER, opened
from ui.commands import COMMANDS, rebound
from ui.help.guide import STEPS, Guide, begin, begin_once
from ui.help.help_window import HelpWindow
from ui.help.pages import help_pages

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none


@pytest.fixture
def shown(qtbot, window):
    made = HelpWindow(window, COMMANDS)
    qtbot.addWidget(made)
    return made


def test_every_page_has_a_title_and_names_only_commands_that_exist():
    pages = help_pages(COMMANDS)
    assert [page.title for page in pages][:2] == ["First steps", "Reading"]
    assert not any("{" in page.text for page in pages)


def test_the_keys_are_those_that_hold_now():
    told = help_pages(rebound({"compare": ("Ctrl+9",), "matrix": ()}))[0].text
    assert "Press **Ctrl+9** to lay" in told
    assert "*Claim matrix* shows what each" in told


def test_signs_of_markdown_in_keys_stay_signs(shown):
    shown.list.setCurrentRow(4)
    assert "] and [ go from highlight to highlight" in shown.text.toPlainText()


def test_the_search_leaves_the_pages_with_all_words(shown):
    shown.search.setText("zip file")
    assert [shown.list.item(row).text() for row in range(shown.list.count()) if not shown.list.item(row).isHidden()] == [
        "Taking it with you",
        "Files and safety",
    ]
    assert "sealed ZIP" in shown.text.toPlainText()


def test_the_help_loads_nothing(shown):
    assert shown.text.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_f1_opens_one_window_of_help(window, qtbot):
    window.commands["help"].trigger()
    window.commands["help"].trigger()
    (made,) = window.findChildren(HelpWindow)
    made.close()


def test_the_walk_goes_through_all_steps_and_ends(window):
    opened(window, COURIER)
    guide = begin(window)
    told = []
    for _ in STEPS:
        told.append(guide.title.text())
        guide.next.click()
    assert [words.partition(" · ")[0] for words in told] == [f"{number} of 5" for number in range(1, 6)]
    assert window.findChild(Guide) is None


def test_the_walk_begins_by_itself_only_once(window):
    begin_once(window)
    window.findChild(Guide).ended.emit()
    begin_once(window)
    assert window.findChild(Guide) is None
