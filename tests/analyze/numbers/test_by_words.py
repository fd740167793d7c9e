"""What figures count and what happens to that, where no parser read the sentence."""

import pytest

from reader.analyze.numbers.quantities import quantities
from reader.text import Span


def only(text):
    (quantity,) = quantities(text, Span(0, len(text)))
    return quantity


@pytest.mark.parametrize(
    ("text", "head", "modifiers", "event"),
    [
        ("40 Grey Banner fighters fled", "fighter", ("grey", "banner"), "escaped"),
        ("the blast killed 12 shoppers", "shopper", (), "killed"),
        ("12 foreign inmates were freed", "inmate", ("foreign",), "freed"),
        ("12 guards killed in raid", "guard", (), "killed"),
        ("12 wounded guards left", "guard", (), "wounded"),
        ("the killing of 12 men", "man", (), "killed"),
        ("12 deaths were told of", "death", (), "killed"),
        ("12 gunmen killed them", "gunman", (), ""),
        ("the army held 12 talks", "talk", (), ""),
    ],
)
def test_head_modifiers_and_event(text, head, modifiers, event):
    assert (only(text).head, only(text).modifiers, only(text).event) == (head, modifiers, event)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("It rose by 40.", "rise"),
        ("It was down 3 percent.", "fall"),
        ("It fell 3 percent.", "fall"),
        ("It rose to 40.", ""),
        ("It was cut by 40 percent.", "fall"),
    ],
)
def test_change(text, change):
    assert only(text).change == change


def test_triggers_are_the_words_that_decide():
    text = "the blast killed 12 shoppers"
    assert [trigger.of(text) for trigger in only(text).triggers] == ["killed", "shoppers"]
