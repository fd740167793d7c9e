"""Number expressions: their interval, unit, kind, qualifier and what they count."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analyze.numbers.lexer import tokens
from reader.analyze.numbers.quantities import quantities
from reader.text import Span, normalize


def found(text):
    return quantities(text, Span(0, len(text)))


def only(text):
    (quantity,) = found(text)
    return quantity


def ends(text):
    quantity = only(text)
    return tuple(None if end is None else float(end) for end in (quantity.low, quantity.high))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,250 guards fled.", 1250),
        ("twenty-five guards fled.", 25),
        ("two hundred and five guards fled.", 205),
        ("one million three hundred thousand guards fled.", 1_300_000),
        ("two and a half million guards fled.", 2_500_000),
        ("half a million guards fled.", 500_000),
        ("half a dozen guards fled.", 6),
        ("1.2m guards fled.", 1_200_000),
        ("5k guards fled.", 5_000),
        ("3.5 lakh guards fled.", 350_000),
        ("816 000 guards fled.", 816_000),
        ("a hundred guards fled.", 100),
        ("2½ loaves were left.", 2.5),
        ("a quarter of a million guards fled.", 250_000),
        ("three quarters of a billion litres leaked.", 750_000_000),
        ("six and two thirds loaves were left.", 20 / 3),
        ("two point five million guards fled.", 2_500_000),
        ("three lakh crore rupees were spent.", 3e12),
        ("2 crore 40 lakh guards fled.", 24_000_000),
        ("320 hundred guards fled.", 32_000),
        ("5 x 10^6 guards fled.", 5_000_000),
        ("5M guards fled.", 5_000_000),
        ("It was minus 20 degrees.", -20),
        ("It lost $-50.8bn.", -50.8e9),
    ],
)
def test_numeral(text, value):
    assert ends(text) == (pytest.approx(value), pytest.approx(value))


@pytest.mark.parametrize("length", [27, 28, 29, 60, 5000])
def test_a_number_of_any_length_is_read(length):
    assert only(f"1{'0' * length} guards fled.").low == Decimal(f"1e{length}")


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("between 3,500 and 4,000 men", "between 3,500 and 4,000", 3500, 4000),
        ("600 to 1,000 men", "600 to 1,000", 600, 1000),
        ("5-10 men", "5-10", 5, 10),
        ("two or three men", "two or three", 2, 3),
        ("from 20 to 30 men", "from 20 to 30", 20, 30),
        ("$3-5 billion", "$3-5 billion", 3e9, 5e9),
        ("$3 billion to $5 billion", "$3 billion to $5 billion", 3e9, 5e9),
        ("between US$140 million and US$150 million", "between US$140 million and US$150 million", 140e6, 150e6),
        ("between 20 to 30 men", "between 20 to 30", 20, 30),
        ("from $500 to $900 a month", "from $500 to $900 a month", 500, 900),
        ("from about 20 to as many as 40 men", "from about 20 to as many as 40", 20, 40),
        ("8 or $9", "8 or $9", 8, 9),
        ("10%-20%", "10%-20%", 10, 20),
        ("two, three or four men", "two, three or four", 2, 4),
        ("20 through 30 men", "20 through 30", 20, 30),
        ("3.2 ± 0.2 mm", "3.2 ± 0.2 mm", 3, 3.4),
        ("0 to 80 km/h", "0 to 80 km/h", 0, 80),
        ("thousands of men", "thousands", 1_000, 10_000),
    ],
)
def test_range(text, words, low, high):
    assert only(text).span.of(text) == words
    assert ends(text) == (low, high)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It rose from 3 to 5 percent.", 2),  # two values, no range
        ("It grew by 40 to 400.", 2),
        ("They lost 5 or 500.", 2),
        ("5 km to 10 minutes", 2),
        ("They lost two, three and 14.", 3),
    ],
)
def test_no_range(text, count):
    assert len(found(text)) == count


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "qualifier", "approximate"),
    [
        ("about 40 men", "about 40", 40, 40, "about", True),
        ("at least 40 men", "at least 40", 40, None, "at least", False),
        ("more than a dozen men", "more than a dozen", 12, None, "more than", False),
        ("up to 40 men", "up to 40", None, 40, "up to", False),
        ("as many as 40 men", "as many as 40", None, 40, "as many as", False),
        ("less than 90 minutes", "less than 90 minutes", None, 90, "less than", False),
        ("an estimated 40 men", "an estimated 40", 40, 40, "estimated", True),
        ("40 or more men", "40 or more", 40, None, "at least", False),
        ("50 or so men", "50 or so", 50, 50, "about", True),
        ("at least some 40 men", "at least some 40", 40, None, "at least", False),
        ("dozens of men", "dozens", 24, None, "dozens", True),
        ("tens of thousands of men", "tens of thousands", 10_000, 100_000, "tens of thousands", True),
        ("less than or equal to 40 men", "less than or equal to 40", None, 40, "at most", False),
        ("40 and counting", "40 and counting", 40, None, "at least", False),
    ],
)
def test_qualifier(text, words, low, high, qualifier, approximate):
    quantity = only(text)
    assert quantity.span.of(text) == words
    assert ends(text) == (low, high)
    assert (quantity.qualifier, quantity.approximate) == (qualifier, approximate)


def test_a_qualifier_reaches_one_figure_only():
    around, exact = found("around 200 villagers and 13 guards")
    assert (around.approximate, exact.approximate) == (True, False)


@pytest.mark.parametrize(
    ("text", "unit", "kind"),
    [
        ("$88 billion", "USD", "money"),
        ("20 million euros", "EUR", "money"),
        ("HK $5 million", "HKD", "money"),
        ("Rs 500 crore", "rupee", "money"),
        ("US$1.2bn", "USD", "money"),
        ("$US160 million", "USD", "money"),
        ("nzd$15", "NZD", "money"),
        ("A $5 billion plan", "USD", "money"),  # no Australian dollars
        ("63 cents per share", "cent per share", "money"),
        ("100₾", "GEL", "money"),
        ("a $15,000-a-year job", "USD per year", "money"),
        ("a sixfold rise", "time", "multiple"),
        ("30 basis points", "basis point", "percent"),
        ("5 percent a year", "percent per year", "percent"),
        ("7,000 times a minute", "time per minute", "multiple"),
        ("20 (kg)", "kilogram", "mass"),
        ("a temperature of 30 degrees", "degree", "temperature"),
        ("a turn of 30 degrees", "degree", "angle"),
        ("12 m/s", "meter per second", "speed"),
        ("40 kWh/km", "kilowatt hour per kilometer", "energy"),
        ("He was 12.", "year", "age"),
        ("Ilen Marsk, who turned 40 in May,", "year", "age"),
        ("under the age of 5 years", "year", "age"),
        ("$98 a share", "USD per share", "money"),
        ("2.5 percent", "percent", "percent"),
        ("25-kilometer march", "kilometer", "distance"),
        ("40 tonnes", "tonne", "mass"),
        ("100 km/h", "kilometer per hour", "speed"),
        ("60 miles per hour", "mile per hour", "speed"),
        ("30 °C", "degree celsius", "temperature"),
        ("three weeks", "week", "duration"),
        ("12 square miles", "square mile", "area"),
        ("a 25-year-old guard", "year", "age"),
        ("aged 31", "year", "age"),
        ("5m from the gate", "meter", "distance"),
    ],
)
def test_unit(text, unit, kind):
    assert (only(text).unit, only(text).kind) == (unit, kind)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("13 dollars and 45 cents were left", "13 dollars and 45 cents", 13.45),
        ("15 dollars 50.", "15 dollars 50", 15.5),
        ("five feet eleven", "five feet eleven", 5 + 11 / 12),
        ("2 hours 30 minutes", "2 hours 30 minutes", 2.5),
        ("5ft 11in tall", "5ft 11in", 5 + 11 / 12),
        ("an hour and 15 minutes", "an hour and 15 minutes", 1.25),
        ("a year and a half", "a year and a half", 1.5),
        ("a mile and a quarter", "a mile and a quarter", 1.25),
        ("75 USD million", "75 USD million", 75e6),
    ],
)
def test_sum_of_a_unit_and_its_parts(text, words, value):
    assert only(text).span.of(text) == words
    assert ends(text) == (pytest.approx(value), pytest.approx(value))


def test_units_of_different_measures_are_no_sum():
    assert len(found("two hours and 30 miles")) == len(found("15 dollars 50 men")) == 2


def test_millions_of_pounds_are_money_unless_of_something():
    assert [one.unit for one in found("361 million pounds, and 5 million pounds of wheat")] == ["GBP", "pound"]


def test_a_year_earlier_is_no_rate():
    assert found("$6 billion a year earlier")[0].unit == "USD"


@pytest.mark.parametrize(
    ("text", "counted", "kind"),
    [
        ("40 Grey Banner fighters fled", "Grey Banner fighters", "militants"),
        ("13 US troops stayed", "US troops", "troops"),
        ("two Su-25 jets turned", "Su-25 jets", "aircraft"),
        ("200 of the inmates left", "inmates", "prisoners"),
        ("dozens of “Daesh” fighters fled", "Daesh” fighters", "militants"),
        ("a 20-member team left", "member", "people"),
        ("the blast killed 12 shoppers", "shoppers", "casualties"),
        ("12 shoppers were reportedly wounded", "shoppers", "casualties"),
        ("police arrested 12 men", "men", "captured"),
        ("300 Afghans left", "Afghans", "people"),
        ("40 shops closed", "shops", "buildings"),
        ("40 pages burned", "pages", "count"),
    ],
)
def test_counted(text, counted, kind):
    assert (only(text).counted.of(text), only(text).kind) == (counted, kind)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("100 Orselian and 95 Halvern prisoners left", ["prisoners", "prisoners"]),
        ("3 of his 12 guards", ["guards", "guards"]),
        ("four of the five guards", ["guards", "guards"]),
        ("half of the 12 guards", ["guards", "guards"]),
        ("40 guards left, including 12 in the north", ["guards", "guards"]),
        ("300 guards left, up from 200 in May", ["guards", "guards"]),
        ("400 men who fled and 90 who stayed", ["men", "men"]),
    ],
)
def test_the_noun_of_a_neighbour(text, counted):
    assert [one.counted.of(text).split()[-1] for one in found(text)] == counted


def test_points_are_reached_by_points():
    assert [one.unit for one in found("It rose 40 points to 1,200.")] == ["point", "point"]


def test_two_bounds_are_one_interval():
    text = "more than 10 but fewer than 40 guards"
    assert (only(text).span.of(text), ends(text)) == ("more than 10 but fewer than 40", (10, 40))


@pytest.mark.parametrize(
    ("text", "words", "counted", "value", "kind"),
    [
        ("A guard was killed in Orsel.", "A", "guard", 1, "casualties"),
        ("They captured a Grey Banner leader responsible for it.", "a", "Grey Banner leader", 1, "captured"),
        ("the arrest of a senior commander", "a", "senior commander", 1, "captured"),
        ("A guard was shot and killed.", "A", "guard", 1, "casualties"),
        ("Another villager died there.", "Another", "villager", 1, "casualties"),
        ("There were no casualties.", "no", "casualties", 0, "casualties"),
        ("No civilians were hurt.", "No", "civilians", 0, "casualties"),
    ],
)
def test_people_counted_without_a_number(text, words, counted, value, kind):
    quantity = only(text)
    assert (quantity.span.of(text), quantity.counted.of(text), quantity.low, quantity.kind) == (words, counted, value, kind)


def test_two_joined_people_share_the_verb():
    assert [one.kind for one in found("A guard and a teacher were wounded.")] == ["casualties", "casualties"]


def test_nobody_is_no_casualty():
    assert (ends("No one was killed."), only("No one was killed.").kind) == ((0, 0), "casualties")


@pytest.mark.parametrize(
    "text",
    [
        "A guard left.",
        "A gunman shot and killed them.",
        "A gunman has killed them.",
        "A gunman was killing them.",
        "They captured a town.",
        "They seized a police station.",
        "No guards came.",
    ],
)
def test_articles_count_nothing_else(text):
    assert found(text) == []


def test_joined_people_share_their_fate():
    assert [one.kind for one in found("It killed five soldiers and three civilians.")] == ["casualties", "casualties"]


def test_an_insertion_does_not_part_people_from_their_fate():
    text = "At least 12 people, including three children, died there."
    assert [one.kind for one in found(text)] == ["casualties", "casualties"]


def test_brackets_repeat_the_qualifier():
    assert [(one.qualifier, one.approximate) for one in found("about 5 miles (8 km) away")] == [("about", True)] * 2


def test_ages_are_listed():
    assert [one.kind for one in found("sons aged 12, 14 and 16.")] == ["age", "age", "age"]


def test_a_toll_counts_casualties():
    assert only("The death toll rose to 40.").kind == "casualties"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half of them", 0.5),
        ("a third of the men", 1 / 3),
        ("two-thirds of it", 2 / 3),
        ("one in five men", 0.2),
        ("nine out of ten men", 0.9),
    ],
)
def test_fraction(text, value):
    assert only(text).kind == "fraction"
    assert float(only(text).low) == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "The Su-25 and the F-16 turned back.",
        "Resolution 2254 was read.",
        "Call +44 20 7946 0958.",
        "It is open 24/7.",
        "See www.example.org/12 for more.",
        "No one knows. One of them does. This one too.",
        "He owns an iPhone 11 and a map.",
        "The Big Four met.",
        "Several pages burned.",
        "Phase two begins on page 12.",
        "The files cover phases 3, 5 and 7.",
        "The S&P 500 and the Nasdaq 100 index closed.",
        "At noon the FTSE 100 slipped.",
        "It says so [12] and again [3,5–7].",
        "The formula is Ca(OH)2.",
    ],
)
def test_no_quantity(text):
    assert found(text) == []


def test_a_score_has_no_ends():
    assert (only("They won 3-1 at home.").kind, ends("They won 3-1 at home.")) == ("score", (None, None))


def test_a_score_may_follow_a_name():
    assert [one.kind for one in found("They beat Orsel 2-1 at home.")] == ["score"]


def test_ordinals_are_typed():
    assert (only("the third convoy").kind, only("the third convoy").low) == ("ordinal", Decimal(3))


@given(st.integers(0, 10**15), st.sampled_from(["{:d}", "{:,d}"]))
def test_a_figure_written_and_read_again_is_equal(number, form):
    assert only(form.format(number) + " guards").low == number


@given(st.decimals(0, 10**6, places=2), st.sampled_from(["${}", "{} euros", "{} percent", "{} km", "about {} tonnes"]))
def test_a_measure_written_and_read_again_is_equal(number, form):
    assert only(form.format(number)).low == number


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.sampled_from(["between {} and {} men", "from {} to {} men", "{}–{} km"]))
def test_a_range_written_and_read_again_is_equal(low, more, form):
    assert ends(form.format(low, low + more)) == (low, low + more)


class Watched(list):
    """Tokens that count how often they are looked at."""

    looks = 0

    def __getitem__(self, key):
        Watched.looks += len(range(*key.indices(len(self)))) if isinstance(key, slice) else 1
        return super().__getitem__(key)

    def __iter__(self):
        for item in super().__iter__():
            Watched.looks += 1
            yield item


@pytest.mark.parametrize(
    "piece",
    [
        *("5-", "two and ", "$", "1,", "between 5 ", "a half ", "3 to ", "phases 3, ", "twenty-", "more than ", "half of the "),
        *("killed a ", "one in ", "( ", "5 degrees ", "5 men and ", "one, ", "no ", "a1-", "((1", "1 000 ", "[1, ", "5+", "40s ", "mid-"),
        *("5 foot-", "of a barrel ", "hundreds if not ", "one hundred and ", "or so ", "5 x ", "to ", "as many as ", "plus ", "5% to "),
        *("10-to-", "1 over ", "5' ", '5" ', "x1-2-", "5 or 6 ", "Orsel 5 and 5 "),
    ],
)
def test_reading_takes_time_in_proportion_to_the_text(piece, monkeypatch):
    def looks(times):
        Watched.looks = 0
        found(piece * times)
        return Watched.looks

    monkeypatch.setitem(quantities.__globals__, "tokens", lambda text, span: Watched(tokens(text, span)))
    assert looks(400) < 3 * looks(200)


PIECES = """
between and 5 10 3.5 $ % - – to or about at least dozen million half a third , . US$ km/h -5 ½ 1/3 fighters killed were than more
of 12,000 tens thousands couple few in out year old 2nd twenty hundred °C / + ( ) ” “
"""
words = st.sampled_from(PIECES.split())


@given(st.one_of(st.text(), st.lists(words).map(" ".join), st.lists(words).map("".join)))
def test_quantities_are_ordered_inside_the_text_and_apart(text):
    text = normalize(text)
    marks = found(text)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in marks)
    assert all(one.span.end <= other.span.start for one, other in pairwise(marks))
    assert all(one.low <= one.high for one in marks if None not in (one.low, one.high))
    assert all(not one.counted.overlaps(one.span) for one in marks if one.counted)
