"""What searches say: how to ask, how much was found, why nothing was."""

from reader.library_search import LibrarySearch
from reader.text_search import TextSearch
from ui.language import counted, tr

SEARCH_TEXTS = tr("Search texts and notes")
SEARCH_HELP = (
    ("gunmen wall", tr("both words, in a text, its title or a note on it")),
    ('"prison break"', tr("a phrase")),
    ("escap*", tr("a beginning: escape, escaped, escapes")),
    ("guards OR warders", tr("one or the other")),
    ('[fighters, militants, "armed men"]', tr("any of a list")),
    ("NEAR(gunmen wall, 5)", tr("near each other, at most 5 words between")),
    ("-rain", tr("left out")),
    ("publisher:courier  title:prison", tr("of some outlet, with some title")),
    ("before:2026-05  after:2026-04-30", tr("published before or after a day, a month, a year")),
    ('entity:"Grey Banner"  speaker:Marsk', tr("that name something, that report somebody")),
    ("number:militants>1000  number:killed=10..20", tr("that tell a number that may be as large")),
    ("tag:doubt", tr("with a note of yours that has a tag")),
)
YOUR_NOTE = tr("your note")


def passages_elsewhere(found: LibrarySearch) -> str:
    """How many passages make the claim, and how much was searched."""
    searched = counted("{n:,} sentence {where} searched", "{n:,} sentences {where} searched", found.sentences, where=_in(found.documents))
    if not found.likely:
        return tr("none surely makes the claim · {searched}", searched=searched)
    where = _in(len({hit.document for hit in found.likely}))
    passages = counted("{n:,} passage {where}", "{n:,} passages {where}", len(found.likely), where=where)
    return f"{passages} · {searched}"


def _in(articles: int) -> str:
    return counted("in {n:,} article", "in {n:,} articles", articles)


def nothing_elsewhere(found: LibrarySearch) -> str:
    """Why no passage is listed."""
    if found.documents < 2:
        return tr("There is no other article in the library yet. Open some, and search again.")
    return tr("Nothing {where} is anywhere near these words.", where=_in(found.documents))


def documents_found(found: TextSearch) -> str:
    """How many documents have what was looked for."""
    return counted("{found:,} of {n:,} document", "{found:,} of {n:,} documents", found.searched, found=found.total)


def nothing_found(found: TextSearch) -> str:
    """Why nothing is listed."""
    if not found.searched:
        return tr("There are no texts to be searched yet. Open some articles.")
    return counted(
        "The only document does not have all that you ask for. Fewer words, beginnings (escap*) or OR find more.",
        "None of {n:,} documents has all that you ask for. Fewer words, beginnings (escap*) or OR find more.",
        found.searched,
    )
