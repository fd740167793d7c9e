"""The notes panel's rows as a Qt list, changed row by row so that the note being written keeps its editor."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.panels.note_rows import NoteRow

ROW = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


class NotesModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NoteRow, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.tags} {row.quote} {row.note.body.text}"
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Notes that begin or end both lists stay as they are; what is between is taken out, and the new ones put in."""
        first, behind = _common([row.note.id for row in self._rows], [row.note.id for row in rows])
        kept = self._rows[len(self._rows) - behind :]
        if first + behind < len(self._rows):
            self.beginRemoveRows(_ROOT, first, len(self._rows) - behind - 1)
            self._rows = self._rows[:first] + kept
            self.endRemoveRows()
        if first + behind < len(rows):
            self.beginInsertRows(_ROOT, first, len(rows) - behind - 1)
            self._rows = self._rows[:first] + rows[first : len(rows) - behind] + kept
            self.endInsertRows()
        changed = [number for number, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = rows
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

    def place_of(self, note: str) -> QModelIndex:
        """The index of a note, invalid when it is not listed."""
        number = next((number for number, row in enumerate(self._rows) if row.note.id == note), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    @property
    def rows(self) -> tuple[NoteRow, ...]:
        return self._rows


def _common(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """How many are the same from the first on, and of the others from the last back."""
    same = [one == other for one, other in zip(before, after, strict=False)]
    first = same.index(False) if False in same else len(same)
    ends = [one == other for one, other in zip(reversed(before[first:]), reversed(after[first:]), strict=False)]
    return first, ends.index(False) if False in ends else len(ends)
