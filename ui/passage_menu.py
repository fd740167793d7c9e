"""The menu of a passage: what can be done with the words under the mouse or at the caret."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from ui.actions import Actions
from ui.view.document_view import DocumentView

_LISTED = (("copy", "highlight", "note", "tag"), ("name", "number", "said"), ("why",))


def show_passage_menu(view: DocumentView, commands: Actions, place: QPoint) -> QMenu:
    """Shows the menu of a view at a place in it; the caret goes there, unless the words selected are meant."""
    offset, selected = view.offset_at(place), view.selection()
    if offset is not None and not (selected is not None and selected.start <= offset < selected.end):
        view.place_caret(offset)
    menu = QMenu(view)
    menu.aboutToHide.connect(menu.deleteLater)
    for number, group in enumerate(_LISTED):
        if number:
            menu.addSeparator()
        menu.addActions([commands[command] for command in group])
    menu.popup(view.viewport().mapToGlobal(place))
    return menu
