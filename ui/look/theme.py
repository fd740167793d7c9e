"""The look of the window: colors read from the palettes, and what Qt is told of them."""

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette

import resources

THEMES = ("light", "sepia", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colors of `resources/palettes`, as hexadecimal strings, by the names of their uses."""

    name: str
    page: str
    panel: str
    chrome: str
    field: str
    ruler: str
    line: str
    line2: str
    t1: str
    t2: str
    t3: str
    accent: str
    accent_text: str
    accent_fill: str
    selection: str
    agree: str
    agree_fill: str
    agree_text: str
    compatible: str
    compatible_fill: str
    compatible_text: str
    conflict: str
    conflict_fill: str
    conflict_text: str
    only: str
    only_fill: str
    only_text: str
    person: str
    organisation: str
    place: str
    date: str
    weapon: str
    number: str
    person_fill: str
    organisation_fill: str
    place_fill: str
    date_fill: str
    weapon_fill: str
    number_fill: str
    highlight1: str
    highlight2: str
    highlight3: str
    highlight4: str
    highlight5: str
    highlight6: str
    review: str
    quotation: str

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    @property
    def hover(self) -> str:
        """The ground of what the mouse is over; lines of high contrast are too dark for words."""
        return self.accent_fill if self.name == "contrast" else self.line

    def color(self, token: str) -> QColor:
        """The color of a token, such as "agree_fill"."""
        return QColor(getattr(self, token))


@cache
def theme(name: str) -> Theme:
    """The theme of a name: light, sepia, dark or contrast."""
    with resources.path(f"palettes/{name}.toml").open("rb") as file:
        return Theme(name=name, **tomllib.load(file))


@cache
def _by_panel() -> dict[str, Theme]:
    """Every theme by the color of its panels, which no two share."""
    return {one.panel.lower(): one for one in map(theme, THEMES)}


def theme_of_palette(palette: QPalette) -> Theme:
    """The theme that a palette was made from; light for a palette of Qt's own."""
    return _by_panel().get(palette.color(QPalette.ColorRole.Window).name(), theme("light"))


def palette(theme: Theme) -> QPalette:
    """What Fusion draws its controls with."""
    colors = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.WindowText: theme.t1,
        QPalette.ColorRole.Base: theme.field,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Text: theme.t1,
        QPalette.ColorRole.PlaceholderText: theme.t3,
        QPalette.ColorRole.Button: theme.field,
        QPalette.ColorRole.ButtonText: theme.t1,
        QPalette.ColorRole.BrightText: theme.review,  # of what needs attention
        QPalette.ColorRole.ToolTipBase: theme.page,
        QPalette.ColorRole.ToolTipText: theme.t1,
        QPalette.ColorRole.Highlight: theme.accent_fill,
        QPalette.ColorRole.HighlightedText: theme.t1,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.t2,  # nothing is ever visited; labels take the second text color from here
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Light: theme.page,
        QPalette.ColorRole.Midlight: theme.line,
        QPalette.ColorRole.Mid: theme.line2,
        QPalette.ColorRole.Dark: theme.line2,
        QPalette.ColorRole.Shadow: theme.line2,
    }
    palette = QPalette()
    for role, color in colors.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.t3))
    return palette
