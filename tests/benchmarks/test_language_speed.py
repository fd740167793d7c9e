"""How fast text is read. Bars: 2,000 words a second on one core, sentence vectors included; a pipeline ready within four seconds.

The encoder alone, and the fast pipeline, run beside it on the same text. The sentence vectors of the pipeline are the means of its states.
"""

import subprocess
import sys

import numpy as np
import pytest

import reader
import resources
from reader.analyze.descriptions.collect import described
from reader.analyze.language.pipelines import FAST, OWN, pipeline
from reader.analyze.names.candidates import candidates
from reader.analyze.pipeline import analyze
from reader.encoder import LAYER_SIZE, encoder

REPEATS = 6


@pytest.fixture(scope="module")
def document():
    """The sample articles, several times over, as one text."""
    texts = [reader.read(path).text for path in sorted(resources.path("samples").glob("*-*.*"))]
    return reader.from_text("\n\n".join(texts * REPEATS))


def told(benchmark, document):
    words = len(document.text.split())
    benchmark.extra_info["words a second"] = round(words / benchmark.stats["min"])
    print(f" {words:,} words, {words / benchmark.stats['min']:,.0f} a second")


@pytest.mark.parametrize("name", [OWN, FAST])
def test_analyze(benchmark, document, name):
    analyze(document, name=name)  # what is loaded once is loaded
    benchmark.pedantic(lambda: analyze(document, name=name), rounds=3)
    told(benchmark, document)


def test_pipeline_with_sentence_vectors(benchmark, document):
    nlp = pipeline(OWN).nlp
    passages = [passage.span.of(document.text) for passage in document.passages]

    def read():
        return np.array([sentence.vector[-LAYER_SIZE:] for doc in nlp.pipe(passages, batch_size=8) for sentence in doc.sents])

    vectors = benchmark.pedantic(read, rounds=3)
    told(benchmark, document)
    assert vectors.shape[1] == LAYER_SIZE


def test_encoder_alone(benchmark, document):
    sentences = [[word.text for word in clause.words] for _, clause in pipeline(OWN).clauses(document.text, _spans(document))]
    benchmark.pedantic(lambda: encoder().states(sentences), rounds=3)
    told(benchmark, document)


def test_descriptions_beyond_parsing(benchmark, document):
    """Bar: 3,000 sentences a second."""
    clauses = [(clause, candidates(clause)) for _, clause in pipeline(OWN).clauses(document.text, _spans(document))]
    found = benchmark.pedantic(lambda: [described(clause, names) for clause, names in clauses], rounds=3)
    print(f" {len(clauses):,} sentences, {len(clauses) / benchmark.stats['min']:,.0f} a second")
    assert any(found)


def _spans(document):
    return [(number, passage.span) for number, passage in enumerate(document.passages)]


@pytest.mark.parametrize("name", [OWN, FAST])
def test_ready(benchmark, name):
    """From nothing, in a process of its own, until the first sentence is read."""
    code = f"from reader.analyze.language.pipelines import pipeline; pipeline({name!r}).nlp('Guards held the gate.')"
    benchmark.pedantic(lambda: subprocess.run([sys.executable, "-c", code], check=True), rounds=3)
