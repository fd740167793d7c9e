"""What a search of the whole library for one claim gives: sentences of other documents, how sure it is, and why."""

from dataclasses import dataclass

from reader.alignment import GRAVITY, Difference, Evidence, LinkKind, Verdict
from reader.text import Span

LIKELY = 0.5  # from here on a sentence is said to make the same claim; below, it is only near
TOLD = 2  # words and figures, besides names, without which it is only near: every sentence of a story names the same few


@dataclass(frozen=True, slots=True)
class LibraryHit:
    """A sentence of the library. `probability` is that it makes the claim that was looked for; `text` are its words.

    `told` is how many words and figures it shares with the claim, besides names. `differences` are the figures of the claim, at the
    left, against those of the sentence, where it surely makes the claim.
    """

    document: str
    sentence: int
    span: Span
    text: str
    probability: float
    evidence: Evidence
    told: int = TOLD
    kind: LinkKind = LinkKind.SAME_CLAIM
    differences: tuple[Difference, ...] = ()

    @property
    def is_likely(self) -> bool:
        return self.probability >= LIKELY and self.told >= TOLD

    @property
    def state(self) -> Verdict | None:
        """The gravest verdict of its figures; none where no figures were compared."""
        verdicts = {one.verdict for one in self.differences}
        return next((verdict for verdict in GRAVITY if verdict in verdicts), None)


@dataclass(frozen=True, slots=True)
class LibrarySearch:
    """The answer to one search, the likeliest first, and how much was searched."""

    words: str
    hits: tuple[LibraryHit, ...]
    documents: int
    sentences: int

    @property
    def likely(self) -> tuple[LibraryHit, ...]:
        return tuple(hit for hit in self.hits if hit.is_likely)

    @property
    def near(self) -> tuple[LibraryHit, ...]:
        return tuple(hit for hit in self.hits if not hit.is_likely)


@dataclass(frozen=True, slots=True)
class Catalog:
    """Documents of a library: pairs of an id and the revision that is wanted there."""

    entries: tuple[tuple[str, ...], ...] = ()

    @property
    def revisions(self) -> dict[str, str]:
        return {entry[0]: entry[1] for entry in self.entries}


@dataclass(frozen=True, slots=True)
class Neighbor:
    """A sentence of another document that is among the most alike to sentence `sentence`; `likeness` orders them, no probability."""

    sentence: int
    document: str
    other: int
    likeness: float
