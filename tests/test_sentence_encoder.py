"""The encoder that the analyst chose: a copy of the shipped one under another name stands in for other models."""

import shutil
import sys

import numpy as np
import pytest

import resources
from reader import sentence_encoder as module
from reader.analyze.pipeline import producer
from reader.compare import meaning
from reader.compare.align import compare
from reader.compare.meaning import remember, sentence_vectors
from reader.encoder import STATE_SIZE, EncoderError, encoder
from reader.sentence_encoder import choose, problem, read, sentence_encoder
from tests.builders import a_document, an_analysis

WORDS = ["Six guards were killed at Dorvet prison.", "A bridge is planned."]
LEFT, RIGHT = an_analysis(a_document(WORDS[0], "The road stayed shut.")), an_analysis(a_document(*WORDS))


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(resources.path("encoder"), tmp_path / "other-model")


@pytest.fixture
def fresh():
    """Nothing was chosen, used or encoded yet, nor is it afterwards."""

    def forget():
        module._folder = None
        module._in_use.cache_clear()
        meaning._known.clear()

    forget()
    yield
    forget()


def test_a_folder_gives_vectors_of_length_one(folder):
    found = read(folder)
    vectors = found.vectors(WORDS)
    assert vectors.shape == (2, found.size) == (2, STATE_SIZE)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-4)


def test_the_producer_tells_one_model_from_another_of_the_same_name(folder):
    before = read(folder).producer
    assert before.startswith("other-model@")
    with (folder / "tokenizer.json").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert read(folder).producer != before


def test_the_model_may_lie_as_sentence_transformers_lays_it(folder):
    (folder / "onnx").mkdir()
    (folder / "encoder.onnx").rename(folder / "onnx" / "model.onnx")
    assert read(folder).size == STATE_SIZE


def test_the_first_piece_stands_for_the_sentence_where_the_folder_says_so(folder):
    mean = read(folder).vectors(WORDS)
    (folder / "1_Pooling").mkdir()
    (folder / "1_Pooling" / "config.json").write_text('{"pooling_mode_cls_token": true}', encoding="utf-8")
    assert not np.allclose(read(folder).vectors(WORDS), mean, atol=0.01)


def test_a_model_that_needs_torch_is_refused_with_what_to_do(folder):
    (folder / "encoder.onnx").rename(folder / "model.safetensors")
    with pytest.raises(EncoderError, match="holds no ONNX model") as told:
        read(folder)
    assert "optimum-cli" in told.value.advice


@pytest.mark.parametrize("name", ["encoder.onnx", "tokenizer.json"])
def test_a_damaged_file_is_told_by_its_path(folder, name):
    (folder / name).write_bytes(b"damaged")
    with pytest.raises(EncoderError, match=name):
        read(folder)


def test_a_missing_file_or_folder_is_told(folder):
    (folder / "tokenizer.json").unlink()
    with pytest.raises(EncoderError, match=r"holds no tokenizer\.json"):
        read(folder)
    with pytest.raises(EncoderError, match="is not there"):
        read(folder / "none")


def test_a_chosen_encoder_compares_and_its_name_stands_in_the_alignment(folder, fresh):
    choose(folder)
    alignment = compare(LEFT, RIGHT)
    assert "+other-model@" in alignment.producer
    assert alignment.links
    assert alignment.problems == ()
    assert sentence_vectors(LEFT).size == STATE_SIZE


def test_vectors_of_one_encoder_are_not_taken_for_those_of_another(folder, fresh):
    shipped = sentence_vectors(LEFT)
    module._in_use.cache_clear()
    meaning._known.clear()
    choose(folder)
    remember(shipped)
    assert not meaning._known
    remember(sentence_vectors(LEFT))
    assert {row.size for row in meaning._known.values()} == {STATE_SIZE}


def test_where_the_folder_cannot_be_used_the_shipped_encoder_compares_and_it_is_said(tmp_path, fresh):
    choose(tmp_path / "none")
    assert sentence_encoder() is encoder()
    assert "is not there" in problem()
    (told,) = compare(LEFT, RIGHT).problems
    assert "The encoder that comes with Crossread compares instead" in told


def test_an_encoder_is_chosen_before_one_is_used(folder, fresh):
    sentence_encoder()
    with pytest.raises(RuntimeError):
        choose(folder)


def test_names_are_marked_with_the_shipped_encoder(folder, fresh):
    before = producer("crossread")
    choose(folder)
    assert producer("crossread") == before


def test_the_worker_tells_the_chosen_encoder_and_encodes_with_it(folder):
    from reader.jobs import Job, Part, Producer
    from reader.parcels import Unpacking, parts
    from tests.test_worker import Worker

    worker = Worker("--encoder", str(folder), program=(sys.executable, "-m", "reader.worker"))
    try:
        worker.say(*(Part(1, name, data) for name, data in parts(LEFT)))
        said = worker.answer(Job(1, "encode"))
        unpacking = Unpacking()
        for message in said:
            if isinstance(message, Part):
                unpacking.add(message.name, message.data)
        (made,) = unpacking.values
        told = next(message for message in iter(worker.hear, None) if isinstance(message, Producer))
        assert made.producer == told.encoder
        assert made.producer.startswith("other-model@")
    finally:
        worker.process.kill()
        worker.process.communicate()
