"""Why two sentences are linked, or why they are not."""

from dataclasses import dataclass, replace

from reader.alignment import Difference, Evidence


@dataclass(frozen=True, slots=True)
class Explanation:
    """Sentence number `left` of the left document against sentence number `right` of the right one.

    `probability` is that of the same claim, from `base`, the log-odds of sentences of which nothing is known, and the shares of all
    features: `evidence` names those that say nothing, too. `reason` says in a sentence why the two are linked or not.
    """

    left: int
    right: int
    probability: float
    base: float
    threshold: float
    is_linked: bool
    reason: str
    evidence: Evidence
    differences: tuple[Difference, ...] = ()

    def mirrored(self) -> "Explanation":
        """The same with the sides swapped."""
        differences = tuple(replace(one, left=one.right, right=one.left) for one in self.differences)
        return replace(self, left=self.right, right=self.left, differences=differences)
