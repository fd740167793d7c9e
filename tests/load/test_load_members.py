"""Files that hold many articles: JSON, JSON Lines, CSV and zip archives."""

import json
from zipfile import ZipFile

import pytest

from reader.errors import LoadError
from reader.jobs import Job
from reader.load import articles_in, load, members
from reader.worker import Task, name_members
from tests.load.zips import a_docx, w_p, zipped

ARTICLES = [
    {
        "headline": "Gate held",
        "body": "Guards held the gate of Dorvet.",
        "datePublished": "2026-05-09T08:00:00Z",
        "source": {"id": 3, "name": "Halvern Courier"},
        "author": ["Oda Brekk"],
    },
    {"title": "Bridge closed", "text": "The bridge was closed, “until Monday”.\n\nNobody was hurt."},
]


def put(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", json.dumps(ARTICLES)),
        ("b.json", json.dumps({"status": "ok", "articles": ARTICLES})),
        ("c.jsonl", "\n".join(map(json.dumps, ARTICLES))),
        (
            "d.csv",
            "Title;Article_Text;Date;Outlet;Author\r\nGate held;Guards held the gate of Dorvet.;2026-05-09;Halvern Courier;Oda Brekk\r\n"
            'Bridge closed;"The bridge was closed, “until Monday”.\n\nNobody was hurt.";;;\r\n',
        ),
    ],
)
def test_records_are_articles_with_what_their_columns_say(tmp_path, name, content):
    path = put(tmp_path, name, content)
    assert [(one.name, one.title) for one in members(path)] == [("1", "Gate held"), ("2", "Bridge closed")]
    first, second = load(path, member="1"), load(tmp_path / f"{name}#2")
    assert first.text == "Gate held\n\nGuards held the gate of Dorvet."
    source = first.source
    assert (source.publisher, source.authors, str(source.published)) == ("Halvern Courier", ("Oda Brekk",), "2026-05-09")
    assert source.uri == f"{path.as_uri()}#1"
    assert second.text == "Bridge closed\n\nThe bridge was closed, “until Monday”.\n\nNobody was hurt."


def test_a_file_of_several_articles_says_how_to_open_one(tmp_path):
    path = put(tmp_path, "a.json", json.dumps(ARTICLES))
    with pytest.raises(LoadError, match="holds 2 articles"):
        load(path)
    with pytest.raises(LoadError, match="no article “7”"):
        load(path, member="7")


@pytest.mark.parametrize("content", [json.dumps(ARTICLES[0]), json.dumps([ARTICLES[0]])])
def test_a_file_with_one_article_loads_at_once(tmp_path, content):
    assert load(put(tmp_path, "a.json", content)).source.title == "Gate held"


def test_markup_in_a_record_is_read_as_a_page(tmp_path):
    path = put(tmp_path, "a.json", json.dumps({"title": "Gate held", "content_html": "<p>Guards <b>held</b> it.</p><p>All night.</p>"}))
    assert load(path).text == "Gate held\n\nGuards held it.\n\nAll night."


def test_a_table_without_texts_is_plain_text(tmp_path):
    assert load(put(tmp_path, "a.csv", "town,dead\nDorvet,12\n")).source.media_type == "text/plain"


@pytest.mark.parametrize("content", ["[" * 200_000, '[{"text": "a"}', "{}", "[1, 2]", '{"text": {"name": [[[]]]}}'])
def test_json_that_holds_no_articles_says_so(tmp_path, content):
    with pytest.raises(LoadError) as caught:
        load(put(tmp_path, "a.json", content))
    assert caught.value.advice


def test_an_archive_gives_its_articles_and_leaves_archives_and_hidden_files_closed(tmp_path):
    inner = zipped({"gate.txt": "Guards held the gate."})
    entries = {
        "monday/gate.txt": "Guards held the gate.",
        "word.docx": a_docx(w_p("The bridge fell.")),
        "../out.txt": "Outside.",
        "inner.zip": inner,
        "hidden.txt": inner,
        "__MACOSX/gate.txt": "x",
        ".note.txt": "x",
        "photo.png": b"\x89PNG",
    }
    path = put(tmp_path, "a.zip", zipped(entries))
    assert [one.name for one in members(path)] == ["monday/gate.txt", "word.docx", "hidden.txt"]
    assert load(tmp_path / "a.zip#monday/gate.txt").text == "Guards held the gate."
    assert load(path, member="word.docx").text == "The bridge fell."
    with pytest.raises(LoadError, match="inside another"):
        load(path, member="hidden.txt")


def test_a_bomb_in_an_archive_is_refused(tmp_path):
    path = put(tmp_path, "a.zip", zipped({"a.txt": b" " * 60_000_000}))
    with pytest.raises(LoadError, match="unpacks to far more"):
        load(path)


def test_a_plain_file_has_no_members(tmp_path):
    path = put(tmp_path, "a#b.txt", "Guards held the gate.")
    assert members(path) == ()
    assert load(path).text == "Guards held the gate."


def test_the_worker_names_the_members_of_a_file(tmp_path):
    path = put(tmp_path, "a.json", json.dumps(ARTICLES))
    said = []
    name_members(Task(Job(1, "members", {"path": str(path)}, deadline=0), (), set(), said.append))
    assert [part.data for part in said] == [b'["1", "Gate held", 31]', b'["2", "Bridge closed", 56]']


def test_a_folder_and_what_holds_several_are_taken_apart(tmp_path):
    inner = tmp_path / "monday"
    inner.mkdir()
    (tmp_path / ".hidden.txt").write_text("x")
    put(inner, "gate.txt", "Guards held the gate.")
    put(tmp_path, "both.json", json.dumps(ARTICLES))
    put(tmp_path, "picture.png", "x")
    assert [str(one.relative_to(tmp_path)) for one in articles_in(tmp_path)] == ["both.json#1", "both.json#2", "monday/gate.txt"]
    assert articles_in(inner / "gate.txt") == [inner / "gate.txt"]


def test_an_archive_that_holds_an_uncompressed_word_text_is_an_archive(tmp_path):
    inner = zipped({"[Content_Types].xml": b"", "word/document.xml": b"<w/>"})
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("gate.docx", inner)
        archive.writestr("gate.txt", "Guards held the gate.")
    assert [one.name for one in members(tmp_path / "a.zip")] == ["gate.docx", "gate.txt"]


def test_a_member_can_be_read_as_plain_text(tmp_path):
    path = put(tmp_path, "a.zip", zipped({"gate.html": "<p>Guards held the gate.", "b.txt": "x"}))
    assert load(path, member="gate.html", is_plain=True).text == "<p>Guards held the gate."
