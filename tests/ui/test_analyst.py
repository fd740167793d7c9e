"""The analyst with a real worker process whose articles misbehave (tests/faulty_worker.py)."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import tests.faulty_worker
from reader.alignment import Judgement, LinkKind
from reader.analyze.pipeline import producer
from reader.annotation import LinkVerdict
from reader.document import Document
from reader.encoder import PRODUCER
from reader.jobs import NETWORK, WRITING, Failed
from reader.pieces import assembled
from reader.settings import Settings, name_lists_path
from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document
from ui.analyst import WORKER, Analyst, worker_command
from ui.elsewhere.librarian import Librarian
from ui.elsewhere.text_keeper import TextKeeper
from ui.messages import protection

FAULTY = (sys.executable, tests.faulty_worker.__file__)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to a memory limit")
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


@pytest.mark.parametrize(
    ("name", "reason", "arguments", "patience"),
    [
        ("crash", "crash", (), 1.0),
        ("garbage", "garbage", (), 1.0),
        ("hang", "deadline", (), 0.06),
        ("hang-in-c", "deadline", (), 0.06),
        pytest.param("memory", "memory", ("--memory", str(400 << 20)), 1.0, marks=LINUX),
    ],
)
def test_what_fails_twice_is_told_in_a_sentence_and_the_next_article_is_read(qtbot, analyst_of, name, reason, arguments, patience):
    analyst = analyst_of(*arguments, patience=patience)
    bad, good = answers_to(qtbot, analyst.load(Path(name)), analyst.load(Path("article.txt")))
    assert (bad.only.reason, f"reading {name}" in bad.only.message, bad.only.advice != "") == (reason, True, True)
    assert isinstance(good.only, Document)


def test_bad_luck_is_not_told(qtbot, analyst, tmp_path):
    (tmp_path / "crash-once").touch()
    assert answer_to(qtbot, analyst.load(tmp_path / "crash-once")).text == "crash-once"


def test_a_fresh_worker_takes_over(qtbot, analyst, tmp_path):
    (tmp_path / "crash-once").touch()
    first, second = (answer_to(qtbot, analyst.load(path)).source.loader for path in (Path("article.txt"), tmp_path / "crash-once"))
    assert first != second


@pytest.mark.parametrize(("name", "reason"), [("refused", "error"), ("mistake", "bug")])
def test_what_would_fail_again_is_not_tried_again(qtbot, analyst, name, reason):
    before, failed, after = answers_to(qtbot, *(analyst.load(Path(one)) for one in ("article.txt", name, "article2.txt")))
    assert failed.only.reason == reason
    assert before.only.source.loader == after.only.source.loader  # the same process


def test_what_a_library_prints_does_no_harm(qtbot, analyst):
    assert isinstance(answer_to(qtbot, analyst.load(Path("chatter"))), Document)


def test_an_analysis_arrives_in_pieces_and_as_a_whole(qtbot, analyst):
    document = a_document("Guards held the gate. " * 200)
    (answers,) = answers_to(qtbot, analyst.analyze(document))
    assert answers.only == assembled(document, answers.pieces)
    assert len(answers.only.sentences) == len(document.text)
    assert len(answers.pieces) > 4


def test_pieces_that_came_before_a_crash_do_not_come_again(qtbot, analyst, tmp_path):
    flag = tmp_path / "article.txt"
    flag.touch()
    document = a_document("Guards held the gate. " * 200)
    document = replace(document, source=replace(document.source, uri=f"file://{flag}"))
    (answers,) = answers_to(qtbot, analyst.analyze(document))
    assert not flag.exists()
    assert answers.only == assembled(document, answers.pieces)


def test_what_is_urgent_goes_first_and_loading_before_marking(qtbot, analyst_of):
    analyst = analyst_of(start=False)
    document = a_document("Guards held the gate.")
    order = []
    for name, request in {
        "later": analyst.load(Path("later.txt"), urgent=False),
        "marks": analyst.analyze(document),
        "first": analyst.load(Path("first.txt")),
        "second": analyst.load(Path("second.txt")),
    }.items():
        request.finished.connect(lambda _, name=name: order.append(name))
    analyst.start()
    qtbot.waitUntil(lambda: len(order) == 4, timeout=SOON)
    assert order == ["first", "second", "marks", "later"]


def test_a_newer_request_for_the_same_thing_replaces_the_older(qtbot, analyst):
    older, other, newer = (Answers(analyst.load(Path(name))) for name in ("article.txt", "other.txt", "article.txt"))
    qtbot.waitUntil(lambda: len(newer.all) + len(other.all) == 2, timeout=SOON)
    assert older.all == []


def test_a_running_request_is_replaced_too(qtbot, analyst):
    with qtbot.waitSignal(analyst.status_changed, timeout=SOON):
        older = Answers(analyst.load(Path("endless")))
    newer = analyst.load(Path("endless"))
    with qtbot.waitSignal(newer.progressed, timeout=SOON):
        pass
    assert older.all == []
    newer.cancel()


@pytest.mark.parametrize("name", ["endless", "hang", "hang-in-c"])
def test_a_cancelled_job_makes_room_and_tells_nothing(qtbot, analyst, name):
    with qtbot.waitSignal(analyst.status_changed, timeout=SOON):
        request = analyst.load(Path(name))
    answers = Answers(request)
    request.cancel()
    assert isinstance(answer_to(qtbot, analyst.load(Path("article.txt"))), Document)
    assert answers.all == []


def test_a_job_that_heeds_a_cancel_costs_no_worker(qtbot, analyst):
    before = answer_to(qtbot, analyst.load(Path("article.txt")))
    request = analyst.load(Path("endless"))
    with qtbot.waitSignal(request.progressed, timeout=SOON):
        pass
    request.cancel()
    after = answer_to(qtbot, analyst.load(Path("article.txt")))
    assert before.source.loader == after.source.loader


def test_a_job_may_be_cancelled_while_it_is_sent(qtbot, analyst):
    long = a_document("Guards held the gate of Dorvet prison.\n" * 50_000)
    request = analyst.analyze(long)
    answers = Answers(request)
    with qtbot.waitSignal(analyst.status_changed, timeout=SOON):
        pass
    request.cancel()
    assert isinstance(answer_to(qtbot, analyst.load(Path("article.txt"))), Document)
    assert answers.all == []


def test_cancelling_what_is_over_does_nothing(qtbot, analyst):
    request = analyst.load(Path("article.txt"))
    (answers,) = answers_to(qtbot, request)
    request.cancel()
    assert isinstance(answer_to(qtbot, analyst.load(Path("other.txt"))), Document)
    assert isinstance(answers.only, Document)


@pytest.mark.parametrize(
    "command", [("no-such-program",), (sys.executable, "-c", "raise SystemExit(1)"), (sys.executable, "-c", "print(1)")]
)
def test_a_worker_that_cannot_be_started_is_told_for_every_request(qtbot, analyst_of, command):
    analyst = analyst_of(command=command)
    for answers in answers_to(qtbot, analyst.load(Path("one.txt")), analyst.load(Path("two.txt"))):
        assert "no reading" in answers.only.message
    assert isinstance(answer_to(qtbot, analyst.load(Path("three.txt"))), Failed)


def test_the_status_says_what_is_done_now(qtbot, analyst):
    said = []
    analyst.status_changed.connect(said.append)
    answer_to(qtbot, analyst.load(Path("article.txt")))
    assert said == ["reading article.txt", ""]


def test_after_the_stop_nothing_is_left(qtbot, analyst):
    process = int(answer_to(qtbot, analyst.load(Path("article.txt"))).source.loader)
    answers = Answers(analyst.load(Path("hang")))
    analyst.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    assert answers.all == []


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.analyst import WORKER, Analyst, worker_command
from ui.messages import protection

application = QCoreApplication(sys.argv)
analyst = Analyst(command=sys.argv[1:])
analyst.load(Path("{name}")).progressed.connect(lambda *_: print("at work", flush=True))
analyst.start()
application.exec()
"""


