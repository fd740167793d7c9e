"""The speakers of a document: whom it reports, how often, and in which manner."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from reader.analysis import Analysis, Attribution, Manner
from reader.sources import names_of, speaker_words
from reader.text import Span
from reader.wording import folded, without_article


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
    names = names_of(analysis)
    said: defaultdict[str, list[Attribution]] = defaultdict(list)
    called: dict[str, str] = {}
    for one in analysis.attributions:
        if one.has_speaker:
            name = short_name(analysis, one, names)
            key = one.speaker if one.speaker in names else folded(name)
            called.setdefault(key, name)
            said[key].append(one)
    found = (Speaker(key, called[key], tuple(of_it)) for key, of_it in said.items())
    return tuple(sorted(found, key=lambda one: (-one.count, one.name.casefold(), one.key)))


def short_name(analysis: Analysis, one: Attribution, names: Mapping[str, str]) -> str:
    """What the speaker is called in a list: his name, or the words of the source without its article and what is said of it."""
    words = speaker_words(analysis, one, names)
    return words if one.speaker in names or one.called else without_article(words.partition(",")[0])


def places_of(analysis: Analysis, key: str) -> tuple[Span, ...]:
    """What the speaker of that key is said to say; empty for one whom the document does not report."""
    return next((one.places for one in speakers(analysis) if one.key == key), ())
