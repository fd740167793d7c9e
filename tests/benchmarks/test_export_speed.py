"""How long files of notes take. What is made in the window, up to 200 notes (20 of Word's), has 50 ms; the rest is the worker's."""

import pytest

from reader.annotation import Body, new_annotation
from reader.export.evidence import Evidence, bundle
from reader.export.note_report import note_report
from reader.plugins import load_all
from reader.text import Span
from tests.builders import a_document

DOCUMENT = a_document(*(f"Paragraph {number} tells of forty fighters who went up the valley and came back." for number in range(1_000)))
PLACES = [Span(passage.span.start, passage.span.start + 40) for passage in DOCUMENT.passages]
NOTES = [new_annotation(DOCUMENT, place, Body("Ask the hospital.", ("figures",), 2)) for place in PLACES]
EXPORTERS = {name: one for name, one in load_all("exporters", []).items() if one.notes is not None}


@pytest.mark.parametrize("name", EXPORTERS)
def test_write_two_hundred_notes(benchmark, name):
    report = note_report(NOTES[:200], {DOCUMENT.id: DOCUMENT})
    assert benchmark(EXPORTERS[name].notes, report)


def test_report_a_thousand_notes(benchmark):
    assert len(benchmark(note_report, NOTES, {DOCUMENT.id: DOCUMENT}).rows) == 1_000


def test_seal_a_thousand_notes(benchmark):
    assert benchmark(bundle, Evidence(note_report(NOTES, {DOCUMENT.id: DOCUMENT}), with_texts=True))
