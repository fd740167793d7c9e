"""The line below the tabs while many articles are read: how many are there, a way to stop, and in the end what failed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from ui import messages
from ui.batch import Batch
from ui.language import tr
from ui.look.basics import ElidedLabel, Surface, button, link, row


class BatchLine(Surface):
    """Gone when all was read. `stopped`: the rest is not wanted; `report_asked`: what failed is to be listed."""

    stopped = Signal()
    report_asked = Signal()

    def __init__(self, batch: Batch) -> None:
        super().__init__("panel", line="bottom", height=34)
        self._batch = batch
        self._words = ElidedLabel(size=12)
        self._bar = QProgressBar()
        self._words.setBuddy(self._bar)  # its name for those who hear it
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 4)
        self.stop, self.report, self.close_it = (
            button(tr("Stop"), small=True),
            link(tr("Show what failed")),
            button(tr("Close"), small=True),
        )
        self.stop.clicked.connect(self.stopped)
        self.report.clicked.connect(self.report_asked)
        self.close_it.clicked.connect(self.hide)
        layout = row(self._bar, self._words, self.report, self.stop, self.close_it, margins=(16, 0, 14, 1), spacing=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()
        batch.changed.connect(self._show_state)

    def _show_state(self) -> None:
        batch, failed = self._batch, len(self._batch.failures)
        self._words.setText(messages.batch_words(batch.read, failed, batch.total, is_over=batch.is_over))
        self._bar.setRange(0, max(1, batch.total))
        self._bar.setValue(batch.read + failed)
        self._bar.setVisible(not batch.is_over)
        self.stop.setVisible(not batch.is_over)
        self.report.setVisible(bool(failed))
        self.close_it.setVisible(batch.is_over)
        self.setVisible(not batch.is_over or bool(failed))
