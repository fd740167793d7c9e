"""Which layers are shown, alike in every text of the window, and remembered; which type of names is filled alone, for the moment."""

from PySide6.QtCore import QObject, Signal

from reader.workspace import Workspace
from ui.article.document_header import TOGGLES
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.tabs import Page, Tabs
from ui.view.layers import Layer

RULERS = "rulers"  # beside the texts, kept with the layers that are hidden
_WITH = {Layer.ATTRIBUTIONS: (Layer.QUOTATIONS, Layer.HEDGES)}


class LayerSwitches(QObject):
    """`changed`: a layer or the rulers were shown or hidden, or another type of names is `solo` (a style; empty: all alike)."""

    changed = Signal()

    def __init__(self, tabs: Tabs, workspace: Workspace) -> None:
        super().__init__(tabs)
        self._tabs, self._workspace = tabs, workspace
        self._hidden: set[str] = set(workspace.state("hidden layers", []))
        self.solo = ""

    def shown(self, layer: Layer) -> bool:
        return layer.value not in self._hidden

    @property
    def has_rulers(self) -> bool:
        return RULERS not in self._hidden

    def toggle(self, layer: Layer) -> None:
        self.show(layer, not self.shown(layer))

    def show(self, layer: Layer, on: bool) -> None:
        if on != self.shown(layer):
            self._turn(layer.value)

    def toggle_rulers(self) -> None:
        self._turn(RULERS)

    def _turn(self, name: str) -> None:
        self._hidden ^= {name}
        self._workspace.set_state("hidden layers", sorted(self._hidden))
        for page in self._tabs.pages:
            self.fit(page)
        self.changed.emit()

    def solo_type(self, style: str) -> None:
        """Fills the names of one type and dims the others; the same type again ends it."""
        self.solo = "" if style == self.solo else style
        if self.solo:
            self.show(Layer.ENTITIES, True)
        for page in self._tabs.pages:
            self.fit(page)
        self.changed.emit()

    def fit(self, page: Page) -> None:
        """Shows in a page what is to be shown."""
        for view in page.views:
            view.solo(self.solo)
        for layer, *_ in TOGGLES:
            for one in (layer, *_WITH.get(layer, ())):
                for view in page.views:
                    view.set_layer_visible(one, self.shown(layer))
            if isinstance(page, DocumentPane):
                page.header.check(layer, self.shown(layer))
        if isinstance(page, ComparisonTab):
            page.pane.texts.show_claims(self.shown(Layer.CLAIMS))
        for ruler in page.rulers:
            ruler.stand_in(self.has_rulers)
