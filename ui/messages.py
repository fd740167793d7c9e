"""What the window says, in one place, so that it says it with one voice."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QUrl

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.document import Document, Source
from reader.figures import figure_count
from reader.jobs import NETWORK, PROGRAMS, WRITING
from reader.languages import READ, language_name
from reader.library_search import LibrarySearch
from reader.selector import SILENT
from reader.store.backups import Backup
from reader.store.database import free_name
from reader.text_search import TextSearch
from ui.panels.side_rows import Row, entity_count, short_date

_WORD = 6  # characters of an English word with the space behind it
SUFFIXES = (".txt", ".md", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".docx", ".odt", ".rtf", ".epub", ".eml")
CONTAINERS = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".zip", ".warc", ".warc.gz")  # may hold many articles
FILE_FILTER = f"Articles ({' '.join(f'*{suffix}' for suffix in (*SUFFIXES, *CONTAINERS))});;All files (*)"  # a plugin may read others
SEARCH_LIBRARY = "Search library"
FILTER_NOTES = "Filter notes, #tag"
FILTER_NAMES = "Filter names"
FILTER_SPEAKERS = "Filter sources"
NO_SUCH_SPEAKER = "No source has these words."
NO_SUCH_NAME = "No name has these words."
NO_NAMINGS = "These articles name nothing in common yet, and none names a thing in several ways."
NO_NAME_HERE = "There is no name at the caret. Select words to make a name of them."
NOBODY_SAYS_IT = "Nobody is told of as saying what stands at the caret: it is the outlet's own."
NO_NUMBER_HERE = "There is no number at the caret. Select words to make a number of them."
SEARCH_TEXTS = "Search texts and notes"
SEARCH_HELP = (
    ("gunmen wall", "both words, in a text, its title or a note on it"),
    ('"prison break"', "a phrase"),
    ("escap*", "a beginning: escape, escaped, escapes"),
    ("guards OR warders", "one or the other"),
    ('[fighters, militants, "armed men"]', "any of a list"),
    ("NEAR(gunmen wall, 5)", "near each other, at most 5 words between"),
    ("-rain", "left out"),
    ("publisher:courier  title:prison", "of some outlet, with some title"),
    ("before:2026-05  after:2026-04-30", "published before or after a day, a month, a year"),
    ('entity:"Grey Banner"  speaker:Marsk', "that name something, that report somebody"),
    ("number:militants>1000  number:killed=10..20", "that tell a number that may be as large"),
    ("tag:doubt", "with a note of yours that has a tag"),
)
YOUR_NOTE = "your note"
LIBRARY = "Library"
FILTER_LIBRARY = "Filter documents"
NO_LIBRARY = "No articles yet. Open some, or drop a folder here."
NOT_IN_LIBRARY = "No document passes the filter."
PUT_INTO = "Put into collection…"
NO_SENTENCE_HERE = "There is no sentence at the caret. Select the words of a claim, or click into a sentence."
NO_CORRECTIONS = "You have corrected nothing yet. Click a name, a number or a speaker's bar in an article, or select words and press E."
NO_SUCH_CORRECTION = "No correction has these words."
NUMBERS = "Numbers"
FILTER_NUMBERS = "Filter numbers"
NO_NUMBERS = "No numbers were found."
NOT_COMPARED = "The articles are not compared yet."
NO_SUCH_NUMBER = "No number passes the filter."
WORDS = "Words"
FILTER_WORDS = "Filter words"
WORDS_TOLD = "Words that each text itself uses of the same people and acts. In brackets: who is said to say it."
WORDS_OF_ONE = "Words that the text itself uses of people, groups, places and what they do. In brackets: who is said to say it."
NO_WORDS = "No words were found by which the text describes anybody or anything."
NO_SHARED_WORDS = "There is nothing that more than one of the articles describes."
NO_LONE_WORDS = "There is nothing that one of the articles alone describes."
NO_ACTS = "No act was found of which the text names both who does it and to whom."
NO_LINKED_WORDS = "No linked passages tell the same of somebody in other words."
NO_SUCH_WORD = "No word passes the filter."
FULL_TEXT = "Show the full text (F9)"
WITH_FURNITURE = "full text"
NO_FURNITURE = "This text has no page furniture: all of it is shown."
DAY_EXPECTED = "A day is expected, such as 9 May 2026, or nothing."
LANGUAGE_EXPECTED = "The name of a language is expected, such as English or Arabic."
READ_AGAIN = "Another one reads the file again."
CLICK_FOR_DETAILS = "Click for the details of the document (Ctrl+I)."
COMPARE_THEM = "Compare them"
NOT_MARKED = "The names are not found yet."
FIND = "Find in document"
OFFLINE = "Offline"
ALL_SAVED = "All notes saved"
SAVING = "Saving…"
NOT_SAVED = "Not saved"
READ_ONLY = "Read-only"
BACKUPS = "Copies of the workspace, made while you work: one every half hour, later one a day, a week, a month."
NO_BACKUPS = "There is no backup yet. One is made every half hour in which you change something."
REPAIR = "Closes the workspace, and opens a backup of it or what can be read of it; the file is kept."
ASKED_TO_REPAIR = "The workspace is closed."
BACKING_UP = "Making a backup…"
RESCUE = "Choose how to go on."
RECOVER = "Recover what can be read of it"
BEGIN_AFRESH = "Begin an empty workspace"
NO_GOOD_BACKUP = "There is no backup to open"
NONE_OPEN = "no articles open"
READING = "reading the file"
COMPARING = "comparing"
MARKING = "finding names and numbers"
JOURNAL = "Journal"
NO_TAGS = "There are no tags yet. Write one on a note, or add it here."
NO_ORPHANS = "No note waits for you: all have found their words again."
NO_NOTES = "No notes yet. Select words in an article and press H to highlight them, A to write a note."
NO_MATCHING_NOTES = "No note matches the filter."
WELCOME_TITLE = "Read closely, side by side"
WELCOME = (
    "Open two or more articles about the same event. Names and numbers are marked, shared claims are linked, and your notes stay "
    "with the words. Nothing leaves this machine."
)
FORMATS = "PDF, HTML, Word, RTF, EPUB, mail, Markdown, TXT, JSON, CSV, ZIP"
SAMPLE_TITLE = "Dorvet prison break"
SAMPLE = "Five short invented articles that disagree about how many fighters escaped."
SAMPLE_ROWS = (
    ("Meridian Wire", "about 40"),
    ("Daily Quarto", "wire copy"),
    ("Halvern Courier", "at least 35"),
    ("Radio Halvern", "12"),
    ("Agence Lumen", "between 30 and 50"),
)
SELECT_THE_WORDS = "Select the words in the article where the note belongs."
CLICK_TO_COPY = "Click to copy."
COPIED = "Copied"
NOTHING_TO_PASTE = "The clipboard holds no text."
NOTHING_IN_FOLDER = "The folder holds no articles (such as .pdf, .html, .docx, .txt)."


def holds(name: str, number: int) -> str:
    """ "“news.zip” holds 40 articles"."""
    return f"“{name}” holds {number_of(number, 'article')}"


def to_open(number: int, most: int) -> str:
    """How many articles are chosen; that fewer can be opened at once."""
    told = f"{number_of(number, 'article')} to open"
    return f"{told}; no more than {most} at once." if number > most else f"{told}."


def batch_words(read: int, failed: int, total: int, *, is_over: bool) -> str:
    """How far the reading of many articles is, and what became of it."""
    wrong = f"; {failed:,} could not be read" if failed else ""
    told = f"{number_of(read, 'article')} read" if is_over else f"Reading {read + failed:,} of {total:,}"
    return f"{told}{wrong}."


def not_read(number: int) -> str:
    return f"{number_of(number, 'article')} could not be read"


def moment(when: datetime) -> str:
    """ "9 May 2026, 14:02", where the analyst is."""
    local = when.astimezone()
    return f"{long_date(local.date())}, {local:%H:%M}"


def backups_lie_in(folder: Path) -> str:
    return f"They lie in {folder}"


def restoring(when: datetime) -> str:
    return f"The workspace of {moment(when)} opens in place of the present one, which is set aside under another name, not deleted."


def restored(aside: Path | None) -> str:
    return f"The backup is open; the file from before is kept as {aside.name}." if aside is not None else "The backup is open."


def open_backup(backup: Backup) -> str:
    return f"Open the backup of {moment(backup.made)} ({number_of(backup.notes() or 0, 'note')})"


def damaged_is_kept(path: Path) -> str:
    return f"In every case the damaged file is kept, as {free_name(path, 'damaged')}."


def tagged(number: int, tag: str) -> str:
    return f"{number_of(number, 'place')} tagged #{tag}." if number else f"Every place bears #{tag} already."


def becomes_one(name: str) -> str:
    return f"Becomes one with “{name}”; the notes bear that name."


def on_article(outlet: str) -> str:
    """What a note on a whole article is about."""
    return f"On the whole article · {outlet}" if outlet else "On the whole article"


def not_saved(number: int) -> str:
    them = "it" if number == 1 else "them"
    return f"{number_of(number, 'note')} could not be saved. Make room on the disk and try again, or copy {them} to the clipboard."


def read_only(why: str) -> str:
    return f"{why}: you can read, but nothing you change is saved."


def no_articles(filtered: bool) -> tuple[Row, ...]:
    """The only row of an empty library."""
    if filtered:
        return (Row("No article has these words."),)
    return (Row("No articles yet. Open some, or"), Row("drop a folder here."))


def in_menu(name: str) -> str:
    """A name as a menu shows it: an ampersand is no key."""
    return name.replace("&", "&&")


def number_of(number: int, noun: str) -> str:
    """ "1 note", "3 notes"."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def nth_mention(number: int, total: int) -> str:
    """ "3 of 12"; how many there are while none is in front."""
    return f"{number:,} of {total:,}" if number else number_of(total, "mention")


