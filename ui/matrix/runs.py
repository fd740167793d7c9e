"""Outlets of one origin that stand side by side."""

from itertools import groupby

from reader.claim_matrix import ClaimMatrix


def runs_of_one_origin(matrix: ClaimMatrix) -> list[tuple[int, int]]:
    """The first and the last column of each, counted from 1; what is not analyzed yet has no origin and stands alone."""
    numbered = enumerate(matrix.columns, 1)
    runs = [list(run) for _, run in groupby(numbered, key=lambda pair: pair[1].origin or -pair[0])]
    return [(run[0][0], run[-1][0]) for run in runs]
