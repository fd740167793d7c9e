"""Damaged files of every format: a document or a LoadError, in every test run a hundred of each, and more by hand:

MUTANTS=10000 python -m pytest tests/fuzz
"""

import os
import random
import socket

import pytest

from reader.errors import LoadError
from reader.load import load_bytes
from tests.load.pdfs import At, a_pdf
from tests.load.test_load_mail import MAIL, PAGE
from tests.load.zips import a_docx, an_epub, an_odt, w_p

COUNT = int(os.environ.get("MUTANTS", "100"))
WHOLE = {
    "a.pdf": a_pdf([At(50, 700, "Guards held the gate."), At(50, 688, "Nobody passed.")], [At(50, 700, "The river rose.")]),
    "a.docx": a_docx(w_p("Guards held the gate.", "Title") + w_p("Nobody passed.")),
    "a.odt": an_odt("<text:h>Bridge closed</text:h><text:p>Guards held the gate.</text:p>"),
    "a.epub": an_epub("<h1>The ferry</h1><p>Guards held the gate.</p>"),
    "a.eml": MAIL,
    "a.mhtml": PAGE,
}


def mutant(data, dice):
    """The bytes with up to eight of them changed, doubled, cut out."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(changed) + 1)
        changed[at : at + dice.choice((0, 1, 1, 4, 60))] = dice.choice(
            (b"", b"\x00", b"\xff\xff", dice.randbytes(3), changed[at : at + 40])
        )
    return bytes(changed)


@pytest.mark.parametrize("name", WHOLE)
def test_mutants_give_a_document_or_a_load_error(name):
    for seed in range(COUNT):
        try:
            document = load_bytes(mutant(WHOLE[name], random.Random(seed)), "", name=name)
        except LoadError as error:
            assert error.message and error.advice  # noqa: PT017, PT018  either end is fine
            continue
        document.text.encode()
        assert document.text.strip(), seed


def test_no_format_asks_for_a_socket(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a socket was asked for")

    load_bytes(PAGE, "", name="a.mhtml")  # the libraries derive classes from socket when they are first imported
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for name, data in WHOLE.items():
        assert load_bytes(data, "", name=name).text
