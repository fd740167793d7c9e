"""Loaders, annotators and exporters by name: the program's own, and those that other distributions offer, through one door.

A distribution offers its parts as entry points of the groups crossread.loaders, crossread.annotators and crossread.exporters. A loader
has `sniff` and `load` (see reader.load), an annotator is a function from a Document to an Analysis, an exporter a reader.export.Exporter.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from types import MappingProxyType
from typing import Any

from reader.errors import ReaderError
from reader.phrase import worded

OWN = "crossread"
BUILT_IN: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "loaders": {
            "text": "reader.load.formats:TEXT",
            "markdown": "reader.load.formats:MARKDOWN",
            "html": "reader.load.formats:HTML",
            "pdf": "reader.load.formats:PDF",
            "docx": "reader.load.formats:DOCX",
            "odt": "reader.load.formats:ODT",
            "epub": "reader.load.formats:EPUB",
            "mail": "reader.load.formats:MAIL",
            "rtf": "reader.load.formats:RTF",
            "json": "reader.load.records:JSON",
            "csv": "reader.load.records:CSV",
            "zip": "reader.load.archive:ZIP",
            "warc": "reader.load.warc:WARC",
        },
        "annotators": {"pipeline": "reader.analyze.pipeline:analyze"},
        "exporters": {
            "markdown": "reader.export.markdown:EXPORTER",
            "obsidian": "reader.export.markdown:OBSIDIAN",
            "html": "reader.export.html:EXPORTER",
            "docx": "reader.export.docx:EXPORTER",
            "csv": "reader.export.csv:EXPORTER",
            "xlsx": "reader.export.xlsx:EXPORTER",
            "json": "reader.export.note_records:EXPORTER",
            "jsonld": "reader.export.web_annotations:EXPORTER",
            "qdpx": "reader.export.qda_project:EXPORTER",
            "qdc": "reader.export.qda_codebook:EXPORTER",
            "bibtex": "reader.export.references:BIBTEX",
            "csl": "reader.export.references:CSL",
        },
    }
)


class PluginError(ReaderError):
    """A part that cannot be had: its distribution is broken or does not fit this version."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something to be loaded by name: `target` is "module:attribute" or a whole "module", `distribution` who offers it."""

    name: str
    group: str
    target: str
    distribution: str = OWN

    def load(self) -> Any:
        """The part itself.

        Raises:
            PluginError: if its module cannot be imported or has no such attribute.
        """
        module, _, attribute = self.target.partition(":")
        try:
            found: Any = import_module(module)
            for name in filter(None, attribute.split(".")):
                found = getattr(found, name)
        except Exception as error:  # whatever a stranger's module does while it is imported
            message = worded(
                "The plugin {name} of {distribution} cannot be loaded ({why}).",
                name=self.name,
                distribution=self.distribution,
                why=f"{type(error).__name__}: {error}",
            )
            raise PluginError(message, advice=worded("Update or remove it; everything else works without it.")) from error
        return found


def parts(group: str, problems: list[str] | None = None) -> dict[str, Part]:
    """All parts of a group ("loaders", "annotators", "exporters") by name; nothing is imported yet.

    The program's own come first. A name that is taken stays with its owner; a sentence about the other goes into `problems`.
    """
    found: dict[str, Part] = {}
    for part in (*_built_in(group), *_offered(group)):
        owner = found.setdefault(part.name, part)
        if owner.target != part.target and problems is not None:
            problems.append(
                worded(
                    "The plugin {name} of {distribution} is left out: {other} has one of that name.",
                    name=part.name,
                    distribution=part.distribution,
                    other=owner.distribution,
                )
            )
    return found


def load_all(group: str, problems: list[str]) -> dict[str, Any]:
    """The parts of a group themselves; a sentence about each that cannot be had goes into `problems`."""
    loaded = {}
    for name, part in parts(group, problems).items():
        try:
            loaded[name] = part.load()
        except PluginError as error:
            problems.append(error.whole)
    return loaded


def _built_in(group: str) -> Iterator[Part]:
    return (Part(name, group, target) for name, target in BUILT_IN[group].items())


def _offered(group: str) -> Iterator[Part]:
    for point in sorted(entry_points(group=f"{OWN}.{group}"), key=lambda point: point.name):
        yield Part(point.name, group, point.value, point.dist.name if point.dist else worded("an unknown distribution"))
