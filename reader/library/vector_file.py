"""The vectors of all sentences of a library in one file, in two-byte floats, read through a memory map; row n belongs to sentence n."""

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
_BLOCK = 8_192  # rows that are widened at once: 12 MiB


class VectorFile:
    """What was written past the rows that the index knows of, by a program that was killed, is written over."""

    def __init__(self, path: Path, size: int) -> None:
        self._path, self._size = path, size

    @property
    def rows(self) -> int:
        return self._path.stat().st_size // (2 * self._size) if self._path.exists() else 0

    def write(self, row: int, vectors: Vectors) -> None:
        """The vectors from this row on; they are on the disk when it returns."""
        with self._path.open("r+b" if self._path.exists() else "w+b") as file:
            file.seek(row * 2 * self._size)
            file.write(vectors.astype("<f2").tobytes())
            file.flush()
            os.fsync(file.fileno())

    def of(self, rows: list[int]) -> Vectors:
        """The vectors of these rows."""
        stored = self._stored(self.rows)
        return stored[rows].astype(np.float32) if rows else np.zeros((0, self._size), np.float32)

    def nearest(self, wanted: Vectors, count: int, rows: int) -> tuple[NDArray[np.intp], Vectors]:
        """Per wanted vector, the `count` rows of the first `rows` with the largest cosines, in no order: row numbers and cosines,
        both of shape (wanted, at most `count`)."""
        stored = self._stored(rows)
        found = np.zeros((len(wanted), 0), np.intp), np.zeros((len(wanted), 0), np.float32)
        for start in range(0, rows, _BLOCK):
            cosines = wanted @ stored[start : start + _BLOCK].astype(np.float32).T
            found = _best((found[0], found[1]), cosines, start, count)
        return found

    def _stored(self, rows: int) -> NDArray[np.float16]:
        if not rows:
            return np.zeros((0, self._size), np.float16)
        return np.memmap(self._path, "<f2", "r", shape=(rows, self._size))


def _best(found: tuple[NDArray[np.intp], Vectors], cosines: Vectors, start: int, count: int) -> tuple[NDArray[np.intp], Vectors]:
    """The best of those found and of a new block of cosines."""
    if cosines.shape[1] > count:
        columns = np.argpartition(-cosines, count - 1, axis=1)[:, :count]
    else:
        columns = np.broadcast_to(np.arange(cosines.shape[1]), cosines.shape)
    rows = np.concatenate([found[0], columns + start], axis=1)
    values = np.concatenate([found[1], np.take_along_axis(cosines, columns, 1)], axis=1)
    if values.shape[1] <= count:
        return rows, values
    kept = np.argpartition(-values, count - 1, axis=1)[:, :count]
    return np.take_along_axis(rows, kept, 1), np.take_along_axis(values, kept, 1)
