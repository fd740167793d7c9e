"""Why two sentences are linked or not: for the terminal, with a picture of the shares, and as a record for other programs."""

from collections.abc import Iterator
from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from reader.alignment import Feature
from reader.analysis import Analysis
from reader.explanation import Explanation
from reader.export.records import difference_record, feature_record

_HALF = 14  # cells of a bar to either side
_BASE = "To begin with", "two sentences taken at random seldom make the same claim"


def shown(found: Explanation, left: Analysis, right: Analysis) -> RenderableType:
    """Both sentences, the probability and the reason, a bar for each share of its log-odds, and the figures of both."""
    verdict = Text.assemble((_verdict(found), "bold"), f" · probability {found.probability:.2f}\n{found.reason}")
    parts: list[RenderableType] = [*_sentences(found, left, right), verdict, _shares(found)]
    if found.differences:
        parts.append(Text("\n".join(f"{one.verdict.value} {one.reason}" for one in found.differences)))
    return Group(*parts)


def record(found: Explanation, left: Analysis, right: Analysis) -> dict[str, Any]:
    """Sentences by their ranges, counted from 0, as in the records of a comparison."""
    return {
        **{
            side: {"document": one.document.id, "sentences": [number, number + 1], "text": one.words(one.sentences[number].span)}
            for side, one, number in (("left", left, found.left), ("right", right, found.right))
        },
        "linked": found.is_linked,
        "reason": found.reason,
        "probability": round(found.probability, 4),
        "threshold": found.threshold,
        "base": round(found.base, 4),
        "features": [feature_record(one) for one in found.evidence.features],
        "differences": [difference_record(one, left, right) for one in found.differences],
    }


def _sentences(found: Explanation, left: Analysis, right: Analysis) -> Iterator[Text]:
    for one, number in ((left, found.left), (right, found.right)):
        words = " ".join(one.words(one.sentences[number].span).split())
        yield Text.assemble((f"{one.document.source.name}, sentence {number + 1}\n", "dim"), words)


def _verdict(found: Explanation) -> str:
    return "Linked" if found.is_linked else "Not linked"


def _shares(found: Explanation) -> Table:
    """A row per feature; together they give the log-odds."""
    table = Table(box=box.HORIZONTALS, pad_edge=False)
    for column in ("Feature", f"{'Against':>{_HALF}}│For"):
        table.add_column(column)
    table.add_column("Share", justify="right")
    table.add_column("Words")
    rows = [Feature(_BASE[0], 1.0, found.base, _BASE[1]), *found.evidence.features]
    most = max(abs(row.share) for row in rows) or 1.0
    for row in rows:
        table.add_row(row.name, _bar(row.share / most), f"{row.share:+.2f}" if row.share else "0", Text(row.words))
    return table


def _bar(share: float) -> Text:
    """A bar to the left or to the right of the middle; `share` lies in [-1, 1]."""
    cells = "█" * max(round(abs(share) * _HALF), int(share != 0))
    against, speaking = (cells, "") if share < 0 else ("", cells)
    return Text.assemble((against.rjust(_HALF), "red"), "│", (speaking.ljust(_HALF), "blue"))
