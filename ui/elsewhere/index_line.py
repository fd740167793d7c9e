"""How far the index of the library is, while it is being made; why it cannot be made."""

from PySide6.QtWidgets import QProgressBar

from ui.elsewhere.index_keeper import IndexKeeper
from ui.language import fault_told, tr
from ui.look.basics import Label, Surface, button, row

HEIGHT = 32


class IndexLine(Surface):
    """Hidden once everything is in the index. To be refreshed when it stands in its place."""

    def __init__(self, keeper: IndexKeeper) -> None:
        super().__init__("panel", line="bottom", height=HEIGHT)
        self._keeper = keeper
        self.words = Label(size=12, token="t2")
        self._bar = QProgressBar()
        self.words.setBuddy(self._bar)  # its name for those who hear it
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 4)
        self.act = button(tr("Stop"), small=True)
        self.act.clicked.connect(self._act)
        self.setLayout(row(self._bar, self.words, None, self.act, margins=(16, 0, 16, 0)))
        self.hide()
        keeper.changed.connect(self.refresh)

    def refresh(self) -> None:
        keeper = self._keeper
        done, total = keeper.progress
        failure = keeper.failure
        is_waiting = keeper.is_stopped or failure is not None
        self._bar.setVisible(not is_waiting)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if failure is not None:
            self.words.setText(fault_told(failure))
        elif keeper.is_stopped:
            self.words.setText(tr("Stopped: {done:,} of {total:,} articles can be searched.", done=done, total=total))
        else:
            self.words.setText(tr("Reading the library: {done:,} of {total:,} articles can be searched so far.", done=done, total=total))
        self.act.setText(tr("Go on") if keeper.is_stopped else tr("Try again") if failure is not None else tr("Stop"))
        self.setVisible(is_waiting or (total > 0 and done < total))

    def _act(self) -> None:
        if self._keeper.is_stopped or self._keeper.failure is not None:
            self._keeper.go_on()
        else:
            self._keeper.stop()
