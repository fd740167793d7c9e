"""How far the analyst is with documents, and their collections: kept in the workspace, and undone."""

from dataclasses import replace

import pytest

from reader.annotation import Body, Change, note_on_document
from reader.document_status import Status, put_into, status_of, taken_out_of
from reader.naming import Naming
from reader.workspace import Workspace
from tests.builders import a_document

WIRE, COURIER = a_document("Six men fled over the wall of Dorvet prison."), a_document("The governor named two guards.")


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        for document in (WIRE, COURIER):
            opened.add(document)
        yield opened


def apply(workspace, *statuses):
    return workspace.apply(Change({one.id: (None, one) for one in statuses}, "Status"))


def kept(workspace):
    return [(stored.id, stored.status, stored.collections) for stored in workspace.documents()]


UNTOUCHED = [(WIRE.id, Status.UNREAD, ()), (COURIER.id, Status.UNREAD, ())]


def test_documents_are_unread_until_something_else_is_said_and_that_is_undone_and_redone(workspace):
    assert kept(workspace) == UNTOUCHED
    apply(workspace, status_of(WIRE.id, Status.READ, ("Dorvet",)), status_of(COURIER.id, Status.DONE))
    said = [(WIRE.id, Status.READ, ("Dorvet",)), (COURIER.id, Status.DONE, ())]
    assert kept(workspace) == said
    workspace.undo()
    assert kept(workspace) == UNTOUCHED
    workspace.redo()
    assert kept(workspace) == said


def test_collections_have_an_order_and_no_document_stands_in_one_twice():
    one = put_into(put_into(put_into(status_of("a"), "prisons"), "Dorvet"), " prisons\n")
    assert one.collections == ("Dorvet", "prisons")
    assert taken_out_of(taken_out_of(one, "Dorvet"), "prisons").is_usual
    assert put_into(one, "  ") is one


def test_a_removal_is_undone_with_all_that_was_known_of_the_document(workspace):
    note = note_on_document(WIRE, Body("worth a call"))
    workspace.apply(Change({note.id: (None, note)}, "Add note"))
    workspace.store_pieces(WIRE.id, "test@1", [b"0"])
    workspace.namings.keep(WIRE.id, [Naming(WIRE.id, "place:dorvet", "Dorvet", "GPE", "Dorvet", 1)])
    workspace.namings.keep(COURIER.id, [Naming(COURIER.id, "place:dorvet", "Dorvet", "GPE", "Dorvet", 1)])
    assert workspace.namings.related(COURIER.id, 9) == (WIRE.id,)
    apply(workspace, replace(status_of(WIRE.id, Status.READ), is_removed=True))
    assert kept(workspace) == UNTOUCHED[1:]
    assert [one.document for one in workspace.namings.of()] == [COURIER.id]
    assert [one.documents for one in workspace.namings.entities_like("Dorvet", 9)] == [1]
    assert workspace.namings.related(COURIER.id, 9) == ()
    workspace.undo()
    assert kept(workspace) == UNTOUCHED
    assert workspace.pieces(WIRE.id, "test@1") == (b"0",)
    assert workspace.namings.related(COURIER.id, 9) == (WIRE.id,)


def test_a_removed_document_comes_back_with_its_file_and_stays_when_more_is_said_of_it(workspace):
    apply(workspace, replace(status_of(WIRE.id, Status.READ, ("Dorvet",)), is_removed=True))
    workspace.add(WIRE)
    back = kept(workspace)[0]
    assert back == (WIRE.id, Status.READ, ("Dorvet",))
    workspace.undo()
    assert kept(workspace) == UNTOUCHED


def test_a_document_that_was_removed_for_good_keeps_its_status_for_its_return(workspace):
    apply(workspace, status_of(WIRE.id, Status.DONE))
    workspace.remove(WIRE.id)
    workspace.add(WIRE)
    assert kept(workspace)[0] == (WIRE.id, Status.DONE, ())


def test_pages_hold_all_documents_in_their_order(workspace):
    more = [a_document(f"Guard number {number} said nothing.") for number in range(120)]
    for document in more:
        workspace.add(document)
    pages = list(workspace.listing())
    assert [len(page) for page in pages] == [100, 22]
    assert [stored.id for page in pages for stored in page] == [one.id for one in (WIRE, COURIER, *more)]


def test_only_an_unread_document_becomes_read_by_itself_and_there_is_nothing_to_undo(workspace):
    apply(workspace, status_of(COURIER.id, Status.DONE, ("Dorvet",)))
    assert [workspace.mark_read(one) for one in (WIRE.id, COURIER.id, "gone")] == [True, False, False]
    assert kept(workspace) == [(WIRE.id, Status.READ, ()), (COURIER.id, Status.DONE, ("Dorvet",))]
    assert workspace.undo_label == "Status"
    assert not workspace.mark_read(WIRE.id)
