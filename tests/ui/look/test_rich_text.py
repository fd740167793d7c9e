"""Bold words are as bold as the shipped faces go."""

from PySide6.QtGui import QTextDocument

from ui.look.rich_text import settle_weights


def _weights(document):
    block, found = document.begin(), {}
    while block.isValid():
        found.update({part.fragment().text(): part.fragment().charFormat().fontWeight() for part in block})
        block = block.next()
    return found


def test_nothing_is_bolder_than_the_boldest_face(qapp):
    document = QTextDocument()
    document.setMarkdown("# The gate\n\nIt was **open** at dawn.\n\n|who|says|\n|-|-|\n|warden|**nine**|\n")
    settle_weights(document)
    assert _weights(document) | {"": 0} == {
        "The gate": 600, "It was ": 400, "open": 600, " at dawn.": 400, "who": 600, "says": 600, "warden": 400, "nine": 600, "": 0,
    }  # fmt: skip
