"""The two faces of Crossread, shipped in `resources/fonts`: Crossread Serif (Source Serif 4) for articles, Inter for the rest."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

import resources

REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600


@cache
def load_fonts() -> frozenset[str]:
    """Makes the shipped faces known to Qt and tells their families; needs the application. The second call costs nothing."""
    families: set[str] = set()
    for path in sorted(resources.path("fonts").glob("*.ttf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    return frozenset(families)


def serif(size: float, weight: int = REGULAR, *, italic: bool = False) -> QFont:
    """The face of articles, `size` pixels high; the system's serif face where ours is missing."""
    font = _font("Crossread Serif", QFont.StyleHint.Serif, size, weight)
    font.setItalic(italic)
    return font


def sans(size: float, weight: int = REGULAR, *, tabular: bool = False) -> QFont:
    """The face of the interface, `size` pixels high; `tabular` figures are all of one width, for lists."""
    font = _font("Inter", QFont.StyleHint.SansSerif, size, weight)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def fixed(size: float) -> QFont:
    """The system's face with letters of one width, for files that programs read."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(max(1, round(size)))
    return font


def reading(face: str, size: float, weight: int = REGULAR, *, italic: bool = False) -> QFont:
    """The face of articles that the analyst chose: "serif", "sans", or a family of the system."""
    font = serif(size, weight) if face == "serif" else sans(size, weight)
    if face not in ("serif", "sans"):
        font.setFamilies([face, *font.families()])
    font.setItalic(italic)
    return font


def _font(family: str, hint: QFont.StyleHint, size: float, weight: int) -> QFont:
    font = QFont()
    if family in load_fonts():
        font.setFamilies([family])
    else:
        font.setFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()])
    font.setStyleHint(hint)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
