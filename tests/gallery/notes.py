"""The panel at the right: notes of the article and of the workspace, one being written, some that lost their words."""

from reader.annotation import Body
from reader.text import Span
from tests.gallery.stage import Stage
from ui.panels.note_editor import NoteEditor
from ui.panels.notes_model import ROW
from ui.panels.notes_panel import ORPHANS, WORKSPACE

_WORDS = ("Ask the hospital which six it counts.", "Compare the *two* figures:\n- ministry\n- governor", "")
_GATE = "Gunmen opened the gate at dawn.\n\nForty prisoners went through the open gate into the hills above the town of Sarn."


def notes(stage: Stage) -> None:
    stage.window.tabs.go_to(stage.panes[-1])
    panel = stage.window.notes_panel
    panel.scope.choose(0)
    stage.take("notes-none")
    for pane in stage.panes:
        document = pane.source.document
        assert document is not None
        for number, passage in enumerate(document.passages[2:6]):
            span = Span(passage.span.start, min(passage.span.end, passage.span.start + 90))
            note = stage.window.notebook.highlight(document, span, number % 6 + 1, tags=("force/size", "doubt")[: number % 3])
            if note is not None:
                body = Body(_WORDS[number % len(_WORDS)], note.body.tags, note.body.color)
                stage.window.notebook.write(note, body)
    panel.scope.choose(WORKSPACE)
    stage.take("notes-many")
    panel.scope.choose(0)
    panel.filter.setText("nosuchword")
    stage.take("notes-filtered")
    panel.filter.clear()


def writing(stage: Stage) -> None:
    stage.window.tabs.go_to(stage.panes[-1])
    panel = stage.window.notes_panel
    panel.scope.choose(0)
    stage.wait()
    panel.edit(panel.model.index(0, 0).data(ROW).note.id)
    stage.take("notes-editor")
    panel.list.findChildren(NoteEditor)[-1].refuse("The disk is full. Make room; it is tried again every few seconds.")
    stage.take("notes-not-saved")
    panel.stop_editing()


def orphans(stage: Stage) -> None:
    """The article of a file changed, and with it the words of notes."""
    window = stage.window
    pane = stage.read(stage.file("gate.txt", _GATE))
    assert pane.source.document is not None
    start = _GATE.index("Forty")
    for number, span in enumerate((Span(start, start + 60), Span(0, 31))):
        window.notebook.highlight(pane.source.document, span, number + 1)
    window.tabs.close(pane)
    stage.wait()
    changed = _GATE.replace("Forty prisoners went through the open", "Some forty men walked out by the broken")
    pane = stage.read(stage.file("gate.txt", changed.replace("Gunmen opened the gate at dawn.", "Nobody knows how it began.")))
    stage.take("notes-to-review")
    window.notes_panel.scope.choose(ORPHANS)
    stage.take("notes-orphans")
    window.notes_panel.scope.choose(0)
    window.tabs.close(pane)
