"""What stands in an article, or in several laid side by side: names, numbers, sources, words."""

from pathlib import Path
from typing import Annotated

import typer

import reader
from reader.commands.options import Article, Articles, AsJson, NameLists, Out, Pipeline, SecondArticle
from reader.commands.work import (
    analyzed,
    aside,
    choose_encoder,
    choose_lists,
    compared,
    distinct,
    expanded,
    give,
    print_json,
    screen,
    write,
    writer,
)
from reader.export import terminal


def analyze(
    file: Article,
    as_json: AsJson = False,
    sentences: Annotated[bool, typer.Option("--sentences", help="List its sentences with their numbers instead.")] = False,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
) -> None:
    """Show the names and numbers of an article.

    [bold]crossread analyze a.html --json[/]
    """
    choose_lists(name_lists)
    (analysis,) = analyzed([file], pipeline)
    if as_json:
        from reader.export.records import analysis_record

        print_json(analysis_record(analysis))
    else:
        screen.print(terminal.sentences(analysis) if sentences else terminal.analysis(analysis))


def names(
    files: Articles,
    csv: Annotated[Path | None, typer.Option("--csv", metavar="OUT", help="Write a line for each name, for a spreadsheet.")] = None,
    name_lists: NameLists = None,
) -> None:
    """Show how each article names the same people, groups and places, the most different first.

    [bold]crossread names a.html b.html c.html --csv names.csv[/]
    """
    from reader.export.names import as_csv
    from reader.naming import naming_table, namings

    choose_lists(name_lists)
    analyses = distinct(analyzed(expanded(files)))
    documents = [analysis.document for analysis in analyses]
    rows = naming_table([one for analysis in analyses for one in namings(analysis)], [document.id for document in documents])
    if csv:
        write(csv, as_csv(rows, documents), f"{len(rows)} names are")
    else:
        screen.print(terminal.names(rows, documents))


def numbers(
    file: Article,
    other: SecondArticle = None,
    out: Out = None,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
) -> None:
    """Show the numbers of an article, or those of two against each other, the gravest difference first.

    [bold]crossread numbers a.html b.html --out numbers.xlsx[/]
    """
    from reader.figure_rows import by_gravity, figure_rows, pair_rows

    choose_lists(name_lists)
    write_rows = writer(out, "compared" if other else "figures") if out else None
    if other:
        choose_encoder(None)
        left, right, alignment = compared(file, other, pipeline)
        pairs = sorted(pair_rows(alignment, left, right), key=by_gravity)
        give(out, write_rows and write_rows(left, right, pairs), terminal.compared(left, right, pairs), f"{len(pairs)} lines are")
    else:
        (analysis,) = analyzed([file], pipeline)
        rows = list(figure_rows(analysis))
        give(out, write_rows and write_rows(analysis, rows), terminal.figures(rows), f"{len(rows)} numbers are")


def sources(
    file: Article,
    other: SecondArticle = None,
    out: Out = None,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
) -> None:
    """Show whom an article reports, or two: how often, in whose words, hedged, without a name.

    [bold]crossread sources a.html b.html --out sources.xlsx[/]
    """
    from reader.identity.things import unified

    choose_lists(name_lists)
    write_rows = writer(out, "sources") if out else None
    analyses = unified(analyzed([file, other] if other else [file], pipeline))
    count = sum(len(analysis.attributions) for analysis in analyses)
    give(out, write_rows and write_rows(analyses), terminal.sources(analyses), f"{count} attributions are")


def words(
    files: Articles,
    out: Out = None,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
) -> None:
    """Show the words that each article itself uses of the same people and acts, those told most differently first.

    [bold]crossread words a.html b.html --out words.xlsx[/]
    """
    from reader.naming import namings
    from reader.steps import result_of
    from reader.word_rows import word_rows

    choose_lists(name_lists)
    write_rows = writer(out, "words") if out else None
    analyses = distinct(analyzed(expanded(files), pipeline))
    with aside.status("Linking the claims"):
        alignment = reader.compare(*analyses) if len(analyses) == 2 else None
    rows = result_of(word_rows(analyses, [one for analysis in analyses for one in namings(analysis)], alignment))
    shown = terminal.words(rows, [analysis.document for analysis in analyses])
    give(out, write_rows and write_rows(analyses, rows), shown, f"The words of {len(rows)} lines are")
