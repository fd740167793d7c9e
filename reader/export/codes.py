"""Tags and highlight colors as the codes of qualitative research, with ids that are the same in every file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement

from reader.codebook import PARTS, ColorMeaning, Tag, above
from reader.export.colors import COLORS, hex_color
from reader.export.note_report import NoteReport
from reader.export.safe_text import xml_text
from reader.wording import one_line

_NAMESPACE = UUID("2d1a7f3e-93c4-5b0d-8f61-7be0c4d5a912")
HIGHLIGHTS = "Highlights"  # the code over the colors; nothing is coded with it itself


@dataclass(frozen=True, slots=True)
class Code:
    """A code: `guid` is its name in files, `color` "#RRGGBB" or empty."""

    name: str
    guid: UUID
    color: str = ""
    description: str = ""
    is_codable: bool = True
    children: tuple["Code", ...] = ()


def tag_code(tag: str) -> Code:
    """The code of a tag, under the last part of its path."""
    return Code(tag.rpartition(PARTS)[2], identity(f"tag:{tag}"))


def color_code(number: int, meaning: str = "") -> Code:
    """The code of a highlight color, under what it stands for if that is known."""
    return Code(meaning or COLORS[number - 1].capitalize(), identity(f"color:{number}"), hex_color(number))


def color_of(guid: UUID) -> int | None:
    """The number of the highlight color whose code this is."""
    return next((number for number in range(1, len(COLORS) + 1) if color_code(number).guid == guid), None)


def codes(report: NoteReport) -> tuple[Code, ...]:
    """Every tag of the notes and of the codebook, "size" of "forces/size" below "forces", then the six colors under a code of their own."""
    meanings = {one.color: one.name for one in report.codebook if isinstance(one, ColorMeaning)}
    managed = {one.name: one for one in report.codebook if isinstance(one, Tag)}
    colors = tuple(color_code(number, meanings.get(number, "")) for number in range(1, len(COLORS) + 1))
    paths = {path for tag in (*report.tags, *managed) for path in (*above(tag), tag)}
    return (*_below("", sorted(paths, key=str.casefold), managed), Code(HIGHLIGHTS, identity("colors"), is_codable=False, children=colors))


def _below(top: str, paths: Sequence[str], managed: Mapping[str, Tag]) -> tuple[Code, ...]:
    """The codes of the tags directly below a tag, or at the top, with those below them."""
    own = (path for path in paths if path.rpartition(PARTS)[0] == top)
    return tuple(replace(_told(tag_code(path), managed.get(path)), children=_below(path, paths, managed)) for path in own)


def _told(code: Code, tag: Tag | None) -> Code:
    """The code with what the codebook says of it."""
    return replace(code, color=tag.color.upper(), description=tag.description) if tag is not None else code


def identity(name: str) -> UUID:
    """An id that follows from the name alone."""
    return uuid5(_NAMESPACE, name)


def add_codes(parent: Element, found: tuple[Code, ...]) -> None:
    """The codes as elements of the REFI-QDA standard."""
    for code in found:
        attributes = {"guid": str(code.guid), "name": name_of(code.name), "isCodable": "true" if code.is_codable else "false"}
        element = SubElement(parent, "Code", attributes | ({"color": code.color} if code.color else {}))
        if code.description:
            SubElement(element, "Description").text = xml_text(code.description)
        add_codes(element, code.children)


def name_of(words: str) -> str:
    """Words as the attribute of an element: on one line, and of signs that XML knows."""
    return xml_text(one_line(words))


def all_codes(found: tuple[Code, ...]) -> Iterator[Code]:
    """The codes with those below them."""
    for code in found:
        yield code
        yield from all_codes(code.children)
