"""A writer of small PDFs: words at places on pages, nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True)
class At:
    """Words at a place, in points from the lower left corner of the page."""

    left: float
    bottom: float
    words: str
    size: float = 10


PICTURE = "q 200 0 0 200 50 50 cm /Im Do Q"


def a_pdf(*pages: list[At] | str, title: str = "") -> bytes:
    """A PDF of the pages; a page that is a string is made of these drawing commands."""
    bodies = [page if isinstance(page, str) else "\n".join(map(_shown, page)) for page in pages]
    kids = " ".join(f"{6 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({title}) >>",
        _stream("\x80", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"),
    ]
    for index, body in enumerate(bodies):
        resources = "<< /Font << /F 3 0 R >> /XObject << /Im 5 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources} /Contents {7 + 2 * index} 0 R >>")
        objects.append(_stream(body))
    return _file(objects)


def _shown(at: At) -> str:
    words = at.words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F {at.size} Tf {at.left} {at.bottom} Td ({words}) Tj ET"


def _stream(body: str, keys: str = "") -> str:
    return f"<< {keys} /Length {len(body)} >>\nstream\n{body}\nendstream"


def _file(objects: list[str]) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    cross_references = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(data)}\n%%EOF"
    return data + (cross_references + trailer).encode()
