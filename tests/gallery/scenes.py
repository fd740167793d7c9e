"""The views and states, one function each, in the order in which one window can show them."""

from collections.abc import Callable

from PySide6.QtCore import QPoint

from reader.annotation import Body
from reader.jobs import Failed
from reader.text import Span
from tests.gallery.dialogs import dialogs
from tests.gallery.stage import Stage
from ui.article.said_marks import place_key
from ui.comparison.comparison_tab import ComparisonTab
from ui.elsewhere.elsewhere_tab import ElsewhereTab
from ui.elsewhere.search_tab import SearchTab
from ui.help.guide import begin
from ui.help.help_window import HelpWindow
from ui.shelf.shelf_tab import ShelfTab

_POINT = QPoint(420, 300)


def reader(stage: Stage) -> None:
    stage.window.tabs.go_to(stage.panes[0])
    stage.take("reader")


def reader_with_notes(stage: Stage) -> None:
    pane = stage.panes[0]
    document = pane.source.document
    assert document is not None
    notebook, half = stage.window.notebook, len(document.text) // 2
    for number, start in enumerate((80, 180, half)):
        note = notebook.highlight(document, Span(start, start + 60), number + 1, tags=("method",))
        if note is not None and number:
            notebook.write(note, Body("Only this outlet says so; look at the **second** source.", note.body.tags, note.body.color))
    pane.view.select(Span(half + 120, half + 170))
    stage.take("reader-notes")
    pane.view.select(Span(0, 0))


def cards(stage: Stage) -> None:
    pane = stage.panes[0]
    analysis, window = pane.source.analysis, stage.window
    assert analysis is not None
    for name, open_card in (
        ("card-name", lambda: window.names.show(pane.view, analysis.mentions[0], _POINT)),
        ("card-number", lambda: window.numbers.show(pane.view, analysis.quantities[0].span, _POINT)),
        ("card-said", lambda: window.said.show(pane.view, place_key(analysis.attributions[0]), _POINT)),
    ):
        card = open_card()
        if card is not None:
            stage.take(name, card)
            card.close()


def tables_below(stage: Stage) -> None:
    for command in ("numbers", "words"):
        stage.do(command)
        stage.take(f"reader-{command}")
        stage.do(command)


def find(stage: Stage) -> None:
    stage.do("find")
    stage.panes[0].find_bar.field.setText("the")
    stage.take("reader-find")
    stage.panes[0].find_bar.close_bar()


def full_text(stage: Stage) -> None:
    stage.do("full_text")
    stage.take("reader-full-text")
    stage.do("full_text")


def comparison(stage: Stage) -> None:
    page = stage.compare(0, 1)
    stage.take("compare")
    box = page.pane.narrowing.choose()
    stage.take("compare-filter", box)
    box.close()
    for command in ("numbers", "words"):
        stage.do(command)
        stage.take(f"compare-{command}")
        stage.do(command)


def why(stage: Stage) -> None:
    """Of two sentences that are not linked."""
    page = stage.window.tabs.current
    assert isinstance(page, ComparisonTab)
    for view, source in zip(page.views, page.sources, strict=True):
        assert source.analysis is not None
        view.place_caret(source.analysis.sentences[5].span.start)
    stage.do("why")
    stage.wait(lambda: not page.explaining.is_asking)
    stage.take("compare-why")


def provisional(stage: Stage) -> None:
    """What is shown of a comparison while the rest of it is computed."""
    page = stage.window.tabs.current
    assert isinstance(page, ComparisonTab)
    alignment = page.pane.alignment
    assert alignment is not None
    page.pane.set_alignment(alignment, is_provisional=True)
    stage.take("compare-provisional")
    page.pane.set_alignment(alignment)


def many(stage: Stage) -> None:
    for command in ("matrix", "naming", "all_words"):
        stage.do(command)
        page = stage.window.tabs.current
        stage.wait(lambda page=page: not getattr(page, "waiting", False))
        stage.take(command)


def searches(stage: Stage) -> None:
    stage.window.tabs.go_to(stage.panes[0])
    pane = stage.panes[0]
    quantity = pane.source.analysis.quantities[0] if pane.source.analysis is not None else None
    assert quantity is not None
    pane.view.place_caret(quantity.span.start)
    stage.do("elsewhere")
    elsewhere = stage.window.tabs.current
    assert isinstance(elsewhere, ElsewhereTab)
    stage.wait(lambda: elsewhere.list.rows_model.rows)
    stage.take("elsewhere")
    stage.do("search")
    search = stage.window.tabs.current
    assert isinstance(search, SearchTab)
    stage.take("search-help")
    search.search("prison")
    stage.wait(lambda: search.list.rows_model.rows)
    stage.take("search")
    search.search("nosuchword")
    stage.wait()
    stage.take("search-nothing")


def library(stage: Stage) -> None:
    stage.do("library")
    page = stage.window.tabs.current
    assert isinstance(page, ShelfTab)
    stage.wait(lambda: page.panel.shown)
    stage.take("library")


def help_and_guide(stage: Stage) -> None:
    window = stage.window
    shown = HelpWindow(window, window.preferences.keys.commands)
    for number in (0, 1):
        shown.list.setCurrentRow(number)
        stage.show(f"help-{number + 1}", shown)
    guide = begin(window)
    stage.take("guide")
    guide.ended.emit()


def failed(stage: Stage) -> None:
    """A file that cannot be read."""
    pane = stage.window.opening.open_file(stage.window.workspace.path)
    stage.wait(lambda: pane.source.failure is not None)
    stage.take("failed")


def password(stage: Stage) -> None:
    """A file that is locked."""
    pane = stage.window.opening.open_file(stage.window.workspace.path.with_name("locked.pdf"))
    stage.wait(lambda: pane.source.failure is not None)
    pane.source.failed.emit(Failed(0, "“locked.pdf” asks for a password.", "Type it below.", "password"))
    stage.take("password")
    stage.window.tabs.close(pane)


def few(stage: Stage) -> None:
    """A table of articles where there is one article only, and its notes where there are none."""
    for page in stage.window.tabs.pages:
        if page is not stage.panes[0]:
            stage.window.tabs.close(page)
    for command in ("matrix", "naming", "all_words"):
        stage.do(command)
        stage.take(f"{command}-of-one")


def welcome(stage: Stage) -> None:
    for page in stage.window.tabs.pages:
        stage.window.tabs.close(page)
    stage.take("welcome")


SCENES: tuple[Callable[[Stage], None], ...] = (
    reader,
    reader_with_notes,
    cards,
    tables_below,
    find,
    full_text,
    comparison,
    why,
    provisional,
    many,
    searches,
    library,
    dialogs,
    help_and_guide,
    failed,
    password,
    few,
    welcome,
)
