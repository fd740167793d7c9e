"""The foot of a name's card: how far a correction reaches, and where the mark comes from."""

from PySide6.QtWidgets import QSizePolicy

from reader.correction import Scope
from ui.article.card import Foot
from ui.language import tr
from ui.look.basics import Label
from ui.look.segmented import Segmented

_SCOPES = (Scope.HERE, Scope.DOCUMENT, Scope.WORKSPACE)


class ScopeFoot(Foot):
    """Corrections hold in this document unless the analyst says otherwise."""

    def __init__(self, origin: str = "") -> None:
        switch = Segmented((tr("here"), tr("this document"), tr("workspace")))
        switch.setAccessibleName(tr("How far the correction reaches: here, in this document, in the workspace"))
        switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        switch.choose(_SCOPES.index(Scope.DOCUMENT))
        super().__init__(Label(tr("Apply"), size=12, token="t2"), switch, None, Label(origin, size=12, token="t2"))
        self._switch = switch

    @property
    def scope(self) -> Scope:
        return _SCOPES[self._switch.current]

    def choose(self, scope: Scope) -> None:
        self._switch.choose(_SCOPES.index(scope))
