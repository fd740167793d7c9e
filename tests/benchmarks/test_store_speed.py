"""How long the window waits for the workspace. Bar: a note is saved, on the disk, in under 30 ms."""

import pytest

from reader.annotation import Body, Change, new_annotation
from reader.document_status import Status, status_id, status_of
from reader.selector import anchor, describe
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document

DOCUMENT = a_document("Tova Rennick told Radio Halvern that at least 40 prisoners had fled towards Sarn Pass. " * 70)


def an_addition():
    note = new_annotation(DOCUMENT, Span(0, 12), Body("Compare with the Courier.", ("size of force",)))
    return Change({note.id: (None, note)}, "Add note")


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        opened.add(DOCUMENT)
        yield opened


def test_save_a_note(benchmark, workspace):
    benchmark.pedantic(workspace.apply, setup=lambda: ((an_addition(),), {}), rounds=500)


def test_undo_a_note(benchmark, workspace):
    for _ in range(100):
        workspace.apply(an_addition())
    benchmark.pedantic(workspace.undo, rounds=100)


def test_list_the_notes_of_a_document(benchmark, workspace):
    for _ in range(200):
        workspace.apply(an_addition())
    assert len(benchmark(workspace.annotations, DOCUMENT.id)) == 200


def test_remember_the_state_of_the_window(benchmark, workspace):
    benchmark.pedantic(workspace.set_state, ("tabs", [DOCUMENT.id] * 20), rounds=200)


def test_mark_1000_documents(benchmark, workspace):
    documents = [a_document(f"{number} guards fled.") for number in range(1_000)]
    for document in documents:
        workspace.add(document)
    done = {status_id(one.id): (None, status_of(one.id, Status.DONE)) for one in documents}
    benchmark.pedantic(workspace.apply, setup=lambda: ((Change(done, "Mark as done"),), {}), rounds=20)


def test_open_a_workspace_of_200_documents(benchmark, workspace):
    for number in range(200):
        workspace.add(a_document(f"{number} {DOCUMENT.text}"))
    workspace.close()
    benchmark(lambda: Workspace.open(workspace.path).close())


def test_find_a_reworded_quote_in_a_megabyte(benchmark):
    text = "".join(f"Line {number} tells of Orsel and of the {number * 7919 % 1013} people there. " for number in range(20_000))
    words = "Line 15000 tells of Orsel and of the"
    quote, position = describe(text, Span(text.index(words), text.index(words) + 50))
    changed = text[300_000:].replace("Line 15000 tells", "Line 15000 told")
    benchmark(anchor, changed, quote, position)
