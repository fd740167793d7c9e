"""From what each sentence tells to the attributions of a document: quotations over sentences, speakers, hedges."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.analysis import Attribution, Manner, Mention, Stance
from reader.analyze.attributions.hedges import hedges
from reader.analyze.attributions.labels import labels
from reader.analyze.attributions.patterns import pattern_sayings
from reader.analyze.attributions.phrases import according, noun_sayings
from reader.analyze.attributions.quoted import Quoted
from reader.analyze.attributions.saying import Saying, Told
from reader.analyze.attributions.speakers import Speakers
from reader.analyze.attributions.syntax import Syntax
from reader.analyze.attributions.verbs import verb_sayings
from reader.analyze.language.nlp import Clause
from reader.text import Span

_PARTNERS = frozenset({"i", "we", "you"})  # of a talk: what they say of themselves is reported by whoever quotes them, or by the outlet
_FEW = 5  # words of a quotation from which the text only keeps its distance


def told(text: str, clause: Clause) -> Told:
    """Who says what in one sentence, by its tree, or by patterns of words if it has none."""
    if clause.tree is None:
        return Told(clause.span, tuple(pattern_sayings(text, clause.span)))
    syntax = Syntax(clause, clause.tree)
    found = [*verb_sayings(syntax), *according(syntax), *noun_sayings(syntax), *labels(syntax), *hedges(syntax)]
    return Told(clause.span, tuple(sorted(found, key=lambda one: (one.is_cited, one.cue))))


def attributions(text: str, sentences: Sequence[Told], passages: Sequence[Span], mentions: Sequence[Mention]) -> list[Attribution]:
    """In order of their contents, the one that reports another before it. All that is given must be in order."""
    quoted = Quoted(text, passages, sentences)
    found = [one for number in range(len(sentences)) for one in _in_sentence(sentences, number, quoted)]
    soft = [one for sentence in sentences for one in sentence.sayings if one.is_hedge and one.content]
    speakers = Speakers(text, mentions, passages)
    made: list[Attribution] = []
    for one, content in found:
        who = speakers.speaker(one)
        if one.needs_name and (who is None or who.label not in ("PERSON", "ORG")):
            continue
        if outlet := speakers.outlet(one):
            made.append(_by_outlet(one, content, outlet))
        hedged = one.stance is Stance.HEDGED or any(content.contains(hedge.cue) for hedge in _between(soft, content))
        manner, is_anonymous = quoted.manner(content, one), one.is_anonymous and who is None
        made.append(Attribution(one.source, one.cue, content, who.entity if who else None, hedged, one.stance, manner, is_anonymous))
    made += _in_own_voice(text, soft, [content for _, content in found], quoted)
    return sorted(made, key=lambda one: (one.content.start, -one.content.end))


def _in_sentence(sentences: Sequence[Told], number: int, quoted: Quoted) -> list[tuple[Saying, Span]]:
    """The sayings of a sentence that have a content, with it. What is quoted after the sentence goes on with the first of them."""
    sentence = sentences[number]
    says = [one for one in sentence.sayings if not (one.is_hedge or one.pronoun in _PARTNERS or _is_garbled(one))]
    found = [(one, content) for one in says if (content := quoted.content(one, sentence.span)) and not _is_words_of_saying(content, says)]
    found = [(one, _with_what_it_says(one, content, found)) for one, content in found]
    outer = [at for at, (one, _) in enumerate(found) if one.source is not None and not quoted.around(one.cue)]
    if outer:
        at = next((at for at in outer if quoted.touching(found[at][1])), outer[0])
        at = max(one for one in outer if found[one][0].source == found[at][0].source)
        inner = found[at][1]
        end = max(sentence.span.end, inner.end)
        reaches = quoted.gone_on(end, sentences)
        if reaches > end:
            return [(one, Span(content.start, reaches) if content.contains(inner) else content) for one, content in found]
    return found


def _by_outlet(one: Saying, content: Span, outlet: Mention) -> Attribution:
    """That an outlet was told it, and so reports the words of saying and all that is said."""
    whole = content.joined(one.cue).joined(one.source or one.cue).joined(one.medium[0]).joined(one.medium[2])
    return Attribution(one.medium[0], one.cue, whole, outlet.entity, manner=Manner.MIXED)


def _with_what_it_says(one: Saying, content: Span, found: Sequence[tuple[Saying, Span]]) -> Span:
    """If an outlet quotes somebody and the sentence goes on with what he says, that too: "Sources quoted by Meridian Wire said that".

    Whom it cites said what it reports, not that it reports it: "nine men fled, Meridian Wire reported, citing two officials".
    """
    if one.is_cited:
        for other, told in found:
            if one.source is not None and one.cue < one.source and other.cue < one.cue and content.contains(other.cue.joined(told)):
                return told
            if other is not one and other.source is not None and other.source.contains(content):
                return content.joined(other.cue).joined(told)
    return content


def _is_garbled(one: Saying) -> bool:
    """Is the cue a part of the source, as in trees that make no sense?"""
    return one.source is not None and one.source.overlaps(one.cue)


def _is_words_of_saying(content: Span, says: Sequence[Saying]) -> bool:
    return any(one.source is not None and one.content is not None and one.source.joined(one.cue) == content for one in says)


def _between(hedges: Sequence[Saying], content: Span) -> Sequence[Saying]:
    first = bisect_left(hedges, content.start, key=lambda one: one.cue.start)
    return hedges[first : bisect_left(hedges, content.end, lo=first, key=lambda one: one.cue.start)]


def _in_own_voice(text: str, soft: Sequence[Saying], contents: Sequence[Span], quoted: Quoted) -> Iterator[Attribution]:
    """Where nobody else speaks: the hedges of the text, and quotations of a few words or of somebody whom it does not tell."""
    reach = _Cover(contents)
    for one in soft:
        if one.content and not reach.touches(one.cue) and not quoted.around(one.cue):
            yield Attribution(None, one.cue, one.content, None, True, Stance.HEDGED)
    for span in quoted.spans:
        words = span.of(text).strip("“”\"‘’'«» ")
        if not reach.touches(span) and words[:1].islower() and len(words.split()) <= _FEW:
            yield Attribution(None, None, span, None, True, Stance.HEDGED, Manner.QUOTED)


class _Cover:
    """The union of spans."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans: list[Span] = []
        for span in sorted(spans):
            if self._spans and span.start <= self._spans[-1].end:
                self._spans[-1] = self._spans[-1].joined(span)
            else:
                self._spans.append(span)

    def touches(self, span: Span) -> bool:
        at = bisect_left(self._spans, span.end, key=lambda one: one.start) - 1
        return at >= 0 and self._spans[at].end > span.start
