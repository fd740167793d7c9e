"""A comparison as an HTML file and as records."""

import json
import sys
from dataclasses import replace

import pytest
from lxml import html

from reader.alignment import Alignment, Difference, Evidence, Feature, Link, LinkKind, SentenceRange, Verdict
from reader.analysis import Entity, Mention, Referent
from reader.document import Document, Passage, PassageKind
from reader.errors import ExportError
from reader.export.files import write
from reader.export.html import comparison
from reader.export.records import alignment_record, analysis_record
from reader.source_chain import SourceChain, Voice
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis, span_of

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=http://x.example/p onerror=alert(1)>',
    "</style><b>",
    "javascript:alert(1)",
    "<svg/onload=x>",
]


def pair(extra="The wall was breached."):
    left, right = a_document("Six guards were killed.", extra), a_document("Four guards died.", publisher="Halvern Courier")
    six, four = a_quantity(left, "Six", 6, counted="guards"), a_quantity(right, "Four", 4, counted="guards")
    link = Link(
        SentenceRange(0, 1),
        SentenceRange(0, 1),
        0.88,
        LinkKind.SAME_CLAIM,
        "Guards killed",
        Evidence(features=(Feature("words", 0.5, 0.7, "guards"),)),
        (Difference(six, four, Verdict.CONFLICT, "6 guards against 4"),),
    )
    analyses = (an_analysis(left, quantities=(six,)), an_analysis(right, quantities=(four,)))
    spans = (tuple(sentence.span for sentence in analysis.sentences) for analysis in analyses)
    return *analyses, Alignment(left.id, right.id, *spans, (link,))


def test_the_report_shows_claims_figures_and_reasons():
    page = html.fromstring(comparison(*pair()))
    words = " ".join(page.text_content().split())
    for expected in (
        "Meridian Wire and Halvern Courier",
        "1 conflict",
        "Guards killed",
        "6 (Six) against 4 (Four)",
        "6 guards against 4",
        "words 0.50: guards",
    ):
        assert expected in words


def traced_pair(speaker, origin=""):
    """The pair, with the one who says it in both."""
    left, right, alignment = pair()
    chains = [SourceChain(Referent(name), (Voice("", speaker, "person:marsk"),)) for name in ("Meridian Wire", "Halvern Courier")]
    link = replace(alignment.links[0], left_chain=chains[0], right_chain=chains[1], origin=origin)
    return left, right, replace(alignment, links=(link,))


@pytest.mark.parametrize(
    ("origin", "words"), [("", "Same speaker"), ("both quote Ilen <b>Marsk</b>", "One origin: both quote Ilen <b>Marsk</b>")]
)
def test_the_report_shows_through_whom_each_has_a_claim(origin, words):
    page = html.fromstring(comparison(*traced_pair("Ilen <b>Marsk</b>", origin)))
    (told,) = page.xpath("//p[@class='chains']")
    assert told.text_content() == f"Meridian Wire ← Ilen <b>Marsk</b> · Halvern Courier ← Ilen <b>Marsk</b>{words}"


def test_the_report_lists_what_is_only_on_one_side():
    page = html.fromstring(comparison(*pair()))
    assert [item.text_content() for item in page.xpath("//section[contains(., 'Only in Meridian Wire')]/ul/li")] == [
        "The wall was breached."
    ]


def test_the_report_lists_figures_of_passages_that_are_not_linked():
    left, right, alignment = pair()
    (difference,) = alignment.links[0].differences
    page = html.fromstring(comparison(left, right, replace(alignment, links=(), differences=(difference,))))
    (title,) = page.xpath("//h2[starts-with(., 'Numbers of the same scope')]")
    rows = [" ".join(row.text_content().split()) for row in title.getnext().xpath("tbody/tr")]
    assert rows == ["≠Six guards were killed.Four guards died.", "≠ 6 (Six) against 4 (Four) — 6 guards against 4"]


def test_numbers_are_boxed_in_both_texts():
    page = html.fromstring(comparison(*pair()))
    assert [box.text for box in page.xpath("//article//span[@class='number']")] == ["Six", "Four"]


