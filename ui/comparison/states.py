"""What stands below the two texts while there are no claims to show: work under way, no result and why, or a failure."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from reader.alignment import SIDES, Alignment
from reader.analysis import Analysis
from reader.text import Span
from ui.comparison.threshold_slider import ThresholdSlider
from ui.language import decimal, told, tr
from ui.look.basics import SEMIBOLD, Label, button, row, theme_of
from ui.look.icons import pixmap
from ui.look.keycap import KeyCap

_COMPARING = tr("Comparing the articles")
_BEGINNING = 14  # words of a sentence that show what it is about


class ProgressPage(QWidget):
    """How far the comparison is; both texts can be read meanwhile."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._what, self._far = Label(_COMPARING), Label(size=12, token="t2")
        self._bar = QProgressBar()
        self._what.setBuddy(self._bar)  # its name for those who hear it
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        cancel = button(tr("Cancel"), small=True)
        cancel.clicked.connect(self.cancelled)
        _fill(self, row(self._what, None, self._far), row(self._bar, cancel, KeyCap("Esc"), spacing=12))

    def show_progress(self, done: int, total: int, note: str) -> None:
        """`total` of 0: nobody knows how far it is."""
        self._what.setText(told(note) or _COMPARING)
        self._far.setText(tr("{n:,} of {total:,}", n=done, total=total) if total else "")
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)


class FailurePage(QWidget):
    """What failed and what to do; both texts stay as they are."""

    retry_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = Label()
        self._message, self._advice = Label(weight=SEMIBOLD, wrap=True), Label(token="t2", wrap=True)
        retry = button(tr("Try again"), small=True)
        retry.clicked.connect(self.retry_requested)
        _fill(self, row(self._icon, self._message), self._advice, row(retry, None))

    def show_failure(self, message: str, advice: str) -> None:
        self._icon.setPixmap(pixmap("warning", theme_of(self).conflict, scale=2.0))
        self._icon.setFixedWidth(16)
        self._message.setText(told(message))
        self._advice.setText(told(advice))

    @property
    def message(self) -> str:
        return self._message.text()


class NoClaimsPage(QWidget):
    """Why nothing was linked, and what can be changed."""

    threshold_chosen = Signal(float)
    best_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._why = Label(tr("No shared claims found"), weight=SEMIBOLD), Label(token="t2", wrap=True)
        self._value, self._hint = Label(), Label(size=12, token="t2")
        self._slider = ThresholdSlider()
        self._slider.setMaximumWidth(420)
        self._slider.chosen.connect(self.threshold_chosen)
        self._slider.sliderMoved.connect(lambda value: self._value.setText(decimal(value / 100)))
        self._nearest = Label(size=12, token="t2", wrap=True)
        self._best = button(tr("Show best pair"), small=True)
        self._best.clicked.connect(self.best_requested)
        slider = row(Label(tr("Threshold"), token="t2"), self._slider, self._value, self._hint, None, spacing=12)
        slider.setStretch(1, 1)
        _fill(self, self._title, self._why, self._nearest, slider, row(self._best, None))

    def show_reason(self, alignment: Alignment, left: Analysis, right: Analysis, threshold: float) -> None:
        best = alignment.nearest.score if alignment.nearest is not None else None
        self._why.setText(why_nothing(alignment, left, right, threshold))
        self._nearest.setText(nearest_miss(alignment, left, right))
        self._slider.show_threshold(threshold, best)
        self._value.setText(decimal(threshold))
        self._hint.setText(tr("Best pair at {best:.2f}. Lower values link more and err more.", best=best) if best is not None else "")
        self._best.setEnabled(best is not None)


def why_nothing(alignment: Alignment, left: Analysis, right: Analysis, threshold: float) -> str:
    """The reason, as far as it is known: another language, nothing in common, or a best pair below the threshold."""
    languages = {analysis.document.source.language for analysis in (left, right)} - {""}
    if len(languages) > 1:
        one, other = sorted(languages)
        return tr(
            "The texts are in different languages ({one} and {other}), and only texts of one language are compared.", one=one, other=other
        )
    if alignment.nearest is None:
        return tr("The texts have hardly a word in common. They may be about different things.")
    shared = sorted({entity.name for entity in left.entities} & {entity.name for entity in right.entities})
    score = alignment.nearest.score
    if not shared:
        return tr(
            "The texts name nothing in common, and the best pair scores {score:.2f} and the threshold is {threshold:.2f}.",
            score=score,
            threshold=threshold,
        )
    return tr(
        "Both texts name {names}, but the best pair scores {score:.2f} and the threshold is {threshold:.2f}.",
        names=", ".join(shared[:3]),
        score=score,
        threshold=threshold,
    )


def nearest_miss(alignment: Alignment, left: Analysis, right: Analysis) -> str:
    """The best pair in its words, empty where there is none."""
    best = alignment.nearest
    if best is None:
        return ""
    quotes = (_begin(one, alignment.span(best, side)) for one, side in ((left, SIDES[0]), (right, SIDES[1])))
    return tr("Nearest: {quotes}", quotes=" – ".join(quotes))


def _begin(analysis: Analysis, span: Span) -> str:
    words = analysis.words(span).split()
    return tr("“{words}”", words=" ".join(words[:_BEGINNING]) + (" …" if len(words) > _BEGINNING else ""))


def _fill(page: QWidget, *parts: object) -> None:
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 14, 16, 12)
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)  # type: ignore[arg-type]
    column.addStretch(1)
