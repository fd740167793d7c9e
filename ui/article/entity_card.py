"""What a click on a name tells: what the thing is called, where it is named, here and elsewhere; and what can be said against it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.analysis import Analysis, Entity, Mention, Origin
from reader.correction import Correction, merge, no_name, other_extent, other_type, split
from reader.document import paragraph_at
from reader.text import Span
from ui.article.card import Card, CardLine
from ui.article.card_texts import context
from ui.article.extent_page import ExtentPage
from ui.article.merge_page import MergePage
from ui.article.name_types import CHOICES, entity_style, type_words
from ui.article.scope_foot import ScopeFoot
from ui.language import counted, locale, tr
from ui.look.basics import Label, button, row
from ui.look.menu import Menu

_MENTIONS, _DOCUMENTS, _NAMES = 5, 3, 6
_ORIGINS = {Origin.MODEL: tr("model"), Origin.RULE: tr("rule"), Origin.ANALYST: tr("yours")}


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another document of the workspace that names the thing so many times."""

    document: str
    name: str
    date: str
    count: int


@dataclass(frozen=True, slots=True)
class Told:
    """All that a card says of a name. `find` gives the things with certain words in a name that it could be merged with."""

    analysis: Analysis
    mention: Mention
    entity: Entity
    elsewhere: tuple[Elsewhere, ...] = ()
    find: Callable[[str], Sequence[Entity]] = lambda _: ()


class EntityCard(Card):
    """`corrected` carries the Correction asked for, `document_asked` the id of a document to go to, `previewed` the name's other extent."""

    corrected = Signal(object)
    document_asked = Signal(str)
    previewed = Signal(object)

    def __init__(self, parent: QWidget, told: Told) -> None:
        super().__init__(parent, entity_style(told.entity.label), told.entity.name, type_words(told.entity.label))
        self._told = told
        self.foot = ScopeFoot(_origin(told.mention))
        self.buttons = _buttons(told)
        self._main = QWidget()
        self._page = self._main
        self._fill_main()
        self.first = self.buttons["type"]
        self.body.addWidget(self._main)
        self.add_foot(self.foot)

    def show_extent(self, span: Span | None = None) -> None:
        """The page on which the edges are moved; a span is where they stand at first."""
        page = ExtentPage(self._told.analysis, self._told.mention.span)
        page.previewed.connect(self.previewed)
        page.chosen.connect(lambda chosen: self._say(lambda scope: other_extent(self._told.analysis, self._told.mention, chosen, scope)))
        page.left.connect(self._show_main)
        self._show(page)
        page.show_span(span or self._told.mention.span)

    def show_merge(self) -> None:
        """The page on which the other thing is chosen."""
        page = MergePage(self._told.entity.name, self._told.find)
        page.chosen.connect(lambda into: self._say(lambda scope: merge(self._told.analysis, self._told.mention, into, scope)))
        page.left.connect(self._show_main)
        self._show(page)

    def set_type(self, label: str) -> None:
        self._say(lambda scope: other_type(self._told.analysis, self._told.mention, label, scope))

    def split(self) -> None:
        self._say(lambda scope: split(self._told.analysis, self._told.mention, scope))

    def deny(self) -> None:
        self._say(lambda scope: no_name(self._told.analysis, self._told.mention, scope))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._end_preview()

    def _say(self, correction: Callable[..., Correction]) -> None:
        scope = self.foot.scope
        self.close()
        self.corrected.emit(correction(scope))

    def _show(self, page: QWidget) -> None:
        """Another page in place of the one that is shown."""
        self._page.hide()
        if self._page is not self._main:
            self._page.deleteLater()
        self._page = page
        if page is not self._main:
            self.body.addWidget(page)
        page.show()
        page.setFocus()
        self.fit()

    def _end_preview(self) -> None:
        if isinstance(self._page, ExtentPage):
            self.previewed.emit(None)

    def _show_main(self) -> None:
        self._end_preview()
        self._show(self._main)

    def _fill_main(self) -> None:
        layout = QVBoxLayout(self._main)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row(26, Label(_counts(self._told), size=12, token="t2")))
        layout.addSpacing(8)
        for line in self._lines():
            layout.addWidget(line)
        others = _other_names(self._told)
        if others:
            layout.addSpacing(8)
            layout.addWidget(Label(tr("Also written: {names}", names=", ".join(others)), size=12, token="t2", wrap=True))
        layout.addSpacing(10)
        layout.addLayout(row(*(self.buttons[name] for name in ("type", "merge", "split")), None, spacing=8))
        layout.addSpacing(6)
        layout.addLayout(row(*(self.buttons[name] for name in ("extent", "none")), None, spacing=8))
        self.buttons["type"].clicked.connect(self._ask_type)
        for name, act in (("merge", self.show_merge), ("split", self.split), ("extent", self.show_extent), ("none", self.deny)):
            self.buttons[name].clicked.connect(lambda _=False, act=act: act())

    def _lines(self) -> list[QWidget]:
        """The mentions here, each with the words around it, then the other documents."""
        told, lines = self._told, list[QWidget]()
        starts = told.analysis.document.paragraph_starts()
        for mention in told.entity.mentions[:_MENTIONS]:
            line = CardLine(f"¶{paragraph_at(starts, mention.start)}", context(told.analysis, mention))
            line.clicked.connect(lambda _=False, mention=mention: self.jump(mention))
            lines.append(line)
        if len(told.entity.mentions) > _MENTIONS:
            lines.append(_more(counted("{n:,} more in this text", "{n:,} more in this text", len(told.entity.mentions) - _MENTIONS)))
        for other in told.elsewhere[:_DOCUMENTS]:
            line = CardLine("", (other.name, "", f"   {other.date}" if other.date else ""), locale().toString(other.count))
            line.clicked.connect(lambda _=False, other=other: self._go_to(other.document))
            lines.append(line)
        if len(told.elsewhere) > _DOCUMENTS:
            lines.append(_more(counted("{n:,} more document", "{n:,} more documents", len(told.elsewhere) - _DOCUMENTS)))
        return lines

    def _go_to(self, document: str) -> None:
        self.close()
        self.document_asked.emit(document)

    def _ask_type(self) -> None:
        menu = Menu(self)
        for label in CHOICES:
            action = menu.addAction(type_words(label))
            action.setEnabled(label != self._told.entity.label)
            action.triggered.connect(lambda _=False, label=label: self.set_type(label))
        below = self.buttons["type"]
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))


