"""A quiet line between the header of an article and its text: something to know about it, and what can be done."""

from PySide6.QtCore import Signal

from ui.look.basics import ElidedLabel, Surface, link, row


class NoticeLine(Surface):
    """Gone where there is nothing to say. `followed`: its link was clicked."""

    followed = Signal()

    def __init__(self) -> None:
        super().__init__("chrome", line="bottom", height=28)
        self._words = ElidedLabel(size=12, token="t2")
        self._link = link("")
        self._link.clicked.connect(self.followed)
        layout = row(self._words, self._link, margins=(20, 0, 14, 1), spacing=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.say("")

    def say(self, words: str, link: str = "") -> None:
        """A sentence, and the words of its link; nothing hides the line."""
        self._words.setText(words)
        self._words.setToolTip(words)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self.setVisible(bool(words))

    @property
    def words(self) -> str:
        return self._words.text() if not self.isHidden() else ""