def test_a_window_that_is_killed_takes_its_worker_along():
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", WINDOW.format(name="endless"), *FAULTY], stdout=pipe, stderr=pipe) as window:
        assert window.stdout.readline() == b"at work\n"
        window.kill()
        window.communicate(timeout=SOON / 1000)  # the worker holds the other end of stderr until it is gone


def test_a_window_that_asks_on_from_an_answer_is_served(qtbot, analyst):
    answers = []
    analyst.load(Path("crash")).failed.connect(lambda _: answers.append(Answers(analyst.load(Path("article.txt")))))
    qtbot.waitUntil(lambda: bool(answers and answers[0].all), timeout=SOON)
    assert isinstance(answers[0].only, Document)


def test_the_real_worker_reads_marks_and_compares(qtbot, analyst_of, tmp_path):
    words = "About 40 fighters of the Grey Banner escaped from Dorvet prison late on Friday, officials in Orsel said."
    for name in ("wire.txt", "courier.txt"):
        (tmp_path / name).write_text(f"{words}\n\nOnly the {name} says this.", encoding="utf-8")
    analyst = analyst_of(command=WORKER)
    documents = [answers.only for answers in answers_to(qtbot, *(analyst.load(tmp_path / name) for name in ("wire.txt", "courier.txt")))]
    left, right = [answers.only for answers in answers_to(qtbot, *map(analyst.analyze, documents))]
    apart = LinkVerdict("1", left.document.id, left.sentences[0].span, right.document.id, right.sentences[0].span, Judgement.UNSURE)
    alignment = answer_to(qtbot, analyst.compare(left, right, (apart,), 0.5))
    assert [link.verdict for link in alignment.links][:1] == [Judgement.UNSURE]
    assert isinstance(answer_to(qtbot, analyst.cluster((left, right))), tuple)
    made = answer_to(qtbot, analyst.encode(left))
    assert (made.document, made.producer, made.count, made.size) == (left.document.id, PRODUCER, len(left.sentences), 384)
    assert answer_to(qtbot, analyst.encode(left, made)) == made
    assert answer_to(qtbot, analyst.compare(left, right, (apart,), 0.5, (made,))) == alignment
    explained = answer_to(qtbot, analyst.explain((left, right), (0, None)))
    assert (explained.left, explained.right, bool(explained.reason)) == (0, 0, True)


