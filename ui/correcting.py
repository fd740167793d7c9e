"""What the analyst says of names, numbers and speakers, carried out: each is one change, and every open article follows it."""

from PySide6.QtCore import QObject, Signal

from reader.annotation import AnyCorrection, Change
from reader.attribution_correction import AttributionCorrection
from reader.correction import Action, Correction, Scope
from reader.number_correction import Field, NumberCorrection
from reader.number_fields import edit_words
from ui.article.name_types import type_words
from ui.article.number_words import FIELDS, kind_name
from ui.desk import Desk
from ui.panels.notebook import Notebook

_LABELS = {
    Action.NO_NAME: "Not a name",
    Action.TYPE: "Other type",
    Action.MERGE: "Merge names",
    Action.SPLIT: "Split off name",
    Action.EXTENT: "Other extent",
    Action.NAME: "Mark as name",
}
PlaceCorrection = NumberCorrection | AttributionCorrection
_WHERE = {Scope.HERE: "here", Scope.DOCUMENT: "in this document", Scope.WORKSPACE: "in the whole workspace"}


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
            self.told.emit(f"{said(correction)} {_WHERE[correction.scope]}. Ctrl+Z takes it back.")

    def say_of_place(self, correction: PlaceCorrection, label: str, instead_of: PlaceCorrection | None = None) -> bool:
        """The same for a number or an attribution, under a name in the Edit menu, perhaps in place of another; whether it was saved."""
        is_saved = self._notebook.correct(correction, label, instead_of)
        if is_saved:
            self.told.emit(f"{said(correction)}. Ctrl+Z takes it back.")
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
    words = f"“{correction.words}”"
    if isinstance(correction, NumberCorrection):
        return _said_of_number(correction, words)
    if isinstance(correction, AttributionCorrection):
        return _said_of_attribution(correction)
    match correction.action:
        case Action.NO_NAME:
            return f"{words} is no name"
        case Action.TYPE:
            return f"{words} is {_a(correction.label)}"
        case Action.MERGE:
            return f"{words} is {correction.name}"
        case Action.SPLIT:
            return f"{words} is a thing of its own"
        case Action.EXTENT:
            return f"{words} is “{correction.becomes}”"
    return f"{words} is the name of {_a(correction.label)}"


def _said_of_number(correction: NumberCorrection, words: str) -> str:
    if not correction.is_number:
        return f"{words} is no number"
    fields = (f"{FIELDS[field].lower()} {_value_words(field, value)}" for field, value in correction.edits.made)
    return f"{words}: {', '.join(fields)}" if any(correction.edits.made) else f"{words} is a number"


def _said_of_attribution(correction: AttributionCorrection) -> str:
    words = f"“{correction.around}”"
    if not correction.is_said:
        return f"{words} is said by nobody"
    speaker = f"is said by {correction.speaker.words}" if correction.speaker is not None else ""
    hedged = "" if correction.hedged is None else "is hedged" if correction.hedged else "is not hedged"
    return f"{words} {' and '.join(filter(None, (speaker, hedged)))}"


def _value_words(field: Field, value: object) -> str:
    return kind_name(str(value)).lower() if field is Field.KIND else edit_words(field, value)


def _a(label: str) -> str:
    """A type with its article."""
    words = type_words(label).lower()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"
