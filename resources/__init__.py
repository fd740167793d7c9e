"""What Crossread ships beside its code: lexicons, palettes, fonts, icons, sample articles."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """The file or folder `name`, such as "palettes/light.toml"."""
    return FOLDER / name
