"""Every text of the window is in the files of translations, whole and with the same places."""

import ast
import shutil
from pathlib import Path
from string import Formatter

import pytest

from tests import translating

FILES = sorted(translating.FOLDER.glob("*.ts"))
_MARKS = {"ui": ("tr", "counted", "worded", "worded_of"), "reader": ("worded", "worded_of")}
_COUNTING = ("counted", "worded_of")


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def ts(request) -> Path:
    return request.param


def test_every_text_of_the_code_is_translated(ts, tmp_path):
    fresh = Path(shutil.copy(ts, tmp_path))
    translating.extract(fresh)
    kept = {(message.source, message.many): message for message in translating.messages(ts)}
    assert {(message.source, message.many) for message in translating.messages(fresh)} == set(kept)
    assert not [message.source for message in kept.values() if not message.is_finished or not all(message.forms)]


def test_translations_fill_the_same_places(ts):
    wrong = [
        (message.source, form)
        for message in translating.messages(ts)
        for form in message.forms
        if not places(form) <= places(message.source) | places(message.many) or missing(message, form) - {"n"}
    ]
    assert not wrong


def test_what_the_program_reads_is_compiled_from_what_is_edited(ts, tmp_path):
    compiled = tmp_path / "fresh.qm"
    translating.compile_to(compiled, ts)
    assert compiled.read_bytes() == ts.with_suffix(".qm").read_bytes()


def test_texts_stand_as_literals_where_translators_find_them():
    assert [place for path in translating.sources() for place in hidden(Path(path))] == []


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def missing(message: translating.Message, form: str) -> set[str]:
    return places(message.many or message.source) - places(form)


def hidden(path: Path) -> list[str]:
    """Calls whose text lupdate cannot find: it is no literal, or stands inside an f-string."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    marks = _MARKS[path.relative_to(translating.ROOT).parts[0]]
    inside = {id(node) for text in ast.walk(tree) if isinstance(text, ast.JoinedStr) for node in ast.walk(text)}
    return [
        f"{path}:{node.lineno}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in marks
        if id(node) in inside or not all(isinstance(text, ast.Constant) for text in node.args[: 2 if node.func.id in _COUNTING else 1])
    ]
