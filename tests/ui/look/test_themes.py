"""Every theme can be read: contrasts as WCAG 2.2 defines them, states told apart by eyes that lack a color."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from ui.look.theme import THEMES, palette, theme, theme_of_palette

GROUNDS = ("page", "panel", "chrome", "field")
STATES = ("agree", "compatible", "conflict", "only")
NAMES = ("person", "organisation", "place", "date", "weapon", "number")

# Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
BLINDNESS = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
TO_XYZ = np.array(((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041)))


def linear(color: QColor) -> np.ndarray:
    values = np.array((color.redF(), color.greenF(), color.blueF()))
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted(float(TO_XYZ[1] @ linear(color)) for color in (one, other))
    return (light + 0.05) / (dark + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    ratio = TO_XYZ @ np.clip(rgb, 0, 1) / np.array((0.95047, 1.0, 1.08883))
    x, y, z = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array((116 * y - 16, 500 * (x - y), 200 * (y - z)))


@pytest.mark.parametrize("name", THEMES)
def test_words_of_the_interface_stand_out_from_every_ground(name):
    look = theme(name)
    low = {
        (text, ground): round(contrast(look.color(text), look.color(ground)), 2)
        for text in ("t1", "t2", "t3", "accent", "review", *(f"{state}_text" for state in STATES))
        for ground in GROUNDS
        if contrast(look.color(text), look.color(ground)) < 4.5
    }
    assert low == {}


@pytest.mark.parametrize("name", THEMES)
def test_words_stand_out_from_chosen_rows_and_from_what_the_mouse_is_over(name):
    look = theme(name)
    pairs = [*((text, "accent_fill") for text in ("t1", "t2", "t3", "accent")), ("t1", "hover"), ("t2", "hover"), ("accent_text", "accent")]
    assert {pair: contrast(*map(look.color, pair)) for pair in pairs if contrast(*map(look.color, pair)) < 4.5} == {}


@pytest.mark.parametrize("name", THEMES)
def test_the_text_of_an_article_is_readable_on_every_fill(name):
    look = theme(name)
    fills = [*(f"highlight{number}" for number in range(1, 7)), *(f"{one}_fill" for one in STATES + NAMES), "selection", "quotation"]
    assert {
        fill: contrast(look.color("t1"), look.color(fill)) for fill in fills if contrast(look.color("t1"), look.color(fill)) < 4.5
    } == {}


@pytest.mark.parametrize("name", THEMES)
def test_words_of_a_state_are_readable_on_its_fill(name):
    look = theme(name)
    assert all(contrast(look.color(f"{state}_text"), look.color(f"{state}_fill")) >= 4.5 for state in STATES)


@pytest.mark.parametrize("name", THEMES)
def test_lines_below_names_stand_out_from_the_page(name):
    look = theme(name)
    assert all(contrast(look.color(line), look.color("page")) >= 4.5 for line in NAMES)


def test_high_contrast_is_higher_than_light_everywhere():
    light, strong = theme("light"), theme("contrast")
    for token in ("t2", "t3", *STATES[:3], *NAMES, "line", "line2"):
        assert contrast(strong.color(token), strong.color("page")) > contrast(light.color(token), light.color("page")), token


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_no_two_states_look_alike_to_eyes_that_lack_a_color(name, blindness):
    seen = {state: lab(np.array(BLINDNESS[blindness]) @ linear(theme(name).color(state))) for state in STATES}
    near = {pair: float(np.linalg.norm(seen[pair[0]] - seen[pair[1]])) for pair in combinations(STATES, 2)}
    assert min(near.values()) >= 16, near


@pytest.mark.parametrize("name", THEMES)
def test_a_palette_tells_its_theme(name):
    assert theme_of_palette(palette(theme(name))) is theme(name)
