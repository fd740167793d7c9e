"""How well times are found and placed, beside libraries that do the same. Run by hand, not a test:

    python tests/benchmarks/times_and_peers.py [SPECIFICATION] [--peers NAME ...] [--errors NAME]

The sentences are those of tests/analyze/gold_times.toml, and, where a path is given, a file of Recognizers-Text's specification for dates
(github.com/microsoft/Recognizers-Text, Specs/DateTime/English, brought to JSON lines: input, reference, results with start, end, type and
values). Counted are the types that Crossread claims: dates and date-times, and ranges of them; what lies on other types is not held
against anybody. Spans are compared without leading prepositions and articles; a resolution is right when start and end are, or one of the
alternatives of the specification. A library that gives moments instead of intervals gets the interval of the period it reports, else a day.
Peers that are not installed are left out.
"""

import argparse
import json
import re
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

from reader.analyze.numbers.times import times
from reader.text import Span

Placed = tuple[datetime | None, datetime | None]
Found = tuple[int, int, tuple[Placed, ...]]  # start, end, the readings of which one is to be right; none where it is not placed
Peer = Callable[[str, date | None], list[Found]]

CLAIMED = {"date", "daterange", "datetime", "datetimerange"}
LEADING = re.compile(r"(?:(?:on|in|at|the|during|of|for)\s+)+", re.I)
OWN = Path(__file__).parents[1] / "analyze" / "gold_times.toml"


@dataclass
class Case:
    text: str
    published: date | None
    gold: list[Found]
    ignored: list[Found]


def own_cases() -> Iterator[Case]:
    for group in tomllib.loads(OWN.read_text(encoding="utf-8"))["group"]:
        for text, *marks in group["case"]:
            gold, at = [], 0
            for words, start, end, _ in (map(str.strip, mark.split("|")) for mark in marks):
                at = text.index(words, at)
                ends = tuple(datetime.fromisoformat(one) if one else None for one in (start, end))
                gold.append((at, at + len(words), (ends,) if any(ends) else ()))
                at += len(words)
            yield Case(text, group.get("published"), gold, [])


def specified_cases(path: Path) -> Iterator[Case]:
    with path.open(encoding="utf-8") as lines:
        for case in map(json.loads, lines):
            marks = [(one["type"].split(".")[-1] in CLAIMED, one) for one in case["results"]]
            gold = [(one["start"], one["end"], tuple(readings(one))) for is_claimed, one in marks if is_claimed]
            reference = datetime.fromisoformat(case["reference"]).date() if case.get("reference") else date(2016, 11, 7)
            if gold or not marks:
                yield Case(case["input"], reference, gold, [(one["start"], one["end"], ()) for is_claimed, one in marks if not is_claimed])


def readings(result: dict) -> Iterator[Placed]:
    for value in [*(result.get("values") or []), result.get("FutureResolution"), result.get("PastResolution")]:
        if value:
            point = value.get("date") or value.get("dateTime") or (value.get("value") if value.get("type") in CLAIMED else None)
            start = point or value.get("start") or value.get("startDate") or value.get("startDateTime")
            end = value.get("end") or value.get("endDate") or value.get("endDateTime")
            if start not in (None, "not resolved") or end:
                yield (moment(start), moment(end) if end else point and after(moment(point)))


def moment(words: str | None) -> datetime | None:
    return datetime.fromisoformat(words) if words else None


def after(start: datetime) -> datetime:
    """The end of a moment told without one: a day, hour or minute later."""
    if start.minute:
        return start + timedelta(minutes=1)
    return start + (timedelta(hours=1) if start.hour else timedelta(days=1))


# -- the libraries


def crossread(text: str, published: date | None) -> list[Found]:
    found = times(text, Span(0, len(text)), published)
    return [(one.span.start, one.span.end, ((one.start, one.end),) if one.start or one.end else ()) for one in found]


