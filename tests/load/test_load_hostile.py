"""Hostile files of every format that is text: strange characters, endless lines, endless nesting."""

import pytest

from reader.errors import LoadError
from reader.load import load_bytes
from reader.load.packed import is_safe, parsed

UNSAFE = [
    f"{lead}{name}"
    for lead in ("../", "/", "\\", "..\\", "C:\\", "c:", "x/../../", "x\\..\\..\\", "//host/", "\\\\host\\")
    for name in ("a", "etc/passwd", "a.xml")
]
SYSTEM = [
    f'<!DOCTYPE d [<!ENTITY {kind}e {how} "{uri}">{use}]><d>&e;</d>'
    for kind, use in (("", ""), ("% ", "%e;"))
    for how in ("SYSTEM", 'PUBLIC "p"')
    for uri in ("file:///etc/passwd", "/etc/passwd", "http://127.0.0.1:9/a", "ftp://127.0.0.1:9/a", "file://localhost/etc/passwd")
]


@pytest.mark.parametrize("name", UNSAFE)
def test_no_unsafe_name_is_taken(name):
    assert not is_safe(name)


@pytest.mark.parametrize("xml", SYSTEM)
def test_no_entity_reads_a_file(xml):
    try:
        words = "".join(parsed(xml.encode(), "a").itertext(with_tail=True))
    except LoadError as error:  # what is refused reads nothing either
        words = str(error)
    assert "root:" not in words


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_marks_of_direction_and_no_width_stay_where_they_are(name):
    marks = "gate\u202e held\u202c \u2066by\u2069 gu\u200bar\u200dds\u200f."
    assert marks in load_bytes(f"<p>The {marks}</p>".encode() if name.endswith("html") else f"The {marks}".encode(), "", name=name).text


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.csv", "a.json", "a.eml"])
def test_nul_and_lone_surrogates_leave_text_that_can_be_stored(name):
    words = b"Guards held the gate of Dorvet all through the long night " * 4
    content = {
        "a.html": b"<p>%s</p>" % (words + b"\x00 \xed\xa0\x80"),
        "a.csv": b"title,text\nGate,%s\n" % (words + b"\x00 \xed\xa0\x80"),
        "a.json": b'{"text": "%s\\u0000 \\ud800 held"}' % words,
        "a.eml": b"From: Oda <a@b.example>\nMIME-Version: 1.0\nSubject: Gate\n\n" + words + b"\x00 \xed\xa0\x80",
    }.get(name, words + b"\x00 \xed\xa0\x80")
    text = load_bytes(content, "", name=name).text
    assert "Guards held" in text
    assert "\x00" not in text
    assert text.encode()


def test_a_line_of_ten_megabytes_is_read_whole():
    line = "Guards held the gate. " * 476_000
    assert load_bytes(line.encode(), "", name="a.txt").text.count("gate") == 476_000


def test_no_word_is_lost_in_endless_nesting():
    page = "<html><body>" + "<div>" * 100_000 + "<p>Deep words of the gate.</p>" + "</div>" * 100_000 + "<p>The end.</p></body></html>"
    text = load_bytes(page.encode(), "", name="a.html").text
    assert "Deep words of the gate." in text
    assert "The end." in text
