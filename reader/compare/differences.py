"""Whether the figures of two linked passages agree, overlap, conflict, or cannot be compared."""

from reader.alignment import Difference, SentenceRange
from reader.analysis import Analysis


def differences(left: Analysis, left_sentences: SentenceRange, right: Analysis, right_sentences: SentenceRange) -> tuple[Difference, ...]:
    return ()
