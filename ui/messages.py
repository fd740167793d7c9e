"""What the window says in more than one place, so that it says it with one voice. Rooms with much to say have messages of their own."""

from collections.abc import Collection, Iterable
from pathlib import Path

from PySide6.QtCore import QUrl

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.document import Document, Source
from reader.figures import figure_count
from reader.jobs import NETWORK, PROGRAMS, WRITING
from reader.languages import READ, language_name
from reader.selector import SILENT
from ui.dates import long_date, short_date
from ui.language import counted, locale, told, tr
from ui.panels.side_rows import Row, entity_count

_WORD = 6  # characters of an English word with the space behind it
SUFFIXES = (".txt", ".md", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".docx", ".odt", ".rtf", ".epub", ".eml")
CONTAINERS = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".zip", ".warc", ".warc.gz")  # may hold many articles
FILE_FILTER = ";;".join(  # a plugin may read others
    (tr("Articles ({patterns})", patterns=" ".join(f"*{suffix}" for suffix in (*SUFFIXES, *CONTAINERS))), tr("All files (*)"))
)
SEARCH_LIBRARY = tr("Search library")
FILTER_NOTES = tr("Filter notes, #tag")
FILTER_NAMES = tr("Filter names")
FILTER_SPEAKERS = tr("Filter sources")
NO_SUCH_SPEAKER = tr("No source has these words.")
NO_SUCH_NAME = tr("No name has these words.")
NO_NAMINGS = tr("These articles name nothing in common yet, and none names a thing in several ways.")
NO_NAME_HERE = tr("There is no name at the caret. Select words to make a name of them.")
NOBODY_SAYS_IT = tr("Nobody is told of as saying what stands at the caret: it is the outlet's own.")
NO_NUMBER_HERE = tr("There is no number at the caret. Select words to make a number of them.")
LIBRARY = tr("Library")
FILTER_LIBRARY = tr("Filter documents")
NO_LIBRARY = tr("No articles yet. Open some, or drop a folder here.")
NOT_IN_LIBRARY = tr("No document passes the filter.")
PUT_INTO = tr("Put into collection…")
NO_SENTENCE_HERE = tr("There is no sentence at the caret. Select the words of a claim, or click into a sentence.")
NO_CORRECTIONS = tr("You have corrected nothing yet. Click a name, a number or a speaker's bar in an article, or select words and press E.")
NO_SUCH_CORRECTION = tr("No correction has these words.")
NUMBERS = tr("Numbers")
FILTER_NUMBERS = tr("Filter numbers")
NO_NUMBERS = tr("No numbers were found.")
NOT_COMPARED = tr("The articles are not compared yet.")
NO_SUCH_NUMBER = tr("No number passes the filter.")
FULL_TEXT = tr("Show the full text (F9)")
WITH_FURNITURE = tr("full text")
NO_FURNITURE = tr("This text has no page furniture: all of it is shown.")
DAY_EXPECTED = tr("A day is expected, such as 9 May 2026, or nothing.")
LANGUAGE_EXPECTED = tr("The name of a language is expected, such as English or Arabic.")
READ_AGAIN = tr("Another one reads the file again.")
CLICK_FOR_DETAILS = tr("Click for the details of the document (Ctrl+I).")
COMPARE_THEM = tr("Compare them")
NOT_MARKED = tr("The names are not found yet.")
FIND = tr("Find in document")
OFFLINE = tr("Offline")
ALL_SAVED = tr("All notes saved")
SAVING = tr("Saving…")
NOT_SAVED = tr("Not saved")
READ_ONLY = tr("Read-only")
NONE_OPEN = tr("no articles open")
READING = tr("reading the file")
COMPARING = tr("comparing")
MARKING = tr("finding names and numbers")
JOURNAL = tr("Journal")
NO_TAGS = tr("There are no tags yet. Write one on a note, or add it here.")
NO_ORPHANS = tr("No note waits for you: all have found their words again.")
NO_NOTES = tr("No notes yet. Select words in an article and press H to highlight them, A to write a note.")
NO_MATCHING_NOTES = tr("No note matches the filter.")
SELECT_THE_WORDS = tr("Select the words in the article where the note belongs.")
NOTHING_TO_PASTE = tr("The clipboard holds no text.")
NOTHING_IN_FOLDER = tr("The folder holds no articles (such as .pdf, .html, .docx, .txt).")


