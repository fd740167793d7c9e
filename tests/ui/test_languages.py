"""The program starts in the language of the settings, or of the system."""

import json
import os
import subprocess
import sys

import pytest

HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA")


def started(folder, language, **environment):
    """What the window of a new program says."""
    homes = dict.fromkeys(HOMES, str(folder))
    command = [sys.executable, "-m", "tests.ui.language_run", language, *filter(None, [os.environ.get("CROSSREAD_PICTURE")])]
    done = subprocess.run(
        command, env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", **environment}, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize(("language", "system"), [("de", "C.UTF-8"), ("system", "de_AT.UTF-8")])
def test_a_start_in_german_speaks_german(tmp_path, language, system):
    said = started(tmp_path, language, LANG=system, LANGUAGE="", LC_ALL="")
    assert said["menus"] == ["Datei", "Bearbeiten", "Ansicht", "Dokument", "Vergleichen", "Notizen", "Hilfe"]
    assert {"Öffnen…", "Zuletzt geöffnet", "Beenden"} <= set(said["entries"])
    assert said["status"][0].startswith("Offline  ·  ")
    assert "Zahlen" in said["status"][0]
    assert said["key"] == "Strg+O"
    assert said["status"][2] == "Alle Notizen gespeichert"


def test_a_language_that_there_is_not_is_english(tmp_path):
    assert started(tmp_path, "system", LANG="fr_FR.UTF-8", LANGUAGE="", LC_ALL="")["menus"][0] == "File"


def test_english_on_a_german_system_writes_numbers_as_english_does(tmp_path):
    assert started(tmp_path, "en", LANG="de_DE.UTF-8", LANGUAGE="", LC_ALL="")["decimal"] == "1.5"
