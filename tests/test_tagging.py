"""What is done to tags, and taken back."""

from dataclasses import replace

import pytest

from reader.annotation import Body, Change, new_annotation
from reader.codebook import Tag
from reader.codebook_files import as_csv, as_toml, read_codebook
from reader.errors import LoadError
from reader.tagging import deleted, described, meaning, merged, renamed, tagged_everywhere
from reader.text import Span
from reader.wording import places
from reader.workspace import Workspace
from tests.builders import a_document, span_of

DOCUMENT = a_document("Six guards fled. Ten guards stayed. The guardsmen slept.")


@pytest.fixture
def workspace(tmp_path):
    """Three notes and a codebook of two tags."""
    with Workspace.open(tmp_path / "w.crossread") as opened:
        opened.add(DOCUMENT)
        for place, tags in ((0, ("forces", "doubt")), (17, ("forces/size",)), (36, ("force",))):
            note = new_annotation(DOCUMENT, Span(place, place + 3), Body(tags=tags))
            opened.apply(Change({note.id: (None, note)}, "Add note"))
        for tag in (Tag("1", "forces", "who fights"), Tag("2", "forces/size"), Tag("3", "units", "who they are")):
            opened.apply(Change({tag.id: (None, tag)}, "Add tag"))
        yield opened


def state(workspace):
    return [note.body.tags for note in workspace.annotations()], {tag.name: tag.description for tag in workspace.codebook()}


def applied(workspace, change):
    before = state(workspace)
    workspace.apply(change)
    after = state(workspace)
    assert (workspace.undo().label, state(workspace)) == (change.label, before)
    workspace.redo()
    assert state(workspace) == after
    return after


def test_a_tag_is_renamed_with_those_below_it_on_notes_and_in_the_codebook(workspace):
    change = renamed(workspace.annotations(), workspace.codebook(), "forces", "troops/all")
    assert applied(workspace, change) == (
        [("troops/all", "doubt"), ("troops/all/size",), ("force",)],
        {"troops/all": "who fights", "troops/all/size": "", "units": "who they are"},
    )
    assert change.label == "Rename tag"


def test_a_tag_that_gets_the_name_of_another_becomes_one_with_it(workspace):
    change = renamed(workspace.annotations(), workspace.codebook(), "forces", "units")
    notes, tags = applied(workspace, change)
    assert (notes[:2], tags, change.label) == (
        [("units", "doubt"), ("units/size",)],
        {"units": "who they are", "units/size": ""},
        "Merge tags",
    )


def test_two_tags_of_one_note_that_become_one_stand_there_once(workspace):
    notes, _ = applied(workspace, renamed(workspace.annotations(), workspace.codebook(), "doubt", "forces"))
    assert notes[0] == ("forces",)


def test_a_tag_moves_below_another_one(workspace):
    _, tags = applied(workspace, renamed(workspace.annotations(), workspace.codebook(), "forces", "forces/own"))
    assert list(tags) == ["forces/own", "forces/own/size", "units"]


def test_a_deleted_tag_is_gone_and_its_notes_stay(workspace):
    notes, tags = applied(workspace, deleted(workspace.annotations(), workspace.codebook(), "forces"))
    assert (notes, list(tags)) == ([("doubt",), (), ("force",)], ["units"])


def test_a_tag_that_only_notes_bear_comes_into_the_codebook_when_it_is_described(workspace):
    _, tags = applied(workspace, described(workspace.codebook(), "doubt", description="what I do not believe"))
    assert tags["doubt"] == "what I do not believe"


def test_colors_get_a_meaning_and_lose_it(workspace):
    workspace.apply(meaning(workspace.color_meanings(), 3, "for the report"))
    assert workspace.color_meanings() == {3: "for the report"}
    workspace.apply(meaning(workspace.color_meanings(), 3, ""))
    assert workspace.color_meanings() == {}
    assert (workspace.undo().label, workspace.color_meanings()) == ("Name color", {3: "for the report"})


def test_every_occurrence_is_tagged_and_a_highlight_that_is_there_keeps_its_own(workspace):
    there = new_annotation(DOCUMENT, span_of(DOCUMENT.text, "guards"), Body("why?", ("doubt",), 4))
    workspace.apply(Change({there.id: (None, there)}, "Add note"))
    change = tagged_everywhere(DOCUMENT, places(DOCUMENT.text, "guards"), workspace.annotations(), "who", 2)
    workspace.apply(change)
    made = [note for note in workspace.annotations() if "who" in note.body.tags]
    assert [(note.target.quote.exact, note.body) for note in made] == [
        ("guards", Body("why?", ("doubt", "who"), 4)),
        ("guards", Body("", ("who",), 2)),
    ]
    assert tagged_everywhere(DOCUMENT, places(DOCUMENT.text, "guards"), workspace.annotations(), "who", 2).edits == {}
    workspace.undo()
    assert not any("who" in note.body.tags for note in workspace.annotations())


TAGS = (Tag("1", "forces", "who “fights”,\nand where", "#aa00ff"), Tag("2", "forces/size of force"))


@pytest.mark.parametrize("name", ["c.toml", "c.csv"])
def test_a_codebook_is_read_as_it_was_written(name):
    text = as_csv(TAGS) if name.endswith("csv") else as_toml(TAGS, {2: "for the report"})
    tags, colors = read_codebook(text, name)
    assert [replace(tag, id=kept.id) for tag, kept in zip(tags, TAGS, strict=True)] == list(TAGS)
    assert colors == ({} if name.endswith("csv") else {2: "for the report"})


@pytest.mark.parametrize(
    ("text", "name"),
    [("tag = 3", "c.toml"), ("[colors]\n9 = 'x'", "c.toml"), ("words\nx", "c.csv"), ("name,color\nx,red", "c.csv"), ("[", "c.toml")],
)
def test_what_is_no_codebook_is_told(text, name):
    with pytest.raises(LoadError, match="is no codebook"):
        read_codebook(text, name)


def test_a_codebook_from_elsewhere_adds_and_completes(workspace):
    incoming = (Tag("9", "forces", "", "#112233"), Tag("8", "doubt", "what I do not believe"), Tag("7", "units", "units by name"))
    workspace.apply(merged(workspace.codebook(), incoming))
    kept = {tag.name: (tag.id, tag.description, tag.color) for tag in workspace.codebook()}
    assert kept["forces"] == ("1", "who fights", "#112233")
    assert kept["doubt"] == ("8", "what I do not believe", "")
    assert kept["units"] == ("3", "units by name", "")