def _buttons(told: Told) -> dict[str, QPushButton]:
    """What can be said of the name. What makes no sense is pale: a thing with one mention has nothing to be split off from."""
    made = {
        "type": button(tr("Other type…"), small=True),
        "merge": button(tr("Merge with…"), small=True),
        "split": button(tr("Split off"), small=True),
        "extent": button(tr("Other extent…"), small=True),
        "none": button(tr("Not a name"), small=True),
    }
    tips = {
        "type": tr("It is a thing of another type."),
        "merge": tr("It is the same thing as another one."),
        "split": tr("These words name a thing of their own."),
        "extent": tr("The name is longer or shorter."),
        "none": tr("These words name nothing."),
    }
    for name, tip in tips.items():
        made[name].setToolTip(tip)
    made["split"].setEnabled(len(told.entity.mentions) > 1 or bool(told.elsewhere))
    return made


def _origin(mention: Mention) -> str:
    """Where the mark comes from: "model 0.93", "rule", "yours"."""
    origin = _ORIGINS[mention.origin]
    if mention.origin is Origin.ANALYST or mention.confidence is None:
        return origin
    return f"{origin} {locale().toString(mention.confidence, 'f', 2)}"


def _counts(told: Told) -> str:
    """ "5 mentions here · 14 in 4 documents · part of Islamic State"."""
    here = len(told.entity.mentions)
    words = [counted("{n:,} mention here", "{n:,} mentions here", here)]
    if told.elsewhere:
        total = here + sum(other.count for other in told.elsewhere)
        words.append(counted("{total:,} in {n:,} document", "{total:,} in {n:,} documents", len(told.elsewhere) + 1, total=total))
    return " · ".join((*words, *filter(None, [told.entity.relation])))


def _other_names(told: Told) -> list[str]:
    names = dict.fromkeys(" ".join(told.analysis.words(mention).split()) for mention in told.entity.mentions)
    return [name for name in names if name != told.entity.name][:_NAMES]


def _more(words: str) -> Label:
    label = Label(words, size=12, token="t3")
    label.setFixedHeight(22)
    return label
