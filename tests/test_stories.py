"""Documents that share claims tell one story, also through others; one claim is not enough."""

from reader.stories import stories


def test_documents_that_share_two_claims_tell_one_story():
    found = stories([("a", "b"), ("a", "b"), ("b", "c"), ("c", "b"), ("d", "e"), ("e", "d", "d")])
    assert found["a"] == found["b"] == found["c"]
    assert found["d"] == found["e"] != found["a"]


def test_one_shared_claim_makes_no_story():
    assert stories([("a", "b"), ("b", "c")]) == {}


def test_two_stories_that_a_third_pair_joins_are_one():
    found = stories([("a", "b")] * 2 + [("c", "d")] * 2 + [("b", "c")] * 2)
    assert len(set(found.values())) == 1
