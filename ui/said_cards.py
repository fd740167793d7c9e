"""Cards of attributions: opened at a speaker's bar, at a word that hedges or by key; what they say goes where it belongs."""

from PySide6.QtCore import QObject, QPoint

from reader.analysis import Analysis, Attribution
from reader.attribution_correction import AttributionCorrection
from reader.attribution_corrections import corrected_attributions
from reader.errors import ReaderError
from reader.sources import attributed
from reader.text import Span
from ui import messages
from ui.article.said_card import SaidCard
from ui.article.said_marks import attribution_of, place_key
from ui.article.said_told import SaidTold
from ui.correcting import Correcting
from ui.desk import Desk
from ui.language import fault_told
from ui.mentions import Mentions
from ui.name_cards import NameCards, below
from ui.view.document_view import DocumentView


class SaidCards(QObject):
    def __init__(self, desk: Desk, mentions: Mentions, correcting: Correcting, names: NameCards) -> None:
        super().__init__(mentions)
        self._desk, self._mentions, self._correcting, self._names = desk, mentions, correcting, names

    def tell(self, view: DocumentView) -> bool:
        """Opens the card of what is said at the caret or around the selection; false if nobody is told of as saying it."""
        analysis = self._mentions.analysis_of(view)
        place = view.selection() or (Span(view.caret, view.caret + 1) if view.caret is not None else None)
        one = _innermost(analysis, place) if analysis is not None and place is not None else None
        return one is not None and place is not None and self.show(view, place_key(one), below(view, place)) is not None

    def ask(self, view: DocumentView) -> None:
        """What the key asks for."""
        if not self.tell(view):
            self._correcting.told.emit(messages.NOBODY_SAYS_IT)

    def show(self, view: DocumentView, key: str, point: QPoint) -> SaidCard | None:
        """The card of the attribution that a mark is of, at a place of the screen."""
        told = self._told(view, key)
        if told is None:
            return None
        card = SaidCard(view, told)
        card.corrected.connect(lambda correction, label: self._say(card, correction, label))
        card.taken_back.connect(lambda correction: self._take_back(card, correction))
        card.entity_asked.connect(lambda entity: self._show_entity(view, told.attribution, entity, point))
        card.show_at(point)
        card.setFocus()
        return card

    def _say(self, card: SaidCard, correction: AttributionCorrection, label: str) -> None:
        """What could not be saved is not shown as said."""
        before = next((one for one in self._corrections(correction.document) if one.id == correction.id), None)
        if not self._correcting.say_of_place(correction, label):
            card.show_correction(before)

    def _take_back(self, card: SaidCard, correction: AttributionCorrection) -> None:
        if not self._correcting.take_back(correction):
            card.show_correction(correction)

    def _told(self, view: DocumentView, key: str) -> SaidTold | None:
        source = self._desk.find(view.document.id) if view.document is not None else None
        if source is None or source.analysis is None or source.told is None:
            return None
        read = attribution_of(source.told, key)
        if read is None:
            return None
        said = self._corrections(source.analysis.document.id)
        own = next((one for one in said if one.place == read.place and one.is_said), None)
        return SaidTold(corrected_attributions(source.told, (one for one in said if one is not own)), read, own)

    def _show_entity(self, view: DocumentView, said: Attribution, entity: str, point: QPoint) -> None:
        """The speaker's own card, of the mention in the words of the source if there is one."""
        analysis = self._mentions.analysis_of(view)
        named = [one for one in analysis.mentions if one.entity == entity] if analysis is not None else []
        if named:
            there = next((one for one in named if said.source is not None and said.source.contains(one.span)), named[0])
            self._names.show(view, there, point)

    def _corrections(self, document: str) -> tuple[AttributionCorrection, ...]:
        try:
            return self._desk.workspace.attribution_corrections(document)
        except ReaderError as error:
            self._correcting.told.emit(fault_told(error))
            return ()


def _innermost(analysis: Analysis, place: Span) -> Attribution | None:
    """The attribution whose words of saying are there, or else the innermost one in whose content the place lies."""
    saying = next((one for one in analysis.attributions if any(span and span.overlaps(place) for span in (one.cue, one.source))), None)
    return saying or next(iter(reversed(attributed(analysis, place))), None)
