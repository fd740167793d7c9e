"""Cards of names: opened by a click on a name or by key, on selected words to make a name of them; what they say goes where it belongs."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from reader.analysis import Analysis, Entity, Mention
from reader.text import Span
from ui import messages
from ui.article.card import Card
from ui.article.entity_card import Elsewhere, EntityCard, Told
from ui.article.name_types import entity_style
from ui.article.new_name_card import NewNameCard
from ui.correcting import Correcting
from ui.dates import short_date
from ui.desk import Desk
from ui.mentions import Mentions
from ui.opening import Opening
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark

_MOST = 60  # names that are offered to merge with


class NameCards(QObject):
    """`number_asked` carries a view and the Span of words that are to be a number."""

    number_asked = Signal(object, object)

    def __init__(self, desk: Desk, opening: Opening, mentions: Mentions, correcting: Correcting) -> None:
        super().__init__(mentions)
        self._desk, self._opening, self._mentions, self._correcting = desk, opening, mentions, correcting

    def ask(self, view: DocumentView) -> None:
        """What the key asks for: the card of the name at the caret or the selection, or one to make a name of the selected words."""
        analysis, selected = self._mentions.analysis_of(view), view.selection()
        if analysis is None:
            return
        mention = self._mention_at(view)
        if mention is not None:
            card = self.show(view, mention, below(view, mention.span))
            if card is not None and selected is not None and selected != mention.span and not mention.span.contains(selected):
                card.show_extent(selected)
        elif selected is not None and selected.of(analysis.document.text).strip():
            self._show_new(view, analysis, selected)
        else:
            self._correcting.told.emit(messages.NO_NAME_HERE)

    def has_name(self, view: DocumentView) -> bool:
        """Is there a name at the caret or the selection?"""
        return self._mention_at(view) is not None

    def at(self, view: DocumentView) -> tuple[Mention | None, str]:
        """The name at the caret or the selection, and the canonical name of what it names."""
        mention, analysis = self._mention_at(view), self._mentions.analysis_of(view)
        if mention is None or analysis is None:
            return None, ""
        return mention, next((entity.name for entity in analysis.entities if entity.id == mention.entity), "")

    def _mention_at(self, view: DocumentView) -> Mention | None:
        analysis = self._mentions.analysis_of(view)
        place = view.selection() or (Span(view.caret, view.caret + 1) if view.caret is not None else self._mentions.here)
        if analysis is None or place is None:
            return None
        return next((one for one in analysis.mentions if one.span.overlaps(place)), None)

    def show(self, view: DocumentView, mention: Mention, point: QPoint) -> EntityCard | None:
        """The card of a mention, at a place of the screen."""
        analysis = self._mentions.analysis_of(view)
        entity = next((one for one in analysis.entities if one.id == mention.entity), None) if analysis is not None else None
        if analysis is None or entity is None:
            return None
        told = Told(analysis, mention, entity, self._elsewhere(analysis, entity), lambda words: self._find(analysis, entity, words))
        card = EntityCard(view, told)
        card.corrected.connect(self._correcting.say)
        card.document_asked.connect(lambda document: self._go_to(document, entity))
        card.previewed.connect(lambda span: fill(view, span))
        self._open(view, card, point)
        return card

    def _show_new(self, view: DocumentView, analysis: Analysis, span: Span) -> None:
        card = NewNameCard(view, analysis, span)
        card.corrected.connect(self._correcting.say)
        card.corrected.connect(lambda _: view.select(None))
        card.number_asked.connect(lambda: self.number_asked.emit(view, span))
        self._open(view, card, below(view, span))

    def _open(self, view: DocumentView, card: Card, point: QPoint) -> None:
        card.jumped.connect(lambda span: self._mentions.go_to(view, span))
        card.show_at(point)
        card.setFocus()

    def _go_to(self, document: str, entity: Entity) -> None:
        """Another document that names the thing, at its first mention there."""
        if self._opening.open_document(document) is not None:
            self._mentions.choose_when_known(f"entity:{entity.id}")

    def _elsewhere(self, analysis: Analysis, entity: Entity) -> tuple[Elsewhere, ...]:
        """The other documents that name the thing, the one that does so most often first."""
        workspace = self._desk.workspace
        counts: Counter[str] = Counter()
        for naming in workspace.namings.of(entity=entity.id):
            counts[naming.document] += naming.count
        sources = workspace.sources(list(counts))
        ranked = [(sources[one], one, count) for one, count in counts.most_common() if one in sources and one != analysis.document.id]
        return tuple(Elsewhere(one, source.name, short_date(source.published), count) for source, one, count in ranked)

    def _find(self, analysis: Analysis, entity: Entity, words: str) -> Sequence[Entity]:
        """Things of this article with the words in a name, those of the same kind first; then things of others."""
        style, wanted = entity_style(entity.label), words.casefold()
        here = [one for one in analysis.entities if wanted in "\n".join((one.name, *_names(analysis, one))).casefold()]
        here.sort(key=lambda one: (entity_style(one.label) != style, -len(one.mentions), one.name))
        known = {one.id for one in analysis.entities}
        others = self._desk.workspace.namings.entities_like(words, _MOST)
        found = [*here, *(Entity(one.id, one.name, one.label, ()) for one in others if one.id not in known)]
        return [one for one in found if one.id != entity.id][:_MOST]


def _names(analysis: Analysis, entity: Entity) -> set[str]:
    return {analysis.words(mention) for mention in entity.mentions[:_MOST]}


def fill(view: DocumentView, span: Span | None) -> None:
    view.set_marks(Layer.FOCUS, () if span is None else (Mark(span, Layer.FOCUS, "accent"),))


def below(view: DocumentView, span: Span) -> QPoint:
    """Under the last line of the words that is in view."""
    bounds = view.bounds(span)
    return view.viewport().mapToGlobal(QPoint(bounds.left() + 40, bounds.bottom() - 12))
