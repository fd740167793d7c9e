"""A tab with one article: header strip, find bar, text with its ruler; while it is read or when it failed, a page that says so."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.alignment import Alignment, Side
from reader.document import paragraph_at
from reader.jobs import Failed
from reader.text import Span
from ui import messages
from ui.article.document_header import DocumentHeader
from ui.article.find_bar import FindBar
from ui.article.halves import Half, Halves
from ui.article.marks import claim_marks
from ui.article.notice_line import NoticeLine
from ui.article.open_document import OpenDocument
from ui.article.reading import Reading
from ui.article.state_pages import FailurePage, LoadingPage
from ui.dates import short_date
from ui.language import told, tr
from ui.look.theme import Theme
from ui.numbers.numbers_below import NumbersBelow
from ui.panels.notebook import Notebook
from ui.view.document_view import DocumentView
from ui.view.overview_ruler import OverviewRuler
from ui.view.reading_style import READER_STYLE, ReadingStyle
from ui.words.words_below import WordsBelow

_LITTLE = 0.35  # of a page's prose; below, its article may have been missed


class DocumentPane(QWidget):
    """`changed` says that the title or the facts for the status line changed, `moved` that the place in the text did."""

    changed = Signal()
    moved = Signal()
    icon = ""
    retry_asked = Signal()
    plain_text_asked = Signal()
    password_given = Signal(str)
    details_asked = Signal()
    compare_asked = Signal(str, str)  # ids: the left one, the right one
    given_up = Signal()

    def __init__(self, source: OpenDocument, notebook: Notebook, style: ReadingStyle = READER_STYLE) -> None:
        super().__init__()
        self.source = source
        self.halves = Halves(source, notebook)
        self.header = DocumentHeader()
        self.notice = NoticeLine()
        self.kin = NoticeLine()
        self.find_bar = FindBar()
        self.parts = QSplitter(Qt.Orientation.Vertical)  # the text; a table below it, if one is asked for
        self.numbers = NumbersBelow(source, lambda: self.view, self.parts)
        self.words = WordsBelow(source, lambda: self.view, self.parts)
        self._start = 0
        self._shared: tuple[Alignment, ...] = ()
        self._found: tuple[str, ...] = ()
        self._paragraphs: list[int] = []
        self._loading, self._failure, self._text = LoadingPage(), FailurePage(), QWidget()
        self._stack = QStackedWidget()
        for page in (self._loading, self._failure, self._text):
            self._stack.addWidget(page)
        _arrange(self, self._text, self._stack)
        self.view.set_style(style)
        self._adopt(self.halves.front)
        self._connect()
        self._show_state()

    @property
    def sources(self) -> tuple[OpenDocument, ...]:
        return (self.source,)

    @property
    def view(self) -> DocumentView:
        """The one in front, where the text is split."""
        return self.halves.front.view

    @property
    def reading(self) -> Reading:
        return self.halves.front.reading

    @property
    def views(self) -> tuple[DocumentView, ...]:
        return self.halves.views

    @property
    def rulers(self) -> tuple[OverviewRuler, ...]:
        return tuple(half.ruler for half in self.halves.all)

    @property
    def title(self) -> str:
        """Name, and after a tab character the date."""
        document, path = self.source.document, self.source.path
        if document is None:
            return path.name if path else tr("Untitled")
        return f"{document.source.name}\t{short_date(document.source.published)}".rstrip("\t")

    @property
    def tip(self) -> str:
        """What tells the article apart where its name is too long or too common for the tab."""
        document = self.source.document
        where = str(self.source.path) if self.source.path else document.source.uri if document else ""
        return "\n".join(line for line in (document.source.title if document else "", where) if line)

    @property
    def facts(self) -> tuple[str, ...]:
        """For the status line."""
        if self.source.analysis is not None:
            return (
                *self._found,
                *messages.hidden(self.source.hidden),
                messages.marked_by(self.source.analysis.named_by),
                *messages.shared(self._shared),
            )
        if self.source.failure is not None:
            return (told(self.source.failure.message),)
        return (messages.MARKING if self.source.document else messages.READING,)

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be done, in sentences."""
        return tuple(map(told, self.source.analysis.problems)) if self.source.analysis is not None else ()

    @property
    def place(self) -> str:
        """ "¶4 of 9" for the line a third down the page."""
        document = self.source.document
        if document is None or not self._paragraphs:
            return ""
        return tr("¶{n} of {total}", n=paragraph_at(self._paragraphs, self.reading_offset), total=len(self._paragraphs))

    @property
    def reading_offset(self) -> int:
        """Where the eye is, a third down the page."""
        return self.view.offset_at_height(self.view.viewport().height() // 3)

    @property
    def start(self) -> int:
        """The offset at which reading began."""
        return self._start

    def start_at(self, offset: int) -> None:
        """Where to begin reading when the text is there."""
        self._start = offset
        if self.source.document is not None:
            self.view.scroll_to_offset(offset)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The text gets it as soon as it is there. With a focus proxy, Tab would pass over what stands above the text."""
        if self._stack.currentWidget() is self._text:
            self.view.setFocus(event.reason())

    def set_theme(self, theme: Theme) -> None:
        for half in self.halves.all:
            half.view.set_theme(theme)
            half.ruler.set_theme(theme)

    def show_shared(self, alignments: tuple[Alignment, ...]) -> None:
        """The claims shared with the article it was compared with last."""
        document = self.source.document
        if document is None or not alignments or self._shared == alignments:
            return
        self._shared = alignments
        side: Side = "left" if alignments[-1].left == document.id else "right"
        for half in self.halves.all:
            half.reading.show_claims(claim_marks(alignments[-1], side))

    def open_find(self) -> None:
        document = self.source.document
        if document is not None:
            selected = self.view.selection()
            start = selected.start if selected else self.view.top_offset()
            self.find_bar.open_bar(document.text, start, self.view.selected_text())

    def other_side(self) -> None:
        """The keyboard goes to the other view of a split text."""
        if self.halves.other is not None:
            self.halves.other.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def jump(self, span: Span, style: str = "accent") -> None:
        self.reading.point_out(span, style)

    def _connect(self) -> None:
        source = self.source
        source.loaded.connect(self._begin)
        source.failed.connect(self._fail)
        source.analyzed.connect(self._count)
        source.progressed.connect(self._loading.show_progress)
        source.begun.connect(self._loading.show_first)
        self._loading.cancelled.connect(self.given_up)
        self._failure.retry_asked.connect(self.retry_asked)
        self._failure.plain_text_asked.connect(self.plain_text_asked)
        self._failure.password_given.connect(self._try_password)
        self.header.details_asked.connect(self.details_asked)
        source.described.connect(self._describe)
        source.examined.connect(self._show_kin)
        self.kin.followed.connect(self._compare_kin)
        self.halves.added.connect(self._adopt)
        self.halves.changed.connect(self._turn)
        self.notice.followed.connect(lambda: self.view.fold(False))
        self.find_bar.found.connect(self._show_hits)
        self.find_bar.closed.connect(self._end_find)

    def _adopt(self, half: Half) -> None:
        half.view.scrolled.connect(self.moved)
        half.view.folded.connect(self._show_fold)
        half.view.selection_changed.connect(lambda _: half.reading.forget_target())
        self.numbers.follow(half.view)

    def _turn(self) -> None:
        """What is told of the text is told of the view in front."""
        if self.source.document is not None:
            self._show_fold()
        self.changed.emit()

    def _count(self) -> None:
        """Counts what was found once: it is told at every change of tabs."""
        if self.source.analysis is not None:
            self._found = messages.found(self.source.analysis)
        self.changed.emit()

    def _show_state(self) -> None:
        name = self.source.path.name if self.source.path else tr("Untitled")
        if self.source.document is not None:
            self._begin()
            self._show_kin()
            self._count()
        elif self.source.failure is not None:
            self._fail(self.source.failure)
        else:
            self._loading.show_name(name)
            self._stack.setCurrentWidget(self._loading)

    def _begin(self) -> None:
        document = self.source.document
        assert document is not None
        self._paragraphs = document.paragraph_starts()
        focus = self.window().focusWidget()
        self._stack.setCurrentWidget(self._text)
        if focus in (None, self) or self.isAncestorOf(focus):
            self.view.setFocus()
        self.halves.begin()
        self._show_fold()
        start = self._start or self._loading.offset  # who has begun to read goes on there
        if start:
            self.view.scroll_to_offset(start)
        self.changed.emit()

    def _describe(self) -> None:
        self._show_fold()
        self.changed.emit()

    def _try_password(self, password: str) -> None:
        self._stack.setCurrentWidget(self._loading)
        self.password_given.emit(password)

    def _show_kin(self) -> None:
        """Another text of the same article, and the way to what differs."""
        kin, document = self.source.kin, self.source.document
        if kin is not None and document is not None:
            words = messages.replaces_older(document.source) if kin.is_older else messages.same_text(kin.source.name, is_same=kin.is_same)
            self.kin.say(words, messages.COMPARE_THEM)
        self.changed.emit()

    def _compare_kin(self) -> None:
        if self.source.kin is not None and self.source.document is not None:
            self.compare_asked.emit(self.source.kin.id, self.source.document.id)

    def _show_fold(self) -> None:
        """Says when the reader view shows little of the page, or that it is not on."""
        document = self.source.document
        assert document is not None
        is_full = document.has_furniture and not self.view.is_folded
        self.header.show_document(document, is_full=is_full)
        is_little = document.main_share < _LITTLE and self.view.is_folded
        self.notice.say(messages.little_shown(document.main_share) if is_little else "", messages.FULL_TEXT)

    def _fail(self, failure: Failed) -> None:
        if self.source.document is None:
            path = self.source.path
            self._failure.show_failure(path, failure, as_text=path is not None and path.suffix.lower() != ".txt" and _has_content(path))
            self._stack.setCurrentWidget(self._failure)
        self.changed.emit()

    def _show_hits(self, hits: tuple[Span, ...], current: int | None) -> None:
        """In every view; the one in front goes to the current one."""
        for half in self.halves.all:
            half.reading.show_hits(hits, current, goes_there=half is self.halves.front)

    def _end_find(self) -> None:
        self._show_hits((), None)
        self.view.setFocus()


def _has_content(path: Path) -> bool:
    """Of a member, whether its archive is there."""
    path = path if path.is_file() else Path(str(path).partition("#")[0])
    return path.is_file() and path.stat().st_size > 0


def _arrange(pane: QWidget, text: QWidget, stack: QStackedWidget) -> None:
    assert isinstance(pane, DocumentPane)
    pane.parts.addWidget(pane.halves)
    pane.parts.setChildrenCollapsible(False)
    inner = QVBoxLayout(text)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(0)
    inner.addWidget(pane.header)
    inner.addWidget(pane.notice)
    inner.addWidget(pane.kin)
    inner.addWidget(pane.find_bar)
    inner.addWidget(pane.parts, 1)
    outer = QVBoxLayout(pane)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(stack)