def dateparser(text: str, published: date | None) -> list[Found]:
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    settings = {
        "RELATIVE_BASE": noon(published),
        "PREFER_DATES_FROM": "past",
        "RETURN_TIME_AS_PERIOD": True,
        "PREFER_DAY_OF_MONTH": "first",
    }
    parser = DateDataParser(languages=["en"], settings=settings)
    found, at = [], 0
    for words, _ in search_dates(text, languages=["en"], settings=settings) or []:
        data = parser.get_date_data(words)
        at = text.find(words, at)
        found.append((at, at + len(words), (of_period(data.date_obj, data.period),) if data.date_obj else ()))
        at += len(words)
    return found


def of_period(start: datetime, period: str) -> Placed:
    start = start.replace(tzinfo=None, second=0, microsecond=0)
    midnight = start.replace(hour=0, minute=0)
    if period == "year":
        return datetime(start.year, 1, 1), datetime(start.year + 1, 1, 1)
    if period == "month":
        first = midnight.replace(day=1)
        return first, (first + timedelta(days=32)).replace(day=1)
    if period == "week":
        monday = midnight - timedelta(days=start.weekday())
        return monday, monday + timedelta(days=7)
    return (start, after(start)) if period == "time" else (midnight, midnight + timedelta(days=1))


def parsedatetime(text: str, published: date | None) -> list[Found]:
    from parsedatetime import Calendar

    marks = Calendar().nlp(text, noon(published)) or ()
    return [(start, end, (of_period(when, "time" if flag > 1 else "day"),)) for when, flag, start, end, _ in marks]


def recognizers(text: str, published: date | None) -> list[Found]:
    from recognizers_date_time import recognize_datetime
    from recognizers_text import Culture

    found = []
    for one in recognize_datetime(text, Culture.English, reference=noon(published, 0)):
        if one.type_name.split(".")[-1] in CLAIMED:
            values = [value for value in (one.resolution or {}).get("values", []) if value]
            found.append((one.start, one.end + 1, tuple(readings({"values": values}))))
    return found


def ctparse(text: str, published: date | None) -> list[Found]:
    from ctparse import ctparse as parsed
    from ctparse.types import Interval, Time

    one = parsed(text, ts=noon(published), timeout=1, max_stack_depth=10)
    resolution = one.resolution if one else None
    if isinstance(resolution, Interval) and resolution.t_from and resolution.t_to and not (resolution.t_from.POD or resolution.t_to.POD):
        placed: tuple[Placed, ...] = ((resolution.t_from.dt, resolution.t_to.dt),)
    elif isinstance(resolution, Time) and resolution.isDate:
        placed = (of_period(resolution.dt, "day"),)
    elif isinstance(resolution, Time) and resolution.isDateTime:
        placed = (of_period(resolution.dt, "time"),)
    else:
        return []
    return [(resolution.mstart, resolution.mend, placed)]


def timefhuman(text: str, published: date | None) -> list[Found]:
    from timefhuman import tfhConfig
    from timefhuman import timefhuman as parsed

    config = tfhConfig(now=noon(published), return_matched_text=True, infer_datetimes=False)
    found = []
    for _, (start, end), value in parsed(text, config=config):
        if isinstance(value, tuple) and all(isinstance(one, datetime) for one in value):
            found.append((start, end, (value,)))
        elif isinstance(value, datetime):
            found.append((start, end, (of_period(value, "time"),)))
        elif isinstance(value, date):
            found.append((start, end, (of_period(datetime(value.year, value.month, value.day), "day"),)))
    return found


def datefinder(text: str, published: date | None) -> list[Found]:
    from datefinder import find_dates

    found = find_dates(text, index=True, base_date=noon(published, 0))
    return [(start, end, (of_period(when, "time" if when.hour or when.minute else "day"),)) for when, (start, end) in found]


def noon(published: date | None, hour: int = 12) -> datetime:
    day = published or date(2016, 11, 7)
    return datetime(day.year, day.month, day.day, hour)


