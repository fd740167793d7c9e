"""How fast numbers and times are found in sentences. Bars: 1,000 sentences a second; twice as long a text of numbers
takes no more than three times as long.
"""

import time

import pytest

import reader
import resources
from reader.analyze.numbers.quantities import quantities
from reader.analyze.numbers.times import times
from reader.analyze.pipeline import analyze
from reader.text import Span

ADVERSARIAL = [
    *(
        "1",
        "1,",
        "1,000,",
        "1 000 ",
        "-",
        "1-",
        "and and ",
        ",",
        "a1",
        "a-1",
        "1a",
        "((",
        "(1)",
        "(1,",
        "[1,",
        "[1-",
        "1.1.",
        "1/",
        "1:",
        "@a",
    ),
    *("a.", "+1 2 3 4 5 6 7 8 ", "Jan 1-", "No 1, ", "No 1 and ", "1 Aaa Aaa ", "x10^", "°", "1°1’", "two and ", "5 to ", "of a barrel "),
    *(
        "2000-",
        "half of the ",
        "twenty-",
        "hundreds of ",
        "or so ",
        "one hundred and ",
        "mid-",
        "40s ",
        "5 foot ",
        "5% to ",
        "3 x ",
        "w.w.w.",
    ),
]


def test_sentences_a_second(benchmark):
    texts = [reader.read(path).text for path in sorted(resources.path("samples").glob("*-*.*"))]
    document = reader.from_text("\n\n".join(texts))
    spans = [sentence.span for sentence in analyze(document).sentences]

    def read():
        for span in spans:
            quantities(document.text, span, [found.span for found in times(document.text, span, None)])

    read()  # what is loaded once is loaded
    benchmark.pedantic(read, rounds=5)
    rate = len(spans) / benchmark.stats["min"]
    benchmark.extra_info["sentences a second"] = round(rate)
    print(f" {len(spans):,} sentences, {rate:,.0f} a second")
    assert rate >= 1000


def seconds(text):
    def once():
        begun = time.perf_counter()
        quantities(text, Span(0, len(text)))
        return time.perf_counter() - begun

    return min(once() for _ in range(3))


@pytest.mark.parametrize("piece", ADVERSARIAL)
def test_time_grows_with_the_text(piece):
    short, long = (piece * (size // len(piece)) for size in (10_000, 20_000))
    assert seconds(long) <= 3 * seconds(short) + 0.05
