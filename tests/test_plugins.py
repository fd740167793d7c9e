"""Parts by name, the program's own and those of other distributions."""

import sys

import pytest
from typer.testing import CliRunner

from reader.__main__ import app
from reader.errors import LoadError
from reader.export import Exporter
from reader.load import _loaders, load_bytes
from reader.plugins import BUILT_IN, PluginError, load_all, parts


@pytest.fixture
def offer(tmp_path, monkeypatch):
    """Installs a distribution that offers one part, an exporter if nothing else is said, with the module given."""

    def install(name, value, module="", group="exporters"):
        folder = tmp_path / f"{name}.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: plugin-{name}\nVersion: 1\n", encoding="utf-8")
        (folder / "entry_points.txt").write_text(f"[crossread.{group}]\n{name} = {value}\n", encoding="utf-8")
        (tmp_path / f"plugin_{name}.py").write_text(module, encoding="utf-8")

    monkeypatch.syspath_prepend(tmp_path)
    yield install
    for name in [name for name in sys.modules if name.startswith("plugin_")]:
        del sys.modules[name]


@pytest.mark.parametrize("part", [part for group in BUILT_IN for part in parts(group).values()], ids=lambda part: part.target)
def test_the_programs_own_parts_can_be_had(part):
    made = part.load()
    assert isinstance(made, Exporter) or callable(getattr(made, "load", made))


def test_a_part_that_is_offered_stands_beside_them(offer):
    offer("gate", "plugin_gate:export", "def export(): return 'the gate'")
    problems = []
    found = load_all("exporters", problems)
    assert found["gate"]() == "the gate"
    assert {*BUILT_IN["exporters"], "gate"} == set(found)
    assert problems == []


def test_nothing_is_imported_before_it_is_wanted(offer):
    offer("gate", "plugin_gate:export", "raise SystemExit")
    assert parts("exporters")["gate"].distribution == "plugin-gate"


@pytest.mark.parametrize("module", ["raise ValueError('no gate')", "def exprot(): ...", "import no_such_module", "def ("])
def test_a_broken_part_is_told_and_left_out(offer, module):
    offer("gate", "plugin_gate:export", module)
    problems = []
    assert set(load_all("exporters", problems)) == set(BUILT_IN["exporters"])
    assert len(problems) == 1
    assert "The plugin gate of plugin-gate cannot be loaded" in problems[0]


def test_a_name_that_is_taken_stays_with_its_owner(offer):
    offer("markdown", "plugin_notes:export")
    problems = []
    assert parts("exporters", problems)["markdown"].target == BUILT_IN["exporters"]["markdown"]
    assert "plugin-markdown is left out" in problems[0]


def test_a_part_without_a_module_is_a_fault_of_its_distribution(offer):
    offer("gate", "no_such_module:export")
    with pytest.raises(PluginError, match="no_such_module"):
        parts("exporters")["gate"].load()


SUBTITLES = """
import re
from dataclasses import replace
import reader

def sniff(head, name):
    return b" --> " in head

def load(data, uri, name):
    spoken = re.sub(r"(?m)^(\\d+|.* --> .*)\\n", "", data.decode())
    document = reader.from_text(spoken)
    return replace(document, source=replace(document.source, uri=uri, loader="subtitles@1"))
"""


@pytest.fixture
def fresh_loaders():
    _loaders.cache_clear()
    yield
    _loaders.cache_clear()


@pytest.mark.usefixtures("fresh_loaders")
def test_a_loader_that_is_offered_reads_its_files_and_no_others(offer):
    offer("subtitles", "plugin_subtitles", SUBTITLES, "loaders")
    document = load_bytes(b"1\n00:01 --> 00:02\nThe gate is open.\n", "file:///a.srt", name="a.srt")
    assert (document.text.strip(), document.source.loader) == ("The gate is open.", "subtitles@1")
    assert load_bytes(b"The gate is open.", "", name="a.txt").source.loader == "text@1"


@pytest.mark.usefixtures("fresh_loaders")
def test_a_loader_may_claim_what_the_program_refuses(offer):
    with pytest.raises(LoadError, match="gzip"):
        load_bytes(b"\x1f\x8b\x08", "", name="a.gz")
    _loaders.cache_clear()
    body = (
        "import reader\nsniff = lambda head, name: head[:2] == (b'\\x1f\\x8b')\nload = lambda data, uri, name: reader.from_text('The gate')"
    )
    offer("gzip", "plugin_gzip", body, "loaders")
    assert load_bytes(b"\x1f\x8b\x08", "", name="a.gz").text == "The gate"


@pytest.mark.usefixtures("fresh_loaders")
def test_a_loader_that_makes_a_mistake_is_logged_and_passed_over(offer, caplog):
    offer("gate", "plugin_gate", "def sniff(head, name): return 1 / 0", "loaders")
    assert load_bytes(b"The gate is open.", "", name="a.txt").text == "The gate is open."
    assert "loader gate" in caplog.text


def test_an_exporter_that_is_offered_writes_for_the_command_line(offer, tmp_path):
    lines = (
        "from reader.export import Exporter",
        "made = Exporter('Count', '.txt', 'How many.', notes=lambda one: f'{len(one.rows)} notes')",
    )
    body = "\n".join(lines)
    offer("count", "plugin_count:made", body)
    result = CliRunner().invoke(app, ["export", "--format", "count", "--workspace", str(tmp_path / "a.crossread")])
    assert (result.exit_code, result.stdout) == (0, "0 notes")
