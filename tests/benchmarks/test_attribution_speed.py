"""How fast it is told who says what. Bar: 2,000 sentences a second on one core, beyond parsing."""

import pytest

import reader
import resources
from reader.analyze.attributions.attributions import attributions, told
from reader.analyze.language.pipelines import pipeline
from reader.analyze.pipeline import analyze

REPEATS = 6


@pytest.fixture(scope="module")
def document():
    """The sample articles, several times over, as one text."""
    texts = [reader.read(path).text for path in sorted(resources.path("samples").glob("*-*.*"))]
    return reader.from_text("\n\n".join(texts * REPEATS))


def test_who_says_what(benchmark, document):
    passages = [(number, passage.span) for number, passage in enumerate(document.passages)]
    clauses = [clause for _, clause in pipeline().clauses(document.text, passages)]
    mentions = analyze(document).mentions

    def read():
        sentences = [told(document.text, clause) for clause in clauses]
        return attributions(document.text, sentences, [span for _, span in passages], mentions)

    benchmark.pedantic(read, rounds=5)
    benchmark.extra_info["sentences a second"] = round(len(clauses) / benchmark.stats["min"])
    print(f" {len(clauses):,} sentences, {len(clauses) / benchmark.stats['min']:,.0f} a second")
