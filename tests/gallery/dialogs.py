"""The dialogs, one picture each."""

from pathlib import Path

import resources
from reader.errors import DamagedError
from reader.word_lists import read_files
from tests.gallery.stage import Stage
from ui.batch import Failure
from ui.choosing import of_file
from ui.codebook.managing import codebook_dialog, tag_all_dialog
from ui.details import facts
from ui.dialogs.about import AboutDialog
from ui.dialogs.choosing_dialog import ChoosingDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.details_dialog import DetailsDialog
from ui.dialogs.failures_dialog import FailuresDialog
from ui.dialogs.last_resort import DetailsDialog as FaultDialog
from ui.dialogs.listing_corrections import corrections_dialog
from ui.dialogs.name_list_dialog import NameListDialog
from ui.dialogs.settings_dialog import GROUPS, SettingsDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.exporting.asking import dialog as export_dialog
from ui.safety.listing_backups import backups_dialog
from ui.safety.rescue_dialog import RescueDialog
from ui.safety.unsaved_dialog import UnsavedDialog


def dialogs(stage: Stage) -> None:
    _usual(stage)
    _lists(stage)
    _trouble(stage)


def _usual(stage: Stage) -> None:
    window = stage.window
    settings = SettingsDialog(window, window.preferences.settings)
    for number, group in enumerate((*GROUPS, "Keys")):
        settings.groups.choose(number)
        stage.show(f"settings-{group.lower()}", settings)
    stage.show("about", AboutDialog(window, window.analyst.barred))
    stage.show("keys", ShortcutsDialog(window))
    source = stage.pane.source
    assert source.document is not None
    assert source.as_read is not None
    stage.show("details", DetailsDialog(window, source.document.source, source.as_read, tuple(facts(source.document, None))))
    palette = CommandPalette(window, window.commands)
    palette.resize(480, 360)
    palette.show()
    stage.take("palette", palette)
    palette.close()


def exports(stage: Stage) -> None:
    """Every format of every content: of an article, of a comparison and of the matrix."""
    for name, to_page in (("article", stage.to_article), ("pair", stage.compare), ("matrix", lambda: stage.do("matrix"))):
        to_page()
        dialog = export_dialog(stage.window)
        dialog.show()
        for content in dialog.choices.buttons():
            content.setChecked(True)
            for number, one in enumerate(dialog.chosen_content.formats):
                if name == "article" or number == 0:
                    dialog.format.choose(number)
                    told = f"{dialog.chosen_content.name} {one.name}".lower().replace(" ", "-")
                    stage.take(f"export-{name}-{told}", dialog)
        dialog.hide()


def _lists(stage: Stage) -> None:
    window = stage.window
    paths = sorted(resources.path("samples").iterdir())
    stage.show("choosing", ChoosingDialog(window, "samples", [of_file(path.parent, path) for path in paths], 4))
    stage.show("codebook", codebook_dialog(window))
    stage.show("tag-all", tag_all_dialog(window))
    window.backups.back_up()
    stage.wait()
    stage.show("backups", backups_dialog(window))
    stage.show("corrections", corrections_dialog(window))
    names = window.workspace.path.with_name("names.txt")
    names.write_text("Grey Banner\nTova Rennick\n", encoding="utf-8")
    stage.show("name-list", NameListDialog(window, names, read_files([names]), names.parent))


def _trouble(stage: Stage) -> None:
    window, path = stage.window, stage.window.workspace.path
    stage.show("failures", FailuresDialog(window, [Failure(Path("/articles/gate.pdf"), "The file is damaged. Save it again.")]))
    stage.show("unsaved", UnsavedDialog(window, ("Only this outlet says so.",), lambda: ()))
    stage.show("rescue", RescueDialog(window, DamagedError("The workspace is damaged.", path=path), path))
    stage.show("fault", FaultDialog(window, "Something went wrong", "Crossread met a fault of its own.", "at line 7"))
