"""The foot of a name's card: how far a correction reaches, and where the mark comes from."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.correction import Scope
from ui.look.basics import Label, row, theme_of
from ui.look.segmented import Segmented

_SCOPES = (Scope.HERE, Scope.DOCUMENT, Scope.WORKSPACE)


class ScopeFoot(QWidget):
    """Corrections hold in this document unless the analyst says otherwise."""

    def __init__(self, origin: str = "") -> None:
        super().__init__()
        self._switch = Segmented(("here", "this document", "workspace"))
        self._switch.setAccessibleName("How far the correction reaches: here, in this document, in the workspace")
        self._switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._switch.choose(_SCOPES.index(Scope.DOCUMENT))
        parts = (Label("Apply", size=12, token="t2"), self._switch, None, Label(origin, size=12, token="t2"))
        self.setLayout(row(*parts, margins=(15, 9, 15, 9)))

    @property
    def scope(self) -> Scope:
        return _SCOPES[self._switch.current]

    def choose(self, scope: Scope) -> None:
        self._switch.choose(_SCOPES.index(scope))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme_of(self).color("line"))
