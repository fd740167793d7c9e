"""Takes the pictures: a process for each theme, size and scale, since Qt settles the scale when it starts."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

import resources

SIZES = ("1280x800", "1920x1080")
THEMES = ("light", "dark", "sepia", "contrast")
SCALES = (1, 2)
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.gallery", description="Pictures of every view and state of the window.")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("files", type=Path, nargs="*", help="articles in place of the sample story")
    parser.add_argument("--language", default="en", help="the code of the language of the window")
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--sizes", nargs="+", metavar="WIDTHxHEIGHT", default=SIZES)
    parser.add_argument("--scales", nargs="+", type=int, choices=SCALES, default=SCALES)
    parser.add_argument("--scenes", nargs="+", metavar="NAME", default=(), help="these functions of tests/gallery/scenes.py alone")
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)  # of the process of one look
    return parser.parse_args()


def _screen(home: Path, size: str, scale: int) -> Path:
    """What tells Qt of a screen as large as the window."""
    width, height = (int(side) * scale for side in size.split("x"))
    path = home / "screen.json"
    sizes = {"width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path.write_text(json.dumps({"screens": [{"name": "screen", "x": 0, "y": 0, **sizes}]}))
    return path


def every_look(asked: argparse.Namespace) -> None:
    asked.folder.mkdir(parents=True, exist_ok=True)
    for theme, size, scale in product(asked.themes, asked.sizes, asked.scales):
        if scale == 2 and size != asked.sizes[0]:
            continue  # a screen of that many pixels is rare
        print(f"{theme}, {size}, {scale * 100} %", flush=True)
        with tempfile.TemporaryDirectory() as home:
            platform = f"offscreen:configfile={_screen(Path(home), size, scale)}"
            elsewhere = {**os.environ, **dict.fromkeys(_HOMES, home), "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}
            look = ["--themes", theme, "--sizes", size, "--scales", str(scale), "--home", home, "--language", asked.language]
            scenes = ["--scenes", *asked.scenes] if asked.scenes else []
            command = [sys.executable, "-m", "tests.gallery", str(asked.folder), *map(str, asked.files), *look, *scenes]
            subprocess.run(command, env=elsewhere, check=True)


def one_look(asked: argparse.Namespace) -> None:
    from PySide6.QtWidgets import QApplication

    from tests.qt_messages import end_at_warnings
    from ui.language import speak

    end_at_warnings()
    app = QApplication([])
    app.setApplicationName("crossread")
    speak(app, asked.language)  # before the texts are imported

    from tests.gallery.scenes import SCENES
    from tests.gallery.stage import Stage

    (theme,), (size,), (scale,) = asked.themes, asked.sizes, asked.scales
    width, height = map(int, size.split("x"))
    samples = sorted(path for path in resources.path("samples").iterdir() if path.name != "README.md")
    stage = Stage(app, asked.folder, f"{theme}-{width}-{scale}00", theme)
    stage.open(asked.home / "story.crossread", tuple(asked.files) or tuple(samples), (width, height))
    for scene in SCENES:
        if not asked.scenes or scene.__name__ in asked.scenes:
            scene(stage)
    stage.close()


if __name__ == "__main__":
    asked = _asked()
    if asked.home is None:
        every_look(asked)
    else:
        one_look(asked)
