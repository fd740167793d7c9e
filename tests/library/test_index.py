"""The index of a library: kept, replaced, made again, and asked for a claim."""

import sqlite3

import numpy as np
import pytest

from reader.alignment import Verdict
from reader.errors import WorkspaceError
from reader.library.elsewhere import elsewhere, index_path, open_index, remember, sought_in, sought_sentence, sought_words
from reader.library.index import LibraryIndex, Told
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis

PRISON = an_analysis(
    a_document("Eleven guards were killed when gunmen stormed the prison at Dorvet on Monday.", "The mayor asked for calm.", title="One")
)
RETOLD = an_analysis(a_document("Gunmen attacked Dorvet prison on Monday and killed 11 guards.", "Rain is expected in the valley."))
HARVEST = an_analysis(a_document("The barley harvest in Tessaly was the best in ten years."))


def unit(*numbers):
    rows = np.array(numbers, np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture
def index(tmp_path):
    with LibraryIndex(tmp_path / "index", "test@1", 3) as opened:
        yield opened


@pytest.fixture
def library(tmp_path):
    with open_index(tmp_path / "w.crossread") as opened:
        for analysis in (PRISON, RETOLD, HARVEST):
            remember(opened, analysis)
        yield opened


def texts(*words):
    return [Told(Span(10 * number, 10 * number + 5), text) for number, text in enumerate(words)]


def test_finds_the_same_claim_in_another_document_first_and_says_why(library):
    found = elsewhere(library, sought_words(PRISON.words(PRISON.sentences[1].span)), without=PRISON.document.id)
    best = found.likely[0]
    assert (best.document, best.sentence) == (RETOLD.document.id, 0)
    assert RETOLD.words(best.span) == best.text
    assert "11 guards" in best.evidence.quantities or best.evidence.terms


def test_what_is_only_about_something_else_is_not_likely(library):
    found = elsewhere(library, sought_words(PRISON.words(PRISON.sentences[1].span)), without=PRISON.document.id)
    assert HARVEST.document.id not in {hit.document for hit in found.likely}
    assert PRISON.document.id not in {hit.document for hit in found.hits}


def counting(words, *, low):
    """An article of one sentence with a number of guards killed in it."""
    document = a_document(words)
    return an_analysis(document, quantities=(a_quantity(document, str(low), low, kind="casualties", counted="guards"),))


def test_figures_are_compared_where_the_claim_is_the_same(tmp_path):
    twelve, eleven = counting("Gunmen killed 12 guards at the prison.", low=12), counting("Gunmen killed 11 guards at the prison.", low=11)
    with open_index(tmp_path / "w.crossread") as index:
        remember(index, eleven)
        (hit,) = elsewhere(index, sought_sentence(twelve, 0)).hits
    assert hit.is_likely
    (difference,) = hit.differences
    assert (difference.left.low, difference.right.low) == (12, 11)
    assert hit.state is difference.verdict is not Verdict.AGREE


def test_a_place_of_a_document_of_the_library_is_looked_for_with_what_is_stored_of_it(library):
    place = PRISON.sentences[1].span
    (whole,) = sought_in(library, PRISON.document.id, place)
    assert whole.words == PRISON.words(place)
    (part,) = sought_in(library, PRISON.document.id, Span(place.start + 7, place.start + 25))
    assert part.words == "guards were killed"
    assert sought_in(library, "unknown", place) == ()


def test_a_word_too_many_in_a_selection_is_no_second_claim(library):
    first, second = (sentence.span for sentence in PRISON.sentences[1:3])
    assert len(sought_in(library, PRISON.document.id, Span(first.start, second.start + 3))) == 1
    assert len(sought_in(library, PRISON.document.id, first.joined(second))) == 2


def test_who_shares_but_names_with_a_claim_does_not_make_it(tmp_path):
    named = an_analysis(a_document("At Dorvet the mayor opened Dorvet bridge.", "Gunmen stormed Dorvet prison and killed guards."))
    with open_index(tmp_path / "w.crossread") as index:
        remember(index, named)
        found = elsewhere(index, sought_words("In Dorvet gunmen killed guards at Dorvet prison."))
    assert [hit.sentence for hit in found.likely] == [1]
    assert found.near[0].told < 2


def test_a_removed_document_is_found_no_more(library):
    library.remove(RETOLD.document.id)
    assert {hit.document for hit in elsewhere(library, sought_words("Gunmen killed guards at Dorvet prison")).hits} == {
        PRISON.document.id,
        HARVEST.document.id,
    }


def test_neighbors_are_told_on_both_sides(index):
    index.add("a", "", texts("guards died"), unit([1, 0, 0]))
    index.add("b", "", texts("rain fell", "guards were killed"), unit([0, 1, 0], [1, 0.1, 0]))
    (nearest, *_) = index.neighbors("a")
    assert (nearest.sentence, nearest.document, nearest.other) == (0, "b", 1)
    assert ("a", 0) in {(one.document, one.other) for one in index.neighbors("b") if one.sentence == 1}


def test_only_the_nearest_ten_are_kept(index):
    index.add("a", "", texts("guards"), unit([1, 0, 0]))
    for number in range(14):
        index.add(f"b{number}", "", texts("x"), unit([1, 1 - number / 20, 0]))
    assert [one.document for one in index.neighbors("a")] == [f"b{number}" for number in range(13, 3, -1)]


def test_a_document_is_replaced(index):
    index.add("a", "1", texts("guards died", "rain"), unit([1, 0, 0], [0, 1, 0]))
    index.add("b", "1", texts("guards"), unit([1, 0, 0]))
    index.add("a", "2", texts("snow"), unit([0, 0, 1]))
    assert index.revisions() == {"a": "2", "b": "1"}
    assert index.size == (2, 2)
    assert {one.text for one in index.candidates("guards died rain", unit([1, 0, 0])[0], 5)} == {"snow", "guards"}


def test_it_is_kept(tmp_path):
    for _ in range(2):
        with LibraryIndex(tmp_path / "index", "test@1", 3) as index:
            index.revisions() or index.add("a", "", texts("guards"), unit([1, 0, 0]))
            assert index.size == (1, 1)


@pytest.mark.parametrize("damage", ["", "-vectors"])
def test_a_damaged_one_is_begun_anew(tmp_path, damage):
    path = tmp_path / "index"
    with LibraryIndex(path, "test@1", 3) as index:
        index.add("a", "", texts("guards"), unit([1, 0, 0]))
    path.with_name(path.name + damage).write_bytes(b"x")
    with LibraryIndex(path, "test@1", 3) as index:
        assert index.size == (0, 0)
        index.add("a", "", texts("guards"), unit([1, 0, 0]))


def test_one_that_another_program_holds_is_left_as_it_is(tmp_path):
    path = tmp_path / "index"
    with LibraryIndex(path, "test@1", 3) as index:
        index.add("one", "1", texts("The gate fell."), unit((1, 0, 0)))
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(WorkspaceError, match="cannot be used"):
        LibraryIndex(path, "test@1", 3)
    holder.close()
    with LibraryIndex(path, "test@1", 3) as index:
        assert index.revisions() == {"one": "1"}


def test_one_of_another_encoder_is_begun_anew(tmp_path):
    with LibraryIndex(tmp_path / "index", "test@1", 3) as index:
        index.add("a", "", texts("guards"), unit([1, 0, 0]))
    with LibraryIndex(tmp_path / "index", "test@2", 3) as index:
        assert index.size == (0, 0)


def test_a_document_that_was_cut_short_leaves_nothing(index, monkeypatch):
    monkeypatch.setattr(index, "_keep", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        index.add("a", "", texts("guards"), unit([1, 0, 0]))
    assert index.size == (0, 0)


def test_the_index_lies_beside_the_workspace(tmp_path):
    assert index_path(tmp_path / "w.crossread").parent == tmp_path
