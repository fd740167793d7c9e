"""How documents name things, kept in the workspace."""

import pytest

from reader.naming import NamedEntity, Naming
from reader.workspace import Workspace
from tests.builders import a_document


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        yield opened


def kept(workspace, text, *named):
    """A document that names things: (entity, name, words, count)."""
    document = a_document(text)
    workspace.add(document)
    found = tuple(Naming(document.id, entity, name, "ORG", words, count) for entity, name, words, count in named)
    workspace.namings.keep(document.id, found)
    return found


BANNER = ("org:grey-banner", "Grey Banner", "Grey Banner", 2)


def test_namings_come_back_by_document_and_entity(workspace):
    first = kept(workspace, "one", BANNER, ("org:sarn", "Sarn", "Sarn", 1))
    second = kept(workspace, "two", BANNER)
    assert set(workspace.namings.of()) == {*first, *second}
    assert workspace.namings.of(documents=[first[0].document]) == first
    assert set(workspace.namings.of(entity="org:grey-banner")) == {first[0], *second}
    assert workspace.namings.of("org:sarn", [second[0].document]) == ()
    assert workspace.namings.of(documents=[]) == ()


def test_newer_namings_take_the_place_of_older_ones(workspace):
    kept(workspace, "one", BANNER)
    newer = kept(workspace, "one", ("org:sarn", "Sarn", "Sarn", 1))
    assert workspace.namings.of() == newer


def test_a_document_that_is_removed_names_nothing(workspace):
    (one,) = kept(workspace, "one", BANNER)
    workspace.remove(one.document)
    workspace.namings.keep(one.document, [one])
    assert workspace.namings.of() == ()


def test_entities_are_found_by_any_of_their_words_without_capitals_and_accents(workspace):
    kept(workspace, "one", ("org:rüya", "Rüya Front", "RF", 2), ("org:frontier", "Frontier Guard", "guards", 1))
    kept(workspace, "two", ("org:rüya", "Rüya Front", "Rüya", 2))
    names = {
        words: [one.name for one in workspace.namings.entities_like(words, 9)]
        for words in ("ruya", "rf", "FRONT", "guards", "none", "%", "")
    }
    both = ["Frontier Guard", "Rüya Front"]
    assert names == {"ruya": both[1:], "rf": both[1:], "FRONT": both, "guards": both[:1], "none": [], "%": [], "": both[::-1]}


def test_an_entity_has_the_name_that_most_documents_give_it(workspace):
    for text, name in (("one", "Banner"), ("two", "Grey Banner"), ("three", "Grey Banner")):
        kept(workspace, text, ("org:grey-banner", name, "GB", 1))
    assert workspace.namings.entities_like("gb", 9) == (NamedEntity("org:grey-banner", "Grey Banner", "ORG", 3),)


def test_no_more_are_given_than_asked_for(workspace):
    kept(workspace, "one", *((f"org:{number}", f"Front {number}", "front", 1) for number in range(9)))
    assert len(workspace.namings.entities_like("front", 4)) == 4


def test_documents_that_share_rare_things_come_before_those_that_share_common_ones(workspace):
    sarn, iraq = ("org:sarn", "Sarn", "Sarn", 1), ("gpe:iraq", "Iraq", "Iraq", 9)
    here = kept(workspace, "here", BANNER, sarn, iraq)[0].document
    common = kept(workspace, "common", iraq)[0].document
    rare = kept(workspace, "rare", sarn)[0].document
    most = kept(workspace, "most", BANNER, ("org:grey-banner", "Grey Banner", "the Banner", 1), sarn, iraq)[0].document
    kept(workspace, "nothing", ("org:lumen", "Lumen", "Lumen", 1))
    assert workspace.namings.related(here) == (most, rare, common)
    assert workspace.namings.related(here, 1) == (most,)


def test_a_document_without_names_is_related_to_none(workspace):
    kept(workspace, "one", BANNER)
    assert workspace.namings.related(a_document("two").id) == ()


def test_the_many_namings_of_a_book_are_kept_in_steps(workspace):
    document = a_document("one")
    workspace.add(document)
    found = tuple(Naming(document.id, f"org:{number:04}", "Banner", "ORG", "Banner", 1) for number in range(1_200))
    kept(workspace, "one", BANNER)
    steps = workspace.namings.keeping(document.id, found)
    next(steps)
    assert len(workspace.namings.of()) == 500
    assert len(list(steps)) == 1
    assert workspace.namings.of() == found
