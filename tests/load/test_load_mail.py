"""Mails and packed pages."""

from reader.load import load_bytes

MAIL = b"""From: Oda Brekk <oda@wire.example>
Date: Sat, 09 May 2026 10:00:00 +0200
Subject: =?utf-8?q?Bridge_of_D=C3=B6rvet_closed?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Guards held the gate of D=F6rvet prison.
--x
Content-Type: application/pdf
Content-Disposition: attachment; filename="list.pdf"

zzz
--x--
"""
PAGE = b"""From: <Saved by a browser>
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary=x

--x
Content-Type: text/html; charset=utf-8

<html><body><img src="http://x.example/a.png"><p>Guards held the gate of Dorvet prison.</p></body></html>
--x
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0K
--x--
"""


def test_a_mail_gives_its_words_its_sender_and_what_is_attached():
    document = load_bytes(MAIL, "", name="a.eml")
    assert document.text == "Bridge of Dörvet closed\n\nGuards held the gate of Dörvet prison.\n\nAttached, not opened: list.pdf"
    source = document.source
    assert (source.title, source.authors, str(source.published)) == ("Bridge of Dörvet closed", ("Oda Brekk",), "2026-05-09")


def test_a_packed_page_gives_its_words_whatever_its_name():
    document = load_bytes(PAGE, "", name="a.txt")
    assert document.text == "Guards held the gate of Dorvet prison."
    assert document.source.media_type == "message/rfc822"


def test_an_article_with_headers_is_no_mail():
    assert load_bytes(b"Title: Bridge closed\nDate: 2026-05-09\n\nGuards held the gate.", "", name="a.txt").source.loader == "text@1"
