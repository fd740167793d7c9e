"""The same article under two addresses, wire copy with another headline, and articles that only tell of the same."""

from dataclasses import replace

import pytest

from reader.likeness import KEPT, is_same, sketch
from reader.text import hidden_characters
from reader.workspace import Workspace
from tests.builders import a_document

SENTENCES = tuple(
    f"On day {number} of the search for the Grey Banner, patrol {number * 7} came back from valley {number * 3} and told of {number} fires."
    for number in range(30)
)


def at(address, *paragraphs, title="Search goes on"):
    made = a_document(*paragraphs, title=title)
    return replace(made, source=replace(made.source, uri=address))


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        yield opened


def added(workspace, *documents):
    for one in documents:
        workspace.add(one)
        workspace.keep_sketch(one)
    return documents


def test_the_same_words_under_another_headline_are_the_same_text(workspace):
    one, other = added(workspace, at("file:///a", *SENTENCES), at("file:///b", *SENTENCES, title="Fires in the valleys"))
    assert workspace.most_like(other.id) == one.id
    assert is_same(one, other)


def test_a_text_with_a_paragraph_more_is_nearly_the_same(workspace):
    one, other = added(workspace, at("file:///a", *SENTENCES), at("file:///b", *SENTENCES[:25], "The army said nothing of it."))
    assert workspace.most_like(other.id) == one.id
    assert not is_same(one, other)


def test_other_words_on_the_same_event_are_another_text(workspace):
    _, other = added(workspace, at("file:///a", *SENTENCES), at("file:///b", *(f"Soldiers {words[::-1]}" for words in SENTENCES)))
    assert workspace.most_like(other.id) == ""


def test_a_short_text_tells_nothing():
    assert sketch(a_document("Six men fled over the wall.")) == ()
    assert len(sketch(a_document(*SENTENCES))) == KEPT


def test_a_newer_text_of_the_same_address_is_no_copy_but_has_an_older_one(workspace):
    one, newer = added(workspace, at("file:///a", *SENTENCES), at("file:///a", *SENTENCES, "More follows."))
    assert workspace.most_like(newer.id) == ""
    assert (workspace.older_texts(newer.id), workspace.older_texts(one.id)) == ((one.id,), ())


def test_what_was_removed_is_not_told_of(workspace):
    one, other = added(workspace, at("file:///a", *SENTENCES), at("file:///b", *SENTENCES, title="Fires"))
    workspace.remove(one.id)
    assert workspace.most_like(other.id) == ""


def test_hidden_characters_are_counted():
    assert hidden_characters("a\u202eb\u200bc\u2066") == 3
    assert hidden_characters("Zoë fled – at last") == 0
