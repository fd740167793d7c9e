"""Notes on the command line: listed, written in every format, sealed as evidence and checked, taken in from elsewhere."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

import resources
from reader.annotation import Body, Change
from reader.document_status import Status, status_of
from reader.load import load
from reader.text import Span
from reader.workspace import Workspace, new_annotation
from tests.test_command_line import COURIER, WIRE, crossread


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    """A workspace with a note on each of two articles."""
    path = tmp_path_factory.mktemp("kept") / "w.crossread"
    with Workspace.open(path) as opened:
        for name, text, tags in ((WIRE, "worth a call", ("source",)), (COURIER, "", ("figures", "forces/size"))):
            document = load(Path(name))
            opened.add(document)
            start = next(passage.span.start for passage in document.passages if passage.is_paragraph)
            note = new_annotation(document, Span(start, start + 40), Body(text, tags))
            opened.apply(Change({note.id: (None, note)}, "Add note"))
    return path


def test_notes_and_documents_are_listed_as_records(workspace):
    notes = json.loads(crossread("notes", "--json", "--workspace", workspace).stdout)
    assert [note["note"] for note in notes["notes"]] == ["worth a call", ""]
    library = json.loads(crossread("library", "--json", "--workspace", workspace).stdout)
    assert [one["publisher"] for one in library["documents"]] == ["Meridian Wire", "Halvern Courier"]
    assert [one["notes"] for one in library["documents"]] == [1, 1]


def test_documents_are_listed_by_status_and_collection(workspace):
    with Workspace.open(workspace) as opened:
        read = status_of(opened.documents()[1].id, Status.READ, ("Dorvet prison",))
        opened.apply(Change({read.id: (None, read)}, "Mark as read"))
    (record,) = json.loads(crossread("library", "--status", "read", "--json", "--workspace", workspace).stdout)["documents"]
    assert (record["publisher"], record["status"], record["collections"]) == ("Halvern Courier", "read", ["Dorvet prison"])
    assert "read · Dorvet prison · 1 note" in crossread("library", "--collection", "Dorvet prison", "--workspace", workspace).stdout
    assert crossread("library", "--status", "unread", "--collection", "Dorvet prison", "--workspace", workspace).stdout == ""


def test_notes_are_listed_by_words_and_tags(workspace):
    assert "worth a call" in crossread("notes", "--filter", "#source call", "--workspace", workspace).stdout
    assert crossread("notes", "--filter", "#call", "--workspace", workspace).stdout == ""


@pytest.mark.parametrize(
    "name", ["n.md", "n.html", "n.csv", "n.json", "n.jsonld", "n.bib", "n.csl.json", "n.docx", "n.xlsx", "n.qdpx", "n.qdc"]
)
def test_the_name_of_the_file_tells_the_format(workspace, tmp_path, name):
    done = crossread("export", "--out", tmp_path / name, "--workspace", workspace)
    assert done.returncode == 0
    start = (tmp_path / name).read_bytes()[:4]
    expected = {".docx": b"PK\x03\x04", ".xlsx": b"PK\x03\x04", ".qdpx": b"PK\x03\x04", ".qdc": b"<?xm", ".html": b"<!DO", ".bib": b"@onl"}
    assert start == expected.get(Path(name).suffix, start)


def test_export_tells_what_is_asked_for_under_the_headings_asked_for(workspace):
    done = crossread("export", "--format", "markdown", "--group", "tag", "--include", "note", "--workspace", workspace)
    assert "## \\#forces/size" in done.stdout
    assert "worth a call" in done.stdout
    assert "sha" not in done.stdout


def test_a_file_that_is_no_text_needs_a_name(workspace):
    done = crossread("export", "--format", "docx", "--workspace", workspace)
    assert done.returncode == 2
    assert "--out" in done.stderr


def test_evidence_is_sealed_and_a_change_is_found(workspace, tmp_path):
    bundle = tmp_path / "e.zip"
    assert crossread("export", "--out", bundle, "--sources", "--workspace", workspace).returncode == 0
    names = ZipFile(bundle).namelist()
    assert "claims.json" in names
    assert len([name for name in names if name.startswith("files/")]) == 2
    whole = crossread("verify", bundle, "--json")
    assert (whole.returncode, json.loads(whole.stdout)["whole"]) == (0, True)
    bundle.write_bytes(bundle.read_bytes().replace(b"worth a call", b"worth a CALL"))
    changed = crossread("verify", bundle)
    assert changed.returncode == 3
    assert "NOT as it was sealed" in changed.stdout
    assert "notes.jsonld" in changed.stderr
    assert crossread("verify", resources.path("samples/meridian-wire.html")).returncode == 1


@pytest.mark.parametrize(("name", "texts"), [("n.qdpx", 2), ("n.jsonld", 0)])
def test_notes_are_taken_into_another_workspace(workspace, tmp_path, name, texts):
    assert crossread("export", "--out", tmp_path / name, "--workspace", workspace).returncode == 0
    other = tmp_path / "other.crossread"
    done = json.loads(crossread("import", tmp_path / name, "--json", "--workspace", other).stdout)
    assert (done["documents"], done["added"], len(done["unfound"])) == (texts, texts, 2 - texts)
    again = json.loads(crossread("import", tmp_path / name, "--json", "--workspace", workspace).stdout)
    assert (again["added"], again["updated"], again["same"]) == (0, 0, 2)
