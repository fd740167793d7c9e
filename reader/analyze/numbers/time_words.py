"""The pieces that the patterns of times are put together from, and what their words are worth."""

from functools import cache

from reader.analyze.lexicon import table
from reader.analyze.numbers.calendar_terms import MONTHS, WEEKDAYS

TOWARDS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0, "current": 0}
ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": -1, "last": -1}

MONTH = (
    r"(?P<month>(?i:january|february|april|june|july|august|september|october|november|december)|March|May"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAYS = r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
WEEKDAY = rf"(?P<weekday>{_WEEKDAYS})"
LEAD_DAY = rf"(?:(?:{_WEEKDAYS}|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b\.?),?\s)?"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1[5-9]\d\d|20[0-4]\d)"
OF_YEAR = rf"(?:\s?,?\s(?:in\s|of\s)?{YEAR}\b|\s(?:of\s)?(?P<relative>last|this|next)\syear\b)"
PART = r"(?:\s(?:morning|afternoon|evening|night))?"
_UNIT = "minute|hour|day|night|week|fortnight|month|quarter|year|decade|century"
UNIT = rf"(?P<unit>{_UNIT}|centurie)s?"
UNITS_ALONE = r"(?P<unit>minute|hour|day|week|month|year|decade|centurie)s"
SEASON = r"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
LAST_NEXT = r"(?P<towards>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)"
_ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
NUMBER = rf"(?:\d{{1,3}}|an?|half\sa|{_ONES}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:{_ONES}))?)"
MONTHS_HINT = "jan feb mar apr may jun jul aug sep oct nov dec"
UNITS_HINT = "minute hour day morning noon evening night week month quarter year decade centur"
VAGUE = r"(?:(?:a\s)?(?:few|couple\sof)|several|many)"


@cache
def _worths() -> dict[str, int]:
    numbers = table("numbers")
    return {"a": 1, "an": 1, **numbers["ones"], **numbers["tens"]}


def worth(words: str) -> int:
    """What the words of NUMBER say: "17", "twenty-one", "a"; 0 for any other."""
    if words.isdigit():
        return int(words)
    return sum(_worths().get(word, 0) for word in words.lower().split("-"))


def unit_name(word: str) -> str:
    return "century" if word.lower() == "centurie" else word.lower()


def month_number(word: str) -> int:
    return MONTHS[word.lower().rstrip(".")]


def weekday_number(word: str) -> int:
    return WEEKDAYS[word.lower()]
