"""The claims of a comparison, and the one in focus."""

from collections.abc import Sequence, Set
from dataclasses import replace

from reader.alignment import Alignment, Link
from ui.comparison.claim_rows import ClaimRow, State


class ClaimFocus:
    """A claim stays in focus as long as there is one on the same passages."""

    def __init__(self) -> None:
        self.alignment: Alignment | None = None
        self.rows: tuple[ClaimRow, ...] = ()
        self.claim: ClaimRow | None = None
        self.wanted: frozenset[int] | None = None  # the numbers of the claims that are listed; none for all

    @property
    def listed(self) -> list[ClaimRow]:
        return [claim for claim in self.rows if self.wanted is None or claim.number in self.wanted]

    @property
    def link(self) -> Link | None:
        return self.claim.link if self.claim is not None else None

    def take(self, alignment: Alignment | None, rows: Sequence[ClaimRow]) -> None:
        """Other claims, or the same with other verdicts."""
        before = None if self.claim is None else (self.claim.left, self.claim.right)
        self.alignment, self.rows = alignment, tuple(rows)
        self.claim = next((claim for claim in self.rows if (claim.left, claim.right) == before), None)

    def choose(self, number: int | None) -> None:
        """The claim of that number; none if there is no such."""
        self.claim = next((claim for claim in self.rows if claim.number == number), None)

    def mirror(self) -> None:
        """The sides change places: claims that are taken next are of the new sides."""
        if self.claim is not None:
            self.claim = replace(self.claim, left=self.claim.right, right=self.claim.left)

    def ahead(self, by: int, states: Set[State]) -> int | None:
        """The number of the next link, down or up the left text, in one of the states; from the end there is none."""
        numbers = [claim.number for claim in self.listed if claim.link is not None and claim.state in states]
        here = self.claim.number if self.claim is not None else 0 if by > 0 else len(self.rows) + 1
        coming = [number for number in numbers if (number - here) * by > 0]
        return (min if by > 0 else max)(coming) if coming else None
