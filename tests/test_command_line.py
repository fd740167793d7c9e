"""The command line, run as a program."""

import csv
import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest

import reader
import resources
from reader.alignment import Judgement
from reader.analysis import Analysis
from reader.annotation import Body, Change, LinkVerdict
from reader.commands import work
from reader.correction import Scope, add_name
from reader.errors import PasswordError
from reader.load import load
from reader.text import Span
from reader.workspace import Workspace, new_annotation

WIRE, COURIER = (str(resources.path(f"samples/{name}")) for name in ("meridian-wire.html", "halvern-courier.md"))


def crossread(*arguments, cwd=None, screen="offscreen"):
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    environment |= {"QT_QPA_PLATFORM": screen} if screen else {}
    environment |= {"PYTHONPATH": str(Path(__file__).parent.parent), "COLUMNS": "140", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False)


@pytest.fixture(scope="module")
def as_json():
    return crossread("compare", WIRE, COURIER, "--json")


def test_compare_prints_records(as_json):
    record = json.loads(as_json.stdout)
    assert as_json.returncode == 0
    assert record["left"]["source"]["publisher"] == "Meridian Wire"
    assert any(link["origin"] == "both quote the Interior Ministry" for link in record["links"])


def test_compare_says_why_a_chosen_encoder_cannot_be_used_and_goes_on(tmp_path, as_json):
    done = crossread("compare", WIRE, COURIER, "--json", "--encoder", tmp_path / "none")
    assert done.returncode == 0
    assert "is not there" in done.stderr
    assert json.loads(done.stdout)["links"] == json.loads(as_json.stdout)["links"]


def test_compare_writes_a_report(tmp_path):
    done = crossread("compare", WIRE, COURIER, "--html", tmp_path / "report.html")
    assert done.returncode == 0
    assert "Halvern Courier" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_analyze_lists_names_and_numbers():
    done = crossread("analyze", WIRE)
    assert done.returncode == 0
    assert "Grey Banner" in done.stdout


def test_without_a_screen_the_samples_are_compared_here(tmp_path):
    done = crossread("--sample", cwd=tmp_path, screen="")
    assert done.returncode == 0
    assert "There is no screen" in done.stderr
    assert "linked claims" in done.stdout
    assert (tmp_path / "crossread-comparison.html").exists()


def test_sources_are_shown_here_and_written_with_their_evidence(tmp_path):
    shown = crossread("sources", WIRE, COURIER)
    assert shown.returncode == 0
    assert "Tova Rennick" in shown.stdout
    assert "Halvern Courier" in shown.stdout
    done = crossread("sources", WIRE, COURIER, "--out", tmp_path / "sources.csv")
    assert "attributions are in" in done.stderr
    rows = list(csv.DictReader(StringIO((tmp_path / "sources.csv").read_text(encoding="utf-8-sig"))))
    assert {row["publisher"] for row in rows} == {"Meridian Wire", "Halvern Courier"}
    assert "person:tova-rennick" in {row["entity"] for row in rows}


def test_numbers_of_one_article_are_shown_here():
    done = crossread("numbers", WIRE)
    assert done.returncode == 0
    assert "~40" in done.stdout
    assert "fighters" in done.stdout


@pytest.mark.parametrize("name", ["numbers.csv", "numbers.XLSX"])
def test_numbers_of_two_articles_are_written_in_the_format_of_the_file(tmp_path, name):
    done = crossread("numbers", WIRE, COURIER, "--out", tmp_path / name)
    assert done.returncode == 0
    assert "lines are in" in done.stderr
    start = (tmp_path / name).read_bytes()[:2]
    assert start == (b"PK" if name.endswith("XLSX") else b"\xef\xbb")


def test_a_format_that_nothing_writes_is_refused_before_any_work(tmp_path):
    done = crossread("numbers", WIRE, "--out", tmp_path / "numbers.pdf")
    assert done.returncode == 2
    assert ".xlsx" in done.stderr


