"""The colors of highlights as other programs know them: by name, and in hexadecimal digits."""

import tomllib
from functools import cache

import resources

COLORS = ("yellow", "green", "blue", "red", "purple", "orange")


def hex_color(number: int) -> str:
    """ "#FFEB6B" for 1: the color of the light theme."""
    return _palette()[number - 1]


def nearest(digits: str) -> int:
    """The number of the highlight color that is most like one written as "#RRGGBB" or "#RGB"; 1 for anything else."""
    wanted = _rgb(digits)
    if wanted is None:
        return 1
    distances = [sum((a - b) ** 2 for a, b in zip(wanted, _rgb(color) or (), strict=True)) for color in _palette()]
    return distances.index(min(distances)) + 1


@cache
def _palette() -> tuple[str, ...]:
    known = tomllib.loads(resources.path("palettes/light.toml").read_text(encoding="utf-8"))
    return tuple(known[f"highlight{number}"] for number in range(1, len(COLORS) + 1))


def _rgb(digits: str) -> tuple[int, int, int] | None:
    bare = digits.removeprefix("#")
    bare = "".join(2 * digit for digit in bare) if len(bare) == 3 else bare
    try:
        red, green, blue = bytes.fromhex(bare)
    except ValueError:
        return None
    return red, green, blue
