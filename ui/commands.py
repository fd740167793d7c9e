"""The table of commands: menus, key list, palette and context menu are all made from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from reader.export.colors import COLORS as COLORS
from ui.article.name_types import GROUPS


class Scope(StrEnum):
    """Where the keys of a command act. Single letters belong to a document, the claim list or the matrix, never to a text field."""

    WINDOW = "anywhere"
    DOCUMENT = "in a document"
    CLAIMS = "in the claim list"
    MATRIX = "in the claim matrix"
    LIBRARY = "in the library"


class Needs(StrEnum):
    """What must be in front for a command to make sense."""

    NOTHING = ""
    DOCUMENT = "document"
    COMPARISON = "comparison"
    TAB = "tab"
    TEXT = "text"  # a document or a comparison
    MATRIX = "matrix"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Command:
    """`menu` is where it is listed ("View/Theme" is a submenu; empty: nowhere); `help` one sentence for key list and palette."""

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
        f"highlight_{number}", f"Highlight {color}", "Notes/Highlight with", (str(number),),
        f"Highlight the selection {color}.", Scope.DOCUMENT, Needs.TEXT,
    )  # fmt: skip


def solo_command(style: str) -> str:
    """The id of the command that fills the names of one type alone; of none: that shows all alike."""
    return f"solo_{style}" if style else "solo_none"


def _solo(number: int, style: str, text: str) -> Command:
    return Command(
        solo_command(style), f"Only {text.lower()}" if style else text, "View/Names of one type", (f"Alt+{number}",),
        f"Fill {text.lower()} and dim the other names; once more ends it." if style else "Show the names of all types alike again.",
        needs=Needs.TEXT, checkable=True, group="solo",
    )  # fmt: skip


def _in_library(name: str, text: str, key: str, told: str) -> Command:
    return Command(f"library_{name}", text, "Document/In the library", (key,), told, Scope.LIBRARY, Needs.LIBRARY)


DOC, CLAIMS = Scope.DOCUMENT, Scope.CLAIMS
ANY = Scope.WINDOW
TYPES = (("", "All types of names"), *GROUPS)

COMMANDS: tuple[Command, ...] = (
    Command("open", "Open…", "File", ("Ctrl+O",), "Open articles from files."),
    Command("open_folder", "Open folder…", "File", ("Ctrl+Shift+O",), "Open every article in a folder."),
    Command("paste", "Paste text as article", "File", ("Ctrl+V",), "Make an article of the text on the clipboard."),
    Command("add_names", "Add name list…", "File", (), "Take your own list of names, one a line or a table, into the search for names."),
    Command("export", "Export…", "File", ("Ctrl+E",), "Save notes, a comparison or claims as a file.", needs=Needs.TAB, apart=True),
    Command("print", "Print…", "File", ("Ctrl+P",), "Print the article with your highlights and notes.", needs=Needs.DOCUMENT),
    Command("save_pdf", "Save as PDF…", "File", (), "The article with your highlights and notes as a PDF file.", needs=Needs.DOCUMENT),
    Command("backups", "Backups…", "File", (), "Copies of the workspace made while you work: look through them, bring one back."),
    Command("close_tab", "Close tab", "File", ("Ctrl+W",), "Close the tab in front; its notes stay.", needs=Needs.TAB, apart=True),
    Command("settings", "Settings…", "File", ("Ctrl+,",), "Change theme, text size and the rest."),
    Command("quit", "Quit", "File", ("Ctrl+Q",), "Close the window; everything is saved already.", apart=True),
    Command("undo", "Undo", "Edit", ("Ctrl+Z",), "Take back the last change to notes or verdicts."),
    Command("redo", "Redo", "Edit", ("Ctrl+Shift+Z",), "Make the change again."),
    Command("copy", "Copy", "Edit", ("Ctrl+C",), "Copy the selected words.", DOC, Needs.TEXT, apart=True),
    Command("cite", "Copy as citation", "Edit", ("Ctrl+Alt+C",), "Copy the words with outlet, title, date and passage.", DOC, Needs.TEXT),
    Command("menu_here", "Menu at the keyboard", "Edit", ("Shift+F10",), "The menu of what has the keyboard, as a right click opens it."),
    Command("find", "Find…", "Edit", ("Ctrl+F",), "Find words in the document.", needs=Needs.TEXT, apart=True),
    Command("find_next", "Find next", "Edit", ("F3", "Ctrl+G"), "Go to the next hit.", needs=Needs.TEXT),
    Command("find_previous", "Find previous", "Edit", ("Shift+F3", "Ctrl+Shift+G"), "Go to the hit before.", needs=Needs.TEXT),
    Command("search", "Search texts and notes…", "Edit", ("Ctrl+Shift+F",), "Search all texts of the workspace and the notes on them."),
    Command("search_library", "Filter library", "Edit", (), "Filter the library by name."),
    Command("show_highlights", "Highlights", "View", ("Ctrl+Shift+H",), "Show or hide your highlights.", checkable=True),
    Command("show_entities", "Entities", "View", ("Ctrl+Shift+E",), "Show or hide the lines under names.", checkable=True),
    Command("show_numbers", "Numbers", "View", ("Ctrl+Shift+N",), "Show or hide the boxes around numbers.", checkable=True),
    Command("show_sources", "Sources", "View", ("Ctrl+Shift+S",), "Show or hide who says what.", checkable=True),
    Command("show_claims", "Claims", "View", ("Ctrl+Shift+L",), "Show or hide the claims beside the text.", checkable=True),
    Command("letters", "Letters at names", "View", ("Ctrl+Shift+T",), "A small letter behind each name tells its type.", checkable=True),
    Command("full_text", "Full text of the page", "View", ("F9",), "Show what the reader view folds away: menus, calls, comments.",
            needs=Needs.TEXT, checkable=True),
    *(_solo(number, style, text) for number, (style, text) in enumerate(TYPES)),
    Command("library", "Library", "View", ("Ctrl+L",), "List all documents with their status and collections.", apart=True),
    Command("left_panel", "Library panel", "View", ("F7",), "Show or hide the panel at the left.", checkable=True),
    Command("notes_panel", "Notes panel", "View", ("F8",), "Show or hide the notes at the right.", checkable=True),
    Command("zoom_in", "Larger text", "View", ("Ctrl++", "Ctrl+="), "Make the article's text larger.", apart=True),
    Command("zoom_out", "Smaller text", "View", ("Ctrl+-",), "Make the article's text smaller."),
    Command("zoom_reset", "Normal text size", "View", ("Ctrl+0",), "Use the text size of the settings again."),
    Command("theme_system", "As the system", "View/Theme", (), "As the system is.", checkable=True, group="theme", apart=True),
    Command("theme_light", "Light", "View/Theme", (), "Always light.", checkable=True, group="theme"),
    Command("theme_sepia", "Sepia", "View/Theme", (), "Always the color of paper.", checkable=True, group="theme"),
    Command("theme_dark", "Dark", "View/Theme", (), "Always dark.", checkable=True, group="theme"),
    Command("theme_contrast", "High contrast", "View/Theme", (), "Black on white, with strong lines.", checkable=True, group="theme"),
    Command("next_tab", "Next tab", "View", ("Ctrl+Tab", "Ctrl+PgDown"), "Go to the tab at the right.", needs=Needs.TAB, apart=True),
    Command("previous_tab", "Previous tab", "View", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), "Go to the tab at the left.", needs=Needs.TAB),
    Command("back", "Back", "View", ("Alt+Left",), "To the place where you read before.", apart=True),
    Command("forward", "Forward", "View", ("Alt+Right",), "To the place from where you went back."),
    Command("full_screen", "Full screen", "View", ("F11",), "The window alone on the screen, and back.", checkable=True),
    Command("next_number", "Next number", "Document", (".",), "Go to the next number in the text.", DOC, Needs.DOCUMENT),
    Command("previous_number", "Previous number", "Document", (",",), "Go to the number before.", DOC, Needs.DOCUMENT),
    Command("numbers", "Numbers table", "Document", ("Ctrl+N",), "List the numbers of the article, or of both against each other.",
            needs=Needs.TEXT),
    Command("words", "Words table", "Document", ("Ctrl+Shift+W",), "List the words by which the article, or each of two, describes things.",
            needs=Needs.TEXT),
    Command("next_highlight", "Next highlight", "Document", ("]",), "Go to your next highlight.", DOC, Needs.DOCUMENT, apart=True),
    Command("previous_highlight", "Previous highlight", "Document", ("[",), "Go to your highlight before.", DOC, Needs.DOCUMENT),
    _in_library("unread", "Mark as unread", "U", "The selected documents are still to be read."),
    _in_library("read", "Mark as read", "R", "You have read the selected documents."),
    _in_library("done", "Mark as done", "D", "Nothing is left to do with the selected documents."),
    _in_library("collect", "Put into collection…", "C", "Type the name of a collection for the selected documents."),
    _in_library("remove", "Remove from library", "Delete", "Take the selected documents from the library; their notes stay."),
    Command("next_mention", "Next mention", "Document", ("F4",), "Go to the next place of the chosen name.", needs=Needs.TEXT, apart=True),
    Command("previous_mention", "Previous mention", "Document", ("Shift+F4",), "Go to the place before.", needs=Needs.TEXT),
    Command("name", "Name…", "Document", ("E",), "Tell what is at the caret, or make a name of selected words.", DOC, Needs.TEXT),
    Command("number", "Number…", "Document", ("M",), "Tell the number at the caret, or make one of selected words.", DOC, Needs.TEXT),
    Command("said", "Who says it…", "Document", ("S",), "Tell who says what stands at the caret.", DOC, Needs.TEXT),
    Command("corrections", "Corrections…", "Document", (), "List what you said of names, numbers and speakers; take it back."),
    Command("details", "Details…", "Document", ("Ctrl+I",), "Where the article came from; title, outlet and day to set right.",
            needs=Needs.DOCUMENT, apart=True),
    Command("filter_names", "Filter names", "Document", ("Ctrl+Shift+M",), "Find a name in the left panel.", needs=Needs.DOCUMENT),
    Command("compare", "Compare with…", "Compare", ("Ctrl+D",), "Lay the article beside another one.", needs=Needs.DOCUMENT),
    Command("matrix", "Claim matrix", "Compare", ("Ctrl+M",), "What each of the open articles says of every claim.", needs=Needs.TAB),
    Command("cell_preview", "Look into cell", "Compare", ("Space",), "All that the outlet says of the claim, in its paragraphs.",
            Scope.MATRIX, Needs.MATRIX),
    Command("claim_dates", "Figures or dates", "Compare", ("T",), "The figures of the claim on one axis, or its outlets by the day.",
            Scope.MATRIX, Needs.MATRIX),
    Command("elsewhere", "Same claim elsewhere", "Compare", ("Ctrl+Shift+C",),
            "Find where else the library makes the claim that is selected, or of the sentence at the caret.", needs=Needs.TEXT),
    Command("naming", "Naming table", "Compare", ("Ctrl+T",), "How the articles name the same things.", needs=Needs.TAB),
    Command("all_words", "Words of open articles", "Compare", (), "By which words the open articles describe the same.", needs=Needs.TAB),
    Command("next_link", "Next difference", "Compare", ("Alt+Down",), "Go to the next linked claim.", ANY, Needs.COMPARISON, apart=True),
    Command("previous_link", "Previous difference", "Compare", ("Alt+Up",), "Go to the linked claim before.", ANY, Needs.COMPARISON),
    Command("next_conflict", "Next conflict", "Compare", ("Ctrl+K",), "Go to the next conflicting claim.", ANY, Needs.COMPARISON),
    Command("previous_conflict", "Previous conflict", "Compare", ("Ctrl+J",), "Go to the conflict before.", ANY, Needs.COMPARISON),
    Command("next_claim", "Next claim in the list", "Compare", ("J",), "Go down the list of claims.", CLAIMS, Needs.COMPARISON),
    Command("previous_claim", "Previous claim in the list", "Compare", ("K",), "Go up the list of claims.", CLAIMS, Needs.COMPARISON),
    Command("partner", "Go to partner", "Compare", ("Return",), "Bring the other side of the claim into view.", CLAIMS, Needs.COMPARISON),
    Command("why", "Why linked or not?", "Compare", ("W",), "Tell why the sentences at both carets are linked, or what stands in the way.",
            DOC, Needs.TEXT),
    Command("swap", "Swap sides", "Compare", ("Alt+\\",), "Left becomes right.", needs=Needs.COMPARISON, apart=True),
    Command("other_side", "Other side", "Compare", ("F6",), "Move the keyboard to the other article.", needs=Needs.COMPARISON),
    Command("same", "Same claim", "Compare", ("Y",), "Both passages make the same claim.", CLAIMS, Needs.COMPARISON, apart=True),
    Command("not_same", "Not the same", "Compare", ("N",), "The link is wrong; it stays ruled out.", CLAIMS, Needs.COMPARISON),
    Command("unsure", "Unsure", "Compare", ("U",), "Leave the link marked for another look.", CLAIMS, Needs.COMPARISON),
    Command("pin", "Pin", "Compare", ("P",), "Hold the link through every new comparison.", CLAIMS, Needs.COMPARISON),
    Command("highlight", "Highlight", "Notes", ("H",), "Highlight the selection in the last color.", DOC, Needs.TEXT),
    *(_highlight(number, color) for number, color in enumerate(COLORS, start=1)),
    Command("note", "Highlight with note", "Notes", ("A", "N"), "Highlight the selection and write a note.", DOC, Needs.TEXT),
    Command("tag", "Tag", "Notes", ("T",), "Highlight the selection and tag it.", DOC, Needs.TEXT),
    Command("tag_all", "Tag every occurrence…", "Notes", ("Shift+T",), "Tag the selected words, or a name, wherever they stand.", DOC,
            Needs.TEXT),
    Command("note_article", "Note on the article", "Notes", ("Shift+A",), "Write a note on the article as a whole.", DOC, Needs.DOCUMENT,
            apart=True),
    Command("journal", "Journal entry", "Notes", ("Ctrl+Shift+J",), "Write a note on the workspace: what you did, what is open.",
            needs=Needs.TAB),
    Command("codebook", "Codebook…", "Notes", ("Ctrl+Shift+K",), "Manage tags, and what colors stand for."),
    Command("edit_note", "Edit note", "Notes", ("F2",), "Write on in the note in front.", apart=True),
    Command("delete_note", "Delete note", "Notes", ("Delete",), "Delete the note in front.", DOC),
    Command("palette", "Commands…", "Help", ("Ctrl+Shift+P",), "Find a command by its name."),
    Command("key_list", "Keyboard shortcuts", "Help", ("?",), "All keys on one page."),
    Command("help", "Help", "Help", ("F1",), "How to read, compare, note and export.", apart=True),
    Command("guide", "Guided comparison", "Help", (), "A walk through the sample story, step by step."),
    Command("sample", "Open the sample story", "Help", (), "Five invented articles, in a workspace of their own."),
    Command("about", "About Crossread", "Help", (), "Version and licence."),
)  # fmt: skip


def rebound(own: Mapping[str, tuple[str, ...]]) -> tuple[Command, ...]:
    """The table with other keys for the commands named."""
    return tuple(replace(command, keys=own[command.id]) if command.id in own else command for command in COMMANDS)


def collisions(commands: Iterable[Command]) -> list[tuple[str, str, str]]:
    """Pairs of commands that claim one key in the same place: (key, id, id). A key of the whole window collides everywhere."""
    return [
        (key, one.id, other.id)
        for one, other in combinations(commands, 2)
        if one.scope is other.scope or Scope.WINDOW in (one.scope, other.scope)
        for key in {written.lower() for written in one.keys} & {written.lower() for written in other.keys}
    ]
