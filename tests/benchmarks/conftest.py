"""What is measured runs as in the program."""

import gc

import pytest

from ui.collecting import Collecting


@pytest.fixture(autouse=True)
def collecting(qapp):
    """Python looks through all values when nobody works."""
    before = gc.get_threshold()
    made = Collecting(qapp)
    yield
    made.away.stop()
    made.deleteLater()
    gc.set_threshold(*before)
