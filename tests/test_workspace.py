"""The workspace as the window uses it: what goes in comes out, also after a restart, and every edit can be taken back."""

from dataclasses import replace

import pytest

from reader.alignment import Judgement
from reader.annotation import Body, Change, LinkVerdict, new_annotation, verdict_id
from reader.correction import Scope, no_name, other_type
from reader.document import Source
from reader.errors import WorkspaceError
from reader.number_correction import Edits, edit_number, no_number
from reader.pieces import assembled, pieces
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document, an_analysis, span_of


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.crossread") as opened:
        yield opened


def reopened(workspace):
    workspace.close()
    return Workspace.open(workspace.path)


def a_note(workspace, words="Orsel", body=None):
    document = a_document("Tova Rennick spoke in Orsel.")
    workspace.add(document)
    return new_annotation(document, span_of(document.text, words), body or Body("why?"), "ilen")


def added(note):
    return Change({note.id: (None, note)}, "Add note", "panel")


def edited(note, **changes):
    return replace(note, body=replace(note.body, **changes))


def test_a_document_comes_back_after_a_restart(workspace):
    document = a_document("Six guards were killed.\u2028And 😀.", title="Guards killed")
    workspace.add(document)
    with reopened(workspace) as again:
        assert again.document(document.id) == document
        (listed,) = again.documents()
    assert (listed.id, listed.source, listed.characters, listed.notes) == (document.id, document.source, len(document.text), 0)


def test_a_long_document_is_added_in_steps_and_is_there_after_the_last(workspace):
    document = a_document(*(f"Paragraph {number}." for number in range(2_500)))
    counts = [len(workspace.documents()) for _ in workspace.adding(document)]
    assert counts == [0, 0]
    assert workspace.document(document.id) == document


def test_an_unknown_document_is_told_in_a_sentence(workspace):
    with pytest.raises(WorkspaceError, match="not in the workspace any more"):
        workspace.document("0" * 64)


def test_of_a_document_added_again_the_newer_source_is_kept(workspace):
    workspace.add(a_document("Orsel.", publisher="Meridian Wire"))
    workspace.add(a_document("Orsel.", publisher="Daily Quarto"))
    assert [stored.source.publisher for stored in workspace.documents()] == ["Daily Quarto"]


def test_a_changed_text_from_the_same_address_names_the_one_it_replaces(workspace):
    first, second = a_document("Six guards."), a_document("Seven guards.")
    workspace.add(first)
    workspace.add(second)
    assert [stored.replaces for stored in workspace.documents()] == ["", first.id]


def test_recent_addresses_have_the_latest_first_and_once(workspace):
    for words, uri in (("a", "file:///a"), ("b", "file:///b"), ("a", "file:///a"), ("changed b", "file:///b"), ("typed", "")):
        workspace.add(replace(a_document(words), source=Source(uri)))
    assert workspace.recent() == ("file:///b", "file:///a")


def test_an_analysis_is_found_by_its_producer(workspace):
    analysis = an_analysis(a_document("Tova Rennick spoke in Orsel."), names={"Tova Rennick": "PERSON"})
    workspace.add(analysis.document)
    workspace.store_pieces(analysis.document.id, "test@1", list(pieces(analysis)))
    assert assembled(analysis.document, workspace.pieces(analysis.document.id, "test@1")) == analysis
    assert workspace.pieces(analysis.document.id, "test@2") == ()


def test_a_newer_analysis_takes_the_place_of_the_old_one(workspace):
    document = a_document("Orsel.")
    workspace.add(document)
    workspace.store_pieces(document.id, "test@1", [b"1", b"2"])
    workspace.store_pieces(document.id, "test@2", [b"3"])
    assert (workspace.pieces(document.id, "test@1"), workspace.pieces(document.id, "test@2")) == ((), (b"3",))


def test_an_analysis_that_comes_after_its_document_was_removed_is_passed_over(workspace):
    workspace.store_pieces("0" * 64, "test@1", [b"1"])
    assert workspace.pieces("0" * 64, "test@1") == ()


def test_a_document_nothing_points_at_is_removed_with_its_text(workspace):
    document = a_document("Orsel.")
    workspace.add(document)
    workspace.remove(document.id)
    assert (workspace.documents(), workspace.recent()) == ((), ())
    with pytest.raises(WorkspaceError):
        workspace.document(document.id)


