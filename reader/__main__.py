"""The command line: opens the window, or compares, analyzes and exports without one."""

import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import reader
from reader.commands import articles, comparing, desktop, exchange, exporting, kept, library, searching, window
from reader.commands.work import aside, screen
from reader.errors import ReaderError


class _OpensByDefault(TyperGroup):
    """`crossread FILES` means `crossread open FILES`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ("--help", "--version")):
            args = ["open", *args]
        parsed: list[str] = super().parse_args(ctx, args)
        return parsed


app = typer.Typer(cls=_OpensByDefault, add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)
app.command("open")(window.open_window)
for command in (
    comparing.compare,
    comparing.why,
    comparing.claims,
    articles.analyze,
    articles.names,
    articles.numbers,
    articles.sources,
    articles.words,
    library.elsewhere,
    searching.search,
    kept.notes,
    kept.library,
    exporting.export,
    kept.corrections,
    exchange.verify,
    desktop.desktop,
):
    app.command()(command)
app.command("import")(exchange.import_notes)


def main() -> None:
    """Runs the command line. Exit codes: 0 done, 1 an error told in a sentence, 2 a misspelt command, 130 interrupted."""
    try:
        app()
    except ReaderError as error:
        aside.print(f"crossread: {error}", style="red", markup=False, highlight=False)
        sys.exit(1)


def _print_version(wanted: bool) -> None:
    if wanted:
        screen.print(f"crossread {reader.__version__}", highlight=False)
        raise typer.Exit


@app.callback()
def _about(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.", callback=_print_version, is_eager=True)] = False,
) -> None:
    """Reads articles offline, side by side: names and figures marked, claims linked.

    [bold]crossread a.html b.html[/]  opens the articles in the window.
    [bold]crossread compare a.html b.html[/]  shows the shared claims here.
    """


if __name__ == "__main__":
    main()
