"""What the analyst knows better than the file: kept apart from what was read, undone, carried over."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from reader.annotation import Change
from reader.source_correction import corrected, correction_id, said_of
from reader.workspace import Workspace
from tests.builders import a_document

MOMENT = datetime(2026, 5, 10, 8, 0, tzinfo=UTC)
WIRE = a_document("Six men fled over the wall of Dorvet prison at night.", title="Six men flee")
BETTER = replace(
    WIRE.source, title="Six flee", publisher="Orsel Evening", authors=("Oda Brekk",), published=date(2026, 5, 8), language="en"
)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        opened.add(WIRE)
        yield opened


def said(wanted=BETTER, document=WIRE):
    return said_of(document.id, document.source, wanted, MOMENT)


def apply(workspace, one):
    return workspace.apply(Change({one.id: (None, one)}, "Details"))


def test_what_is_said_makes_the_source_that_was_wanted():
    assert corrected(WIRE.source, said()) == BETTER
    assert corrected(WIRE.source, None) == WIRE.source


def test_an_unknown_day_can_be_said():
    undated = replace(WIRE.source, published=None)
    assert corrected(WIRE.source, said(undated)).published is None


def test_what_agrees_with_the_file_is_not_said():
    assert said(WIRE.source).is_empty
    assert said(replace(WIRE.source, title="Six flee")).publisher is None


def test_the_workspace_shows_what_was_said_and_keeps_what_was_read(workspace):
    apply(workspace, said())
    assert workspace.document(WIRE.id).source == workspace.documents()[0].source == BETTER
    workspace.add(WIRE)
    assert workspace.document(WIRE.id).source == BETTER
    assert workspace.document_as_read(WIRE.id).source == WIRE.source


def test_undo_and_redo(workspace):
    apply(workspace, said())
    workspace.undo()
    assert workspace.document(WIRE.id).source == WIRE.source
    workspace.redo()
    assert workspace.document(WIRE.id).source == BETTER


def test_an_analysis_that_reckoned_with_another_day_is_forgotten(workspace):
    workspace.store_pieces(WIRE.id, "test@1", [b"0"])
    apply(workspace, said())
    assert workspace.pieces(WIRE.id, "test@1") == ()
    workspace.store_pieces(WIRE.id, "test@1", [b"0"])
    workspace.undo()
    assert workspace.pieces(WIRE.id, "test@1") == ()


def test_it_comes_along_to_a_newer_text(workspace):
    newer = a_document("Seven men fled over the wall of Dorvet prison at night.", title="Seven men flee")
    workspace.add(newer)
    apply(workspace, said())
    workspace.carry_over(WIRE.id, newer.id)
    assert workspace.document(newer.id).source.publisher == "Orsel Evening"
    assert workspace.source_correction(WIRE.id) is None
    assert workspace.source_correction(newer.id).id == correction_id(newer.id)


def test_a_removed_document_comes_back_with_what_was_said(workspace):
    apply(workspace, said())
    workspace.remove(WIRE.id)
    workspace.add(WIRE)
    assert workspace.document(WIRE.id).source == BETTER
