"""Kinds of what figures count, and which are broader."""

import pytest

from reader.kinds import broader, is_a, kinds_of_nouns, narrower, related


@pytest.mark.parametrize(
    ("kind", "other", "is_so"),
    [
        ("prisoners", "people", True),
        ("aircraft", "vehicles", True),
        ("people", "people", True),
        ("people", "prisoners", False),
        ("duration", "people", False),
        ("count", "people", False),
    ],
)
def test_kind_of_a_kind(kind, other, is_so):
    assert is_a(kind, other) is is_so


def test_either_may_be_the_broader_one():
    assert related("people", "militants")
    assert related("militants", "people")
    assert not related("militants", "troops")


def test_all_kinds_under_people():
    assert {"people", "troops", "displaced", "casualties"} <= narrower("people")
    assert "vehicles" not in narrower("people")
    assert broader("people") == ""


def test_a_noun_of_two_kinds_is_of_the_first():
    assert kinds_of_nouns()["escapee"] == "prisoners"
    assert kinds_of_nouns()["driver"] == "people"
