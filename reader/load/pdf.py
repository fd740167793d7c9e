"""PDF: the text layer in reading order, page by page, with running headers typed as furniture and pictures of pages told."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from reader.document import PassageKind
from reader.errors import LoadError, PasswordError
from reader.load import furniture
from reader.load.blocks import Block, Reading, fingerprint, lay_out
from reader.load.metadata import Facts, day, one_line, people
from reader.load.pdf_lines import Line, lines_of
from reader.load.pdf_order import ordered
from reader.load.telling import tell
from reader.phrase import worded, worded_of

LOADER = "pdf@1"
MAX_PAGES = 10_000
_FIRST, _LONG = 8, 60  # pages that are told while the rest of a file of more than so many is read
_EDGE_LINES = 2  # at the head and at the foot of a page, among which running lines are sought
_PAGE_NUMBER = re.compile(r"[\W_]{0,3}(?:page\s{1,2})?\d{1,5}(?:\s{0,2}(?:of|/)\s{0,2}\d{1,5})?[\W_]{0,3}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_TENS = re.compile(r"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-$", re.IGNORECASE)
_LAST_WORD = re.compile(r"[^\W\d_]+-$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_ENDS = (".", "!", "?", ":", "…", "”", '"', "’", ")")
_BULLET = re.compile(r"[-*•‣▪◦●–]\s+(?=\S)")
_MADE_BY_PROGRAMS = re.compile(r"microsoft word|untitled|\.(?:docx?|indd|pdf|odt|qxd|rtf)\b", re.IGNORECASE)

_TOLD = {  # entries of the document information that the details show
    "Title": worded("Title in the PDF"),
    "Author": worded("Author in the PDF"),
    "Creator": worded("Written with"),
    "Producer": worded("Made into a PDF by"),
    "CreationDate": worded("Made"),
    "ModDate": worded("Changed"),
}
_LONGEST_FACT = 300


def read_pdf(data: bytes, name: str, password: str = "") -> Reading:
    """The article in the bytes of a PDF.

    Raises:
        PasswordError: if it is encrypted and the password is not its own.
        LoadError: if it is damaged, too long, or holds no text but pictures of pages.
    """
    document = _opened(data, name, password)
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise LoadError(
                worded("“{file}” has {count} pages, more than {most}.", file=name, count=count, most=MAX_PAGES),
                advice=worded("Split it and open the part you need."),
                path=name,
            )
        pages, pictured = _pages(document, name)
        own = _own_facts(document)
    finally:
        document.close()
    if not any(pages):
        message = worded_of(
            "“{file}” holds no words: its page has no text layer.",
            "“{file}” holds no words: none of its {n} pages has a text layer.",
            count,
            file=name,
        )
        advice = worded("It may be a scan: run it through a program for OCR and open the result.")
        raise LoadError(message, advice=advice, path=name)
    reading = _reading(pages, pictured)
    return replace(reading, facts=reading.facts.or_else(own))


def _opened(data: bytes, name: str, password: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            wrong, needed = (
                worded("The password is not the one of “{file}”.", file=name),
                worded("A password is needed for “{file}”.", file=name),
            )
            advice = worded("Give its password; it is used once and not kept.")
            raise PasswordError(wrong if password else needed, advice=advice, path=name) from error
        advice = worded("Save or download it again; if a PDF reader shows it, print it to a new PDF and open that.")
        raise LoadError(worded("“{file}” is damaged: no PDF can be read from it.", file=name), advice=advice, path=name) from error


def _pages(document: pypdfium2.PdfDocument, name: str) -> tuple[list[list[Line]], set[int]]:
    """The lines of each page, and the indices of the pages that are pictures without text or that cannot be read."""
    pages: list[list[Line]] = []
    pictured: set[int] = set()
    count = len(document)
    for index in range(count):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            pages.append([])
            pictured.add(index)
            continue
        try:
            lines = ordered(lines_of(page))
            if not lines and any(True for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
                pictured.add(index)
        finally:
            page.close()
        pages.append(lines)
        is_first = len(pages) == _FIRST and count > _LONG and any(pages)
        tell(len(pages), count, partial(_reading, list(pages), set(pictured)) if is_first else None)
    return pages, pictured


def _reading(pages: list[list[Line]], pictured: set[int]) -> Reading:
    blocks, title = _titled(list(_blocks(pages, pictured)))
    text, passages = lay_out(blocks)
    return Reading(text, passages, _shown_facts(blocks, title))


def _blocks(pages: list[list[Line]], pictured: set[int]) -> Iterator[Block]:
    running = _running(pages)
    sizes = Counter(round(line.size * 2) / 2 for lines in pages for line in lines for _ in line.text)
    body = sizes.most_common(1)[0][0]
    known = {word.casefold() for lines in pages for line in lines for word in re.findall(r"[^\W\d_]+-[^\W\d_]+", line.text)}
    before: Block | None = None
    kept: list[Block] = []  # running lines between a paragraph and its end on the next page
    for number, lines in enumerate(pages, 1):
        edges = _edges(lines)
        is_running = [index in edges and (_shape(line) in running or _is_number(line)) for index, line in enumerate(lines)]
        flow = [line for line, runs in zip(lines, is_running, strict=True) if not runs]
        kept += [Block(line.text, PassageKind.BOILERPLATE, number) for line, runs in zip(lines, is_running, strict=True) if runs]
        if number - 1 in pictured:
            kept.append(Block(f"[Page {number} has no text layer: it is a picture or cannot be read.]", PassageKind.BOILERPLATE, number))
        for group in _paragraphs(flow):
            block = _block(group, body, number, known)
            if before is not None and _goes_on(before, block):
                before = replace(before, text=_joined(before.text, block.text, known))
                continue
            if before is not None:
                yield before
            yield from kept
            kept, before = [], block
    if before is not None:
        yield before
    yield from kept


def _shape(line: Line) -> tuple[str, int]:
    """What a running line has in common from page to page: its words without numbers, and its height on the page."""
    return _DIGITS.sub("#", line.text.casefold()), round(line.bottom / 12)


def _is_number(line: Line) -> bool:
    return _PAGE_NUMBER.fullmatch(line.text) is not None


def _edges(lines: list[Line]) -> set[int]:
    by_height = sorted(range(len(lines)), key=lambda index: -lines[index].top)
    return {*by_height[:_EDGE_LINES], *by_height[-_EDGE_LINES:]}


def _running(pages: list[list[Line]]) -> set[tuple[str, int]]:
    """The lines at head and foot that many pages have: three, or both of two."""
    counts = Counter(shape for lines in pages for shape in {_shape(lines[index]) for index in _edges(lines)})
    return {shape for shape, count in counts.items() if count >= min(3, max(2, len(pages)))}


def _paragraphs(lines: list[Line]) -> Iterator[list[Line]]:
    """Lines that stand in one paragraph: no wider gap, no other size, no indent, no bullet between them."""
    leadings = [above.bottom - below.bottom for above, below in pairwise(lines) if 0 < above.bottom - below.bottom < 3 * above.size]
    leading = median(leadings) if leadings else 0.0
    group: list[Line] = []
    for line in lines:
        if group and _breaks(group, line, leading):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _breaks(group: list[Line], line: Line, leading: float) -> bool:
    before = group[-1]
    step = before.bottom - line.bottom
    if before.is_row or line.is_row or abs(before.size - line.size) > 0.12 * before.size or _BULLET.match(line.text):
        return True
    if step < -0.5 * before.size or step > 1.3 * max(leading, before.size) or line.left > before.right:
        return True
    left, right = min(one.left for one in group), max(one.right for one in (*group, line))
    is_indented = line.left > left + 0.8 * line.size and abs(before.left - left) < 0.5 * line.size and not _BULLET.match(group[0].text)
    is_last = before.right < right - 0.25 * (right - left) and before.text.endswith(_ENDS)
    return is_indented or is_last


def _block(group: list[Line], body: float, page: int, known: set[str]) -> Block:
    text = ""
    for line in group:
        text = _joined(text, line.text, known)
    is_short = len(text.split()) <= 30 and len(group) <= 4
    if group[0].is_row:
        return Block(text, PassageKind.TABLE_ROW, page)
    if bullet := _BULLET.match(text):
        return Block(text[bullet.end() :], PassageKind.LIST_ITEM, page)
    if is_short and group[0].size > 1.12 * body:
        return Block(text, PassageKind.HEADING, page)
    return Block(text, PassageKind.BOILERPLATE if furniture.is_page_line(text) else PassageKind.PARAGRAPH, page)


def _joined(before: str, after: str, known: set[str]) -> str:
    """Two lines as one, the hyphen between them undone where it only parted a word."""
    last, first = _LAST_WORD.search(before[-60:]), _FIRST_WORD.match(after)
    if not last or not first or not first[0][0].islower():
        return f"{before} {after}" if before else after
    keeps = _TENS.search(before[-12:]) is not None or f"{last[0]}{first[0]}".casefold() in known
    return (before if keeps else before[:-1]) + after


def _goes_on(before: Block, block: Block) -> bool:
    """Whether a paragraph was cut by the end of a column or page."""
    is_text = before.kind in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM) and block.kind is PassageKind.PARAGRAPH
    return is_text and not before.text.endswith(_ENDS) and block.text[0].islower()


def _titled(blocks: list[Block]) -> tuple[list[Block], str]:
    """The first heading of the first page is the title."""
    for index, block in enumerate(blocks[:12]):
        if block.kind is PassageKind.HEADING and block.page == blocks[0].page:
            return [*blocks[:index], replace(block, kind=PassageKind.TITLE), *blocks[index + 1 :]], one_line(block.text)
    return blocks, ""


def _shown_facts(blocks: list[Block], title: str) -> Facts:
    """What the first lines say: the byline and the day. The day on which the file was made is nobody's date of publication."""
    head = [one_line(block.text) for block in blocks[:8]]
    byline = next((line for line in head if furniture.is_byline(line)), "")
    dateline = next((line for line in head if furniture.is_dateline(line)), "")
    names = re.split(r"\s[|·–-]\s|\s(?:in|for|at|on)\s", byline)[0]
    return Facts(title, authors=people(names), published=day(dateline))


def _own_facts(document: pypdfium2.PdfDocument) -> Facts:
    own = document.get_metadata_dict(skip_empty=True)
    title = own.get("Title", "")
    is_real = len(fingerprint(title)) >= 2 and not _MADE_BY_PROGRAMS.search(title)
    told = ((words, one_line(own.get(name, ""))[:_LONGEST_FACT]) for name, words in _TOLD.items())
    return Facts(one_line(title) if is_real else "", authors=people(own.get("Author", "")), told=tuple(pair for pair in told if pair[1]))
