"""The name that is chosen, in the panel or in the text, and the walk along its mentions, in whichever text is in front."""

from PySide6.QtCore import QObject, Signal

from reader.analysis import Analysis
from reader.text import Span
from ui.article.layer_switches import LayerSwitches
from ui.article.name_types import entity_style
from ui.desk import Desk
from ui.panels.side_panel import SidePanel
from ui.panels.side_rows import name_of, targets
from ui.tabs import Tabs
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark


class Mentions(QObject):
    """A name is told by its key, as rows of the left panel are: "entity:ID", "time:WORDS", or "speaker:KEY".

    `changed`: the walk went on.
    """

    changed = Signal()

    def __init__(self, side: SidePanel, tabs: Tabs, desk: Desk, layers: LayerSwitches) -> None:
        super().__init__(side)
        self._side, self._tabs, self._desk, self._layers = side, tabs, desk, layers
        self.key = ""
        self._here: Span | None = None  # the mention in front
        self._wanted = ""  # a name to go to as soon as its article is analyzed
        side.steps.stepped.connect(self.step)
        layers.changed.connect(self._fill_again)

    def choose(self, key: str) -> None:
        """A row of the panel: to the first mention; the same again goes on to the next."""
        if key == self.key:
            self.step(1)
        else:
            self.key, self._here = key, None
            self.step(1)

    def choose_when_known(self, key: str) -> None:
        """The same in an article that may not be analyzed yet."""
        self._wanted = key
        self.show()

    def go_to(self, view: DocumentView, span: Span) -> None:
        """To a place of the text that a card told of."""
        self._here = span
        view.set_marks(Layer.FOCUS, (Mark(span, Layer.FOCUS, "accent"),))
        view.scroll_to(span, only_if_hidden=True)
        view.setFocus()
        self.show()

    @property
    def here(self) -> Span | None:
        """The mention in front, as far as the text in front has it."""
        analysis = self._analysis_in_front()[1]
        return self._here if analysis is not None and self._here in targets(analysis, self.key) else None

    def note(self, view: DocumentView, mark: Mark) -> None:
        """A name was clicked in the text: that is the mention in front."""
        analysis = self.analysis_of(view)
        if analysis is not None:
            self.key, self._here = _key_of(mark, analysis), mark.span
            self.show()
            self._side.reveal(self.key)

    def step(self, by: int) -> None:
        """To the next mention, or with -1 to the one before, around the ends."""
        view, analysis = self._analysis_in_front()
        if view is None or analysis is None:
            return
        if not self.key:
            self._take_name_at(view, analysis)
        places = targets(analysis, self.key)
        if not places:
            return
        if self._here in places:
            self._here = places[(places.index(self._here) + by) % len(places)]
        else:
            self._here = places[0 if by > 0 else -1]
        self._fill(view, analysis)
        view.scroll_to(self._here, only_if_hidden=True)
        self.show()

    def show(self) -> None:
        """Tells the panel where the walk stands; the name stays chosen in a document that does not have it."""
        analysis = self._analysis_in_front()[1]
        if analysis is not None:
            self._follow_correction(analysis)
        if analysis is not None and self._wanted and targets(analysis, self._wanted):
            wanted, self._wanted = self._wanted, ""
            self.choose(wanted)
            return
        places = targets(analysis, self.key) if analysis is not None else ()
        number = places.index(self._here) + 1 if self._here in places else 0
        name = name_of(analysis, self.key) if analysis is not None and places else ""
        self._side.steps.show_mention(name, number, len(places))
        self.changed.emit()

    def analysis_of(self, view: DocumentView) -> Analysis | None:
        source = self._desk.find(view.document.id) if view.document is not None else None
        return source.analysis if source is not None else None

    def _analysis_in_front(self) -> tuple[DocumentView | None, Analysis | None]:
        page = self._tabs.current
        view = page.view if page is not None else None
        return view, self.analysis_of(view) if view is not None else None

    def _follow_correction(self, analysis: Analysis) -> None:
        """The thing that is named there may be another one now."""
        mention = next((one for one in analysis.mentions if one.span == self._here), None) if self.key.startswith("entity:") else None
        if mention is not None:
            self.key = f"entity:{mention.entity}"

    def _fill(self, view: DocumentView, analysis: Analysis) -> None:
        """The mention in front, in the fill of its type, unless all of that type are filled."""
        assert self._here is not None
        style = "accent" if self._layers.solo else style_of(analysis, self.key)
        view.set_marks(Layer.FOCUS, (Mark(self._here, Layer.FOCUS, style),))

    def _fill_again(self) -> None:
        view, analysis = self._analysis_in_front()
        if view is not None and analysis is not None and self._here in targets(analysis, self.key):
            self._fill(view, analysis)

    def _take_name_at(self, view: DocumentView, analysis: Analysis) -> None:
        """Where no name is chosen, the one under the caret is."""
        caret = view.selection() or (Span(view.caret, view.caret + 1) if view.caret is not None else None)
        mention = next((one for one in analysis.mentions if caret is not None and one.span.overlaps(caret)), None)
        if mention is not None:
            self.key, self._here = f"entity:{mention.entity}", mention.span


def style_of(analysis: Analysis, key: str) -> str:
    """The fill of a jump's target: that of the entity's type, or the accent."""
    kind, _, name = key.partition(":")
    if kind == "entity":
        return next((entity_style(entity.label) for entity in analysis.entities if entity.id == name), "accent")
    return {"number": "number", "time": "date"}.get(kind, "accent")


def _key_of(mark: Mark, analysis: Analysis) -> str:
    """The key of a mark's name; times are named by their words."""
    return f"time:{' '.join(analysis.words(mark.span).split())}" if mark.key.startswith("time ") else f"entity:{mark.key}"
