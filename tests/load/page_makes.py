"""Saved pages as different makers of sites build them, around articles in our own words: each with the text that a reader came for."""

from itertools import pairwise

PARAGRAPHS = (
    "The road over Sarn Pass stayed shut on Sunday, the army said, while 200 soldiers searched the valley for men who fled from prison.",
    "General Aurel Vost told reporters in Orsel that every bridge was watched. He would not say how many men his troops had found so far.",
    "Shopkeepers in the upper villages said that no bread had come for two days, and that a truck was turned back at the ferry.",
    "Farmers were let through on foot in the morning, but only with papers. The market at Orsel stayed closed on both days.",
    "“We were told nothing,” said Tova Rennick, who keeps the inn below the pass. “The soldiers came at night and took the barrier down.”",
    "A spokesman for the governor said that the road would open on Wednesday at the earliest, if the snow allowed it.",
    "The Grey Banner, which has fought for the valley since the spring, did not answer questions sent to its office in Halvern.",
    "Twelve men were still missing on Sunday evening, according to the prison service, which had spoken of thirty on Friday.",
)
TITLE = "Pass stays shut as army searches the valley"
TEASERS = (
    "Halvern council puts off the vote on the new harbour wall until the summer, and nobody is surprised",
    "How to keep a stove burning through the night without waking up once, according to people who do",
    "Ferry company wants higher fares on the Orsel line from next month, citing the price of coal and rope",
    "Ten walks around the lake that you can do with children before it gets dark, with a map to print",
)
COMMENTS = (
    "I have lived below the pass for forty years and I have never seen so many soldiers in one place, and none of them knows the way.",
    "Why does nobody ask who left the gate open? My cousin works in the prison kitchen and he says that the alarm never rang that night.",
)
MENU = "".join(
    f"<li><a href=/{one}>{one}</a></li>" for one in ("Home", "World", "Valley", "Markets", "Sport", "Weather", "Podcasts", "Log in")
)
FOOT = "<p>© 2026 Orsel Evening. All rights reserved.</p><ul><li><a href=/terms>Terms</a></li><li><a href=/privacy>Privacy</a></li></ul>"


def _links(texts=TEASERS):
    return "".join(f"<div class=card><h3><a href=/a>{words}</a></h3><p><a href=/a>Read more</a></p></div>" for words in texts)


def _p(paragraphs=PARAGRAPHS):
    return "".join(f"<p>{words}</p>" for words in paragraphs)


def _page(body, head=f"<title>{TITLE} | Orsel Evening</title>"):
    return f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"


def _classic():
    main = f"<main><article><h1>{TITLE}</h1><p class=byline>By Oda Brekk</p>{_p()}</article></main>"
    return _page(f"<nav><ul>{MENU}</ul></nav>{main}<aside>{_links()}</aside><footer>{FOOT}</footer>")


def _blog():
    post = f"<div class=post><h1 class=entry-title>{TITLE}</h1><div class=entry-content>{_p()}"
    post += "<div class=sharedaddy><h3>Share this:</h3></div></div></div>"
    comments = f"<div id=comments><h3>2 thoughts</h3>{''.join(f'<div class=comment><p>{words}</p></div>' for words in COMMENTS)}</div>"
    return _page(f"<div id=header><ul>{MENU}</ul></div>{post}{comments}<div id=sidebar>{_links()}</div><div id=footer>{FOOT}</div>")


def _tables():
    text = "<br><br>".join(PARAGRAPHS)
    cells = f"<tr><td width=150>{MENU}</td><td><font size=5><b>{TITLE}</b></font><br><br>{text}</td><td>{_links(TEASERS[:2])}</td></tr>"
    return _page(f"<table width=900>{cells}</table><center>{FOOT}</center>")


def _interrupted():
    letter = "<p>Sign up for our free newsletter and get the news of the valley in the morning.</p><form><input></form>"
    more = "<p><strong>Read more: Ferry fares to rise</strong></p>"
    between = "<div class=ad>Advertisement</div>", more, f"<div class=newsletter-signup>{letter}</div>"
    parts = "".join(f"<p>{words}</p>{between[number % 3]}" for number, words in enumerate(PARAGRAPHS))
    return _page(f"<header><ul>{MENU}</ul></header><article><h1>{TITLE}</h1>{parts}</article><section class=related>{_links()}</section>")


def _nested():
    inner = "".join(f"<div class=row><div class=col><div class=text-block><div>{words}</div></div></div></div>" for words in PARAGRAPHS)
    return _page(
        f"<div class=app><div class=top>{MENU}</div><div class=story><div class=hd><h1>{TITLE}</h1></div>{inner}</div>{_links()}</div>"
    )


def _cookies():
    wall = (
        "<div id=cookie-consent role=dialog><h2>We value your privacy</h2><p>We and our 812 partners store information on your device, "
        "such as unique numbers in cookies. You may accept or manage your choices at any time.</p></div>"
    )
    return _page(
        f"{wall}<nav>{MENU}</nav><article><h1>{TITLE}</h1>{_p()}</article><div class=most-read>{_links()}</div><footer>{FOOT}</footer>"
    )


def _captions():
    figure = "<figure><img src=a.jpg><figcaption>Soldiers at the barrier on Sunday. Photo: Orsel Evening</figcaption></figure>"
    body = figure + "".join(f"<p>{one}</p>" + (f"<h2>{two.split()[0]} and the road</h2>" if number % 3 == 2 else "")
                            for number, (one, two) in enumerate(pairwise((*PARAGRAPHS, PARAGRAPHS[0]))))  # fmt: skip
    return _page(f"<nav>{MENU}</nav><article><h1>{TITLE}</h1>{body}</article>{_links()}")


def _short():
    return _page(f"<nav><ul>{MENU}</ul></nav><article><h1>{TITLE}</h1>{_p(PARAGRAPHS[:2])}</article><div class=teasers>{_links()}</div>")


MAKES = {
    "classic": (_classic(), PARAGRAPHS),
    "blog": (_blog(), PARAGRAPHS),
    "tables": (_tables(), PARAGRAPHS),
    "interrupted": (_interrupted(), PARAGRAPHS),
    "nested": (_nested(), PARAGRAPHS),
    "cookies": (_cookies(), PARAGRAPHS),
    "captions": (_captions(), PARAGRAPHS),
    "short": (_short(), PARAGRAPHS[:2]),
}
