"""The window, or the main job here where none can be shown."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

import resources
from reader.commands.options import WorkspaceFile
from reader.commands.work import aside, compared, expanded, screen, write_report
from reader.export import terminal

SAMPLE_PAIR = ("meridian-wire.html", "halvern-courier.md")


def open_window(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILES]", help="Articles to open, or a workspace (.crossread).", show_default=False)
    ] = None,
    sample: Annotated[bool, typer.Option("--sample", help="Open the sample story in a workspace of its own.")] = False,
    workspace: WorkspaceFile = None,
) -> None:
    """Open the window, with the articles given in tabs. This is what [bold]crossread FILES[/] does."""
    spaces = [path for path in files or [] if path.suffix == ".crossread"]
    if spaces:
        workspace, files = workspace or spaces[0], [path for path in files or [] if path not in spaces]
    if not _has_screen():
        _without_a_screen(files or [])
        raise typer.Exit
    from ui.start import run

    raise typer.Exit(run(files or [], sample=sample, workspace=workspace))


def _has_screen() -> bool:
    """Whether Qt will find a screen; elsewhere than on Linux there always is one."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _without_a_screen(files: list[Path]) -> None:
    """The main job where no window can be shown: the comparison of the first two articles, here and as a report."""
    files = expanded(files)
    left, right = files[:2] if len(files) >= 2 else (resources.path(f"samples/{name}") for name in SAMPLE_PAIR)
    aside.print("There is no screen: the comparison comes here and as an HTML report.")
    left_analysis, right_analysis, alignment = compared(left, right)
    screen.print(terminal.comparison(left_analysis, right_analysis, alignment))
    write_report(Path("crossread-comparison.html"), left_analysis, right_analysis, alignment)
