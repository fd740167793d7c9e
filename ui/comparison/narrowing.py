"""Which claims of a comparison are listed and drawn: those that the filter lets through, from the speaker that is chosen."""

from collections.abc import Sequence
from dataclasses import replace

from reader.speakers import Speaker
from ui.comparison.claim_filter import ClaimFilter, ClaimFilterBox
from ui.comparison.claim_focus import ClaimFocus
from ui.comparison.claim_list import ClaimList
from ui.comparison.claim_speakers import claims_from, of_both
from ui.comparison.texts import ComparisonTexts
from ui.comparison.tools import ComparisonTools


class Narrowing:
    """Holds whose claims alone are wanted; the states are those of the tool row."""

    def __init__(self, focus: ClaimFocus, tools: ComparisonTools, claims: ClaimList, texts: ComparisonTexts) -> None:
        self._focus, self._tools, self._claims, self._texts = focus, tools, claims, texts
        self._speaker = ("", "")  # key and name
        self._filter = ClaimFilter()  # its states are those of the tool row
        claims.speakers = self._offered
        claims.filter_button.clicked.connect(self.choose)
        tools.shown_picked.connect(lambda _: self.apply())

    def narrow(self, key: str, name: str) -> None:
        """Shows only the claims from this speaker; without a key those from anybody."""
        if (key, name) != self._speaker:
            self._speaker = key, name
            self.apply()

    def choose(self) -> ClaimFilterBox:
        """Lists by what claims can be told apart, to be ticked."""
        box = ClaimFilterBox(self._claims, replace(self._filter, states=self._tools.shown()), self._focus.rows)
        box.changed.connect(self.filter)
        box.show_below(self._claims.filter_button)
        return box

    def filter(self, chosen: ClaimFilter) -> None:
        """Shows only the claims that it lets through."""
        self._filter = chosen
        self._tools.show_states(chosen.states)
        self.apply()

    def apply(self) -> None:
        """Lists and draws the claims whose state and whose speaker are asked for."""
        shown, wanted = self._tools.shown(), self._wanted()
        self._claims.set_shown(shown)
        self._claims.narrow(self._speaker[1], wanted)
        self._claims.show_filtered(not self._filter.is_open)
        self._focus.wanted = wanted
        self._texts.set_claims(self._focus.alignment, [claim for claim in self._focus.listed if claim.state in shown])
        self._texts.set_focused(self._focus.claim)

    def _wanted(self) -> frozenset[int] | None:
        """The numbers of the claims that are wanted for their wording, their verdict and their speaker; none where all are."""
        if self._focus.sides is None or (not self._speaker[0] and self._filter.is_open):
            return None
        wanted = frozenset(claim.number for claim in self._focus.rows if self._filter.admits(claim))
        return wanted & claims_from(self._speaker[0], self._focus.rows, *self._focus.sides) if self._speaker[0] else wanted

    def _offered(self) -> tuple[tuple[str, Sequence[Speaker]], ...]:
        return of_both(*self._focus.sides) if self._focus.sides is not None else ()
