"""Encodings of saved files."""

import pytest

from reader.load import load
from reader.load.encoding import decode

NEWS = "“They came in three trucks,” Zoë Rennick said – and fled."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_of_english_news_are_told(encoding):
    assert decode(NEWS.encode(encoding)).lstrip("\ufeff") == NEWS


def test_a_mark_counts_more_than_a_declaration():
    assert decode(b"\xef\xbb\xbf" + "<meta charset=cp1251>é".encode()) == "<meta charset=cp1251>é"


def test_a_declaration_counts_where_it_is_no_utf8():
    assert decode('<meta charset="windows-1251"><p>Привет'.encode("cp1251")).endswith("Привет")


def test_an_unknown_declaration_is_passed_over():
    assert decode(b'<meta charset="no-such-thing"><p>caf\xe9').endswith("café")


def test_a_codec_that_makes_no_text_is_passed_over():
    assert decode(b'<meta charset="base64"><p>caf\xe9').endswith("café")


def test_an_undeclared_foreign_encoding_is_guessed():
    assert decode(("Солдаты искали бежавших из тюрьмы до самого утра. " * 8).encode("cp1251")).startswith("Солдаты искали")


def test_utf8_cut_off_inside_a_character_is_utf8():
    assert decode(NEWS.encode()[:-2] + "é".encode()[:1]).startswith("“They came")


def test_control_characters_make_no_text():
    assert decode(bytes(range(32)) * 20) is None


def test_a_file_is_read_in_the_encoding_that_is_asked_for(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Стража ушла".encode("koi8-r"))
    document = load(path, encoding="koi8-r")
    assert (document.text, document.source.encoding, document.source.size) == ("Стража ушла", "koi8-r", 11)
    assert document.source.modified is not None


def test_any_file_can_be_read_as_plain_text(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<p>Orsel.")
    assert load(path, is_plain=True).text == "<p>Orsel."
