"""Mails and packed web pages (MHTML): the body that says most, and what is attached by name. Nothing is loaded from elsewhere."""

from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from reader.document import PassageKind
from reader.errors import LoadError
from reader.load.blocks import Block, Reading, lay_out
from reader.load.encoding import decode
from reader.load.html import read_page
from reader.load.metadata import Facts, one_line
from reader.load.plain import read_plain
from reader.phrase import worded
from reader.text import normalize

LOADER = "mail@1"
_MAX_PARTS = 1_000
_HEADERS = ("From", "To", "Date", "Message-ID")  # told among the details
_LONGEST_HEADER = 300


def read_mail(data: bytes, name: str) -> Reading:
    """The words of a mail, or of the page in a packed one; attachments are named in a last passage.

    Raises:
        LoadError: if it is damaged.
    """
    try:
        message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(data)
        parts = [part for _, part in zip(range(_MAX_PARTS), message.walk(), strict=False)]
        reading = _body(parts)
        attached = [found for part in parts if (found := _attached(part))]
        facts = _facts(message)
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError) as error:
        advice = worded("Save the message again, or copy its words and paste them here.")
        raise LoadError(worded("“{file}” is damaged: no message can be read from it.", file=name), advice=advice, path=name) from error
    is_titled = any(passage.kind is PassageKind.TITLE for passage in reading.passages)
    head = [Block(facts.title, PassageKind.TITLE)] if facts.title and not is_titled else []
    tail = [Block(f"Attached, not opened: {', '.join(attached)}", PassageKind.BOILERPLATE)] if attached else []
    body = [Block(passage.span.of(reading.text), passage.kind) for passage in reading.passages]
    text, passages = lay_out([*head, *body, *tail])
    return Reading(text, passages, reading.facts.or_else(facts) if is_titled else facts.or_else(reading.facts))


def _body(parts: list[EmailMessage]) -> Reading:
    """The first web page among the parts, else the first plain text."""
    for kind in ("text/html", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind and not part.is_multipart() and part.get_content_disposition() != "attachment":
                reading = _read(part, kind)
                if reading.text.strip():
                    return reading
    return Reading("", (), Facts())


def _read(part: EmailMessage, kind: str) -> Reading:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset("")
    try:
        source = data.decode(charset) if charset else decode(data) or ""
    except (LookupError, UnicodeError):
        source = decode(data) or ""
    return (read_page if kind == "text/html" else read_plain)(normalize(source))


def _attached(part: EmailMessage) -> str:
    name = one_line(part.get_filename() or "")
    return name if part.get_content_disposition() == "attachment" else ""


def _facts(message: EmailMessage) -> Facts:
    sender = parseaddr(str(message.get("From", "")))[0]
    try:
        published = parsedate_to_datetime(str(message.get("Date", ""))).date()
    except (ValueError, TypeError, IndexError):
        published = None
    told = ((name, one_line(str(message.get(name, "")))[:_LONGEST_HEADER]) for name in _HEADERS)
    return Facts(
        one_line(str(message.get("Subject", ""))),
        authors=(one_line(sender),) if sender and "@" not in sender else (),
        published=published,
        told=tuple(pair for pair in told if pair[1]),
    )
