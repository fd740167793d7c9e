"""Stands in for a screen reader: takes down what assistive technology is told."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleTextCursorEvent, QAccessibleTextSelectionEvent


class Heard:
    """What was said aloud, where carets went, what was selected; in the order in which it was told."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.urgent: list[str] = []
        self.carets: list[int] = []
        self.selections: list[tuple[int, int]] = []

    def take(self, event) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(event.message())
            if event.politeness() is QAccessible.AnnouncementPoliteness.Assertive:
                self.urgent.append(event.message())
        elif isinstance(event, QAccessibleTextSelectionEvent):
            self.selections.append((event.selectionStart(), event.selectionEnd()))
        elif isinstance(event, QAccessibleTextCursorEvent):
            self.carets.append(event.cursorPosition())
