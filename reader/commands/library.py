"""The whole workspace searched for one claim."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reader.commands.options import AsJson, Encoder, WorkspaceFile
from reader.commands.work import analyzed, aside, choose_encoder, print_json, screen
from reader.library_search import LibraryHit, LibrarySearch

if TYPE_CHECKING:
    from reader.document import Source
    from reader.library.elsewhere import Sought
    from reader.library.index import LibraryIndex
    from reader.workspace import Workspace


def elsewhere(
    claim: Annotated[str, typer.Argument(metavar="TEXT", help="The words of a claim, or FILE:12 for the 12th sentence of an article.")],
    as_json: AsJson = False,
    workspace: WorkspaceFile = None,
    encoder: Encoder = None,
) -> None:
    """Find where else in the workspace a claim is made: the likeliest sentences first, then those that are only near.

    [bold]crossread elsewhere "Gunmen killed eleven guards at Dorvet prison."[/]
    """
    from reader.library.elsewhere import elsewhere as search
    from reader.library.elsewhere import open_index
    from reader.workspace import Workspace

    choose_encoder(encoder)
    with Workspace.open(workspace) as opened, open_index(opened.path) as index:
        sought, own = _sought(claim)
        _bring_up_to_date(index, opened)
        found = search(index, sought, without=own)
        sources = {stored.id: stored.source for stored in opened.documents()}
    if as_json:
        print_json(_record(found, sources))
    else:
        _show(found, sources)


def _sought(claim: str) -> "tuple[tuple[Sought, ...], str]":
    """What to look for, and the id of the document it stands in, if it does."""
    from reader.library.elsewhere import sought_sentence, sought_words

    name, _, number = claim.rpartition(":")
    if not (number.isdecimal() and Path(name).is_file()):
        return sought_words(claim), ""
    (analysis,) = analyzed([Path(name)])
    if not 1 <= int(number) <= len(analysis.sentences):
        raise typer.BadParameter(f"“{name}” has {len(analysis.sentences)} sentences.")
    return sought_sentence(analysis, int(number) - 1), analysis.document.id


def _bring_up_to_date(index: "LibraryIndex", workspace: "Workspace") -> None:
    """Takes in what is new or analyzed by another pipeline, and forgets what was removed."""
    from rich.progress import track

    from reader.all_corrections import as_corrected
    from reader.analyze.pipeline import analyze, producer
    from reader.compare.meaning import remember as remember_vectors
    from reader.library.elsewhere import remember
    from reader.pieces import assembled
    from reader.sentence_encoder import sentence_encoder
    from reader.settings import load

    pipeline = load().pipeline
    made_by = producer(pipeline)
    wanted = index.missing({key: revision for page in workspace.revising(made_by) for key, revision in page.items()})
    for key in track(wanted, "Reading the library", console=aside, transient=True, disable=not wanted):
        document, pieces = workspace.document(key), workspace.pieces(key, made_by)
        if (vectors := workspace.vectors(key, sentence_encoder().producer)) is not None:
            remember_vectors(vectors)
        found = assembled(document, pieces) if pieces else analyze(document, name=pipeline)
        remember(index, as_corrected(found, workspace.all_corrections(key)), wanted[key])


def _record(found: LibrarySearch, sources: "dict[str, Source]") -> dict[str, Any]:
    from reader.export.records import source_record

    def one(hit: LibraryHit) -> dict[str, Any]:
        return {
            "document": hit.document,
            "source": source_record(sources[hit.document]),
            "sentence": hit.sentence,
            "start": hit.span.start,
            "end": hit.span.end,
            "text": hit.text,
            "probability": round(hit.probability, 4),
            "likely": hit.is_likely,
            "shared": {
                "names": list(hit.evidence.entities),
                "figures": list(hit.evidence.quantities),
                "words": list(hit.evidence.terms),
            },
            "figures": [{"verdict": one.verdict.value, "reason": one.reason} for one in hit.differences],
        }

    return {"claim": found.words, "documents": found.documents, "sentences": found.sentences, "found": [one(hit) for hit in found.hits]}


def _show(found: LibrarySearch, sources: "dict[str, Source]") -> None:
    def lines(hits: tuple[LibraryHit, ...]) -> None:
        for hit in hits:
            source = sources[hit.document]
            day = source.published.isoformat() if source.published else ""
            told = ", ".join(filter(None, (source.publisher or source.name, day)))
            screen.print(f"{hit.probability:4.0%}  {told}: {hit.text}", markup=False, highlight=False)
            shared = (*hit.evidence.entities, *hit.evidence.quantities, *hit.evidence.terms)
            screen.print(f"      shared: {', '.join(shared) or 'the meaning alone'}", style="dim", markup=False, highlight=False)
            for one in hit.differences:
                screen.print(f"      {one.verdict.value} {one.reason}", markup=False, highlight=False)

    if not found.likely:
        screen.print(f"None of {found.sentences} sentences in {found.documents} documents surely makes this claim.", highlight=False)
    lines(found.likely)
    if found.near:
        screen.print("Near, but hardly the same claim:", style="bold", highlight=False)
        lines(found.near[:3])
