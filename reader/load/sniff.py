"""What a file is, told from its content first and from its name last."""

import re
from enum import StrEnum

from reader.errors import LoadError
from reader.phrase import worded


class Format(StrEnum):
    """A format that can be read, named by its media type."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    XHTML = "application/xhtml+xml"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    EPUB = "application/epub+zip"

    @property
    def is_page(self) -> bool:
        return self in (Format.HTML, Format.XHTML)


_AS_TEXT = worded("Save the article as a web page, Markdown or plain text and open that.")
_UNPACK = worded("Unpack it and open the file inside.")
_FOREIGN = (
    (b"%PDF", worded("a damaged PDF"), worded("Save or download it again.")),
    (b"PK\x03\x04", worded("a ZIP archive, Word or EPUB file"), worded("Unpack it, or save the article as a web page or plain text.")),
    (b"\xd0\xcf\x11\xe0", worded("an old Office file"), _AS_TEXT),
    (b"\x1f\x8b", worded("a compressed (gzip) file"), _UNPACK),
    (b"BZh", worded("a compressed (bzip2) file"), _UNPACK),
    (b"\xfd7zXZ", worded("a compressed (xz) file"), _UNPACK),
    (b"7z\xbc\xaf", worded("a 7-Zip archive"), _UNPACK),
    (b"SQLite format 3\x00", worded("a database"), worded("If it is a Crossread workspace, open it as a workspace.")),
    (b"\x89PNG", worded("a picture"), _AS_TEXT),
    (b"\xff\xd8\xff", worded("a picture"), _AS_TEXT),
    (b"GIF8", worded("a picture"), _AS_TEXT),
    (b"\x7fELF", worded("a program"), _AS_TEXT),
    (b"bplist", worded("a web archive of Safari"), worded("Save the page again as “Page Source”.")),
)
_MHTML = re.compile(r"^content-type:\s{0,4}multipart/related", re.IGNORECASE | re.MULTILINE)
_PAGE_START = re.compile(r"<(?:!doctype\s+html|html|head|body|title|meta)[\s>]", re.IGNORECASE)
_XML_START = re.compile(r"<(?:\?xml|!--)", re.IGNORECASE)
_TAG = re.compile(r"<(?:p|div|br|h[1-6]|article|span|table|ul|a)[\s/>]", re.IGNORECASE)
_MARKDOWN_START = re.compile(r"(?:---\n[A-Za-z][\w-]{0,40}:|#{1,6} \S)")
_HEAD = 4_096
_MAIL_HEAD = 1 << 15  # mails carry long traces of their way
_WORD_PARTS = (b"[Content_Types].xml", b"_rels/", b"word/", b"docProps/", b"customXml/", b"customUI/")
_HEADER = re.compile(rb"(?:From |[A-Za-z][A-Za-z0-9-]{1,60}:)")
_OF_MAIL = re.compile(rb"^(from|message-id|mime-version|received|return-path|content-type|delivered-to):", re.IGNORECASE | re.MULTILINE)


def refuse_foreign(data: bytes, name: str) -> None:
    """Raises LoadError with the way out if the bytes begin like a format that is known and not read here."""
    for magic, what, advice in _FOREIGN:
        if data.startswith(magic):
            raise LoadError(
                worded("“{file}” is {what}, which cannot be read as an article.", file=name, what=what), advice=advice, path=name
            )


def format_of(text: str, name: str) -> Format:
    """The format of a normalized text.

    Raises:
        LoadError: if it is a web page packed with its pictures (MHTML).
    """
    head = text.lstrip()[:_HEAD]
    suffix = name.lower().rpartition(".")[2] if "." in name else ""
    if _MHTML.search(head):
        raise LoadError(
            worded("“{file}” is a packed web page (MHTML).", file=name),
            advice=worded("Save the page again as “Web Page, HTML Only”."),
            path=name,
        )
    if _is_page(head, suffix):
        return Format.XHTML if head.startswith("<?xml") or "http://www.w3.org/1999/xhtml" in head else Format.HTML
    if suffix in ("md", "markdown") or (suffix not in ("txt", "text") and _MARKDOWN_START.match(head)):
        return Format.MARKDOWN
    return Format.TEXT


def is_packed(form: Format, head: bytes) -> bool:
    """Whether the first bytes are of a zip container of that format: OpenDocument and EPUB name theirs first, Word has parts."""
    if not head.startswith(b"PK\x03\x04"):
        return False
    if form is Format.DOCX:
        return head[30:].startswith(_WORD_PARTS)  # the name of the first entry; others may be those of a text inside an archive
    return str(form).encode() in head[:200]


def is_mail(head: bytes) -> bool:
    """Whether the first bytes are the headers of a mail or of a packed page; headers of articles lack those that programs write."""
    headers = head.lstrip()[:_MAIL_HEAD].replace(b"\r\n", b"\n").split(b"\n\n")[0]
    return _HEADER.match(headers) is not None and len(set(map(bytes.lower, _OF_MAIL.findall(headers)))) >= 2


def _is_page(head: str, suffix: str) -> bool:
    if _PAGE_START.match(head):
        return True
    if _XML_START.match(head):
        return _PAGE_START.search(head) is not None
    return suffix in ("html", "htm", "xhtml") and _TAG.search(head) is not None
