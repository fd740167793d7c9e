"""Takes the pictures: a process for each theme, size and scale, since Qt settles the scale when it starts."""

import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

import resources

SIZES = ((1280, 800), (1920, 1080))
THEMES = ("light", "dark", "sepia", "contrast")
SCALES = (1, 2)
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def main() -> None:
    folder, files = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    for theme, (width, height), scale in product(THEMES, SIZES, SCALES):
        if scale == 2 and (width, height) != SIZES[0]:
            continue  # a screen of that many pixels is rare
        print(f"{theme}, {width}x{height}, {scale * 100} %", flush=True)
        with tempfile.TemporaryDirectory() as home:
            elsewhere = {**os.environ, **dict.fromkeys(_HOMES, home), "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
            arguments = [str(folder), home, theme, str(width), str(height), str(scale), *files]
            subprocess.run([sys.executable, "-m", "tests.gallery.__main__", "--one", *arguments], env=elsewhere, check=True)


def one(folder: str, home: str, theme: str, width: str, height: str, scale: str, *files: str) -> None:
    """All scenes in one look."""
    from PySide6.QtWidgets import QApplication

    from tests.gallery.scenes import SCENES
    from tests.gallery.stage import Stage

    app = QApplication([])
    app.setApplicationName("crossread")
    samples = sorted(path for path in resources.path("samples").iterdir() if path.name != "README.md")
    stage = Stage(app, Path(folder), f"{theme}-{width}-{scale}00", theme)
    stage.open(Path(home) / "story.crossread", tuple(map(Path, files)) or tuple(samples), (int(width), int(height)))
    for scene in SCENES:
        scene(stage)
    stage.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("python -m tests.gallery FOLDER [FILES]")
    one(*sys.argv[2:]) if sys.argv[1] == "--one" else main()
