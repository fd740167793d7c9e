"""Notes of the workspace as files of every format, and sealed as evidence."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit
from urllib.request import url2pathname

import typer

from reader.commands.kept import Filter
from reader.commands.options import WorkspaceFile
from reader.commands.work import aside, write

if TYPE_CHECKING:
    from reader.alignment import Claim
    from reader.analysis import Analysis
    from reader.document import Document
    from reader.export import Exporter
    from reader.export.note_report import NoteReport, Part
    from reader.workspace import Workspace

BUNDLE = "bundle"
_BUNDLE_SUFFIX = ".zip"
_TOLD = {"references": "The references are", "codebook": "The codebook is"}


class Group(StrEnum):  # a Grouping, without loading what writes them
    CLAIM = "claim"
    DOCUMENT = "document"
    TAG = "tag"


Out = Annotated[Path | None, typer.Option("--out", metavar="OUT", help="Write here instead of to the terminal; the name tells the format.")]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="NAME",
        help="markdown, obsidian, html, docx, csv, xlsx, json, jsonld, qdpx, qdc, bibtex, csl, bundle, or what a plugin offers.",
    ),
]
Include = Annotated[
    str, typer.Option("--include", metavar="PARTS", help="What is told of each: quote, note, context, source, place, hash, name.")
]
GroupBy = Annotated[Group, typer.Option("--group", help="Under which headings the notes stand.")]
Sources = Annotated[bool, typer.Option("--sources", help="Put the texts, and the files that still are as they were, into a bundle.")]


def export(
    out: Out = None,
    kind: Format = None,
    include: Include = "quote,note,source,place,hash",
    group: GroupBy = Group.DOCUMENT,
    filter_by: Filter = "",
    sources: Sources = False,
    workspace: WorkspaceFile = None,
) -> None:
    """Write your notes with their quotes, places and the hashes of their files; in any format, or sealed as an evidence bundle.

    [bold]crossread export --out notes.docx --group tag --filter "#figures"[/]
    [bold]crossread export --out evidence.zip --sources[/]
    """
    from reader.export.evidence import Evidence, bundle
    from reader.export.note_report import claims_of_matrix
    from reader.workspace import Workspace

    parts, chosen = _parts(include), _exporter(kind, out)
    with Workspace.open(workspace) as opened:
        report = _report(opened, filter_by, parts, group)
        analyses, claims = _claims(opened, report) if chosen is None or group is Group.CLAIM else ((), ())
    if analyses and group is Group.CLAIM:
        from dataclasses import replace

        from reader.claim_matrix import claim_matrix

        report = replace(report, claims=claims_of_matrix(claim_matrix(claims, analyses), analyses))
    if chosen is None:
        files = _files(tuple(report.documents.values())) if sources else {}
        content: str | bytes = bundle(Evidence(report, tuple(analyses), tuple(claims), with_texts=sources, files=files))
    else:
        assert chosen.notes is not None
        content = chosen.notes(report)
    if isinstance(content, bytes) and out is None:
        raise typer.BadParameter("this format is no text: say where to write it.", param_hint="--out")
    told = _TOLD.get(chosen.use if chosen is not None else "", f"{len(report.rows)} notes are")
    write(out, content, told)


def _parts(include: str) -> "frozenset[Part]":
    """The parts named by the beginnings of their words."""
    from reader.export.note_report import Part

    names = [name.strip().casefold() for name in include.split(",") if name.strip()]
    short = {"name": Part.NAME, "hash": Part.HASH, "place": Part.PLACE, "offset": Part.PLACE}
    found = {name: short.get(name) or next((part for part in Part if part.casefold().startswith(name)), None) for name in names}
    unknown = [name for name, part in found.items() if part is None]
    if unknown:
        raise typer.BadParameter(f"there is no part {', '.join(unknown)}.", param_hint="--include")
    return frozenset(part for part in found.values() if part is not None)


def _exporter(kind: str | None, out: Path | None) -> "Exporter | None":
    """What writes the format, told by name or by the name of the file; none for a bundle."""
    from reader.plugins import load_all

    problems: list[str] = []
    exporters = {name: one for name, one in load_all("exporters", problems).items() if one.notes is not None}
    for problem in problems:
        aside.print(problem, style="yellow", markup=False, highlight=False)
    name = kind or _named(out, {name: one.suffix for name, one in exporters.items()})
    if name == BUNDLE:
        return None
    if name not in exporters:
        raise typer.BadParameter(f"there is no format {name}, only {', '.join((*exporters, BUNDLE))}.", param_hint="--format")
    found: Exporter = exporters[name]
    return found


def _named(out: Path | None, suffixes: dict[str, str]) -> str:
    """The format whose suffix the name of the file has; of several the longest, of equals the first."""
    if out is None:
        return "markdown"
    name = out.name.lower()
    fitting = [one for one, suffix in (*suffixes.items(), (BUNDLE, _BUNDLE_SUFFIX)) if name.endswith(suffix)]
    return max(fitting, key=lambda one: len(suffixes.get(one, _BUNDLE_SUFFIX)), default=out.suffix or "without a suffix")


def _report(workspace: "Workspace", filter_by: str, parts: "frozenset[Part]", group: Group) -> "NoteReport":
    from reader.codebook import ColorMeaning, Tag
    from reader.export.note_report import Grouping, note_report
    from reader.export.notes import matches, noted

    notes = [note for note in workspace.annotations() if matches(note, filter_by)]
    documents = {key: workspace.document(key) for key in noted(notes)}
    grouping: Grouping = Grouping[group.name]
    meanings = (ColorMeaning(color, name) for color, name in workspace.color_meanings().items())
    codebook: list[Tag | ColorMeaning] = [*workspace.codebook(), *meanings]
    return note_report(notes, documents, parts=parts, grouping=grouping, codebook=codebook)


def _claims(workspace: "Workspace", report: "NoteReport") -> "tuple[Sequence[Analysis], Sequence[Claim]]":
    """The analyses of the documents with notes, kept or made now, and the claims that several of them make."""
    from rich.progress import track

    import reader
    from reader.analyze.pipeline import analyze, producer
    from reader.pieces import assembled
    from reader.settings import load

    pipeline = load().pipeline
    made_by, analyses = producer(pipeline), []
    for document in track(list(report.documents.values()), "Reading the articles", console=aside, transient=True):
        pieces = workspace.pieces(document.id, made_by)
        analyses.append(assembled(document, pieces) if pieces else analyze(document, name=pipeline))
    with aside.status("Linking the claims"):
        return analyses, reader.cluster(analyses) if len(analyses) > 1 else ()


def _files(documents: "Sequence[Document]") -> dict[str, bytes]:
    """The bytes of the files that are there and are what was read; a word on each that is not."""
    from hashlib import sha256

    from reader.errors import LoadError
    from reader.load.files import read_bytes

    found = {}
    for document in documents:
        try:
            data = read_bytes(Path(url2pathname(urlsplit(document.source.uri).path)))
        except LoadError:
            data = b""
        if data and sha256(data).hexdigest() == document.source.sha256:
            found[document.id] = data
        else:
            aside.print(
                f"The file of {document.source.name} is gone or changed: its text alone is in the bundle.", markup=False, highlight=False
            )
    return found
