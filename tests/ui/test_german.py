"""Views in German: whole, with numbers and days as German writes them, and what is typed is read so."""

import json
import os
import subprocess
import sys

import pytest


@pytest.fixture(scope="module")
def said():
    """What the views say, by their names."""
    command = [sys.executable, "-m", "tests.ui.german_run"]
    done = subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_a_comparison_is_told_in_german(said):
    assert {
        "1 Widerspruch · 1 vereinbar · 2 stimmen überein\n1 nur auf einer Seite",
        "Aussage 3 · Guards killed",
        "Wert 0,88",
        "Umformuliert. Same place, same night. The figures do not overlap.",
        "Aussage folgen",
        "Nicht dieselbe",
        "Aussage 3 ≠ Guards killed: 6, 4",
    } <= set(said["comparison"])


def test_a_card_is_told_in_german(said):
    assert {"Zahl · Kämpfer", "Spanne", "35 und mehr", "entkommen", "Gelesen aus", "Keine Zahl"} <= set(said["card"])


def test_numbers_and_days_that_are_typed_are_read_as_german_has_them(said):
    assert said["typed"] == ["1200.5", "3000000", "2026-05-09", "1.200,5 bis 3 Mio.", "Samstag 9. Mai 2026"]


def test_figures_have_german_signs_and_units(said):
    assert said["figures"] == ["1,5 Stunden", "12.000"]
