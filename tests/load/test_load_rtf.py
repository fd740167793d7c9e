"""Rich text: its signs, groups, notes and edges."""

import pytest

from reader.load import load_bytes


def text_of(rtf):
    return load_bytes(rtf.encode("latin-1"), "", name="a.rtf").text


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"Guards {\b held} the gate.\par Nobody came.", "Guards held the gate.\n\nNobody came."),
        (r"caf\'e9 \ldblquote open\rdblquote", "café “open”"),
        (r"\u8364?40 \uc2\u8364 xx30 {\uc0\u8364}", "€40 €30 €"),
        (r"A sign \u-10179?\u-8704? of joy", "A sign 😀 of joy"),
        (r"The gate{\deleted never} held{\footnote So they say.}.{\header Courier}", "The gate held.\n\nSo they say.\n\nCourier"),
        (r"{\fonttbl{\f0 Arial;}}{\*\generator X;}{\pict 00ff}Words \{kept\}.", "Words {kept}."),
        (r"\trowd Dorvet\cell 12\cell\row", "Dorvet | 12"),
        (r"\bin4 }}}}Words.", "Words."),
        ("{" * 50_000 + "Deep." + "}" * 50_000, "Deep."),
    ],
)
def test_rich_text_gives_its_words(body, words):
    assert text_of(r"{\rtf1\ansi\ansicpg1252 " + body + "}") == words
