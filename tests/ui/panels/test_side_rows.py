"""The rows of the left panel."""

from dataclasses import replace

from reader.analysis import Attribution, Grain, Manner, TimeExpression
from reader.figures import figure_count
from reader.speakers import speakers
from tests.builders import a_document, a_quantity, an_analysis, span_of
from ui.panels.side_rows import entity_rows, library_rows, name_of, number_rows, outline_rows, speaker_rows, targets

DOCUMENT = a_document(
    "About 40 fighters of the Grey Banner fled on Friday.",
    "On Friday Tova Rennick spoke of 11 wounded.",
    title="Fighters flee Dorvet prison",
)
NAMES = {"Grey Banner": "ORG", "Tova Rennick": "PERSON"}


def analysis(**more):
    numbers = (
        a_quantity(DOCUMENT, "About 40", 40, kind="militants", counted="fighters"),
        a_quantity(DOCUMENT, "11", 11, kind="casualties"),
    )
    return an_analysis(DOCUMENT, names=NAMES, quantities=numbers)


def with_times(found):
    spans = (span_of(DOCUMENT.text, "Friday"), span_of(DOCUMENT.text, "Friday", 1))
    return replace(found, times=tuple(TimeExpression(span, None, None, Grain.DAY) for span in spans))


def test_entities_are_grouped_by_type_with_their_counts():
    assert [(group.text, group.detail, group.swatch) for group in entity_rows(analysis())] == [
        ("People", "1", "person"),
        ("Organisations", "1", "organisation"),
    ]


def test_times_of_the_same_words_share_a_row_that_goes_to_each():
    found = with_times(analysis())
    dates = entity_rows(found)[-1]
    assert [(row.text, row.detail) for row in dates.children] == [("Friday", "2")]
    assert len(targets(found, dates.children[0].key)) == 2


def test_numbers_are_grouped_by_kind_and_say_what_they_count():
    groups = {group.text: group.children for group in number_rows(analysis())}
    assert [(row.text, row.aside) for row in groups["Fighters"]] == [("About 40", "fighters")]
    assert targets(analysis(), "number:1") == (span_of(DOCUMENT.text, "11"),)


def reported(*, quoted=False, **more):
    """An analysis in which Tova Rennick speaks, and "fighters" do."""
    manner = Manner.QUOTED if quoted else Manner.PARAPHRASED
    rennick = Attribution(span_of(DOCUMENT.text, "Tova Rennick"), None, span_of(DOCUMENT.text, "11 wounded"), "tova-rennick", manner=manner)
    fighters = Attribution(span_of(DOCUMENT.text, "fighters"), None, span_of(DOCUMENT.text, "fled"), **more)
    return replace(analysis(), attributions=(rennick, fighters))


def test_speakers_say_how_often_and_how_they_are_reported():
    found = reported(quoted=True, is_anonymous=True, hedged=True)
    rows = speaker_rows(speakers(found))
    assert [(row.text, row.detail, row.aside) for row in rows] == [
        ("fighters", "1", "anonymous, 1 hedged"),
        ("Tova Rennick", "1", "1 quoted"),
    ]
    assert rows[0].tip == "fighters: 1 told in other words, 1 hedged, without a name"
    assert (targets(found, rows[1].key), name_of(found, rows[1].key)) == ((span_of(DOCUMENT.text, "11 wounded"),), "Tova Rennick")


def test_speakers_are_filtered_and_many_are_listed_when_asked_for():
    found = speakers(reported())
    assert [row.text for row in speaker_rows(found, words="renn")] == ["Tova Rennick"]
    many = tuple(replace(found[0], key=str(number), name=f"guard {number}") for number in range(12))
    assert [row.text for row in speaker_rows(many)][-1] == "7 more"
    assert len(speaker_rows(many, frozenset({"more:speakers"}))) == 12


def test_a_long_group_ends_in_a_row_for_more():
    names = {f"Name{number:02}": "PERSON" for number in range(20)}
    many = an_analysis(a_document(" ".join(names)), names=names)
    (people,) = entity_rows(many)
    assert people.children[-1].text == "15 more"
    (people,) = entity_rows(many, frozenset({"more:person"}))
    assert len(people.children) == 20


def test_the_library_is_filtered_by_name_and_title():
    documents = (("1", DOCUMENT.source), ("2", a_document("x", publisher="Radio Halvern").source))
    assert [row.text for row in library_rows(documents, "dorvet")] == ["Meridian Wire"]
    assert [row.key for row in library_rows(documents)] == ["document:1", "document:2"]


def test_older_texts_of_a_file_are_told_apart_in_the_library():
    newer, older = (row.aside for row in library_rows((("2", DOCUMENT.source), ("1", DOCUMENT.source)), "", frozenset({"1"})))
    assert (newer, older) == ("Fighters flee Dorvet prison", "older text")


def test_the_outline_numbers_the_paragraph_that_follows():
    assert [(row.text, row.detail) for row in outline_rows(DOCUMENT)] == [("Fighters flee Dorvet prison", "¶1")]


def test_ordinals_are_neither_listed_nor_counted():
    numbers = (a_quantity(DOCUMENT, "11", 11, kind="ordinal"), a_quantity(DOCUMENT, "40", 40))
    found = an_analysis(DOCUMENT, quantities=numbers)
    assert [row.key for group in number_rows(found) for row in group.children] == ["number:1"]
    assert figure_count(found) == 1
