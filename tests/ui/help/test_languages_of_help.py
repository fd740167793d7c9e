"""The help in every language: the same pages, with the same headings, keys, commands of the shell and links."""

import re
from collections import Counter

import pytest

import resources
from ui.language import ENGLISH, languages

PAGES = sorted(path.name for path in resources.path(f"help/{ENGLISH}").iterdir())
_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
_KEPT = re.compile(r"\{\w+\}|`[^`]+`|\]\([^)]*\)")  # keys, commands of the shell, links


def page(language: str, name: str) -> str:
    return resources.path(f"help/{language}/{name}").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_page(language):
    assert sorted(path.name for path in resources.path(f"help/{language}").iterdir()) == PAGES


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", languages()[1:])
def test_the_pages_say_the_same(language, name):
    ours, english = page(language, name), page(ENGLISH, name)
    assert _HEADING.findall(ours) == _HEADING.findall(english)
    assert Counter(_KEPT.findall(ours)) == Counter(_KEPT.findall(english))
    assert ours != english
