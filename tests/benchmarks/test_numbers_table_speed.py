"""The table of 50,000 numbers: how long taking up, sorting, filtering and choosing hold up the window. Bar: no pause of work over 50 ms."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from reader.analysis import Analysis, Attribution, Referent
from reader.document import Document, Passage, Source
from reader.text import Span
from tests.benchmarks.gap_meter import GapMeter
from tests.builders import a_document, a_quantity, an_analysis
from ui.numbers.figure_panel import FigurePanel

COUNT = 50_000
_SENTENCE = "Then the officials in Orsel said that about {:>6} guards and men had fled at once. "


def a_book() -> Analysis:
    """A number and who says it in each sentence, ten sentences to a paragraph."""
    text, passages, quantities, said = [], [], [], []
    one = replace(a_quantity(a_document("40"), "40", 40, kind="people"), source=Referent("the officials"), approximate=True)
    length = len(_SENTENCE.format(0))
    for number in range(COUNT):
        value, start = (number * 7919) % 99_991, number * length
        text.append(_SENTENCE.format(value))
        begin = start + text[-1].index("about")
        span, counted = Span(begin, begin + 12), Span(begin + 13, begin + 27)
        quantities.append(replace(one, span=span, low=Decimal(value), high=Decimal(value), counted=counted))
        said.append(Attribution(None, None, Span(start, start + length), hedged=number % 2 == 0))
        if number % 10 == 9:
            passages.append(Passage(Span(start - 9 * length, start + length)))
    document = Document.of("".join(text), tuple(passages), Source())
    return replace(an_analysis(document, quantities=tuple(quantities)), attributions=tuple(said))


@pytest.fixture(scope="module")
def book() -> Analysis:
    return a_book()


@pytest.fixture
def panel(qtbot):
    made = FigurePanel()
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show()
    return made


def settle(panel) -> None:
    while panel.is_busy or panel.line._laying.is_busy:
        QCoreApplication.processEvents()


def measured(panel, act, name: str) -> None:
    with GapMeter() as meter:
        act()
        settle(panel)
    print(f"\n{name}: {meter}")
    assert len(panel.shown)


def test_taking_up_sorting_filtering_and_choosing(panel, book, qtbot):
    measured(panel, lambda: panel.show_analysis(book), "taken up")
    for number, column in enumerate(panel.table.rows_model.columns):
        measured(panel, lambda number=number: panel.listing.sort(number), f"by {column.title}")
        measured(panel, lambda number=number: panel.listing.sort(number), f"by {column.title}, downwards")
    measured(panel, lambda: panel.filter.setText("guards 99"), "filtered")
    measured(panel, panel.filter.clear, "all again")
    measured(panel, lambda: qtbot.keyClick(panel.table, Qt.Key.Key_End), "to the last row")
    measured(panel, lambda: panel.point_at(book.quantities[COUNT // 2].span.start), "following the caret")
    measured(panel, lambda: panel.resize(1100, 420), "another width")
    measured(panel, panel.copy_button.click, "copied")
