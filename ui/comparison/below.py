"""What stands below the two texts: the evidence for a claim, or why there is none yet; on request how both name the same things."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.comparison.evidence_card import HEIGHT, EvidenceCard
from ui.comparison.states import FailurePage, NoClaimsPage, ProgressPage
from ui.naming.naming_panel import NamingPanel

_NAMES_HEIGHT = 268


class Below(QStackedWidget):
    def __init__(self) -> None:
        super().__init__()
        self.card, self.progress, self.failure, self.nothing = EvidenceCard(), ProgressPage(), FailurePage(), NoClaimsPage()
        self.names = NamingPanel()
        for page in (self.card, self.progress, self.failure, self.nothing, self.names):
            self.addWidget(page)
        self.page: QWidget = self.card  # the one that shows unless the names do
        self.setFixedHeight(HEIGHT)

    @property
    def are_names_shown(self) -> bool:
        return self.currentWidget() is self.names

    def show_page(self, page: QWidget) -> None:
        """What there is to say of the claims; the names stay in front of it, but not of a failure."""
        self.page = page
        if page is self.failure or not self.are_names_shown:
            self.setCurrentWidget(page)
            self.setFixedHeight(HEIGHT)

    def show_names(self, on: bool) -> None:
        self.setCurrentWidget(self.names if on else self.page)
        self.setFixedHeight(_NAMES_HEIGHT if on else HEIGHT)
