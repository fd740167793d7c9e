"""The window with an article, a note on it, and the answers of the worker."""

import pytest

from tests.builders import span_of
from tests.ui.conftest import window as window_with_article
from tests.ui.window_builders import WIRE

window = window_with_article


@pytest.fixture
def note(window):
    return window.notebook.highlight(WIRE, span_of(WIRE.text, "three trucks"), 1, tags=("planning",))
