"""Notes whose words were not found again when their article changed, and that the analyst has not decided about."""

from dataclasses import dataclass

from reader.annotation import Annotation
from reader.workspace import Workspace

_KEPT = "notes kept with older texts"  # ids of notes, by the id of the newer document


@dataclass(frozen=True, slots=True)
class Orphan:
    """A note, the text that it is on, and the newest one of the same file; either is empty where it is lost."""

    note: Annotation
    older: str
    newer: str


def orphans_of(workspace: Workspace, document: str, uri: str) -> list[Orphan]:
    """Those that wait for this text of an article: on its older texts, and those of the same file that have lost theirs."""
    kept = kept_with_older(workspace, document)
    older = workspace.older_texts(document)
    found = [Orphan(note, text, document) for text in older for note in workspace.annotations(text) if note.id not in kept]
    lost = workspace.lost_annotations() if uri else ()
    return found + [Orphan(note, "", document) for note in lost if note.target.uri == uri and note.id not in kept]


def orphans(workspace: Workspace) -> list[Orphan]:
    """All of the workspace."""
    found = [one for document, uri in workspace.awaited() for one in orphans_of(workspace, document, uri)]
    known = {one.note.id for one in found}
    return found + [Orphan(note, "", "") for note in workspace.lost_annotations() if note.id not in known]


def has_lost_its_text(note: Annotation) -> bool:
    """Whether it is on words of a document that a damaged file took with it."""
    return not note.target.document and bool(note.target.quote.exact)


def kept_with_older(workspace: Workspace, document: str) -> list[str]:
    """Ids of the notes that the analyst wants to stay with older texts of this one."""
    return list(workspace.state(_KEPT, {}).get(document, ()))


def keep_with_older(workspace: Workspace, document: str, note: str) -> None:
    workspace.set_state(_KEPT, {**workspace.state(_KEPT, {}), document: [*kept_with_older(workspace, document), note]})
