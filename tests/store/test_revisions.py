"""What tells that a document has to be taken into an index again."""

from dataclasses import replace

from reader.annotation import Body, Change
from reader.number_correction import no_number
from reader.text import Span
from reader.workspace import Workspace, new_annotation
from tests.builders import a_document, a_quantity, an_analysis

DOCUMENT = a_document("About 40 fighters escaped.")


def pages(workspace, producer):
    return {key: revision for page in workspace.revising(producer) for key, revision in page.items()}


def test_documents_in_the_list_each_have_a_revision(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        others = [a_document(f"Number {number}.") for number in range(3)]
        for document in others:
            workspace.add(document)
        workspace.remove(others[1].id)
        assert list(pages(workspace, "test@1")) == [others[2].id, others[0].id]
        assert workspace.revision(others[0].id, "test@1") == pages(workspace, "test@1")[others[0].id]
        assert workspace.revision(others[1].id, "test@1") == ""


def test_it_follows_the_producer_the_source_and_the_corrections(tmp_path):
    analysis = an_analysis(DOCUMENT, quantities=(a_quantity(DOCUMENT, "About 40", 40, counted="fighters"),))
    correction = no_number(analysis, analysis.quantities[0].span)
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        workspace.add(DOCUMENT)
        seen = [workspace.revision(DOCUMENT.id, "test@1"), workspace.revision(DOCUMENT.id, "test@2")]
        workspace.apply(Change({correction.id: (None, correction)}, "Correct"))
        seen.append(workspace.revision(DOCUMENT.id, "test@1"))
        workspace.add(replace(DOCUMENT, source=replace(DOCUMENT.source, title="Another")))
        seen.append(workspace.revision(DOCUMENT.id, "test@1"))
        assert len(set(seen)) == 4


def test_notes_count_for_the_texts_alone(tmp_path):
    note = new_annotation(DOCUMENT, Span(0, 5), Body("Ask again."))
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        workspace.add(DOCUMENT)
        library, texts = workspace.revision(DOCUMENT.id, "test@1"), workspace.revision(DOCUMENT.id, None)
        workspace.apply(Change({note.id: (None, note)}, "Add note"))
        assert workspace.revision(DOCUMENT.id, "test@1") == library
        assert workspace.revision(DOCUMENT.id, None) != texts
        workspace.undo()
        assert workspace.revision(DOCUMENT.id, None) == texts


def test_an_analysis_that_was_stored_counts_for_the_texts(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        workspace.add(DOCUMENT)
        before = workspace.revision(DOCUMENT.id, None)
        workspace.store_pieces(DOCUMENT.id, "test@1", [b"{}"])
        assert workspace.revision(DOCUMENT.id, None) != before
        assert workspace.pieces(DOCUMENT.id, None) == (b"{}",)
