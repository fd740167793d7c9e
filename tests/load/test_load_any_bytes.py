"""Whatever bytes come in: a document or a LoadError, and never a connection."""

import os
import socket
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import LoadError
from reader.load import from_text, load, load_bytes
from reader.text import normalize
from tests.load.strategies import SAMPLES, mutated_samples

NAMES = ("a.txt", "a.md", "a.html", "a.xhtml", "a", "a.bin")


def load_or_refuse(data, name):
    try:
        document = load_bytes(data, "file:///a", name=name)
    except LoadError as error:
        assert error.message and error.advice  # noqa: PT017, PT018  either end is fine, only not a silent or another one
        return
    assert document.text == normalize(document.text)
    assert document.text.strip()
    document.text.encode()
    assert all(passage.span.of(document.text).strip() for passage in document.passages)


@given(st.binary(max_size=3000), st.sampled_from(NAMES))
@settings(max_examples=300, deadline=None)
def test_arbitrary_bytes_give_a_document_or_a_load_error(data, name):
    load_or_refuse(data, name)


@given(st.text(alphabet=st.sampled_from("<>/!-pdivtabletrh1 \n\"'=&;#*_`[]()|:ab\ufeff\x00\u2028é"), max_size=400), st.sampled_from(NAMES))
@settings(max_examples=300, deadline=None)
def test_soup_of_marks_gives_a_document_or_a_load_error(text, name):
    load_or_refuse(text.encode(), name)


@given(mutated_samples())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_samples_give_a_document_or_a_load_error(sample):
    load_or_refuse(*sample)


@given(st.text(max_size=500), st.text(max_size=40))
@settings(deadline=None)
def test_pasted_text_is_normalized_and_otherwise_left_alone(text, title):
    assert from_text(text, title).text == normalize(text)


def test_surrogates_and_nul_become_replacement_characters():
    assert from_text("a\ud800b\x00c").text == "a\ufffdb\ufffdc"


def test_loading_opens_no_socket(monkeypatch):
    import reader.load.html  # noqa: F401  its libraries derive classes from socket when they are first imported

    def refuse(*args, **kwargs):
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for path in SAMPLES:
        assert load(path).text


def test_a_remote_picture_and_script_leave_no_trace():
    page = b"""<html><body><img src="http://x.example/a.png"><p>Shown words.</p><script src="//y.example/b"></script></body></html>"""
    assert load_bytes(page, "", name="a.html").text == "Shown words."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_a_fifo_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(LoadError, match="pipe"):
        load(tmp_path / "pipe.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_is_refused():
    with pytest.raises(LoadError, match="device"):
        load(Path("/dev/zero"))


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(LoadError, match="is a folder"):
        load(tmp_path)


def test_a_vanished_file_is_told_with_advice(tmp_path):
    with pytest.raises(LoadError, match="no longer there") as caught:
        load(tmp_path / "gone.txt")
    assert caught.value.advice
    assert caught.value.path == str(tmp_path / "gone.txt")


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "empty.txt").touch()
    with pytest.raises(LoadError, match="is empty"):
        load(tmp_path / "empty.txt")


def test_a_file_too_large_is_refused_unread(tmp_path):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(200_000_001)
    with pytest.raises(LoadError, match="larger than 200 MB"):
        load(tmp_path / "large.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read_is_refused(tmp_path):
    (tmp_path / "locked.txt").write_text("words")
    (tmp_path / "locked.txt").chmod(0)
    with pytest.raises(LoadError, match="may not be read"):
        load(tmp_path / "locked.txt")


def test_a_name_with_nul_is_refused():
    with pytest.raises(LoadError, match="cannot be a file's name"):
        load(Path("a\x00b.txt"))


@pytest.mark.parametrize(
    ("data", "what"),
    [(b"%PDF-1.7 ...", "a PDF"), (b"PK\x03\x04", "damaged"), (b"\x89PNG\r\n", "picture"), (bytes(range(256)) * 40, "no text")],
)
def test_what_is_no_article_is_named(data, what):
    with pytest.raises(LoadError, match=what):
        load_bytes(data, "", name="a.txt")
