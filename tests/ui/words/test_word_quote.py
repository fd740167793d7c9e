"""A place of a word in its sentence."""

import pytest

from ui.words.word_quote import Sentence


@pytest.fixture
def sentence(qtbot):
    made = Sentence()
    qtbot.addWidget(made)
    made.resize(300, made.height())
    return made


def test_the_words_stay_in_view_in_a_long_sentence(sentence):
    sentence.show_parts(("before " * 60, "terrorists", " after" * 60))
    shown = sentence.text()
    assert ">…before" in shown
    assert "terrorists</span> after" in shown
    assert shown.endswith("after…</p>")
    assert len(shown) < 200


def test_a_wider_one_tells_more(sentence):
    sentence.show_parts(("before " * 60, "terrorists", " after" * 60))
    length = len(sentence.text())
    sentence.resize(600, sentence.height())
    sentence._show()
    assert len(sentence.text()) > length


def test_words_are_no_markup(sentence):
    sentence.show_parts(("a <i>", "<b>x", "&"))
    assert 'a &lt;i&gt;<span style="font-weight: 600">&lt;b&gt;x</span>&amp;</p>' in sentence.text()
