"""What is told of many articles: matrix, names, words, searches, the library."""

from tests.gallery.stage import Stage
from ui.elsewhere.elsewhere_tab import ElsewhereTab
from ui.elsewhere.search_tab import SearchTab
from ui.matrix.matrix_preview import MatrixPreview
from ui.matrix.matrix_tab import MatrixTab
from ui.shelf.shelf_tab import ShelfTab


def matrix(stage: Stage) -> None:
    stage.to_article()
    stage.do("matrix")
    page = stage.window.tabs.current
    assert isinstance(page, MatrixTab)
    stage.wait(lambda: page.matrix.rows)
    stage.take("matrix")
    stage.do("claim_dates")
    stage.take("matrix-dates")
    stage.do("claim_dates")
    stage.do("cell_preview")
    preview = page.findChildren(MatrixPreview)[-1]
    stage.take("matrix-preview", preview)
    preview.close()
    page.filter.setText("nosuchword")
    stage.take("matrix-nothing")
    page.filter.clear()
    stage.window.tabs.close(page)
    matrix_with_an_article_to_come(stage)


def matrix_with_an_article_to_come(stage: Stage) -> None:
    source = stage.panes[-1].source
    analysis, source.analysis = source.analysis, None
    stage.do("matrix")
    page = stage.window.tabs.current
    assert isinstance(page, MatrixTab)
    stage.wait(lambda: page.matrix.rows)
    stage.take("matrix-not-analyzed")
    source.analysis = analysis
    page.refresh()
    stage.wait(lambda: len(page.analyses) == len(page.sources))


def names_and_words(stage: Stage) -> None:
    for command in ("naming", "all_words"):
        stage.to_article()
        stage.do(command)
        stage.take(command)


def searches(stage: Stage) -> None:
    pane = stage.to_article()
    assert pane.source.analysis is not None
    pane.view.place_caret(pane.source.analysis.quantities[0].span.start)
    stage.do("elsewhere")
    elsewhere = stage.window.tabs.current
    assert isinstance(elsewhere, ElsewhereTab)
    stage.wait(lambda: elsewhere.list.rows_model.rows)
    stage.take("elsewhere")
    stage.do("search")
    search = stage.window.tabs.current
    assert isinstance(search, SearchTab)
    stage.take("search-help")
    search.search("the")
    stage.wait(lambda: search.list.rows_model.rows)
    stage.take("search")
    search.search("nosuchword")
    stage.take("search-nothing")


def library(stage: Stage) -> None:
    stage.do("library")
    page = stage.window.tabs.current
    assert isinstance(page, ShelfTab)
    stage.wait(lambda: page.panel.shown)
    stage.take("library")


def few(stage: Stage) -> None:
    """A table of articles where there is one article only, and its notes where there are none."""
    for page in stage.window.tabs.pages:
        if page is not stage.pane:
            stage.window.tabs.close(page)
    for command in ("matrix", "naming", "all_words"):
        stage.to_article()
        stage.do(command)
        stage.take(f"{command}-of-one")
