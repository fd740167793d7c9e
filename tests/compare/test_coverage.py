from reader.alignment import Alignment, Link, LinkKind, SentenceRange
from reader.coverage import coverage
from reader.text import Span

SPANS = tuple(Span(start, start + 9) for start in range(0, 40, 10))


def an_alignment(*links: Link) -> Alignment:
    return Alignment("left", "right", SPANS, SPANS[:2], links)


def a_link(left: tuple[int, int], right: tuple[int, int], kind: LinkKind) -> Link:
    return Link(SentenceRange(*left), SentenceRange(*right), 0.9, kind)


def test_sentence_with_two_links_counts_once_under_the_closer_kind():
    alignment = an_alignment(a_link((0, 2), (0, 1), LinkKind.SAME_CLAIM), a_link((1, 2), (1, 2), LinkKind.VERBATIM))
    told = dict(coverage(alignment, "left").told)
    assert told[LinkKind.VERBATIM] == (1,)
    assert told[LinkKind.SAME_CLAIM] == (0,)


def test_what_no_link_covers_is_only_here():
    alignment = an_alignment(a_link((0, 1), (1, 2), LinkKind.NEAR))
    assert coverage(alignment, "left").only_here == (1, 2, 3)
    assert coverage(alignment, "right").only_here == (0,)


def test_share_of_sentences_told_by_the_other():
    alignment = an_alignment(a_link((0, 1), (0, 2), LinkKind.PARAPHRASE))
    assert coverage(alignment, "left").share == 0.25
    assert coverage(alignment, "right").share == 1.0


def test_document_without_sentences_is_not_covered():
    assert coverage(Alignment("left", "right", (), ()), "left").share == 0.0
