"""Saving notes, numbers, claims or a comparison as a file: what, in which format, with a preview of just what will be written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QGridLayout, QRadioButton, QWidget

from reader.errors import ExportError, ReaderError
from reader.export.files import write
from reader.jobs import Failed
from ui.dialogs.dialog import Dialog
from ui.exporting.choices import Content, Format, Made, NoteChoices, Shown, Work
from ui.exporting.format_picker import FormatPicker
from ui.exporting.note_options import NoteOptions, name
from ui.exporting.preview import Preview
from ui.exporting.work_bar import WorkBar
from ui.language import fault_told, tr
from ui.look.basics import SEMIBOLD, ElidedLabel, Label, button, row

_WIDTH, _HEIGHT = 760, 720
_IN_ROW = 3  # contents
_BUNDLE_HINT = tr("report, notes, claims, hashes")


class ExportDialog(Dialog):
    """`bundle` makes the evidence bundle of the notes of a content, with the texts or without; it is offered where notes are chosen.

    `chose` carries the name of a format and the NoteChoices when something was saved or copied.
    """

    chose = Signal(str, object)

    def __init__(
        self,
        parent: QWidget | None,
        contents: tuple[Content, ...],
        stem: str,
        *,
        bundle: Callable[[Content, NoteChoices, bool], Work] | None = None,
        choices: NoteChoices | None = None,
        has_claims: bool = False,
        format_name: str = "",
    ) -> None:
        super().__init__(parent, tr("Export"), _WIDTH)
        self._contents, self._stem, self._make_bundle = contents, stem, bundle
        self._work: Work | None = None
        self.choices = QButtonGroup(self)
        self.format, self.options = FormatPicker(), NoteOptions(choices or NoteChoices(), has_claims=has_claims)
        self._hint, self._told = Label(size=12, token="t2", wrap=True), Label(size=12, token="t2")
        self._fault = Label(size=12, token="review", wrap=True)
        self.preview, self.bar = Preview(), WorkBar()
        self._arrange()
        self.bar.cancelled.connect(self.stop)
        self.choices.idToggled.connect(lambda _, is_on: self._show_content() if is_on else None)
        self.format.chosen.connect(lambda _: self._show())
        self.options.changed.connect(self._show)
        self.choices.button(0).setChecked(True)
        self.choose_format(format_name)
        self.resize(_WIDTH, _HEIGHT)

    @property
    def chosen_content(self) -> Content:
        """What is chosen to be saved."""
        return self._contents[self.choices.checkedId()]

    @property
    def chosen(self) -> Format:
        return self.chosen_content.formats[self.format.current]

    def choose(self, content: str) -> None:
        """Chooses what is called so, if it is there."""
        number = next((number for number, one in enumerate(self._contents) if one.name == content), -1)
        if number >= 0:
            self.choices.button(number).setChecked(True)

    def choose_format(self, wanted: str) -> None:
        """Chooses the format of that name, if the content has it."""
        names = [one.name for one in self.chosen_content.formats]
        if wanted in names:
            self.format.choose(names.index(wanted))

    def copy(self) -> None:
        """What will be written, where that is words."""
        self._make(lambda: self.chosen.make(self.options.choices), self._put_on_clipboard)

    def save(self) -> None:
        """Asks where, and writes; a fault is told here and the dialog stays."""
        chosen = self.chosen
        path = self._ask(f"{self._stem}{chosen.suffix}", f"{chosen.name} (*{chosen.suffix})", chosen.suffix)
        if path is not None:
            self.save_as(path)

    def save_as(self, path: Path) -> None:
        self._make(lambda: self.chosen.make(self.options.choices), lambda content: self._write(path, content))

    def save_bundle(self) -> None:
        """Asks where, and seals the chosen notes."""
        path = self._ask(f"{self._stem} evidence.zip", tr("Evidence bundle (*.zip)"), ".zip")
        if path is not None:
            self.save_bundle_as(path)

    def save_bundle_as(self, path: Path) -> None:
        make = self._make_bundle
        if make is not None:
            work = partial(make, self.chosen_content, self.options.choices, self.with_texts.isChecked())
            self._make(work, lambda content: self._write(path, content))

    def stop(self) -> None:
        """What is being made is not wanted any more."""
        if self._work is not None:
            self._work.cancel()
            self._end_work()

    def done(self, result: int) -> None:
        self.stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._work is not None:
            self.stop()
        else:
            super().keyPressEvent(event)

    def _make(self, make: Callable[[], Made | Work], then: Callable[[Made], None]) -> None:
        self._fault.hide()
        try:
            made = make()
        except ReaderError as error:  # a text that cannot be read any more, a sheet without room
            self._tell(fault_told(error))
            return
        if isinstance(made, str | bytes):
            then(made)
            return
        self._work = made
        self.bar.begin()
        self._allow(False)
        made.progressed.connect(self.bar.show_progress)
        made.finished.connect(lambda content: self._take(content, then))
        made.failed.connect(self._fail)

    def _take(self, content: Made, then: Callable[[Made], None]) -> None:
        self._end_work()
        then(content)

    def _fail(self, failure: Failed | ReaderError) -> None:
        self._end_work()
        self._tell(fault_told(failure))

    def _end_work(self) -> None:
        self._work = None
        self.bar.hide()
        self._allow(True)

    def _allow(self, is_free: bool) -> None:
        for part in (self._save, self.copy_button, self.bundle_button):
            part.setEnabled(is_free)

    def _write(self, path: Path, content: Made) -> None:
        try:
            write(path, content)
        except ExportError as error:
            self._tell(fault_told(error))
        else:
            self.chose.emit(self.chosen.name, self.options.choices)
            self.accept()

    def _put_on_clipboard(self, content: Made) -> None:
        if isinstance(content, str):
            QGuiApplication.clipboard().setText(content)
            self._told.setText(tr("Copied"))
            self.chose.emit(self.chosen.name, self.options.choices)

    def _tell(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.show()

    def _ask(self, proposed: str, kinds: str, suffix: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save"), proposed, kinds)
        path = Path(chosen) if chosen else None
        return path.with_name(path.name + suffix) if path is not None and not path.suffix else path

    def _show_content(self) -> None:
        self.format.set_cells(tuple((one.name, one.use) for one in self.chosen_content.formats))
        self.options.setVisible(self.chosen_content.has_notes)
        for part in (self.bundle_button, self._bundle_hint, self.with_texts):
            part.setVisible(self.chosen_content.has_notes and self._make_bundle is not None)
        self._show()

    def _show(self) -> None:
        chosen = self.chosen
        self._fault.hide()
        self._hint.setText(chosen.hint)
        self.copy_button.setVisible(chosen.is_words)
        try:
            shown = chosen.shown(self.options.choices)
        except ReaderError as error:
            shown = Shown("")
            self._tell(fault_told(error))
        self._told.setText(shown.told)
        self.preview.show_file(shown)

    def _arrange(self) -> None:
        what = QGridLayout()
        what.setHorizontalSpacing(24)
        for number, one in enumerate(self._contents):
            made = QRadioButton(f"{one.name}  {one.count}" if one.count is not None else one.name)
            self.choices.addButton(made, number)
            what.addWidget(made, *divmod(number, _IN_ROW))
        what.setColumnStretch(_IN_ROW, 1)
        first = row(name(tr("What")))
        first.addLayout(what, 1)
        column = self.content
        column.addLayout(first)
        column.addLayout(row(name(tr("Format")), self.format))
        column.addLayout(row(name(""), self._hint))
        column.addWidget(self.options)
        column.addLayout(row(Label(tr("Preview"), size=11, weight=SEMIBOLD, token="t2"), None, self._told))
        column.addWidget(self.preview, 1)
        column.addWidget(self.bar)
        column.addWidget(self._fault)
        self.bundle_button, self._bundle_hint = button(tr("Evidence bundle…")), ElidedLabel(_BUNDLE_HINT, size=12, token="t2")
        self.with_texts = QCheckBox(tr("with texts"))
        self.with_texts.setToolTip(
            tr("Put the texts in, so that every quote can be checked; leave them out where they may not be passed on.")
        )
        self.copy_button, cancel, self._save = button(tr("Copy")), button(tr("Cancel")), button(tr("Save…"), primary=True)
        self.bundle_button.clicked.connect(self.save_bundle)
        self.copy_button.clicked.connect(self.copy)
        cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.save)
        self.add_buttons(self.bundle_button, self.with_texts, self._bundle_hint, None, self.copy_button, cancel, self._save)
