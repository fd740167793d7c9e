"""The worker as a program, spoken to through its pipes; its articles misbehave by their names (tests/faulty_worker.py)."""

import signal
import subprocess
import sys

import pytest

import tests.faulty_worker
from reader.document import Document
from reader.jobs import Cancel, Done, Failed, FrameReader, Job, Part, Progress, Ready, frame
from reader.parcels import FIRST, Unpacking, parts
from reader.pieces import assembled
from tests.builders import a_document
from tests.load.pdfs import At, a_pdf

FAULTY = (sys.executable, tests.faulty_worker.__file__)
PATIENCE = 30  # seconds until a test that hangs fails


class Worker:
    """A worker process with blocking pipes."""

    def __init__(self, *arguments, program=FAULTY):
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([*program, *arguments], bufsize=0, stdin=pipe, stdout=pipe, stderr=pipe)
        self._frames = FrameReader()
        self._heard = []

    def say(self, *messages):
        for message in messages:
            self.process.stdin.write(frame(message))

    def hear(self):
        """The next message; none when the worker is gone."""
        while not self._heard:
            data = self.process.stdout.read(1 << 16)
            if not data:
                return None
            self._heard += self._frames.feed(data)
        return self._heard.pop(0)

    def answer(self, message):
        """All that the worker says to a job, up to its answer."""
        self.say(message)
        said = [self.hear()]
        while not isinstance(said[-1], Done | Failed | None):
            said.append(self.hear())
        return said

    def read(self, name, number=1, deadline=60.0):
        return self.answer(Job(number, "load", {"path": f"/{name}"}, deadline))


@pytest.fixture
def worker_of():
    made = []

    def make(*arguments, program=FAULTY):
        made.append(Worker(*arguments, program=program))
        assert isinstance(made[-1].hear(), Ready)
        return made[-1]

    yield make
    for worker in made:
        worker.process.kill()
        worker.process.wait()
        for pipe in (worker.process.stdin, worker.process.stdout, worker.process.stderr):
            pipe.close()


@pytest.fixture
def worker(worker_of):
    return worker_of()


def document_in(said):
    unpacking = Unpacking()
    for part in said[:-1]:
        unpacking.add(part.name, part.data)
    (document,) = unpacking.values
    return document


def test_a_job_is_answered_with_parts_and_done(worker):
    said = worker.read("article.txt")
    assert said[-1] == Done(1)
    assert isinstance(document_in(said), Document)


def test_jobs_are_answered_in_turn(worker):
    worker.say(*(Job(number, "load", {"path": "/article.txt"}) for number in (1, 2)))
    done = []
    while len(done) < 2:
        message = worker.hear()
        done += [message] if isinstance(message, Done) else []
    assert done == [Done(1), Done(2)]


def test_the_values_of_a_job_come_before_it(worker):
    document = a_document("Guards held the gate.")
    worker.say(*(Part(4, name, data) for name, data in parts(document)))
    said = worker.answer(Job(4, "analyze"))
    assert len(assembled(document, [part.data for part in said[:-1]]).sentences) == len(document.text)


def test_the_analysts_own_names_are_marked(worker_of, tmp_path):
    (tmp_path / "groups.txt").write_text("the gate\n", encoding="utf-8")
    document = a_document("Guards held the gate.")
    worker = worker_of("--names", str(tmp_path), program=(sys.executable, "-m", "reader.worker"))
    worker.say(*(Part(4, name, data) for name, data in parts(document)))
    said = [message for message in worker.answer(Job(4, "analyze")) if isinstance(message, Part)]
    (mention,) = assembled(document, [part.data for part in said]).mentions
    assert (mention.span.of(document.text), mention.label) == ("gate", "ORG")


def test_the_values_of_a_job_that_never_came_are_dropped(worker):
    worker.say(*(Part(3, name, data) for name, data in parts(a_document("Dropped."))), Cancel(3))
    document = a_document("Kept.")
    worker.say(*(Part(4, name, data) for name, data in parts(document)))
    assert worker.answer(Job(4, "analyze"))[-1] == Done(4)


