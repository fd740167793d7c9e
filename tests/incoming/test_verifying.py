"""The evidence bundle: the same for the same content, whole as it was written, and whatever is done to it found."""

import json
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from reader.errors import LoadError
from reader.export.evidence import Evidence, bundle
from reader.export.note_report import note_report
from reader.incoming.verifying import verify
from tests.export.note_builders import a_note
from tests.ui.comparison_builders import a_story, left_analysis, right_analysis


def an_evidence(**options) -> Evidence:
    left, right = left_analysis(), right_analysis()
    documents = {one.document.id: one.document for one in (left, right)}
    notes = [a_note(document, document.text[:12], "why") for document in documents.values()]
    return Evidence(note_report(notes, documents), (left, right), alignment=a_story(), **{"with_texts": True, **options})


def parts_of(data):
    file = ZipFile(BytesIO(data))
    return {name: file.read(name) for name in file.namelist()}


def verified(tmp_path, parts):
    """What is found of a bundle with these parts; a list of pairs may name one twice."""
    with ZipFile(tmp_path / "b.zip", "w") as file:
        for name, data in parts.items() if isinstance(parts, dict) else parts:
            file.writestr(name, data)
    return verify(tmp_path / "b.zip")


def test_a_bundle_is_whole_and_every_quote_stands_in_its_text(tmp_path):
    (tmp_path / "b.zip").write_bytes(bundle(an_evidence()))
    found = verify(tmp_path / "b.zip")
    assert found.faults == ()
    assert (found.documents, found.unchecked) == (2, 0)
    assert found.quotes == 2 + 2 * len(a_story().links)


def test_the_same_content_gives_the_same_bytes():
    assert bundle(an_evidence()) == bundle(an_evidence())


def test_a_bundle_holds_what_it_says():
    parts = parts_of(bundle(an_evidence()))
    texts = {f"texts/{one.document.id}.txt" for one in (left_analysis(), right_analysis())}
    reports = {"report.html", "notes.jsonld", "documents.json", "comparison.json", "comparison.html", "README.txt", "manifest.json"}
    assert set(parts) == texts | reports
    manifest = json.loads(parts["manifest.json"])
    assert {part["path"] for part in manifest["parts"]} == set(parts) - {"manifest.json"}
    assert "comparison.json" in parts["README.txt"].decode()


def test_without_texts_quotes_are_said_to_be_unchecked(tmp_path):
    found = verified(tmp_path, parts_of(bundle(an_evidence(with_texts=False))))
    assert (found.faults, found.quotes) == ((), 0)
    assert found.unchecked == 2 + 2 * len(a_story().links)


def test_files_lie_under_their_hashes(tmp_path):
    evidence = an_evidence()
    document = evidence.documents[0]
    known = replace(document, source=replace(document.source, sha256="0" * 64, uri="file:///a/b.html#x"))
    report = note_report([a_note(known, known.text[:5])], {known.id: known})
    parts = parts_of(bundle(Evidence(report, files={known.id: b"other bytes"})))
    assert f"files/{'0' * 64}.html" in parts
    assert [fault.words for fault in verified(tmp_path, parts).faults] == ["is not the file that its name is the hash of"]


@pytest.mark.parametrize("name", ["report.html", "notes.jsonld", "documents.json", "comparison.json", "README.txt"])
def test_a_changed_part_is_found(tmp_path, name):
    parts = parts_of(bundle(an_evidence()))
    parts[name] = parts[name].replace(b"a", b"b", 1)
    assert name in {fault.path for fault in verified(tmp_path, parts).faults}


def test_a_missing_an_added_and_a_doubled_part_are_found(tmp_path):
    parts = parts_of(bundle(an_evidence()))
    del parts["report.html"]
    entries = [*parts.items(), ("extra.txt", b"x"), ("../out.txt", b"x")]
    with pytest.warns(UserWarning, match="Duplicate name"):
        found = verified(tmp_path, [*entries, ("notes.jsonld", parts["notes.jsonld"])])
    assert {fault.path: fault.words.split(":")[0] for fault in found.faults} == {
        "report.html": "is missing",
        "extra.txt": "was added",
        "../out.txt": "was added",
        "notes.jsonld": "stands in the bundle 2 times",
    }


def resealed(parts):
    """The parts with a manifest that fits them, as somebody writes it who changed them."""
    from hashlib import sha256

    manifest = json.loads(parts["manifest.json"])
    for part in manifest["parts"]:
        data = parts[part["path"]]
        part |= {"bytes": len(data), "sha256": sha256(data).hexdigest()}
    return parts | {"manifest.json": json.dumps(manifest).encode()}


@pytest.mark.parametrize("name", ["notes.jsonld", "comparison.json"])
def test_a_forged_quote_is_found_even_under_a_new_seal(tmp_path, name):
    parts = parts_of(bundle(an_evidence()))
    record = json.loads(parts[name])
    if name == "notes.jsonld":
        record["items"][0]["target"]["selector"][0]["exact"] = "Ninety guards"
    else:
        record["links"][0]["left"]["text"] = "Ninety guards"
    parts[name] = json.dumps(record).encode()
    (fault,) = verified(tmp_path, resealed(parts)).faults
    assert "“Ninety guards” do not stand at their place" in fault.words


def test_a_forged_text_is_found_even_under_a_new_seal(tmp_path):
    parts = parts_of(bundle(an_evidence()))
    name = next(name for name in parts if name.startswith("texts/"))
    parts[name] += b" And more."
    (fault,) = verified(tmp_path, resealed(parts)).faults
    assert (fault.path, fault.words) == (name, "is not the text that its name is the hash of")


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"a.txt": b"x"},
        {"manifest.json": b"[]"},
        {"manifest.json": b"{"},
        {"manifest.json": b'{"format": "crossread-evidence", "version": 1}'},
        {"manifest.json": b'{"format": "crossread-evidence", "version": 99, "parts": []}'},
    ],
)
def test_what_is_no_bundle_is_refused(tmp_path, parts):
    with pytest.raises(LoadError, match=r"b\.zip"):
        verified(tmp_path, parts)


def test_a_damaged_zip_is_refused(tmp_path):
    (tmp_path / "b.zip").write_bytes(bundle(an_evidence())[:400])
    with pytest.raises(LoadError):
        verify(tmp_path / "b.zip")


def test_a_flipped_bit_in_any_part_is_found(tmp_path):
    data = bundle(an_evidence())
    for name, part in parts_of(data).items():
        changed = bytearray(data)
        changed[data.index(part) + len(part) // 2] ^= 1
        (tmp_path / "b.zip").write_bytes(changed)
        if name == "manifest.json":
            with pytest.raises(LoadError):
                verify(tmp_path / "b.zip")
        else:
            assert name in {fault.path for fault in verify(tmp_path / "b.zip").faults}
