"""What is saved of a damaged workspace file."""

import random
import sqlite3
from contextlib import closing

import pytest

from reader.annotation import Body, Change, new_annotation
from reader.codebook import Tag
from reader.document_status import Status, status_of
from reader.errors import WorkspaceError
from reader.store.recovery import recover
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document

FIRST, SECOND = a_document("Tova Rennick spoke in Orsel. " * 300), a_document("Six guards were killed. " * 300)
PAGE = 4_096


def changed(*values):
    return Change({value.id: (None, value) for value in values}, "Add")


@pytest.fixture
def path(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        for number, document in enumerate((FIRST, SECOND)):
            workspace.add(document)
            for place in range(20):
                workspace.apply(changed(new_annotation(document, Span(place, place + 9), Body(f"note {number} {place}", ("doubt",)))))
        workspace.apply(changed(Tag("t1", "doubt", "what I do not believe", "#aa0000")))
        workspace.set_state("color", 3)
    return workspace.path


def executed(path, statement, *values):
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(statement, values).fetchall()
        connection.commit()
    return found


def recovered(path, tmp_path):
    new = tmp_path / "new.crossread"
    new.unlink(missing_ok=True)
    found = recover(path, new)
    with Workspace.open(new) as workspace:
        texts = sorted(note.body.text for note in workspace.annotations())
        assert found.notes == len(texts)
        return texts, workspace.documents(), workspace.codebook(), workspace.undo_label


def test_of_a_whole_file_all_is_saved_with_its_history(path, tmp_path):
    texts, documents, tags, undo = recovered(path, tmp_path)
    assert (len(texts), len(documents), tags[0].description, undo) == (40, 2, "what I do not believe", "Add")


def test_how_far_the_analyst_was_is_saved_too(path, tmp_path):
    with Workspace.open(path) as workspace:
        workspace.apply(changed(status_of(SECOND.id, Status.DONE, ("guards",))))
    _, documents, _, _ = recovered(path, tmp_path)
    assert [(one.status, one.collections) for one in documents] == [(Status.UNREAD, ()), (Status.DONE, ("guards",))]


def test_what_only_the_log_holds_is_saved_too(path, tmp_path):
    with Workspace.open(path) as workspace:
        workspace.apply(changed(new_annotation(FIRST, Span(0, 4), Body("late"))))
        texts, *_ = recovered(path, tmp_path)
    assert "late" in texts


def test_notes_outlive_their_document(path, tmp_path):
    executed(path, "UPDATE document SET text = 'altered' WHERE id = ?", FIRST.id)
    texts, documents, *_ = recovered(path, tmp_path)
    assert (len(texts), [stored.id for stored in documents]) == (40, [SECOND.id])
    with Workspace.open(tmp_path / "new.crossread") as workspace:
        lost = [note for note in workspace.annotations() if not note.target.document]
    assert len(lost) == 20
    assert lost[0].target.quote.exact


def test_of_a_note_that_makes_no_sense_the_words_stay(path, tmp_path):
    executed(path, "UPDATE annotation SET created = 'long ago' WHERE text = 'note 0 3'")
    texts, *_ = recovered(path, tmp_path)
    assert len(texts) == 40
    assert any(text.endswith("note 0 3") and text != "note 0 3" for text in texts)


def test_pages_that_cannot_be_read_are_passed_over(path, tmp_path):
    content = bytearray(path.read_bytes())
    ((root,),) = executed(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'tag'")
    content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match="damaged"):
        Workspace.open(path)
    texts, documents, *_ = recovered(path, tmp_path)
    assert (len(texts), len(documents)) == (40, 2)
    assert path.read_bytes() == content


def test_of_what_is_no_database_nothing_can_be_read(tmp_path):
    (tmp_path / "w.crossread").write_bytes(b"nothing at all" * 1_000)
    with pytest.raises(WorkspaceError, match="Nothing can be read"):
        recover(tmp_path / "w.crossread", tmp_path / "new.crossread")
    assert not (tmp_path / "new.crossread").exists()


def test_random_damage_leaves_a_file_that_opens(path, tmp_path):
    whole, chance = path.read_bytes(), random.Random(5)
    kept = []
    for _ in range(40):
        content = bytearray(whole)
        for _ in range(3):
            content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        try:
            kept.append(len(recovered(path, tmp_path)[0]))
        except WorkspaceError:
            kept.append(0)
    assert sum(kept) > 0.9 * 40 * len(kept)
