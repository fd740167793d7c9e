"""Code points and UTF-16 units: Python counts text in the one, Qt in the other. Nothing else converts between them."""

from bisect import bisect_left


class Offsets:
    """The conversions for one piece of text, both ways counted from its start."""

    def __init__(self, text: str) -> None:
        self._wide = [at for at, character in enumerate(text) if character > "\uffff"] if not text.isascii() else []
        self._wide_units = [at + before for before, at in enumerate(self._wide)]
        self.units = len(text) + len(self._wide)

    def to_units(self, offset: int) -> int:
        """UTF-16 units before the code point at `offset`."""
        return offset + bisect_left(self._wide, offset)

    def from_units(self, units: int) -> int:
        """Code points before the unit; a place inside a surrogate pair counts as before the pair."""
        return units - bisect_left(self._wide_units, units)
