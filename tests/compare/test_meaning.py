"""What of sentence vectors two texts share beyond what all of a story share."""

import numpy as np

from reader.compare.meaning import Meaning, vectors

STORY = ["Six guards were killed.", "Four wardens died.", "The road stayed shut.", "A bridge is planned."]


def test_a_vector_depends_on_its_text_alone():
    assert (vectors(STORY)[0] == vectors(STORY[:1])[0]).all()


def test_no_texts_have_no_vectors():
    assert vectors([]).shape == (0, 384)


def test_swapping_the_sides_changes_no_cosine():
    one, other = vectors(STORY[:2]), vectors(STORY[2:])
    there, back = Meaning(one, other, np.concatenate([one, other])), Meaning(other, one, np.concatenate([other, one]))
    assert all(there.alike(row)[column] == back.alike(column)[row] for row in range(2) for column in range(2))


def test_what_all_share_is_no_likeness():
    shared = np.eye(384, dtype=np.float32)[0]
    many = np.array([shared + np.eye(384, dtype=np.float32)[number] for number in range(1, 31)]) / np.sqrt(2)
    assert Meaning(many, many, many).alike(0)[1] < Meaning(many, many).alike(0)[1] / 2


def test_rows_are_right_in_any_order():
    rows = np.random.default_rng(1).normal(size=(600, 384)).astype(np.float32)
    meaning = Meaning(rows, rows)
    assert [int(meaning.alike(number).argmax()) for number in (0, 599, 300, 1)] == [0, 599, 300, 1]
