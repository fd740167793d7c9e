"""A change of thousands in parts: one to undo, whatever comes between its parts."""

import pytest

from reader.annotation import Body, Change, new_annotation
from reader.document_status import Status, status_id, status_of
from reader.store import journal
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document

DOCUMENTS = [a_document(f"{number} guards fled.") for number in range(2 * journal._PART + 1)]
DONE = Change({status_id(one.id): (None, status_of(one.id, Status.DONE)) for one in DOCUMENTS}, "Mark as done")


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        for document in DOCUMENTS:
            opened.add(document)
        yield opened


def done(workspace):
    return len(workspace.statuses())


def test_all_parts_are_one_change_to_undo(workspace):
    parts = list(workspace.applying(DONE))
    assert [len(part.edits) for part in parts] == [journal._PART, journal._PART, 1]
    assert done(workspace) == len(DOCUMENTS)
    assert workspace.undo_label == "Mark as done"
    assert len(workspace.undo().edits) == len(DOCUMENTS)
    assert (done(workspace), workspace.undo_label) == (0, "")
    workspace.redo()
    assert done(workspace) == len(DOCUMENTS)


def test_each_part_tells_what_stood_there(workspace):
    list(workspace.applying(DONE))
    read = Change({key: (None, status_of(after.document, Status.READ)) for key, (_, after) in DONE.edits.items()}, "Mark as read")
    befores = [before for part in workspace.applying(read) for before, _ in part.edits.values()]
    assert befores == [after for _, after in DONE.edits.values()]


def test_undone_between_two_parts_the_rest_is_left_alone(workspace):
    parts = workspace.applying(DONE)
    next(parts)
    workspace.undo()
    assert list(parts) == []
    assert done(workspace) == 0


def test_a_change_that_comes_between_is_undone_alone(workspace):
    parts = workspace.applying(DONE)
    next(parts)
    note = new_annotation(DOCUMENTS[0], Span(0, 3), Body())
    workspace.apply(Change({note.id: (None, note)}, "Highlight"))
    list(parts)
    workspace.undo()
    assert (done(workspace), workspace.note_count()) == (len(DOCUMENTS), 0)
    workspace.undo()
    assert done(workspace) == 0
