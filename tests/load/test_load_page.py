"""Web pages of several makes."""

from reader.document import PassageKind
from reader.load import load_bytes

PROSE = (
    "The road over Sarn Pass stays shut, the army said on Sunday, while 200 soldiers search the valley for men who fled from the prison.",
    "General Aurel Vost told reporters that every road was watched. He would not say how many men had been found so far by his troops.",
    "Shopkeepers in the upper villages said that bread had not come for two days, and that a truck was turned back at the bridge.",
    "Farmers were allowed to pass on foot in the morning, but only with papers, and the market at Orsel was closed on both days.",
)


def page(body, head=""):
    return load_bytes(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "file:///p.html", name="p.html")


def kinds(document):
    return {passage.span.of(document.text): passage.kind for passage in document.passages}


def test_furniture_between_paragraphs_is_typed_and_kept():
    asides = "<div class=ad>Advertisement</div>", "<aside>Read more: Floods at the pass</aside>", "<p>Sign up for our free newsletter</p>"
    body = "".join(f"<p>{words}</p>{aside}" for words, aside in zip(PROSE, (*asides, ""), strict=True))
    found = kinds(page(f"<article><h1>Pass stays shut</h1>{body}</article>"))
    furniture = ("Advertisement", "Read more: Floods at the pass", "Sign up for our free newsletter")
    assert [found[words] for words in furniture] == [PassageKind.BOILERPLATE] * 3
    assert [found[words] for words in PROSE] == [PassageKind.PARAGRAPH] * 4


def test_share_buttons_in_a_post_are_typed():
    buttons = "<div class=sharing><h3>Share this:</h3><ul><li><a href=#>Click to share on Twitter</a></li></ul></div>"
    found = kinds(page(f"<div class=entry><h1>Pass stays shut</h1><p>{PROSE[0]}</p>{buttons}<p>{PROSE[1]}</p><p>{PROSE[2]}</p></div>"))
    assert found["Share this:"] is found["Click to share on Twitter"] is PassageKind.BOILERPLATE


def test_what_stands_around_the_article_is_furniture():
    menu, body = "<nav><a href=/>Home</a></nav>", "".join(f"<p>{words}</p>" for words in PROSE)
    document = page(f"{menu}<article><h1>Pass stays shut</h1>{body}</article><footer>All rights reserved</footer>")
    found = [passage.kind for passage in document.passages]
    assert found == [PassageKind.BOILERPLATE, PassageKind.TITLE, *[PassageKind.PARAGRAPH] * 4, PassageKind.BOILERPLATE]


def test_comments_are_furniture():
    comments = (
        "<div id=comments><h3>2 Comments</h3><p>It was high time that somebody did something, if you ask me, and not only here.</p></div>"
    )
    document = page("<article><h1>Pass stays shut</h1>" + "".join(f"<p>{words}</p>" for words in PROSE) + f"</article>{comments}")
    text = document.main_text
    assert "high time" in document.text
    assert "high time" not in text
    assert all(text.count(words) == 1 for words in PROSE)


def test_a_table_that_lays_out_the_page_is_no_table():
    cells = f"<tr><td><a href=a>Home</a></td><td><p>{'<p>'.join(PROSE)}</td></tr>"
    found = kinds(page(f"<table>{cells}</table>", "<title>Pass stays shut</title>"))
    assert [found[words] for words in PROSE] == [PassageKind.PARAGRAPH] * 4


def test_two_line_breaks_part_paragraphs():
    found = kinds(page(f"<div><h1>Pass stays shut</h1><div>{'<br><br>'.join(PROSE)}</div></div>"))
    assert [found[words] for words in PROSE] == [PassageKind.PARAGRAPH] * 4


def test_captions_headings_quotations_and_items_are_typed():
    body = (
        f"<h1>Pass stays shut</h1><figure><img src=a.jpg><figcaption>The pass</figcaption></figure><p>{PROSE[0]}</p><h2>No bread</h2>"
        f"<blockquote><p>{PROSE[2]}</p></blockquote><p>{PROSE[1]}</p><ul><li>The bridge is shut from 8 p.m.</li></ul><p>{PROSE[3]}</p>"
    )
    found = kinds(page(f"<article>{body}</article>"))
    assert found["The pass"] is PassageKind.CAPTION
    assert found["No bread"] is PassageKind.HEADING
    assert found[PROSE[2]] is PassageKind.QUOTATION
    assert found["The bridge is shut from 8 p.m."] is PassageKind.LIST_ITEM


def test_a_title_that_no_heading_shows_is_put_first():
    document = page("".join(f"<p>{words}</p>" for words in PROSE), '<meta property="og:title" content="Pass stays shut">')
    assert document.passages[0].kind is PassageKind.TITLE
    assert document.text.startswith("Pass stays shut\n\nThe road")


def test_a_page_that_shows_a_text_file_is_read_as_one():
    document = page("<pre>Pass stays shut\n\nThe road over the Sarn Pass stays shut until Monday,\nthe army said on Sunday.</pre>")
    assert document.source.title == "Pass stays shut"
    assert document.passages[1].span.of(document.text) == "The road over the Sarn Pass stays shut until Monday,\nthe army said on Sunday."


def test_deep_nesting_loses_no_text():
    text = page("".join(f"<div>guard{number} spoke" for number in range(5_000))).text
    assert all(f"guard{number} " in text for number in range(5_000))


def test_nesting_beyond_the_parser_loses_no_text():
    text = page("".join(f"<div>guard{number} spoke" for number in range(20_000))).text
    assert all(f"guard{number} " in text for number in range(20_000))


def test_hidden_elements_are_not_read():
    assert "secret" not in page(f"<div style='display: none'>secret</div><p hidden>secret</p><p>{PROSE[0]}</p>").text


def test_an_address_of_a_profile_is_no_author():
    assert page(f"<p>{PROSE[0]}</p>", '<meta name="author" content="https://social.example/orsel">').source.authors == ()


def test_the_name_of_the_outlet_is_no_part_of_the_title():
    head = '<title>Pass stays shut | Orsel Evening</title><meta property="og:site_name" content="Orsel Evening">'
    assert page(f"<p>{PROSE[0]}</p>", head).source.title == "Pass stays shut"


def test_xhtml_is_told_from_its_start():
    start = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">'
    document = load_bytes(f"{start}<body><p>{PROSE[0]}</p></body></html>".encode(), "", name="saved.txt")
    assert (document.source.media_type, document.source.language) == ("application/xhtml+xml", "en")
    assert document.text == PROSE[0]


def test_a_comment_that_cites_the_article_is_furniture():
    cited = f"{PROSE[0]} I have thought of nothing else for days, and so has everybody in the village below the pass."
    body = "".join(f"<p>{words}</p>" for words in PROSE)
    document = page(f"<article><h1>Pass stays shut</h1>{body}</article><div id=comments><p>{cited}</p></div>")
    assert kinds(document)[cited] is PassageKind.BOILERPLATE
