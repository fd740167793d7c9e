"""What a click on a time tells: when that was."""

from PySide6.QtWidgets import QWidget

from reader.analysis import Analysis, TimeExpression
from ui.article.card import Card, add_facts
from ui.article.card_texts import time_facts
from ui.article.name_types import type_words
from ui.language import tr


def time_card(parent: QWidget, analysis: Analysis, time: TimeExpression) -> Card:
    """What the words were resolved to."""
    card = Card(parent, "date", tr("“{words}”", words=" ".join(analysis.words(time.span).split())), type_words("DATE"))
    add_facts(card, time_facts(time))
    return card