def holds(name: str, number: int) -> str:
    """ "“news.zip” holds 40 articles"."""
    return counted("“{name}” holds {n:,} article", "“{name}” holds {n:,} articles", number, name=name)


def to_open(number: int, most: int) -> str:
    """How many articles are chosen; that fewer can be opened at once."""
    if number > most:
        return tr("{number:,} articles to open; no more than {most:,} at once.", number=number, most=most)
    return counted("{n:,} article to open.", "{n:,} articles to open.", number)


def batch_words(read: int, failed: int, total: int, *, is_over: bool) -> str:
    """How far the reading of many articles is, and what became of it."""
    if not is_over:
        if failed:
            return tr("Reading {now:,} of {total:,}; {failed:,} could not be read.", now=read + failed, total=total, failed=failed)
        return tr("Reading {now:,} of {total:,}.", now=read, total=total)
    if failed:
        return counted(
            "{n:,} article read; {failed:,} could not be read.", "{n:,} articles read; {failed:,} could not be read.", read, failed=failed
        )
    return counted("{n:,} article read.", "{n:,} articles read.", read)


def not_read(number: int) -> str:
    return counted("{n:,} article could not be read", "{n:,} articles could not be read", number)


def tagged(number: int, tag: str) -> str:
    if not number:
        return tr("Every place bears #{tag} already.", tag=tag)
    return counted("{n:,} place tagged #{tag}.", "{n:,} places tagged #{tag}.", number, tag=tag)


def becomes_one(name: str) -> str:
    return tr("Becomes one with “{name}”; the notes bear that name.", name=name)


def on_article(outlet: str) -> str:
    """What a note on a whole article is about."""
    return tr("On the whole article · {outlet}", outlet=outlet) if outlet else tr("On the whole article")


def read_only(why: str) -> str:
    return tr("{why}: you can read, but nothing you change is saved.", why=told(why))


def no_articles(filtered: bool) -> tuple[Row, ...]:
    """The only rows of an empty library."""
    if filtered:
        return (Row(tr("No article has these words.")),)
    return tuple(Row(line) for line in tr("No articles yet. Open some, or\ndrop a folder here.").split("\n"))


def in_menu(name: str) -> str:
    """A name as a menu shows it: an ampersand is no key."""
    return name.replace("&", "&&")


def part_of(listed: int, every: int) -> str:
    """ "3 of 12" where a filter leaves some out, "12" where it does not."""
    return locale().toString(every) if listed == every else tr("{number:,} of {total:,}", number=listed, total=every)


def nth_mention(number: int, total: int) -> str:
    """ "3 of 12"; how many there are while none is in front."""
    if number:
        return tr("{number:,} of {total:,}", number=number, total=total)
    return counted("{n:,} mention", "{n:,} mentions", total)


def not_taken(field: str, words: str) -> str:
    """What was typed into a field of a number and is not what it expects."""
    return tr("{field} was left as it is: “{words}” cannot be read.", field=field, words=words)


def no_such_words(words: str) -> str:
    return tr("The article in front does not have the words “{words}”.", words=words)


def words_of(document: Document) -> str:
    if len(document.text) < 500_000:
        return counted("{n:,} word", "{n:,} words", len(document.main_text.split()))
    return tr("{number:,} characters", number=len(document.text))


def reading_time(document: Document) -> str:
    """ "2 min", at the 238 words a minute that adults read silently (Brysbaert 2019)."""
    return tr("{minutes:,} min", minutes=max(1, round(len(document.text) / _WORD / 238)))


def header_facts(document: Document) -> tuple[str, ...]:
    """Date, language, length, the time it takes to read, and hash, as the strip above an article shows them."""
    source = document.source
    facts = (
        long_date(source.published),
        _language(source.language),
        words_of(document),
        reading_time(document),
        f"sha {source.sha256[:4]}" if source.sha256 else "",
    )
    return tuple(fact for fact in facts if fact)


def little_shown(share: float) -> str:
    """That the reader view may have missed the article."""
    return tr(
        "The reader view shows {percent:,}% of the running text on this page; the rest is folded away as page furniture.",
        percent=round(100 * share),
    )


def _language(code: str) -> str:
    return code.upper() if code in READ else told(language_name(code))


def file_says(words: str) -> str:
    """What the file has of what the analyst says otherwise."""
    return tr("The file says: {words}", words=words) if words else tr("The file does not say it.")


def size_of(size: int) -> str:
    """ "1.2 MB", "14 kB"."""
    if size >= 1e6:
        return f"{locale().toString(size / 1e6, 'f', 1)} MB"
    return f"{max(1, round(size / 1e3))} kB" if size else tr("0 bytes")


