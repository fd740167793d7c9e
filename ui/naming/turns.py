"""The places where a document names a thing by certain words: the first when they are asked for, then the next, around the end."""

from reader.analysis import Analysis
from reader.naming import named_so
from reader.text import Span


class Turns:
    def __init__(self) -> None:
        self._last: tuple[str, str, str] = ("", "", "")
        self._turn = 0

    def next(self, analysis: Analysis, entity: str, words: str) -> Span | None:
        asked = (analysis.document.id, entity, words)
        self._turn = self._turn + 1 if asked == self._last else 0
        self._last = asked
        places = named_so(analysis, entity, words)
        return places[self._turn % len(places)] if places else None
