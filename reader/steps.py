"""Work in steps, so that a window can do something else between two of them."""

from collections.abc import Callable, Generator
from typing import TypeVar

Result = TypeVar("Result")
Reported = Callable[[int, int], None]  # told how much is done, and how much there is


def result_of(steps: Generator[None, None, Result]) -> Result:
    """Takes all steps at once; what the generator returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result


class Pace:
    """Tells when as much is done as fits into one step."""

    def __init__(self, part: int) -> None:
        self._part, self._done = part, 0

    def is_due(self, work: int = 1) -> bool:
        """After so much more work: is it time for a pause?"""
        self._done += work
        is_due = self._done >= self._part
        self._done = 0 if is_due else self._done
        return is_due
