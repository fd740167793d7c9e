"""What a click on a mark tells."""

from datetime import datetime

from reader.analysis import Grain, TimeExpression
from tests.builders import a_document, an_analysis, span_of
from ui.article.card_texts import context, time_facts

DOCUMENT = a_document("About 40 fighters of the Grey Banner escaped, Tova Rennick said.", "Nobody else of the Grey Banner was seen.")


def analysis():
    return an_analysis(DOCUMENT, names={"Grey Banner": "ORG"})


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
