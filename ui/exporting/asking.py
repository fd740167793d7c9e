"""Opens the export dialog on what is in front, and remembers what was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from reader.errors import WorkspaceError
from reader.export.asked import BUNDLE
from reader.export.note_report import Grouping, Part
from ui.exporting.choices import Content, NoteChoices
from ui.exporting.contents import contents
from ui.exporting.export_dialog import ExportDialog
from ui.exporting.note_work import NoteWork, asked_for
from ui.exporting.noted import FILTERED, Linked, linked, note_sets
from ui.language import fault_told, tr
from ui.letting_go import let_go

if TYPE_CHECKING:
    from ui.window import Window

_STATE = "export"


def ask_export(window: Window) -> None:
    """Notes of the article or of the workspace, its numbers; of a comparison also the report, of a claim matrix the claims."""
    window.notes_panel.stop_editing()
    made = dialog(window)
    made.exec()
    let_go(made)


def dialog(window: Window) -> ExportDialog:
    """The dialog with what was chosen last."""
    found, remembered = linked(window), window.workspace.state(_STATE, {})
    made = ExportDialog(
        window,
        contents(window, found),
        _stem(window),
        bundle=partial(_bundle, window, found),
        choices=_choices(remembered),
        has_claims=bool(found.noted),
        format_name=str(remembered.get("format", "")),
    )
    if window.notes_panel.is_narrowed:
        made.choose(FILTERED)
    made.chose.connect(partial(_remember, window))
    return made


def _bundle(window: Window, found: Linked, content: Content, choices: NoteChoices, with_texts: bool) -> NoteWork:
    notes = next(one.notes for one in note_sets(window) if one.name == content.name)
    return NoteWork(window, asked_for(window, BUNDLE, choices, found, with_texts=with_texts), notes, found, is_words=False)


def _choices(remembered: Mapping[str, Any]) -> NoteChoices:
    """What was remembered, as far as it is still known."""
    usual = NoteChoices()
    parts = frozenset(part for part in Part if part in remembered.get("parts", usual.parts))
    grouping = remembered.get("grouping", "")
    return NoteChoices(parts, Grouping(grouping) if grouping in list(Grouping) else usual.grouping)


def _remember(window: Window, format_name: str, choices: NoteChoices) -> None:
    chosen = {"format": format_name, "parts": sorted(choices.parts), "grouping": choices.grouping.value}
    try:
        window.workspace.set_state(_STATE, chosen)
    except WorkspaceError as error:
        window.tell(fault_told(error))


def _stem(window: Window) -> str:
    page, usual = window.tabs.current, tr("Notes")
    name = page.title.partition("\t")[0] if page is not None else usual
    return "".join(character if character.isalnum() or character in " -" else " " for character in name).strip() or usual