def not_taken(field: str, words: str) -> str:
    """What was typed into a field of a number and is not what it expects."""
    return f"{field} was left as it is: “{words}” cannot be read."


def no_such_words(words: str) -> str:
    return f"The article in front does not have the words “{words}”."


def words_of(document: Document) -> str:
    return number_of(len(document.main_text.split()), "word") if len(document.text) < 500_000 else f"{len(document.text):,} characters"


def long_date(day: date | None) -> str:
    """ "9 May 2026"."""
    return f"{day.day} {day:%B %Y}" if day else ""


def clock(moment: datetime, today: date) -> str:
    """The time of a note: "14:02" today, "9 May" before."""
    local = moment.astimezone()
    return f"{local:%H:%M}" if local.date() == today else f"{local.day} {local:%b}"


def reading_time(document: Document) -> str:
    """ "2 min", at the 238 words a minute that adults read silently (Brysbaert 2019)."""
    return f"{max(1, round(len(document.text) / _WORD / 238)):,} min"


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
    return f"The reader view shows {share:.0%} of the running text on this page; the rest is folded away as page furniture."


def _language(code: str) -> str:
    return code.upper() if code in READ else language_name(code)


def file_says(words: str) -> str:
    """What the file has of what the analyst says otherwise."""
    return f"The file says: {words}" if words else "The file does not say it."


