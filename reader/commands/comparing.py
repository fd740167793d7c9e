"""What several articles say of one thing: links of two, claims of many."""

from pathlib import Path
from typing import Annotated

import typer

import reader
from reader.commands.options import Article, Articles, AsJson, Encoder, Judged, NameLists, Out, Pipeline, SecondArticle
from reader.commands.work import (
    analyzed,
    aside,
    choose_encoder,
    choose_lists,
    compared,
    distinct,
    expanded,
    give,
    judged,
    print_json,
    screen,
    write_report,
    writer,
)
from reader.export import terminal

Place = Annotated[
    str, typer.Argument(metavar="FILE:SENTENCE", help="A file, and a sentence of it: its number, or some words.", show_default=False)
]
OtherPlace = Annotated[
    str, typer.Argument(metavar="FILE[:SENTENCE]", help="Another; without a sentence, the nearest to the first one.", show_default=False)
]


def compare(
    left: Article,
    right: SecondArticle = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="OUT", help="Write a report to open in a browser or print.")] = None,
    as_json: AsJson = False,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
    encoder: Encoder = None,
    workspace: Judged = None,
) -> None:
    """Link the passages of two articles that make the same claim, and say where their figures part.

    [bold]crossread compare a.html b.html --html report.html[/]
    [bold]crossread compare both.zip[/]
    """
    choose_lists(name_lists)
    choose_encoder(encoder)
    files = expanded(one for one in (left, right) if one)
    if len(files) < 2:
        raise typer.BadParameter("a second article is needed, or a folder or archive that holds two.", param_hint="[FILE]")
    if len(files) > 2:
        aside.print(f"The first two of {len(files)} articles are compared.", highlight=False)
    left_analysis, right_analysis, alignment = compared(files[0], files[1], pipeline, workspace)
    if html:
        write_report(html, left_analysis, right_analysis, alignment)
    if as_json:
        from reader.export.records import alignment_record

        print_json(alignment_record(left_analysis, right_analysis, alignment))
    elif not html:
        screen.print(terminal.comparison(left_analysis, right_analysis, alignment))


def why(
    left: Place,
    right: OtherPlace,
    as_json: AsJson = False,
    pipeline: Pipeline = None,
    name_lists: NameLists = None,
    encoder: Encoder = None,
) -> None:
    """Explain why two sentences are linked, or why they are not.

    [bold]crossread why a.html:12 b.html:7[/]
    [bold]crossread why a.html:"walled up" b.html[/]
    """
    from reader.commands.sentences import number_of, parted
    from reader.compare.explain import Explainer
    from reader.export.explained import record, shown

    choose_lists(name_lists)
    choose_encoder(encoder)
    (left_file, left_place), (right_file, right_place) = parted(left), parted(right)
    if not left_place:
        raise typer.BadParameter(f"which sentence of {left_file}? Write {left_file}:12 or {left_file}:words.", param_hint="FILE:SENTENCE")
    one, other = analyzed([left_file, right_file], pipeline)
    row, column = number_of(one, left_place), number_of(other, right_place) if right_place else None
    found = Explainer(one, other).of(row, column)
    if as_json:
        print_json(record(found, one, other))
    else:
        screen.print(shown(found, one, other))


def claims(
    files: Articles,
    as_table: Annotated[bool, typer.Option("--matrix", help="Show what each article says of each claim, side by side.")] = False,
    out: Out = None,
    as_json: AsJson = False,
    name_lists: NameLists = None,
    encoder: Encoder = None,
    workspace: Judged = None,
) -> None:
    """Show the claims that several articles make, through whom each has them, and from how many origins they come.

    [bold]crossread claims a.html b.html c.html --out claims.xlsx[/]
    """
    from reader.claim_matrix import claim_matrix
    from reader.export.records import claim_records

    choose_lists(name_lists)
    choose_encoder(encoder)
    write_matrix = writer(out, "matrix") if out else None
    analyses = distinct(analyzed(expanded(files)))
    verdicts = judged(workspace, analyses)
    with aside.status("Linking the claims"):
        found = reader.cluster(analyses, verdicts=verdicts)
    if as_json:
        print_json(claim_records(found, analyses))
    elif as_table or write_matrix:
        matrix = claim_matrix(found, analyses)
        give(out, write_matrix and write_matrix(analyses, matrix), terminal.matrix(matrix), f"{len(matrix.rows)} claims are")
    else:
        screen.print(terminal.claims(found, [analysis.document for analysis in analyses]))
