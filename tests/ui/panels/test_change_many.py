"""The notebook changes thousands in several turns, and tells of it once."""

import pytest

from reader.annotation import Change
from reader.document_status import Status, status_id, status_of
from reader.workspace import Workspace
from tests.builders import a_document
from ui.panels.notebook import Notebook

DOCUMENTS = [a_document(f"{number} guards fled.") for number in range(700)]
DONE = Change({status_id(one.id): (None, status_of(one.id, Status.DONE)) for one in DOCUMENTS}, "Mark as done")


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        for document in DOCUMENTS:
            opened.add(document)
        yield opened


def done(workspace):
    return len(workspace.statuses())


def test_a_window_that_closes_does_the_rest_before(qapp, workspace):
    notebook, changes = Notebook(workspace), []
    notebook.changed.connect(changes.append)
    notebook._changing.add(notebook._carried_out(DONE))
    notebook.stop()
    assert done(workspace) == len(DOCUMENTS)
    assert [len(change.edits) for change in changes] == [len(DOCUMENTS)]


def test_views_follow_when_all_is_done(qtbot, workspace):
    notebook, changes = Notebook(workspace), []
    notebook.changed.connect(changes.append)
    notebook.change_many(DONE)
    qtbot.waitUntil(lambda: not notebook._changing.is_busy)
    assert [len(change.edits) for change in changes] == [len(DOCUMENTS)]
