"""What the analyst says of names, numbers and speakers, carried out: each is one change, and every open article follows it."""

from PySide6.QtCore import QObject, Signal

from reader.annotation import AnyCorrection, Change
from reader.attribution_correction import AttributionCorrection
from reader.correction import Action, Correction, Scope
from reader.number_correction import Field, NumberCorrection
from reader.number_fields import edit_words
from reader.phrase import worded
from ui.article.name_types import type_words
from ui.article.number_words import FIELDS, kind_name
from ui.article.typed_words import shown
from ui.desk import Desk
from ui.language import inside, ours, tr
from ui.panels.notebook import Notebook

_LABELS = {
    Action.NO_NAME: worded("Not a name"),
    Action.TYPE: worded("Other type"),
    Action.MERGE: worded("Merge names"),
    Action.SPLIT: worded("Split off name"),
    Action.EXTENT: worded("Other extent"),
    Action.NAME: worded("Mark as name"),
}
PlaceCorrection = NumberCorrection | AttributionCorrection
_WHERE = {Scope.HERE: tr("here"), Scope.DOCUMENT: tr("in this document"), Scope.WORKSPACE: tr("in the whole workspace")}
_TYPES = {
    "PERSON": tr("a person"),
    "ORG": tr("an organisation"),
    "NORP": tr("a nationality or group"),
    "GPE": tr("a country or city"),
    "LOC": tr("a place"),
    "FAC": tr("a building or site"),
    "DATE": tr("a date"),
    "TIME": tr("a time"),
    "EVENT": tr("an event"),
    "WEAPON": tr("a weapon"),
    "PRODUCT": tr("a product"),
    "LAW": tr("a law or treaty"),
    "LANGUAGE": tr("a language"),
    "WORK_OF_ART": tr("the title of a work"),
}


class Correcting(QObject):
    """`told` carries a sentence on what was done; the notebook tells what could not be saved. `changed`: there are other corrections."""

    told = Signal(str)
    changed = Signal()

    def __init__(self, notebook: Notebook, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._notebook, self._desk = notebook, desk
        notebook.changed.connect(self._follow)

    def say(self, correction: Correction) -> None:
        """Saves a correction; the articles follow from the change."""
        if self._notebook.correct(correction, _LABELS[correction.action]):
            self.told.emit(tr("{said} {where}. Ctrl+Z takes it back.", said=said(correction), where=_WHERE[correction.scope]))

    def say_of_place(self, correction: PlaceCorrection, label: str, instead_of: PlaceCorrection | None = None) -> bool:
        """The same for a number or an attribution, under a name in the Edit menu, perhaps in place of another; whether it was saved."""
        is_saved = self._notebook.correct(correction, label, instead_of)
        if is_saved:
            self.told.emit(tr("{said}. Ctrl+Z takes it back.", said=said(correction)))
        return is_saved

    def take_back(self, correction: AnyCorrection) -> bool:
        return self._notebook.take_back(correction)

    def _follow(self, change: Change) -> None:
        """Corrects the articles that a correction is about which was made, undone or made again."""
        said = [value for pair in change.edits.values() for value in pair if isinstance(value, AnyCorrection)]
        if said:
            for source in self._desk.sources:
                if source.document is not None and any(one.holds_in(source.document.id) for one in said):
                    source.correct()
            self.changed.emit()


def said(correction: AnyCorrection) -> str:
    """A correction in words: "“Banner” is Grey Banner", "“at least 35”: counts escaped fighters"."""
    if isinstance(correction, NumberCorrection):
        return _said_of_number(correction)
    if isinstance(correction, AttributionCorrection):
        return _said_of_attribution(correction)
    words = correction.words
    match correction.action:
        case Action.NO_NAME:
            return tr("“{words}” is no name", words=words)
        case Action.TYPE:
            return tr("“{words}” is {a_type}", words=words, a_type=_a(correction.label))
        case Action.MERGE:
            return tr("“{words}” is {name}", words=words, name=correction.name)
        case Action.SPLIT:
            return tr("“{words}” is a thing of its own", words=words)
        case Action.EXTENT:
            return tr("“{words}” is “{longer}”", words=words, longer=correction.becomes)
    return tr("“{words}” is the name of {a_type}", words=words, a_type=_a(correction.label))


def _said_of_number(correction: NumberCorrection) -> str:
    words = correction.words
    if not correction.is_number:
        return tr("“{words}” is no number", words=words)
    if not any(correction.edits.made):
        return tr("“{words}” is a number", words=words)
    fields = ", ".join(f"{inside(FIELDS[field])} {_value_words(field, value)}" for field, value in correction.edits.made)
    return tr("“{words}”: {fields}", words=words, fields=fields)


def _said_of_attribution(correction: AttributionCorrection) -> str:
    words, hedged = correction.around, correction.hedged
    if not correction.is_said:
        return tr("“{words}” is said by nobody", words=words)
    if correction.speaker is None:
        return tr("“{words}” is hedged", words=words) if hedged else tr("“{words}” is not hedged", words=words)
    speaker = correction.speaker.words
    if hedged is None:
        return tr("“{words}” is said by {speaker}", words=words, speaker=speaker)
    if hedged:
        return tr("“{words}” is said by {speaker} and is hedged", words=words, speaker=speaker)
    return tr("“{words}” is said by {speaker} and is not hedged", words=words, speaker=speaker)


def _value_words(field: Field, value: object) -> str:
    return inside(kind_name(str(value))) if field is Field.KIND else shown(field, ours(edit_words(field, value)))


def _a(label: str) -> str:
    """A type with its article; one that another pipeline brought as it is."""
    return _TYPES.get(label) or type_words(label)
