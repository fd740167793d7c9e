"""The end of what is not wanted any more: it is deleted, and what its parts know goes with it."""

from PySide6.QtCore import QObject


def let_go(thing: QObject) -> None:
    """Deletes it in a moment. Parts of a page know each other: their values, of megabytes, would stay until Python looks for such
    circles, and that it does only when nobody works."""
    parts = [thing, *thing.findChildren(QObject)]

    def forget() -> None:
        for part in parts:
            vars(part).clear()

    thing.destroyed.connect(forget)
    thing.deleteLater()
