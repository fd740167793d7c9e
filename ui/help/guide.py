"""A walk through the sample story: a strip below the work that says what there is to see, and brings it into view."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reader.errors import WorkspaceError
from ui.comparison.claim_rows import State
from ui.comparison.comparison_tab import ComparisonTab
from ui.language import fault_told, tr
from ui.look.basics import SEMIBOLD, IconButton, Label, Surface, button, row

if TYPE_CHECKING:
    from ui.window import Window


_SHOWN = "guide shown"


@dataclass(frozen=True, slots=True)
class Step:
    """`show` brings what the words are about into view."""

    title: str
    words: str
    show: Callable[["Window"], object]


def _first_article(window: "Window") -> None:
    pane = next((page for page in window.tabs.pages if not isinstance(page, ComparisonTab)), None)
    if pane is not None:
        window.tabs.go_to(pane)


def _conflict(window: "Window") -> None:
    page = next((page for page in window.tabs.pages if isinstance(page, ComparisonTab)), None)
    if page is None:
        window.commands["compare"].trigger()
        return
    window.tabs.go_to(page)
    page.pane.step(1, {State.CONFLICT})
    page.pane.claims.view.setFocus()


STEPS = (
    Step(
        tr("Five outlets, one night"),
        tr("Names are underlined, numbers boxed, and the bars at the right tell who says what. Click one to see what it was taken for."),
        _first_article,
    ),
    Step(
        tr("Two of them side by side"),
        tr("Ribbons link the passages of one claim. In front is a conflict: both count the same, and the figures exclude each other."),
        _conflict,
    ),
    Step(
        tr("Why, and your word"),
        tr(
            "The card below tells what speaks for the link, and through whom each outlet has it. "
            "Press Y, N or U to say what you think of it."
        ),
        _conflict,
    ),
    Step(
        tr("All five at once"),
        tr("The claim matrix: a column for each outlet, ∅ where it is silent. Two outlets share one origin, and count once."),
        lambda window: window.commands["matrix"].trigger(),
    ),
    Step(
        tr("Take it with you"),
        tr("Select words and press H to highlight, A to write a note. Export notes, claims and the evidence for them with Ctrl+E."),
        _first_article,
    ),
)


class Guide(Surface):
    """`ended` when it was closed or walked to its end."""

    ended = Signal()

    def __init__(self, window: "Window") -> None:
        super().__init__("panel", line="top")
        self._window, self.number = window, 0
        self.title, self.words = Label(weight=SEMIBOLD), Label(token="t2", wrap=True)
        self.back, self.next, close = (
            button(tr("Back"), small=True),
            button(tr("Next"), primary=True, small=True),
            IconButton("close", tr("End the walk")),
        )
        self.back.clicked.connect(lambda: self.go(self.number - 1))
        self.next.clicked.connect(lambda: self.go(self.number + 1))
        close.clicked.connect(self.ended)
        layout = row(self.title, self.words, 8, self.back, self.next, close, margins=(16, 10, 10, 10), spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setAccessibleName(tr("Guided comparison"))

    def go(self, number: int) -> None:
        """To a step; behind the last one it ends."""
        if number >= len(STEPS):
            self.ended.emit()
            return
        self.number, step = number, STEPS[number]
        self.title.setText(tr("{number} of {total} · {title}", number=number + 1, total=len(STEPS), title=step.title))
        self.words.setText(step.words)
        self.back.setEnabled(number > 0)
        self.next.setText(tr("Done") if number == len(STEPS) - 1 else tr("Next"))
        step.show(self._window)


def begin(window: "Window") -> Guide:
    """Shows the walk at the foot of the window, from its first step; the one that is there begins again."""
    guide = window.findChild(Guide)
    if guide is None:
        guide = Guide(window)
        guide.ended.connect(partial(_end, window, guide))
        window.foot.addWidget(guide)
    guide.go(0)
    return guide


def begin_once(window: "Window") -> None:
    """The same, unless it was shown in this workspace before."""
    if not window.workspace.state(_SHOWN, False):
        begin(window)


def _end(window: "Window", guide: Guide) -> None:
    guide.setParent(None)
    guide.deleteLater()
    try:
        window.workspace.set_state(_SHOWN, True)
    except WorkspaceError as error:
        window.tell(fault_told(error))
