"""What comes from elsewhere: notes of other programs, and evidence bundles to be checked."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reader.commands.options import AsJson, WorkspaceFile
from reader.commands.work import aside, print_json, screen

if TYPE_CHECKING:
    from reader.incoming.placing import Placed
    from reader.incoming.verifying import Verified

DIFFERS = 3  # the exit code where a bundle is not as it was sealed
_SHOWN = 60  # characters of a quote


def import_notes(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Web Annotations (.jsonld), a QDA project (.qdpx) or codebook (.qdc).")],
    as_json: AsJson = False,
    workspace: WorkspaceFile = None,
) -> None:
    """Take notes of another program, or of another Crossread, into your workspace, on the words that they quote.

    [bold]crossread import notes.jsonld[/]
    """
    from reader.incoming.files import read
    from reader.incoming.placing import placed
    from reader.workspace import Workspace

    incoming = read(file)
    with Workspace.open(workspace) as opened:
        known = {stored.id: opened.document(stored.id) for stored in opened.documents()}
        result = placed(incoming, known, {note.id: note for note in opened.annotations()}, opened.codebook())
        for document in result.documents:
            opened.add(document)
        if result.change.edits:
            opened.apply(result.change)
    if as_json:
        print_json(_record(result, incoming.unread))
    else:
        _show(result, incoming.unread)


def verify(
    bundle: Annotated[Path, typer.Argument(metavar="BUNDLE", help="An evidence bundle that Crossread saved.", show_default=False)],
    as_json: AsJson = False,
) -> None:
    """Check an evidence bundle: every part against its hash, every quote against the text that it stands in.

    Exit codes: 0 it is as it was sealed, 1 it cannot be read, 3 something was changed, added or is missing.

    [bold]crossread verify evidence.zip[/]
    """
    from reader.incoming.verifying import verify as check

    found = check(bundle)
    if as_json:
        print_json(_verified_record(found))
    else:
        _show_verified(found)
    if not found.is_whole:
        raise typer.Exit(DIFFERS)


def _record(result: "Placed", unread: tuple[str, ...]) -> dict[str, Any]:
    return {
        "documents": len(result.documents),
        "added": result.added,
        "updated": result.updated,
        "same": result.same,
        "tags": result.tags,
        "near": [note.id for note in result.near],
        "unfound": [{"id": one.note.id, "quote": one.note.place.quote.exact, "reason": one.reason} for one in result.unfound],
        "unread": list(unread),
    }


def _show(result: "Placed", unread: tuple[str, ...]) -> None:
    def line(words: str) -> None:
        screen.print(words, markup=False, highlight=False)

    line(f"Notes: {result.added} added, {result.updated} brought up to date, {result.same} there already.")
    if result.tags:
        line(f"New tags in the codebook: {result.tags}.")
    if result.documents:
        line(f"Texts that came with them: {len(result.documents)}.")
    for note in result.near:
        line(f"Look at this one, its words are not quite the quoted ones: “{_short(note.target.quote.exact)}”")
    for one in result.unfound:
        line(f"Not taken in, {one.reason}: “{_short(one.note.place.quote.exact)}”")
    for words in unread:
        line(words)


def _verified_record(found: "Verified") -> dict[str, Any]:
    return {
        "whole": found.is_whole,
        "sha256": found.sha256,
        "program": found.program,
        "parts": found.parts,
        "documents": found.documents,
        "quotes": found.quotes,
        "unchecked": found.unchecked,
        "faults": [{"path": fault.path, "fault": fault.words} for fault in found.faults],
    }


def _show_verified(found: "Verified") -> None:
    for fault in found.faults:
        aside.print(f"{fault.path}: {fault.words}.", style="red", markup=False, highlight=False, soft_wrap=True)
    told = "is as it was sealed" if found.is_whole else "is NOT as it was sealed"
    screen.print(f"The bundle {told}: {found.parts} parts, {found.documents} documents, by {found.program}.", markup=False, highlight=False)
    more = f"; {found.unchecked} are of texts that are not in it" if found.unchecked else ""
    screen.print(f"{found.quotes} quotes were held against the texts{more}.", markup=False, highlight=False)
    screen.print(f"SHA-256 of the bundle, to compare with the one you were told: {found.sha256}", highlight=False, soft_wrap=True)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