def named_pair():
    """The pair, whose articles name the guards differently, and the wall alike."""
    left, right, alignment = pair()
    guards, wall = Entity("org:guard", "Dorvet Guard", "ORG", ()), Entity("fac:wall", "Wall", "FAC", ())
    mentions = [
        [
            Mention(span_of(left.document.text, "guards"), "ORG", "org:guard"),
            Mention(span_of(left.document.text, "wall"), "FAC", "fac:wall"),
        ],
        [Mention(span_of(right.document.text, "Four guards"), "ORG", "org:guard")],
    ]
    return *(replace(one, mentions=tuple(m), entities=(guards, wall)) for one, m in zip((left, right), mentions, strict=True)), alignment


def test_the_report_shows_how_each_names_the_same():
    page = html.fromstring(comparison(*named_pair()))
    rows = [[cell.text_content() for cell in row] for row in page.xpath("//table[@class='names']//tr")]
    assert rows == [["Name", "Meridian Wire", "Halvern Courier"], ["Dorvet Guard ORG", "guards", "Four guards"]]
    assert not html.fromstring(comparison(*pair())).xpath("//table[@class='names']")


def test_no_claims_are_told_with_the_nearest_miss():
    left, right, alignment = pair()
    missed = replace(alignment, links=(), nearest=alignment.links[0])
    assert "No shared claims found. The nearest pair scores 0.88." in comparison(left, right, missed)


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_text_stays_text(payload):
    left, right, alignment = pair(payload)
    source = replace(left.document.source, title=payload, publisher=payload, authors=(payload,), uri=payload)
    left = replace(left, document=replace(left.document, source=source), problems=(payload,))
    entities = [Entity("org:x", payload, payload, ())]
    left, right = (
        replace(one, mentions=(Mention(words, payload, "org:x"),), entities=tuple(entities))
        for one, words in ((left, span_of(left.document.text, payload)), (right, span_of(right.document.text, "guards")))
    )
    page = html.fromstring(comparison(left, right, replace(alignment, problems=(payload,))))
    assert not page.xpath("//script | //img | //svg | //iframe | //link | //@*[starts-with(name(), 'on')] | //@src")
    assert all(href.startswith("#") for href in page.xpath("//@href"))
    assert page.xpath("//meta[@http-equiv='Content-Security-Policy'][starts-with(@content, \"default-src 'none'\")]")


def test_records_are_json_with_names():
    left, right, alignment = pair()
    record = json.loads(json.dumps(alignment_record(left, right, alignment)))
    (link,) = record["links"]
    assert (link["state"], link["left"]["text"], link["differences"][0]["right"]["low"]) == ("≠", "Six guards were killed.", "4")
    assert json.loads(json.dumps(analysis_record(left)))["quantities"][0]["counted"] == "guards"


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("old", encoding="utf-8")
    write(path, "new — ≠")
    assert path.read_text(encoding="utf-8") == "new — ≠"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_file_can_be_read_by_whom_the_system_lets(tmp_path):
    (tmp_path / "ordinary.txt").write_text("text", encoding="utf-8")
    write(tmp_path / "report.html", "text")
    assert (tmp_path / "report.html").stat().st_mode == (tmp_path / "ordinary.txt").stat().st_mode


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ExportError, match="could not be written"):
        write(tmp_path / "nowhere" / "report.html", "text")


def test_page_furniture_is_folded_away():
    left, right = (an_analysis(with_furniture(one)) for one in (a_document("Six men fled."), a_document("Seven men fled.")))
    report = comparison(left, right, Alignment(left.document.id, right.document.id, (), ()))
    assert report.count("<details class=furniture><summary>Page furniture</summary><p> <bdi>Home</bdi></p></details>") == 2


def with_furniture(document):
    start = len(document.text) + 2
    menu = Passage(Span(start, start + 4), PassageKind.BOILERPLATE)
    return Document.of(f"{document.text}\n\nHome", (*document.passages, menu), document.source)
