"""The words over a line of two intervals."""

from PySide6.QtGui import QFont, QFontMetrics

from ui.look.number_axis import Interval
from ui.look.number_line import _names


def names(room: int) -> tuple[str, str]:
    metrics = QFontMetrics(QFont())
    low, high = Interval(6, 6, "6", "Agence · Dorvet hospital"), Interval(8, 8, "8", "Wire")
    figures = sum(metrics.horizontalAdvance(words) for words in ("6 ", "8 "))
    return _names(metrics, figures + room * metrics.horizontalAdvance("n"), low, high)


def test_a_name_that_is_too_long_keeps_its_beginning(qapp):
    first, second = names(16)
    assert first.startswith("Agence")
    assert first.endswith("…")
    assert second == "Wire"


def test_names_that_have_room_are_whole(qapp):
    assert names(60) == ("Agence · Dorvet hospital", "Wire")
