"""Analyses and alignments as records for other programs."""

import json
import re
from dataclasses import replace
from datetime import datetime

from rich.console import Console

from reader.alignment import Claim, ClaimOrigin, ClaimPassage, Difference, SentenceRange, Verdict
from reader.analysis import Grain, Origin, Referent, Stance, TimeExpression
from reader.export import terminal
from reader.export.records import alignment_record, analysis_record, claim_records
from reader.source_chain import SourceChain, Voice
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis, span_of
from tests.ui.comparison_builders import a_story, an_alignment, left_analysis, right_analysis

WIRE = a_document("Marsk said on Friday that 40 inmates fled from Dorvet.")


def test_a_number_is_told_with_its_scope():
    friday = TimeExpression(span_of(WIRE.text, "Friday"), datetime(2026, 5, 8), datetime(2026, 5, 9), Grain.DAY)
    fled = replace(
        a_quantity(WIRE, "40", 40, counted="inmates"),
        head="inmate",
        event="escaped",
        place=Referent("Dorvet", "gpe:dorvet"),
        time=friday,
        source=Referent("Marsk"),
        origin=Origin.ANALYST,
    )
    (record,) = json.loads(json.dumps(analysis_record(an_analysis(WIRE, quantities=(fled,)))))["quantities"]
    assert (record["text"], record["counted"], record["head"], record["event"]) == ("40", "inmates", "inmate", "escaped")
    assert (record["place"], record["source"]) == ({"text": "Dorvet", "entity": "gpe:dorvet"}, {"text": "Marsk", "entity": None})
    assert record["time"] == {"from": "2026-05-08T00:00:00", "to": "2026-05-09T00:00:00", "grain": "day"}
    assert record["origin"] == "analyst"


def test_differences_of_passages_that_are_not_linked_are_told():
    left, right = left_analysis(), right_analysis()
    conflict = Difference(left.quantities[1], right.quantities[1], Verdict.CONFLICT, "same place")
    record = alignment_record(left, right, replace(an_alignment(), differences=(conflict,)))
    (told,) = json.loads(json.dumps(record))["differences"]
    assert (told["left"]["low"], told["right"]["low"], told["verdict"], told["reason"]) == ("6", "4", "≠", "same place")


MARSK = Voice("", "Ilen Marsk", "person:ilen-marsk", Span(0, 5), Stance.DENYING)
CHAIN = SourceChain(Referent("Meridian Wire"), (MARSK, Voice("", "two officials", is_anonymous=True)))


def test_a_link_is_told_with_both_chains_and_its_origin():
    left, right, alignment = left_analysis(), right_analysis(), a_story()
    traced = replace(alignment.links[0], left_chain=CHAIN, right_chain=SourceChain(Referent("Halvern Courier")), origin="both cite CNN")
    first, second, *_ = json.loads(json.dumps(alignment_record(left, right, replace(alignment, links=(traced, *alignment.links[1:])))))[
        "links"
    ]
    assert (first["speakers"], first["origin"]) == ("an outlet says it itself", "both cite CNN")
    assert [one["text"] for one in first["left"]["chain"]["voices"]] == ["Ilen Marsk", "two officials"]
    assert (first["left"]["chain"]["voices"][0]["stance"], first["right"]["chain"]["voices"]) == ("denying", [])
    assert (second["speakers"], second["origin"], second["left"]["chain"]) == (None, None, None)


def test_claims_are_told_with_passages_chains_and_origins():
    left, right = left_analysis(), right_analysis()
    passages = ClaimPassage(left.document.id, SentenceRange(1, 2), CHAIN), ClaimPassage(right.document.id, SentenceRange(1, 2))
    origin = ClaimOrigin((left.document.id, right.document.id), "both cite CNN")
    record = json.loads(json.dumps(claim_records([Claim("c1", "Forty fled.", passages, (), (origin,))], [left, right])))
    (claim,) = record["claims"]
    assert [one["source"]["publisher"] for one in record["documents"]] == ["Meridian Wire", "Halvern Courier"]
    assert [one["chain"] and one["chain"]["outlet"] for one in claim["passages"]] == ["Meridian Wire", None]
    assert claim["origins"] == [{"documents": [left.document.id, right.document.id], "reason": "both cite CNN"}]


def test_each_side_tells_how_much_the_other_has_too():
    record = json.loads(json.dumps(alignment_record(left_analysis(), right_analysis(), a_story())))
    assert record["left"]["coverage"]["paraphrase"]["sentences"] == 4
    assert record["left"]["coverage"]["only here"]["sentences"] == len(record["left"]["only"]) == 2
    assert list(record["right"]["coverage"]) == ["verbatim", "near", "paraphrase", "same claim", "only here"]


def test_the_terminal_tells_how_much_the_other_has_too():
    console = Console(width=200)
    with console.capture() as shown:
        console.print(terminal.comparison(left_analysis(), right_analysis(), a_story()))
    assert re.search(r"\d+ % of the words of Meridian Wire also in Halvern Courier: \d+ paraphrase · \d+ only here", shown.get())
