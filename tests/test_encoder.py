"""Words to states, sentences to vectors."""

import os
import subprocess
import sys

import numpy as np
import pytest

from reader import encoder as module
from reader.encoder import LAYER_SIZE, STATE_SIZE, EncoderError, encoder


@pytest.fixture(scope="module")
def shipped():
    return encoder()


def test_sentences_that_say_the_same_are_nearer_than_others(shipped):
    freed, released, harvest = shipped.vectors(
        ["Soldiers freed 40 fighters from a prison.", "Troops released forty militants from jail.", "The wheat harvest was poor."]
    )
    assert freed @ released > 0.5 > 0.3 > freed @ harvest


def test_vectors_have_length_one(shipped):
    vectors = shipped.vectors(["Orsel", "Six guards were killed at Dorvet prison."])
    assert vectors.shape == (2, LAYER_SIZE)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1], abs=1e-5)


def test_every_word_has_a_state(shipped):
    sentences = [["Six", "guards", "were", "killed"], [], ["\u200b", "Orsel"]]
    assert [states.shape for states in shipped.states(sentences)] == [(4, STATE_SIZE), (0, STATE_SIZE), (2, STATE_SIZE)]


def test_the_country_is_not_the_pronoun(shipped):
    country, pronoun, spelt = shipped.vectors(["US troops left.", "us troops left.", "USA troops left."])
    assert country @ spelt > country @ pronoun


def test_a_sentence_beyond_the_longest_is_read_in_parts(shipped):
    whole, part = shipped.states([["fighter"] * 600, ["fighter"] * 90])
    assert whole.shape == (600, STATE_SIZE)
    assert whole[510:] == pytest.approx(part, abs=0.2)  # eight bits: other neighbours in the batch, other last digits


def test_no_texts_have_no_vectors(shipped):
    assert shipped.vectors([]).shape == (0, LAYER_SIZE)


def test_a_damaged_model_is_told_in_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(module.resources, "path", lambda name: tmp_path / name)
    encoder.cache_clear()
    with pytest.raises(EncoderError, match="cannot be used"):
        encoder()
    encoder.cache_clear()


def test_the_library_of_the_models_keeps_no_id_and_no_reports(tmp_path):
    told = {name: value for name, value in os.environ.items() if name not in ("CI", "ORT_DISABLE_TELEMETRY")}
    homes = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR", "APPDATA", "LOCALAPPDATA"), str(tmp_path))
    code = "import reader.encoder as one; one.session('encoder/encoder.onnx')"
    subprocess.run([sys.executable, "-c", code], env=told | homes, check=True, capture_output=True)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
