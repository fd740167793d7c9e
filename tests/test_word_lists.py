"""The analyst's own lists of names."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analyze.names.gazetteer import own_aliases, written
from reader.word_lists import Listed, WordLists, choose, read, word_lists


@pytest.fixture
def lists(tmp_path):
    """The lists in files of these contents: persons="..." is persons.txt, table_csv="..." is table.csv."""

    def make(**files):
        for name, content in files.items():
            stem, _, kind = name.partition("_")
            (tmp_path / f"{stem}.{kind or 'txt'}").write_bytes(content if isinstance(content, bytes) else content.encode())
        return read(tmp_path)

    return make


def test_a_text_file_has_a_name_a_line(lists):
    assert lists(mine="# our own\nGrey Banner\n\n  Sarn   Guard \r\n").names == (
        Listed("Grey Banner", "", "Grey Banner"),
        Listed("Sarn Guard", "", "Sarn Guard"),
    )


def test_the_type_is_that_of_the_file_or_of_a_comment_above(lists):
    assert lists(persons="Tova Rennick\n# type: place\nOrsel").names == (
        Listed("Tova Rennick", "PERSON", "Tova Rennick"),
        Listed("Orsel", "GPE", "Orsel"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "GB,ORG,Grey Banner\nOrsel,GPE",
        "type,canonical,name\nORG,Grey Banner,GB\nGPE,,Orsel",
        "\ufeffName;Type;Canonical;Seen\r\nGB;org;Grey Banner;1\r\nOrsel;city;;2\r\n",
        "# ours\nname\ttype\tcanonical\nGB\tORG\tGrey Banner\n# more\nOrsel\tGPE\t\n",
        '"GB","ORG","Grey Banner"\n"Orsel", "GPE", ""',
    ],
)
def test_a_table_has_name_type_and_canonical_name(lists, text):
    assert lists(table_csv=text) == WordLists((Listed("GB", "ORG", "Grey Banner"), Listed("Orsel", "GPE", "Orsel")))


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Orsel,TOWNLET", "there is no type “TOWNLET”, only PERSON, NORP, ORG"),
        (",GPE", "there is no name"),
        ("—", "there is no name"),
        ('"Orsel,GPE', "it is no line of a table"),
        ("Orsel,GPE,Orsel,more", "it has more fields than name, type, canonical"),
        ("x" * 200, "is longer than any name"),
        ("Sarn,LOC", "“Sarn” is listed before as another thing"),
        ("# type: nonsense", "there is no type “nonsense”"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_rest_loads(lists, line, fault):
    found = lists(mine_csv=f"Sarn,GPE\n{line}\nHalvern,GPE\n")
    assert [one.words for one in found.names] == ["Sarn", "Halvern"]
    (problem,) = found.problems
    assert problem.startswith("Line 2 of the word list “mine.csv” is left out: ")
    assert fault in problem


def test_many_bad_lines_are_counted(lists):
    assert lists(mine="—\n" * 9).problems[3:] == ("So are 6 more lines of “mine.txt”.",)


def test_a_file_in_another_encoding_is_left_out_and_the_others_load(lists):
    found = lists(one="Orsel\n", two="Orsél".encode("latin-1"), three="Sarn\n".encode("utf-16"))
    assert [one.words for one in found.names] == ["Orsel"]
    assert [problem.split(" is left out")[0] for problem in found.problems] == ["The word list “three.txt”", "The word list “two.txt”"]


def test_other_files_and_a_folder_that_is_not_there_have_no_names(lists, tmp_path):
    assert lists(notes_md="Orsel") == read(tmp_path / "nowhere") == WordLists()


def test_the_producer_changes_with_the_names_alone(lists):
    first = lists(mine="Orsel\n").producer
    assert first.startswith("names@")
    assert lists(mine="# a comment\nOrsel").producer == first
    assert lists(mine="Orsel\nSarn").producer != first
    assert WordLists().producer == ""


@given(st.binary(max_size=200), st.sampled_from((".txt", ".csv")))
def test_any_bytes_are_names_or_told(tmp_path_factory, content, kind):
    folder = tmp_path_factory.mktemp("lists")
    (folder / f"any{kind}").write_bytes(content)
    found = read(folder)
    assert all(one.words and one.canonical for one in found.names)
    assert all(problem.endswith(".") for problem in found.problems)


def meant(*names):
    return {" ".join(alias.parts): (alias.known.id, alias.known.label) for alias in own_aliases(names, written())}


def test_a_canonical_name_that_is_built_in_means_that_entity():
    assert meant(Listed("Black Flags", "", "ISIS"), Listed("The Flags", "ORG", "Daesh")) == {
        "Black Flags": ("org:islamic-state", "ORG"),
        "The Flags": ("org:islamic-state", "ORG"),
    }


def test_what_is_not_built_in_or_of_another_type_is_new():
    assert meant(Listed("GB", "", "Grey Banner"), Listed("Turkey", "PERSON", "Turkey")) == {
        "GB": ("org:grey-banner", "ORG"),
        "Turkey": ("person:turkey", "PERSON"),
    }


def test_the_folder_cannot_be_chosen_once_the_lists_are_read(tmp_path):
    word_lists()
    with pytest.raises(RuntimeError):
        choose(tmp_path)


ARTICLE = "The ISIS fighters met Vosk of Halvern. He ate turkey and left for Turkey on Friday. Grey Banner denied it, and GB fled."


def test_listed_names_are_marked_in_articles_and_overrule_the_built_in_ones(tmp_path):
    (tmp_path / "names").mkdir()
    table = "name,type,canonical\nISIS,ORG,River Ministry\nVosk,PERSON,Ilen Vosk\nTurkey,FAC,\nGB,,Grey Banner\n"
    (tmp_path / "names" / "ours.csv").write_text(table, encoding="utf-8")
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    command = [sys.executable, "-m", "reader", "analyze", "--json", "--names", str(tmp_path / "names"), str(tmp_path / "article.txt")]
    record = json.loads(subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout)
    found = {mention["text"]: entity["id"] for entity in record["entities"] for mention in entity["mentions"]}
    assert {words: found.get(words) for words in ("ISIS", "Vosk", "Turkey", "GB", "turkey")} == {
        "ISIS": "org:river-ministry",
        "Vosk": "person:ilen-vosk",
        "Turkey": "fac:turkey",
        "GB": "org:grey-banner",
        "turkey": None,
    }
