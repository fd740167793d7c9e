"""Names by one pipeline or another, and what happens when one cannot be had."""

import re

import pytest
import spacy

import resources
from reader import encoder as encoder_module
from reader.analysis import Origin
from reader.analyze import pipeline as analysis
from reader.analyze.language.nlp import language
from reader.analyze.language.pipelines import FAST, OWN, pipeline
from reader.analyze.pipeline import analyze, producer
from tests.builders import a_document

SENTENCE = "Ilen Marsk told Radio Halvern in Orsel that Pakistani officers had left."


@pytest.fixture
def no_models(monkeypatch, tmp_path):
    """Nothing was loaded yet, and no file of the encoder is there."""

    there = resources.path

    def elsewhere(name):
        return tmp_path / name if name.startswith("encoder") else there(name)

    caches = (pipeline, encoder_module.encoder)
    for cached in caches:
        cached.cache_clear()
    monkeypatch.setattr(encoder_module.resources, "path", elsewhere)
    yield
    for cached in caches:
        cached.cache_clear()


@pytest.fixture
def other(tmp_path):
    """A pipeline of somebody else's, with labels of another scheme, that cuts words at every "x"."""
    nlp = spacy.blank("en")
    nlp.tokenizer.infix_finditer = re.compile("x").finditer
    named = {"Marsk": "PER", "Orsel": "LOC", "Friday": "MISC", "Ve": "ORG"}
    nlp.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": words} for words, label in named.items()])
    nlp.meta |= {"name": "elsewhere", "version": "1.2.0"}
    nlp.to_disk(tmp_path / "elsewhere")
    return str(tmp_path / "elsewhere")


def labels(text, name=OWN):
    ((_, clause),) = pipeline(name).clauses(text, [(0, a_document(text).passages[0].span)])
    return {" ".join(word.text for word in clause.words[one.start : one.end]): one.label for one in clause.names}


@pytest.mark.parametrize("written", [str, str.upper, str.title])
def test_persons_and_peoples_are_told_apart(written):
    found = labels(written(SENTENCE))
    assert (found[written("Ilen Marsk")], found[written("Pakistani")]) == ("PERSON", "NORP")


def test_names_of_the_model_are_marked_as_its_own_with_a_probability():
    people = [mention for mention in analyze(a_document(SENTENCE)).mentions if mention.label == "PERSON"]
    assert [mention.origin for mention in people] == [Origin.MODEL]
    assert 0 < people[0].confidence <= 1


def test_any_spacy_user_can_open_the_pipeline():
    doc = spacy.load(resources.path("pipeline"))("  Gen. Ilen Marsk freed 40 fighters in Orsel.\n\nGuards were killed.")
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Ilen Marsk", "PERSON"), ("Orsel", "GPE")]
    assert [(token.lemma_, token.pos_, token.dep_) for token in doc if token.text in ("freed", "fighters")] == [
        ("free", "VERB", "ROOT"),
        ("fighter", "NOUN", "obj"),
    ]
    assert [sentence.text.strip() for sentence in doc.sents] == ["Gen. Ilen Marsk freed 40 fighters in Orsel.", "Guards were killed."]
    assert "40 fighters" in [chunk.text for chunk in doc.noun_chunks]
    assert doc[-2].vector.shape == (1536,)


@pytest.mark.parametrize("folder", ["pipeline", "fast"])
def test_a_shipped_pipeline_cuts_words_as_the_rules_expect(folder):
    text = "“Daesh”terrorists—some 40—held Da’esh/IS posts (near Orsel)in Su-25 range."
    assert [token.text for token in spacy.load(resources.path(folder)).make_doc(text)] == [
        token.text for token in language().make_doc(text)
    ]


def test_a_sentence_longer_than_any_is_one_tree_all_the_same():
    text = "fighters fled and " * 150 + "stayed"
    ((_, clause),) = pipeline().clauses(text, [(0, a_document(text).passages[0].span)])
    roots = [word for word, head in enumerate(clause.tree.heads) if word == head]
    assert len(clause.words) == len(clause.tree.heads) == 451
    assert len(roots) == 1


@pytest.mark.parametrize("text", [" ", "\n\n", "  \n “ \n\n", "a", ""])
def test_texts_of_hardly_anything_are_read(text):
    doc = spacy.load(resources.path("pipeline"))(text)
    assert len(list(doc.sents)) <= 1


def test_the_fast_pipeline_marks_names_without_the_encoder(no_models):
    assert labels(SENTENCE, FAST)["Ilen Marsk"] == "PERSON"


def test_without_the_encoder_the_fast_pipeline_speaks_and_the_reason_is_told(no_models):
    analysis = analyze(a_document("General Ilen Marsk spoke in Kabul."))
    assert {mention.label for mention in analysis.mentions} == {"PERSON", "GPE"}
    assert analysis.producer.startswith("en_crossread_fast@")
    assert "without the language model" in analysis.problems[0]


def test_names_by_another_pipeline_stand_on_our_words(other):
    document = a_document("Marsk’s men left Orsel with Vexo, on Friday.")
    analysis = analyze(document, name=other)
    assert {(m.span.of(document.text), m.label) for m in analysis.mentions if m.label != "DATE"} == {("Orsel", "LOC"), ("Marsk", "PERSON")}
    assert analysis.producer.startswith("en_elsewhere@1.2.0+")
    assert analysis.problems == ()


@pytest.mark.parametrize("name", ["en_not_installed", "/no/such/folder"])
def test_a_missing_pipeline_gives_a_sentence_and_the_own_one(name):
    analysis = analyze(a_document(SENTENCE), name=name)
    assert name in analysis.problems[0]
    assert "Crossread's own marked the names" in analysis.problems[0]
    assert "PERSON" in {mention.label for mention in analysis.mentions}
    assert analysis.producer == producer(name) != producer(OWN)  # kept apart: the sentence is for this choice alone
    assert analysis.producer.startswith(pipeline(OWN).producer)


def test_a_pipeline_without_names_gives_a_sentence_and_the_own_one(tmp_path):
    spacy.blank("en").to_disk(tmp_path / "bare")
    assert "does not mark names" in pipeline(str(tmp_path / "bare")).problems[0]


def test_a_long_text_is_left_to_the_fast_pipeline_and_a_very_long_one_to_the_rules(monkeypatch):
    monkeypatch.setattr(analysis, "_LONG", 10)
    long = analyze(a_document("Six guards were killed."))
    monkeypatch.setattr(analysis, "_LONGEST", 10)
    longer = analyze(a_document("Six guards were killed."))
    assert "by the fast pipeline" in long.problems[0]
    assert longer.problems == ("Names were found by rules alone: the text is very long.",)
    assert (long.named_by, longer.named_by) == (pipeline(FAST).producer, "rules")
    assert long.producer == longer.producer == producer(OWN)  # what was asked for: under it they are kept
