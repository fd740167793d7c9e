"""Shows what fails in a window whose language puts every text into ⟦marks⟧, and prints it beside the English.

    python -m tests.ui.in_marks FOLDER

prints a JSON list of [what failed, what is shown, what the error says in English].
"""

import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from reader import codebook_files, encoder, plugins, sentence_encoder, word_lists
from reader.analyze.language.pipelines import pipeline
from reader.errors import DamagedError, ReaderError
from reader.export.files import write
from reader.search.query import query
from reader.settings import OPTIONS
from reader.workspace import Workspace
from tests.load.test_load_pdf import locked

Shown = tuple[str, str, str]
_PATIENCE = 60.0  # seconds
_FILES = {
    "empty.txt": b"",
    "picture.png": b"\x89PNG and no words",
    "damaged.pdf": b"%PDF-1.4 and nothing of the kind",
    "locked.pdf": locked("halvern"),
    "damaged.docx": b"PK\x03\x04 and nothing of the kind",
    "blank.html": b"<html><body></body></html>",
}
_TOML = {"colors": '[colors]\n9 = "doubt"', "syntax": "["}


class Marks(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧" if source else ""

    def isEmpty(self) -> bool:
        return False


def raised(act: Callable[[], object]) -> ReaderError:
    try:
        act()
    except ReaderError as error:
        return error
    raise AssertionError("nothing failed")


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def faults(folder: Path) -> Iterator[tuple[str, ReaderError]]:
    """Of the parts of the core, each as it is raised."""
    nowhere = folder / "nowhere"
    newer = folder / "newer.crossread"
    Workspace.open(newer).close()
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("DROP TABLE annotation")
    connection.close()
    yield "newer workspace", raised(lambda: Workspace.open(newer))
    yield "damaged workspace", raised(lambda: Workspace.open(_written(folder / "damaged.crossread", b"no database, but words")))
    yield "query", raised(lambda: query("before:soon"))
    yield "query in brackets", raised(lambda: query("(guards"))
    yield "filter", raised(lambda: query("publishr:courier"))
    yield "export", raised(lambda: write(nowhere / "notes.md", "words"))
    yield "option", raised(lambda: OPTIONS[0].checked("purple"))
    yield "word list", raised(lambda: word_lists.take_in(nowhere / "names.txt", folder))
    yield "encoder", raised(lambda: sentence_encoder.read(nowhere))
    yield "model", raised(lambda: encoder.open_session(nowhere))
    yield "plugin", raised(lambda: plugins.Part("rot13", "loaders", "there_is_no_such:loader", "rotten").load())
    for name, text in _TOML.items():
        yield f"codebook {name}", raised(lambda text=text: codebook_files.read_codebook(text, "tags.toml"))  # type: ignore[misc]


def problems(folder: Path) -> Iterator[tuple[str, str]]:
    """Sentences that analyses bear."""
    lists = folder / "lists"
    lists.mkdir()
    (lists / "persons.csv").write_text("name,type\nTova Rennick,planet\n", encoding="utf-8")
    yield from (("a line of a list", one) for one in word_lists.read(lists).problems)
    yield from (("pipeline", one) for one in pipeline("there-is-no-such-pipeline").problems)


def shown_in_window(app: QApplication, folder: Path) -> Iterator[Shown]:
    """Through a real worker, in the places where the window shows it."""
    from ui.app import Program
    from ui.article.state_pages import FailurePage
    from ui.elsewhere.search_tab import SearchTab
    from ui.exporting.asking import dialog
    from ui.safety.rescue_dialog import RescueDialog

    for name, content in _FILES.items():
        _written(folder / name, content)
    program = Program(app)
    window = program.open_window(folder / "story.crossread")
    panes = {name: window.opening.open_file(folder / name) for name in (*_FILES, "gone.txt", "")}
    _wait(app, lambda: all(pane.source.failure is not None for pane in panes.values()))
    for name, pane in panes.items():
        failure, page = pane.source.failure, pane.findChild(FailurePage)
        yield name or "folder", page._message.text(), f"{failure.message} {failure.advice}"
    tab = SearchTab(window.desk)
    tab.search("guards OR")
    yield "search", tab.told_line.text(), str(raised(lambda: query("guards OR")))
    export = dialog(window)
    export.save_as(folder / "nowhere" / "notes.md")
    yield "export dialog", export._fault.text(), str(raised(lambda: write(folder / "nowhere" / "notes.md", "words")))
    damaged = folder / "damaged.crossread"
    error = raised(lambda: Workspace.open(damaged))
    assert isinstance(error, DamagedError)
    rescue = RescueDialog(None, error, damaged)
    yield "rescue dialog", rescue.words, f"{error.message} Choose how to go on."
    rescue.recover.click()
    _wait(app, lambda: "Nothing" in rescue.words)
    yield "recovery", rescue.words, f"Nothing can be read of “{damaged}”."
    for part in (rescue, export, window):
        part.close()
    program.stop()


def _wait(app: QApplication, until: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()


def main() -> None:
    folder = Path(sys.argv[1])
    app = QApplication([])
    marks = Marks(app)
    app.installTranslator(marks)
    from ui.language import fault_told, told

    shown: list[Shown] = [(name, fault_told(error), str(error)) for name, error in faults(folder)]
    shown += [(name, told(words), str(words)) for name, words in problems(folder)]
    shown += shown_in_window(app, folder)
    print(json.dumps(shown))


if __name__ == "__main__":
    main()
