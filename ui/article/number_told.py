"""All that a card says of a number: what the program read, what the analyst says, and what other documents have in its place."""

from dataclasses import dataclass, replace
from typing import Any

from reader.analysis import Analysis, Quantity
from reader.number_correction import Edits, Field, NumberCorrection, edit_number
from reader.number_corrections import corrected_number, number_at
from reader.number_fields import field_words, typed
from reader.text import Span
from reader.wording import one_line
from ui.article.typed_words import read, shown


@dataclass(frozen=True, slots=True)
class OtherFigure:
    """What another document says in a linked passage: the figure in short, and how the two were judged."""

    document: str
    name: str
    date: str
    place: Span
    figure: str
    verdict: str


@dataclass(frozen=True, slots=True)
class NumberTold:
    """`read` is what the program read at the place, none where it read nothing; `correction` what the analyst says of it."""

    analysis: Analysis
    place: Span
    read: Quantity | None
    correction: NumberCorrection | None = None
    others: tuple[OtherFigure, ...] = ()

    @property
    def found(self) -> Quantity:
        """As the program has it, at least by the words alone."""
        return self.read or number_at(self.analysis, (), self.place)

    @property
    def number(self) -> Quantity:
        """As the analyst has it."""
        return self.found if self.correction is None else corrected_number(self.analysis, self.found, self.correction)

    @property
    def edits(self) -> Edits:
        return Edits() if self.correction is None else self.correction.edits

    @property
    def is_extended(self) -> bool:
        """Has the analyst given it other words than the program read it from?"""
        return self.read is not None and self.read.span != self.place

    def words(self, field: Field) -> str:
        return shown(field, one_line(field_words(self.analysis, self.number, field, self.edits)))

    def words_read(self, field: Field) -> str:
        """What the program read there; empty where it read no number."""
        return "" if self.read is None else shown(field, one_line(field_words(self.analysis, self.read, field)))

    def values(self, field: Field, words: str) -> dict[str, Any] | None:
        """What the words typed into a field set; none where they are not what it expects. What was read is no edit."""
        if self.read is not None and words == self.words_read(field):
            return {field.value: None}
        return typed(self.analysis, field, read(field, words))

    def edited(self, values: dict[str, Any]) -> "NumberTold":
        """With other values in these fields. Where nothing is left to be said, there is no correction."""
        edits = replace(self.edits, **values)
        if self.read is not None and not self.is_extended and not any(edits.made):
            return replace(self, correction=None)
        return replace(self, correction=edit_number(self.analysis, self.place, edits))
