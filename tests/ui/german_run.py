"""Shows a comparison and the card of a number in German, types into the card, and prints as JSON what they say.

python -m tests.ui.german_run
"""

import json
from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.language import speak


def main() -> None:
    app = QApplication([])
    speak(app, "de")
    below = QWidget()  # cards stand over it
    print(json.dumps({"comparison": comparison(), "card": said(card(below)), "typed": typed(below), "figures": figures()}))


def comparison() -> list[str]:
    """Every label and button of two articles side by side, a claim in conflict in front, with what the list of claims tells of each."""
    from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
    from ui.comparison.comparison_pane import ComparisonPane

    pane = ComparisonPane()
    pane.set_choices([(LEFT.id, "Meridian Wire", ""), (RIGHT.id, "Halvern Courier", "")])
    pane.set_analyses(left_analysis(), right_analysis())
    pane.set_alignment(a_story())
    pane.focus_claim(3)
    rows = pane.claims.model
    return [*said(pane), *(str(rows.data(rows.index(number))) for number in range(rows.rowCount()))]


def typed(below: QWidget) -> list[str]:
    """What the interval and the time of a card become as they are typed: their ends, then how the fields have them."""
    from reader.number_correction import Field

    shown = card(below)
    for field, words in ((Field.INTERVAL, "zwischen 1.200,5 und 3 Mio."), (Field.TIME, "9. Mai 2026")):
        shown.rows[field].input.setText(words)
        shown.commit(field)
    number = shown.told.number
    assert number.time is not None
    assert number.time.start is not None
    return [str(number.low), str(number.high), number.time.start.date().isoformat(), *map(shown.told.words, (Field.INTERVAL, Field.TIME))]


def figures() -> list[str]:
    from tests.builders import a_document, a_quantity
    from ui.look.figures import figure_told

    document = a_document("They walked 1.5 hours and counted 12,000 men.")
    hours, men = a_quantity(document, "1.5 hours", Decimal("1.5")), a_quantity(document, "12,000", 12_000)
    return [figure_told(replace(hours, unit="hour")), figure_told(men)]


def card(below: QWidget):  # type: ignore[no-untyped-def]  # its type can be imported only after the language is set
    from tests.builders import a_document, a_quantity, an_analysis
    from ui.article.number_card import NumberCard
    from ui.article.number_told import NumberTold

    document = a_document("At least 35 fighters fled Dorvet prison.")
    number = replace(a_quantity(document, "At least 35", 35, kind="militants", counted="fighters"), high=None, event="escaped")
    found = an_analysis(document, quantities=(number,))
    return NumberCard(below, NumberTold(found, number.span, number))


def said(top: QWidget) -> list[str]:
    parts = (top, *top.findChildren(QWidget))
    texts = [text() for part in parts if callable(text := getattr(part, "text", None))]
    return [*texts, *(label.toolTip() for label in top.findChildren(QLabel)), *(part.accessibleName() for part in parts)]


if __name__ == "__main__":
    main()
