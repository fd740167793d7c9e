"""The best tree over the words of a sentence (Chu & Liu 1965, Edmonds 1967): taking each word's best head alone can make circles."""

import numpy as np
from numpy.typing import NDArray

_ONE_ROOT = 1e6  # the cost of a root; every tree needs one, and none will pay for two


def heads(scores: NDArray[np.float32]) -> NDArray[np.int64]:
    """The head of every word, counted from 1, 0 for the one root; `scores` of shape (words, 1 + words), the root first."""
    words = len(scores)
    greedy: NDArray[np.int64] = np.concatenate([[0], scores.argmax(1)])
    if (greedy[1:] == 0).sum() == 1 and not _circle(greedy):  # nine sentences in ten
        return greedy[1:]
    square = np.full((words + 1, words + 1), -np.inf)
    square[1:] = scores
    square[1:, 0] -= _ONE_ROOT
    np.fill_diagonal(square, -np.inf)
    found: NDArray[np.int64] = _tree(square)[1:]
    return found


def _tree(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Heads of all nodes but node 0, from scores[node, head]; the circles of the greedy choice are contracted one at a time."""
    chosen: NDArray[np.int64] = scores.argmax(1)
    chosen[0] = 0
    circle = _circle(chosen)
    if not circle:
        return chosen
    inside = np.array(circle)
    outside = np.setdiff1d(np.arange(len(scores)), inside)
    kept = scores[inside, chosen[inside]]
    entering = scores[np.ix_(inside, outside)] - kept[:, None]  # what it costs to break the circle there
    leaving = scores[np.ix_(outside, inside)]
    smaller = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    smaller[:-1, :-1] = scores[np.ix_(outside, outside)]
    smaller[-1, :-1] = entering.max(0)
    smaller[:-1, -1] = leaving.max(1)
    within = _tree(smaller)
    result: NDArray[np.int64] = chosen.copy()
    for row, node in enumerate(outside[1:], start=1):
        head = within[row]
        result[node] = inside[leaving[row].argmax()] if head == len(outside) else outside[head]
    broken = inside[entering[:, within[-1]].argmax()]
    result[broken] = outside[within[-1]]
    return result


def _circle(chosen: NDArray[np.int64]) -> list[int]:
    """The nodes of one circle, or none."""
    state = np.zeros(len(chosen), np.int8)  # 0 new, else the walk that came here
    state[0] = -1
    for start in range(1, len(chosen)):
        walk, node = [], start
        while state[node] == 0:
            state[node] = 1
            walk.append(node)
            node = int(chosen[node])
        if state[node] == 1 and node in walk:
            return walk[walk.index(node) :]
        state[walk] = -1
    return []
