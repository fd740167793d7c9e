"""All that the analyst said of a document, whatever it is about: as JSON, and carried out on an analysis."""

from collections.abc import Iterable
from typing import Any

from reader.analysis import Analysis
from reader.annotation import AnyCorrection
from reader.attribution_correction import AttributionCorrection
from reader.attribution_corrections import corrected_attributions
from reader.codec import from_json, to_json
from reader.correction import Correction
from reader.corrections import corrected
from reader.number_correction import NumberCorrection
from reader.number_corrections import corrected_numbers

_KINDS: tuple[type[Any], ...] = (Correction, AttributionCorrection, NumberCorrection)


def encoded(said: Iterable[AnyCorrection]) -> list[Any]:
    """What `decoded` reads: a list for each kind."""
    told = tuple(said)
    return [to_json([one for one in told if isinstance(one, kind)]) for kind in _KINDS]


def decoded(data: list[Any]) -> tuple[AnyCorrection, ...]:
    """
    Raises:
        ValueError: if `encoded` did not write this.
    """
    return tuple(from_json(kind, one) for kind, told in zip(_KINDS, data, strict=True) for one in told)


def as_corrected(analysis: Analysis, said: Iterable[AnyCorrection]) -> Analysis:
    """The analysis as the analyst has it: names first, then who says what, then numbers."""
    told = tuple(said)
    named = corrected(analysis, (one for one in told if isinstance(one, Correction)))
    read = corrected_attributions(named, (one for one in told if isinstance(one, AttributionCorrection)))
    return corrected_numbers(read, (one for one in told if isinstance(one, NumberCorrection)))
