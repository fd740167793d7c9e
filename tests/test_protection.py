"""What the worker is barred from, tried in processes of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.jobs import NETWORK, PROGRAMS, WRITING

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux bars a process from anything")

START = """
import os, pathlib, socket, subprocess, sys, threading
from reader.protection import confine
barred = confine({writable})
def tried(act):
    found = []
    def act_on():
        try:
            act()
            found.append("done")
        except OSError as error:
            found.append(type(error).__name__)
    thread = threading.Thread(target=act_on)
    thread.start()
    thread.join()
    return found[0]
print(barred)
"""


def confined(what: str, writable: str = "()") -> tuple[str, str]:
    """What a confined process is barred from, and what became of an act in it."""
    code = f"{START.format(writable=writable)}print(tried(lambda: {what}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    barred, told = done.stdout.split("\n")[:2]
    return barred, told


def expected(barred: str, part: str) -> str:
    """Where the kernel does not offer it, nothing is promised."""
    if part not in barred:
        pytest.skip(f"this kernel does not bar {part}")
    return "PermissionError"


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_there_is_no_network(family):
    barred, told = confined(f"socket.socket(socket.{family})")
    assert told == expected(barred, NETWORK)


def test_local_sockets_still_work():
    assert confined("socket.socketpair()[0].close()")[1] == "done"


def test_no_program_is_run():
    barred, told = confined("os.execv('/bin/true', ['true'])")
    assert told == expected(barred, PROGRAMS)


@pytest.mark.parametrize("what", ["open({path!r}, 'w')", "os.truncate({there!r}, 0)", "os.remove({there!r})", "os.mkdir({path!r})"])
def test_nothing_is_written(tmp_path, what):
    there = tmp_path / "there.txt"
    there.write_text("x")
    barred, told = confined(what.format(path=str(tmp_path / "new"), there=str(there)))
    assert told == expected(barred, WRITING)
    assert there.read_text() == "x"


def test_a_folder_that_is_given_can_be_written_to_and_anything_read(tmp_path):
    (tmp_path / "given").mkdir()
    (tmp_path / "article.txt").write_text("x")
    given = f"(pathlib.Path({str(tmp_path / 'given')!r}),)"
    assert confined(f"open({str(tmp_path / 'given' / 'index')!r}, 'w')", given)[1] == "done"
    assert confined(f"open({str(tmp_path / 'article.txt')!r})", given)[1] == "done"


def test_without_folders_writing_stays_as_it_is(tmp_path):
    barred, told = confined(f"open({str(tmp_path / 'new')!r}, 'w')", "None")
    assert WRITING not in barred
    assert told == "done"
