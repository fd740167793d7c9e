"""The figures of the claim in focus: what each counts, where and when can be set right on its card."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.alignment import SIDES, Side
from reader.figures import figure
from reader.text import Span
from ui.comparison.claim_focus import ClaimFocus
from ui.comparison.texts import ComparisonTexts
from ui.language import tr


class FigureScope(QObject):
    """`card_asked` carries a view and the Span of the figure in it whose card is wanted."""

    card_asked = Signal(object, object)

    def __init__(self, focus: ClaimFocus, texts: ComparisonTexts) -> None:
        super().__init__(texts)
        self._focus, self._texts = focus, texts

    @property
    def figures(self) -> dict[Side, Span]:
        """The figures that decide how the claim stands, by their sides."""
        difference = self._focus.link.decisive if self._focus.link is not None else None
        both = (difference.left, difference.right) if difference is not None else (None, None)
        return {side: quantity.span for side, quantity in zip(SIDES, both, strict=True) if quantity is not None}

    def ask(self, beside: QWidget) -> None:
        """The card of the figure; which one, where both sides have one."""
        figures = self.figures
        if len(figures) == 1:
            self.show(next(iter(figures)))
        elif figures:
            self.menu(beside).popup(beside.mapToGlobal(QPoint(0, beside.height())))

    def menu(self, parent: QWidget) -> QMenu:
        """Both figures with their outlets."""
        made = QMenu(parent)
        made.aboutToHide.connect(made.deleteLater)
        link, sides = self._focus.link, self._focus.sides
        difference = link.decisive if link is not None else None
        if difference is None or sides is None:
            return made
        for side, quantity, analysis in zip(SIDES, (difference.left, difference.right), sides, strict=True):
            if quantity is not None:
                words = tr("{outlet}: {figure}", outlet=analysis.document.source.name, figure=figure(quantity))
                action = made.addAction(words.replace("&", "&&"))
                action.triggered.connect(lambda _=False, side=side: self.show(side))
        return made

    def show(self, side: Side) -> None:
        """Brings the figure into view and asks for its card."""
        span = self.figures[side]
        self._texts.show_words(side, span)
        self.card_asked.emit(self._texts.views[side], span)