def test_names_are_laid_side_by_side_here_and_in_a_file(tmp_path):
    shown = crossread("names", WIRE, COURIER, WIRE)
    assert shown.returncode == 0
    assert "Halvern Courier" in shown.stdout
    assert crossread("names", WIRE, COURIER, "--csv", tmp_path / "names.csv").returncode == 0
    with (tmp_path / "names.csv").open(encoding="utf-8-sig", newline="") as file:
        publishers = {row["publisher"] for row in csv.DictReader(file)}
    assert publishers == {"Meridian Wire", "Halvern Courier"}


def test_words_are_laid_side_by_side_here_and_in_a_file(tmp_path):
    shown = crossread("words", WIRE, COURIER, WIRE)
    assert shown.returncode == 0
    assert "fighter" in shown.stdout
    assert crossread("words", WIRE, COURIER, "--out", tmp_path / "words.csv").returncode == 0
    with (tmp_path / "words.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["publisher"] for row in csv.DictReader(file)} == {"Meridian Wire", "Halvern Courier"}


def test_claims_are_told_with_their_sources_and_origins():
    shown = crossread("claims", WIRE, COURIER, WIRE)
    assert shown.returncode == 0
    assert "Meridian Wire ← Interior Ministry" in shown.stdout
    assert "2 outlets, 1 origin" in shown.stdout


def test_two_sentences_are_explained_by_number_and_by_words():
    listed = crossread("analyze", WIRE, "--sentences").stdout
    assert listed.split()[0] == "1"
    shown = crossread("why", f"{WIRE}:2", f"{COURIER}:3")
    assert shown.returncode == 0
    assert "Meridian Wire, sentence 2" in shown.stdout
    assert "To begin with" in shown.stdout
    nearest = crossread("why", f"{WIRE}:2", COURIER, "--json")
    record = json.loads(nearest.stdout)
    assert record["left"]["sentences"] == [1, 2]
    assert {feature["name"] for feature in record["features"]} >= {"Words", "Names", "Meaning"}


@pytest.mark.parametrize(
    ("place", "code", "told"), [(":400", 1, "sentences, and none"), (":zzz qqq", 1, "has the words"), ("", 2, "which sentence")]
)
def test_a_sentence_that_is_not_there_is_told_in_a_sentence(place, code, told):
    done = crossread("why", WIRE + place, COURIER)
    assert done.returncode == code
    assert told in " ".join(done.stderr.replace("│", " ").split())


def test_claims_lie_side_by_side_on_the_terminal_and_in_files(tmp_path):
    shown = crossread("claims", WIRE, COURIER, "--matrix")
    assert shown.returncode == 0
    assert "Independent origins: 2" in shown.stdout
    assert crossread("claims", WIRE, COURIER, "--out", tmp_path / "claims.csv").returncode == 0
    with (tmp_path / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["outlet"] for row in rows} == {"Meridian Wire", "Halvern Courier"}
    assert "not found in the text opened" in {row["meaning"] for row in rows}
    assert crossread("claims", WIRE, COURIER, "--out", tmp_path / "claims.xlsx").returncode == 0
    assert (tmp_path / "claims.xlsx").read_bytes().startswith(b"PK")


def test_claims_and_comparisons_keep_to_the_verdicts_of_a_workspace(tmp_path):
    left, right = (load(Path(name)) for name in (WIRE, COURIER))
    spans = [
        Span(text.index(words), text.index(words) + len(words)) for text, words in ((left.text, "Six guards"), (right.text, "Four prison"))
    ]
    verdict = LinkVerdict("v", left.id, spans[0], right.id, spans[1], Judgement.NOT_SAME, pinned=True)
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        workspace.add(left)
        workspace.add(right)
        workspace.apply(Change({verdict.id: (None, verdict)}, "Verdict"))
    for command in (("claims", "--matrix"), ("compare",)):
        told = [crossread(*command, WIRE, COURIER, *more).stdout for more in ((), ("--workspace", tmp_path / "w.crossread"))]
        assert ["≠" in one for one in told] == [True, False]


def test_corrections_are_written_as_csv_and_json(tmp_path):
    document = load(Path(WIRE))
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        workspace.add(document)
        made = add_name(Analysis(document, "test@1"), Span(0, 5), "GPE", Scope.DOCUMENT)
        workspace.apply(Change({made.id: (None, made)}, "Name"))
    done = [crossread("corrections", "--workspace", tmp_path / "w.crossread", *more) for more in ((), ("--json",))]
    (row,) = csv.DictReader(StringIO(done[0].stdout))
    (record,) = json.loads(done[1].stdout)
    assert (row["words"], row["type"], row["publisher"]) == (record["words"], "GPE", "Meridian Wire")


def test_a_file_that_is_not_there_is_told_in_a_sentence(tmp_path):
    done = crossread("analyze", tmp_path / "gone.txt")
    assert done.returncode == 1
    assert "gone.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_misspelt_option_is_refused():
    assert crossread("compare", WIRE, COURIER, "--jsno").returncode == 2


def test_version_and_help():
    assert crossread("--version").stdout.startswith("crossread ")
    assert "compare" in crossread("--help").stdout


def test_elsewhere_finds_a_claim_of_one_article_in_another(tmp_path):
    path = tmp_path / "w.crossread"
    wire, courier = load(Path(WIRE)), load(Path(COURIER))
    with Workspace.open(path) as workspace:
        workspace.add(wire)
        workspace.add(courier)
    done = crossread("elsewhere", f"{WIRE}:4", "--workspace", path, "--json")
    found = json.loads(done.stdout)["found"]
    assert found[0]["likely"]
    assert {one["document"] for one in found} == {courier.id}
    assert courier.text[found[0]["start"] : found[0]["end"]] == found[0]["text"]


def test_search_finds_words_and_notes_of_the_workspace(tmp_path):
    path = tmp_path / "own.crossread"
    document = load(Path(WIRE))
    with Workspace.open(path) as workspace:
        workspace.add(document)
        note = new_annotation(document, Span(0, 6), Body("Ask the hospital again."))
        workspace.apply(Change({note.id: (None, note)}, "Add note"))
    done = crossread("search", "hospital publisher:meridian", "--workspace", path, "--json")
    (found,) = json.loads(done.stdout)["found"]
    assert found["document"] == document.id
    assert {passage["note"] for passage in found["found"]} >= {note.id, None}
    assert "hospital" in crossread("search", "hospital", "--workspace", path).stdout
    wrong = crossread("search", "publsher:x", "--workspace", path)
    assert wrong.returncode == 1
    assert "Did you mean “publisher:”?" in wrong.stderr


def test_the_articles_of_an_archive_are_compared_with_each_other(tmp_path):
    with ZipFile(tmp_path / "both.zip", "w") as archive:
        for path in (WIRE, COURIER):
            archive.write(path, Path(path).name)
    done = crossread("compare", tmp_path / "both.zip", "--json")
    assert {json.loads(done.stdout)[side]["source"]["publisher"] for side in ("left", "right")} == {"Meridian Wire", "Halvern Courier"}


def test_one_article_is_not_compared():
    done = crossread("compare", WIRE)
    assert done.returncode == 2
    assert "a second article is needed" in done.stderr


@pytest.mark.parametrize(("is_terminal", "asked"), [(True, ["Password of a.pdf", "Password of a.pdf"]), (False, [])])
def test_a_password_is_asked_for_until_it_opens_the_file_but_only_at_a_terminal(monkeypatch, is_terminal, asked):
    typed, prompts = iter(("wrong", "wall")), []

    def read_locked(path, *, password=""):
        if password != "wall":
            raise PasswordError("A password is needed.")
        return "opened"

    monkeypatch.setattr(reader, "read", read_locked)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: is_terminal, raising=False)
    monkeypatch.setattr(work.typer, "prompt", lambda words, **_: prompts.append(words) or next(typed))
    if is_terminal:
        assert work.read(Path("a.pdf")) == "opened"
    else:
        with pytest.raises(PasswordError):
            work.read(Path("a.pdf"))
    assert prompts == asked
