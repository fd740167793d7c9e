"""Sentences: where they end and where they do not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analyze.pipeline import analyze
from reader.document import Document, Passage, PassageKind, Source
from reader.text import Span, normalize
from tests.builders import a_document


def sentences(*paragraphs):
    document = a_document(*paragraphs)
    return [sentence.span.of(document.text) for sentence in analyze(document).sentences]


@pytest.mark.parametrize(
    "parts",
    [
        ("The guards fled.", "Nobody was hurt."),
        ("“Go!” she said.", "They went."),
        ("“We saw them leave.”", "Marsk left the room."),
        ('He said: "It is over."', 'Then he left.'),
        ("Firing began at 5 p.m.", "The town was quiet by dawn."),
        ("It began at 5 p.m. in Orsel."),
        ("Gen. Aurel Vost spoke to J. P. Rennick."),
        ("The U.S. Army denied it.", "It gave no reason."),
        ("He pointed at the U.S.", "The minister did not."),
        ("Resolution No. 12 was read.", "It passed."),
        ("Prices rose 3.5 percent.", "Then they fell."),
        ("Is it true?", "Nobody knows."),
        ("It rained … and then the shelling resumed.",),
        ("He left (by the back door.)", "She stayed."),
        ("He held the island.[2]", "Then he left.[3]", "She stayed (see [5])."),
    ],
)  # fmt: skip
def test_sentence_ends(parts):
    parts = (parts,) if isinstance(parts, str) else parts
    assert sentences(" ".join(parts)) == list(parts)


def test_a_lost_space_after_a_quotation_is_no_obstacle():
    assert sentences("“They are gone.”Marsk shrugged.") == ["“They are gone.”", "Marsk shrugged."]


def test_no_sentence_crosses_a_passage():
    assert sentences("The gate was", "open all night.") == ["The gate was", "open all night."]


def test_furniture_gives_no_sentence():
    text = "Orsel is quiet.\n\nSubscribe to our newsletter."
    passages = (Passage(Span(0, 15)), Passage(Span(17, len(text)), PassageKind.BOILERPLATE))
    assert len(analyze(Document.of(text, passages, Source())).sentences) == 1


def test_a_blank_line_ends_a_sentence():
    document = Document.of("The gate\n\nThe tower", (Passage(Span(0, 19)),), Source())
    assert [one.span.of(document.text) for one in analyze(document).sentences] == ["The gate", "The tower"]


def test_long_passages_come_out_whole():
    text = "The column reached the pass. " * 3_000
    assert set(sentences(text)) == {"The column reached the pass."}


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(".!?\"“” \n'’U.S"))))
def test_sentences_cover_all_that_is_not_white_space(text):
    text = normalize(text)
    found = analyze(Document.of(text, (Passage(Span(0, len(text))),), Source())).sentences
    assert "".join("".join(one.span.of(text).split()) for one in found) == "".join(text.split())
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
