"""Which claims of a comparison are listed and drawn: those in a state that is shown, from the speaker that is chosen."""

from collections.abc import Sequence

from reader.speakers import Speaker
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
        claims.speakers = self._offered
        tools.shown_picked.connect(lambda _: self.apply())

    def narrow(self, key: str, name: str) -> None:
        """Shows only the claims from this speaker; without a key those from anybody."""
        if (key, name) != self._speaker:
            self._speaker = key, name
            self.apply()

    def apply(self) -> None:
        """Lists and draws the claims whose state and whose speaker are asked for."""
        shown, wanted = self._tools.shown(), self._wanted()
        self._claims.set_shown(shown)
        self._claims.narrow(self._speaker[1], wanted)
        self._focus.wanted = wanted
        self._texts.set_claims(self._focus.alignment, [claim for claim in self._focus.listed if claim.state in shown])
        self._texts.set_focused(self._focus.claim)

    def _wanted(self) -> frozenset[int] | None:
        """The numbers of the claims from the speaker that is chosen; none where anybody will do."""
        if not self._speaker[0] or self._focus.sides is None:
            return None
        return claims_from(self._speaker[0], self._focus.rows, *self._focus.sides)

    def _offered(self) -> tuple[tuple[str, Sequence[Speaker]], ...]:
        return of_both(*self._focus.sides) if self._focus.sides is not None else ()
