"""The frame of the reports: one HTML page, self-contained, printable, light and dark, without scripts or anything from elsewhere."""

import tomllib
from html import escape

import resources
from reader.alignment import Verdict
from reader.export.safe_text import xml_text

STATES = {
    Verdict.AGREE: ("agree", "agree"),
    Verdict.OVERLAP: ("compatible", "differ, compatible"),
    Verdict.CONFLICT: ("conflict", "conflict"),
    Verdict.UNKNOWN: ("only", "not comparable"),
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(title: str, body: str, foot: str) -> str:
    """The whole page around a body of HTML; title and foot are words."""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(xml_text(title))}</title>\n<style>\n{_style()}</style></head>\n<body>\n{body}\n"
        f"<footer>{escape(foot)}</footer>\n</body></html>\n"
    )


def text(words: str) -> str:
    """Words of a document: escaped, on one line, their direction kept to themselves."""
    return f"<bdi>{escape(xml_text(' '.join(words.split())))}</bdi>"


def badge(state: Verdict) -> str:
    return f'<span class="badge {STATES[state][0]}">{state.value}</span>'


def _style() -> str:
    light, dark = (_variables(name) for name in ("light", "dark"))
    sheet = resources.path("report.css").read_text(encoding="utf-8")
    return f":root {{ {light} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n{sheet}"


def _variables(palette: str) -> str:
    colors = tomllib.loads(resources.path(f"palettes/{palette}.toml").read_text(encoding="utf-8"))
    return " ".join(f"--{name.replace('_', '-')}: {color};" for name, color in colors.items())
