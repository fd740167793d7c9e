"""The names of links: numbers in their order, letters where a passage has several partners."""

from hypothesis import given
from hypothesis import strategies as st

from reader.alignment import Evidence, Link, LinkKind, SentenceRange
from reader.link_names import link_names


def a_link(left, right):
    ends = ((one, one + 1) if isinstance(one, int) else one for one in (left, right))
    return Link(*(SentenceRange(*end) for end in ends), 0.9, LinkKind.PARAPHRASE, "", Evidence((), (), (), ()))


def names(*pairs):
    return list(link_names([a_link(*pair) for pair in pairs]))


def test_links_apart_are_counted():
    assert names((0, 3), (1, 2), (5, 5)) == ["1", "2", "3"]


def test_one_passage_with_two_partners_has_one_number_and_letters():
    assert names((0, 0), (1, 1), (1, 4), (2, 2)) == ["1", "2a", "2b", "4"]


def test_so_has_one_on_the_right_side():
    assert names((0, 3), (4, 3)) == ["1a", "1b"]


def test_passages_that_overlap_count_as_one():
    assert names(((0, 2), 0), ((1, 3), 5), (3, 6)) == ["1a", "1b", "3"]


def test_partners_of_partners_are_of_the_group():
    assert names((0, 0), (0, 4), (7, 4), (8, 8)) == ["1a", "1b", "1c", "4"]


def test_no_links_no_names():
    assert link_names(()) == ()


def test_after_z_letters_go_on():
    assert names(*((0, right) for right in range(28)))[25:] == ["1z", "1aa", "1ab"]


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20))
def test_names_are_unique_and_share_a_number_only_where_links_hang_together(pairs):
    found = names(*pairs)
    assert len(set(found)) == len(pairs)
    for one, pair in zip(found, pairs, strict=True):
        for other, partner in zip(found, pairs, strict=True):
            if pair[0] == partner[0] or pair[1] == partner[1]:
                assert one.rstrip("abcdefghijklmnopqrstuvwxyz") == other.rstrip("abcdefghijklmnopqrstuvwxyz")
