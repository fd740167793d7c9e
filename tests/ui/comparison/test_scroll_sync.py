"""Two texts that scroll together, over plain geometry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.alignment import Alignment, Link, LinkKind, SentenceRange
from reader.text import Span
from ui.comparison.claim_rows import ClaimRow, State
from ui.comparison.scroll_sync import ScrollSync, SyncMode, between, whereabouts

HEIGHT, LINE, LINES = 200, 20, 100


class PlainText:
    """A hundred lines of ten characters, 20 pixels each."""

    def __init__(self):
        self.scroll = 0
        self.moves = []

    def offset_at_height(self, y):
        return max(0, min(LINES - 1, (self.scroll + y) // LINE)) * 10

    def extent(self, span):
        return span.start // 10 * LINE - self.scroll, (max(span.start, span.end - 1) // 10 + 1) * LINE - self.scroll

    def scroll_by(self, pixels):
        self.moves.append(pixels)
        self.scroll = max(0, min(LINES * LINE - HEIGHT, self.scroll + pixels))

    def height(self):
        return HEIGHT

    def progress(self):
        return self.scroll / (LINES * LINE - HEIGHT)

    def top_of(self, line):
        return line * LINE - self.scroll


def a_sync(*pairs, mode):
    """Two texts whose lines `pairs` are linked."""
    sentences = tuple(Span(10 * n, 10 * n + 10) for n in range(LINES))
    links = tuple(Link(SentenceRange(a, a + 1), SentenceRange(b, b + 1), 0.9, LinkKind.NEAR) for a, b in pairs)
    alignment = Alignment("l", "r", sentences, sentences, links)
    moved = {links[place] for place, (a, b) in enumerate(pairs) if any((a < c) != (b < d) for c, d in pairs if (a, b) != (c, d))}
    rows = [
        ClaimRow(
            n, State.AGREE, "", alignment.span(link, "left"), alignment.span(link, "right"), "", "", link, len(moved) > 0 and link in moved
        )
        for n, link in enumerate(links, 1)
    ]
    left, right = PlainText(), PlainText()
    sync = ScrollSync(left, right)
    sync.mode = mode
    sync.set_alignment(alignment, rows)
    return sync, left, right


def scrolled(sync, text, to):
    text.scroll = to
    sync.follow("left")


def test_following_brings_the_partner_level():
    sync, left, right = a_sync((10, 14), mode=SyncMode.FOLLOW)
    scrolled(sync, left, 150)
    assert right.top_of(14) == left.top_of(10)


def test_the_right_text_leads_as_well():
    sync, left, right = a_sync((14, 10), mode=SyncMode.FOLLOW)
    right.scroll = 150
    sync.follow("right")
    assert left.top_of(14) == right.top_of(10)


def test_the_focused_claim_leads_while_it_is_on_screen():
    sync, left, right = a_sync((10, 10), (14, 20), mode=SyncMode.FOLLOW)
    sync.focused = sync._rows[1]
    scrolled(sync, left, 150)
    assert right.top_of(20) == left.top_of(14)


def test_nothing_jumps_to_a_partner_that_is_screens_away():
    sync, left, right = a_sync((10, 80), mode=SyncMode.FOLLOW)
    scrolled(sync, left, 150)
    assert right.moves == []


def test_nothing_jumps_to_a_moved_passage():
    sync, left, right = a_sync((30, 36), (36, 30), mode=SyncMode.FOLLOW)
    scrolled(sync, left, 600)
    assert right.moves == []


def test_going_there_on_purpose_reaches_any_partner():
    sync, left, right = a_sync((10, 80), mode=SyncMode.FOLLOW)
    left.scroll = 150
    sync.level(sync._rows[0], "left")
    assert right.top_of(80) == left.top_of(10)


def test_after_going_there_the_pair_scrolls_on_together():
    sync, left, right = a_sync((10, 80), mode=SyncMode.FOLLOW)
    left.scroll = 150
    sync.level(sync._rows[0], "left")
    scrolled(sync, left, 170)
    assert right.top_of(80) == left.top_of(10)


def test_without_a_claim_on_screen_the_other_text_rests():
    sync, left, right = a_sync((90, 90), mode=SyncMode.FOLLOW)
    scrolled(sync, left, 100)
    assert right.moves == []


@pytest.mark.parametrize("mode", SyncMode)
def test_without_an_alignment_both_texts_are_left_alone(mode):
    sync, left, right = a_sync((10, 12), mode=mode)
    sync.set_alignment(None, ())
    scrolled(sync, left, 150)
    assert right.moves == []


def test_off_is_off():
    sync, left, right = a_sync((10, 14), mode=SyncMode.OFF)
    scrolled(sync, left, 150)
    assert right.moves == []


def test_an_echo_is_not_answered():
    sync, left, right = a_sync((10, 14), mode=SyncMode.FOLLOW)
    right.scroll_by = lambda pixels: sync.follow("right")
    scrolled(sync, left, 150)
    assert left.moves == []


def test_both_ends_of_the_texts_meet():
    sync, left, right = a_sync((10, 50), mode=SyncMode.PROPORTIONAL)
    scrolled(sync, left, LINES * LINE - HEIGHT)
    assert right.scroll == LINES * LINE - HEIGHT
    scrolled(sync, left, 0)
    assert right.scroll == 0


chains = st.lists(st.tuples(st.integers(1, 98), st.integers(1, 98)), max_size=6)


@given(chains, st.integers(0, 1800), st.integers(0, 1800))
def test_scrolling_down_never_takes_the_locked_line_back_in_the_other_text(pairs, one, other):
    """The line where both are locked slides down the screen on the way, so what stands at it is compared."""
    sync, left, right = a_sync(*dict(pairs).items(), mode=SyncMode.PROPORTIONAL)
    scrolled(sync, left, min(one, other))
    before = right.scroll + left.progress() * HEIGHT
    scrolled(sync, left, max(one, other))
    assert right.scroll + left.progress() * HEIGHT >= before - 1  # a pixel for rounding


@given(st.integers(1, 98), st.integers(1, 98))
def test_an_anchor_on_the_lock_line_stands_level(here, there):
    sync, left, right = a_sync((here, there), mode=SyncMode.PROPORTIONAL)
    scrolled(sync, left, 18 * here)  # there the lock line, a hundredth of the height further down per line, meets the anchor
    lock = left.top_of(here)
    assert lock == 2 * here
    assert right.scroll == max(0, min(LINES * LINE - HEIGHT, there * LINE - lock))


@given(st.floats(-100, 900), st.floats(0, 300), st.floats(0, 300), st.floats(-500, 500), st.floats(0, 300))
def test_between_hits_both_ends_and_rises(y, top, length, other_top, other_length):
    here, there = (top, top + length), (other_top, other_top + other_length)
    assert between(here[0], here, there) == there[0]
    assert between(y + 1, here, there) >= between(y, here, there) - 1e-6


@pytest.mark.parametrize(
    ("extent", "words"),
    [
        ((50, 90), "Partner in view · Enter to go"),
        ((-430, -390), "Partner ↑ 2 screens · Enter to go"),
        ((210, 250), "Partner ↓ 1 screen · Enter to go"),
    ],
)
def test_where_the_partner_is_is_told_in_screens(extent, words):
    assert whereabouts(extent, HEIGHT) == words
