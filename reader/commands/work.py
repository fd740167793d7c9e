"""The work that several commands share: reading articles with a progress bar, and giving what was found to a file or the terminal."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import typer
from rich.console import Console, RenderableType

import reader
from reader.annotation import LinkVerdict
from reader.errors import PasswordError

screen = Console()
aside = Console(stderr=True)


def choose_lists(folder: Path | None) -> None:
    """Takes the lists of names in the folder, or in the one that the settings name, if they do."""
    from reader.settings import load
    from reader.word_lists import choose

    chosen = folder or load().name_lists
    if chosen:
        choose(Path(chosen).expanduser())


def choose_encoder(folder: Path | None) -> None:
    """Takes the encoder in the folder, or in the one that the settings name, if they do; says why where it cannot be used."""
    from reader import sentence_encoder
    from reader.settings import load

    chosen = folder or load().encoder
    if chosen:
        sentence_encoder.choose(Path(chosen).expanduser())
        if problem := sentence_encoder.problem():
            aside.print(problem, style="yellow", markup=False, highlight=False)


def analyzed(files: list[Path], pipeline: str | None = None) -> list[reader.Analysis]:
    from rich.progress import Progress

    from reader.analyze.pipeline import analyze as analyze_document
    from reader.settings import load

    chosen = pipeline or load().pipeline

    documents = {file: read(file) for file in files}
    with Progress(console=aside, transient=True) as progress:

        def one(file: Path) -> reader.Analysis:
            task = progress.add_task(f"Reading {file.name}", total=None)
            return analyze_document(documents[file], lambda done, total: progress.update(task, completed=done, total=total), chosen)

        return [one(file) for file in files]


def expanded(files: Iterable[Path]) -> list[Path]:
    """The files; of folders, archives and tables each article by itself."""
    from reader.load import articles_in

    return [article for file in files for article in articles_in(file)]


def read(file: Path) -> reader.Document:
    """The article in a file. The password of an encrypted one is asked for at a terminal, and kept nowhere."""
    password = ""
    while True:
        try:
            return reader.read(file, password=password)
        except PasswordError as error:
            if not sys.stdin.isatty():
                raise
            aside.print(error.message, style="yellow", markup=False, highlight=False)
            password = typer.prompt(f"Password of {file.name}", hide_input=True, err=True)


def distinct(analyses: list[reader.Analysis]) -> list[reader.Analysis]:
    """The same article twice is one."""
    return list({analysis.document.id: analysis for analysis in analyses}.values())


def judged(workspace: Path | None, analyses: list[reader.Analysis]) -> tuple[LinkVerdict, ...]:
    """What the analyst said in the workspace of links between these articles; nothing without one."""
    if workspace is None:
        return ()
    from reader.workspace import Workspace

    with Workspace.open(workspace) as opened:
        return opened.verdicts_among([analysis.document.id for analysis in analyses])


def compared(
    left: Path, right: Path, pipeline: str | None = None, workspace: Path | None = None
) -> tuple[reader.Analysis, reader.Analysis, reader.Alignment]:
    left_analysis, right_analysis = analyzed([left, right], pipeline)
    verdicts = judged(workspace, [left_analysis, right_analysis])
    with aside.status("Linking the claims"):
        return left_analysis, right_analysis, reader.compare(left_analysis, right_analysis, verdicts=verdicts)


def writer(out: Path, what: str) -> Callable[..., str | bytes]:
    """What writes "figures", those of two articles "compared", "words", "sources", or the "matrix" of claims.

    The format is the one that the name of the file asks for.
    """
    from reader.plugins import load_all

    problems: list[str] = []
    writers = {one.suffix: getattr(one, what) for one in load_all("exporters", problems).values() if getattr(one, what) is not None}
    for problem in problems:
        aside.print(problem, style="yellow", markup=False, highlight=False)
    if out.suffix.lower() not in writers:
        raise typer.BadParameter(f"there is no format {out.suffix or 'without a suffix'}, only {', '.join(writers)}.", param_hint="--out")
    found: Callable[..., str | bytes] = writers[out.suffix.lower()]
    return found


def give(out: Path | None, content: str | bytes | None, shown: RenderableType, told: str) -> None:
    """Into the file, or as a table here."""
    if content is None:
        screen.print(shown)
    else:
        write(out, content, told)


def write(out: Path | None, content: str | bytes, told: str) -> None:
    """Into the file, saying what is there, or to the terminal."""
    from reader.export import files

    if out:
        files.write(out, content)
        aside.print(f"{told} in {out}", highlight=False, markup=False, soft_wrap=True)
    else:
        sys.stdout.write(str(content))


def write_report(path: Path, left: reader.Analysis, right: reader.Analysis, alignment: reader.Alignment) -> None:
    from reader.export.html import comparison

    write(path, comparison(left, right, alignment), "The report is")


def print_json(record: dict[str, Any]) -> None:
    from reader.export.safe_text import json_text

    sys.stdout.write(json_text(record))
