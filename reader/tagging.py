"""What the analyst does to tags, as changes of notes and codebook that can be undone: rename, merge, delete, tag every occurrence."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from reader.annotation import Annotation, Body, Change, Edited, new_annotation, new_id, now
from reader.codebook import ColorMeaning, Tag, is_within
from reader.document import Document
from reader.phrase import worded
from reader.text import Span

Edits = dict[str, tuple[Edited | None, Edited | None]]


def renamed(notes: Iterable[Annotation], tags: Sequence[Tag], old: str, new: str) -> Change:
    """The tag, and those below it, under another name, in the codebook and on every note. Where there is a tag of the new name
    already, both become one, with what was said of that one."""
    names = {tag.name for tag in tags}
    edits: Edits = {}
    for tag in tags:
        if is_within(tag.name, old):
            name = new + tag.name[len(old) :]
            edits[tag.id] = (tag, None if name in names and not is_within(name, old) else replace(tag, name=name))
    edits |= _on_notes(notes, lambda name: new + name[len(old) :] if is_within(name, old) else name)
    return Change(edits, worded("Merge tags") if new in names else worded("Rename tag"))


def deleted(notes: Iterable[Annotation], tags: Iterable[Tag], name: str) -> Change:
    """Without the tag and those below it, in the codebook and on every note. The notes stay."""
    edits: Edits = {tag.id: (tag, None) for tag in tags if is_within(tag.name, name)}
    return Change(edits | _on_notes(notes, lambda one: "" if is_within(one, name) else one), worded("Delete tag"))


def described(tags: Iterable[Tag], name: str, *, description: str | None = None, color: str | None = None) -> Change:
    """The tag with what is said of it; one that only notes bear becomes a tag of the codebook."""
    before = next((tag for tag in tags if tag.name == name), None)
    after = before or Tag(new_id(), name)
    after = replace(
        after,
        description=after.description if description is None else description,
        color=after.color if color is None else color,
    )
    return Change({after.id: (before, after)}, worded("Describe tag") if color is None else worded("Color tag"))


def meaning(colors: Mapping[int, str], color: int, name: str) -> Change:
    """What a highlight color stands for; without a name, only the color again."""
    before, after = ColorMeaning(color, colors.get(color, "")), ColorMeaning(color, name)
    return Change({after.id: (before if before.name else None, after if name else None)}, worded("Name color"))


def merged(tags: Sequence[Tag], incoming: Iterable[Tag]) -> Change:
    """The codebook with tags from elsewhere: new ones added; what is said of others goes before, where they say something."""
    known = {tag.name: tag for tag in tags}
    edits: Edits = {}
    for one in incoming:
        before = known.get(one.name)
        after = replace(before, description=one.description or before.description, color=one.color or before.color) if before else one
        if after != before:
            edits[after.id] = (before, after)
    return Change(edits, worded("Import codebook"))


def tagged_everywhere(
    document: Document, places: Iterable[Span], notes: Iterable[Annotation], tag: str, color: int, creator: str = ""
) -> Change:
    """The tag on every one of these places: on the highlight that is just there, or on a new one."""
    there = {note.target.position: note for note in notes if note.target.is_highlight and note.target.document == document.id}
    edits: Edits = {}
    for place in places:
        note = there.get(place)
        if note is None:
            made = new_annotation(document, place, Body(tags=(tag,), color=color), creator)
            edits[made.id] = (None, made)
        elif tag not in note.body.tags:
            edits[note.id] = (note, _with_tags(note, (*note.body.tags, tag)))
    return Change(edits, worded("Tag every occurrence"))


def _on_notes(notes: Iterable[Annotation], rename: Callable[[str], str]) -> Edits:
    """The notes that bear a tag with another name, or no more of it where the name is empty; each tag once."""
    edits: Edits = {}
    for note in notes:
        tags = tuple(dict.fromkeys(name for one in note.body.tags if (name := rename(one))))
        if tags != note.body.tags:
            edits[note.id] = (note, _with_tags(note, tags))
    return edits


def _with_tags(note: Annotation, tags: tuple[str, ...]) -> Annotation:
    return replace(note, body=replace(note.body, tags=tags), modified=now())
