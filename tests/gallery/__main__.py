"""Takes the pictures: a process for each theme, size and scale, since Qt settles the scale when it starts."""

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from itertools import product
from pathlib import Path

import resources

SIZES = ((1280, 800), (1920, 1080))
THEMES = ("light", "dark", "sepia", "contrast")
SCALES = (1, 2)
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def main(language: str, folder: Path, files: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for theme, (width, height), scale in product(THEMES, SIZES, SCALES):
        if scale == 2 and (width, height) != SIZES[0]:
            continue  # a screen of that many pixels is rare
        print(f"{theme}, {width}x{height}, {scale * 100} %", flush=True)
        with tempfile.TemporaryDirectory() as home:
            elsewhere = {**os.environ, **dict.fromkeys(_HOMES, home), "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
            arguments = ["--language", language, "--one", str(folder), home, theme, str(width), str(height), str(scale), *files]
            subprocess.run([sys.executable, "-m", "tests.gallery.__main__", *arguments], env=elsewhere, check=True)


def one(language: str, folder: str, home: str, theme: str, width: str, height: str, scale: str, *files: str) -> None:
    """All scenes in one look."""
    from PySide6.QtWidgets import QApplication

    from ui.language import speak

    app = QApplication([])
    app.setApplicationName("crossread")
    speak(app, language)  # before the texts are imported

    from tests.gallery.scenes import SCENES
    from tests.gallery.stage import Stage

    samples = sorted(path for path in resources.path("samples").iterdir() if path.name != "README.md")
    stage = Stage(app, Path(folder), f"{theme}-{width}-{scale}00", theme)
    stage.open(Path(home) / "story.crossread", tuple(map(Path, files)) or tuple(samples), (int(width), int(height)))
    for scene in SCENES:
        scene(stage)
    stage.close()


if __name__ == "__main__":
    parser = ArgumentParser(prog="python -m tests.gallery")
    parser.add_argument("--language", default="en", help="the code of the language of the window")
    parser.add_argument("--one", action="store_true", help="one look alone: FOLDER HOME THEME WIDTH HEIGHT SCALE [FILES]")
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", nargs="*")
    asked = parser.parse_args()
    one(asked.language, str(asked.folder), *asked.files) if asked.one else main(asked.language, asked.folder, asked.files)
