"""The fields of a number in words, and words typed into them."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from reader.analysis import Attribution, Grain, Referent, TimeExpression
from reader.number_correction import Edits, Field, edit_number
from reader.number_corrections import corrected_number
from reader.number_fields import EXPECTED, edit_words, field_words, typed
from reader.typed_figures import Interval
from reader.typed_times import NO_TIME, typed_period
from tests.builders import a_document, a_quantity, an_analysis, span_of

DOCUMENT = a_document("About 40 fighters escaped from Dorvet prison, Tova Rennick said.")
FORTY = span_of(DOCUMENT.text, "About 40")


@pytest.fixture
def analysis():
    number = replace(
        a_quantity(DOCUMENT, "About 40", 40, kind="militants", counted="fighters"),
        approximate=True,
        event="escaped",
        place=Referent("Dorvet\nprison"),
        time=TimeExpression(FORTY, datetime(2026, 5, 8), datetime(2026, 5, 9), Grain.DAY),
    )
    said = Attribution(span_of(DOCUMENT.text, "Tova Rennick"), None, span_of(DOCUMENT.text, "About 40 fighters"))
    found = an_analysis(DOCUMENT, names={"Dorvet prison": "FAC"}, quantities=(number,))
    return replace(found, attributions=(said,))


def words(analysis, number, *edits):
    return {field.value: field_words(analysis, number, field, *edits) for field in Field}


def test_every_field_is_told_in_words(analysis):
    assert words(analysis, analysis.quantities[0]) == {
        "interval": "about 40",
        "unit": "",
        "kind": "militants",
        "counted": "fighters",
        "event": "escaped",
        "place": "Dorvet prison",
        "time": "Friday 8 May 2026",
        "source": "Tova Rennick",
    }


def test_the_source_of_the_figure_goes_before_who_says_the_sentence(analysis):
    number = replace(analysis.quantities[0], source=Referent("the ministry"))
    assert field_words(analysis, number, Field.SOURCE) == "the ministry"


def test_what_the_text_does_not_have_is_told_in_lemmas_unless_the_analyst_typed_it(analysis):
    edits = Edits(counted="Escaped men", source=Referent(""))
    number = corrected_number(analysis, analysis.quantities[0], edit_number(analysis, FORTY, edits))
    assert words(analysis, number)["counted"] == "escaped man"
    told = words(analysis, number, edits)
    assert (told["counted"], told["source"]) == ("Escaped men", "")


def test_all_that_is_told_can_be_typed(analysis):
    number = analysis.quantities[0]
    for field, told in words(analysis, number).items():
        edits = replace(Edits(), **typed(analysis, Field(field), told))
        again = corrected_number(analysis, number, edit_number(analysis, FORTY, edits))
        assert field_words(analysis, again, Field(field)) == told


@pytest.mark.parametrize(
    ("field", "words", "values"),
    [
        (Field.INTERVAL, "$30", {"interval": Interval(Decimal(30), Decimal(30)), "unit": "USD"}),
        (Field.INTERVAL, "many", None),
        (Field.INTERVAL, "", None),
        (Field.UNIT, " km ", {"unit": "kilometer"}),
        (Field.UNIT, "box  loads", {"unit": "box loads"}),
        (Field.UNIT, "", {"unit": ""}),
        (Field.PLACE, "Dorvet prison", {"place": Referent("Dorvet prison", "dorvet-prison")}),
        (Field.SOURCE, "a witness", {"source": Referent("a witness")}),
        (Field.TIME, "7 May", {"time": typed_period("7 May 2026")}),
        (Field.TIME, "", {"time": NO_TIME}),
        (Field.TIME, "soon", None),
        (Field.COUNTED, "", {"counted": ""}),
    ],
)
def test_what_is_typed_becomes_a_value_or_is_refused(analysis, field, words, values):
    assert typed(analysis, field, words) == values
    assert values is not None or field in EXPECTED


def test_edits_are_told_in_words(analysis):
    edits = Edits(Interval(Decimal(35), None, qualifier="at least"), "", counted="men", place=Referent(""), time=NO_TIME)
    assert [(field.value, edit_words(field, value)) for field, value in edits.made] == [
        ("interval", "35 and more"),
        ("unit", "none"),
        ("counted", "men"),
        ("place", "none"),
        ("time", "none"),
    ]
