"""Notes on whole articles, links, claims and the workspace, in every format."""

import json

import pytest

from reader.annotation import Body, note_on_claim, note_on_document, note_on_link, note_on_workspace
from reader.export.note_records import notes as as_json
from reader.export.note_report import Grouping, note_report
from reader.plugins import load_all
from tests.builders import a_document, span_of
from tests.export.note_builders import article

ARTICLE, OTHER = article(), a_document("Thirty men got out.", title="Governor speaks")


def report(grouping=Grouping.DOCUMENT):
    words, there = span_of(ARTICLE.text, "About 40"), span_of(OTHER.text, "Thirty")
    notes = (
        note_on_workspace(Body("journal entry")),
        note_on_document(ARTICLE, Body("wire copy", ("doubt",))),
        note_on_link((ARTICLE, words), (OTHER, there), Body("both count")),
        note_on_claim(OTHER, there, Body("claimed once")),
    )
    return note_report(notes, {ARTICLE.id: ARTICLE, OTHER.id: OTHER}, grouping=grouping)


@pytest.mark.parametrize("name", sorted(name for name, one in load_all("exporters", []).items() if one.notes is not None))
@pytest.mark.parametrize("grouping", Grouping)
def test_every_format_writes_them(name, grouping):
    written = load_all("exporters", [])[name].notes(report(grouping))
    assert written
    if isinstance(written, str) and name in ("markdown", "csv", "json", "web_annotations", "html"):
        assert all(words in written for words in ("journal entry", "wire copy", "both count", "claimed once"))


def test_records_tell_what_a_note_is_about():
    records = json.loads(as_json(report()))["notes"]
    assert [(one["about"], one["document"], one["partner"] and one["partner"]["quote"]) for one in records] == [
        ("document", ARTICLE.id, None),
        ("link", ARTICLE.id, "Thirty"),
        ("claim", OTHER.id, None),
        ("workspace", None, None),
    ]