def test_the_real_worker_links_what_is_copied_before_it_has_encoded_the_rest(qtbot, analyst_of):
    analyst = analyst_of(command=WORKER)
    copied = "About 40 fighters of the Grey Banner escaped from Dorvet prison late on Friday, officials in Orsel said."
    told = ("Six guards were killed, the hospital said.", "Four guards were killed, the governor said.")
    documents = [a_document(copied, one, title=f"Report {number}") for number, one in enumerate(told)]
    left, right = [answers.only for answers in answers_to(qtbot, *map(analyst.analyze, documents))]
    request, first = analyst.compare(left, right), []
    request.first_arrived.connect(first.append)
    alignment = answer_to(qtbot, request)
    assert [link.kind for one in first for link in one.links] == [LinkKind.VERBATIM]
    assert first[0].links[0].left in {link.left for link in alignment.links}
    assert first[0] != alignment
    again = analyst.compare(left, right)
    again.first_arrived.connect(first.append)
    assert answer_to(qtbot, again) == alignment
    assert len(first) == 1


def test_the_real_worker_takes_texts_and_claims_into_its_indexes_and_finds_them(qtbot, analyst_of, tmp_path):
    analyst = analyst_of(command=WORKER)
    document = a_document("Gunmen stormed the prison at Dorvet.")
    with Workspace.open(tmp_path / "w.crossread") as workspace:
        workspace.add(document)
        texts, claims = TextKeeper(workspace, analyst), Librarian(workspace, analyst)
        for keeper in (texts, claims):
            assert answer_to(qtbot, analyst.ask(keeper.order((document.id,), urgent=True))) is None
        assert [one.document for one in answer_to(qtbot, texts.search("gunmen", 10)).found] == [document.id]
        assert [hit.document for hit in answer_to(qtbot, claims.search("", Span(0, 7), "Gunmen stormed a prison.")).hits] == [document.id]


