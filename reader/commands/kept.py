"""What the workspace keeps, written out."""

from typing import Annotated

import typer

from reader.commands.options import AsJson, TextOut, WorkspaceFile
from reader.commands.work import aside, write


def export(
    out: TextOut = None,
    kind: Annotated[
        str, typer.Option("--format", metavar="NAME", help="markdown to read, csv for a spreadsheet, or what a plugin offers.")
    ] = "markdown",
    workspace: WorkspaceFile = None,
) -> None:
    """Write all notes of the workspace with their quotes, places and the hashes of their files.

    [bold]crossread export --format csv --out notes.csv[/]
    """
    from reader.export.note_report import note_report
    from reader.plugins import load_all
    from reader.workspace import Workspace

    problems: list[str] = []
    writers = {name: exporter.notes for name, exporter in load_all("exporters", problems).items() if exporter.notes is not None}
    for problem in problems:
        aside.print(problem, style="yellow", markup=False, highlight=False)
    if kind not in writers:
        raise typer.BadParameter(f"there is no format {kind}, only {', '.join(writers)}.", param_hint="--format")
    with Workspace.open(workspace) as opened:
        documents = {stored.id: opened.document(stored.id) for stored in opened.documents()}
        report = note_report(opened.annotations(), documents)
    write(out, writers[kind](report), f"{len(report.rows)} notes are")


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
