"""Cards of numbers: opened by a click or by key, on selected words to make a number of them; what they say goes where it belongs."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint

from reader.alignment import Alignment
from reader.analysis import Analysis, Quantity
from reader.document import Source
from reader.errors import ReaderError
from reader.figures import is_figure
from reader.number_correction import Edits, NumberCorrection, add_number, read_from
from reader.number_corrections import corrected_numbers, number_at, numbers_over
from reader.phrase import worded
from reader.text import Span
from ui import messages
from ui.article.number_card import NumberCard
from ui.article.number_told import NumberTold, OtherFigure
from ui.correcting import Correcting
from ui.dates import short_date
from ui.desk import Desk
from ui.language import fault_told
from ui.look.figures import figure_told
from ui.mentions import Mentions
from ui.name_cards import below, fill
from ui.opening import Opening
from ui.view.document_view import DocumentView


class NumberCards(QObject):
    def __init__(self, desk: Desk, opening: Opening, mentions: Mentions, correcting: Correcting) -> None:
        super().__init__(mentions)
        self._desk, self._opening, self._mentions, self._correcting = desk, opening, mentions, correcting

    def tell(self, view: DocumentView) -> bool:
        """Opens the card of the number at the caret or around the selection; false if there is none."""
        analysis, selected = self._mentions.analysis_of(view), view.selection()
        place = selected or (Span(view.caret, view.caret + 1) if view.caret is not None else None)
        number = _at(analysis, place) if analysis is not None and place is not None else None
        return number is not None and self.show(view, number.span, below(view, number.span)) is not None

    def ask(self, view: DocumentView) -> None:
        """What the key asks for: the card of the number that is there, or a number made of the selected words."""
        selected = view.selection()
        if self.tell(view):
            return
        if selected is not None and view.selected_text().strip():
            self.mark(view, selected)
        else:
            self._correcting.told.emit(messages.NO_NUMBER_HERE)

    def mark(self, view: DocumentView, span: Span) -> None:
        """Makes a number of the words, with what is known of one that they overlap. Where nobody can tell which, its card asks first."""
        analysis = self._mentions.analysis_of(view)
        if analysis is None:
            return
        is_read = bool(numbers_over(analysis.quantities, span))
        said = read_from(analysis, span, Edits()) if is_read else add_number(analysis, span)
        view.select(None)
        if is_read or any(said.edits.made):
            self._correcting.say_of_place(said, worded("Mark as number"))
        card = self.show(view, said.place, below(view, said.place))
        if card is not None and (card.told.number.low, card.told.number.high) == (None, None):
            card.ask_interval()

    def show_below(self, view: DocumentView, span: Span) -> None:
        """The card of a number below its words."""
        self.show(view, span, view.viewport().mapToGlobal(view.bounds(span).bottomLeft()))

    def show(self, view: DocumentView, place: Span, point: QPoint) -> NumberCard | None:
        """The card of the number at a place of the text, at a place of the screen."""
        told = self._told(view, place)
        if told is None:
            return None
        card = NumberCard(view, told)
        card.corrected.connect(lambda correction, label: self._say(card, correction, label))
        card.taken_back.connect(lambda correction: self._take_back(card, correction))
        card.extended.connect(lambda correction, before: self._extend(view, correction, before))
        card.previewed.connect(lambda span: fill(view, span))
        card.missed.connect(self._correcting.told)
        card.place_asked.connect(self._go_to)
        card.show_at(point)
        card.setFocus()
        return card

    def _say(self, card: NumberCard, correction: NumberCorrection, label: str) -> None:
        """What could not be saved is not shown as said."""
        before = self._said(correction)
        if not self._correcting.say_of_place(correction, label):
            card.show_correction(before)

    def _take_back(self, card: NumberCard, correction: NumberCorrection) -> None:
        if not self._correcting.take_back(correction):
            card.show_correction(correction)

    def _extend(self, view: DocumentView, correction: NumberCorrection, before: NumberCorrection | None) -> None:
        """Other words are the number: its card opens there."""
        if self._correcting.say_of_place(correction, worded("Other extent"), before):
            self.show(view, correction.place, below(view, correction.place))

    def _said(self, correction: NumberCorrection) -> NumberCorrection | None:
        """What the workspace has of the same number."""
        return next((one for one in self._corrections(correction.document) if one.id == correction.id), None)

    def _told(self, view: DocumentView, place: Span) -> NumberTold | None:
        source = self._desk.find(view.document.id) if view.document is not None else None
        if source is None or source.analysis is None or source.read is None:
            return None
        said = self._corrections(source.analysis.document.id)
        own = next((one for one in said if one.place == place and one.is_number), None)
        others = tuple(self._others(source.analysis, place))
        if own is None:
            here = numbers_over(source.analysis.quantities, place)
            return NumberTold(source.analysis, place, here[0] if here else None, None, others)
        read = corrected_numbers(source.read, (one for one in said if one is not own))
        here = numbers_over(read.quantities, place)
        return NumberTold(source.analysis, place, number_at(read, here, place) if here else None, own, others)

    def _corrections(self, document: str) -> tuple[NumberCorrection, ...]:
        try:
            return self._desk.workspace.number_corrections(document)
        except ReaderError as error:
            self._correcting.told.emit(fault_told(error))
            return ()

    def _others(self, analysis: Analysis, place: Span) -> Iterator[OtherFigure]:
        """The figures that comparisons have set against the one at the place."""
        alignments = self._desk.alignments(analysis.document.id)
        sources = self._desk.workspace.sources([document for one in alignments for document in (one.left, one.right)])
        for alignment in alignments:
            yield from _against(alignment, analysis.document.id, place, sources)

    def _go_to(self, document: str, place: Span) -> None:
        pane = self._opening.open_document(document)
        if pane is not None:
            pane.jump(place, "number")


def _at(analysis: Analysis, place: Span) -> Quantity | None:
    """The figure that holds the place."""
    return next((one for one in numbers_over(analysis.quantities, place) if is_figure(one) and one.span.contains(place)), None)


def _against(alignment: Alignment, document: str, place: Span, sources: dict[str, Source]) -> Iterator[OtherFigure]:
    is_left = alignment.left == document
    other = alignment.right if is_left else alignment.left
    source = sources.get(other, Source())
    for difference in (one for link in alignment.links for one in link.differences):
        mine, theirs = (difference.left, difference.right) if is_left else (difference.right, difference.left)
        if mine is not None and theirs is not None and mine.span == place:
            yield OtherFigure(other, source.name, short_date(source.published), theirs.span, figure_told(theirs), difference.verdict.value)
