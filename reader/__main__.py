"""The command line: opens the window, or compares, analyzes and exports without one."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console, RenderableType
from typer.core import TyperGroup

import reader
import resources
from reader.errors import ReaderError
from reader.export import terminal


class _OpensByDefault(TyperGroup):
    """`crossread FILES` means `crossread open FILES`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ("--help", "--version")):
            args = ["open", *args]
        parsed: list[str] = super().parse_args(ctx, args)
        return parsed


SAMPLE_PAIR = ("meridian-wire.html", "halvern-courier.md")


app = typer.Typer(cls=_OpensByDefault, add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)
screen = Console()
aside = Console(stderr=True)

Article = Annotated[Path, typer.Argument(metavar="FILE", help="Plain text, Markdown or a saved web page.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print records for other programs instead of a table.")]
Pipeline = Annotated[
    str | None,
    typer.Option("--pipeline", metavar="NAME", help="crossread, fast, or another spaCy pipeline; else as the settings say."),
]
NameLists = Annotated[
    Path | None, typer.Option("--names", metavar="FOLDER", help="Your own lists of names; else the folder that the settings name.")
]
WorkspaceFile = Annotated[Path | None, typer.Option("--workspace", metavar="FILE", help="Another workspace than your usual one.")]


def main() -> None:
    """Runs the command line. Exit codes: 0 done, 1 an error told in a sentence, 2 a misspelt command, 130 interrupted."""
    try:
        app()
    except ReaderError as error:
        aside.print(f"crossread: {error}", style="red", markup=False, highlight=False)
        sys.exit(1)


def _print_version(wanted: bool) -> None:
    if wanted:
        screen.print(f"crossread {reader.__version__}", highlight=False)
        raise typer.Exit


@app.callback()
def _about(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.", callback=_print_version, is_eager=True)] = False,
) -> None:
    """Reads articles offline, side by side: names and figures marked, claims linked.

    [bold]crossread a.html b.html[/]  opens the articles in the window.
    [bold]crossread compare a.html b.html[/]  shows the shared claims here.
    """


@app.command("open")
def open_window(
    files: Annotated[list[Path] | None, typer.Argument(metavar="[FILES]", help="Articles to open.", show_default=False)] = None,
    sample: Annotated[bool, typer.Option("--sample", help="Open the sample story in a workspace of its own.")] = False,
    workspace: WorkspaceFile = None,
) -> None:
    """Open the window, with the articles given in tabs. This is what [bold]crossread FILES[/] does."""
    if not _has_screen():
        _without_a_screen(files or [])
        raise typer.Exit
    from ui.app import run

    raise typer.Exit(run(files or [], sample=sample, workspace=workspace))


@app.command()
def compare(
    left: Article,
    right: Article,
    html: Annotated[Path | None, typer.Option("--html", metavar="OUT", help="Write a report to open in a browser or print.")] = None,
    as_json: AsJson = False,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
) -> None:
    """Link the passages of two articles that make the same claim, and say where their figures part.

    [bold]crossread compare a.html b.html --html report.html[/]
    """
    _choose_lists(name_lists)
    left_analysis, right_analysis, alignment = _compared(left, right, pipeline)
    if html:
        _write_report(html, left_analysis, right_analysis, alignment)
    if as_json:
        from reader.export.records import alignment_record

        _print_json(alignment_record(left_analysis, right_analysis, alignment))
    elif not html:
        screen.print(terminal.comparison(left_analysis, right_analysis, alignment))


@app.command()
def analyze(file: Article, as_json: AsJson = False, pipeline: Pipeline = None, name_lists: NameLists = None) -> None:
    """Show the names and numbers of an article.

    [bold]crossread analyze a.html --json[/]
    """
    _choose_lists(name_lists)
    (analysis,) = _analyzed([file], pipeline)
    if as_json:
        from reader.export.records import analysis_record

        _print_json(analysis_record(analysis))
    else:
        screen.print(terminal.analysis(analysis))


