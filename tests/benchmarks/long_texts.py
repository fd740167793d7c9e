"""Documents of 10 MB with 50,000 marks in each layer."""

from random import Random

from reader.document import Document, Passage, Source
from reader.text import Span
from ui.view.layers import Layer, Mark

SIZE, MARKS = 10_000_000, 50_000
_WORDS = ("guards", "fighters", "prison", "Orsel", "said", "the", "road", "below", "stayed", "shut", "while", "nine", "40", "and", "wall")
_LENGTHS = {
    Layer.ENTITIES: ("person", 12),
    Layer.NUMBERS: ("number", 5),
    Layer.HIGHLIGHTS: ("highlight1", 30),
    Layer.ATTRIBUTIONS: ("named", 80),
    Layer.QUOTATIONS: ("quotation", 80),
    Layer.HEDGES: ("hedge", 9),
    Layer.SEARCH: ("hit", 6),
}


def a_long_document(seed: int = 7) -> Document:
    """Paragraphs of 60 to 900 characters."""
    random = Random(seed)
    sentences = [" ".join(random.choices(_WORDS, k=12)) + "." for _ in range(500)]
    text, passages = [], []
    start = 0
    while start < SIZE:
        words = " ".join(random.choices(sentences, k=random.randint(1, 12)))
        passages.append(Passage(Span(start, start + len(words))))
        text += [words, "\n\n"]
        start += len(words) + 2
    return Document.of("".join(text), tuple(passages), Source())


def marks(layer: Layer, style: str, size: int) -> list[Mark]:
    step = SIZE // MARKS
    return [Mark(Span(at, at + size), layer, style) for at in range(0, MARKS * step, step)]


def marks_of_all_layers() -> dict[Layer, list[Mark]]:
    """Without claims, which come from a comparison."""
    step = SIZE // MARKS
    label = {Layer.ATTRIBUTIONS: "Tova Rennick\nsaid\n"}
    return {
        layer: [Mark(Span(at, at + size), layer, style, "", label.get(layer, "")) for at in range(0, MARKS * step, step)]
        for layer, (style, size) in _LENGTHS.items()
    }
