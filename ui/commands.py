"""The table of commands: menus, key list, palette and context menu are all made from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import combinations

from PySide6.QtGui import QKeySequence

from ui.language import tr

COLORS = (tr("yellow"), tr("green"), tr("blue"), tr("red"), tr("purple"), tr("orange"))  # of highlights, by their number
MENUS = {
    "File": tr("File"),
    "Edit": tr("Edit"),
    "View": tr("View"),
    "View/Names of one type": tr("Names of one type"),
    "View/Theme": tr("Theme"),
    "Document": tr("Document"),
    "Document/In the library": tr("In the library"),
    "Compare": tr("Compare"),
    "Compare/Scroll together": tr("Scroll together"),
    "Notes": tr("Notes"),
    "Notes/Highlight with": tr("Highlight with"),
    "Help": tr("Help"),
}


class Scope(StrEnum):
    """Where the keys of a command act. Single letters belong to a document, the claim list or the matrix, never to a text field."""

    WINDOW = "window"
    DOCUMENT = "document"
    CLAIMS = "claims"
    MATRIX = "matrix"
    LIBRARY = "library"


PLACES = {
    Scope.DOCUMENT: tr("in a document"),
    Scope.CLAIMS: tr("in the claim list"),
    Scope.MATRIX: tr("in the claim matrix"),
    Scope.LIBRARY: tr("in the library"),
}


class Needs(StrEnum):
    """What must be in front for a command to make sense."""

    NOTHING = ""
    DOCUMENT = "document"
    COMPARISON = "comparison"
    TAB = "tab"
    TEXT = "text"  # a document or a comparison
    SIDES = "sides"  # two texts: a comparison, or a document that is split
    MATRIX = "matrix"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Command:
    """`menu` is where it is listed, by its key in `MENUS` ("View/Theme" is a submenu; empty: nowhere); `help` one sentence for key list and
    palette."""

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    help: str = ""
    scope: Scope = Scope.WINDOW
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    group: str = ""  # commands of one group exclude each other
    apart: bool = False  # a line stands above it in the menu


def _highlight(number: int, color: str) -> Command:
    return Command(
        f"highlight_{number}", tr("Highlight {color}", color=color), "Notes/Highlight with", (str(number),),
        tr("Highlight the selection {color}.", color=color), Scope.DOCUMENT, Needs.TEXT,
    )  # fmt: skip


def solo_command(style: str) -> str:
    """The id of the command that fills the names of one type alone; of none: that shows all alike."""
    return f"solo_{style}" if style else "solo_none"


def _solo(number: int, style: str, text: str) -> Command:
    return Command(
        solo_command(style), text, "View/Names of one type", (f"Alt+{number}",),
        tr("Fill them and dim the other names; once more ends it.") if style else tr("Show the names of all types alike again."),
        needs=Needs.TEXT, checkable=True, group="solo",
    )  # fmt: skip


def _in_library(name: str, text: str, key: str, told: str) -> Command:
    return Command(f"library_{name}", text, "Document/In the library", (key,), told, Scope.LIBRARY, Needs.LIBRARY)


DOC, CLAIMS = Scope.DOCUMENT, Scope.CLAIMS
ANY = Scope.WINDOW
TYPES = (
    ("", tr("All types of names")),
    ("person", tr("Only people")),
    ("organisation", tr("Only organisations")),
    ("place", tr("Only places")),
    ("date", tr("Only dates")),
    ("weapon", tr("Only weapons and other")),
)

COMMANDS: tuple[Command, ...] = (
    Command("open", tr("Open…"), "File", ("Ctrl+O",), tr("Open articles from files.")),
    Command("open_folder", tr("Open folder…"), "File", ("Ctrl+Shift+O",), tr("Open every article in a folder.")),
    Command("paste", tr("Paste text as article"), "File", ("Ctrl+V",), tr("Make an article of the text on the clipboard.")),
    Command("add_names", tr("Add name list…"), "File", (),
            tr("Take your own list of names, one a line or a table, into the search for names.")),
    Command("export", tr("Export…"), "File", ("Ctrl+E",),
            tr("Save notes, a comparison or claims as a file."), needs=Needs.TAB, apart=True),
    Command("print", tr("Print…"), "File", ("Ctrl+P",), tr("Print the article with your highlights and notes."), needs=Needs.DOCUMENT),
    Command("save_pdf", tr("Save as PDF…"), "File", (),
            tr("The article with your highlights and notes as a PDF file."), needs=Needs.DOCUMENT),
    Command("backups", tr("Backups…"), "File", (), tr("Copies of the workspace made while you work: look through them, bring one back.")),
    Command("close_tab", tr("Close tab"), "File", ("Ctrl+W",), tr("Close the tab in front; its notes stay."), needs=Needs.TAB, apart=True),
    Command("settings", tr("Settings…"), "File", ("Ctrl+,",), tr("Change theme, text size and the rest.")),
    Command("quit", tr("Quit"), "File", ("Ctrl+Q",), tr("Close the window; everything is saved already."), apart=True),
    Command("undo", tr("Undo"), "Edit", ("Ctrl+Z",), tr("Take back the last change to notes or verdicts.")),
    Command("redo", tr("Redo"), "Edit", ("Ctrl+Shift+Z",), tr("Make the change again.")),
    Command("copy", tr("Copy"), "Edit", ("Ctrl+C",), tr("Copy the selected words."), DOC, Needs.TEXT, apart=True),
    Command("cite", tr("Copy as citation"), "Edit", ("Ctrl+Alt+C",),
            tr("Copy the words with outlet, title, date and passage."), DOC, Needs.TEXT),
    Command("menu_here", tr("Menu at the keyboard"), "Edit", ("Shift+F10",),
            tr("The menu of what has the keyboard, as a right click opens it.")),
    Command("find", tr("Find…"), "Edit", ("Ctrl+F",), tr("Find words in the document."), needs=Needs.TEXT, apart=True),
    Command("find_next", tr("Find next"), "Edit", ("F3", "Ctrl+G"), tr("Go to the next hit."), needs=Needs.TEXT),
    Command("find_previous", tr("Find previous"), "Edit", ("Shift+F3", "Ctrl+Shift+G"), tr("Go to the hit before."), needs=Needs.TEXT),
    Command("search", tr("Search texts and notes…"), "Edit", ("Ctrl+Shift+F",),
            tr("Search all texts of the workspace and the notes on them.")),
    Command("search_library", tr("Filter library"), "Edit", (), tr("Filter the library by name.")),
    Command("show_highlights", tr("Highlights"), "View", ("Ctrl+Shift+H",), tr("Show or hide your highlights."), checkable=True),
    Command("show_entities", tr("Entities"), "View", ("Ctrl+Shift+E",), tr("Show or hide the lines under names."), checkable=True),
    Command("show_numbers", tr("Numbers"), "View", ("Ctrl+Shift+N",), tr("Show or hide the boxes around numbers."), checkable=True),
    Command("show_sources", tr("Sources"), "View", ("Ctrl+Shift+S",), tr("Show or hide who says what."), checkable=True),
    Command("show_claims", tr("Claims"), "View", ("Ctrl+Shift+L",), tr("Show or hide the claims beside the text."), checkable=True),
    Command("show_rulers", tr("Overview rulers"), "View", ("Ctrl+Shift+R",),
            tr("Show the rulers beside texts, or scroll bars."), checkable=True),
    Command("letters", tr("Letters at names"), "View", ("Ctrl+Shift+T",),
            tr("A small letter behind each name tells its type."), checkable=True),
    Command("full_text", tr("Full text of the page"), "View", ("F9",), tr("Show what the reader view folds away: menus, calls, comments."),
            needs=Needs.TEXT, checkable=True),
    *(_solo(number, style, text) for number, (style, text) in enumerate(TYPES)),
    Command("library", tr("Library"), "View", ("Ctrl+L",), tr("List all documents with their status and collections."), apart=True),
    Command("left_panel", tr("Library panel"), "View", ("F7",), tr("Show or hide the panel at the left."), checkable=True),
    Command("notes_panel", tr("Notes panel"), "View", ("F8",), tr("Show or hide the notes at the right."), checkable=True),
    Command("split_over", tr("Split, one over the other"), "View", ("F2",),
            tr("The article in two views that scroll apart; once more ends it."), needs=Needs.DOCUMENT, checkable=True, apart=True),
    Command("split_beside", tr("Split side by side"), "View", ("Shift+F2",),
            tr("The same, one view beside the other; once more ends it."), needs=Needs.DOCUMENT, checkable=True),
    Command("zoom_in", tr("Larger text"), "View", ("Ctrl++", "Ctrl+="), tr("Make the article's text larger."), apart=True),
    Command("zoom_out", tr("Smaller text"), "View", ("Ctrl+-",), tr("Make the article's text smaller.")),
    Command("zoom_reset", tr("Normal text size"), "View", ("Ctrl+0",), tr("Use the text size of the settings again.")),
    Command("theme_system", tr("As the system"), "View/Theme", (), tr("As the system is."), checkable=True, group="theme", apart=True),
    Command("theme_light", tr("Light"), "View/Theme", (), tr("Always light."), checkable=True, group="theme"),
    Command("theme_sepia", tr("Sepia"), "View/Theme", (), tr("Always the color of paper."), checkable=True, group="theme"),
    Command("theme_dark", tr("Dark"), "View/Theme", (), tr("Always dark."), checkable=True, group="theme"),
    Command("theme_contrast", tr("High contrast"), "View/Theme", (),
            tr("Black on white, with strong lines."), checkable=True, group="theme"),
    Command("next_tab", tr("Next tab"), "View", ("Ctrl+Tab", "Ctrl+PgDown"),
            tr("Go to the tab at the right."), needs=Needs.TAB, apart=True),
    Command("previous_tab", tr("Previous tab"), "View", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), tr("Go to the tab at the left."), needs=Needs.TAB),
    Command("back", tr("Back"), "View", ("Alt+Left",), tr("To the place where you read before."), apart=True),
    Command("forward", tr("Forward"), "View", ("Alt+Right",), tr("To the place from where you went back.")),
    Command("full_screen", tr("Full screen"), "View", ("F11",), tr("The window alone on the screen, and back."), checkable=True),
    Command("next_number", tr("Next number"), "Document", (".",), tr("Go to the next number in the text."), DOC, Needs.DOCUMENT),
    Command("previous_number", tr("Previous number"), "Document", (",",), tr("Go to the number before."), DOC, Needs.DOCUMENT),
    Command("numbers", tr("Numbers table"), "Document", ("Ctrl+N",), tr("List the numbers of the article, or of both against each other."),
            needs=Needs.TEXT),
    Command("words", tr("Words table"), "Document", ("Ctrl+Shift+W",),
            tr("List the words by which the article, or each of two, describes things."),
            needs=Needs.TEXT),
    Command("next_highlight", tr("Next highlight"), "Document", ("]",), tr("Go to your next highlight."), DOC, Needs.DOCUMENT, apart=True),
    Command("previous_highlight", tr("Previous highlight"), "Document", ("[",), tr("Go to your highlight before."), DOC, Needs.DOCUMENT),
    _in_library("unread", tr("Mark as unread"), "U", tr("The selected documents are still to be read.")),
    _in_library("read", tr("Mark as read"), "R", tr("You have read the selected documents.")),
    _in_library("done", tr("Mark as done"), "D", tr("Nothing is left to do with the selected documents.")),
    _in_library("collect", tr("Put into collection…"), "C", tr("Type the name of a collection for the selected documents.")),
    _in_library("remove", tr("Remove from library"), "Delete", tr("Take the selected documents from the library; their notes stay.")),
    Command("next_mention", tr("Next mention"), "Document", ("F4",),
            tr("Go to the next place of the chosen name."), needs=Needs.TEXT, apart=True),
    Command("previous_mention", tr("Previous mention"), "Document", ("Shift+F4",), tr("Go to the place before."), needs=Needs.TEXT),
    Command("name", tr("Name…"), "Document", ("E",), tr("Tell what is at the caret, or make a name of selected words."), DOC, Needs.TEXT),
    Command("number", tr("Number…"), "Document", ("M",),
            tr("Tell the number at the caret, or make one of selected words."), DOC, Needs.TEXT),
    Command("said", tr("Who says it…"), "Document", ("S",), tr("Tell who says what stands at the caret."), DOC, Needs.TEXT),
    Command("corrections", tr("Corrections…"), "Document", (), tr("List what you said of names, numbers and speakers; take it back.")),
    Command("details", tr("Details…"), "Document", ("Ctrl+I",), tr("Where the article came from; title, outlet and day to set right."),
            needs=Needs.DOCUMENT, apart=True),
    Command("filter_names", tr("Filter names"), "Document", ("Ctrl+Shift+M",), tr("Find a name in the left panel."), needs=Needs.DOCUMENT),
    Command("compare", tr("Compare with…"), "Compare", ("Ctrl+D",), tr("Lay the article beside another one."), needs=Needs.DOCUMENT),
    Command("matrix", tr("Claim matrix"), "Compare", ("Ctrl+M",),
            tr("What each of the open articles says of every claim."), needs=Needs.TAB),
    Command("cell_preview", tr("Look into cell"), "Compare", ("Space",), tr("All that the outlet says of the claim, in its paragraphs."),
            Scope.MATRIX, Needs.MATRIX),
    Command("claim_dates", tr("Figures or dates"), "Compare", ("T",),
            tr("The figures of the claim on one axis, or its outlets by the day."),
            Scope.MATRIX, Needs.MATRIX),
    Command("elsewhere", tr("Same claim elsewhere"), "Compare", ("Ctrl+Shift+C",),
            tr("Find where else the library makes the claim that is selected, or of the sentence at the caret."), needs=Needs.TEXT),
    Command("naming", tr("Naming table"), "Compare", ("Ctrl+T",), tr("How the articles name the same things."), needs=Needs.TAB),
    Command("all_words", tr("Words of open articles"), "Compare", (),
            tr("By which words the open articles describe the same."), needs=Needs.TAB),
    Command("next_link", tr("Next difference"), "Compare", ("Alt+Down",),
            tr("Go to the next linked claim."), ANY, Needs.COMPARISON, apart=True),
    Command("previous_link", tr("Previous difference"), "Compare", ("Alt+Up",),
            tr("Go to the linked claim before."), ANY, Needs.COMPARISON),
    Command("next_conflict", tr("Next conflict"), "Compare", ("Ctrl+K",), tr("Go to the next conflicting claim."), ANY, Needs.COMPARISON),
    Command("previous_conflict", tr("Previous conflict"), "Compare", ("Ctrl+J",), tr("Go to the conflict before."), ANY, Needs.COMPARISON),
    Command("next_claim", tr("Next claim in the list"), "Compare", ("J",), tr("Go down the list of claims."), CLAIMS, Needs.COMPARISON),
    Command("previous_claim", tr("Previous claim in the list"), "Compare", ("K",),
            tr("Go up the list of claims."), CLAIMS, Needs.COMPARISON),
    Command("partner", tr("Go to partner"), "Compare", ("Return",),
            tr("Bring the other side of the claim into view."), CLAIMS, Needs.COMPARISON),
    Command("why", tr("Why linked or not?"), "Compare", ("W",),
            tr("Tell why the sentences at both carets are linked, or what stands in the way."),
            DOC, Needs.TEXT),
    Command("swap", tr("Swap sides"), "Compare", ("Alt+\\",), tr("Left becomes right."), needs=Needs.COMPARISON, apart=True),
    Command("other_side", tr("Other side"), "Compare", ("F6",),
            tr("Move the keyboard to the other article, or the other view of a split one."), needs=Needs.SIDES),
    Command("sync_follow", tr("Follow claim"), "Compare/Scroll together", (),
            tr("The partner of the claim that you read stands level with it."), needs=Needs.COMPARISON, checkable=True, group="sync"),
    Command("sync_proportional", tr("In proportion"), "Compare/Scroll together", (),
            tr("Both texts go on alike between one linked claim and the next."), needs=Needs.COMPARISON, checkable=True, group="sync"),
    Command("sync_off", tr("Each on its own"), "Compare/Scroll together", (),
            tr("Neither text moves the other."), needs=Needs.COMPARISON, checkable=True, group="sync"),
    Command("same", tr("Same claim"), "Compare", ("Y",), tr("Both passages make the same claim."), CLAIMS, Needs.COMPARISON, apart=True),
    Command("not_same", tr("Not the same"), "Compare", ("N",), tr("The link is wrong; it stays ruled out."), CLAIMS, Needs.COMPARISON),
    Command("unsure", tr("Unsure"), "Compare", ("U",), tr("Leave the link marked for another look."), CLAIMS, Needs.COMPARISON),
    Command("pin", tr("Pin"), "Compare", ("P",), tr("Hold the link through every new comparison."), CLAIMS, Needs.COMPARISON),
    Command("scope", tr("Edit scope…"), "Compare", ("E",), tr("Set right what a figure of the claim counts, where and when."),
            CLAIMS, Needs.COMPARISON),
    Command("note_claim", tr("Note on the claim"), "Compare", ("A",), tr("Write a note on the claim that is selected."),
            CLAIMS, Needs.COMPARISON),
    Command("highlight", tr("Highlight"), "Notes", ("H",), tr("Highlight the selection in the last color."), DOC, Needs.TEXT),
    *(_highlight(number, color) for number, color in enumerate(COLORS, start=1)),
    Command("note", tr("Highlight with note"), "Notes", ("A", "N"), tr("Highlight the selection and write a note."), DOC, Needs.TEXT),
    Command("tag", tr("Tag"), "Notes", ("T",), tr("Highlight the selection and tag it."), DOC, Needs.TEXT),
    Command("tag_all", tr("Tag every occurrence…"), "Notes", ("Shift+T",),
            tr("Tag the selected words, or a name, wherever they stand."), DOC,
            Needs.TEXT),
    Command("note_article", tr("Note on the article"), "Notes", ("Shift+A",),
            tr("Write a note on the article as a whole."), DOC, Needs.DOCUMENT,
            apart=True),
    Command("journal", tr("Journal entry"), "Notes", ("Ctrl+Shift+J",), tr("Write a note on the workspace: what you did, what is open."),
            needs=Needs.TAB),
    Command("codebook", tr("Codebook…"), "Notes", ("Ctrl+Shift+K",), tr("Manage tags, and what colors stand for.")),
    Command("edit_note", tr("Edit note"), "Notes", ("Ctrl+Shift+A",), tr("Write on in the note in front."), apart=True),
    Command("delete_note", tr("Delete note"), "Notes", ("Delete",), tr("Delete the note in front."), DOC),
    Command("palette", tr("Commands…"), "Help", ("Ctrl+Shift+P",), tr("Find a command by its name.")),
    Command("key_list", tr("Keyboard shortcuts"), "Help", ("?",), tr("All keys on one page.")),
    Command("help", tr("Help"), "Help", ("F1",), tr("How to read, compare, note and export."), apart=True),
    Command("guide", tr("Guided comparison"), "Help", (), tr("A walk through the sample story, step by step.")),
    Command("sample", tr("Open the sample story"), "Help", (), tr("Five invented articles, in a workspace of their own.")),
    Command("about", tr("About Crossread"), "Help", (), tr("Version and licence.")),
)  # fmt: skip


def rebound(own: Mapping[str, tuple[str, ...]]) -> tuple[Command, ...]:
    """The table with other keys for the commands named."""
    return tuple(replace(command, keys=own[command.id]) if command.id in own else command for command in COMMANDS)


def collisions(commands: Iterable[Command]) -> list[tuple[str, str, str]]:
    """Pairs of commands that claim one key in the same place: (key, id, id)."""
    return [(key, one.id, other.id) for one, other in combinations(commands, 2) if (key := shared_key(one, other))]


def shared_key(one: Command, other: Command) -> str:
    """A key that both claim in the same place, as the first writes it, or empty. A key of the whole window is one of every place."""
    if one.scope is not other.scope and Scope.WINDOW not in (one.scope, other.scope):
        return ""
    claimed = set(map(same_key, other.keys))
    return next((written.lower() for written in one.keys if same_key(written) in claimed), "")


@cache
def same_key(written: str) -> str:
    """What is the same for all ways to write a key ("Del", "Delete"), and for the two keys that enter."""
    return QKeySequence(written).toString().lower().replace("enter", "return")
