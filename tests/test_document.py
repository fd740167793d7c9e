"""Paragraphs as readers count them, in the window and in what is exported."""

from reader.document import Document, Passage, PassageKind, Source, paragraph_at
from reader.export.notes import note_rows
from reader.text import Span
from tests.export.test_note_files import a_note
from ui.view.blocks import Blocks

KINDS = (PassageKind.TITLE, PassageKind.CAPTION, PassageKind.PARAGRAPH, PassageKind.HEADING, PassageKind.LIST_ITEM, PassageKind.BOILERPLATE)
WORDS = ("Fighters flee.", "The wall.", "Six guards died.", "The attack", "One truck.", "Read more")


def article():
    text, passages = "\n\n".join(WORDS), []
    for words, kind in zip(WORDS, KINDS, strict=True):
        start = text.index(words)
        passages.append(Passage(Span(start, start + len(words)), kind))
    return Document.of(text, tuple(passages), Source(title="Fighters flee"))


def test_titles_captions_headings_and_furniture_are_not_counted():
    starts = article().paragraph_starts()
    assert [article().text[start:].split()[0] for start in starts] == ["Six", "One"]
    assert [paragraph_at(starts, offset) for offset in (0, starts[0], starts[1] - 1, starts[1], 10_000)] == [1, 1, 1, 2, 2]
    assert paragraph_at([], 5) == 0


def test_the_gutter_and_the_export_say_the_same_number():
    document = article()
    in_gutter = {block.span.start: block.number for block in Blocks(document) if block.number is not None}
    rows = note_rows([a_note(document, words) for words in ("Six guards", "One truck")], {document.id: document})
    assert [row.paragraph for row in rows] == [in_gutter[row.note.target.position.start] for row in rows] == [1, 2]
