"""What the workspace keeps, written out."""

from typing import Annotated

import typer

from reader.commands.options import AsJson, TextOut, WorkspaceFile
from reader.commands.work import print_json, screen, write
from reader.document_status import Status, status_of

Filter = Annotated[str, typer.Option("--filter", metavar="WORDS", help='Only notes with these words; "#tag" looks at tags alone.')]
OfStatus = Annotated[Status | None, typer.Option("--status", help="Only documents that you have come so far with.")]
InCollection = Annotated[str, typer.Option("--collection", metavar="NAME", help="Only documents of this collection.")]


def notes(filter_by: Filter = "", as_json: AsJson = False, workspace: WorkspaceFile = None) -> None:
    """List your notes with their places; as records with all that is known of them.

    [bold]crossread notes --filter "#figures" --json[/]
    """
    from reader.export.note_records import note_records
    from reader.export.note_report import note_report
    from reader.export.notes import matches, noted
    from reader.workspace import Workspace

    with Workspace.open(workspace) as opened:
        chosen = [note for note in opened.annotations() if matches(note, filter_by)]
        documents = {key: opened.document(key) for key in noted(chosen)}
    report = note_report(chosen, documents)
    if as_json:
        print_json(note_records(report))
        return
    for row in report.rows:
        for passage in row.passages:
            if passage.quote:
                screen.print(f"“{' '.join(passage.quote.split())}”", markup=False, highlight=False)
            screen.print(
                f"      {' · '.join(filter(None, (passage.source_line, passage.offsets)))}", style="dim", markup=False, highlight=False
            )
        if row.note.body.tags:
            screen.print(f"      {' '.join(f'#{tag}' for tag in row.note.body.tags)}", style="dim", markup=False, highlight=False)
        if row.note.body.text:
            screen.print(f"      {' '.join(row.note.body.text.split())}", markup=False, highlight=False)


def library(
    status: OfStatus = None,
    collection: InCollection = "",
    as_json: AsJson = False,
    workspace: WorkspaceFile = None,
) -> None:
    """List the documents of your workspace; as records with address, dates, authors and the hashes of file and text.

    [bold]crossread library --status unread --collection "Dorvet prison" --json[/]
    """
    from reader.export.note_records import library_records
    from reader.export.notes import source_line
    from reader.workspace import Workspace

    with Workspace.open(workspace) as opened:
        listed = [
            stored
            for stored in opened.documents()
            if status in (None, stored.status) and (not collection or collection in stored.collections)
        ]
        documents = [opened.document(stored.id) for stored in listed] if as_json else []
    if as_json:
        print_json(library_records(documents, {one.id: (one.notes, status_of(one.id, one.status, one.collections)) for one in listed}))
        return
    for stored in listed:
        counted = f"{stored.notes} notes" if stored.notes != 1 else "1 note"
        told = (source_line(stored.source), stored.status.value, *stored.collections, counted, stored.id[:12])
        screen.print(" · ".join(told), markup=False, highlight=False)


def corrections(
    out: TextOut = None,
    as_json: AsJson = False,
    workspace: WorkspaceFile = None,
) -> None:
    """Write all your corrections of names, numbers and speakers: what you said of which words, where it holds, and when you said it.

    [bold]crossread corrections --out corrections.csv[/]
    """
    from reader.export.corrections import as_csv
    from reader.export.corrections import as_json as to_json
    from reader.workspace import Workspace

    with Workspace.open(workspace) as opened:
        made = opened.all_corrections()
        sources = {one.document: opened.document(one.document).source for one in made if one.document}
    write(out, (to_json if as_json else as_csv)(made, sources), f"{len(made)} corrections are")
