"""What is told of the focused claim: why it stands as it does, and the figures behind it."""

from dataclasses import dataclass

from reader.alignment import Link, LinkKind, Side, Verdict
from reader.analysis import Analysis, Quantity
from reader.explanation import Explanation
from reader.source_chain import SourceChain, Speakers, Voice, how_speakers_stand, source_chain
from reader.text import Span
from ui.comparison.claim_list import short_names
from ui.comparison.claim_rows import ClaimRow, one_origin
from ui.language import told, tr
from ui.look.number_axis import Interval

_KINDS = {
    LinkKind.VERBATIM: tr("The same words."),
    LinkKind.NEAR: tr("Nearly the same words."),
    LinkKind.PARAPHRASE: tr("Reworded."),
    LinkKind.SAME_CLAIM: tr("The same claim in other words."),
}


_BEGINNING = 9  # words by which a sentence is known again
_SPEAKERS = {Speakers.SAME: tr("Same speaker."), Speakers.DIFFERENT: tr("Different speakers."), Speakers.UNNAMED: tr("Speaker unnamed.")}


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with what the card must know of both documents to tell it."""

    row: ClaimRow
    left: Analysis
    right: Analysis


def reasons(claim: ClaimRow) -> str:
    """Why the claim stands as it does, in a sentence or two."""
    if claim.link is None:
        if claim.left is not None:
            return tr("Found in the left text only. That the other is silent does not mean that it denies it.")
        return tr("Found in the right text only. That the other is silent does not mean that it denies it.")
    difference = claim.link.decisive
    words = [_KINDS[claim.link.kind]]
    if difference is not None and difference.reason:
        reason = told(difference.reason)
        words.append(reason[:1].upper() + reason[1:].rstrip(".") + ".")
    words.append(one_origin(claim.link) or _how_speakers_stand(claim.link))
    if claim.is_moved:
        words.append(tr("It stands elsewhere in the other text."))
    return " ".join(filter(None, words))


def counterpart(found: Explanation, left: Analysis, right: Analysis, *, there: Side) -> str:
    """What a sentence of the other side came nearest, and why it is not linked: the reason first, for it matters most."""
    analysis, number = (left, found.left) if there == "left" else (right, found.right)
    words = " ".join(analysis.words(analysis.sentences[number].span).split())
    return tr("No partner: {reason} Nearest: “{words}”", reason=told(found.reason), words=words)


def asked_pair(found: Explanation, left: Analysis, right: Analysis) -> str:
    """Why two sentences that somebody asked about are linked or not, and how each begins."""
    quotes = (_begin(one, number) for one, number in ((left, found.left), (right, found.right)))
    return f"{told(found.reason)} {' – '.join(quotes)}"


def _begin(analysis: Analysis, number: int) -> str:
    words = analysis.words(analysis.sentences[number].span).split()
    return tr("“{words}”", words=" ".join(words[:_BEGINNING]) + (" …" if len(words) > _BEGINNING else ""))


def chains(shown: Told) -> tuple[SourceChain | None, SourceChain | None]:
    """Through whom each side has the claim; none on a side that does not make it."""
    link = shown.row.link
    if link is not None:
        return link.left_chain, link.right_chain
    return _chain(shown.left, shown.row.left), _chain(shown.right, shown.row.right)


def _chain(analysis: Analysis, passage: Span | None) -> SourceChain | None:
    return source_chain(analysis, passage) if passage is not None else None


def intervals(shown: Told) -> tuple[Interval, Interval] | None:
    """The two figures that decide the state, if they lie on one axis; each with who says so."""
    difference = shown.row.link.decisive if shown.row.link is not None else None
    if difference is None or difference.left is None or difference.right is None:
        return None
    return on_one_axis(difference.left, difference.right, difference.verdict, _names(shown))


def on_one_axis(left: Quantity, right: Quantity, verdict: Verdict | None, names: tuple[str, str]) -> tuple[Interval, Interval] | None:
    """Both figures under those names; none where they are of different units, or are not comparable and of different kinds."""
    if left.unit != right.unit or (verdict is Verdict.UNKNOWN and left.kind != right.kind):
        return None
    pair = Interval.of(left, names[0], is_filled=True), Interval.of(right, names[1], is_filled=False)
    return pair if pair[0].ends and pair[1].ends else None


def _how_speakers_stand(link: Link) -> str:
    if link.left_chain is None or link.right_chain is None:
        return ""
    return _SPEAKERS.get(how_speakers_stand(link.left_chain, link.right_chain), "")


def _names(shown: Told) -> tuple[str, str]:
    """The outlets in short, each with who spoke first, if somebody did: "Courier · Marsk"."""
    outlets = short_names(shown.left.document.source.name, shown.right.document.source.name)
    speaking = [chain.speaker if chain is not None else None for chain in chains(shown)]
    left, right = (f"{outlet} · {_short(voice)}" if voice else outlet for outlet, voice in zip(outlets, speaking, strict=True))
    return left, right


def _short(voice: Voice) -> str:
    """The last name of a person who is named, else the words."""
    return voice.words.split()[-1] if voice.entity is not None and voice.entity.startswith("person:") else voice.words
