"""PDFs: reading order, hyphens, running lines, pages, pictures of pages, passwords."""

import pytest

from reader.document import PassageKind
from reader.errors import LoadError, PasswordError
from reader.load import load, load_bytes
from reader.load.telling import telling
from tests.load.pdfs import PICTURE, At, a_pdf


def read(*pages, title=""):
    return load_bytes(a_pdf(*pages, title=title), "", name="a.pdf")


def words(document, kind=PassageKind.PARAGRAPH):
    return [passage.span.of(document.text) for passage in document.passages if passage.kind is kind]


def column(left, *lines, top=700):
    return [At(left, top - 12 * index, line) for index, line in enumerate(lines)]


LEFT = ("The bridge at Dorvet was closed on", "Friday after an inspector found a", "crack in the northern pier of it.")
RIGHT = ("Lorries must take the ferry until", "the pier is mended in the spring,", "the harbour master told reporters.")


def test_columns_are_read_one_after_the_other_though_drawn_line_by_line():
    drawn = [at for pair in zip(column(50, *LEFT), column(300, *RIGHT), strict=True) for at in pair]
    document = read([At(50, 760, "Bridge of Dorvet closed to all lorries until spring", 18), *drawn])
    assert words(document, PassageKind.TITLE) == ["Bridge of Dorvet closed to all lorries until spring"]
    assert " ".join(words(document)) == " ".join((*LEFT, *RIGHT))


def test_columns_whose_lines_do_not_meet_are_told_apart():
    document = read(column(50, *LEFT) + column(300, *RIGHT, top=705))
    assert " ".join(words(document)) == " ".join((*LEFT, *RIGHT))


def test_a_line_across_the_page_parts_two_bands_of_columns():
    upper = column(50, *LEFT) + column(300, *RIGHT)
    across = [At(50, 640, "What the ferry costs, and why nobody in the town wants to pay for it again this year", 12)]
    lower = column(50, *RIGHT, top=600) + column(300, *LEFT, top=600)
    text = " ".join(read(upper + across + lower).text.split())
    assert text.index(LEFT[2]) < text.index(RIGHT[0]) < text.index("What the ferry") < text.rindex(RIGHT[0]) < text.rindex(LEFT[2])


def test_cells_of_a_table_stay_in_their_row():
    cells = [
        [At(50, 700 - 14 * row, name), At(300, 700 - 14 * row, count)]
        for row, (name, count) in enumerate([("Dorvet", "12"), ("Halvern", "35")])
    ]
    assert words(read([cell for row in cells for cell in row]), PassageKind.TABLE_ROW) == ["Dorvet | 12", "Halvern | 35"]


def test_a_hyphen_that_parts_a_word_is_undone_and_one_of_its_own_is_kept():
    lines = ("The govern-", "ment sent twenty-", "five soldiers to the anti-", "tank post; each anti-tank gun stays.")
    assert words(read(column(50, *lines))) == ["The government sent twenty-five soldiers to the anti-tank post; each anti-tank gun stays."]


def test_running_lines_and_page_numbers_are_furniture_and_paragraphs_go_on_over_them():
    def page(number, *lines):
        return [At(50, 800, f"Halvern Courier, 9 May 2026, p. {number}", 8), *column(50, *lines), At(290, 30, str(number), 8)]

    document = read(
        page(1, "Guards held the gate of the prison", "while the other men ran to the"),
        page(2, "river, where boats lay ready for them."),
        page(3, "Nobody was hurt in all of that night."),
    )
    assert words(document) == [
        "Guards held the gate of the prison while the other men ran to the river, where boats lay ready for them.",
        "Nobody was hurt in all of that night.",
    ]
    assert words(document, PassageKind.BOILERPLATE)[:2] == ["Halvern Courier, 9 May 2026, p. 1", "1"]
    assert [passage.page for passage in document.passages if passage.is_paragraph] == [1, 3]


def test_paragraphs_part_at_gaps_and_indents():
    lines = [
        *column(50, *LEFT),
        *column(50, *RIGHT, top=650),
        At(70, 614, "A new paragraph is set in here and"),
        At(50, 602, "goes on in a second line."),
    ]
    assert words(read(lines)) == [" ".join(LEFT), " ".join(RIGHT), "A new paragraph is set in here and goes on in a second line."]


