"""Parts by name, the program's own and those of other distributions."""

import sys

import pytest

from reader.plugins import BUILT_IN, PluginError, load_all, parts


@pytest.fixture
def offer(tmp_path, monkeypatch):
    """Installs a distribution that offers one exporter, with the module given."""

    def install(name, value, module=""):
        folder = tmp_path / f"{name}.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: plugin-{name}\nVersion: 1\n", encoding="utf-8")
        (folder / "entry_points.txt").write_text(f"[crossread.exporters]\n{name} = {value}\n", encoding="utf-8")
        (tmp_path / f"plugin_{name}.py").write_text(module, encoding="utf-8")

    monkeypatch.syspath_prepend(tmp_path)
    yield install
    for name in [name for name in sys.modules if name.startswith("plugin_")]:
        del sys.modules[name]


@pytest.mark.parametrize("part", [part for group in BUILT_IN for part in parts(group).values()], ids=lambda part: part.target)
def test_the_programs_own_parts_can_be_had(part):
    assert callable(part.load())


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
    offer("notes.md", "plugin_notes:export")
    problems = []
    assert parts("exporters", problems)["notes.md"].target == BUILT_IN["exporters"]["notes.md"]
    assert "plugin-notes.md is left out" in problems[0]


def test_a_part_without_a_module_is_a_fault_of_its_distribution(offer):
    offer("gate", "no_such_module:export")
    with pytest.raises(PluginError, match="no_such_module"):
        parts("exporters")["gate"].load()
