"""The menu entry: right by the specifications, written and taken away."""

import configparser
import sys

import pytest
from lxml import etree
from typer.testing import CliRunner

import resources
from reader import desktop
from reader.__main__ import app
from reader.store.schema import APPLICATION_ID

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="entries of Linux desktops")


def entry(path):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


@linux
def test_the_entry_starts_this_program_and_goes_again(tmp_path):
    files = desktop.install(tmp_path, "/opt/cross read/bin/crossread")
    assert entry(tmp_path / "applications/crossread.desktop")["Exec"] == '"/opt/cross read/bin/crossread" open %F'
    assert set(desktop.remove(tmp_path)) == set(files)
    assert not [path for path in tmp_path.rglob("crossread*") if path.is_file()]
    assert desktop.remove(tmp_path) == ()


@linux
def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "applications").write_text("in the way")
    with pytest.raises(desktop.DesktopError, match="cannot be written"):
        desktop.install(tmp_path)


@linux
def test_an_entry_that_cannot_be_removed_is_told(tmp_path):
    (tmp_path / "applications" / "crossread.desktop").mkdir(parents=True)
    with pytest.raises(desktop.DesktopError, match="cannot be removed"):
        desktop.remove(tmp_path)


def test_the_types_offered_are_named_and_the_icon_is_there():
    types = entry(resources.path("desktop/crossread.desktop"))["MimeType"].strip(";").split(";")
    assert "application/x-crossread" in types
    assert len(types) == len(set(types))
    etree.parse(resources.path("icons/application.svg"))
    assert etree.parse(resources.path("desktop/crossread.metainfo.xml")).findtext("launchable") == "crossread.desktop"


def test_workspace_files_are_known_by_their_application_id():
    magic = etree.parse(resources.path("desktop/crossread-mime.xml")).find(".//{*}match/{*}match")
    assert int(magic.get("value"), 16) == APPLICATION_ID


def test_a_workspace_file_among_the_files_is_opened_as_the_workspace(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr("ui.start.run", lambda files, **more: asked.append((files, more["workspace"])) or 0)
    article, space = tmp_path / "a.txt", tmp_path / "b.crossread"
    result = CliRunner().invoke(app, ["open", str(article), str(space)])
    assert result.exit_code == 0
    assert asked == [([article], space)]
