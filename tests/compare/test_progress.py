import pytest

from reader.compare.align import compare
from reader.compare.cluster import cluster
from tests.builders import a_document, an_analysis

LONG = an_analysis(a_document(*(f"Lamp number {number} went out over the quay." for number in range(150))))
SHORT = an_analysis(a_document("Guards held the gate of Dorvet prison."))
OTHER = an_analysis(a_document("Buses turned back at the bridge."))


class UnwantedError(Exception):
    pass


def test_a_long_comparison_says_how_far_it_is():
    told = []
    compare(LONG, SHORT, progress=lambda done, total: told.append((done, total)))
    assert len(told) > 2
    assert told == sorted(told)
    assert told[-1] == (len(LONG.sentences), len(LONG.sentences))


def test_a_comparison_ends_where_its_progress_raises():
    told = []

    def unwanted_after_two(done, total):
        told.append(done)
        if len(told) == 2:
            raise UnwantedError

    with pytest.raises(UnwantedError):
        compare(LONG, SHORT, progress=unwanted_after_two)
    assert told[-1] < len(LONG.sentences)


def test_claims_say_how_many_pairs_of_documents_are_compared():
    told = []
    cluster((LONG, SHORT, OTHER), lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
