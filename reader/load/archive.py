"""Zip archives of articles, read in memory within the bounds of packed files. Archives inside them stay closed."""

from functools import partial
from posixpath import basename

from reader.document import Document
from reader.load.containers import ContainerLoader, ReadMember
from reader.load.packed import Package, starts_zip
from reader.member import Member
from reader.read_as import ReadAs

READ = (".txt", ".md", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".docx", ".odt", ".epub", ".eml", ".rtf")


def files_in(data: bytes, name: str) -> dict[Member, ReadMember]:
    """The articles in an archive by their names, hidden files and what a system adds left out.

    Raises:
        LoadError: if it is damaged or a bomb.
    """
    package = Package(data, name)
    return {Member(entry, "", package.size(entry)): partial(_document, package, entry) for entry in package.names if _is_article(entry)}


def _is_article(entry: str) -> bool:
    parts = entry.split("/")
    return entry.lower().endswith(READ) and not any(part.startswith(".") or part == "__MACOSX" for part in parts)


def _document(package: Package, entry: str, uri: str, how: ReadAs) -> Document:
    from reader.load import load_inside

    return load_inside(package.read(entry), uri, basename(entry), how)


ZIP = ContainerLoader(files_in, lambda head, name: starts_zip(head), 2)  # Word, OpenDocument and EPUB are surer
