"""Values taken apart for the pipe and put together again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.alignment import Alignment, Claim, ClaimPassage, Link, LinkKind, SentenceRange
from reader.annotation import Body, note_on_link
from reader.document import Document, Passage, Source
from reader.parcels import Unpacking, parts
from reader.text import Span, normalize
from reader.vectors import SentenceVectors
from tests.builders import a_document, an_analysis

DOCUMENT = a_document("Guards held the gate of Dorvet prison.", "Aurel Vost fled.", title="The gate")
ANALYSIS = an_analysis(DOCUMENT, names={"Dorvet prison": "FAC", "Aurel Vost": "PERSON"})
SPANS = tuple(Span(number, number + 1) for number in range(5_000))
LINKS = tuple(Link(SentenceRange(n, n + 1), SentenceRange(n, n + 1), 0.9, LinkKind.NEAR) for n in range(60))
ALIGNMENT = Alignment("a", "b", SPANS, SPANS[:3], LINKS, "test@1", nearest=LINKS[0])
CLAIM = Claim("1", "Aurel Vost fled.", (ClaimPassage("a", SentenceRange(0, 1)),))
NOTE = note_on_link((DOCUMENT, Span(0, 6)), (DOCUMENT, Span(7, 11)), Body("why", ("a", "b"), 3), "Tova")

VECTORS = SentenceVectors("a", "test@1", bytes(range(16)), bytes(range(256)) * 8_000)


def unpacked(sent):
    unpacking = Unpacking()
    for name, data in sent:
        unpacking.add(name, data)
    return unpacking.values


@pytest.mark.parametrize(
    "value",
    [DOCUMENT, Document.of("", (), Source()), ANALYSIS, ALIGNMENT, CLAIM, NOTE, VECTORS, replace(VECTORS, keys=b"", rows=b"")],
    ids=lambda v: type(v).__name__,
)
def test_a_value_comes_out_as_it_went_in(value):
    assert unpacked(parts(value)) == [value]


def test_values_that_follow_each_other_stay_apart():
    other = an_analysis(a_document("Another story."))
    values = [ANALYSIS, VECTORS, other, replace(VECTORS, document="b"), DOCUMENT, ALIGNMENT, CLAIM]
    assert unpacked(part for value in values for part in parts(value)) == values


@given(st.text().map(normalize))
def test_any_text_crosses(text):
    document = Document.of(text, (Passage(Span(0, len(text))),), Source())
    assert unpacked(parts(document)) == [document]


def test_a_long_document_crosses_in_many_small_parts():
    text = "Guards held the gate — forty of them.\n" * 40_000
    document = Document.of(text, tuple(Passage(Span(n * 38, n * 38 + 37)) for n in range(40_000)), Source())
    sent = list(parts(document))
    assert max(len(data) for _, data in sent) < 2_000_000
    assert len(sent) > 80
    assert unpacked(sent) == [document]


def test_an_analysis_without_its_document_is_refused():
    with pytest.raises(ValueError, match="without its document"):
        unpacked([("piece", b'["head",["test@1",[]]]')])


@pytest.mark.parametrize("part", [("sneeze", b""), ("passages", b"{"), ("Claim", b"[1]"), ("text", b"\xff"), ("links", b"[[1]]")])
def test_what_is_no_part_is_refused(part):
    with pytest.raises(ValueError, match=r"."):
        unpacked([part])


def test_a_passage_past_the_text_is_refused():
    sent = [(name, data) for name, data in parts(replace(DOCUMENT)) if name != "text"]
    with pytest.raises(ValueError, match="passage ends"):
        unpacked(sent)
