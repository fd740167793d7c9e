"""Sentence vectors in the workspace file."""

import pytest

from reader.vectors import SentenceVectors, wording_key
from reader.workspace import Workspace
from tests.builders import a_document


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        yield workspace


def made(document, producer="test@1", *sentences):
    return SentenceVectors(document.id, producer, b"".join(map(wording_key, sentences)), b"\x00\x3c\x00\x00" * len(sentences))


def test_vectors_are_kept_by_encoder(workspace):
    document = a_document("Guards held the gate.", "Nobody fled.")
    workspace.add(document)
    older, newer = made(document, "test@1", "Guards held the gate."), made(document, "test@2", "Guards held the gate.", "Nobody fled.")
    for one in (older, newer):
        workspace.set_vectors(one)
    assert workspace.vectors(document.id, "test@1") == older
    assert workspace.vectors(document.id, "test@2") == newer
    assert (newer.count, newer.size) == (2, 2)
    assert workspace.vectors(document.id, "test@3") is None


def test_those_of_a_removed_document_are_not_kept(workspace):
    document = a_document("Guards held the gate.")
    workspace.add(document)
    workspace.remove(document.id)
    workspace.set_vectors(made(document))  # removed while it was read
    assert workspace.vectors(document.id, "test@1") is None


def test_a_wording_has_a_key_of_its_own():
    assert wording_key("Guards held the gate.") == wording_key("Guards held the gate.")
    assert wording_key("Guards held the gate.") != wording_key("Guards held the gates.")
    assert len(wording_key("\ud800")) == 8
