"""The texts of a page as the settings want them: size and line length, letters behind names, highlights of whole words."""

from ui.article.document_pane import DocumentPane
from ui.preferences import Preferences
from ui.tabs import Page


def fit(page: Page, preferences: Preferences) -> None:
    style = preferences.reader_style if isinstance(page, DocumentPane) else preferences.compare_style
    for view in page.views:
        view.set_style(style)
        view.show_letters(preferences.settings.letters)
        view.snaps_to_words = preferences.settings.snap_to_words
