"""Web archives: the pages in them, where and when they were saved, and archives that are damaged or bombs."""

import gzip
from contextlib import suppress
from uuid import uuid4

import pytest

from reader.errors import LoadError
from reader.load import load, members

PAGE = b"<html><head><title>Gate held</title></head><body><article><p>Guards held the gate of Dorvet all night.</p></article></body></html>"


def archive(*pages, zipped=True):
    """Pages are (address, media type, content, status)."""
    records = [record("warcinfo", "", "application/warc-fields", b"software: test\r\n")]
    for address, kind, content, status in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content
        records.append(record("response", address, "application/http; msgtype=response", answer))
    return b"".join(map(gzip.compress, records) if zipped else records)


def record(kind, address, media_type, content):
    lines = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: <urn:uuid:{uuid4()}>",
        "WARC-Date: 2026-05-09T08:00:00Z",
        *([f"WARC-Target-URI: {address}"] if address else []),
        f"Content-Type: {media_type}",
        f"Content-Length: {len(content)}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content + b"\r\n\r\n"


def put(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


RECORDS = (
    ("https://halvern.example/gate", "text/html; charset=utf-8", PAGE, "200 OK"),
    ("https://halvern.example/logo.png", "image/png", b"\x89PNG", "200 OK"),
    ("https://halvern.example/gone", "text/html", b"<html><body>Not found, sorry.</body></html>", "404 Not Found"),
    ("https://halvern.example/note.txt", "text/plain", b"The bridge was closed until Monday.", "200 OK"),
)


@pytest.mark.parametrize(("name", "zipped"), [("a.warc.gz", True), ("a.warc", False), ("renamed.bin", True)])
def test_the_pages_of_an_archive_are_articles(tmp_path, name, zipped):
    path = put(tmp_path, name, archive(*RECORDS, zipped=zipped))
    assert [(one.name, one.title) for one in members(path)] == [
        ("1", "https://halvern.example/gate"),
        ("2", "https://halvern.example/note.txt"),
    ]
    first, second = load(path, member="1"), load(path, member="2")
    assert "Guards held the gate" in first.main_text
    assert second.text == "The bridge was closed until Monday."
    assert first.source.canonical == "https://halvern.example/gate"
    assert first.source.retrieved.isoformat() == "2026-05-09T08:00:00+00:00"
    assert first.source.uri == f"{path.as_uri()}#1"


def test_other_gzip_files_are_told_as_before(tmp_path):
    with pytest.raises(LoadError, match="gzip"):
        load(put(tmp_path, "a.gz", gzip.compress(b"The gate is open.")))


def test_a_bomb_is_refused(tmp_path):
    path = put(tmp_path, "a.warc.gz", archive(("https://a.example/", "text/plain", b"a" * 30_000_000, "200 OK")))
    with pytest.raises(LoadError, match="far more"):
        members(path)


@pytest.mark.parametrize("cut", [40, 200, 400])
def test_a_cut_archive_is_told_or_read_as_far_as_it_goes(tmp_path, cut):
    path = put(tmp_path, "a.warc", archive(*RECORDS, zipped=False)[:-cut])
    with suppress(LoadError):
        assert 1 <= len(members(path)) <= 2
