"""What a click on a number or a time tells: the interval it allows, when that was."""

from PySide6.QtWidgets import QWidget

from reader.analysis import Analysis, Quantity, TimeExpression
from ui.article.card import Card, add_facts
from ui.article.card_texts import number_facts, time_facts
from ui.article.name_types import type_words
from ui.look.interval_line import IntervalLine
from ui.look.number_axis import Interval
from ui.panels.side_rows import kind_name


def number_card(parent: QWidget, analysis: Analysis, quantity: Quantity) -> Card:
    """The interval on a line, and in words; what is counted; who says it."""
    card = Card(parent, "number", f"“{' '.join(analysis.words(quantity.span).split())}”", f"Number · {kind_name(quantity.kind).lower()}")
    if quantity.low is not None or quantity.high is not None:
        card.body.addWidget(IntervalLine(Interval.of(quantity, "", is_filled=True)))
    add_facts(card, number_facts(analysis, quantity))
    return card


def time_card(parent: QWidget, analysis: Analysis, time: TimeExpression) -> Card:
    """What the words were resolved to."""
    card = Card(parent, "date", f"“{' '.join(analysis.words(time.span).split())}”", type_words("DATE"))
    add_facts(card, time_facts(time))
    return card
