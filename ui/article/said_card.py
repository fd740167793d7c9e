"""What a click on a speaker's bar tells: who says it, how, and through whom; the speaker and the hedge can be edited."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from reader.attribution_correction import AttributionCorrection, not_said
from reader.number_correction import Field
from ui.article.card import Card, Foot, add_facts
from ui.article.card_rows import Row, TextRow, rows_grid
from ui.article.number_rows import offered
from ui.article.said_told import SaidTold
from ui.language import tr
from ui.look.basics import button, link
from ui.look.quiet_field import QuietChoice

_HEDGED = {"yes": True, "no": False}
_QUOTED = 90  # code points of what is said, in the heading of the card


class SaidCard(Card):
    """`corrected` carries an AttributionCorrection and what to call it in the Edit menu, `taken_back` one that holds no more.

    `entity_asked` carries the id of the speaker, whose own card is wanted.
    """

    corrected = Signal(object, str)
    taken_back = Signal(object)
    entity_asked = Signal(str)

    def __init__(self, parent: QWidget, told: SaidTold) -> None:
        super().__init__(parent, "said", tr("“{words}”", words=told.words[:_QUOTED]), "")
        self.told = told
        self._is_done = False
        self.speaker = TextRow(self, tr("Speaker"), lambda: offered(told.analysis, Field.SOURCE), tr("nobody is named"))
        self.hedged = HedgedRow(self)
        self.entity = link(tr("Who this is"))
        self.reset, self.none = button(tr("Take back"), small=True), button(tr("Not said by anyone"), small=True)
        self.reset.setToolTip(tr("All is again as the program read it."))
        self.none.setToolTip(tr("These words are the outlet's own: nobody is told of as saying them."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill()
        self._connect()
        self._show()

    def show_correction(self, correction: AttributionCorrection | None) -> None:
        """What is said of the attribution is this, whatever was typed."""
        self._take(replace(self.told, correction=correction))

    def commit(self) -> None:
        """Takes the words of the speaker."""
        if self.speaker.is_changed:
            self._set(self.told.by(self.speaker.words), tr("Other speaker"))

    def set_hedged(self, hedged: bool) -> None:
        self._set(self.told.hedging(hedged), tr("Hedged") if hedged else tr("Not hedged"))

    def deny(self) -> None:
        """Nobody says it."""
        self._is_done = True
        self.close()
        self.corrected.emit(not_said(self.told.analysis, self.told.read), tr("Not said"))

    def take_back(self) -> None:
        said = self.told.correction
        self.show_correction(None)
        self.taken_back.emit(said)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A speaker who was typed and not yet taken is taken now."""
        if not self._is_done:
            self._is_done = True
            self.commit()
        super().closeEvent(event)

    def _set(self, told: SaidTold, label: str) -> None:
        before = self.told.correction
        self._take(told)
        if told.correction is not None:
            self.corrected.emit(told.correction, label)
        elif before is not None:
            self.taken_back.emit(before)

    def _take(self, told: SaidTold) -> None:
        self.told = told
        self._show()

    def _show(self) -> None:
        told, one, correction = self.told, self.told.attribution, self.told.correction
        has_speaker = correction is not None and correction.speaker is not None
        has_hedge = correction is not None and correction.hedged is not None
        self.speaker.show_words(told.speaker)
        self.speaker.tell_whose((told.speaker_read or tr("nobody")) if has_speaker else None)
        self.hedged.show_hedged(one.hedged, told.read.hedged if has_hedge else None)
        self.kind.setText(tr("anonymous") if one.is_anonymous else tr("own words") if not one.has_speaker else tr("speaker"))
        self.entity.setVisible(one.speaker in {entity.id for entity in told.analysis.entities})
        self.reset.setVisible(correction is not None)
        if self.isVisible():
            self.fit()

    def _fill(self) -> None:
        grid = rows_grid()
        self.speaker.add_to(grid)
        self.hedged.add_to(grid)
        self.body.addLayout(grid)
        add_facts(self, self.told.facts)
        self.add_foot(Foot(self.entity, None, self.reset, self.none))

    def _connect(self) -> None:
        self.speaker.committed.connect(self.commit)
        self.speaker.left.connect(self.setFocus)
        self.speaker.reset.connect(lambda: self._set(self.told.by(""), tr("Other speaker")))
        self.hedged.chosen.connect(self.set_hedged)
        self.hedged.reset.connect(lambda: self.set_hedged(self.told.read.hedged))
        self.reset.clicked.connect(self.take_back)
        self.none.clicked.connect(self.deny)
        self.entity.clicked.connect(self._ask_entity)

    def _ask_entity(self) -> None:
        entity = self.told.attribution.speaker
        self.close()
        self.entity_asked.emit(entity or "")


class HedgedRow(Row):
    """Whether it is hedged, chosen from a menu. `chosen` carries that."""

    chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        self.input = QuietChoice(tr("Hedged"), [[(key, _word(hedged)) for key, hedged in _HEDGED.items()]])
        super().__init__(parent, tr("Hedged"), self.input)
        self.input.chosen.connect(lambda key: self.chosen.emit(_HEDGED[key]))

    def show_hedged(self, hedged: bool, read: bool | None) -> None:
        self.input.setText(_word(hedged))
        self.tell_whose(None if read is None else _word(read))


def _word(hedged: bool) -> str:
    return tr("yes") if hedged else tr("no")
