"""Starts the program in a language that the settings name, as an analyst would, and prints as JSON what its window says.

    python -m tests.ui.language_run de [PICTURE]

The homes and folders of the environment should be empty ones: the settings are written there.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

import resources
from reader.settings import Settings, save
from tests.qt_messages import end_at_warnings
from ui import start
from ui.language import key_told

_LOOK = 50  # milliseconds between two looks whether the article is read


def look(picture: str) -> bool:
    """Prints what the window says as soon as its article is marked; whether it was."""
    from ui.window import Window  # texts come in the language that is set when they are imported

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = next((one for one in app.topLevelWidgets() if isinstance(one, Window)), None)
    pages = window.tabs.pages if window is not None else []
    if window is None or not pages or any(source.analysis is None for page in pages for source in page.sources):
        return False
    menus = window.menuBar().actions()
    entries = [action.text() for action in menus[0].menu().actions()]
    print(
        json.dumps(
            {
                "menus": [action.text() for action in menus],
                "entries": entries,
                "status": window.status.words,
                "key": key_told("Ctrl+O"),
                "decimal": QLocale().toString(1.5),
            }
        )
    )
    if picture:
        window.grab().save(picture)
    app.quit()
    return True


def main(language: str, picture: str = "") -> int:
    end_at_warnings()
    save(Settings(language=language))
    execute = QApplication.exec
    timer: list[QTimer] = []

    def execute_and_look() -> int:
        timer.append(QTimer(interval=_LOOK))
        timer[0].timeout.connect(lambda: look(picture) and timer[0].stop())
        timer[0].start()
        return execute()

    QApplication.exec = staticmethod(execute_and_look)  # type: ignore[method-assign]
    return start.run([Path(resources.path("samples/radio-halvern.txt"))])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