def size_of(size: int) -> str:
    """ "1.2 MB", "14 kB"."""
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} kB" if size else "0 bytes"


_BARRED = {
    NETWORK: "It has no network.",
    PROGRAMS: "It cannot run other programs.",
    WRITING: "It writes nowhere but into the folders of your workspaces.",
}


def protection(barred: Collection[str]) -> tuple[str, ...]:
    """What is done against files that mean harm; what this system does not offer is not claimed."""
    lacking = "" if WRITING in barred and NETWORK in barred else "This system offers no way to keep it from more."
    told = (*(sentence for name, sentence in _BARRED.items() if name in barred), lacking)
    return ("Files are read in a process of their own, which is ended when it hangs or takes too much memory.", *filter(None, told))


def hidden(number: int) -> tuple[str, ...]:
    """That a text holds characters that are not seen."""
    return (number_of(number, "hidden character"),) if number else ()


def same_text(name: str, *, is_same: bool) -> str:
    """That the library has another article of these words."""
    return f"The same text as {name}." if is_same else f"Nearly the same text as {name}."


def replaces_older(source: Source) -> str:
    return f"This text of {source.name} replaces an older one from the same address."


def carried(moved: int, left: int) -> str:
    """What became of the notes on an older text."""
    told = f"The article has changed: {number_of(moved, 'note')} came along"
    return f"{told}; {needs_review(left)}." if left else f"{told}."


