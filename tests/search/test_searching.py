"""Documents and notes found by words, phrases and filters, with the places that matched."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import WorkspaceError
from reader.search.index import Entry, Note, Number, SearchIndex
from reader.search.parts import QueryError
from reader.search.query import query
from reader.search.searching import search
from reader.text import Span

TEXT = (
    "Gunmen broke the eastern wall.\n\n"
    "Eleven guards were killed in the prison break at Dorvet, Governor Ilen Marsk said. The guards were young."
)
PRISON = Entry(
    "prison",
    "1",
    TEXT,
    "Dozens flee",
    "Halvern Courier",
    "2026-05-09",
    ("Dorvet prison", "Grey Banner"),
    ("Ilen Marsk",),
    (Number("guard", 11, 11, Span(32, 38)), Number("", 11, 11, Span(32, 38)), Number("militant", 1000, None, Span(0, 6))),
    (Note("n1", Span(32, 45), "Compare with the hospital’s count.", "Eleven guards", ("doubt",)),),
)
HARVEST = Entry(
    "harvest", "1", "The barley harvest in Tessaly was the best. No guard was needed.", "Harvest", "Meridian Wire", "2026-06-01"
)


@pytest.fixture
def index(tmp_path):
    with SearchIndex(tmp_path / "search") as opened:
        opened.add((PRISON, HARVEST))
        yield opened


def found(index, text):
    return [one.document for one in search(index, query(text)).found]


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("guards", ["prison"]),
        ("guard*", ["prison", "harvest"]),
        ("GUARDS break", ["prison"]),
        ('"prison break"', ["prison"]),
        ('"break prison"', []),
        ("NEAR(gunmen wall, 3)", ["prison"]),
        ("NEAR(gunmen marsk, 3)", []),
        ("barley OR gunmen", ["harvest", "prison"]),
        ("guard* -barley", ["prison"]),
        ("[barley, oats]", ["harvest"]),
        ("flee", ["prison"]),
        ("publisher:courier", ["prison"]),
        ("-publisher:courier guard*", ["harvest"]),
        ("before:2026-06", ["prison"]),
        ("after:2026-05-09 before:2027", ["harvest"]),
        ('entity:"grey banner"', ["prison"]),
        ('entity:"prison grey"', []),
        ("speaker:marsk", ["prison"]),
        ("title:harvest", ["harvest"]),
        ("number:guards=11", ["prison"]),
        ("number:guards>11", []),
        ("number:militants>5000", ["prison"]),
        ("number:militants<1000", []),
        ("tag:doubt", ["prison"]),
        ("hospital*", ["prison"]),
        ("tag:doubt barley", []),
        ("nothing-like-this", []),
        ("publisher:courier OR publisher:wire", ["prison", "harvest"]),
        ("before:2027 -barley", ["prison"]),
    ],
)
def test_finds(index, text, documents):
    assert sorted(found(index, text)) == sorted(documents)


def test_passages_show_what_matched_and_where_it_stands(index):
    (document,) = search(index, query("guards")).found
    passage = document.passages[-1]
    assert passage.span == Span(39, 45)
    assert [mark.of(passage.words) for mark in passage.marks] == ["guards", "guards"]
    assert "Gunmen" not in passage.words  # of the paragraph before
    assert document.places == 3  # two in the text, one in the note’s quotation


def test_a_note_tells_its_place_and_its_words(index):
    (document,) = search(index, query("hospital*")).found
    (note,) = document.passages
    assert (note.note, note.span) == ("n1", Span(32, 45))
    assert [mark.of(note.words) for mark in note.marks] == ["hospital"]


def test_a_number_and_a_name_are_shown_where_they_stand(index):
    (document,) = search(index, query("number:guards=11")).found
    assert document.passages[-1].span == Span(32, 38)
    (document,) = search(index, query("speaker:marsk")).found
    assert document.passages[-1].span.of(TEXT) == "Marsk"


def test_without_words_the_beginning_is_shown(index):
    (document,) = search(index, query("publisher:wire")).found
    assert document.passages[0].words.startswith("The barley harvest")
    assert document.places == 0


def test_the_best_are_shown_and_all_are_counted(index):
    answer = search(index, query("guard*"), limit=1)
    assert (len(answer.found), answer.total, answer.searched) == (1, 2, 2)


def test_a_document_is_replaced_and_removed_with_all_that_is_known_of_it(index):
    index.add((Entry("prison", "2", "Nothing is known."),))
    assert found(index, "guards") == found(index, "tag:doubt") == found(index, "number:guards=11") == []
    assert found(index, "known") == ["prison"]
    assert index.revisions() == {"prison": "2", "harvest": "1"}
    index.remove("prison")
    assert found(index, "known") == []
    assert index.size == 1


def test_a_list_of_a_thousand_terms_is_searched(index):
    terms = ", ".join(f"term{number}" for number in range(1_000))
    assert found(index, f"[{terms}, barley]") == ["harvest"]


@pytest.mark.parametrize("damage", ["", "-wal"])
def test_a_damaged_file_is_begun_anew(tmp_path, damage):
    path = tmp_path / "search"
    with SearchIndex(path) as index:
        index.add((PRISON,))
    path.with_name(path.name + damage).write_bytes(b"x" * 5_000)
    with SearchIndex(path) as index:
        index.add((HARVEST,))
        assert found(index, "barley") == ["harvest"]


def test_one_that_another_program_holds_is_left_as_it_is(tmp_path):
    path = tmp_path / "search"
    with SearchIndex(path) as index:
        index.add((PRISON,))
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(WorkspaceError, match="cannot be used"):
        SearchIndex(path)
    holder.close()
    with SearchIndex(path) as index:
        assert found(index, "guards") == ["prison"]


PIECES = ("guards", '"prison break"', "escap*", "OR", "-", "(", ")", "NEAR(a b)", "[a, b]", "tag:doubt", "publisher:x", "before:2026")
MORE = ("number:>5", "AND", "NOT", "entity:b", "*", "'")


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    with SearchIndex(tmp_path_factory.mktemp("empty") / "search") as opened:
        yield opened


@given(st.lists(st.sampled_from((*PIECES, *MORE)), max_size=7))
def test_whatever_can_be_read_can_be_searched(empty, words):
    try:
        asked = query(" ".join(words))
    except QueryError:
        return
    assert search(empty, asked).searched == 0
