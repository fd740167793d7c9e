"""Looks in every view for words that did not go through the translation: each text that did comes back in brackets ⟦⟧.

    python -m tests.gallery.untranslated

prints what is left, scene by scene, and ends with 1 if there is any. What articles, notes and keys say is not counted.
"""

import os
import re
import sys
import tempfile
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
os.environ.update({"QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(_HOMES, tempfile.mkdtemp())})

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt, QTranslator  # noqa: E402  the folders come first
from PySide6.QtGui import QAction, QFontDatabase, QPainter  # noqa: E402
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QTabBar, QTextEdit, QWidget  # noqa: E402

import resources  # noqa: E402

_TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
_CUT = re.compile(r"⟦.*|.*⟧|\w*…\w*")  # elided
_MARKUP = re.compile(r"<[^>]*>|\b[0-9a-f]{6,}|\btmp\w+")  # and hashes and folders
_ENDINGS = "s", "d", "ed", "ing"
_WORDS = re.compile(r"[A-Za-z][a-z]{2,}(?: [A-Za-z][a-z]*)*")
_ROWS, _ROLES = 40, (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_NO_TEXTS = """Crossread Deutsch Apache License Serif Sans system
Ctrl Shift Alt Home End PgUp PgDown Up Down Left Right Return Enter Esc Space Backspace Tab Ins Del Meta Menu
html txt json csv docx xhtml xml pdf application locked partly scan story names spaCy tokenizer tmp sha Windows Arabic Nov
gunmen wall prison break warders armed men rain entity speaker nosuchword method force doubt
Only this outlet says so look at the second source Ask the hospital which six it counts The disk is full Make room tried again every few
seconds Something went wrong Crossread met a fault of its own Report wrote Some forty
gunman build hold blow study draw size deployed captured Semi Bold Deja Te""".replace(
    "\n", " "
)  # names, keys, files, what the scenes write, and irregular forms of words of the articles


class Brackets(QTranslator):
    """`said` is all that it was asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: set[str] = set()

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        self.said |= {source, comment or ""}
        return f"⟦{source if n in (-1, 1) or not comment else comment}⟧"

    def isEmpty(self) -> bool:
        return False


def texts(widget: QWidget) -> Iterator[str]:
    """What a widget shows or tells to assistive technology."""
    for read in (
        "text",
        "placeholderText",
        "title",
        "windowTitle",
        "toolTip",
        "accessibleName",
        "accessibleDescription",
        "specialValueText",
        "suffix",
    ):
        if hasattr(widget, read) and not (read == "text" and isinstance(widget, QLineEdit)):
            told = getattr(widget, read)
            yield told() if callable(told) else str(told)  # some of our own hold it as an attribute
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget.model())
    for action in widget.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from (action.text(), action.toolTip())


def cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(parent), _ROWS)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in _ROLES)
            if column == 0 and not isinstance(model, QAbstractListModel):
                yield from cells(model, index)


def left_over(text: str, known: Container[str]) -> Iterator[str]:
    """The words of a text that are neither translated nor all known."""
    while (less := _TRANSLATED.sub(" · ", text)) != text:
        text = less
    for words in _WORDS.findall(_CUT.sub("", _MARKUP.sub(" ", text))):
        if not all(any(form in known for form in forms(word)) for word in re.findall(r"[a-z]{2,}", words.lower())):
            yield words


def vocabulary(text: str) -> set[str]:
    """Its words, small, with and without their endings."""
    return {form for word in re.findall(r"[a-z]{2,}", text.lower()) for form in forms(word)}


def forms(word: str) -> tuple[str, ...]:
    return (word, *(word.removesuffix(ending) for ending in _ENDINGS if len(word) > len(ending) + 2))


def main() -> int:
    app = QApplication([])
    app.setApplicationName("crossread")
    brackets = Brackets(app)
    app.installTranslator(brackets)
    drawn = _listen_to_painters()

    from tests.gallery.scenes import SCENES
    from tests.gallery.stage import Stage

    class Listener(Stage):
        """Reads what a picture would show."""

        still = 0.1  # whether it moves is all the same

        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            self.found: dict[str, str] = {}

        def snap(self, name: str, part: QWidget | None = None) -> None:
            drawn.clear()
            self.app.processEvents()
            top = part or self.window
            top.grab()
            shown = [widget for widget in (top, *top.findChildren(QWidget)) if not isinstance(widget, QTextEdit)]
            for text in (*(text for widget in shown for text in texts(widget)), *drawn):
                for words in left_over(text, known):
                    is_line = words.count(" ") > 1  # or a selection: part of a longer text
                    if words not in titles and not (is_line and any(words in whole for whole in (articles, *brackets.said))):
                        self.found.setdefault(words, name)

    samples = sorted(path for path in resources.path("samples").iterdir() if path.name != "README.md")
    stage = Listener(app, Path(), "", "light")
    known = vocabulary(" ".join((_NO_TEXTS, *QFontDatabase.families())))
    stage.open(Path(os.environ["HOME"]) / "story.crossread", tuple(samples), (1280, 800))
    titles = {path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ") for path in resources.path("help").rglob("*.md")}
    articles = " ".join(_said_by_articles(stage))
    known |= vocabulary(articles)
    for scene in SCENES:
        scene(stage)
    stage.close()
    for words, name in stage.found.items():
        print(f"{name}: {words}")
    return 1 if stage.found else 0


def _said_by_articles(stage: Any) -> Iterator[str]:
    """What is no text of the window."""
    for pane in stage.panes:
        document, source = pane.source.document, pane.source.document.source
        yield from (document.text, source.title, source.publisher or "", source.uri, source.loader)
        yield from (quantity.unit or "" for quantity in pane.source.analysis.quantities)


def _listen_to_painters() -> list[str]:
    """Notes what is painted by hand from now on."""
    drawn: list[str] = []
    paint = QPainter.drawText

    def listening(painter: QPainter, *arguments: Any) -> Any:
        drawn.extend(word for word in arguments if isinstance(word, str))
        return paint(painter, *arguments)

    QPainter.drawText = listening  # type: ignore[method-assign]
    return drawn


if __name__ == "__main__":
    sys.exit(main())
