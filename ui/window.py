"""The main window: puts the parts in their places and wires them to each other."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.annotation import Annotation
from reader.errors import ReaderError
from reader.settings import THEMES
from reader.workspace import Workspace
from ui import messages
from ui.actions import Actions
from ui.adopting import adopt
from ui.analyst import Analyst
from ui.article.document_pane import DocumentPane
from ui.article.layer_switches import LayerSwitches
from ui.article.marking import Marking
from ui.batch_line import BatchLine
from ui.checked import allow_ways, fit_commands, name_colors, name_undo
from ui.command_keys import CommandKeys
from ui.comparison.comparison_tab import ComparisonTab
from ui.conventions import HAS_ONE_MENU_BAR
from ui.correcting import Correcting
from ui.desk import Desk
from ui.details import DetailsOf
from ui.elsewhere.text_menu import TextMenu
from ui.fitting import fit
from ui.handlers import handlers
from ui.history import History
from ui.language import fault_told
from ui.library import Library
from ui.look.appearance import Look
from ui.look.keycap import KeyCap
from ui.mentions import Mentions
from ui.name_cards import NameCards
from ui.navigation import Cards, Navigation
from ui.noting import Noting
from ui.number_cards import NumberCards
from ui.opening import Opening
from ui.panels.note_keeping import NoteKeeping
from ui.panels.notebook import Notebook
from ui.panels.notes_panel import NotesPanel
from ui.panels.panels import TEXT_LEAST, Panels
from ui.panels.reviewing import Reviewing
from ui.panels.side_panel import SidePanel
from ui.preferences import Preferences
from ui.safety.backup_keeper import BackupKeeper
from ui.said_cards import SaidCards
from ui.session import Session
from ui.speaking import Speaking
from ui.status_line import StatusLine
from ui.tab_row import TabRow
from ui.tables.list_tab import ListTab
from ui.tabs import Tabs
from ui.view.document_view import DocumentView
from ui.welcome_page import WelcomePage


class Window(QMainWindow):
    """Everything it needs is given: the open workspace, who analyzes, the settings, the look."""

    sample_asked = Signal()
    guide_asked = Signal()
    restore_asked = Signal(object)  # Backup
    repair_asked = Signal()  # the workspace is to be recovered
    closed = Signal()  # nothing is written to the workspace any more

    def __init__(self, workspace: Workspace, analyst: Analyst, preferences: Preferences, look: Look) -> None:
        super().__init__()
        self.workspace, self.analyst, self.preferences, self.look = workspace, analyst, preferences, look
        self.tab_row, self.status, self.welcome = TabRow(), StatusLine(), WelcomePage()
        self.side, self.notes_panel, self._stack = SidePanel(), NotesPanel(), QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.notebook = Notebook(workspace, self)
        self.desk = Desk(workspace, analyst, self)
        self.tabs = Tabs(self.tab_row, self._stack, self.welcome)
        self.opening = Opening(self.tabs, self.desk, self.notebook, preferences)
        self.batch_line = BatchLine(self.opening.many.batch)
        self.library = Library(workspace, self.side, self.welcome, self.opening)
        self.marking = Marking(self.notebook, self)
        self.layers = LayerSwitches(self.tabs, workspace)
        self.mentions = Mentions(self.side, self.tabs, self.desk, self.layers)
        self.details = DetailsOf(self, self.desk, self.notebook, self.opening)
        self.correcting = Correcting(self.notebook, self.desk, self)
        self.names = NameCards(self.desk, self.opening, self.mentions, self.correcting)
        self.numbers = NumberCards(self.desk, self.opening, self.mentions, self.correcting)
        self.said = SaidCards(self.desk, self.mentions, self.correcting, self.names)
        cards = Cards(self.names, self.numbers, self.said)
        self.navigation = Navigation(self.side, self.tabs, self.desk, self.opening, self.mentions, cards)
        self.noting = Noting(self.notebook, self.tabs, self.desk, self.opening, self.navigation)
        self.keeping = NoteKeeping(self.notes_panel, self.notebook, self.desk, self.tabs)
        self.reviewing = Reviewing(self.notes_panel.review, self.notebook, self.desk, self.tabs)
        self.speaking = Speaking(self.side, self.notes_panel, self.tabs, self.desk)
        self.panels = Panels(self.splitter, self.side, self.notes_panel, self.tabs, workspace)
        self.history = History(self.tabs, self.opening)
        self.session = Session(self, self.tabs, self.opening, workspace)
        self.backups = BackupKeeper(workspace, self)
        self.commands = Actions(self, handlers(self))
        self.text_menu = TextMenu(self, self.commands)
        self.place_soon = QTimer(self, interval=30, singleShot=True)
        self.place_soon.timeout.connect(self._show_place)
        self._arrange()
        self._connect()
        self._take_settings()
        self.take_keys()
        self.take_theme()
        self.session.restore_layout()
        self.library.show()
        name_colors(self)
        self.show_page()
        self.welcome.setFocus()  # else Qt would give the keyboard to the tabs, and leave it there
        if workspace.read_only:
            self.status.show_saved(messages.READ_ONLY)
            self.session.when_restored(lambda: self.tell(messages.read_only(workspace.read_only)))

    @property
    def view(self) -> DocumentView | None:
        """The text in front, of a comparison the one that had the keyboard last."""
        page = self.tabs.current
        return page.view if page is not None else None

    def take_theme(self) -> None:
        self.tabs.set_theme(self.look.theme)
        for name in THEMES:
            self.commands.check(f"theme_{name}", self.preferences.settings.theme == name)

    def tell(self, sentence: str) -> None:
        """Says something in the status line until the next event there."""
        self.status.show_facts((sentence,), trouble=True)

    def say(self, sentence: str) -> None:
        """The same without alarm: what was done."""
        self.status.show_facts((sentence,))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.notes_panel.stop_editing()
        self.keeping.retry()
        self.marking.popup.hide()
        if self.keeping.unsaved and not self._may_lose_notes():
            event.ignore()
            return
        try:
            self.session.save()
        except ReaderError as error:  # notes are on the disk already; only the layout is lost
            self.tell(fault_told(error))
        self.place_soon.stop()
        for part in (self.notebook, self.session, self.library, self.history, self.opening, self.keeping, self.reviewing, self.backups):
            part.stop()
        for page in self.tabs.pages:
            if isinstance(page, ComparisonTab):
                page.comparing.cancel()
                page.explaining.cancel()
            elif isinstance(page, ListTab):
                page.release()
        self.desk.close()
        super().closeEvent(event)
        self.closed.emit()

    def _may_lose_notes(self) -> bool:
        from ui.safety.unsaved_dialog import UnsavedDialog

        def retry() -> tuple[str, ...]:
            self.keeping.retry()
            return self.keeping.unsaved

        return UnsavedDialog.ask(self, self.keeping.unsaved, retry)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.opening.drop(event.mimeData())

    def _arrange(self) -> None:
        self.setWindowTitle("Crossread")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.setMinimumSize(720, 480)
        bar = self.menuBar()
        bar.setNativeMenuBar(HAS_ONE_MENU_BAR)
        menus = self.commands.fill(bar)
        self.library.stand_in(bar, menus["File"], self.commands["paste"])
        for part in (self.side, self._stack, self.notes_panel):
            self.splitter.addWidget(part)
        for painted in (self.tab_row, self.batch_line, self.side, self._stack, self.notes_panel, self.status):
            # They paint themselves; menus, dialogs and the sides of the panels are Qt's.
            painted.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self._stack.setMinimumWidth(TEXT_LEAST)  # its own hint is that of the widest page, seen or not
        center = QWidget()
        layout = self.foot = QVBoxLayout(center)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tab_row)
        layout.addWidget(self.batch_line)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(center)
        self._stack.setFocus()  # until there is a page: the row of tabs would get the keyboard first

    def _connect(self) -> None:
        self.tabs.current_changed.connect(self.show_page)
        self.opening.opened.connect(partial(adopt, self))
        self.opening.told.connect(self.tell)
        self.batch_line.stopped.connect(self.opening.many.give_up)
        self.batch_line.report_asked.connect(self.opening.many.report)
        self.correcting.told.connect(self.say)
        self.names.number_asked.connect(self.numbers.mark)
        self.tab_row.plus_pressed.connect(self.commands["open"].trigger)
        for asked in (self.tab_row.tool_pressed, self.welcome.asked, self.marking.asked):
            asked.connect(lambda command: self.commands[command].trigger())
        self.welcome.file_asked.connect(lambda path: self.opening.open_paths([messages.path_of(path)]))
        self.welcome.sample_asked.connect(self.commands["sample"].trigger)
        for begun in (self.marking.note_begun, self.noting.begun):
            begun.connect(self._begin_note)
        self.notes_panel.chosen.connect(self._show_note)
        self.notes_panel.list.addAction(self.commands["delete_note"])
        self.notes_panel.filters.manage_asked.connect(self.commands["codebook"].trigger)
        self.navigation.note_clicked.connect(lambda note: self.notes_panel.select(note))
        self.keeping.saved.connect(self.status.show_saved)
        self.notebook.changed.connect(lambda _: name_undo(self))
        self.notebook.changed.connect(lambda _: self.desk.follow_change())
        self.notebook.changed.connect(self.library.follow)
        for part in (self.notebook, self.backups):
            part.failed.connect(lambda error: self.tell(fault_told(error)))
        self.notebook.colors_named.connect(partial(name_colors, self))
        self.preferences.changed.connect(lambda _: self._take_settings())
        self.preferences.failed.connect(lambda error: self.tell(fault_told(error)))
        self.preferences.keys.changed.connect(lambda: self.take_keys())
        self.look.changed.connect(lambda _: self.take_theme())
        self.desk.library_changed.connect(self.library.refresh)
        self.panels.changed.connect(self.show_page)
        self.layers.changed.connect(self.show_page)
        self.history.changed.connect(partial(allow_ways, self))
        self.side.soloed.connect(self.layers.solo_type)
        self.side.numbers.table_asked.connect(self.commands["numbers"].trigger)

    def show_page(self) -> None:
        """What belongs to the page in front: panels, status line, which commands make sense."""
        page = self.tabs.current
        self.navigation.show_page()
        self.speaking.refresh()
        self.setWindowTitle(f"{page.title.partition(chr(9))[0]} — Crossread" if page is not None else "Crossread")
        self.status.show_facts(page.facts if page is not None else (messages.NONE_OPEN,))
        self.status.problems.show_problems(page.problems if page is not None else ())
        self.tab_row.tools["compare"].setVisible(isinstance(page, DocumentPane | None))
        self.panels.fit()
        self.side.show_solo(self.layers.solo)
        fit_commands(self)
        self._show_place()
        self.session.note_change()

    def _show_place(self) -> None:
        """Where in the text the eye is; this follows every move, so it is short."""
        page = self.tabs.current
        self.navigation.show_place()
        self.status.show_place(page.place if page is not None else "")

    def take_keys(self, part: QWidget | None = None) -> None:
        """The keys that hold now, in the whole window or a part that is new."""
        commands = self.preferences.keys.commands
        keys = {command.id: command.keys[0] if command.keys else "" for command in commands}
        if part is None:
            self.commands.rebind(commands)
            self.tab_row.show_keys(keys)
        for cap in (part or self).findChildren(KeyCap):
            if cap.command:
                cap.show_key(keys[cap.command])
        for one in (part or self).findChildren(CommandKeys):
            one.rebind(commands)

    def _show_note(self, note: Annotation) -> None:
        """Goes to its words; of an orphan, to the text that it waits for, and asks about it."""
        newer = self.keeping.newer_of(note)
        if newer:
            self.opening.open_document(newer)
            self.reviewing.begin_with(note.id)
        else:
            self.noting.show(note)

    def _begin_note(self, note: Annotation, field: str) -> None:
        self.panels.show_notes()
        self.keeping.write(note, field)

    def _take_settings(self) -> None:
        settings = self.preferences.settings
        self.notebook.creator, self.notebook.snaps_to_words = settings.creator, settings.snap_to_words
        self.commands.check("letters", settings.letters)
        for page in self.tabs.pages:
            fit(page, self.preferences)
        self.take_theme()
