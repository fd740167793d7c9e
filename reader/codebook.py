"""The codebook: the tags that the analyst manages, as a tree, and what the colors of highlights stand for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

PARTS = "/"  # between the names of a path


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the codebook. `name` is its path from the top of the tree, "forces/size of force", as notes bear it; `color` is
    "#rrggbb", or empty. The id stays when the tag gets another name."""

    id: str
    name: str
    description: str = ""
    color: str = ""


@dataclass(frozen=True, slots=True)
class ColorMeaning:
    """What a highlight color, 1 to 6, stands for: "for the report"."""

    color: int
    name: str

    @property
    def id(self) -> str:
        return f"color {self.color}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the tree. `tag` is none for a name that only notes bear, or that only others stand under; `notes` bear just this
    tag, `under` this one or one below it."""

    name: str
    tag: Tag | None
    notes: int
    under: int

    @property
    def depth(self) -> int:
        return self.name.count(PARTS)

    @property
    def own_name(self) -> str:
        """The last part of the path."""
        return self.name.rpartition(PARTS)[2]


def tidy_path(name: str) -> str:
    """The name of a tag without empty parts and needless white space; empty if nothing is left."""
    parts = (" ".join(part.split()) for part in name.split(PARTS))
    return PARTS.join(part for part in parts if part)


def above(name: str) -> Iterator[str]:
    """The tags that a tag stands under, from the top: "a" and "a/b" of "a/b/c"."""
    parts = name.split(PARTS)
    return (PARTS.join(parts[:number]) for number in range(1, len(parts)))


def is_within(name: str, top: str) -> bool:
    """Whether a tag is this one or stands below it."""
    return name == top or name.startswith(top + PARTS)


def entries(tags: Iterable[Tag], borne: Iterable[tuple[str, ...]]) -> tuple[Entry, ...]:
    """The tree, each tag before those below it, by name. `borne` are the tags of each note."""
    managed = {tag.name: tag for tag in tags}
    own: dict[str, int] = dict.fromkeys(managed, 0)
    under: dict[str, int] = {}
    for names in borne:
        for name in set(names):
            own[name] = own.get(name, 0) + 1
        for name in {top for one in names for top in (*above(one), one)}:
            under[name] = under.get(name, 0) + 1
    every = {top for one in own for top in (*above(one), one)}
    return tuple(Entry(name, managed.get(name), own.get(name, 0), under.get(name, 0)) for name in sorted(every, key=_order))


def color_of(name: str, tags: Mapping[str, Tag]) -> str:
    """The color of a tag: its own, or that of the nearest tag above it with one; empty where there is none. `tags` by name."""
    for one in (name, *reversed([*above(name)])):
        if one in tags and tags[one].color:
            return tags[one].color
    return ""


def _order(name: str) -> list[str]:
    return [part.casefold() for part in name.split(PARTS)]
