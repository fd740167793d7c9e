"""Notes on pages: every word is there, notes stay whole, long ones are broken between lines."""

import pypdfium2
import pytest

from reader.export.note_report import Grouping, note_report
from tests.builders import a_document
from tests.export.note_builders import a_note
from ui.exporting.note_pdf import PdfWork

DOCUMENT = a_document(*(f"Paragraph {number} of the report." for number in range(60)), title="Report")


def pages_of(qtbot, qapp, *notes, grouping=Grouping.DOCUMENT) -> list[str]:
    work = PdfWork(note_report(notes, {DOCUMENT.id: DOCUMENT}, grouping=grouping), qapp)
    with qtbot.waitSignal(work.finished, timeout=20_000) as done:
        pass
    work.deleteLater()
    pdf = pypdfium2.PdfDocument(done.args[0])
    return [page.get_textpage().get_text_range() for page in pdf]


def test_every_note_stands_whole_on_one_page(qtbot, qapp):
    notes = [a_note(DOCUMENT, f"Paragraph {number} of", f"begin{number} " + "word " * 60 + f"end{number}") for number in range(60)]
    pages = pages_of(qtbot, qapp, *notes)
    assert len(pages) > 5
    for number in range(60):
        (held,) = [page for page in pages if f"begin{number} " in page]
        assert f"end{number}" in held
        assert f"Paragraph {number} of" in held


def test_a_note_longer_than_a_page_loses_no_word(qtbot, qapp):
    words = [f"word{number}" for number in range(3_000)]
    pages = pages_of(qtbot, qapp, a_note(DOCUMENT, "Paragraph 1 of", " ".join(words)), a_note(DOCUMENT, "Paragraph 2 of", "after"))
    assert set(words) <= set(" ".join(pages).split())
    assert "after" in pages[-1]


@pytest.mark.parametrize("grouping", list(Grouping))
def test_no_notes_make_a_page_that_says_so_by_its_title(qtbot, qapp, grouping):
    (page,) = pages_of(qtbot, qapp, grouping=grouping)
    assert "Notes" in page


def test_work_that_was_stopped_tells_nothing(qtbot, qapp):
    work = PdfWork(note_report([a_note(DOCUMENT, "Paragraph 1 of")], {DOCUMENT.id: DOCUMENT}), qapp)
    work.cancel()
    with qtbot.assertNotEmitted(work.finished):
        qapp.processEvents()
    work.deleteLater()
