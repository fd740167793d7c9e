"""The texts of the window for translators: finds them in the code, and compiles what was translated.

    python -m tests.translating

brings resources/translations/*.ts up to the code (new texts are marked unfinished, texts that are gone leave) and writes the .qm files that
the program reads. The .ts files are edited by hand or with Qt Linguist.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

import resources

FOLDER = resources.path("translations")
ROOT = resources.FOLDER.parent
_TOOLS = Path(PySide6.__file__).parent
_ALIASES = "tr+=counted,tr+=worded,tr+=worded_of"


@dataclass(frozen=True)
class Message:
    """`many` is the source for several things; `forms` are the translations, one for each grammatical number, or the only one."""

    source: str
    many: str
    forms: tuple[str, ...]
    is_finished: bool


def sources() -> list[str]:
    """The modules that may hold texts."""
    return sorted(str(path) for folder in ("reader", "ui") for path in (ROOT / folder).rglob("*.py"))


def extract(ts: Path) -> None:
    """Brings a file of translations up to the code."""
    listed = ts.with_suffix(".lst")
    listed.write_text("\n".join(sources()), encoding="utf-8")
    try:
        _run("lupdate", f"@{listed}", "-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", _ALIASES, "-ts", str(ts))
    finally:
        listed.unlink()


def compile_to(qm: Path, ts: Path) -> None:
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def messages(ts: Path) -> Iterator[Message]:
    for item in ET.parse(ts).iter("message"):
        translation = item.find("translation")
        assert translation is not None
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        yield Message(item.findtext("source", ""), item.findtext("comment", ""), forms, translation.get("type") is None)


def _run(tool: str, *arguments: str) -> None:
    names = (_TOOLS / tool, _TOOLS / f"{tool}.exe", _TOOLS / "Qt" / "libexec" / tool)
    subprocess.run([next(str(path) for path in names if path.exists()), *arguments], check=True)


def main() -> None:
    for ts in sorted(FOLDER.glob("*.ts")):
        extract(ts)
        compile_to(ts.with_suffix(".qm"), ts)
        open_ones = [message.source for message in messages(ts) if not message.is_finished]
        print(f"{ts.name}: {len(open_ones)} of {sum(1 for _ in messages(ts))} texts wait for a translation", *open_ones[:20], sep="\n  ")


if __name__ == "__main__":
    sys.exit(main())
