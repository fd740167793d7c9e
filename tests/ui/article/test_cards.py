"""What a click on a mark tells."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from reader.analysis import Attribution, Grain, TimeExpression
from tests.builders import a_document, a_quantity, an_analysis, span_of
from ui.article.card_texts import context, interval_words, number_facts, time_facts
from ui.article.cards import number_card

DOCUMENT = a_document("About 40 fighters of the Grey Banner escaped, Tova Rennick said.", "Nobody else of the Grey Banner was seen.")


def analysis(low=40, high=None, **changes):
    from dataclasses import replace

    quantity = replace(a_quantity(DOCUMENT, "About 40", low, high, kind="militants", counted="fighters"), **changes)
    return an_analysis(DOCUMENT, names={"Grey Banner": "ORG"}, quantities=(quantity,))


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def words(card):
    return [label.text() for label in card.findChildren(QLabel)]


def test_a_number_card_tells_the_interval_and_what_is_counted(window):
    found = analysis(approximate=True)
    card = number_card(window, found, found.quantities[0])
    assert {"“About 40”", "about 40", "fighters"} <= set(words(card))


@pytest.mark.parametrize(
    ("low", "high", "written"), [(40, 40, "40"), (30, 50, "30 to 50"), (35, None, "35 and more"), (None, 12, "12 and less")]
)
def test_intervals_in_words(low, high, written):
    from dataclasses import replace
    from decimal import Decimal

    ends = {"low": None if low is None else Decimal(low), "high": None if high is None else Decimal(high)}
    assert interval_words(replace(analysis().quantities[0], **ends)) == written


def test_the_speaker_of_a_number_is_who_it_is_attributed_to():
    from dataclasses import replace

    said = Attribution(span_of(DOCUMENT.text, "Tova Rennick"), None, span_of(DOCUMENT.text, "About 40 fighters"), hedged=True)
    found = replace(analysis(), attributions=(said,))
    assert ("Speaker", "Tova Rennick (hedged)") in number_facts(found, found.quantities[0])


def test_the_exclusive_end_of_a_time_is_not_shown_as_a_day_of_it():
    year = TimeExpression(span_of(DOCUMENT.text, "40"), datetime(2019, 1, 1), datetime(2020, 1, 1), Grain.YEAR)
    assert time_facts(year)[0] == ("Means", "Tuesday 1 January 2019 to Tuesday 31 December 2019")


def test_a_time_with_an_open_side_tells_the_other_one():
    span, day = span_of(DOCUMENT.text, "40"), datetime(2019, 1, 1)
    facts = [time_facts(TimeExpression(span, *ends, Grain.DAY))[0][1] for ends in ((None, day), (day, None), (None, None))]
    assert facts == ["Monday 31 December 2018 or before", "Tuesday 1 January 2019 or after", "no definite time"]


def test_the_words_around_a_mention_stay_in_its_sentence():
    span = span_of(DOCUMENT.text, "Grey Banner", 1)
    before, here, after = context(analysis(), span)
    assert (before, here, after) == ("Nobody else of the ", "Grey Banner", " was seen.")