def test_a_fault_of_the_environment_is_told_in_its_own_words(worker):
    assert worker.read("refused") == [Failed(1, "The file is empty.", "Open another one.", "error")]


def test_a_bug_is_told_and_its_traceback_goes_to_the_terminal(worker):
    (failed,) = worker.read("mistake")
    assert (failed.reason, "KeyError: 'gate'" in failed.message) == ("bug", True)
    worker.process.stdin.close()
    assert b"make_a_mistake" in worker.process.stderr.read()


def test_the_worker_lives_on_after_a_bug(worker):
    worker.read("mistake")
    assert worker.read("article.txt", 2)[-1] == Done(2)


def test_an_unknown_kind_of_job_is_a_bug(worker):
    assert worker.answer(Job(1, "sneeze"))[-1].reason == "bug"


def test_what_a_library_prints_goes_to_the_terminal(worker):
    assert worker.read("chatter")[-1] == Done(1)
    worker.process.stdin.close()
    said = worker.process.stderr.read()
    assert b"a library says hello" in said
    assert b"and so does its part in C" in said


def test_a_running_job_can_be_cancelled(worker):
    worker.say(Job(1, "load", {"path": "/endless"}))
    assert worker.hear() == Progress(1, 1, 2)
    assert worker.answer(Cancel(1))[-1].reason == "cancelled"
    assert worker.read("article.txt", 2)[-1] == Done(2)


def test_a_job_that_was_cancelled_before_its_turn_does_not_begin(worker):
    worker.say(Job(1, "load", {"path": "/endless"}), Job(2, "load", {"path": "/crash"}), Cancel(2), Cancel(1))
    answers = []
    while len(answers) < 2:
        message = worker.hear()
        answers += [message] if isinstance(message, Done | Failed) else []
    assert [(answer.id, answer.reason) for answer in answers] == [(1, "cancelled"), (2, "cancelled")]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to the limit")
def test_too_little_memory_is_told(worker_of):
    worker = worker_of("--memory", str(400 << 20))
    assert worker.read("memory")[-1].reason == "memory"


@pytest.mark.parametrize("name", ["hang", "endless"])
def test_the_worker_is_gone_when_the_window_is_gone_even_during_a_job(worker, name):
    worker.say(Job(1, "load", {"path": f"/{name}"}))
    worker.process.stdin.close()
    worker.process.stdout.close()
    assert worker.process.wait(PATIENCE) == 0


def test_an_idle_worker_is_gone_when_the_window_is_gone(worker):
    worker.process.stdin.close()
    assert worker.process.wait(PATIENCE) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no alarms")
def test_a_job_that_blocks_the_interpreter_ends_by_the_alarm(worker):
    worker.say(Job(1, "load", {"path": "/hang-in-c"}, deadline=0.1))
    assert worker.process.wait(PATIENCE) == -signal.SIGALRM


def test_garbage_from_the_window_ends_the_worker(worker):
    worker.process.stdin.write(b"not a frame")
    assert worker.process.wait(PATIENCE) == 0


def test_the_first_pages_of_a_long_file_come_before_it(worker_of, tmp_path):
    path = tmp_path / "long.pdf"
    path.write_bytes(a_pdf(*([At(72, 700, f"Report {page} of the prison service.")] for page in range(1, 81))))
    said = worker_of(program=(sys.executable, "-m", "reader.worker")).answer(Job(1, "load", {"path": str(path)}))
    heard = [message for message in said[:-1] if isinstance(message, Part)]
    at = next(number for number, part in enumerate(heard) if part.name == FIRST)
    first, whole = Unpacking(), Unpacking()
    for unpacking, some in ((first, heard[:at]), (whole, heard[at + 1 :])):
        for part in some:
            unpacking.add(part.name, part.data)
    assert [document.text.count("Report") for document in (*first.values, *whole.values)] == [8, 80]