def test_notes_outlive_the_removal_of_their_document(workspace):
    note = a_note(workspace)
    workspace.apply(added(note))
    workspace.remove(note.target.document)
    assert workspace.documents() == ()
    assert workspace.annotations() == (note,)
    assert workspace.document(note.target.document).text == "Tova Rennick spoke in Orsel."


def test_a_deletion_can_be_undone_after_the_document_was_removed(workspace):
    note = a_note(workspace)
    workspace.apply(added(note))
    workspace.apply(Change({note.id: (note, None)}, "Delete note"))
    workspace.remove(note.target.document)
    workspace.undo()
    assert workspace.annotations() == (note,)


def test_a_note_comes_back_as_it_was(workspace):
    note = a_note(workspace, body=Body("why?\n\u2028😀\x00 é e\u0301", ("figures", "doubt", "figures"), 4))
    assert workspace.apply(added(note)) == added(note)
    with reopened(workspace) as again:
        assert again.annotations() == (note,)
        assert again.note_count() == again.note_count(note.target.document) == 1


def test_halves_of_characters_that_no_file_can_hold_are_replaced(workspace):
    note = a_note(workspace, body=Body("a \ud83d b \ud83d\ude00", ("\udc00",)))
    saved = workspace.apply(added(note)).edits[note.id][1]
    assert saved.body == Body("a \ufffd b 😀", ("\ufffd",))
    assert workspace.annotations() == (saved,)


def test_notes_are_listed_in_the_order_of_the_text(workspace):
    notes = [a_note(workspace, words) for words in ("Orsel", "Tova", "spoke")]
    for note in notes:
        workspace.apply(added(note))
    assert [note.target.quote.exact for note in workspace.annotations(notes[0].target.document)] == ["Tova", "spoke", "Orsel"]
    assert workspace.annotations("0" * 64) == ()


def test_tags_are_counted_by_note(workspace):
    for words, tags in (("Orsel", ("size", "doubt")), ("Tova", ("size", "size")), ("spoke", ())):
        workspace.apply(added(a_note(workspace, words, Body(tags=tags))))
    assert workspace.tags() == (("size", 2), ("doubt", 1))
    while workspace.undo():
        pass
    assert workspace.tags() == ()


def test_a_change_returns_what_really_stood_there_before(workspace):
    note = a_note(workspace)
    workspace.apply(added(note))
    newer = edited(note, text="because")
    done = workspace.apply(Change({note.id: (None, newer)}, "Edit note", "panel"))
    assert done.edits[note.id] == (note, newer)


def test_undo_and_redo_are_named_and_outlive_a_restart(workspace):
    note = a_note(workspace)
    workspace.apply(added(note))
    workspace.apply(Change({note.id: (note, edited(note, color=3))}, "Change color"))
    with reopened(workspace) as again:
        assert (again.undo_label, again.redo_label) == ("Change color", "")
        assert again.undo().edits == {note.id: (edited(note, color=3), note)}
        assert (again.undo_label, again.redo_label) == ("Add note", "Change color")
    with Workspace.open(workspace.path) as third:
        assert third.redo().edits == {note.id: (note, edited(note, color=3))}
        assert third.annotations() == (edited(note, color=3),)


def test_an_undo_is_heeded_by_every_view(workspace):
    workspace.apply(added(a_note(workspace)))
    assert (workspace.undo().origin, workspace.redo().origin) == ("", "")


def test_without_history_nothing_is_undone(workspace):
    assert (workspace.undo(), workspace.redo(), workspace.undo_label, workspace.redo_label) == (None, None, "", "")


def test_a_new_change_forgets_what_was_undone(workspace):
    first, second = a_note(workspace), a_note(workspace, "Tova")
    workspace.apply(added(first))
    workspace.undo()
    workspace.apply(added(second))
    assert workspace.redo() is None
    assert workspace.annotations() == (second,)


def a_verdict(workspace, **answer):
    documents = [a_document(words) for words in ("Six guards were killed.", "Six died.")]
    for document in documents:
        workspace.add(document)
    ends = (documents[0].id, Span(0, 10), documents[1].id, Span(0, 3))
    return LinkVerdict(verdict_id(*ends), *ends, **answer)


