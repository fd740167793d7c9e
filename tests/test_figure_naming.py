"""Names of figures for lists: readable pieces of the text."""

import pytest

from reader.analyze.pipeline import analyze
from reader.figure_naming import figure_label, trimmed
from tests.builders import a_document


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Six guards were killed at Dorvet prison.", "Guards killed"),
        ("The governor rejected reports of six dead.", "Dead"),
        ("Marsk put the number of escapees at 35.", "Escapees"),
        ("The ministry estimates that the Banner has 1,500 men under arms.", "Men under arms"),
        ("Marsk offered a reward of 2 million marks for word of Kroll.", "Reward"),
        ("The raid was over in less than 90 minutes, a spokeswoman said.", "Raid was over in less than 90 minutes"),
        ("They came in three trucks and knew the block.", "Trucks"),
    ],
)
def test_a_figure_is_named_by_what_it_counts(text, named):
    analysis = analyze(a_document(text))
    (quantity,) = analysis.quantities
    assert figure_label(analysis, quantity) == named


def test_a_name_has_no_words_at_its_ends_that_tell_nothing():
    assert trimmed("that the wall had fallen in the") == "Wall had fallen"
    assert trimmed("the") == "The"
    assert len(trimmed("a very long sentence about many things that nobody would ever read to its end in a list")) <= 48
