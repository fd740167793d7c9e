"""The rows of a full-text search: documents with their passages and notes."""

from collections.abc import Iterator, Mapping

from reader.document import Source
from reader.text_search import TextSearch
from ui.elsewhere import messages
from ui.elsewhere.passage_rows import PassageRow, place_told


def text_rows(found: TextSearch, sources: Mapping[str, Source]) -> Iterator[PassageRow]:
    """Each document's passages together, the first of them under its name, with the number of places that matched."""
    for document in found.found:
        source = sources.get(document.document)
        if source is None:
            continue
        for number, passage in enumerate(document.passages):
            yield PassageRow(
                source.name,
                place_told(source),
                passage.words,
                messages.YOUR_NOTE if passage.note else "",
                f"{document.places:,}" if number == 0 and document.places else "",
                document.document,
                passage.span,
                passage.marks,
                is_new_document=number == 0,
            )