def test_a_verdict_is_found_from_either_side(workspace):
    verdict = a_verdict(workspace, judgement=Judgement.NOT_SAME, pinned=True)
    workspace.apply(Change({verdict.id: (None, verdict)}, "Pin apart"))
    left, right = verdict.left_document, verdict.right_document
    assert workspace.verdicts(left, right) == (verdict,)
    (turned,) = workspace.verdicts(right, left)
    assert (turned.id, turned.left_document, turned.left) == (verdict.id, right, verdict.right)
    assert workspace.verdicts(left, left) == ()


def test_a_verdict_given_from_the_other_side_takes_the_place_of_the_first(workspace):
    verdict = a_verdict(workspace, judgement=Judgement.SAME)
    ends = (verdict.right_document, verdict.right, verdict.left_document, verdict.left)
    other = LinkVerdict(verdict_id(*ends), *ends)
    for given in (verdict, other):
        workspace.apply(Change({given.id: (None, given)}, "Judge"))
    (kept,) = workspace.verdicts(verdict.left_document, verdict.right_document)
    assert kept.judgement is None
    workspace.undo()
    assert workspace.verdicts(verdict.left_document, verdict.right_document) == (verdict,)


def corrections_in(workspace):
    """A correction of each scope in a document, and one in another document."""
    analysis = an_analysis(a_document("Tova Rennick spoke in Orsel."), names={"Orsel": "ORG"})
    other = an_analysis(a_document("Orsel fell."), names={"Orsel": "ORG"})
    for document in (analysis.document, other.document):
        workspace.add(document)
    made = [other_type(analysis, analysis.mentions[0], "GPE", scope) for scope in Scope]
    made.append(no_name(other, other.mentions[0], Scope.DOCUMENT))
    workspace.apply(Change({one.id: (None, one) for one in made}, "Correct names"))
    return made


def test_corrections_hold_in_their_document_or_everywhere_and_outlive_a_restart(workspace):
    here, document, everywhere, elsewhere = corrections_in(workspace)
    with reopened(workspace) as again:
        assert again.corrections(here.document) == (here, document, everywhere)
        assert again.corrections(elsewhere.document) == (everywhere, elsewhere)
        assert again.corrections() == (here, document, everywhere, elsewhere)
        assert len(again.undo().edits) == 4
        assert again.corrections() == ()


def test_a_correction_keeps_the_text_of_its_document(workspace):
    here, *_ = corrections_in(workspace)
    workspace.remove(here.document)
    assert workspace.document(here.document).text == "Tova Rennick spoke in Orsel."


def test_a_second_correction_of_the_same_is_one_row_and_undo_brings_the_first_back(workspace):
    analysis = an_analysis(a_document("Tova Rennick spoke in Orsel."), names={"Orsel": "ORG"})
    workspace.add(analysis.document)
    first, second = (other_type(analysis, analysis.mentions[0], label, Scope.DOCUMENT) for label in ("GPE", "LOC"))
    for one in (first, second):
        workspace.apply(Change({one.id: (None, one)}, "Other type"))
    assert workspace.corrections() == (second,)
    workspace.undo()
    assert workspace.corrections() == (first,)


@pytest.mark.parametrize("value", [None, 7, "😀\ud800", {"tabs": ["a", "b"], "y": [0.5, True]}])
def test_state_comes_back_after_a_restart(workspace, value):
    workspace.set_state("layout", "older")
    workspace.set_state("layout", value)
    with reopened(workspace) as again:
        assert again.state("layout") == value
        assert again.state("tabs", "none yet") == "none yet"


def test_the_usual_workspace_lies_in_the_folder_of_the_user():
    with Workspace.open() as workspace:
        assert workspace.path.name == "workspace.crossread"
        assert workspace.path.exists()


