"""The tags as a REFI-QDA codebook (.qdc), which programs for qualitative research read. https://www.qdasoftware.org, version 1.5."""

from xml.etree.ElementTree import Element, SubElement, tostring

import reader
from reader.export import Exporter
from reader.export.codes import add_codes, codes
from reader.export.note_report import NoteReport
from reader.phrase import worded

CODEBOOK = "urn:QDA-XML:codebook:1.0"


def notes(report: NoteReport) -> bytes:
    """The tags of the notes, and the colors of highlights, as one codebook."""
    book = Element("CodeBook", {"xmlns": CODEBOOK, "origin": f"Crossread {reader.__version__}"})
    add_codes(SubElement(book, "Codes"), codes(report))
    return document(book)


def document(root: Element) -> bytes:
    """The element as a file in UTF-8."""
    data: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return data + b"\n"


EXPORTER = Exporter(
    "QDC", ".qdc", worded("The tags as a codebook for ATLAS.ti, MAXQDA, NVivo, QualCoder and others."), worded("codebook"), notes=notes
)
