"""Every place of some words, or of all names of a thing, in articles of the workspace: found a little at a time, then tagged."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.annotation import Change, Edited
from reader.document import Document
from reader.errors import ReaderError
from reader.phrase import worded
from reader.tagging import tagged_everywhere
from reader.text import Span
from reader.wording import places
from ui.desk import Desk
from ui.panels.notebook import Notebook


@dataclass(frozen=True, slots=True)
class Sought:
    """Words; with an entity also whatever else names it in the articles that are open."""

    words: str
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    document: Document
    places: tuple[Span, ...]


def finding(desk: Desk, sought: Sought, documents: Iterable[str], found: list[Found]) -> Iterator[None]:
    """Adds to `found`, an article a step; one that cannot be read is passed over, the workspace tells of it elsewhere."""
    if not sought.words.strip():
        return
    for identity in documents:
        source = desk.find(identity)
        try:
            document = source.document if source is not None and source.document is not None else desk.workspace.document(identity)
        except ReaderError:
            continue
        here = set(places(document.text, sought.words))
        if sought.entity and source is not None and source.analysis is not None:
            named = {mention.span for mention in source.analysis.mentions if mention.entity == sought.entity}
            here = named | {place for place in here if not any(place.overlaps(name) for name in named)}
        if here:
            found.append(Found(document, tuple(sorted(here))))
        yield


def tag_all(notebook: Notebook, found: Iterable[Found], tag: str) -> int | None:
    """Tags every place, one change to undo; how many notes that made or changed, none if it could not be saved."""
    edits: dict[str, tuple[Edited | None, Edited | None]] = {}
    for one in found:
        notes = notebook.notes(one.document.id)
        edits |= tagged_everywhere(one.document, one.places, notes, tag, notebook.color, notebook.creator).edits
    return len(edits) if notebook.change(Change(edits, worded("Tag every occurrence"))) else None
