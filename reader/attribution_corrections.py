"""Corrections of attributions carried out: an analysis with who says what as the analyst has it."""

from collections.abc import Generator, Iterable
from dataclasses import replace

from reader.analysis import Analysis, Attribution, Origin, Quantity, Referent
from reader.attribution_correction import AttributionCorrection
from reader.steps import result_of
from reader.text import Span
from reader.wording import one_line, same_words

_PART = 500


def corrected_attributions(analysis: Analysis, corrections: Iterable[AttributionCorrection]) -> Analysis:
    """The analysis with the corrections that hold there carried out; the same one where nothing changes.

    Figures follow whom they are attributed to. Carry out corrections of names first, and those of numbers afterwards.
    """
    return result_of(correcting_attributions(analysis, corrections))


def correcting_attributions(analysis: Analysis, corrections: Iterable[AttributionCorrection]) -> Generator[None, None, Analysis]:
    """The same in steps of some milliseconds."""
    text, document = analysis.document.text, analysis.document.id
    said = {one.place: one for one in corrections if one.holds_in(document) and one.place.of(text) == one.quote.exact}
    if not said:
        return analysis
    found: list[Attribution] = []
    told: dict[Span, list[tuple[Attribution, Referent | None]]] = {}  # whom figures are attributed to now, by the words of the source
    for one in analysis.attributions:
        correction = said.get(one.place)
        made = one if correction is None else corrected_attribution(analysis, one, correction)
        if made is not None:
            found.append(made)
        if one.source is not None and (made is None or made.called != one.called):
            told.setdefault(one.source, []).append((one, Referent(made.called, made.speaker) if made is not None else None))
    yield
    quantities: list[Quantity] = []
    for start in range(0, len(analysis.quantities) if told else 0, _PART):
        quantities += [_followed(number, told) for number in analysis.quantities[start : start + _PART]]
        yield
    if tuple(found) == analysis.attributions:
        return analysis
    return replace(analysis, attributions=tuple(found), quantities=tuple(quantities) if told else analysis.quantities)


def corrected_attribution(analysis: Analysis, one: Attribution, correction: AttributionCorrection) -> Attribution | None:
    """The attribution as the analyst has it; none where nobody says it."""
    if not correction.is_said:
        return None
    made = replace(one, origin=Origin.ANALYST)
    if correction.hedged is not None:
        made = replace(made, hedged=correction.hedged)
    if correction.speaker is not None:
        entity = entity_called(analysis, correction.speaker)
        is_anonymous = made.is_anonymous and entity is None
        made = replace(made, called=correction.speaker.words, speaker=entity, is_anonymous=is_anonymous)
    return made


def entity_called(analysis: Analysis, speaker: Referent) -> str | None:
    """The id of the entity meant, however the pipeline that ran last calls it."""
    known = {entity.id for entity in analysis.entities}
    if speaker.entity in known:
        return speaker.entity
    return next((one.id for one in analysis.entities if same_words(one_line(one.name), speaker.words)), None)


def _followed(number: Quantity, told: dict[Span, list[tuple[Attribution, Referent | None]]]) -> Quantity:
    """The figure with the speaker whom its attribution has now."""
    if number.source is None or number.source.span is None:
        return number
    for one, speaker in told.get(number.source.span, ()):
        if one.content.contains(number.span):
            return replace(number, source=speaker)
    return number
