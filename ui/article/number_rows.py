"""The rows of a number's card: a field each, with what it expects, and a mark where its words are the analyst's."""

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.analysis import Analysis
from reader.known_units import unit_names
from reader.number_correction import Field
from reader.number_fields import EXPECTED, field_words
from reader.wording import one_line
from ui.article.card_rows import NOT_TOLD, Row, TextRow
from ui.article.number_words import FIELDS, kind_choices, kind_name
from ui.article.typed_words import shown
from ui.language import told, tr
from ui.look.quiet_field import QuietChoice

_HINTS = {Field.INTERVAL: tr("no definite number"), Field.UNIT: tr("none")}
_PLACES, _SOURCES = frozenset({"GPE", "LOC", "FAC"}), frozenset({"PERSON", "ORG", "NORP"})
_LOOKED_AT, _OFFERED = 2_000, 300


class FieldRow(TextRow):
    """Words that can be typed."""

    def __init__(self, parent: QWidget, field: Field, analysis: Analysis) -> None:
        hint, expected = _HINTS.get(field, NOT_TOLD), told(EXPECTED.get(field, ""))
        super().__init__(parent, FIELDS[field], lambda: offered(analysis, field), hint, expected)


class KindRow(Row):
    """The kind, which is chosen from a menu. `chosen` carries it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self.input = QuietChoice(FIELDS[Field.KIND], [[(kind, kind_name(kind)) for kind in group] for group in kind_choices()])
        super().__init__(parent, FIELDS[Field.KIND], self.input)
        self.input.chosen.connect(self.chosen)

    def show_kind(self, kind: str, read: str | None) -> None:
        self.input.setText(kind_name(kind))
        self.tell_whose(None if read is None else kind_name(read))


def offered(analysis: Analysis, field: Field) -> tuple[str, ...]:
    """Words that may be meant in a field, each once; of a book those that come first."""
    words = (shown(field, words) for words in _words(analysis, field) if words)
    return tuple(islice(dict.fromkeys(words), _OFFERED))


def _words(analysis: Analysis, field: Field) -> Iterable[str]:
    numbers = islice(analysis.quantities, _LOOKED_AT)
    match field:
        case Field.UNIT:
            return unit_names()
        case Field.PLACE:
            return _names(analysis, _PLACES)
        case Field.SOURCE:
            return (*_told(analysis), *_names(analysis, _SOURCES))
        case Field.COUNTED | Field.EVENT | Field.TIME:
            return (field_words(analysis, number, field) for number in numbers)
    return ()


def _names(analysis: Analysis, labels: frozenset[str]) -> Iterator[str]:
    return (one_line(entity.name) for entity in analysis.entities if entity.label in labels)


def _told(analysis: Analysis) -> Iterator[str]:
    """Who is quoted in the text, by the words there."""
    said = islice(analysis.attributions, _LOOKED_AT)
    return (one_line(analysis.words(one.source)) for one in said if one.source is not None)
