"""Loads spaCy once before the first test, so that no deadline of a property test counts its import."""

import pytest

from reader.analyze.language.nlp import language


@pytest.fixture(autouse=True, scope="session")
def warm():
    language()
