"""Speed of the reader view on 10 MB of text with 50,000 marks. Bars: first paint 0.5 s, frame p95 16 ms, jump 33 ms, toggle 50 ms."""

from random import Random

import pytest

from reader.document import Document, Passage, Source
from reader.text import Span
from tests.benchmarks.long_texts import MARKS, SIZE, a_long_document, marks
from ui.view.document_view import DocumentView
from ui.view.layers import Layer


@pytest.fixture(scope="module")
def document() -> Document:
    return a_long_document()


@pytest.fixture
def view(qtbot, document):
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(1000, 800)
    view.show()
    view.set_document(document)
    view.set_marks(Layer.ENTITIES, marks(Layer.ENTITIES, "person", 12))
    view.set_marks(Layer.NUMBERS, marks(Layer.NUMBERS, "number", 5))
    view.set_marks(Layer.HIGHLIGHTS, marks(Layer.HIGHLIGHTS, "highlight1", 30))
    view.repaint()
    return view


def test_first_paint(qtbot, document, benchmark):
    def show():
        view = DocumentView()
        view.resize(1000, 800)
        view.set_document(document)
        view.grab()

    benchmark.pedantic(show, rounds=5)


def test_first_paint_of_one_line(qtbot, benchmark):
    text = ("the road below Sarn Pass stayed shut " * (SIZE // 36))[:SIZE]
    document = Document.of(text, (Passage(Span(0, SIZE)),), Source())

    def show():
        view = DocumentView()
        view.resize(1000, 800)
        view.set_document(document)
        view.grab()

    benchmark.pedantic(show, rounds=5)


def test_wheel_frame(view, benchmark):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)

    def frame():
        bar.setValue(bar.value() + 81)
        view.viewport().repaint()

    benchmark.pedantic(frame, rounds=300)
    report_p95(benchmark)


def test_wheel_frame_upwards(view, benchmark):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def frame():
        bar.setValue(bar.value() - 81)
        view.viewport().repaint()

    benchmark.pedantic(frame, rounds=300)
    report_p95(benchmark)


def test_jump(view, benchmark):
    random = Random(3)

    def jump():
        at = random.randrange(SIZE - 100)
        view.scroll_to(Span(at, at + 20))
        view.viewport().repaint()

    benchmark.pedantic(jump, rounds=100)
    report_p95(benchmark)


def test_toggle(view, benchmark):
    def toggle():
        view.set_layer_visible(Layer.HIGHLIGHTS, not view.is_layer_visible(Layer.HIGHLIGHTS))
        view.viewport().repaint()

    benchmark.pedantic(toggle, rounds=50)
    report_p95(benchmark)


def test_zoom(view, benchmark):
    sizes = [17, 18] * 20
    benchmark.pedantic(lambda: (view.set_text_size(sizes.pop()), view.viewport().repaint()), rounds=20)


def test_all_marks_at_once(view, benchmark):
    entities = marks(Layer.ENTITIES, "person", 12)
    benchmark.pedantic(lambda: (view.set_marks(Layer.ENTITIES, entities), view.viewport().repaint()), rounds=10)


def test_streamed_marks(view, benchmark):
    """A piece of 2,000 marks, as the worker sends them."""
    pieces = [marks(Layer.NUMBERS, "number", 5)[at : at + 2000] for at in range(0, MARKS, 2000)]
    view.set_marks(Layer.NUMBERS, [])
    benchmark.pedantic(lambda: (view.add_marks(Layer.NUMBERS, pieces.pop(0)), view.viewport().repaint()), rounds=len(pieces))


def report_p95(benchmark) -> None:
    data = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["p95_ms"] = round(data[int(len(data) * 0.95)] * 1000, 2)
    print(f" p95 {benchmark.extra_info['p95_ms']} ms")
