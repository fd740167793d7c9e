"""The views and states, one function each, in the order in which one window can show them."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog

import resources
from reader.annotation import Body
from reader.text import Span
from tests.gallery.stage import Stage
from ui.choosing import of_file
from ui.details import facts
from ui.dialogs.about import AboutDialog
from ui.dialogs.choosing_dialog import ChoosingDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.details_dialog import DetailsDialog
from ui.dialogs.settings_dialog import GROUPS, SettingsDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.exporting.asking import dialog as export_dialog
from ui.help.guide import begin
from ui.help.help_window import HelpWindow

_POINT = QPoint(420, 300)


def reader(stage: Stage) -> None:
    stage.window.tabs.go_to(stage.panes[0])
    stage.take("reader")


def reader_with_notes(stage: Stage) -> None:
    pane = stage.panes[0]
    document = pane.source.document
    assert document is not None
    notebook, half = stage.window.notebook, len(document.text) // 2
    for number, start in enumerate((80, 180, half)):
        note = notebook.highlight(document, Span(start, start + 60), number + 1, tags=("method",))
        if note is not None and number:
            notebook.write(note, Body("Only this outlet says so; look at the **second** source.", note.body.tags, note.body.color))
    pane.view.select(Span(half + 120, half + 170))
    stage.take("reader-notes")
    pane.view.select(Span(0, 0))


def cards(stage: Stage) -> None:
    pane = stage.panes[0]
    analysis, window = pane.source.analysis, stage.window
    assert analysis is not None
    for name, open_card in (
        ("card-name", lambda: window.names.show(pane.view, analysis.mentions[0], _POINT)),
        ("card-number", lambda: window.numbers.show(pane.view, analysis.quantities[0].span, _POINT)),
    ):
        card = open_card()
        if card is not None:
            stage.take(name, card)
            card.close()


def tables_below(stage: Stage) -> None:
    for command in ("numbers", "words"):
        stage.do(command)
        stage.take(f"reader-{command}")
        stage.do(command)


def find(stage: Stage) -> None:
    stage.do("find")
    stage.panes[0].find_bar.field.setText("the")
    stage.take("reader-find")
    stage.panes[0].find_bar.close_bar()


def full_text(stage: Stage) -> None:
    stage.do("full_text")
    stage.take("reader-full-text")
    stage.do("full_text")


def comparison(stage: Stage) -> None:
    stage.compare(0, 1)
    stage.take("compare")
    for command in ("numbers", "words"):
        stage.do(command)
        stage.take(f"compare-{command}")
        stage.do(command)


def many(stage: Stage) -> None:
    for command in ("matrix", "naming", "all_words"):
        stage.do(command)
        page = stage.window.tabs.current
        stage.wait(lambda page=page: not getattr(page, "waiting", False))
        stage.take(command)


def dialogs(stage: Stage) -> None:
    window = stage.window
    settings = SettingsDialog(window, window.preferences.settings)
    for number, group in enumerate((*GROUPS, "Keys")):
        settings.pages.setCurrentIndex(number)
        _shown(stage, f"settings-{group.lower()}", settings)
    source = stage.panes[0].source
    assert source.document is not None
    assert source.as_read is not None
    _shown(stage, "details", DetailsDialog(window, source.document.source, source.as_read, tuple(facts(source.document, None))))
    paths = sorted(resources.path("samples").iterdir())
    _shown(stage, "choosing", ChoosingDialog(window, "samples", [of_file(path.parent, path) for path in paths], 4))
    _shown(stage, "about", AboutDialog(window, window.analyst.barred))
    _shown(stage, "keys", ShortcutsDialog(window))
    _shown(stage, "export", export_dialog(window))
    palette = CommandPalette(window, window.commands)
    palette.resize(480, 360)
    stage.take("palette", palette)
    palette.close()


def help_and_guide(stage: Stage) -> None:
    window = stage.window
    shown = HelpWindow(window, window.preferences.keys.commands)
    for number in (0, 1):
        shown.list.setCurrentRow(number)
        _shown(stage, f"help-{number + 1}", shown)
    guide = begin(window)
    stage.take("guide")
    guide.ended.emit()


def failed(stage: Stage) -> None:
    """A file that cannot be read."""
    pane = stage.window.opening.open_file(stage.window.workspace.path)
    stage.wait(lambda: pane.source.failure is not None)
    stage.take("failed")


def welcome(stage: Stage) -> None:
    for page in stage.window.tabs.pages:
        stage.window.tabs.close(page)
    stage.take("welcome")


def _shown(stage: Stage, name: str, dialog: QDialog) -> None:
    dialog.show()
    stage.take(name, dialog)
    dialog.hide()


SCENES: tuple[Callable[[Stage], None], ...] = (
    reader,
    reader_with_notes,
    cards,
    tables_below,
    find,
    full_text,
    comparison,
    many,
    dialogs,
    help_and_guide,
    failed,
    welcome,
)