def needs_review(number: int) -> str:
    """ "1 note needs review"."""
    return f"{number_of(number, 'note')} need{'s' if number == 1 else ''} review"


def why_review(score: float | None) -> str:
    """Why a note did not come along: how well its words match the place proposed, or none was found."""
    if score is None:
        return "The article was updated; the quoted words are not in it any more."
    changed = "the quoted words changed" if score < SILENT else "the note stayed with the older text"
    return f"The article was updated; {changed} (match {score:.2f})."


def first_words(text: str, number: int = 3) -> str:
    return " ".join(text.split()[:number])


def shared(alignments: tuple[Alignment, ...]) -> tuple[str, ...]:
    """How many claims an article shares with those it was compared with."""
    if not alignments:
        return ()
    claims = sum(len(alignment.links) for alignment in alignments)
    return (f"{number_of(claims, 'claim')} shared with {number_of(len(alignments), 'document')}",)


def passages_elsewhere(found: LibrarySearch) -> str:
    """How many passages make the claim, and how much was searched."""
    searched = f"{number_of(found.sentences, 'sentence')} in {number_of(found.documents, 'article')} searched"
    if found.likely:
        return (
            f"{number_of(len(found.likely), 'passage')} in {number_of(len({hit.document for hit in found.likely}), 'article')} · {searched}"
        )
    return f"none surely makes the claim · {searched}"


def nothing_elsewhere(found: LibrarySearch) -> str:
    """Why no passage is listed."""
    if found.documents < 2:
        return "There is no other article in the library yet. Open some, and search again."
    return f"Nothing in {number_of(found.documents, 'article')} is anywhere near these words."


def documents_found(found: TextSearch) -> str:
    """How many documents have what was looked for."""
    return f"{found.total:,} of {number_of(found.searched, 'document')}"


def nothing_found(found: TextSearch) -> str:
    """Why nothing is listed."""
    if not found.searched:
        return "There are no texts to be searched yet. Open some articles."
    return f"None of {number_of(found.searched, 'document')} has all that you ask for. Fewer words, beginnings (escap*) or OR find more."


def workspace_name(path: Path, documents: int = 0) -> str:
    """ "Workspace · 5 articles"."""
    name = path.stem.replace("_", " ").capitalize()
    return f"{name} · {number_of(documents, 'article')}" if documents else name


def path_of(uri: str) -> Path:
    """The file that an address names."""
    return Path(QUrl(uri).toLocalFile()) if uri.startswith("file:") else Path(uri)


def choices(documents: Iterable[tuple[str, Source]]) -> tuple[tuple[str, str, str], ...]:
    """What can be compared: (id, name, date)."""
    return tuple((identity, source.name, short_date(source.published)) for identity, source in documents)


def found(analysis: Analysis) -> tuple[str, str]:
    """How many entities and numbers there are."""
    return number_of(entity_count(analysis), "entity"), number_of(figure_count(analysis), "number")


def marked_by(pipeline: str) -> str:
    """Which language pipeline marked the names, by its name@version: "names by en_crossread 0.1.0"."""
    return f"names by {pipeline.replace('@', ' ')}"


def where_list_goes(folder: Path, *, is_there: bool) -> str:
    """Where a list of names is kept; that it takes the place of another one."""
    told = f"It is copied to {folder}"
    return f"{told}, in place of the list of this name." if is_there else f"{told}."


def names_added(number: int) -> str:
    return f"{number_of(number, 'name')} added; the open articles are read again with them."
