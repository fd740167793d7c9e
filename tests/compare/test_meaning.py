"""What of sentence vectors two texts share beyond what all of a story share."""

from dataclasses import replace

import numpy as np
import pytest

from reader.compare import meaning
from reader.compare.align import compare
from reader.compare.meaning import Meaning, remember, sentence_vectors, vectors
from tests.builders import a_document, an_analysis

STORY = ["Six guards were killed.", "Four wardens died.", "The road stayed shut.", "A bridge is planned."]

LEFT = an_analysis(a_document("Six guards were killed at Dorvet prison.", "The road stayed shut."), names={"Dorvet prison": "FAC"})
RIGHT = an_analysis(a_document("Four wardens died.", "A bridge is planned."))


@pytest.fixture
def encoded(monkeypatch):
    """Nothing is known, as after a start; the texts that were encoded since."""
    texts, encoder = [], meaning.sentence_encoder()

    class Counting:
        producer, size = encoder.producer, encoder.size

        def vectors(self, some):
            texts.extend(some)
            return encoder.vectors(some)

    monkeypatch.setattr(meaning, "sentence_encoder", Counting)
    meaning._known.clear()
    return texts


def test_what_is_stored_is_not_encoded_again_and_compares_alike(encoded):
    fresh = compare(LEFT, RIGHT)
    stored = [sentence_vectors(one) for one in (LEFT, RIGHT)]
    meaning._known.clear()
    encoded.clear()
    for one in stored:
        remember(one)
    assert (compare(LEFT, RIGHT), encoded) == (fresh, [])


def test_only_what_is_called_otherwise_is_encoded_again(encoded):
    stored = sentence_vectors(LEFT)
    meaning._known.clear()
    encoded.clear()
    remember(stored)
    renamed = replace(LEFT, entities=tuple(replace(entity, name="Dorvet jail") for entity in LEFT.entities))
    again = sentence_vectors(renamed)
    assert encoded == ["Six guards were killed at Dorvet jail."]
    assert (again.keys[8:], again.rows[768:]) == (stored.keys[8:], stored.rows[768:])


def test_vectors_of_another_encoder_are_not_used(encoded):
    stored = sentence_vectors(RIGHT)
    meaning._known.clear()
    encoded.clear()
    remember(replace(stored, producer="other@1"))
    assert sentence_vectors(RIGHT) == stored
    assert len(encoded) == 2


def test_only_the_vectors_used_last_are_known(encoded, monkeypatch):
    monkeypatch.setattr(meaning, "_KEPT", 2)
    vectors(STORY[:2])
    vectors([STORY[0], STORY[2], STORY[0], STORY[1]])
    assert encoded == [*STORY[:3], STORY[1]]


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
