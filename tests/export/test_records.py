"""Analyses and alignments as records for other programs."""

import json
from dataclasses import replace
from datetime import datetime

from reader.alignment import Difference, Verdict
from reader.analysis import Grain, Origin, Referent, TimeExpression
from reader.export.records import alignment_record, analysis_record
from tests.builders import a_document, a_quantity, an_analysis, span_of
from tests.ui.comparison_builders import an_alignment, left_analysis, right_analysis

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
