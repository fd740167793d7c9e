"""Small files of the formats that are zip containers."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


def a_zip(**entries: bytes | str) -> bytes:
    return zipped(entries)


def zipped(entries: dict[str, bytes | str]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as container:
        for name, data in entries.items():
            container.writestr(name, data, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return file.getvalue()


def a_docx(body: str, **parts: str) -> bytes:
    """A Word document with this XML in its body and whole parts by name, such as header1."""
    entries: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
    }
    entries |= {f"word/{name}.xml": f'<w:part xmlns:w="{W}">{xml}</w:part>' for name, xml in parts.items()}
    return zipped(entries)


def w_p(words: str, style: str = "", inside: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{words}</w:t>{inside}</w:r></w:p>"


def an_odt(body: str) -> bytes:
    spaces = f'xmlns:office="{OFFICE}" xmlns:text="{TEXT}" xmlns:table="{TABLE}"'
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def an_epub(*pages: str, title: str = "The ferry of Dorvet", hrefs: list[str] | None = None) -> bytes:
    hrefs = hrefs or [f"page{number}.xhtml" for number in range(len(pages))]
    items = "".join(f'<item id="i{number}" href="{href}"/>' for number, href in enumerate(hrefs))
    spine = "".join(f'<itemref idref="i{number}"/>' for number in reversed(range(len(hrefs))))
    meta = f"<dc:title>{title}</dc:title><dc:creator>Oda Brekk</dc:creator><dc:language>en-GB</dc:language><dc:date>2026-05-09</dc:date>"
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{meta}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    rootfile = '<rootfiles><rootfile full-path="in/book.opf"/></rootfiles>'
    container = f'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">{rootfile}</container>'
    entries: dict[str, bytes | str] = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "in/book.opf": opf}
    entries |= {f"in/page{number}.xhtml": f"<html><body>{page}</body></html>" for number, page in enumerate(pages)}
    return zipped(entries)
