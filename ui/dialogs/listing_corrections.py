"""Opens the list of corrections over a window, and does what is asked for there."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.annotation import AnyCorrection
from reader.document import Source
from reader.export.corrections import as_csv, as_json
from reader.wording import places
from ui import messages
from ui.dialogs.correction_rows import CorrectionRow, correction_rows
from ui.dialogs.corrections_dialog import CorrectionsDialog
from ui.dialogs.file_dialogs import ask_target
from ui.dialogs.saving import save
from ui.language import tr

if TYPE_CHECKING:
    from ui.window import Window


def list_corrections(window: Window) -> None:
    """Shows them until the dialog is closed."""
    dialog = corrections_dialog(window)
    dialog.exec()
    dialog.deleteLater()


def corrections_dialog(window: Window) -> CorrectionsDialog:
    dialog = CorrectionsDialog(window, lambda: _rows(window))
    dialog.removal_asked.connect(window.correcting.take_back)
    dialog.jump_asked.connect(lambda correction: _go_to(window, correction))
    dialog.export_asked.connect(lambda: export(window, dialog))
    return dialog


def export(window: Window, parent: QWidget) -> None:
    """Saves all of them, as a table or as JSON by the name of the file."""
    path = ask_target(parent, tr("Corrections.csv"), ";;".join((tr("Table (*.csv)"), "JSON (*.json)")))
    if path is not None:
        make = as_json if path.suffix.lower() == ".json" else as_csv
        save(window, path, make(_made(window), _sources(window)))


def _rows(window: Window) -> tuple[CorrectionRow, ...]:
    return correction_rows(_made(window), _sources(window), datetime.now().astimezone().date())


def _made(window: Window) -> tuple[AnyCorrection, ...]:
    return window.workspace.all_corrections()


def _sources(window: Window) -> dict[str, Source]:
    return window.workspace.sources([one.document for one in _made(window) if one.document])


def _go_to(window: Window, correction: AnyCorrection) -> None:
    """To the place that it is about, or the first one with its words; one for the workspace begins with the article in front."""
    view = window.view
    identity = correction.document or (view.document.id if view is not None and view.document is not None else "")
    pane = window.opening.open_document(identity) if identity else None
    if pane is not None and pane.source.document is not None:
        place = correction.place or next(places(pane.source.document.text, correction.words), None)
        if place is not None:
            pane.jump(place)
        else:
            window.tell(messages.no_such_words(correction.words))
