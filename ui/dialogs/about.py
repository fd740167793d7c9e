"""Who this is, and that it stays offline."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

import reader
from ui import messages
from ui.dialogs.dialog import Dialog
from ui.language import tr
from ui.look import fonts
from ui.look.basics import SEMIBOLD, Label, button


class AboutDialog(Dialog):
    def __init__(self, parent: QWidget | None, barred: Sequence[str]) -> None:
        super().__init__(parent, tr("About Crossread"), 420)
        name = Label(f"Crossread {reader.__version__}")
        name.setFont(fonts.serif(17, fonts.SEMIBOLD))
        self.content.addWidget(name)
        self.content.addWidget(Label(tr("Reads articles side by side, offline. Nothing leaves this machine."), token="t2", wrap=True))
        self.content.addWidget(Label(tr("Protection"), weight=SEMIBOLD))
        for sentence in messages.protection(barred):
            self.content.addWidget(Label(sentence, token="t2", wrap=True))
        self.content.addWidget(Label("Apache License 2.0", size=12, token="t2"))
        close = button(tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        self.add_buttons(None, close)


def show_about(parent: QWidget, barred: Sequence[str]) -> None:
    """`barred`: what the worker is kept from."""
    dialog = AboutDialog(parent, barred)
    dialog.exec()
    dialog.deleteLater()
