"""The codes of REFI-QDA files, of a codebook (.qdc) or in a project, as tags."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from lxml import etree

from reader.codebook import PARTS, Tag, tidy_path
from reader.errors import LoadError
from reader.export.codes import color_of
from reader.export.colors import nearest
from reader.incoming import Incoming
from reader.incoming.qda_xml import children, each, guid
from reader.load.packed import parsed
from reader.phrase import worded
from reader.text import normalize

_COLOR = re.compile("#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Code:
    """A code as notes bear it: a tag, or a highlight color alone."""

    tag: str
    color: int | None


def read_codebook(data: bytes, name: str) -> Incoming:
    """The codes of a codebook (.qdc) as tags; highlight colors are left out.

    Raises:
        LoadError: if the file is damaged, or no codebook.
    """
    root = parsed(data, name)
    if not str(root.tag).endswith("CodeBook"):
        raise LoadError(
            worded("“{file}” holds no codebook.", file=name), advice=worded("Export it again as REFI-QDA codebook (.qdc)."), path=name
        )
    return Incoming(tags=tuple(tags_in(root)))


def tags_in(root: etree._Element) -> Iterator[Tag]:
    """The codes that notes can bear as tags, with color and description."""
    elements = {guid(one): one for one in each(root, "Code")}
    for key, code in codes_in(root):
        element = elements[key]
        if code.tag and element.get("isCodable") != "false":
            description = next((one.text or "" for one in children(element, "Description")), "")
            color = element.get("color", "").lower()
            yield Tag(key.hex, tidy_path(code.tag), normalize(description).strip(), color if _COLOR.fullmatch(color) else "")


def codes_in(root: etree._Element) -> Iterator[tuple[UUID, Code]]:
    """The codes by their ids, each with its whole path."""

    def below(parent: etree._Element, top: str) -> Iterator[tuple[UUID, Code]]:
        for code in children(parent, "Code"):
            path = f"{top}{code.get('name', '').replace(PARTS, '-').strip()}"
            color, digits = color_of(guid(code)), code.get("color", "")
            if color is not None:
                yield guid(code), Code("", color)
            else:
                yield guid(code), Code(path, nearest(digits) if digits else None)
            yield from below(code, f"{path}{PARTS}")

    for codes in each(root, "Codes"):
        yield from below(codes, "")
