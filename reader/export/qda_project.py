"""Notes, tags and texts as a REFI-QDA project (.qdpx), which programs for qualitative research read.

https://www.qdasoftware.org, version 1.5. Texts are files of their own in UTF-8 with line feeds; positions count code points from 0, the end
not included. A note's words are a Note, its tags and its color are codings of its selection. What is known of a source stands in variables.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID
from xml.etree.ElementTree import Element, SubElement

import reader
from reader.document import Document
from reader.export import Exporter
from reader.export.archive import archive
from reader.export.codes import Code, add_codes, all_codes, codes, color_code, identity, name_of, tag_code
from reader.export.note_report import NoteReport, Part
from reader.export.notes import NoteRow, source_line
from reader.export.qda_codebook import document as xml_file
from reader.export.safe_text import xml_text
from reader.export.web_annotations import guid, instant
from reader.phrase import worded
from reader.wording import one_line

PROJECT, QDE, SOURCES = "urn:QDA-XML:project:1.0", "project.qde", "Sources"
INTERNAL = "internal://"  # in front of a path inside the file
VARIABLES = {"Publisher": "Text", "Title": "Text", "Published": "Date", "Address": "Text", "File SHA-256": "Text"}
_ANALYST = "Analyst"  # where no name is told
_NAME = 60  # characters of a quote that name its selection


def notes(report: NoteReport) -> bytes:
    """The whole project as a zip: `project.qde`, and each text with a note under `Sources`."""
    noted = _noted(report)
    texts = ((f"{SOURCES}/{source_guid(document)}.txt", document.text.encode()) for document in noted)
    return archive(((QDE, xml_file(_project(report, noted))), *texts), is_packed=True)


def source_guid(document: Document) -> UUID:
    return identity(f"document:{document.id}")


def _noted(report: NoteReport) -> list[Document]:
    noted = {key for row in report.rows for key in row.note.target.documents}
    return [document for key, document in report.documents.items() if key in noted]


def _project(report: NoteReport, noted: Sequence[Document]) -> Element:
    """In the order that the schema asks for: users, codes, variables, sources, notes."""
    users = {name: identity(f"user:{name}") for name in dict.fromkeys(_user(row, report) for row in report.rows)}
    attributes = {"xmlns": PROJECT, "name": name_of(report.title) or "Notes", "origin": f"Crossread {reader.__version__}"}
    if report.rows:
        attributes["creationDateTime"] = instant(min(row.note.created for row in report.rows))
        attributes["modifiedDateTime"] = instant(max(row.note.modified for row in report.rows))
    project = Element("Project", attributes)
    if users:
        within = SubElement(project, "Users")
        for name, user in users.items():
            SubElement(within, "User", {"guid": str(user), "name": name_of(name)})
    found = codes(report)
    add_codes(SubElement(SubElement(project, "CodeBook"), "Codes"), found)
    if noted:
        _add_variables(project)
        _add_sources(project, report, noted, users, found)
    commented = [row for row in report.rows if _is_commented(row, report)]
    if commented:
        within = SubElement(project, "Notes")
        for row in commented:
            _add_note(within, row, users[_user(row, report)])
    _add_links(project, report)
    for row in commented:
        if not row.passages:
            SubElement(project, "NoteRef", {"targetGUID": str(_note_guid(row))})
    return project


def _add_links(project: Element, report: NoteReport) -> None:
    """Of each note on a link from its passage to the one on the other side."""
    linked = [row for row in report.rows if row.partner is not None]
    if linked:
        within = SubElement(project, "Links")
        for row in linked:
            ends = {"originGUID": str(guid(row.note.id)), "targetGUID": str(_partner_guid(row))}
            SubElement(within, "Link", {"guid": str(identity(f"link:{row.note.id}")), "direction": "Bidirectional"} | ends)


def _partner_guid(row: NoteRow) -> UUID:
    return identity(f"partner:{row.note.id}")


def _user(row: NoteRow, report: NoteReport) -> str:
    return (row.note.creator if report.tells(Part.NAME) else "") or _ANALYST


def _is_commented(row: NoteRow, report: NoteReport) -> bool:
    """Whether it has a Note: one on a whole document always has, for its codings to lead to."""
    has_words = bool(row.note.body.text.strip()) or (bool(row.passages) and not row.quote)
    return has_words and report.tells(Part.NOTE)


def _add_variables(project: Element) -> None:
    within = SubElement(project, "Variables")
    for name, kind in VARIABLES.items():
        SubElement(within, "Variable", {"guid": str(identity(f"variable:{name}")), "name": name, "typeOfVariable": kind})


def _add_sources(
    project: Element, report: NoteReport, noted: Sequence[Document], users: Mapping[str, UUID], found: tuple[Code, ...]
) -> None:
    known = {code.guid for code in all_codes(found)}
    within = SubElement(project, "Sources")
    for document in noted:
        source, path = str(source_guid(document)), f"{INTERNAL}{source_guid(document)}.txt"
        element = SubElement(within, "TextSource", {"guid": source, "name": name_of(document.source.name), "plainTextPath": path})
        SubElement(element, "Description").text = xml_text(source_line(document.source))
        here = [row for row in report.rows if row.note.target.document == document.id]
        for row in report.rows:
            if row.note.target.document == document.id and row.quote:
                _add_selection(element, row, report, users[_user(row, report)], known)
            if row.partner is not None and row.partner.note.target.document == document.id:
                SubElement(element, "PlainTextSelection", {"guid": str(_partner_guid(row))} | _place(row.partner))
        for row in here:
            if not row.quote:
                _add_source_codings(element, row, report, users[_user(row, report)])
        for row in here:
            if not row.quote and _is_commented(row, report):
                SubElement(element, "NoteRef", {"targetGUID": str(_note_guid(row))})
        _add_values(element, document)


def _add_selection(parent: Element, row: NoteRow, report: NoteReport, user: UUID, known: set[UUID]) -> None:
    note = row.note
    made = {"creatingUser": str(user), "creationDateTime": instant(note.created)}
    name = name_of(note.target.quote.exact[:_NAME])
    edited = {"modifiedDateTime": instant(note.modified)}
    selection = SubElement(parent, "PlainTextSelection", {"guid": str(guid(note.id)), "name": name} | _place(row) | made | edited)
    for code in _codes_of(row, report):
        if code.guid in known:
            coding = SubElement(selection, "Coding", {"guid": str(identity(f"coding:{note.id}:{code.guid}"))} | made)
            SubElement(coding, "CodeRef", {"targetGUID": str(code.guid)})
    if _is_commented(row, report):
        SubElement(selection, "NoteRef", {"targetGUID": str(_note_guid(row))})


def _add_source_codings(parent: Element, row: NoteRow, report: NoteReport, user: UUID) -> None:
    """The tags of a note on the whole document, each leading to it."""
    for code in map(tag_code, dict.fromkeys(row.note.body.tags)) if report.tells(Part.NOTE) else ():
        made = {"creatingUser": str(user), "creationDateTime": instant(row.note.created)}
        coding = SubElement(parent, "Coding", {"guid": str(identity(f"coding:{row.note.id}:{code.guid}"))} | made)
        SubElement(coding, "CodeRef", {"targetGUID": str(code.guid)})
        SubElement(coding, "NoteRef", {"targetGUID": str(_note_guid(row))})


def _place(row: NoteRow) -> dict[str, str]:
    position = row.note.target.position
    return {"startPosition": str(position.start), "endPosition": str(position.end)}


def _codes_of(row: NoteRow, report: NoteReport) -> Iterator[Code]:
    if report.tells(Part.NOTE):
        yield from map(tag_code, dict.fromkeys(row.note.body.tags))
    yield color_code(row.note.body.color)


def _add_values(parent: Element, document: Document) -> None:
    source = document.source
    known: dict[str, str | date | None] = {
        "Publisher": source.publisher,
        "Title": source.title,
        "Published": source.published,
        "Address": source.uri,
        "File SHA-256": source.sha256,
    }
    for name, value in known.items():
        if value:
            within = SubElement(parent, "VariableValue")
            SubElement(within, "VariableRef", {"targetGUID": str(identity(f"variable:{name}"))})
            words = value.isoformat() if isinstance(value, date) else xml_text(one_line(value))
            SubElement(within, f"{VARIABLES[name]}Value").text = words


def _add_note(parent: Element, row: NoteRow, user: UUID) -> None:
    note = row.note
    made = {"creatingUser": str(user), "creationDateTime": instant(note.created), "modifiedDateTime": instant(note.modified)}
    element = SubElement(parent, "Note", {"guid": str(_note_guid(row)), "name": name_of(note.body.text[:_NAME])} | made)
    SubElement(element, "PlainTextContent").text = xml_text(note.body.text)


def _note_guid(row: NoteRow) -> UUID:
    """Of the Note: that of the note itself where no selection has it."""
    return identity(f"note:{row.note.id}") if row.quote else guid(row.note.id)


EXPORTER = Exporter(
    "QDPX",
    ".qdpx",
    worded("Texts, codes and notes as a project for ATLAS.ti, MAXQDA, NVivo, QualCoder and others."),
    worded("to QDA tools"),
    notes=notes,
)
