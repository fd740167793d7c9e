"""Who a claim can be traced to: documents with one speaker, one cited outlet or much common wording behind them count once."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, reduce
from itertools import product
from typing import NamedTuple

import resources
from reader.alignment import Alignment, ClaimOrigin, Link, LinkKind
from reader.analysis import Analysis
from reader.compare.evidence import covered
from reader.identity.spelling import plain
from reader.phrase import Phrase, worded
from reader.source_chain import SourceChain, Voice, same_kind, source_chain

_BOTH_REPORT, _ALL_REPORT = worded("both are reports of {outlet}"), worded("all are reports of {outlet}")
_BOTH_QUOTE, _ALL_QUOTE = worded("both quote {voice}"), worded("all quote {voice}")
_BOTH_CITE, _ALL_CITE = worded("both cite {voice}"), worded("all cite {voice}")
_OF_ALL = {str(_BOTH_REPORT): _ALL_REPORT, str(_BOTH_QUOTE): _ALL_QUOTE, str(_BOTH_CITE): _ALL_CITE}  # by the template for two
_COPIED = 0.5  # share of the shorter document's words that lie in verbatim or near links with the other


class Path(NamedTuple):
    """The voices behind a passage, and before them the outlet that published it, "" where that is unknown."""

    publisher: str
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A document that makes a claim: its number, its id, and a path for each passage that makes it."""

    number: int
    document: str
    paths: tuple[Path, ...]


def origins(reports: Sequence[Report], alignments: Mapping[tuple[int, int], Alignment]) -> tuple[ClaimOrigin, ...]:
    """The documents in groups that share one origin, each with the reason why it counts once. The reports are in order of their numbers."""
    groups: list[list[Report]] = []
    reasons: list[list[str]] = []
    for report in reports:
        for group, known in zip(groups, reasons, strict=True):
            shared = [reason for other in group if (reason := _shared(other, report, alignments[other.number, report.number]))]
            if shared:
                group.append(report)
                known.append(shared[0])
                break
        else:
            groups.append([report])
            reasons.append([])
    return tuple(
        ClaimOrigin(tuple(report.document for report in group), _joined(known)) for group, known in zip(groups, reasons, strict=True)
    )


def traced(alignment: Alignment, left: Analysis, right: Analysis) -> Alignment:
    """The alignment whose links tell through whom each side has what it says, and the origin of both if it is one."""
    wire = _wire_copy(alignment)
    return replace(alignment, links=tuple(_traced(link, left, right, wire) for link in alignment.links))


def _traced(link: Link, left: Analysis, right: Analysis, wire: str) -> Link:
    told = link.decisive
    here = source_chain(left, covered(left, link.left), told.left if told else None)
    there = source_chain(right, covered(right, link.right), told.right if told else None)
    return replace(link, left_chain=here, right_chain=there, origin=wire or common(path(left, here), path(right, there)))


def path(analysis: Analysis, chain: SourceChain) -> Path:
    return Path(analysis.document.source.publisher, chain.voices)


def common(one: Path, other: Path) -> str:
    """Why two passages have one origin: the innermost whom both have it through, unless it goes on to others; "" where none is shown."""
    steps = [reversed(range(len(way.voices) + 1)) for way in (one, other)]
    for here, there in product(*steps):
        reason = _met(one, here, other, there)
        if reason and _may_go_on_to_one(one.voices[here:], other.voices[there:]):
            return reason
    return ""


def _met(one: Path, here: int, other: Path, there: int) -> str:
    """Why the two are the same at these steps, of which 0 is the publisher; "" where they are not."""
    if not here and not there:
        return _BOTH_REPORT.filled(outlet=one.publisher) if _outlet(one.publisher) == _outlet(other.publisher) != "" else ""
    if not here:
        return _citing(other.publisher, one.publisher) if _is_outlet(other.voices[there - 1], one.publisher) else ""
    if not there:
        return _met(other, there, one, here)
    voice, twin = one.voices[here - 1], other.voices[there - 1]
    if voice.entity is None or voice.entity != twin.entity:
        return ""
    is_last = here == len(one.voices) and there == len(other.voices)
    return (_BOTH_QUOTE if is_last else _BOTH_CITE).filled(voice=voice.told)


def _citing(outlet: str, cited: str) -> Phrase:
    return worded("{outlet} cites {cited}", outlet=outlet, cited=cited) if outlet else worded("the other cites {cited}", cited=cited)


def _may_go_on_to_one(one: tuple[Voice, ...], other: tuple[Voice, ...]) -> bool:
    """May the voices behind the one whom both share be the same: there are none on one side, or both have no name and are alike?"""
    if not one or not other:
        return True
    return all(voice.entity is None for voice in (*one, *other)) and same_kind(one[-1], other[-1])


def _is_outlet(voice: Voice, publisher: str) -> bool:
    return voice.entity is not None and _outlet(voice.words) == _outlet(publisher) != ""


def _outlet(name: str) -> str:
    """The plain spelling of an outlet's name, of an agency's full one."""
    return _agencies().get(plain(name), plain(name))


@cache
def _agencies() -> Mapping[str, str]:
    listed = tomllib.loads(resources.path("lexicons/media.toml").read_text(encoding="utf-8"))["entity"]
    return {plain(alias): plain(one["name"]) for one in listed for alias in one.get("aliases", ())}


def _shared(one: Report, other: Report, alignment: Alignment) -> str:
    """Why two documents have the claim from one origin: every passage of one of them has it from where one of the other has it."""
    if wire := _wire_copy(alignment):
        return wire
    reasons = [[common(here, there) for there in other.paths] for here in one.paths]
    if all(map(any, reasons)) or all(map(any, zip(*reasons, strict=True))):
        return next(reason for row in reasons for reason in row if reason)
    return ""


def _joined(reasons: Sequence[str]) -> str:
    """The reasons of a group in one line; what all have in common is told once."""
    distinct = list(dict.fromkeys(reasons))
    if len(distinct) == 1 < len(reasons) and isinstance(distinct[0], Phrase) and distinct[0].template in _OF_ALL:
        return _OF_ALL[distinct[0].template].filled(**distinct[0].values)
    return reduce(lambda told, reason: worded("{told}; {reason}", told=told, reason=reason), distinct) if distinct else ""


def _wire_copy(alignment: Alignment) -> str:
    share = copied(alignment)
    return worded("{share} % of the shorter text is word for word the same", share=round(100 * share)) if share >= _COPIED else ""


def copied(alignment: Alignment) -> float:
    """The share of the shorter document's sentences, by length, that the other has verbatim."""
    shares = []
    for side in ("left", "right"):
        links = (link for link in alignment.links if link.kind is LinkKind.VERBATIM)
        numbers = {
            number
            for link in links
            for sentences in [link.left if side == "left" else link.right]
            for number in range(sentences.start, sentences.end)
        }
        spans = alignment.sentences("left" if side == "left" else "right")
        total = sum(map(len, spans))
        shares.append(sum(len(spans[number]) for number in numbers) / total if total else 0.0)
    return max(shares)
