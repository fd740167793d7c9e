"""The speakers of a document: whom it reports, how often, and in which manner."""

from collections import defaultdict
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis import Analysis, Attribution, Manner
from reader.sources import names_of, speaker_words
from reader.steps import result_of
from reader.text import Span
from reader.wording import folded, without_article

_PART = 1_000  # attributions that are read in some milliseconds


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who is reported, with all that he is said to say, in the order of the text.

    `key` is the id of his entity, alike in every document; of one who is no entity it is the words of the source, in small letters.
    """

    key: str
    name: str
    said: tuple[Attribution, ...]

    @property
    def count(self) -> int:
        return len(self.said)

    @property
    def quoted(self) -> int:
        """How often some of it is in his own words."""
        return sum(one.manner is not Manner.PARAPHRASED for one in self.said)

    @property
    def hedged(self) -> int:
        return sum(one.hedged for one in self.said)

    @property
    def is_anonymous(self) -> bool:
        return all(one.is_anonymous for one in self.said)

    @property
    def places(self) -> tuple[Span, ...]:
        """What he is said to say."""
        return tuple(sorted(one.content for one in self.said))


def speakers(analysis: Analysis) -> tuple[Speaker, ...]:
    """Those who are reported most first; those who are no names by their words: "officials"."""
    return result_of(finding_speakers(analysis))


def finding_speakers(analysis: Analysis) -> Generator[None, None, tuple[Speaker, ...]]:
    """The same in steps of some milliseconds."""
    names = names_of(analysis)
    said: defaultdict[str, list[Attribution]] = defaultdict(list)
    called: dict[str, str] = {}
    for number, one in enumerate(analysis.attributions, 1):
        if one.has_speaker:
            key = _key(analysis, one, names)
            if key not in said:
                called[key] = short_name(analysis, one, names)
            said[key].append(one)
        if number % _PART == 0:
            yield
    found = (Speaker(key, called[key], tuple(of_it)) for key, of_it in said.items())
    return tuple(sorted(found, key=lambda one: (-one.count, one.name.casefold(), one.key)))


def speaker_called(analysis: Analysis, key: str) -> Speaker | None:
    """The speaker of that key; none where the document does not report him."""
    names = names_of(analysis)
    if key in names:
        said = tuple(one for one in analysis.attributions if one.speaker == key and one.has_speaker)
    else:
        said = tuple(one for one in analysis.attributions if one.has_speaker and _key(analysis, one, names) == key)
    return Speaker(key, short_name(analysis, said[0], names), said) if said else None


def places_of(analysis: Analysis, key: str) -> tuple[Span, ...]:
    """What the speaker of that key is said to say; empty for one whom the document does not report."""
    found = speaker_called(analysis, key)
    return found.places if found is not None else ()


def short_name(analysis: Analysis, one: Attribution, names: Mapping[str, str]) -> str:
    """What the speaker is called in a list: his name, or the words of the source without its article and what is said of it."""
    words = speaker_words(analysis, one, names)
    return words if one.speaker in names or one.called else without_article(words.partition(",")[0])


def _key(analysis: Analysis, one: Attribution, names: Mapping[str, str]) -> str:
    if one.speaker is not None and one.speaker in names:
        return one.speaker
    return _folded(short_name(analysis, one, names))


_folded = lru_cache(maxsize=1_000)(folded)
