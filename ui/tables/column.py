"""A column of a table: what stands in a cell, and by what it is sorted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ui.comparison.claim_rows import State

R = TypeVar("R")


def nothing(_: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a cell with a weight of their own, and what is told in gray after them."""

    words: str
    aside: str = ""
    is_strong: bool = False
    is_pale: bool = False


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`aside` is what is told in gray after the text, `state` the badge before it, `pieces` what the text is painted by. `width` is in
    pixels; those that `grow` share what is left, by so many parts. A column is shown where the table is at least `shown_from` wide,
    an optional one only if a row tells something in it. One that `is_merged` leaves out what the row above tells too. `spoken` names one
    without a title to those who hear the table."""

    title: str
    text: Callable[[R], str]
    key: Callable[[R], Any]
    width: int
    grows: int = 0
    aside: Callable[[R], str] = nothing
    state: Callable[[R], State] | None = None
    pieces: Callable[[R], Sequence[Piece]] | None = None
    is_strong: bool = False
    shown_from: int = 0
    is_optional: bool = False
    is_merged: bool = False
    spoken: str = ""

    def told(self, row: R) -> str:
        """All words of the cell."""
        return f"{self.text(row)} {self.aside(row)}".strip()