def test_notes_are_carried_over_to_a_newer_text(workspace):
    words = ("Six guards were killed", "Tova Rennick spoke in the evening", "weapons")
    older = a_document("Six guards were killed on Friday, the governor said. Tova Rennick spoke in the evening. The men took weapons.")
    newer = a_document("At noon: Six guards were killed on Friday, the governor said. Tova Rennick spoke in the night. That is all.")
    notes = [new_annotation(older, span_of(older.text, one), Body()) for one in words]
    workspace.add(older)
    workspace.add(newer)
    workspace.apply(Change({note.id: (None, note) for note in notes}, "Add notes"))
    result = workspace.carry_over(older.id, newer.id)
    (moved,) = workspace.annotations(newer.id)
    assert (moved.id, moved.target.position.of(newer.text)) == (notes[0].id, words[0])
    assert [note for note, _ in result.review] == [notes[1]]
    assert result.orphans == (notes[2],)
    workspace.undo()
    assert set(workspace.annotations(older.id)) == set(notes)


def test_corrections_are_carried_over_to_a_newer_text(workspace):
    older = an_analysis(
        a_document("Guards said Orsel fell on Friday. It was Sarn that burned all night long."), names={"Orsel": "ORG", "Sarn": "ORG"}
    )
    newer = an_analysis(a_document("At noon, guards said Orsel fell on Friday. Halvern stood, and nothing burned."), names={"Orsel": "ORG"})
    for analysis in (older, newer):
        workspace.add(analysis.document)
    made = [other_type(older, mention, "GPE", Scope.HERE) for mention in older.mentions]
    made += [no_name(older, older.mentions[0], scope) for scope in (Scope.DOCUMENT, Scope.WORKSPACE)]
    workspace.apply(Change({one.id: (None, one) for one in made}, "Correct names"))
    result = workspace.carry_over(older.document.id, newer.document.id)
    assert (result.left, result.moved) == ((made[1],), 0)
    carried = workspace.corrections(newer.document.id)
    assert [(one.scope, one.place) for one in carried] == [
        (Scope.HERE, span_of(newer.document.text, "Orsel")),
        (Scope.DOCUMENT, None),
        (Scope.WORKSPACE, None),
    ]
    assert carried[0].id == other_type(newer, newer.mentions[0], "GPE", Scope.HERE).id
    workspace.undo()
    assert workspace.corrections() == tuple(made)


def test_a_correction_of_the_newer_text_goes_before_one_that_would_be_carried_over(workspace):
    older, newer = (an_analysis(a_document(f"Orsel fell on {day}."), names={"Orsel": "ORG"}) for day in ("Friday", "Sunday"))
    for analysis in (older, newer):
        workspace.add(analysis.document)
    made = [other_type(older, older.mentions[0], "GPE", Scope.DOCUMENT), other_type(newer, newer.mentions[0], "LOC", Scope.DOCUMENT)]
    workspace.apply(Change({one.id: (None, one) for one in made}, "Correct names"))
    assert workspace.carry_over(older.document.id, newer.document.id).left == (made[0],)
    assert workspace.corrections() == tuple(made)


def test_what_was_said_of_numbers_comes_along_where_they_stand_again(workspace):
    older = an_analysis(a_document("Guards saw 35 fighters leave Orsel on Friday. Later 12 of them came back at night."))
    newer = an_analysis(a_document("At noon, guards saw 35 fighters leave Orsel on Friday. Later 14 of them came back at night."))
    for analysis in (older, newer):
        workspace.add(analysis.document)
    made = [
        edit_number(older, span_of(older.document.text, "35"), Edits(kind="people")),
        no_number(older, span_of(older.document.text, "12")),
    ]
    workspace.apply(Change({one.id: (None, one) for one in made}, "Edit numbers"))
    assert workspace.carry_over(older.document.id, newer.document.id).left == (made[1],)
    (carried,) = workspace.number_corrections(newer.document.id)
    assert (carried.place, carried.edits) == (span_of(newer.document.text, "35"), made[0].edits)
    workspace.undo()
    assert workspace.number_corrections() == tuple(made)


def test_the_text_of_a_number_that_was_edited_stays_when_its_document_is_removed(workspace):
    analysis = an_analysis(a_document("Guards saw 35 fighters."))
    workspace.add(analysis.document)
    made = no_number(analysis, span_of(analysis.document.text, "35"))
    workspace.apply(Change({made.id: (None, made)}, "Not a number"))
    workspace.remove(analysis.document.id)
    assert (workspace.documents(), workspace.number_corrections()) == ((), (made,))
    assert workspace.document(analysis.document.id) == analysis.document
