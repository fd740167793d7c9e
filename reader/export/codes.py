"""Tags and highlight colors as the codes of qualitative research, with ids that are the same in every file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement

from reader.export.colors import COLORS, hex_color
from reader.export.note_report import NoteReport
from reader.export.safe_text import xml_text
from reader.wording import one_line

_NAMESPACE = UUID("2d1a7f3e-93c4-5b0d-8f61-7be0c4d5a912")
PARTS = "/"  # between the names in the path of a tag
HIGHLIGHTS = "Highlights"  # the code over the colors; nothing is coded with it itself


@dataclass(frozen=True, slots=True)
class Code:
    """A code: `guid` is its name in files, `color` "#RRGGBB" or empty."""

    name: str
    guid: UUID
    color: str = ""
    is_codable: bool = True
    children: tuple["Code", ...] = ()


def tag_code(tag: str, children: tuple[Code, ...] = ()) -> Code:
    """The code of a tag, under the last part of its path."""
    return Code(tag.rpartition(PARTS)[2], identity(f"tag:{tag}"), children=children)


def color_code(number: int) -> Code:
    return Code(COLORS[number - 1].capitalize(), identity(f"color:{number}"), hex_color(number))


def color_of(guid: UUID) -> int | None:
    """The number of the highlight color whose code this is."""
    return next((number for number in range(1, len(COLORS) + 1) if color_code(number).guid == guid), None)


def codes(report: NoteReport) -> tuple[Code, ...]:
    """Every tag of the notes, "size" of "forces/size" below "forces", then the six colors under a code of their own."""
    colors = tuple(color_code(number) for number in range(1, len(COLORS) + 1))
    paths = {PARTS.join(parts[:end]) for tag in report.tags for parts in [tag.split(PARTS)] for end in range(1, len(parts) + 1)}
    return (*_below("", sorted(paths, key=str.casefold)), Code(HIGHLIGHTS, identity("colors"), is_codable=False, children=colors))


def _below(top: str, paths: Sequence[str]) -> tuple[Code, ...]:
    """The codes of the tags directly below a tag, or at the top, with those below them."""
    return tuple(tag_code(path, _below(path, paths)) for path in paths if path.rpartition(PARTS)[0] == top)


def identity(name: str) -> UUID:
    """An id that follows from the name alone."""
    return uuid5(_NAMESPACE, name)


def add_codes(parent: Element, found: tuple[Code, ...]) -> None:
    """The codes as elements of the REFI-QDA standard."""
    for code in found:
        attributes = {"guid": str(code.guid), "name": name_of(code.name), "isCodable": "true" if code.is_codable else "false"}
        element = SubElement(parent, "Code", attributes | ({"color": code.color} if code.color else {}))
        add_codes(element, code.children)


def name_of(words: str) -> str:
    """Words as the attribute of an element: on one line, and of signs that XML knows."""
    return xml_text(one_line(words))


def all_codes(found: tuple[Code, ...]) -> Iterator[Code]:
    """The codes with those below them."""
    for code in found:
        yield code
        yield from all_codes(code.children)
