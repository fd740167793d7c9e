"""One article: its text with marks, notes and cards, and what shows while it is read or cannot be."""

from collections.abc import Callable

from PySide6.QtCore import QPoint

from reader.annotation import Body
from reader.jobs import Failed
from reader.text import Span
from tests.gallery.stage import Stage
from tests.load.pdfs import PICTURE, At, a_pdf
from ui.article.card import Card
from ui.article.said_marks import place_key
from ui.commands import TYPES, solo_command

_POINT = QPoint(420, 300)
_ARABIC = """فرار عشرات المقاتلين من سجن دورفيت

قالت وزارة الداخلية يوم السبت إن نحو 40 مقاتلا فروا من سجن دورفيت بعد أن فجر مسلحون جداره الشرقي.

وقال حاكم الإقليم إيلين مارسك إن عدد الفارين لا يقل عن 35، وإن تسعة منهم أعيدوا إلى زنازينهم.
"""
_PAGES = (
    [At(72, 760, "Report on Dorvet prison", 18), At(72, 720, "The prison held 612 inmates when gunmen came at 11:40 p.m.")],
    [At(72, 760, "Of these, 38 are still missing, the Prison Service wrote on Monday.")],
)


def reader(stage: Stage) -> None:
    stage.to_article()
    stage.take("reader")


def reader_with_notes(stage: Stage) -> None:
    pane, document, notebook = stage.to_article(), stage.document, stage.window.notebook
    half = len(document.text) // 2
    for number, start in enumerate((80, 180, half)):
        note = notebook.highlight(document, Span(start, start + 60), number + 1, tags=("method",))
        if note is not None and number:
            notebook.write(note, Body("Only this outlet says so; look at the **second** source.", note.body.tags, note.body.color))
    stage.take("reader-notes")
    selected = Span(half - 200, half - 150)
    pane.view.setFocus()
    pane.view.select(selected)
    pane.view.scroll_to(selected)
    pane.view.selection_changed.emit(selected)  # as after the mouse
    stage.take("reader-pop-up")
    pane.view.select(None)


def solo_types(stage: Stage) -> None:
    stage.to_article()
    for style, _ in TYPES[1:]:
        stage.do(solo_command(style))
        stage.take(f"reader-only-{style}")
    stage.do(solo_command(""))
    stage.do("letters")
    stage.take("reader-letters")
    stage.do("letters")


def claims(stage: Stage) -> None:
    """The article beside another one was shown: its claims are in the gutter."""
    stage.window.tabs.go_to(stage.panes[min(3, len(stage.panes) - 1)])
    stage.take("reader-claims")


def cards(stage: Stage) -> None:
    pane = stage.to_article()
    analysis, window = pane.source.analysis, stage.window
    assert analysis is not None
    most = max(analysis.entities, key=lambda entity: len(entity.mentions))
    mention = next(one for one in analysis.mentions if one.entity == most.id)
    name = _card(stage, "card-name", lambda: window.names.show(pane.view, mention, _POINT))
    for page, show in (("extent", "show_extent"), ("merge", "show_merge")):
        getattr(name, show)()
        stage.take(f"card-name-{page}", name)
    name.close()
    number = _card(stage, "card-number", lambda: window.numbers.show(pane.view, analysis.quantities[0].span, _POINT))
    getattr(number, "ask_interval")()  # noqa: B009  # of the one card that has it
    stage.take("card-number-asked", number)
    getattr(number, "show_extent")()  # noqa: B009
    stage.take("card-number-extent", number)
    number.close()
    if analysis.attributions:
        _card(stage, "card-said", lambda: window.said.show(pane.view, place_key(analysis.attributions[0]), _POINT)).close()
    pane.view.select(Span(analysis.sentences[-1].span.start, analysis.sentences[-1].span.start + 5))
    stage.do("name")
    new = pane.view.findChildren(Card)[-1]
    stage.take("card-new-name", new)
    new.close()
    pane.view.select(None)


def _card(stage: Stage, name: str, show: Callable[[], Card | None]) -> Card:
    card = show()
    assert card is not None
    stage.take(name, card)
    return card


def tables_below(stage: Stage) -> None:
    stage.to_article()
    for command in ("numbers", "words"):
        stage.do(command)
        stage.take(f"reader-{command}")
        stage.do(command)


def find(stage: Stage) -> None:
    pane = stage.to_article()
    stage.do("find")
    pane.find_bar.field.setText("the")
    stage.take("reader-find")
    pane.find_bar.field.setText("nosuchword")
    stage.take("reader-find-nothing")
    pane.find_bar.close_bar()


def full_text(stage: Stage) -> None:
    stage.to_article()
    stage.do("full_text")
    stage.take("reader-full-text")
    stage.do("full_text")


def split(stage: Stage) -> None:
    stage.to_article()
    for name in ("over", "beside"):
        stage.do(f"split_{name}")
        stage.pane.view.scroll_to_fraction(0.8)
        stage.take(f"reader-split-{name}")
    stage.do("show_rulers")
    stage.take("reader-split-scroll-bars")
    stage.do("show_rulers")
    stage.do("split_beside")


def bare(stage: Stage) -> None:
    """The text alone, its panels and layers away."""
    stage.to_article()
    commands = ("left_panel", "notes_panel", "show_entities", "show_numbers", "show_sources")
    for command in commands:
        stage.do(command)
    stage.take("reader-plain")
    for command in commands:
        stage.do(command)


def other_files(stage: Stage) -> None:
    """Pages of a PDF, a scan, a script from right to left; of each also what shows before the marks are there."""
    files = (
        ("pdf", "report.pdf", a_pdf(*_PAGES)),
        ("scan", "scan.pdf", a_pdf(PICTURE)),
        ("partly-scanned", "partly.pdf", a_pdf(_PAGES[0], PICTURE)),
        ("right-to-left", "dorvet.txt", _ARABIC),
    )
    for name, file, content in files:
        pane = stage.read(stage.file(file, content))
        stage.take(f"reader-{name}")
        stage.window.tabs.close(pane)


def reading(stage: Stage) -> None:
    pane = stage.window.opening.open_file(stage.file("long.txt", "\n\n".join(["Guards searched the valley for 38 fighters."] * 6_000)))
    pane.source.progressed.emit(3, 9, "page 3 of 9")
    stage.snap("loading")
    stage.wait_only(lambda: pane.source.document is not None)
    stage.snap("reader-not-marked")
    stage.window.tabs.close(pane)


def failed(stage: Stage) -> None:
    """A file that cannot be read, and one that is locked."""
    stage.read(stage.window.workspace.path)
    stage.take("failed")
    pane = stage.read(stage.window.workspace.path.with_name("locked.pdf"))
    pane.source.failed.emit(Failed(0, "“locked.pdf” asks for a password.", "Type it below.", "password"))
    stage.take("password")
    stage.window.tabs.close(pane)


def full_screen(stage: Stage) -> None:
    stage.to_article()
    size = stage.window.size()
    stage.do("full_screen")
    stage.take("full-screen")
    stage.do("full_screen")
    stage.window.resize(size)
