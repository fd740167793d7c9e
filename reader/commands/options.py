"""The arguments and options that several commands share, declared once."""

from pathlib import Path
from typing import Annotated

import typer

Article = Annotated[Path, typer.Argument(metavar="FILE", help="A PDF, web page, Word file, EPUB, mail or plain text.", show_default=False)]
SecondArticle = Annotated[Path | None, typer.Argument(metavar="[FILE]", help="A second article, to lay beside it.", show_default=False)]
Articles = Annotated[list[Path], typer.Argument(metavar="FILES", help="Articles to lay side by side, or one.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print records for other programs instead of a table.")]
Out = Annotated[
    Path | None, typer.Option("--out", metavar="OUT", help="Write them with their evidence: .xlsx, .csv, or what a plugin offers.")
]
TextOut = Annotated[Path | None, typer.Option("--out", metavar="OUT", help="Write here instead of to the terminal.")]
Pipeline = Annotated[
    str | None,
    typer.Option("--pipeline", metavar="NAME", help="crossread, fast, or another spaCy pipeline; else as the settings say."),
]
NameLists = Annotated[
    Path | None, typer.Option("--names", metavar="FOLDER", help="Your own lists of names; else the folder that the settings name.")
]
Encoder = Annotated[
    Path | None,
    typer.Option(
        "--encoder", metavar="FOLDER", help="An ONNX model with its tokenizer.json that compares sentences; else the shipped one."
    ),
]
WorkspaceFile = Annotated[Path | None, typer.Option("--workspace", metavar="FILE", help="Another workspace than your usual one.")]
Judged = Annotated[
    Path | None,
    typer.Option(
        "--workspace", metavar="FILE", help="Let your verdicts and pins in this workspace count; else none do.", show_default=False
    ),
]
