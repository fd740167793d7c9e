"""The best tree over words."""

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.analyze.language.dependency_tree import heads


def is_tree(chosen):
    """One root, and every word reaches it."""
    for word in range(1, len(chosen) + 1):
        seen, node = set(), word
        while node and node not in seen:
            seen.add(node)
            node = chosen[node - 1]
        if node:
            return False
    return list(chosen).count(0) == 1


def best_of_all(scores):
    """The slow way: every choice of heads that is a tree."""
    words = len(scores)
    trees = (chosen for chosen in product(range(words + 1), repeat=words) if is_tree(chosen))
    return max(sum(scores[word, head] for word, head in enumerate(chosen)) for chosen in trees)


@given(st.integers(1, 4), st.randoms(use_true_random=False))
def test_no_tree_scores_higher(words, random):
    scores = np.array([[random.uniform(-5, 5) for _ in range(words + 1)] for _ in range(words)], np.float32)
    found = heads(scores)
    assert is_tree(found.tolist())
    assert abs(sum(scores[word, head] for word, head in enumerate(found)) - best_of_all(scores)) < 1e-3


@given(st.integers(5, 40), st.integers(0, 2**32 - 1))
def test_long_sentences_have_one_root_and_no_circle(words, seed):
    assert is_tree(heads(np.random.default_rng(seed).normal(size=(words, words + 1)).astype(np.float32)).tolist())
