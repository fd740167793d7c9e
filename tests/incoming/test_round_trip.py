"""What is written of notes, read back: the same notes on the same places; and the form of the files against the standards."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.annotation import Body, new_annotation, note_on_claim, note_on_document, note_on_link, note_on_workspace
from reader.codebook import ColorMeaning, Tag
from reader.document import document_id
from reader.errors import LoadError
from reader.export import qda_codebook, qda_project, web_annotations
from reader.export.note_report import Part, note_report
from reader.incoming.placing import placed
from reader.incoming.qda_codebook import read_codebook
from reader.incoming.qda_project import read_project
from reader.incoming.web_annotations import read_annotations
from reader.load import from_text
from reader.text import Span, normalize
from tests.builders import a_document
from tests.export.note_builders import a_note, a_report, article

SCHEMAS = Path(__file__).parent.parent / "export" / "schemas"
LETTERS = st.text(st.sampled_from("aé\u0301ß 😀漢\u202eשx\u200d\u2028\n\r\t\u00a0."), min_size=1, max_size=60)


def notes_on(document, *bodies):
    return [new_annotation(document, Span(3 * number, 3 * number + 5), body, "Tova") for number, body in enumerate(bodies)]


BODIES = (
    Body("Ask the hospital.\nTwice.", ("figures", "forces/size of force"), 3),
    Body("", (), 6),
    Body("", ("figures",), 1),
    Body("<b>&amp; ]]> — “so”", ('a"b', "x<y"), 2),
)


def written(notes, document):
    return note_report(notes, {document.id: document}, parts=Part)


def through_json(report):
    return read_annotations(web_annotations.notes(report).encode(), "notes.jsonld")


def through_qdpx(report):
    return read_project(qda_project.notes(report), "notes.qdpx")


@pytest.mark.parametrize("through", [through_json, through_qdpx])
def test_notes_come_back_as_they_were(through):
    document = article()
    notes = notes_on(document, *BODIES)
    result = placed(through(written(notes, document)), {document.id: document}, {})
    assert [after for _, after in result.change.edits.values()] == notes
    assert (result.documents, result.near, result.unfound) == ((), (), ())


@pytest.mark.parametrize("through", [through_json, through_qdpx])
def test_notes_on_documents_links_and_the_workspace_come_back(through):
    here, there = article(), a_document("Four prison guards died.", publisher="Halvern Courier", title="Four dead")
    there = replace(there, source=replace(there.source, uri="file:///articles/courier.txt"))
    notes = [
        note_on_link((here, Span(0, 8)), (there, Span(0, 4)), Body("six against four", ("figures",), 2), "Tova"),
        note_on_document(here, Body("The only wire there.", ("source",)), "Tova"),
        note_on_document(here, Body("Read again."), "Tova"),
        note_on_workspace(Body("Begun."), "Tova"),
    ]
    documents = {one.id: one for one in (here, there)}
    report = note_report(notes, documents, parts=Part)
    result = placed(through(report), documents, {})
    assert {after.id: after for _, after in result.change.edits.values()} == {note.id: note for note in notes}
    assert result.unfound == ()
    project = ZipFile(BytesIO(qda_project.notes(report))).read("project.qde")
    etree.XMLSchema(file=SCHEMAS / "project.xsd").assertValid(etree.fromstring(project))


def test_a_note_on_a_claim_comes_back_as_one():
    document = article()
    note = note_on_claim(document, Span(0, 8), Body("why"))
    (found,) = (after for _, after in placed(through_json(written([note], document)), {document.id: document}, {}).change.edits.values())
    assert found == note


def test_a_document_that_is_not_there_is_told():
    note = note_on_document(article(), Body("why"))
    (unfound,) = placed(through_json(written([note], article())), {}, {}).unfound
    assert unfound.reason == "its document is not in the workspace"


@pytest.mark.parametrize("through", [through_json, through_qdpx])
@given(data=st.data())
def test_any_text_keeps_its_offsets(through, data):
    document = from_text(data.draw(LETTERS))
    start = data.draw(st.integers(0, len(document.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(document.text))))
    note = new_annotation(document, span, Body("why"))
    result = placed(through(written([note], document)), {document.id: document}, {})
    (found,) = (after for _, after in result.change.edits.values())
    assert (found.target.position, found.target.quote) == (span, note.target.quote)


def test_a_project_brings_its_texts_and_what_is_known_of_them():
    document = article()
    result = placed(through_qdpx(written(notes_on(document, *BODIES), document)), {}, {})
    (came,) = result.documents
    assert came.text == document.text
    assert came.id == document_id(came.text)
    for name in ("uri", "title", "publisher", "published", "sha256"):
        assert getattr(came.source, name) == getattr(document.source, name)
    assert result.added == len(BODIES)


@pytest.mark.parametrize("report", [a_report(article()), written(notes_on(article(), *BODIES), article())])
def test_a_project_follows_the_published_schema(report):
    data = qda_project.notes(report)
    project = ZipFile(BytesIO(data)).read("project.qde")
    etree.XMLSchema(file=SCHEMAS / "project.xsd").assertValid(etree.fromstring(project))


def test_everything_that_a_project_refers_to_is_in_it_and_no_id_is_used_twice():
    file = ZipFile(BytesIO(qda_project.notes(written(notes_on(article(), *BODIES), article()))))
    root = etree.fromstring(file.read("project.qde"))
    ids = [element.get("guid") for element in root.iter() if element.get("guid")]
    named = {element.get(name) for element in root.iter() for name in ("targetGUID", "creatingUser") if element.get(name)}
    paths = {f"Sources/{one.get('plainTextPath').removeprefix('internal://')}" for one in root.iter("{*}TextSource")}
    assert len(ids) == len(set(ids))
    assert named <= set(ids)
    assert paths == set(file.namelist()) - {"project.qde"}


def test_a_codebook_follows_the_published_schema_and_keeps_the_tree_of_tags():
    root = etree.fromstring(qda_codebook.notes(written(notes_on(article(), *BODIES), article())))
    etree.XMLSchema(file=SCHEMAS / "codebook.xsd").assertValid(root)
    (force,) = root.xpath("//*[@name='forces']/*[@name='size of force']")
    assert force.get("isCodable") == "true"


CODEBOOK = (
    Tag("a" * 32, "forces", "Who is there.\n<b>Not</b> who was.", "#aa00ff"),
    Tag("b" * 32, "doubt/of numbers"),
    ColorMeaning(3, "For the report"),
)


def test_a_codebook_goes_out_and_comes_back():
    data = qda_codebook.notes(note_report(notes_on(article(), *BODIES), {article().id: article()}, codebook=CODEBOOK))
    root = etree.fromstring(data)
    etree.XMLSchema(file=SCHEMAS / "codebook.xsd").assertValid(root)
    assert root.xpath("//*[@name='For the report']/@color") == ["#ADD8FF"]
    result = placed(read_codebook(data, "c.qdc"), {}, {}, [Tag("x", "forces")])
    came = {after.name: after for _, after in result.change.edits.values()}
    assert set(came) == {"doubt", "doubt/of numbers", "figures", "forces/size of force", 'a"b', "x<y"}  # "forces" is there already
    forces = next(tag for tag in read_codebook(data, "c.qdc").tags if tag.name == "forces")
    assert (forces.description, forces.color) == (CODEBOOK[0].description, CODEBOOK[0].color)


def test_a_project_brings_what_is_told_of_its_codes():
    report = note_report(notes_on(article(), *BODIES), {article().id: article()}, codebook=CODEBOOK)
    result = placed(through_qdpx(report), {}, {})
    assert [after.name for _, after in result.change.edits.values() if isinstance(after, Tag)] == ["forces"]
    etree.XMLSchema(file=SCHEMAS / "project.xsd").assertValid(
        etree.fromstring(ZipFile(BytesIO(qda_project.notes(report))).read("project.qde"))
    )


def test_the_same_notes_give_the_same_project():
    report = written(notes_on(article(), *BODIES), article())
    assert qda_project.notes(report) == qda_project.notes(report)


def test_annotations_have_the_members_that_the_model_asks_for():
    page = json.loads(web_annotations.notes(written(notes_on(article(), *BODIES), article())))
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    first = page["items"][0]
    assert first["motivation"] == "commenting"
    assert [body["purpose"] for body in first["body"]] == ["commenting", "tagging", "tagging"]
    assert [one["type"] for one in first["target"]["selector"]] == ["TextQuoteSelector", "TextPositionSelector"]
    assert first["created"].endswith("Z")


def test_an_annotation_of_another_program_finds_its_words():
    document = a_document("About 40 fighters escaped.", "Six guards were killed.")
    hypothesis = {
        "rows": [
            {
                "id": "abc",
                "updated": "2026-05-10T10:00:00+00:00",
                "user": "acct:tova@example",
                "uri": document.source.uri,
                "text": "ask",
                "tags": ["figures"],
                "target": [{"source": document.source.uri, "selector": [{"type": "TextQuoteSelector", "exact": "Six guards"}]}],
            }
        ]
    }
    result = placed(read_annotations(json.dumps(hypothesis).encode(), "h.json"), {document.id: document}, {})
    (found,) = (after for _, after in result.change.edits.values())
    assert (found.target.quote.exact, found.body.text, found.body.tags) == ("Six guards", "ask", ("figures",))
    assert found.creator == "acct:tova@example"


def test_words_that_stand_nowhere_are_told_and_nothing_is_dropped_in_silence():
    document, other = article(), a_document("Nothing of that kind stands here at all.", publisher="Halvern Courier")
    report = written([a_note(document, "Six guards"), a_note(document, "About 40")], document)
    result = placed(through_json(report), {other.id: other}, {})
    assert result.added == 0
    assert [one.reason for one in result.unfound] == ["its words do not stand in its document"] * 2  # it came from the same address


def test_words_that_stand_twice_with_nothing_to_tell_which_are_not_guessed():
    document = a_document("Six guards fell.", "Six guards ran.")
    target = {"source": document.source.uri, "selector": {"type": "TextQuoteSelector", "exact": "Six guards"}}
    data = json.dumps({"type": "Annotation", "id": "x", "target": target}).encode()
    assert len(placed(read_annotations(data, "n.jsonld"), {document.id: document}, {}).unfound) == 1


def test_what_was_changed_here_later_stays():
    document = article()
    (note,) = notes_on(document, BODIES[0])
    report = written([note], document)
    assert placed(through_json(report), {document.id: document}, {note.id: note}).same == 1
    older = type(note)(note.id, Body("old"), note.target, note.created, note.modified - timedelta(days=1), note.creator)
    assert placed(through_json(report), {document.id: document}, {note.id: older}).updated == 1


def test_a_text_with_other_line_ends_keeps_the_places_of_its_words():
    raw = "One.\r\nSix cafe\u0301s burned."
    project = f"""<Project xmlns="urn:QDA-XML:project:1.5"><Sources><TextSource guid="{{97828EBD-5B87-5FF2-BFEF-2DF9096D9EDE}}" name="A"
        plainTextPath="internal://a.TXT"><PlainTextSelection guid="5B2A98B0-5597-55F3-A786-AB5C740596C3" startPosition="{raw.index("Six")}"
        endPosition="{raw.index(" burned")}"/></TextSource></Sources></Project>"""
    out = BytesIO()
    with ZipFile(out, "w") as file:
        file.writestr("Project.QDE", project)
        file.writestr("Sources/A.txt", raw.encode())
    (note,) = read_project(out.getvalue(), "p.qdpx").notes
    assert note.place.quote.exact == normalize("Six cafe\u0301s")


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000])
def test_what_holds_no_annotations_is_refused_in_a_sentence(data):
    with pytest.raises(LoadError, match=r"n\.jsonld"):
        read_annotations(data, "n.jsonld")


def test_an_annotation_without_words_and_place_is_told():
    found = read_annotations(b'{"items": [{"id": "urn:x", "target": 5}]}', "n.jsonld")
    assert (found.notes, found.unread) == ((), ("The annotation urn:x says nothing, and of no words.",))


@given(st.binary(max_size=300))
def test_arbitrary_bytes_raise_the_declared_error_or_nothing(data):
    for read in (read_annotations, read_project, read_codebook):
        with suppress(LoadError):
            read(data, "notes")
