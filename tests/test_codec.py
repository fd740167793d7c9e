"""Values survive their way through JSON."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.alignment import Alignment, Difference, Evidence, Feature, Link, LinkKind, SentenceRange, Verdict
from reader.analysis import Analysis, Description, Mention, Quantity, Role, TimeExpression
from reader.annotation import Annotation, Body, LinkVerdict, Quote, Target
from reader.codec import from_json, to_json
from reader.correction import Correction
from reader.document import Document, Source
from reader.phrase import worded
from reader.pieces import PIECE_MARKS, Assembly, assembled, pieces
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis

VALUE_TYPES = (Source, Quantity, Mention, Description, TimeExpression, Annotation, LinkVerdict, Correction, Link)
st.register_type_strategy(Span, st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(*sorted(ends))))
st.register_type_strategy(SentenceRange, st.tuples(st.integers(0, 99), st.integers(1, 9)).map(lambda it: SentenceRange(it[0], sum(it))))
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))


@pytest.mark.parametrize("kind", VALUE_TYPES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_value_comes_back_as_it_was(kind, data):
    value = data.draw(st.from_type(kind))
    assert from_json(kind, json.loads(json.dumps(to_json(value)))) == value


@pytest.mark.parametrize("data", [None, 7, "text", [], [1, 2, 3], {"span": 1}, [[5, 1], "PERSON", "x", None, "rule"]])
def test_data_of_another_shape_is_refused(data):
    with pytest.raises(ValueError, match=r"\w"):
        from_json(Mention, data)


def test_a_document_and_an_alignment_come_back():
    document = a_document("Six guards were killed.", title="Guards killed")
    six = a_quantity(document, "Six", 6)
    link = Link(
        SentenceRange(0, 1),
        SentenceRange(1, 2),
        0.8,
        LinkKind.NEAR,
        evidence=Evidence(features=(Feature("names", 0.5, -0.1),)),
        differences=(Difference(six, None, Verdict.UNKNOWN),),
    )
    alignment = Alignment(document.id, "other", (Span(0, 4),), (), (link,))
    assert from_json(Document, to_json(document)) == document
    assert from_json(Alignment, to_json(alignment)) == alignment


def test_an_annotation_keeps_its_tags():
    target = Target("id", "file:///a.txt", Quote("six"), Span(0, 3))
    note = Annotation("n", Body("why six?", ("figures", "doubt"), 4), target, datetime(2026, 5, 9, tzinfo=UTC), datetime.now(UTC))
    assert from_json(Annotation, to_json(note)).body.tags == ("figures", "doubt")


def test_an_analysis_travels_in_pieces():
    document = a_document("Orsel " * (PIECE_MARKS + 5), published=date(2026, 5, 9))
    mentions = tuple(Mention(Span(6 * n, 6 * n + 5), "GPE", "orsel") for n in range(PIECE_MARKS + 5))
    told = (Description(Span(0, 5), ("town",), Role.PREDICATE, Span(0, 5), "orsel"),)
    analysis = Analysis(document, "rules@1", mentions=mentions, descriptions=told, problems=("no times",))
    encoded = list(pieces(analysis))
    assert len(encoded) == 4
    assert assembled(document, encoded) == analysis


def test_what_has_arrived_can_be_had_before_the_rest():
    analysis = an_analysis(a_document("Tova Rennick spoke in Orsel."), names={"Tova Rennick": "PERSON"})
    assembly = Assembly(analysis.document)
    for piece in list(pieces(analysis))[:2]:
        assembly.add(piece)
    assert assembly.analysis().sentences == analysis.sentences
    assert assembly.analysis().mentions == ()


@pytest.mark.parametrize("piece", [b"", b"{}", b'["towns",[]]', b'["mentions",[[1]]]', b"\xff"])
def test_a_broken_piece_is_refused(piece):
    with pytest.raises(ValueError, match=r"\w|^$"):
        Assembly(a_document("Orsel.")).add(piece)


def test_a_phrase_comes_back_with_what_it_was_made_from():
    why = worded("{what}: {count} guards", what=worded("different times"), count=6)
    link = Difference(None, None, Verdict.UNKNOWN, why)
    there = from_json(Difference, json.loads(json.dumps(to_json(link))))
    assert there == link
    assert there.reason.template == "{what}: {count} guards"
    assert there.reason.values["what"].template == "different times"


@pytest.mark.parametrize("data", [{"phrase": ["{a}", {}]}, {"phrase": 7}, {"words": ["{a}", {}, ""]}, {"phrase": ["{a}", {"b": 1}, ""]}])
def test_what_is_no_phrase_is_no_text(data):
    with pytest.raises(ValueError, match=r"\w"):
        from_json(tuple[str, ...], [data])
