"""A worker with one long article, 10 MB in 100,000 passages, and 50,000 marks on it. Started as a program."""

from decimal import Decimal

from reader.analysis import Analysis, Mention, Quantity, Sentence
from reader.document import Document, Passage, Source
from reader.parcels import PIECE
from reader.pieces import pieces
from reader.text import Span
from reader.worker import Task, main

WORDS = "Guards of Dorvet prison — forty of them — held the gate until dawn came over the Sarn Pass; 40 fled.\n"
PASSAGES = 100_000


def read(task: Task) -> None:
    length = len(WORDS)
    passages = tuple(Passage(Span(number * length, (number + 1) * length - 1)) for number in range(PASSAGES))
    task.send(Document.of(WORDS * PASSAGES, passages, Source(title="A long story")))


def mark(task: Task) -> None:
    (document,) = task.values()
    spans = [passage.span for passage in document.passages]
    task.progress(0, 1)
    analysis = Analysis(
        document,
        "heavy@1",
        tuple(Sentence(span, number) for number, span in enumerate(spans)),
        tuple(Mention(Span(span.start + 10, span.start + 23), "FAC", "dorvet-prison") for span in spans[::4]),
        (),
        tuple(Quantity(Span(span.end - 8, span.end - 6), Decimal(40), Decimal(40)) for span in spans[::4]),
    )
    for piece in pieces(analysis):
        task.send_part(PIECE, piece)


if __name__ == "__main__":
    main(handlers={"load": read, "analyze": mark}, warm_up=lambda say: None)
