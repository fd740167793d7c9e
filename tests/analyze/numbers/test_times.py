"""Dates and times, resolved against the day of publication."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis import Grain
from reader.analyze.numbers.quantities import quantities
from reader.analyze.numbers.times import RULES, outside_lengths, times
from reader.analyze.pipeline import analyze
from reader.text import Span, normalize
from tests.builders import a_document

PUBLISHED = date(2026, 5, 9)  # a Saturday


def found(text, published=PUBLISHED):
    return times(text, Span(0, len(text)), published)


def days(start, end):
    return tuple(datetime(*day) if day else None for day in (start, end))


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("It began on June 24, 2019.", "June 24, 2019", (2019, 6, 24), (2019, 6, 25)),
        ("It began on 5 May 2020.", "5 May 2020", (2020, 5, 5), (2020, 5, 6)),
        ("It began on 14-Nov-2023.", "14-Nov-2023", (2023, 11, 14), (2023, 11, 15)),
        ("It began on 29.03.2019.", "29.03.2019", (2019, 3, 29), (2019, 3, 30)),
        ("It began on May 3 last year.", "May 3 last year", (2025, 5, 3), (2025, 5, 4)),
        ("It began in May 12 years after the coup.", "May", (2026, 5, 1), (2026, 6, 1)),
        ("IT BEGAN ON FRIDAY.", "FRIDAY", (2026, 5, 8), (2026, 5, 9)),
        ("It began on Friday last week.", "Friday last week", (2026, 5, 1), (2026, 5, 2)),
        ("It begins next Tuesday.", "next Tuesday", (2026, 5, 12), (2026, 5, 13)),
        ("It began this Tuesday.", "this Tuesday", (2026, 5, 5), (2026, 5, 6)),
        ("It began yesterday.", "yesterday", (2026, 5, 8), (2026, 5, 9)),
        ("It began in December 2020.", "December 2020", (2020, 12, 1), (2021, 1, 1)),
        ("It began a year and a half ago.", "a year and a half ago", (2024, 1, 1), (2025, 1, 1)),
        ("It began half a century ago.", "half a century ago", (1976, 1, 1), (1977, 1, 1)),
        ("It began this summer.", "this summer", (2026, 6, 1), (2026, 9, 1)),
        ("It began last winter.", "last winter", (2025, 12, 1), (2026, 3, 1)),
        ("It began in the spring.", "spring", (2026, 3, 1), (2026, 6, 1)),
        ("It began in the 18th century.", "18th century", (1701, 1, 1), (1801, 1, 1)),
        ("It began last quarter.", "last quarter", (2026, 1, 1), (2026, 4, 1)),
        ("It began in the second week of April.", "second week of April", (2026, 4, 8), (2026, 4, 15)),
        ("It began in the last week of April.", "last week of April", (2026, 4, 24), (2026, 5, 1)),
        ("It began early last week.", "early last week", (2026, 4, 27), (2026, 4, 30)),
        ("It began late in 2019.", "late in 2019", (2019, 7, 1), (2020, 1, 1)),
        ("It lasted the rest of the month.", "rest of the month", (2026, 5, 9), (2026, 6, 1)),
        ("It lasted six months to March.", "six months to March", (2025, 10, 1), (2026, 4, 1)),
        ("It lasted Monday to Thursday.", "Monday to Thursday", (2026, 5, 4), (2026, 5, 8)),
        ("It lasted from late 2014 to mid-2016.", "from late 2014 to mid-2016", (2014, 7, 1), (2016, 9, 1)),
        ("It lasted from November to January.", "from November to January", (2025, 11, 1), (2026, 2, 1)),
        ("It lasted 2014–2017.", "2014–2017", (2014, 1, 1), (2018, 1, 1)),
        ("It lasted 12 and 13 April.", "12 and 13 April", (2026, 4, 12), (2026, 4, 14)),
        ("It has lasted ever since Tuesday.", "ever since Tuesday", (2026, 5, 5), (2026, 5, 10)),
        ("It will not end until Monday.", "Monday", (2026, 5, 11), (2026, 5, 12)),
        ("It began before Friday’s attack.", "Friday", (2026, 5, 8), (2026, 5, 9)),
        ("It began before 2019.", "before 2019", None, (2019, 1, 1)),
        ("It began at Easter.", "Easter", (2026, 4, 5), (2026, 4, 6)),
        ("It begins next Christmas.", "next Christmas", (2026, 12, 25), (2026, 12, 26)),
        ("It began on Good Friday 2019.", "Good Friday 2019", (2019, 4, 19), (2019, 4, 20)),
        ("It began before Eid.", "Eid", None, None),
        ("It begins at 2 a.m. on Friday night.", "2 a.m. on Friday night", (2026, 5, 16, 2), (2026, 5, 16, 3)),
        ("It raged between 2 a.m. and 4 a.m. on Friday.", "between 2 a.m. and 4 a.m. on Friday", (2026, 5, 8, 2), (2026, 5, 8, 4)),
        (
            "From 10 pm on Thursday to 2 am on Friday it burned.",
            "From 10 pm on Thursday to 2 am on Friday",
            (2026, 5, 7, 22),
            (2026, 5, 8, 2),
        ),
        ("It raged from 9 to 11:30 p.m. on Friday.", "from 9 to 11:30 p.m. on Friday", (2026, 5, 8, 21), (2026, 5, 8, 23, 30)),
        ("It lasted January–March 2017.", "January–March 2017", (2017, 1, 1), (2017, 4, 1)),
        ("It began in the late seventies.", "late seventies", (1975, 1, 1), (1980, 1, 1)),
        ("It began on the 30th of last month.", "the 30th of last month", (2026, 4, 30), (2026, 5, 1)),
        ("It began in the week of 1 May.", "week of 1 May", (2026, 4, 27), (2026, 5, 4)),
        ("It ends two years from now.", "two years from now", (2028, 1, 1), (2029, 1, 1)),
        ("It lasted for the past fortnight.", "past fortnight", (2026, 4, 25), (2026, 5, 10)),
        ("It ends no later than 1 June.", "no later than 1 June", None, (2026, 6, 2)),
        ("It began on Tue., May 5.", "Tue., May 5", (2026, 5, 5), (2026, 5, 6)),
        ("It began six hours ago.", "six hours ago", None, None),
    ],
)
def test_resolved(text, words, start, end):
    (time,) = found(text)
    assert time.span.of(text) == words
    assert (time.start, time.end) == days(start, end)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Envoys will meet on Monday.", 11),
        ("Envoys met on Monday.", 4),
        ("On Monday, the court will rule.", 11),
        ("On Monday, the court said it will rule.", 4),
        ("Talks are due to resume on Monday.", 11),
        ("The trial opens on Monday.", 11),
        ("The woman who will lead the party, he said, resigned on Monday.", 4),
        ("The man would have been freed on Monday.", 4),
    ],
)
def test_the_words_around_tell_whether_a_day_is_ahead(text, day):
    assert found(text)[-1].start == datetime(2026, 5, day)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("In 2016 it rose, and two years later it fell.", (2018, 1, 1), (2019, 1, 1)),
        ("It fell on 3 May and rose the next day.", (2026, 5, 4), (2026, 5, 5)),
        ("It fell on 3 May 2016 and rose the following year.", (2017, 1, 1), (2018, 1, 1)),
        ("It fell on Tuesday and rose at 5 p.m. the same day.", (2026, 5, 5, 17), (2026, 5, 5, 18)),
        ("In 2016 it rose, and three days later it fell.", None, None),
        ("It fell on Tuesday and rose that evening.", (2026, 5, 5), (2026, 5, 6)),
        ("It fell three days later.", None, None),
    ],
)
def test_told_from_the_time_before(text, start, end):
    time = found(text)[-1]
    assert (time.start, time.end) == days(start, end)


def test_told_from_the_time_of_the_sentence_before():
    document = a_document("The bridge fell on 3 May 2016. Three days later it was rebuilt. A week later it was shut again.")
    assert [time.start for time in analyze(document).times] == [datetime(2016, 5, day) for day in (3, 6, 13)]


def test_without_a_publication_date_times_told_from_it_are_named_but_not_placed():
    texts = ("on Friday", "last July", "two weeks ago", "in the past three weeks", "this summer", "at Easter", "over the weekend", "in Q3")
    assert {(time.start, time.end) for text in texts for time in found(text, None)} == {(None, None)}
    assert [time.grain for text in texts for time in found(text, None)] == [
        Grain.DAY, Grain.MONTH, Grain.WEEK, Grain.WEEK, Grain.MONTH, Grain.DAY, Grain.DAY, Grain.MONTH,
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), [("at 5:30 p.m. they left", "5:30 p.m."), ("at 0500 GMT", "0500 GMT"), ("at noon", "noon")])
def test_clock(text, words):
    assert [(time.span.of(text), time.start) for time in found(text)] == [(words, None)]


@pytest.mark.parametrize(
    "text",
    [
        "2,019 men left",
        "some 2000 people left",
        "It may rain",
        "for two weeks",
        "$2019 was paid",
        "February 30",
        "an average of 1500",
        "the fall of the year-old government",
        "order 2010-09-CA-294",
        "the army of the week",
        "at 25:61",
        "a woman in her late seventies",
        "an overnight train",
    ],
)
def test_no_date(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The war began some 17 years ago.", []),
        ("The war began more than 17 years ago.", []),
        ("It began two and a half years ago.", []),
        ("In the past two years 40 men fled.", ["two years", "40"]),
        ("Nine days later 40 men fled.", ["Nine days", "40"]),
        ("It rose in the three months to 30 June 2019.", ["three months"]),
        ("It rose in the first half of 2018.", []),
    ],
)
def test_a_time_holds_no_figure_but_the_length_that_it_tells(text, figures):
    span = Span(0, len(text))
    assert [one.span.of(text) for one in quantities(text, span, outside_lengths(text, found(text)))] == figures


STYLES = ["{0:%B} {0.day}, {0.year}", "{0.day} {0:%B} {0.year}", "{0.day} {0:%b}. {0.year}", "{0:%A}, {0.day} {0:%B} {0.year}",
          "{0:%Y-%m-%d}", "{0.day}th of {0:%B} {0.year}", "{0:%A}, {0:%b} {0.day}, {0.year}"]  # fmt: skip
DATES = st.dates(date(1900, 1, 1), date(2049, 12, 31))


@given(DATES, st.sampled_from(STYLES), DATES | st.none())
def test_a_date_in_any_style_reads_as_that_day(day, style, published):
    words = style.format(day).replace("May.", "May")
    text = f"It began on {words}, they said."
    (time,) = found(text, published)
    start = datetime(day.year, day.month, day.day)
    assert (time.span.of(text), time.start, time.end, time.grain) == (words, start, start + timedelta(days=1), Grain.DAY)


@given(st.dates(date(1950, 1, 1), date(2040, 1, 1)))
def test_a_weekday_is_within_a_week_of_publication(published):
    (past,) = found("It began on Wednesday.", published)
    (coming,) = found("It will begin on Wednesday.", published)
    today = datetime.combine(published, datetime.min.time())
    assert past.start.weekday() == coming.start.weekday() == 2
    assert today - timedelta(days=7) < past.start <= today <= coming.start < today + timedelta(days=7)


PIECES = ["since", "until", "by the", "end of", "late", "earlier", "from", "to", "and", "between", "the", "first half of", "last", "next",
          "a", "year", "week", "Friday", "May", "3", "12", "2019", "2016–17", "two", "days", "ago", "later", "at", "5 p.m.", "noon", ",",
          "on", "that", "night", "Easter", "summer", "Q3", "quarter", "1st", "will", "said", ".", "-", "past", "hours"]  # fmt: skip
WORDED = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)
NOISE = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("0123456789/-:MayJune ,ago")))


@given(WORDED | NOISE, st.dates() | st.none())
def test_times_are_ordered_inside_the_sentence_and_apart(text, published):
    text = normalize(text)
    span = Span(len(text) // 8, len(text))
    marks = times(text, span, published)
    assert all(span.contains(time.span) and time.span.of(text).strip() for time in marks)
    assert all(time.start < time.end for time in marks if time.start and time.end)
    assert all(one.span.end <= other.span.start for one, other in pairwise(marks))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.hints], ids=lambda rule: rule.pattern.pattern[:60])
def test_no_sentence_is_left_out_for_want_of_a_hint(rule):
    @settings(max_examples=10, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(rule.pattern, alphabet=st.characters(codec="ascii")))
    def check(text):
        assert any(hint in text.lower() for hint in rule.hints)

    check()
