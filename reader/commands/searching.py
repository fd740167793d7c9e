"""All texts and notes of the workspace searched for words."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reader.commands.options import AsJson, WorkspaceFile
from reader.commands.work import aside, print_json, screen
from reader.text_search import FoundPassage, TextSearch

if TYPE_CHECKING:
    from reader.document import Source
    from reader.search.index import SearchIndex
    from reader.search.query import Query
    from reader.workspace import Workspace

_BATCH = 200  # documents that go into the index together


def search(
    query: Annotated[
        str, typer.Argument(metavar="QUERY", help='Words, "phrases", begin*, NEAR(a b, 5), [a, b], filters; - leaves out.')
    ] = "",
    terms: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Look for any term of a list as well, one a line.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many documents to show.")] = 20,
    as_json: AsJson = False,
    workspace: WorkspaceFile = None,
) -> None:
    """Search the texts of the workspace and the notes on them.

    Filters are publisher:, title:, entity:, speaker:, tag:, before:, after: and number:, such as number:militants>1000.

    [bold]crossread search '"prison break" escap* publisher:courier after:2026-04'[/]
    """
    from reader.search.index import open_search
    from reader.search.query import query as read
    from reader.search.searching import search as find
    from reader.workspace import Workspace

    asked = read(f"{query} {_listed(terms)}" if terms else query)
    with Workspace.open(workspace) as opened, open_search(opened.path) as index:
        _bring_up_to_date(index, opened)
        found = find(index, asked, limit)
        sources = opened.sources([one.document for one in found.found])
    if as_json:
        print_json(_record(found, asked, sources))
    else:
        _show(found, asked, sources)


def _listed(path: Path) -> str:
    """The terms of a file as a list of a query."""
    lines = [line.strip().replace('"', " ") for line in path.read_text(encoding="utf-8-sig").split("\n")]
    terms = [line if line.endswith("*") else f'"{line}"' for line in lines if line and not line.startswith("#")]
    return f"[{', '.join(terms)}]"


def _bring_up_to_date(index: "SearchIndex", workspace: "Workspace") -> None:
    """Takes in what is new or has changed, and forgets what was removed."""
    from rich.progress import track

    from reader.all_corrections import as_corrected
    from reader.pieces import assembled
    from reader.search.entries import entry

    wanted = index.missing({key: revision for page in workspace.revising(None) for key, revision in page.items()})
    entries = []
    for key in track(wanted, "Reading the texts", console=aside, transient=True, disable=not wanted):
        document, pieces = workspace.document(key), workspace.pieces(key, None)
        analysis = as_corrected(assembled(document, pieces), workspace.all_corrections(key)) if pieces else None
        entries.append(entry(document, wanted[key], analysis, workspace.annotations(key)))
        if len(entries) == _BATCH:
            index.add(entries)
            entries.clear()
    index.add(entries)


def _record(found: TextSearch, asked: "Query", sources: "dict[str, Source]") -> dict[str, Any]:
    from reader.export.records import source_record

    def one(passage: FoundPassage) -> dict[str, Any]:
        return {
            "start": passage.span.start,
            "end": passage.span.end,
            "words": passage.words,
            "matches": [[mark.start, mark.end] for mark in passage.marks],
            "note": passage.note or None,
        }

    documents = [
        {
            "document": each.document,
            "source": source_record(sources[each.document]),
            "places": each.places,
            "found": list(map(one, each.passages)),
        }
        for each in found.found
    ]
    return {"query": found.query, "filters": list(asked.told), "documents": found.total, "searched": found.searched, "found": documents}


def _show(found: TextSearch, asked: "Query", sources: "dict[str, Source]") -> None:
    from rich.text import Text

    told = f", {', '.join(asked.told)}" if asked.told else ""
    screen.print(f"{found.total} of {found.searched} documents{told}", style="bold", markup=False, highlight=False)
    for each in found.found:
        source = sources[each.document]
        day = source.published.isoformat() if source.published else ""
        screen.print(
            f"{', '.join(filter(None, (source.name, day, source.title)))}  {each.places}", style="bold", markup=False, highlight=False
        )
        for passage in each.passages:
            line = Text(f"    {'note: ' if passage.note else ''}{passage.words}")
            for mark in passage.marks:
                lead = len(line) - len(passage.words)
                line.stylize("bold reverse", mark.start + lead, mark.end + lead)
            screen.print(line)