def test_the_worker_tells_who_makes_its_analyses(analyst_of, qtbot):
    analyst = analyst_of(command=WORKER)
    with qtbot.waitSignal(analyst.producer_told, timeout=SOON) as told:
        pass
    assert told.args == [analyst.producer] == [producer()]
    assert analyst.encoder == PRODUCER


def test_a_restart_is_nobodys_fault_and_costs_no_answer(qtbot, analyst):
    first = answer_to(qtbot, analyst.load(Path("article.txt"))).source.loader
    under_way = Answers(analyst.load(Path("article2.txt")))
    for _ in range(3):  # more often than a crash would be forgiven
        with qtbot.waitSignal(analyst.ready, timeout=SOON):
            analyst.restart()
    qtbot.waitUntil(lambda: under_way.all != [], timeout=SOON)
    assert under_way.only.source.loader != first


def test_a_restarted_worker_reads_the_lists_of_names_anew(qtbot, analyst_of):
    analyst = analyst_of(command=WORKER)
    document = a_document("Nine men of quarl vanguard fled at night.")
    before = answer_to(qtbot, analyst.analyze(document))
    name_lists_path().mkdir(parents=True)
    (name_lists_path() / "weapons.txt").write_text("quarl vanguard\n", encoding="utf-8")
    analyst.restart()
    after = answer_to(qtbot, analyst.analyze(document))
    weapons = [[one.words(mention.span) for mention in one.mentions if mention.label == "WEAPON"] for one in (before, after)]
    assert weapons == [[], ["quarl vanguard"]]


def test_a_worker_that_is_told_other_options_is_started_with_them(qtbot, analyst, tmp_path):
    first = answer_to(qtbot, analyst.load(Path("article.txt"))).source.loader
    analyst.change_command((*FAULTY, "--memory", str(400 << 20)))
    second = answer_to(qtbot, analyst.load(Path("article.txt"))).source.loader
    analyst.change_command((*FAULTY, "--memory", str(400 << 20)))  # the same: nothing happens
    assert first != second == answer_to(qtbot, analyst.load(Path("article.txt"))).source.loader


def test_the_settings_say_what_marks_the_names_and_where_their_lists_are():
    assert worker_command(Settings(pipeline="fast")) == (*WORKER, "--pipeline", "fast")
    assert worker_command(Settings(name_lists="~/mine"))[-2:] == ("--names", str(Path("~/mine").expanduser()))
    assert worker_command(Settings(encoder="~/model"))[-2:] == ("--encoder", str(Path("~/model").expanduser()))


def test_the_worker_tells_what_it_is_kept_from_and_reads_all_the_same(qtbot, analyst_of, tmp_path):
    analyst = analyst_of(command=worker_command(Settings(), (tmp_path,)))
    (tmp_path / "a.txt").write_text("Gen. Ilen Marsk left Orsel.")
    document = answer_to(qtbot, analyst.load(tmp_path / "a.txt"))
    assert answer_to(qtbot, analyst.analyze(document)).mentions
    assert analyst.barred == confine_here()


def confine_here() -> tuple[str, ...]:
    """What this system can keep a process from."""
    code = "from pathlib import Path; from reader.protection import confine; print(*confine(()))"
    return tuple(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_protection_is_told_as_far_as_it_goes():
    assert "It has no network." in protection((NETWORK, WRITING))
    assert protection(())[-1] == "This system offers no way to keep it from more."


def test_another_pipeline_is_asked_as_soon_as_it_is_chosen(qtbot, analyst_of):
    analyst = analyst_of(command=worker_command(Settings()))
    document = a_document("Gen. Ilen Marsk left Orsel.")
    before = answer_to(qtbot, analyst.analyze(document))
    analyst.change_command(worker_command(Settings(pipeline="fast")))
    after = answer_to(qtbot, analyst.analyze(document))
    assert [one.producer.partition("@")[0] for one in (before, after)] == ["en_crossread", "en_crossread_fast"]
