"""The vectors of a document's sentences, as they are kept: computed once, read again by whoever compares."""

from dataclasses import dataclass
from hashlib import blake2b

KEY_SIZE = 8  # bytes that tell one wording from another


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """What an encoder made of a document, sentence by sentence.

    `producer` is the encoder's name@version: vectors of different ones say nothing of each other. `keys` holds 8 bytes a sentence
    (`wording_key` of the words that were encoded): a vector counts only for those very words. `rows` are the vectors, of length 1,
    one after the other, in two-byte floats, little-endian.
    """

    document: str
    producer: str
    keys: bytes
    rows: bytes

    @property
    def count(self) -> int:
        return len(self.keys) // KEY_SIZE

    @property
    def size(self) -> int:
        """Numbers in one vector; 0 where there is none."""
        return len(self.rows) // (2 * self.count) if self.count else 0


def wording_key(words: str) -> bytes:
    """What tells these words from any others."""
    return blake2b(words.encode(errors="surrogatepass"), digest_size=KEY_SIZE).digest()
