"""The button over a table that says in which order its rows stand, and offers others."""

from typing import Any

from PySide6.QtCore import QPoint, Signal

from ui.language import tr
from ui.look.basics import IconButton
from ui.look.menu import Menu
from ui.tables.column import Column
from ui.tables.rows_model import RowsModel


class OrderButton(IconButton):
    """`asked` carries the number of a column, or none for the order in which the rows come, which is called `own`."""

    asked = Signal(object)

    def __init__(self, model: RowsModel, own: str) -> None:
        super().__init__("sort", tr("Order of the rows"), text=own)
        self._model, self._own = model, own
        self.clicked.connect(self._ask)

    def name_order(self, *, is_named: bool) -> None:
        """In the tip, and beside the icon if there is room."""
        by = self._model.sorted_by
        name = self._own if by is None else _by(self._model.columns[by])
        self.setToolTip(tr("Order of the rows: {order}", order=name))
        self.setText(name if is_named else "")
        self.updateGeometry()

    def _ask(self) -> None:
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self._own).triggered.connect(lambda: self.asked.emit(None))
        for number, column in enumerate(self._model.columns):
            if column.title:
                menu.addAction(_by(column)).triggered.connect(lambda _=False, number=number: self.asked.emit(number))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


def _by(column: Column[Any]) -> str:
    return tr("By {column}", column=column.title) if column.title else tr("By verdict")