@app.command()
def names(
    files: Annotated[list[Path], typer.Argument(metavar="FILES", help="Articles to lay side by side.", show_default=False)],
    csv: Annotated[Path | None, typer.Option("--csv", metavar="OUT", help="Write a line for each name, for a spreadsheet.")] = None,
    name_lists: NameLists = None,
) -> None:
    """Show how each article names the same people, groups and places, the most different first.

    [bold]crossread names a.html b.html c.html --csv names.csv[/]
    """
    from reader.export.names import as_csv
    from reader.naming import naming_table, namings

    _choose_lists(name_lists)
    analyses = {analysis.document.id: analysis for analysis in _analyzed(files)}  # the same article twice is one
    documents = [analysis.document for analysis in analyses.values()]
    rows = naming_table([one for analysis in analyses.values() for one in namings(analysis)], list(analyses))
    if csv:
        _write(csv, as_csv(rows, documents), f"{len(rows)} names are")
    else:
        screen.print(terminal.names(rows, documents))


@app.command()
def claims(
    files: Annotated[list[Path], typer.Argument(metavar="FILES", help="Articles on one story.", show_default=False)],
    as_json: AsJson = False,
    name_lists: NameLists = None,
) -> None:
    """Show the claims that several articles make, through whom each has them, and from how many origins they come.

    [bold]crossread claims a.html b.html c.html --json[/]
    """
    from reader.export.records import claim_records

    _choose_lists(name_lists)
    analyses = list({analysis.document.id: analysis for analysis in _analyzed(files)}.values())  # the same article twice is one
    with aside.status("Linking the claims"):
        found = reader.cluster(analyses)
    if as_json:
        _print_json(claim_records(found, analyses))
    else:
        screen.print(terminal.claims(found, [analysis.document for analysis in analyses]))


@app.command()
def numbers(
    file: Article,
    other: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="A second article, to lay its numbers beside.", show_default=False)
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="OUT", help="Write them with their evidence: .xlsx, .csv, or what a plugin offers.")
    ] = None,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
) -> None:
    """Show the numbers of an article, or those of two against each other, the gravest difference first.

    [bold]crossread numbers a.html b.html --out numbers.xlsx[/]
    """
    from reader.figure_rows import by_gravity, figure_rows, pair_rows

    _choose_lists(name_lists)
    write = _writer(out, "compared" if other else "figures") if out else None
    if other:
        left, right, alignment = _compared(file, other, pipeline)
        pairs = sorted(pair_rows(alignment, left, right), key=by_gravity)
        _give(out, write and write(left, right, pairs), terminal.compared(left, right, pairs), f"{len(pairs)} lines are")
    else:
        (analysis,) = _analyzed([file], pipeline)
        rows = list(figure_rows(analysis))
        _give(out, write and write(analysis, rows), terminal.figures(rows), f"{len(rows)} numbers are")


@app.command()
def words(
    files: Annotated[list[Path], typer.Argument(metavar="FILES", help="Articles to lay side by side, or one.", show_default=False)],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="OUT", help="Write them with their evidence: .xlsx, .csv, or what a plugin offers.")
    ] = None,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
) -> None:
    """Show the words that each article itself uses of the same people and acts, those told most differently first.

    [bold]crossread words a.html b.html --out words.xlsx[/]
    """
    from reader.naming import namings
    from reader.steps import result_of
    from reader.word_rows import word_rows

    _choose_lists(name_lists)
    write = _writer(out, "words") if out else None
    analyses = list({analysis.document.id: analysis for analysis in _analyzed(files, pipeline)}.values())
    with aside.status("Linking the claims"):
        alignment = reader.compare(*analyses) if len(analyses) == 2 else None
    rows = result_of(word_rows(analyses, [one for analysis in analyses for one in namings(analysis)], alignment))
    shown = terminal.words(rows, [analysis.document for analysis in analyses])
    _give(out, write and write(analyses, rows), shown, f"The words of {len(rows)} lines are")


@app.command()
def sources(
    file: Article,
    other: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="A second article, whose speakers are the same persons.", show_default=False)
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="OUT", help="Write who says what: .xlsx, .csv, or what a plugin offers."),
    ] = None,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
) -> None:
    """Show whom an article reports, or two: how often, in whose words, hedged, without a name.

    [bold]crossread sources a.html b.html --out sources.xlsx[/]
    """
    from reader.identity.things import unified

    _choose_lists(name_lists)
    write = _writer(out, "sources") if out else None
    analyses = unified(_analyzed([file, other] if other else [file], pipeline))
    count = sum(len(analysis.attributions) for analysis in analyses)
    _give(out, write and write(analyses), terminal.sources(analyses), f"{count} attributions are")


