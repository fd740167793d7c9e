"""The strip above an article."""

import pytest

from tests.builders import a_document
from ui.article.document_header import DocumentHeader
from ui.view.layers import Layer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # a window of fixed height, offscreen


@pytest.fixture
def header(qtbot):
    made = DocumentHeader()
    qtbot.addWidget(made)
    made.setMinimumWidth(200)  # as the window may be small
    made.show_document(a_document("Orsel."))
    made.show()
    return made


def test_switches_are_samples_alone_where_there_is_little_room(header, qtbot):
    sources = header.toggles[Layer.ATTRIBUTIONS]
    header.resize(900, 36)
    qtbot.waitUntil(lambda: sources.width() == sources.whole)
    header.resize(360, 36)
    qtbot.waitUntil(lambda: sources.width() < sources.whole)
    assert max(toggle.geometry().right() for toggle in header.toggles.values()) < header.width()
    assert sources.toolTip() == "Show or hide sources"


def test_a_switch_tells_its_layer(header, qtbot):
    with qtbot.waitSignal(header.toggled) as told:
        header.toggles[Layer.ATTRIBUTIONS].click()
    assert told.args == [Layer.ATTRIBUTIONS, False]
