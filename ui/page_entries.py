"""A page and the place in it as plain values that json can write, and the way back to it."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt

from ui.article.document_pane import DocumentPane
from ui.article.halves import Halves
from ui.elsewhere.elsewhere_tab import ElsewhereTab
from ui.elsewhere.place import Place
from ui.elsewhere.search_tab import SearchTab
from ui.matrix.matrix_tab import MatrixTab
from ui.naming.naming_tab import NamingTab
from ui.opening import Opening
from ui.shelf.shelf_tab import ShelfTab
from ui.tables.list_tab import ListTab
from ui.tables.table_tab import TableTab
from ui.tabs import Page
from ui.words.words_tab import WordsTab

Entry = dict[str, Any]

_TABLES: dict[str, type[TableTab]] = {kind.kind: kind for kind in (NamingTab, WordsTab, MatrixTab)}


def entry(page: Page) -> Entry | None:
    """What is needed to come back to a page; none while its texts are not there."""
    if isinstance(page, DocumentPane):
        document = page.source.document
        if document is None:
            return None
        return {"kind": "document", "id": document.id, "offset": page.view.top_offset(), **_split(page.halves)}
    if isinstance(page, ListTab):
        kept = page.entry
        return {"kind": page.kind, **kept} if kept is not None else None
    left, right = page.left.document, page.right.document
    if left is None or right is None:
        return None
    return {"kind": "comparison", "left": left.id, "right": right.id, "offsets": [view.top_offset() for view in page.views]}


def _split(halves: Halves) -> Entry:
    """How the text is split and where both views stand; nothing where it is not split."""
    if not halves.is_split:
        return {}
    tops = [view.top_offset() for view in halves.views]
    return {"split": halves.orientation().name, "halves": tops, "is_first": halves.front is halves.all[0]}


def reopening(opening: Opening, kept: Entry, *, is_current: bool = True) -> Iterator[None]:
    """Goes back to a page, in steps for several turns; one that is open is scrolled to the place."""
    if kept["kind"] == "document":
        is_new = opening.pane_of(kept["id"]) is None
        pane = opening.open_document(kept["id"], offset=kept["offset"], is_current=is_current)
        if pane is not None and is_new and "split" in kept:
            pane.halves.bring_back(Qt.Orientation[kept["split"]], kept["halves"], is_first=kept["is_first"])
    elif kept["kind"] in _TABLES:
        opening.table(_TABLES[kept["kind"]], kept["ids"], is_current=is_current)
    elif kept["kind"] == ElsewhereTab.kind:
        opening.elsewhere(Place.of(kept), is_current=is_current)
    elif kept["kind"] == SearchTab.kind:
        opening.search(kept["query"], is_current=is_current)
    elif kept["kind"] == ShelfTab.kind:
        opening.library(kept["words"], kept["status"], is_current=is_current)
    else:
        yield from opening.comparing(kept["left"], kept["right"], kept["offsets"], is_current=is_current)
    yield


def page_of(kept: Entry) -> tuple[Any, ...]:
    """What tells the page of an entry from others, whatever the place in it."""
    if kept["kind"] == "comparison":
        return ("comparison", *sorted((kept["left"], kept["right"])))
    return (kept["kind"], kept.get("id"))


def offset_of(kept: Entry) -> int:
    """Where the page of an entry was scrolled to, in its first text; 0 for a table."""
    return int(kept.get("offset", kept.get("offsets", (0,))[0]))
