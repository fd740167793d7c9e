"""All that a card says of an attribution: what the program read, and what the analyst says of it."""

from dataclasses import dataclass, replace

from reader.analysis import Analysis, Attribution, Manner, Referent, Stance
from reader.attribution_correction import AttributionCorrection, correct_attribution
from reader.attribution_corrections import corrected_attribution, entity_called
from reader.sources import chain_to, names_of, speaker_words
from reader.wording import one_line
from ui.article.said_marks import CHAIN
from ui.language import tr

_MANNERS = {Manner.QUOTED: tr("quoted"), Manner.PARAPHRASED: tr("told in other words"), Manner.MIXED: tr("quoted in part")}
_STANCES = {
    Stance.NEUTRAL: tr("only says so"),
    Stance.HEDGED: tr("leaves open whether it is so"),
    Stance.COMMITTED: tr("holds it to be so"),
    Stance.DENYING: tr("does not stand behind it"),
}


@dataclass(frozen=True, slots=True)
class SaidTold:
    """`read` is the attribution as the program read it, `correction` what the analyst says of it."""

    analysis: Analysis
    read: Attribution
    correction: AttributionCorrection | None = None

    @property
    def attribution(self) -> Attribution:
        """As the analyst has it."""
        made = self.read if self.correction is None else corrected_attribution(self.analysis, self.read, self.correction)
        return made or self.read

    @property
    def speaker(self) -> str:
        return self._speaker(self.attribution)

    @property
    def speaker_read(self) -> str:
        return self._speaker(self.read)

    @property
    def words(self) -> str:
        """What is said, without quotation marks around it."""
        return one_line(self.analysis.words(self.read.content)).strip("“”\"'‘’«»")

    @property
    def through(self) -> str:
        """Who reports it, from the outlet on; empty where that has it from the speaker himself."""
        around = chain_to(self.analysis, self.read)
        return CHAIN.join(one.words for one in around) if len(around) > 1 else ""

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """How it is said, in words."""
        one = self.attribution
        cue = one_line(self.analysis.words(one.cue)) if one.cue is not None else ""
        found = (
            (tr("Words"), tr("“{words}”", words=cue) if cue else ""),
            (tr("How"), _MANNERS[one.manner]),
            (tr("Stance"), _STANCES[one.stance]),
            (tr("Through"), self.through),
        )
        return tuple((name, words) for name, words in found if words)

    def by(self, words: str) -> "SaidTold":
        """With another speaker; that of the program where the words are what it read, or none."""
        speaker = Referent(words, entity_called(self.analysis, Referent(words)))
        return self._edited(None if words in ("", self.speaker_read) else speaker, self._hedged)

    def hedging(self, hedged: bool) -> "SaidTold":
        """Hedged or not."""
        return self._edited(self._said_by, None if hedged == self.read.hedged else hedged)

    @property
    def _said_by(self) -> Referent | None:
        return None if self.correction is None else self.correction.speaker

    @property
    def _hedged(self) -> bool | None:
        return None if self.correction is None else self.correction.hedged

    def _edited(self, speaker: Referent | None, hedged: bool | None) -> "SaidTold":
        """Where nothing is left to be said, there is no correction."""
        if speaker is None and hedged is None:
            return replace(self, correction=None)
        return replace(self, correction=correct_attribution(self.analysis, self.read, speaker=speaker, hedged=hedged))

    def _speaker(self, one: Attribution) -> str:
        return one_line(speaker_words(self.analysis, one, names_of(self.analysis)))
