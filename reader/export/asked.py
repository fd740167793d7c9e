"""A file as it is asked of the worker, and its making out of the values sent along."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.alignment import Alignment, Claim
from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.codebook import ColorMeaning, Tag
from reader.document import Document
from reader.export.note_report import USUAL, Grouping, NotedClaim, Part, note_report
from reader.parcels import Parcel

BUNDLE = "bundle"


@dataclass(frozen=True, slots=True)
class Asked:
    """`format` is the name of an exporter, or "bundle". The claims are headings for notes; `with_texts` is for bundles."""

    format: str
    parts: tuple[Part, ...] = tuple(sorted(USUAL))
    grouping: Grouping = Grouping.DOCUMENT
    claims: tuple[NotedClaim, ...] = ()
    with_texts: bool = False
    tags: tuple[Tag, ...] = ()
    colors: tuple[ColorMeaning, ...] = ()


def made(asked: Asked, values: Sequence[Parcel], progress: Callable[[int, int], None]) -> bytes:
    """The content of the file. `values` are the documents and notes, for a bundle also analyses, their claims, or the alignment of two."""
    analyses = tuple(value for value in values if isinstance(value, Analysis))
    documents = {value.id: value for value in values if isinstance(value, Document)}
    documents |= {analysis.document.id: analysis.document for analysis in analyses}
    notes = (value for value in values if isinstance(value, Annotation))
    codebook: tuple[Tag | ColorMeaning, ...] = (*asked.tags, *asked.colors)
    report = note_report(notes, documents, parts=asked.parts, grouping=asked.grouping, claims=asked.claims, codebook=codebook)
    if asked.format == BUNDLE:
        from reader.export.evidence import Evidence, bundle

        alignment = next((value for value in values if isinstance(value, Alignment)), None)
        claims = tuple(value for value in values if isinstance(value, Claim))
        return bundle(Evidence(report, analyses, claims, alignment, asked.with_texts), progress)
    from reader.plugins import load_all

    content = load_all("exporters", [])[asked.format].notes(report)
    return content if isinstance(content, bytes) else content.encode()
