"""Whatever tree a parser gives, and whatever signs a text holds, who says what is told without a fault."""

import string

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Mention
from reader.analyze.attributions.attributions import attributions, told
from reader.analyze.language.nlp import Clause
from reader.analyze.language.parser import Tree
from reader.analyze.language.words import Word
from reader.text import Span

WORDS = """
said saying says told quoted citing called according to that claim report reports may so - called alleged reportedly Vost officials he I it
who not as by of and gate open , . : “ ” " '' ‘ ’ ( ) — A
"""
TAGS = "VBD VBN VBZ VBG VB NN NNS NNP PRP IN DT JJ RB MD WP , :"
RELATIONS = """
nsubj nsubj:pass obj iobj ccomp xcomp parataxis advcl acl acl:relcl conj cc mark case obl obl:agent nmod nmod:poss appos compound amod
advmod aux aux:pass punct flat expl csubj
"""


@st.composite
def sentences(draw, start=0):
    """A sentence of such words with any tree."""
    texts = draw(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=14))
    words, at = [], start
    for text in texts:
        spaced = draw(st.booleans())
        words.append(Word(text, at, at + len(text), spaced))
        at += len(text) + spaced
    size = len(words)
    order = draw(st.permutations(range(size)))
    heads = [order[0]] * size
    for number in range(1, size):
        heads[order[number]] = order[draw(st.integers(0, number - 1))]
    several = [draw(st.lists(st.sampled_from(kind.split()), min_size=size, max_size=size)) for kind in (TAGS, RELATIONS)]
    lemmas = [draw(st.sampled_from((text.lower(), "say", "quote"))) for text in texts]
    return Clause(tuple(words), (), Tree(tuple(several[0]), ("X",) * size, tuple(heads), tuple(several[1]), tuple(lemmas)))


def text_of(clauses):
    length = clauses[-1].words[-1].end
    letters = [" "] * length
    for clause in clauses:
        for word in clause.words:
            letters[word.start : word.end] = word.text
    return "".join(letters)


@st.composite
def texts(draw):
    clauses, start = [], 0
    for _ in range(draw(st.integers(1, 4))):
        clauses.append(draw(sentences(start)))
        start = clauses[-1].words[-1].end + draw(st.integers(1, 2))
    return text_of(clauses), clauses


@given(texts(), st.lists(st.sampled_from(["PERSON", "ORG", "GPE"]), max_size=6))
def test_any_tree(drawn, labels):
    text, clauses = drawn
    words = [word for clause in clauses for word in clause.words if word.is_word]
    mentions = [Mention(word.span, label, f"{label}:{word.text}") for word, label in zip(words, labels, strict=False)]
    found = attributions(text, [told(text, clause) for clause in clauses], [Span(0, len(text))], mentions)
    assert found == sorted(found, key=lambda one: (one.content.start, -one.content.end))
    for one in found:
        assert 0 < len(one.content) <= one.content.end <= len(text)
        assert one.source is None or len(one.source)
        assert not (one.cue and one.source) or not one.cue.overlaps(one.source)


@given(st.lists(st.text(alphabet=string.ascii_letters + " .,:“”\"'‘’«»`\n", max_size=40), min_size=1, max_size=4))
def test_any_text_without_a_tree(parts):
    text = "\n\n".join(part for part in parts if part.strip()) or "said"
    words = [Word("said", 0, len(text))]
    attributions(text, [told(text, Clause(tuple(words)))], [Span(0, len(text))], [])
