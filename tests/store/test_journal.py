"""The history against a plain list of everything that ever stood in the workspace."""

import tempfile
from dataclasses import replace
from datetime import UTC
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.alignment import Judgement
from reader.analysis import Grain, Referent
from reader.annotation import About, Annotation, Body, Change, LinkVerdict, Partner, Target
from reader.codebook import ColorMeaning, Tag
from reader.correction import Action, Correction
from reader.number_correction import Edits, NumberCorrection
from reader.selector import Quote
from reader.store import journal
from reader.text import Span
from reader.typed_figures import Interval
from reader.typed_times import Period
from reader.workspace import Workspace
from tests.builders import a_document

HERE, THERE = a_document("Orsel."), a_document("Sarn Pass.")

spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(*sorted(ends)))
words = st.text(max_size=9)
bodies = st.builds(Body, words, st.lists(words, max_size=3).map(tuple), st.integers(1, 6))
quotes = st.builds(Quote, words, words, words)
partners = st.none() | st.builds(Partner, st.just(THERE.id), quotes, spans)
targets = st.builds(Target, st.sampled_from((HERE.id, "")), words, quotes, spans, st.sampled_from(About), partners)
times = st.datetimes(timezones=st.just(UTC))
judgements = st.none() | st.sampled_from(Judgement)


def notes(key):
    return st.builds(Annotation, st.just(key), bodies, targets, times, times, words)


def verdicts(key):
    return st.builds(LinkVerdict, st.just(key), st.just(HERE.id), spans, st.just(THERE.id), spans, judgements, st.booleans())


def corrections(key):
    documents, quotes = st.sampled_from(("", HERE.id, THERE.id)), st.builds(Quote, words, words, words)
    what = dict.fromkeys(("entity", "label", "to", "name", "becomes"), words)
    made = st.builds(Correction, st.just(key), st.sampled_from(Action), words, times, documents, shift=st.integers(-9, 9), **what)
    return made | st.builds(replace, made, document=st.just(HERE.id), place=spans, quote=quotes)


def edits_of_a_number():
    ends, maybe = st.none() | st.decimals(allow_nan=False, allow_infinity=False), st.none() | words
    referents = st.none() | st.builds(Referent, words, maybe)
    intervals = st.none() | st.builds(Interval, ends, ends, st.booleans(), maybe)
    moments = st.none() | st.datetimes()
    periods = st.none() | st.builds(Period, moments, moments, st.sampled_from(Grain))
    return st.builds(Edits, intervals, maybe, maybe, maybe, maybe, referents, periods, referents)


def number_corrections(key):
    quotes = st.builds(Quote, words, words, words)
    return st.builds(NumberCorrection, st.just(key), st.just(HERE.id), spans, quotes, times, st.booleans(), edits_of_a_number())


def kept_tags(key):
    return st.builds(Tag, st.just(key), words, words, words)


def meanings(key):
    return st.builds(ColorMeaning, st.just(3), words)


KINDS = (
    ("n1", notes),
    ("n2", notes),
    ("v1", verdicts),
    ("v2", verdicts),
    ("c1", corrections),
    ("c2", corrections),
    ("d1", number_corrections),
    ("t1", kept_tags),
    ("color 3", meanings),
)
edits = st.fixed_dictionaries(
    {},
    optional={key: st.none() | kind(key) for key, kind in KINDS},
)
steps = st.lists(st.sampled_from(("undo", "redo", "reopen")) | edits, max_size=12)


def contents(workspace):
    said = (*workspace.verdicts(HERE.id, THERE.id), *workspace.corrections(), *workspace.number_corrections())
    meant = (ColorMeaning(color, name) for color, name in workspace.color_meanings().items())
    return {value.id: value for value in (*workspace.annotations(), *said, *workspace.codebook(), *meant)}


def started(folder):
    workspace = Workspace.open(Path(folder, "w.crossread"))
    workspace.add(HERE)
    workspace.add(THERE)
    return workspace


@settings(max_examples=25)
@given(steps)
def test_undo_and_redo_walk_through_everything_that_stood_there(steps):
    with tempfile.TemporaryDirectory() as folder:
        workspace = started(folder)
        past, at = [{}], 0
        for step in steps:
            if step == "reopen":
                workspace.close()
                workspace = started(folder)
            elif step == "undo":
                assert (workspace.undo() is None) == (at == 0)
                at = max(0, at - 1)
            elif step == "redo":
                assert (workspace.redo() is None) == (at == len(past) - 1)
                at = min(len(past) - 1, at + 1)
            else:
                workspace.apply(Change({key: (None, after) for key, after in step.items()}, "Edit"))
                after = {key: value for key, value in {**past[at], **step}.items() if value}
                past, at = [*past[: at + 1], after], at + 1
            assert contents(workspace) == past[at]
        workspace.close()


def test_the_history_forgets_the_oldest_changes(tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "KEPT_CHANGES", 3)
    with started(tmp_path) as workspace:
        for number in range(5):
            workspace.apply(Change({"v": (None, LinkVerdict("v", HERE.id, Span(0, number), THERE.id, Span(0, 1)))}, f"Judge {number}"))
        undone = [change.label for change in iter(workspace.undo, None)]
    assert undone == ["Judge 4", "Judge 3", "Judge 2"]
