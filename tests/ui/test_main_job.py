"""The main job from end to end, with the real worker: two articles opened, compared, noted, closed and found again."""

import pytest

import resources
from reader.incoming.verifying import verify
from reader.text import Span
from reader.workspace import Workspace
from tests.ui.window_builders import compared
from ui.analyst import Analyst
from ui.comparison.comparison_tab import ComparisonTab
from ui.exporting.asking import dialog
from ui.look.appearance import Look
from ui.preferences import Preferences
from ui.view.layers import Layer
from ui.window import Window

PATIENCE = 60_000


@pytest.fixture
def analyst(qtbot):
    made = Analyst(patience=4.0)
    made.start()
    yield made
    made.stop()


def a_window(qtbot, qapp, path, analyst):
    preferences = Preferences()
    window = Window(Workspace.open(path), analyst, preferences, Look(qapp, preferences))
    preferences.setParent(window)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.session.restored):
        window.session.restore_tabs()
    return window


def test_two_articles_are_read_compared_noted_and_found_again(qtbot, qapp, tmp_path, analyst):
    window = a_window(qtbot, qapp, tmp_path / "notes.crossread", analyst)
    window.opening.open_paths([resources.path(f"samples/{name}") for name in ("meridian-wire.html", "halvern-courier.md")])
    qtbot.waitUntil(lambda: len(window.tabs.pages) == 2)
    wire, courier = window.tabs.pages
    qtbot.waitUntil(lambda: wire.source.analysis is not None and courier.source.analysis is not None, timeout=PATIENCE)
    assert wire.title == "Meridian Wire\t9 May"
    assert wire.source.analysis.quantities
    qtbot.waitUntil(lambda: "names by en_crossread " in window.status.words[0])

    window.commands["compare"].trigger()
    page = compared(window, qtbot)
    qtbot.waitUntil(lambda: page.pane.showing.final is not None, timeout=PATIENCE)
    assert page.pane.alignment.links

    window.tabs.go_to(wire)
    text = wire.source.document.text
    wire.view.select(wire.source.analysis.quantities[0].span)
    window.commands["highlight_2"].trigger()
    sealed = tmp_path / "evidence.zip"
    shown = dialog(window)
    shown.with_texts.setChecked(True)
    shown.save_bundle_as(sealed)
    qtbot.waitUntil(sealed.exists, timeout=PATIENCE)
    found = verify(sealed)
    assert found.is_whole
    assert found.quotes == 1 + 2 * len(page.pane.alignment.links)
    window.close()
    window.workspace.close()

    again = a_window(qtbot, qapp, tmp_path / "notes.crossread", analyst)
    first, _, third = again.tabs.pages
    assert isinstance(third, ComparisonTab)
    assert first.view.document.text == text
    assert [mark.style for mark in first.view._layers.all_in(Layer.HIGHLIGHTS, Span(0, len(text)))] == ["highlight2"]
    qtbot.waitUntil(lambda: third.pane.alignment is not None, timeout=PATIENCE)
    again.close()
    again.workspace.close()
