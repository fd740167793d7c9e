"""Word, OpenDocument and EPUB, whole and hostile."""

import pytest

from reader.errors import LoadError
from reader.load import load_bytes
from reader.load.packed import is_safe
from tests.load.zips import a_docx, an_epub, an_odt, w_p, zipped


def passages(data, name="a"):
    document = load_bytes(data, "", name=name)
    return [(passage.kind.value, passage.span.of(document.text)) for passage in document.passages]


def test_a_word_document_gives_all_its_words_by_kind():
    box = "<w:txbxContent>" + w_p("Words in a box.") + "</w:txbxContent>"
    row = "<w:tbl><w:tr><w:tc>" + w_p("Dorvet") + "</w:tc><w:tc>" + w_p("12") + "</w:tc></w:tr></w:tbl>"
    item = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>First of all</w:t></w:r></w:p>"
    body = w_p("Bridge closed", "Title") + w_p("The pier", "Heading1") + w_p("Guards held the gate.", inside=box) + item + row
    assert passages(a_docx(body, header1=w_p("Halvern Courier"), footnotes=w_p("As told by the mayor."))) == [
        ("title", "Bridge closed"),
        ("heading", "The pier"),
        ("paragraph", "Guards held the gate."),
        ("paragraph", "Words in a box."),
        ("list item", "First of all"),
        ("table row", "Dorvet | 12"),
        ("paragraph", "As told by the mayor."),
        ("boilerplate", "Halvern Courier"),
    ]


def test_deleted_words_of_a_word_document_are_no_words_of_it():
    body = "<w:p><w:r><w:t>The gate </w:t><w:delText>never </w:delText><w:t>held.</w:t><w:br/><w:t>So they say.</w:t></w:r></w:p>"
    assert passages(a_docx(body)) == [("paragraph", "The gate held.\nSo they say.")]


@pytest.mark.parametrize("deleted", ["del", "moveFrom"])
def test_words_inside_a_deletion_are_no_words_of_it(deleted):
    run = "<w:r><w:t>{}</w:t></w:r>".format
    body = f"<w:p>{run('The gate ')}<w:{deleted}>{run('never ')}</w:{deleted}>{run('held.')}</w:p><w:{deleted}>{w_p('Gone.')}</w:{deleted}>"
    assert passages(a_docx(body)) == [("paragraph", "The gate held.")]


def test_what_an_open_document_tracks_or_remarks_is_skipped_and_what_follows_is_kept():
    remark = "<office:annotation><text:p>Is that <text:span>so</text:span>?</text:p></office:annotation>"
    tracked = (
        "<text:tracked-changes><text:deletion><text:p>Gone <text:span>words</text:span>.</text:p></text:deletion></text:tracked-changes>"
    )
    assert passages(an_odt(f"{tracked}<text:p>The gate{remark} held.</text:p>")) == [("paragraph", "The gate held.")]


def test_an_open_document_gives_all_its_words_by_kind():
    cells = "".join(f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in ("Dorvet", "12"))
    row = f"<table:table-row>{cells}</table:table-row>"
    body = (
        "<text:h>Bridge closed</text:h><text:p>Guards <text:span>held</text:span> the<text:s/>gate.</text:p>"
        f"<text:list><text:list-item><text:p>First of all</text:p></text:list-item></text:list><table:table>{row}</table:table>"
    )
    assert passages(an_odt(body)) == [
        ("title", "Bridge closed"),
        ("paragraph", "Guards held the gate."),
        ("list item", "First of all"),
        ("table row", "Dorvet | 12"),
    ]


def test_a_book_is_read_in_the_order_of_its_spine_and_says_who_wrote_it():
    document = load_bytes(an_epub("<p>And so it ended.</p>", "<h1>The ferry</h1><p>So it began.</p>"), "", name="a.epub")
    assert document.text == "The ferry\n\nSo it began.\n\nAnd so it ended."
    source = document.source
    assert (source.title, source.authors, source.language, str(source.published)) == (
        "The ferry of Dorvet",
        ("Oda Brekk",),
        "en",
        "2026-05-09",
    )


def test_a_book_that_points_outside_itself_loses_only_that_page():
    data = an_epub("<p>A page.</p>", hrefs=["page0.xhtml", "../../../etc/passwd", "file:///etc/passwd", "http://x.example/a"])
    assert load_bytes(data, "", name="a.epub").text == "A page."


@pytest.mark.parametrize(
    "name", ["../a", "/a", "\\a", "C:\\a", "c:/a", "x/../../a", "x\\..\\a", "a\x00b", "..", "//host/share", "\\\\host\\a"]
)
def test_names_that_lead_out_of_a_container_are_unsafe(name):
    assert not is_safe(name)


def test_a_bomb_is_refused():
    with pytest.raises(LoadError, match="unpacks to far more"):
        load_bytes(zipped({"[Content_Types].xml": "", "word/document.xml": b" " * 60_000_000}), "", name="a.docx")


def test_a_container_of_too_many_entries_is_refused():
    entries = {"[Content_Types].xml": "", "word/document.xml": ""} | {f"e{number}": "" for number in range(10_000)}
    with pytest.raises(LoadError, match="more than 10000 entries"):
        load_bytes(zipped(entries), "", name="a.docx")


ENTITIES = '<!DOCTYPE d [<!ENTITY a "ha ha ha "><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("entity", ["&c;", "&f;"])
def test_entities_of_a_document_are_not_expanded(entity):
    body = w_p(f"The gate {entity}held.")
    xml = f'{ENTITIES}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{body}</w:document>'
    (_, words), *_ = passages(zipped({"[Content_Types].xml": "", "word/document.xml": xml}))
    assert words.startswith("The gate")
    assert not {"ha", "root:"} & set(words.replace("x:", " ").split())


def test_nesting_too_deep_to_be_read_whole_is_refused():
    nested = "<w:sdt>" * 300 + w_p("Deep words.") + "</w:sdt>" * 300
    with pytest.raises(LoadError, match="damaged"):
        passages(a_docx(w_p("Shallow words.") + nested))


def test_nesting_that_can_be_read_loses_no_word():
    assert passages(a_docx("<w:sdt>" * 200 + w_p("Deep words.") + "</w:sdt>" * 200)) == [("paragraph", "Deep words.")]


@pytest.mark.parametrize("damage", ["</w:r>", "<w:t", "a & b", "&nothing;", "\x01"])
def test_a_document_damaged_inside_is_refused_and_not_read_in_half(damage):
    with pytest.raises(LoadError, match="damaged"):
        passages(a_docx(w_p("The gate held.") + damage + w_p("The bridge fell.")))


@pytest.mark.parametrize("data", [b"PK\x03\x04", a_docx(w_p("x"))[:200], zipped({"word/document.xml": b"\xff\x00"})])
def test_damaged_containers_say_what_to_do(data):
    with pytest.raises(LoadError) as caught:
        load_bytes(data, "", name="a.docx")
    assert caught.value.advice
