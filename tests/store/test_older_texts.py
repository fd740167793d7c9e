"""Which texts a newer one replaced, and who waits for notes on them; single documents of the list."""

from dataclasses import replace

import pytest

from reader.annotation import Body, Change, new_annotation
from reader.document import Document
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        yield opened


def added(workspace: Workspace, words: str, uri: str = "file:///gate.txt") -> Document:
    made = a_document(words)
    document = Document(made.id, made.text, made.passages, replace(made.source, uri=uri))
    workspace.add(document)
    return document


def test_older_texts_come_the_newest_first(workspace):
    first, second, third = (added(workspace, f"{number} guards fled.") for number in ("Six", "Seven", "Eight"))
    assert workspace.older_texts(third.id) == (second.id, first.id)
    assert workspace.older_texts(first.id) == ()


def test_texts_that_replace_each_other_come_once(workspace):
    first, second = added(workspace, "Six guards fled."), added(workspace, "Seven guards fled.")
    with workspace._database.writing() as connection:
        connection.execute("UPDATE document SET replaces = ? WHERE id = ?", (second.id, first.id))
    assert workspace.older_texts(second.id) == (first.id,)


def test_only_the_newest_of_several_texts_is_awaited(workspace):
    added(workspace, "Six guards fled.")
    newer = added(workspace, "Seven guards fled.")
    added(workspace, "The road stayed shut.", "file:///road.txt")
    assert workspace.awaited() == ((newer.id, newer.source.uri),)


def test_a_note_that_lost_its_text_is_awaited_by_the_text_of_its_address(workspace):
    gone, same = added(workspace, "Six guards fled."), added(workspace, "The road stayed shut.", "file:///road.txt")
    note = new_annotation(gone, Span(0, 3), Body())
    lost = replace(note, target=replace(note.target, document="", uri=same.source.uri))
    workspace.apply(Change({note.id: (None, lost)}, "Highlight"))
    assert workspace.lost_annotations() == (lost,)
    assert workspace.awaited() == ((same.id, same.source.uri),)


def test_one_document_of_the_list(workspace):
    first, second = added(workspace, "Six guards fled."), added(workspace, "The road stayed shut.", "file:///road.txt")
    assert workspace.ids() == (first.id, second.id)
    assert workspace.stored(second.id) == workspace.documents()[1]
    assert workspace.stored("nobody") is None


def test_sources_of_some_documents(workspace):
    first, second = added(workspace, "Six guards fled."), added(workspace, "The road stayed shut.", "file:///road.txt")
    assert workspace.sources([second.id, second.id, "nobody"]) == {second.id: second.source}
    assert set(workspace.sources([first.id, second.id])) == {first.id, second.id}
