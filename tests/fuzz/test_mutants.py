"""Damaged files of every format: a document or a LoadError, in every test run a hundred of each, and more by hand:

MUTANTS=10000 python -m pytest tests/fuzz
"""

import os
import random
import socket
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from reader.errors import LoadError
from reader.load import load, load_bytes, members
from tests.load.pdfs import At, a_pdf
from tests.load.test_load_mail import MAIL, PAGE
from tests.load.test_load_warc import archive
from tests.load.zips import a_docx, an_epub, an_odt, w_p, zipped

PAGES = (
    ("https://a.example/", "text/plain", b"Guards held the gate.", "200 OK"),
    ("https://a.example/b", "text/html", b"<p>The bridge fell at night.</p>", "200 OK"),
)
COUNT = int(os.environ.get("MUTANTS", "100"))
WHOLE = {
    "a.pdf": a_pdf([At(50, 700, "Guards held the gate."), At(50, 688, "Nobody passed.")], [At(50, 700, "The river rose.")]),
    "a.docx": a_docx(w_p("Guards held the gate.", "Title") + w_p("Nobody passed.")),
    "a.odt": an_odt("<text:h>Bridge closed</text:h><text:p>Guards held the gate.</text:p>"),
    "a.epub": an_epub("<h1>The ferry</h1><p>Guards held the gate.</p>"),
    "a.eml": MAIL,
    "a.mhtml": PAGE,
    "a.rtf": rb"{\rtf1\ansi\ansicpg1252{\fonttbl\f0 Serif;}\f0 Guards held the gate.\par Nobody passed \u8211\'96 by night.\par}",
    "a.json": b'[{"title": "Gate held", "text": "Guards held the gate.", "authors": ["Oda Brekk"], "date": "2026-05-09"}]',
    "a.jsonl": b'{"title": "Gate held", "body": "Guards held the gate."}\n{"title": "Bridge", "body": "The bridge fell."}\n',
    "a.csv": b'title,text,date\nGate held,"Guards held ""the"" gate, all night.",2026-05-09\n',
    "a.zip": zipped({"gate.txt": b"Guards held the gate.", "monday/bridge.html": b"<p>The bridge fell at night.</p>"}),
    "a.warc": archive(*PAGES, zipped=False),
    "a.warc.gz": archive(*PAGES),
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


def one_of(data, name, seed):
    """The document of a file, or of a file that holds several one of them."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        found = members(path) if data else ()
        return load(path, member=found[seed % len(found)].name if len(found) > 1 else "")


@pytest.mark.parametrize("name", WHOLE)
def test_mutants_give_a_document_or_a_load_error(name):
    for seed in range(COUNT):
        try:
            document = one_of(mutant(WHOLE[name], random.Random(seed)), name, seed)
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
        assert one_of(data, name, 0).text