PEERS: dict[str, tuple[Peer, str]] = {
    "crossread": (crossread, "reader"), "dateparser": (dateparser, "dateparser"), "parsedatetime": (parsedatetime, "parsedatetime"),
    "recognizers": (recognizers, "recognizers_date_time"), "timefhuman": (timefhuman, "timefhuman"), "ctparse": (ctparse, "ctparse"),
    "datefinder": (datefinder, "datefinder"),
}  # fmt: skip


# -- the figures


def measure(peer: Peer, cases: list[Case], *, shows_errors: bool = False) -> str:
    exact = overlapping = placed = started = to_place = gold_count = found_count = failed = 0
    spent = 0.0
    for case in cases:
        began = time.perf_counter()
        try:
            found = peer(case.text, case.published)
        except Exception:  # a peer's crash is a miss, and told
            found, failed = [], failed + 1
        spent += time.perf_counter() - began
        found = [one for one in found if not any(overlaps(one, other) for other in case.ignored)]
        gold_count, found_count = gold_count + len(case.gold), found_count + len(found)
        faults = [f"+ {case.text[one[0] : one[1]]!r}" for one in found if not any(overlaps(one, gold) for gold in case.gold)]
        for gold in case.gold:
            hit = next((one for one in found if overlaps(one, gold)), None)
            same = hit is not None and trimmed(case.text, hit) == trimmed(case.text, gold)
            exact, overlapping, to_place = exact + same, overlapping + (hit is not None), to_place + bool(gold[2])
            right = hit is not None and any(reading in gold[2] for reading in hit[2])
            if gold[2] and hit:
                started += any(reading[0] == other[0] for reading in hit[2] for other in gold[2])
                placed += right
            if hit is None or not same or (right != bool(gold[2])) or (not gold[2] and hit[2]):
                faults.append(
                    f"- {case.text[gold[0] : gold[1]]!r} {told(gold)}: {hit and case.text[hit[0] : hit[1]]!r} {hit and told(hit)}"
                )
        if shows_errors and faults:
            print(f"{case.text} [{case.published}]", *faults, sep="\n    ")
    return (
        f"spans {f1(exact, found_count, gold_count)}, overlap {f1(overlapping, found_count, gold_count)},"
        f" placed {100 * placed / to_place:.1f}, start {100 * started / to_place:.1f} of {to_place};"
        f" {len(cases) / spent:,.0f} sentences/s{f', {failed} crashes' if failed else ''}"
    )


def told(found: Found) -> str:
    return " or ".join(f"{start or ''}..{end or ''}" for start, end in found[2][:2])


def f1(hits: int, found: int, gold: int) -> str:
    return f"P {100 * hits / max(found, 1):.1f} R {100 * hits / gold:.1f} F {200 * hits / (found + gold):.1f}"


def overlaps(one: Found, other: Found) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def trimmed(text: str, found: Found) -> tuple[int, int]:
    leading = LEADING.match(text, found[0], found[1])
    words = text[found[0] : found[1]].rstrip(" .,;:")
    return (leading.end() if leading else found[0]), found[0] + len(words)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("specification", nargs="?", type=Path)
    options.add_argument("--peers", nargs="*", default=list(PEERS))
    options.add_argument("--errors", default="", help="the peer whose errors are listed")
    chosen = options.parse_args()
    sets = {"own news sentences": list(own_cases())}
    if chosen.specification:
        sets["specification"] = list(specified_cases(chosen.specification))
    for name, cases in sets.items():
        print(f"{name}: {len(cases)} sentences, {sum(len(case.gold) for case in cases)} times")
        for peer in chosen.peers:
            if find_spec(PEERS[peer][1]):
                PEERS[peer][0]("Warm up on 5 May 2020.", date(2020, 5, 9))
                print(f"  {peer}: {measure(PEERS[peer][0], cases, shows_errors=peer == chosen.errors)}", flush=True)


if __name__ == "__main__":
    main()