@app.command()
def export(
    out: Annotated[Path | None, typer.Option("--out", metavar="OUT", help="Write here instead of to the terminal.")] = None,
    kind: Annotated[
        str, typer.Option("--format", metavar="NAME", help="markdown to read, csv for a spreadsheet, or what a plugin offers.")
    ] = "markdown",
    workspace: WorkspaceFile = None,
) -> None:
    """Write all notes of the workspace with their quotes, places and the hashes of their files.

    [bold]crossread export --format csv --out notes.csv[/]
    """
    from reader.export.notes import note_rows
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
        rows = note_rows(opened.annotations(), documents)
    _write(out, writers[kind](rows), f"{len(rows)} notes are")


@app.command()
def corrections(
    out: Annotated[Path | None, typer.Option("--out", metavar="OUT", help="Write here instead of to the terminal.")] = None,
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
    _write(out, (to_json if as_json else as_csv)(made, sources), f"{len(made)} corrections are")


def _writer(out: Path, what: str) -> Callable[..., str | bytes]:
    """What writes "figures", those of two articles "compared", "words", or "sources", in the format that the name of the file asks for."""
    from reader.plugins import load_all

    problems: list[str] = []
    writers = {one.suffix: getattr(one, what) for one in load_all("exporters", problems).values() if getattr(one, what) is not None}
    for problem in problems:
        aside.print(problem, style="yellow", markup=False, highlight=False)
    if out.suffix.lower() not in writers:
        raise typer.BadParameter(f"there is no format {out.suffix or 'without a suffix'}, only {', '.join(writers)}.", param_hint="--out")
    found: Callable[..., str | bytes] = writers[out.suffix.lower()]
    return found


def _give(out: Path | None, content: str | bytes | None, shown: RenderableType, told: str) -> None:
    """Into the file, or as a table here."""
    if content is None:
        screen.print(shown)
    else:
        _write(out, content, told)


def _write(out: Path | None, content: str | bytes, told: str) -> None:
    """Into the file, saying what is there, or to the terminal."""
    from reader.export.files import write

    if out:
        write(out, content)
        aside.print(f"{told} in {out}", highlight=False, markup=False, soft_wrap=True)
    else:
        sys.stdout.write(str(content))


def _choose_lists(folder: Path | None) -> None:
    """Takes the lists of names in the folder, or in the one that the settings name, if they do."""
    from reader.settings import load
    from reader.word_lists import choose

    chosen = folder or load().name_lists
    if chosen:
        choose(Path(chosen).expanduser())


def _analyzed(files: list[Path], pipeline: str | None = None) -> list[reader.Analysis]:
    from rich.progress import Progress

    from reader.analyze.pipeline import analyze as analyze_document
    from reader.settings import load

    chosen = pipeline or load().pipeline

    with Progress(console=aside, transient=True) as progress:

        def analyzed(file: Path) -> reader.Analysis:
            task = progress.add_task(f"Reading {file.name}", total=None)
            document = reader.read(file)
            return analyze_document(document, lambda done, total: progress.update(task, completed=done, total=total), chosen)

        return [analyzed(file) for file in files]


def _compared(left: Path, right: Path, pipeline: str | None = None) -> tuple[reader.Analysis, reader.Analysis, reader.Alignment]:
    left_analysis, right_analysis = _analyzed([left, right], pipeline)
    with aside.status("Linking the claims"):
        return left_analysis, right_analysis, reader.compare(left_analysis, right_analysis)


def _write_report(path: Path, left: reader.Analysis, right: reader.Analysis, alignment: reader.Alignment) -> None:
    from reader.export.html import comparison

    _write(path, comparison(left, right, alignment), "The report is")


def _print_json(record: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def _has_screen() -> bool:
    """Whether Qt will find a screen; elsewhere than on Linux there always is one."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _without_a_screen(files: list[Path]) -> None:
    """The main job where no window can be shown: the comparison of the first two articles, here and as a report."""
    left, right = files[:2] if len(files) >= 2 else (resources.path(f"samples/{name}") for name in SAMPLE_PAIR)
    aside.print("There is no screen: the comparison comes here and as an HTML report.")
    left_analysis, right_analysis, alignment = _compared(left, right)
    screen.print(terminal.comparison(left_analysis, right_analysis, alignment))
    _write_report(Path("crossread-comparison.html"), left_analysis, right_analysis, alignment)


if __name__ == "__main__":
    main()
