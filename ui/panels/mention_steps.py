"""The foot of the left panel while a name is chosen: which of its mentions is in front, and the way to the next."""

from PySide6.QtCore import Signal

from ui import messages
from ui.language import tr
from ui.look.basics import MEDIUM, ElidedLabel, IconButton, Label, Surface, row
from ui.look.fonts import sans


class MentionSteps(Surface):
    """`stepped` carries 1 or -1."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__("panel", line="top", height=36)
        self._name = ElidedLabel(size=12, weight=MEDIUM)
        self._place = Label(token="t2")
        self._place.setFont(sans(12, tabular=True))
        self.previous = IconButton("chevron_up", tr("Previous mention (Shift+F4)"))
        self.next = IconButton("chevron_down", tr("Next mention (F4)"))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        layout = row(self._name, self._place, 2, self.previous, self.next, margins=(12, 1, 8, 0), spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    @property
    def words(self) -> tuple[str, str]:
        """The name and the place among its mentions."""
        return self._name.text(), self._place.text()

    def show_mention(self, name: str, number: int, total: int) -> None:
        """The mention in front, counted from 1; 0 when none is, and no name hides it all."""
        self._name.setText(name)
        self._name.setToolTip("")
        self._place.setText(messages.nth_mention(number, total))
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)
        self.setVisible(bool(name))
