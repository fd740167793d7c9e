"""An article in a file that holds several."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Member:
    """The name to ask for it by, its title if the file says one, its size in bytes or letters."""

    name: str
    title: str
    size: int
