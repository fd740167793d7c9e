"""What is told of the focused claim: why it stands as it does, and the figures behind it."""

from dataclasses import dataclass

from reader.alignment import LinkKind, Verdict
from reader.analysis import Analysis, Quantity
from reader.sources import attributed
from ui.comparison.claim_rows import ClaimRow
from ui.look.number_axis import Interval

_KINDS = {
    LinkKind.VERBATIM: "The same words.",
    LinkKind.NEAR: "Nearly the same words.",
    LinkKind.PARAPHRASE: "Reworded.",
    LinkKind.SAME_CLAIM: "The same claim in other words.",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with what the card must know of both documents to tell it."""

    row: ClaimRow
    left: Analysis
    right: Analysis


def reasons(claim: ClaimRow) -> str:
    """Why the claim stands as it does, in a sentence or two."""
    if claim.link is None:
        where = "left" if claim.left is not None else "right"
        return f"Found in the {where} text only. That the other is silent does not mean that it denies it."
    difference = claim.link.decisive
    words = [_KINDS[claim.link.kind]]
    if difference is not None and difference.reason:
        words.append(difference.reason[:1].upper() + difference.reason[1:].rstrip(".") + ".")
    if claim.is_moved:
        words.append("It stands elsewhere in the other text.")
    return " ".join(words)


def intervals(told: Told) -> tuple[Interval, Interval] | None:
    """The two figures that decide the state, if they lie on one axis; each with who says so."""
    difference = told.row.link.decisive if told.row.link is not None else None
    if difference is None or difference.left is None or difference.right is None:
        return None
    names = _who(difference.left, told.left), _who(difference.right, told.right)
    return on_one_axis(difference.left, difference.right, difference.verdict, names)


def on_one_axis(left: Quantity, right: Quantity, verdict: Verdict | None, names: tuple[str, str]) -> tuple[Interval, Interval] | None:
    """Both figures under those names; none where they are of different units, or are not comparable and of different kinds."""
    if left.unit != right.unit or (verdict is Verdict.UNKNOWN and left.kind != right.kind):
        return None
    pair = Interval.of(left, names[0], is_filled=True), Interval.of(right, names[1], is_filled=False)
    return pair if pair[0].ends and pair[1].ends else None


def _who(quantity: Quantity, analysis: Analysis) -> str:
    """The outlet and, when it cites somebody for the figure, that source."""
    cited = next((one for one in reversed(attributed(analysis, quantity.span)) if one.source is not None), None)
    outlet = analysis.document.source.name
    return f"{outlet} · {' '.join(analysis.words(cited.source).split())}" if cited is not None and cited.source is not None else outlet
