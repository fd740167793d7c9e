"""What is compared, the claims that were found, and the one in focus."""

from collections.abc import Sequence, Set
from dataclasses import replace

from reader.alignment import Alignment, Link
from reader.analysis import Analysis
from reader.text import Span
from ui.comparison.claim_evidence import Told
from ui.comparison.claim_rows import ClaimRow, State, claim_rows


class ClaimFocus:
    """A claim stays in focus as long as there is one on the same passages."""

    def __init__(self) -> None:
        self.sides: tuple[Analysis, Analysis] | None = None
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

    @property
    def told(self) -> Told | None:
        """The claim in focus with both documents."""
        return Told(self.claim, *self.sides) if self.claim is not None and self.sides is not None else None

    @property
    def numbers(self) -> tuple[int | None, int | None]:
        """The sentences of a claim on one side only, by their numbers; none on a side that does not make it, or where there is a link."""
        claim, alignment = self.claim, self.alignment
        if claim is None or claim.link is not None or alignment is None:
            return None, None
        return _number(alignment.left_sentences, claim.left), _number(alignment.right_sentences, claim.right)

    @property
    def is_empty(self) -> bool:
        """Is it known that there is no claim?"""
        return self.claim is None and self.alignment is not None and not self.alignment.links

    def take(self, alignment: Alignment | None, *, is_final: bool = True) -> None:
        """Other claims of the sides, or the same with other verdicts. What one side alone says is known only with the final links."""
        before = None if self.claim is None else (self.claim.left, self.claim.right)
        self.alignment = alignment
        self.rows = claim_rows(alignment, *self.sides) if alignment is not None and self.sides is not None else ()
        if not is_final:
            self.rows = tuple(claim for claim in self.rows if claim.link is not None)
        self.claim = next((claim for claim in self.rows if (claim.left, claim.right) == before), None)

    def choose(self, number: int | None) -> None:
        """The claim of that number; none if there is no such."""
        self.claim = next((claim for claim in self.rows if claim.number == number), None)

    def mirror(self) -> None:
        """The sides change places: claims that are taken next are of the new sides."""
        self.sides = self.sides[::-1] if self.sides is not None else None
        if self.claim is not None:
            self.claim = replace(self.claim, left=self.claim.right, right=self.claim.left)

    def ahead(self, by: int, states: Set[State]) -> int | None:
        """The number of the next link, down or up the left text, in one of the states; from the end there is none."""
        numbers = [claim.number for claim in self.listed if claim.link is not None and claim.state in states]
        here = self.claim.number if self.claim is not None else 0 if by > 0 else len(self.rows) + 1
        coming = [number for number in numbers if (number - here) * by > 0]
        return (min if by > 0 else max)(coming) if coming else None


def _number(sentences: Sequence[Span], passage: Span | None) -> int | None:
    return sentences.index(passage) if passage is not None else None
