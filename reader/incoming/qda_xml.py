"""Elements of REFI-QDA files and the ids by which they refer to each other, in whichever version of the namespace."""

from collections.abc import Iterator
from uuid import NAMESPACE_URL, UUID, uuid5

from lxml import etree


def each(root: etree._Element, name: str) -> Iterator[etree._Element]:
    """The elements of a name, in whichever version of the namespace."""
    return root.iter(f"{{*}}{name}")


def children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    return parent.iterchildren(f"{{*}}{name}")


def guid(element: etree._Element) -> UUID:
    return uuid(element.get("guid", ""))


def uuid(written: str) -> UUID:
    """The id, which may stand in braces; one that is none gets an id of its own."""
    try:
        return UUID(written)
    except ValueError:
        return uuid5(NAMESPACE_URL, written)


def target(element: etree._Element) -> UUID:
    """What the reference in an element leads to."""
    return next((uuid(one.get("targetGUID", "")) for one in element.iterchildren("{*}CodeRef", "{*}VariableRef")), uuid(""))


def referred(element: etree._Element) -> UUID:
    """What a reference leads to."""
    return uuid(element.get("targetGUID", ""))
