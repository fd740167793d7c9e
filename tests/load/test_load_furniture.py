"""What is furniture and what only looks like it."""

import pytest

from reader.load.furniture import is_page_line, tail_start


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to our newsletter", "- Advertisement -", "Leave A Reply", "Spread the love", "Share on Facebook",
        "Follow us on Twitter", "Sign up here to get the latest news, updates and special offers delivered directly to your inbox.",
        "Related articles", "Read more: Who are the Grey Banner?", "Get breaking alerts on your phone", "Join our Telegram channel",
        "© 2026 Orsel Evening", "Copyright Orsel Evening 2026", "Facebook | Twitter | WhatsApp", "3 min read", "12 Comments",
        "Tags: prison, Dorvet", "Accept all cookies", "Story continues below advertisement", "Don't forget to follow us on Instagram",
        "Updated 3 hours ago", "Published 9 May 2026, 5:20 p.m.", "By Sella Orrin and Pavo Dahl, Orsel", "Click here to read more",
        "Donate to support our journalism",
    ],
)  # fmt: skip
def test_furniture_is_told(line):
    assert is_page_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Support for the government fell in the north.", "Share prices fell 3 per cent", "Join US forces in attack",
        "More than 40 fighters fled", "Follow the money, prosecutors told the court", "A generator powered by diesel lit the yard",
        "Comments by the governor drew anger", "Terms of the ceasefire", "Related families fled together to the hills",
        "Twitter shuts its office", "Send in the army, says Vost", "Get out, the gunmen shouted",
        "By Saturday night the road was shut.", "9 May 2026 raid on Dorvet prison", "Posted soldiers on the hill",
        "“Subscribe to our newsletter,” the poster said", "Six guards were killed.", "Watch towers fell silent",
        "Download speeds fall in Halvern",
    ],
)  # fmt: skip
def test_news_is_not_taken_for_furniture(line):
    assert not is_page_line(line)


def test_a_tail_holds_the_fragments_between_its_furniture():
    texts = ["Six guards were killed.", "A heading", "He fled.", "- Advertisement -", "Hear Radio Halvern", "Follow us on Facebook"]
    assert tail_start(texts) == 3


def test_fragments_without_furniture_are_no_tail():
    assert tail_start(["Six guards were killed.", "Ketil Rand, 29", "Jorin Faske, 31"]) == 3
