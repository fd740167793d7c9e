"""The entry of Crossread in the menus of a Linux desktop."""

from typing import Annotated

import typer

from reader.commands.work import aside


def desktop(remove: Annotated[bool, typer.Option("--remove", help="Take the entry away again.")] = False) -> None:
    """Put Crossread into the menus of your Linux desktop, with its icon and file types."""
    from reader import desktop as entries

    files = entries.remove() if remove else entries.install()
    told = "removed" if remove else "written"
    aside.print("\n".join(f"{told}: {path}" for path in files) or "There was no entry.", markup=False, highlight=False)