def test_a_page_without_a_text_layer_says_so_among_others():
    document = read(column(50, *LEFT), PICTURE)
    (told,) = [passage for passage in document.passages if passage.is_boilerplate]
    assert told.page == 2
    assert "Page 2 has no text layer" in told.span.of(document.text)


def test_a_scan_is_refused_with_the_way_out():
    with pytest.raises(LoadError, match="none of its 2 pages has a text layer") as caught:
        read(PICTURE, PICTURE)
    assert "OCR" in caught.value.advice


def test_the_title_of_the_file_serves_where_the_page_shows_none():
    assert read(column(50, *LEFT), title="Bridge closed").source.title == "Bridge closed"
    assert read(column(50, *LEFT), title="Microsoft Word - x.doc").source.title == ""


def test_a_damaged_file_says_what_to_do():
    with pytest.raises(LoadError, match="damaged") as caught:
        load_bytes(b"%PDF-1.7\nnothing", "", name="a.pdf")
    assert caught.value.advice


def locked(password):
    """The one page of `a_pdf`, encrypted with RC4 of 40 bits (ISO 32000-1, 7.6)."""
    from hashlib import md5

    def rc4(key, data):
        state, j, out = list(range(256)), 0, bytearray()
        for i in range(256):
            j = (j + state[i] + key[i % len(key)]) % 256
            state[i], state[j] = state[j], state[i]
        i = j = 0
        for byte in data:
            i = (i + 1) % 256
            j = (j + state[i]) % 256
            state[i], state[j] = state[j], state[i]
            out.append(byte ^ state[(state[i] + state[j]) % 256])
        return bytes(out)

    filling = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    padded = (password.encode() + filling)[:32]
    owner = rc4(md5(padded).digest()[:5], padded)
    identity = b"0123456789abcdef"
    key = md5(padded + owner + (-4).to_bytes(4, "little", signed=True) + identity).digest()[:5]
    body = b"BT /F 10 Tf 50 700 Td (Guards held the gate.) Tj ET"
    user = rc4(key, filling)
    sealed = rc4(md5(key + (4).to_bytes(3, "little") + b"\0\0").digest()[:10], body)
    return b"\n".join([
        b"%PDF-1.4",
        b"1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
        b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj",
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>\nendobj",
        b"4 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj" % (len(sealed), sealed),
        b"5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj",
        b"6 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>\nendobj" % (owner.hex().encode(), user.hex().encode()),
        b"trailer\n<< /Root 1 0 R /Encrypt 6 0 R /ID [<%s> <%s>] /Size 7 >>\n%%%%EOF" % (identity.hex().encode(), identity.hex().encode()),
    ])  # fmt: skip


def test_an_encrypted_file_asks_for_its_password_and_opens_with_it():
    data = locked("dorvet")
    with pytest.raises(PasswordError, match="password is needed"):
        load_bytes(data, "", name="a.pdf")
    with pytest.raises(PasswordError, match="not the one"):
        load_bytes(data, "", name="a.pdf", password="halvern")
    assert load_bytes(data, "", name="a.pdf", password="dorvet").text == "Guards held the gate."


def test_ten_thousand_pages_are_read_and_one_more_refused(monkeypatch):
    monkeypatch.setattr("reader.load.pdf.MAX_PAGES", 2)
    assert words(read(column(50, *LEFT), column(50, *RIGHT)))
    with pytest.raises(LoadError, match="3 pages, more than 2"):
        read(column(50, *LEFT), column(50, *RIGHT), column(50, *LEFT))


def test_the_first_pages_of_a_long_file_are_told_before_the_rest(tmp_path):
    path = tmp_path / "long.pdf"
    path.write_bytes(a_pdf(*([At(72, 700, f"Report {page} of the prison service.")] for page in range(1, 81))))
    told = []
    with telling(lambda done, total, first: told.append((done, total, first and first().text))):
        whole = load(path)
    assert [(done, total) for done, total, _ in told][-1] == (80, 80)
    (early,) = [(done, text) for done, _, text in told if text]
    assert early[0] == 8
    assert early[1].count("Report") == 8
    assert whole.text.count("Report") == 80


def test_a_short_file_is_told_whole(tmp_path):
    path = tmp_path / "short.pdf"
    path.write_bytes(a_pdf(*([At(72, 700, f"Report {page} of the prison service.")] for page in range(1, 20))))
    told = []
    with telling(lambda done, total, first: told.append(first)):
        load(path)
    assert not any(told)
