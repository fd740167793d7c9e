"""How far what somebody says reaches where the text quotes: over sentences and paragraphs, on both sides of the cue."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.analysis import Manner
from reader.analyze.attributions.saying import Saying, Told
from reader.quotations import quotations
from reader.text import Span

_BESIDE = " ,.:;\n-–—"  # what may stand between words of saying and a quotation
_NEAR = 60  # code points of a date or a place between words of saying and a quotation


class Quoted:
    """The quotations of a document."""

    def __init__(self, text: str, passages: Sequence[Span], sentences: Sequence[Told]) -> None:
        self._text = text
        self.spans = [one.span if one.is_closed else _closed(one.span, sentences) for one in quotations(text, passages)]

    def around(self, span: Span) -> Span | None:
        """The quotation that holds the span."""
        at = bisect_right(self.spans, span.start, key=lambda one: one.start) - 1
        return self.spans[at] if at >= 0 and self.spans[at].contains(span) else None

    def touching(self, span: Span) -> list[Span]:
        first = bisect_right(self.spans, span.start, key=lambda one: one.end)
        last = bisect_left(self.spans, span.end, key=lambda one: one.start)
        return self.spans[first:last]

    def content(self, saying: Saying, sentence: Span) -> Span | None:
        """What is said, with the whole of the quotations that it is a part of; none if nothing is."""
        content = saying.content or self._beside(saying, sentence)
        if content is None:
            return None
        content = self._cut(saying, content)
        for quotation in self.touching(content):
            if not quotation.overlaps(saying.cue):
                content = content.joined(quotation)
        return content

    def _cut(self, saying: Saying, content: Span) -> Span:
        """What is said, if a quotation right before the words of saying is all of it.

        Without what a colon or a bracket parts from its start ("The mood was grim: “No,” said Vost"), and without what is not quoted
        after the words of saying ("“No,” said Vost, before he left").
        """
        words = saying.cue.joined(saying.source) if saying.source else saying.cue
        at = bisect_right(self.spans, words.start, key=lambda one: one.end) - 1
        if at < 0 or not content.overlaps(self.spans[at]) or self._text[self.spans[at].end : words.start].strip(_BESIDE):
            return content
        quotation = self.spans[at]
        lead = self._text[content.start : quotation.start].rstrip() if quotation.start > content.start else ""
        start = quotation.start if lead.endswith((":", "(")) else content.start
        is_whole = quotation.of(self._text).rstrip("“”\"'’»").endswith((",", ".", "?", "!"))
        is_followed = any(one.start >= words.end for one in self.touching(content))
        return Span(start, quotation.end if is_whole and not is_followed else max(content.end, quotation.end))

    def _beside(self, saying: Saying, sentence: Span) -> Span | None:
        """The quotations right before and right after the words of saying; after a participle alone: "..., adding: “...”"."""
        words = saying.cue.joined(saying.source) if saying.source else saying.cue
        at = bisect_right(self.spans, words.start, key=lambda one: one.end)
        before = self.spans[at - 1] if at and not saying.cue.of(self._text).endswith("ing") else None
        if before is not None and (before.end <= sentence.start or self._text[before.end : words.start].strip(_BESIDE)):
            before = None
        after = self.spans[at] if at < len(self.spans) and self.spans[at].start >= words.end else None
        if after is not None and not self._is_introduced(words, after, sentence, may_be_far=before is None):
            after = None
        return before.joined(after) if before and after else before or after

    def _is_introduced(self, words: Span, quotation: Span, sentence: Span, *, may_be_far: bool) -> bool:
        """Do words of saying introduce a quotation in their sentence, or right after it if it ends in a colon?"""
        gap = self._text[words.end : quotation.start]
        if quotation.start >= sentence.end:
            return self._text[sentence.end - 1] == ":" and not self._text[sentence.end : quotation.start].strip()
        return not gap.strip(_BESIDE) or (may_be_far and len(gap) <= _NEAR)

    def gone_on(self, end: int, sentences: Sequence[Told]) -> int:
        """Where the quotations end that follow, sentences on their own, right after a sentence that ends here; `end` if none does."""
        at = bisect_left(self.spans, end, key=lambda one: one.start)
        while at < len(self.spans) and not self._text[end : self.spans[at].start].strip(_BESIDE + "”"):
            first = bisect_right(sentences, self.spans[at].start, key=lambda one: one.span.end)
            last = bisect_left(sentences, self.spans[at].end, key=lambda one: one.span.start)
            here = sentences[first:last]
            if not here or here[-1].span.end - self.spans[at].end > 1 or here[0].span.start < self.spans[at].start:
                return end
            if any(not one.is_hedge and not self.around(one.cue) for sentence in here for one in sentence.sayings):
                return end
            end = self.spans[at].end
            at += 1
        return end

    def manner(self, content: Span, saying: Saying) -> Manner:
        """Whose words they are, but for the words of saying inside."""
        if not self.touching(content):
            return Manner.PARAPHRASED
        words = saying.cue.joined(saying.source) if saying.source else saying.cue
        told = saying.content or content
        told = Span(max(told.start, content.start), min(told.end, content.end)) if told.overlaps(content) else content
        start, own = told.start, ""
        for taken in sorted([*self.touching(told), words]):
            own += self._text[start : taken.start]
            start = max(start, min(taken.end, told.end))
        own += self._text[start : told.end]
        return Manner.MIXED if any(map(str.isalpha, own)) else Manner.QUOTED


def _closed(quotation: Span, sentences: Sequence[Told]) -> Span:
    """A quotation that lacks its closing mark up to the words of saying that end its last sentence: "“No, said Vost."."""
    last = sentences[max(bisect_left(sentences, quotation.end, key=lambda one: one.span.start) - 1, 0)]
    for one in last.sayings:
        if one.source and one.content and quotation.start < one.content.end <= min(one.source.start, one.cue.start):
            return Span(quotation.start, one.content.end)
    return quotation
