"""The highlights of a document follow from those before a change: the same as the workspace lists."""

import pytest

from reader.annotation import Body
from reader.workspace import Workspace
from tests.builders import span_of
from tests.ui.window_builders import COURIER, WIRE
from ui.panels.notebook import Notebook, highlights_after


@pytest.fixture
def notebook(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        for document in (WIRE, COURIER):
            workspace.add(document)
        yield Notebook(workspace)


def listed(notebook):
    return [note for note in notebook.notes(WIRE.id) if note.target.is_highlight]


def test_they_are_those_of_the_workspace_after_every_kind_of_change(notebook):
    followed, changes = [], []
    notebook.changed.connect(changes.append)

    def follow():
        followed[:] = highlights_after(changes[-1], followed, WIRE.id)
        assert followed == listed(notebook)

    late = notebook.highlight(WIRE, span_of(WIRE.text, "valley number 9"), 1)
    follow()
    early = notebook.highlight(WIRE, span_of(WIRE.text, "Grey Banner"), 2, tags=("count",))
    follow()
    assert followed == [early, late]
    early = notebook.write(early, Body("Only one outlet says so.", ("count", "doubt"), 3))
    follow()
    notebook.move(late, WIRE, span_of(WIRE.text, "About 40"))
    follow()
    assert followed[1] == early
    notebook.move(early, COURIER, span_of(COURIER.text, "35 men"))
    follow()
    notebook.undo()
    follow()
    notebook.delete(early)
    follow()
    notebook.highlight(COURIER, span_of(COURIER.text, "got out"), 1)
    follow()
    assert len(followed) == 1