_BARRED = {
    NETWORK: tr("It has no network."),
    PROGRAMS: tr("It cannot run other programs."),
    WRITING: tr("It writes nowhere but into the folders of your workspaces."),
}


def protection(barred: Collection[str]) -> tuple[str, ...]:
    """What is done against files that mean harm; what this system does not offer is not claimed."""
    lacking = "" if WRITING in barred and NETWORK in barred else tr("This system offers no way to keep it from more.")
    done = (*(sentence for name, sentence in _BARRED.items() if name in barred), lacking)
    return (tr("Files are read in a process of their own, which is ended when it hangs or takes too much memory."), *filter(None, done))


def hidden(number: int) -> tuple[str, ...]:
    """That a text holds characters that are not seen."""
    return (counted("{n:,} hidden character", "{n:,} hidden characters", number),) if number else ()


def same_text(name: str, *, is_same: bool) -> str:
    """That the library has another article of these words."""
    return tr("The same text as {name}.", name=name) if is_same else tr("Nearly the same text as {name}.", name=name)


def replaces_older(source: Source) -> str:
    return tr("This text of {outlet} replaces an older one from the same address.", outlet=source.name)


def carried(moved: int, left: int) -> str:
    """What became of the notes on an older text."""
    if not left:
        return counted("The article has changed: {n:,} note came along.", "The article has changed: {n:,} notes came along.", moved)
    return counted(
        "The article has changed: {n:,} note came along; {review}.",
        "The article has changed: {n:,} notes came along; {review}.",
        moved,
        review=needs_review(left),
    )


def needs_review(number: int) -> str:
    """ "1 note needs review"."""
    return counted("{n:,} note needs review", "{n:,} notes need review", number)


def why_review(score: float | None) -> str:
    """Why a note did not come along: how well its words match the place proposed, or none was found."""
    if score is None:
        return tr("The article was updated; the quoted words are not in it any more.")
    match = locale().toString(score, "f", 2)
    if score < SILENT:
        return tr("The article was updated; the quoted words changed (match {match}).", match=match)
    return tr("The article was updated; the note stayed with the older text (match {match}).", match=match)


def first_words(text: str, number: int = 3) -> str:
    return " ".join(text.split()[:number])


def shared(alignments: tuple[Alignment, ...]) -> tuple[str, ...]:
    """How many claims an article shares with those it was compared with."""
    if not alignments:
        return ()
    claims = sum(len(alignment.links) for alignment in alignments)
    others = counted("with {n:,} document", "with {n:,} documents", len(alignments))
    return (counted("{n:,} claim shared {others}", "{n:,} claims shared {others}", claims, others=others),)


def workspace_name(path: Path, documents: int = 0) -> str:
    """ "Workspace · 5 articles"."""
    name = path.stem.replace("_", " ").capitalize()
    return f"{name} · {articles(documents)}" if documents else name


def articles(number: int) -> str:
    return counted("{n:,} article", "{n:,} articles", number)


def path_of(uri: str) -> Path:
    """The file that an address names."""
    return Path(QUrl(uri).toLocalFile()) if uri.startswith("file:") else Path(uri)


def choices(documents: Iterable[tuple[str, Source]]) -> tuple[tuple[str, str, str], ...]:
    """What can be compared: (id, name, date)."""
    return tuple((identity, source.name, short_date(source.published)) for identity, source in documents)


def found(analysis: Analysis) -> tuple[str, str]:
    """How many entities and numbers there are."""
    return (
        counted("{n:,} entity", "{n:,} entities", entity_count(analysis)),
        counted("{n:,} number", "{n:,} numbers", figure_count(analysis)),
    )


def marked_by(pipeline: str) -> str:
    """Which language pipeline marked the names, by its name@version: "names by en_crossread 0.1.0"."""
    return tr("names by {pipeline}", pipeline=pipeline.replace("@", " "))


def where_list_goes(folder: Path, *, is_there: bool) -> str:
    """Where a list of names is kept; that it takes the place of another one."""
    if is_there:
        return tr("It is copied to {folder}, in place of the list of this name.", folder=folder)
    return tr("It is copied to {folder}.", folder=folder)


def names_added(number: int) -> str:
    return counted(
        "{n:,} name added; the open articles are read again with it.",
        "{n:,} names added; the open articles are read again with them.",
        number,
    )
