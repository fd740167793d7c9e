"""The list of corrections as plain rows: what was said, where it holds, when it was said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from reader.annotation import AnyCorrection
from reader.attribution_correction import AttributionCorrection
from reader.correction import Correction, Scope
from reader.document import Source
from reader.number_correction import NumberCorrection
from ui.article.name_types import entity_style
from ui.correcting import said
from ui.dates import clock
from ui.language import tr


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    correction: AnyCorrection
    words: str
    where: str
    when: str

    @property
    def style(self) -> str:
        """The line of the type that it gives, the box of a number, the sign of what is said; what is none any more has none."""
        if isinstance(self.correction, NumberCorrection):
            return "number" if self.correction.is_number else ""
        if isinstance(self.correction, AttributionCorrection):
            return "said" if self.correction.is_said else ""
        return entity_style(self.correction.label) if self.correction.label else ""


def correction_rows(corrections: Iterable[AnyCorrection], sources: Mapping[str, Source], today: date) -> tuple[CorrectionRow, ...]:
    """The latest first. `sources` are the documents of the workspace by id."""
    latest = sorted(corrections, key=lambda one: (one.created, one.id), reverse=True)
    return tuple(CorrectionRow(one, said(one), _where(one, sources), clock(one.created, today)) for one in latest)


def is_about(row: CorrectionRow, words: str) -> bool:
    """Whether the row has every word that was typed."""
    text = f"{row.words}\n{row.where}".casefold()
    return all(word in text for word in words.casefold().split())


def _where(correction: AnyCorrection, sources: Mapping[str, Source]) -> str:
    scope = correction.scope if isinstance(correction, Correction) else Scope.HERE
    if scope is Scope.WORKSPACE:
        return tr("workspace")
    source = sources.get(correction.document)
    name = source.name if source is not None else tr("an article that was removed")
    return tr("one place in {name}", name=name) if scope is Scope.HERE else name
