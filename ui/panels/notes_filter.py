"""The buttons over the notes: by tag, by color, by age, and in which order; each opens a menu, and is lit while it narrows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from reader.codebook import entries
from ui.language import tr
from ui.look.basics import IconButton, row, theme_of
from ui.look.menu import Menu
from ui.panels.arranging_notes import NO_TAG, UNTAGGED, NoteFilter, Order, Since

_LONGEST = 14  # characters of a button

Fill = Callable[[QMenu], None]


class NotesFilter(QWidget):
    """`changed`: other notes are wanted, or in another order. `manage_asked`: the codebook is."""

    changed = Signal()
    manage_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept, self.order = NoteFilter(), Order.PLACE
        self.colors: Sequence[str] = ()
        self._borne: list[tuple[str, ...]] = []
        self.tag = self._button("tag", tr("Filter by tag"), self._fill_tags)
        self.color = self._button("", tr("Filter by color"), self._fill_colors, text=tr("Color"))
        self.since = self._button("", tr("Filter by date"), self._fill_dates, text=tr("Date"))
        self.sort = self._button("sort", tr("Order of the notes"), self._fill_orders)
        self.setLayout(row(self.tag, self.color, self.since, None, self.sort, spacing=2))
        self._name()

    def show_tags(self, borne: Iterable[tuple[str, ...]]) -> None:
        """The tags of the notes of the scope; those are offered."""
        self._borne = list(borne)

    def let_all_through(self) -> None:
        """A note is to be seen whatever was filtered."""
        if self.kept != NoteFilter():
            self._keep(NoteFilter())

    def choose_tag(self, tag: str) -> None:
        self._keep(replace(self.kept, tag=tag))

    def choose_color(self, color: int) -> None:
        self._keep(replace(self.kept, color=color))

    def choose_date(self, since: Since) -> None:
        self._keep(replace(self.kept, since=since))

    def choose_order(self, order: Order) -> None:
        self.order = order
        self._name()
        self.changed.emit()

    def _keep(self, kept: NoteFilter) -> None:
        self.kept = kept
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        kept = self.kept
        for button, words, is_on in (
            (self.tag, _tag_words(kept.tag), bool(kept.tag)),
            (self.color, self.colors[kept.color - 1] if kept.color and self.colors else tr("Color"), bool(kept.color)),
            (self.since, kept.since if kept.since is not Since.EVER else tr("Date"), kept.since is not Since.EVER),
            (self.sort, "", self.order is not Order.PLACE),
        ):
            button.setText(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…")
            button.setChecked(is_on)
            button.updateGeometry()
        self.sort.setToolTip(tr("Order of the notes: {order}", order=self.order.value))

    def _button(self, icon: str, tip: str, fill: Fill, *, text: str = "") -> IconButton:
        made = IconButton(icon, tip, text=text, checkable=True)
        made.clicked.connect(lambda: self._ask(made, fill))
        return made

    def _ask(self, button: IconButton, fill: Fill) -> None:
        self._name()  # the click has turned it
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        fill(menu)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _fill_tags(self, menu: QMenu) -> None:
        _add(menu, tr("All tags"), self.kept.tag == "", lambda: self.choose_tag(""))
        for entry in entries((), self._borne):
            words = f"{'    ' * entry.depth}#{entry.own_name}\t{entry.under}"
            _add(menu, words, self.kept.tag == entry.name, partial(self.choose_tag, entry.name))
        _add(menu, tr("Without a tag"), self.kept.tag == UNTAGGED, lambda: self.choose_tag(UNTAGGED))
        menu.addSeparator()
        menu.addAction(tr("Codebook…")).triggered.connect(self.manage_asked)

    def _fill_colors(self, menu: QMenu) -> None:
        look = theme_of(self)
        _add(menu, tr("All colors"), not self.kept.color, lambda: self.choose_color(0))
        for number, name in enumerate(self.colors, start=1):
            square = QPixmap(12, 12)
            square.fill(look.color(f"highlight{number}"))
            made = _add(menu, name, self.kept.color == number, partial(self.choose_color, number))
            made.setIcon(QIcon(square))
        menu.addSeparator()
        menu.addAction(tr("What colors stand for…")).triggered.connect(self.manage_asked)

    def _fill_dates(self, menu: QMenu) -> None:
        for since in Since:
            _add(menu, since, self.kept.since is since, partial(self.choose_date, since))

    def _fill_orders(self, menu: QMenu) -> None:
        for order in Order:
            _add(menu, order, self.order is order, partial(self.choose_order, order))


def _tag_words(tag: str) -> str:
    """What the button of the tags says."""
    return NO_TAG if tag == UNTAGGED else f"#{tag}" if tag else tr("Tag")


def _add(menu: QMenu, words: str, is_on: bool, act: Callable[[], None]) -> QAction:
    made = menu.addAction(words.replace("&", "&&"))
    made.setCheckable(True)
    made.setChecked(is_on)
    made.triggered.connect(lambda _=False: act())
    return made
