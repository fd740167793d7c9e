"""The analyst with a real worker process whose articles misbehave (tests/faulty_worker.py)."""

import sys
from pathlib import Path

import pytest

import tests.faulty_worker
from reader.document import Document
from ui.analyst import Analyst

FAULTY = (sys.executable, tests.faulty_worker.__file__)
SOON = 20_000  # milliseconds; how long a test waits at most, not how long it takes


class Answers:
    """What came of a request."""

    def __init__(self, request):
        self.all = []
        self.pieces = []
        self.progress = []
        request.finished.connect(self.all.append)
        request.failed.connect(self.all.append)
        request.piece_arrived.connect(self.pieces.append)
        request.progressed.connect(lambda *far: self.progress.append(far))

    @property
    def only(self):
        (answer,) = self.all
        return answer


@pytest.fixture
def analyst_of(qtbot):
    """Makes started analysts, and stops them."""
    made = []

    def make(*arguments, command=FAULTY, patience=1.0, start=True):
        analyst = Analyst(command=(*command, *arguments), patience=patience)
        made.append(analyst)
        if start:
            analyst.start()
        return analyst

    yield make
    for analyst in made:
        analyst.stop()


@pytest.fixture
def analyst(analyst_of):
    return analyst_of()


def answers_to(qtbot, *requests):
    """The answers, when each request has one."""
    all_answers = [Answers(request) for request in requests]
    qtbot.waitUntil(lambda: all(answers.all for answers in all_answers), timeout=SOON)
    return all_answers


def answer_to(qtbot, request):
    return answers_to(qtbot, request)[0].only


def test_a_file_becomes_a_document(qtbot, analyst):
    document = answer_to(qtbot, analyst.load(Path("article.txt")))
    assert document.text == "article.txt"


def test_a_relative_path_is_that_of_the_window(qtbot, analyst):
    document = answer_to(qtbot, analyst.load(Path("article.txt")))
    assert document.source.uri == (Path.cwd() / "article.txt").as_uri()


def test_requests_before_the_start_are_answered_after_it(qtbot, analyst_of):
    analyst = analyst_of(start=False)
    answers = Answers(analyst.load(Path("article.txt")))
    analyst.start()
    qtbot.waitUntil(lambda: answers.all != [], timeout=SOON)
    assert isinstance(answers.only, Document)


@pytest.mark.parametrize(("name", "reason"), [("crash", "crash"), ("garbage", "garbage")])
def test_what_fails_twice_is_told_in_a_sentence_and_the_next_article_is_read(qtbot, analyst, name, reason):
    bad, good = answers_to(qtbot, analyst.load(Path(name)), analyst.load(Path("article.txt")))
    assert (bad.only.reason, f"reading {name}" in bad.only.message, bad.only.advice != "") == (reason, True, True)
    assert isinstance(good.only, Document)
