"""What bars a process from harm: the worker opens files of strangers, and whatever such a file makes it do, it has no network, runs no
program, and writes nowhere but into folders it was given. Reading is not barred: articles lie anywhere.

Linux does this for any user: seccomp filters system calls, Landlock the file system and TCP (docs.kernel.org/userspace-api/landlock.html).
Both hold for the process as it is, so they are called before it has threads. Elsewhere nothing of this is offered.
"""

import ctypes
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.jobs import NETWORK, PROGRAMS, WRITING

_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2  # of prctl
_RULESET, _RULE, _RESTRICT = 444, 445, 446  # Landlock's system calls, alike on every machine
_VERSION_ASKED, _PATH_BENEATH = 1, 1
_EXECUTE, _WRITE, _REMOVE_FILE, _MAKE_FILE, _TRUNCATE = 1 << 0, 1 << 1, 1 << 5, 1 << 8, 1 << 14
_CHANGES = _EXECUTE | _WRITE | sum(1 << bit for bit in range(4, 13))  # removing and making of every kind
_SINCE = ((2, 1 << 13), (3, _TRUNCATE))  # version of Landlock, what it can bar besides: moving between folders, cutting
_TCP_SINCE, _TCP = 4, 0b11  # binding, connecting
_PLACE = os.O_CLOEXEC | getattr(os, "O_PATH", 0)

# Berkeley packet filter: load a word, jump if equal, jump if at least, return.
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 13  # with EACCES
_NUMBER, _MACHINE, _ARGUMENT = 0, 4, 16  # places in what a filter sees of a call
_LOCAL_SOCKET, _FOREIGN_CALLS = 1, 0x40000000
_CALLS = {  # machine: its name in filters, socket, and what runs or steers programs: execve, execveat, ptrace, io_uring_setup
    "x86_64": (0xC000003E, 41, (59, 322, 101, 425)),
    "aarch64": (0xC00000B7, 198, (221, 281, 117, 425)),
}


def confine(writable: Sequence[Path] | None) -> tuple[str, ...]:
    """Bars this process for good; returns what it is barred from. Without `writable`, writing stays as it is."""
    if not sys.platform.startswith("linux"):
        return ()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return ()
    barred = [WRITING] if writable is not None and _bar_writing(libc, writable) else []
    return (*((NETWORK, PROGRAMS) if _bar_calls(libc) else ()), *barred)


def _bar_calls(libc: ctypes.CDLL) -> bool:
    """No sockets but local ones, no other programs."""
    known = _CALLS.get(os.uname().machine)
    if known is None:
        return False
    code = b"".join(_filter(*known))
    program = ctypes.create_string_buffer(code, len(code))
    return bool(libc.prctl(_SECCOMP, _FILTER, ctypes.byref(_Program(len(code) // 8, ctypes.addressof(program))), 0, 0) == 0)


def _filter(machine: int, socket: int, refused: Sequence[int]) -> Iterable[bytes]:
    """Jumps are counted from the step behind; the last two steps allow and refuse."""
    steps = 9 + len(refused)
    refuse, allow = steps - 1, steps - 2
    yield _step(_LOAD, _MACHINE)
    yield _step(_EQUAL, machine, 0, refuse - 2)
    yield _step(_LOAD, _NUMBER)
    yield _step(_AT_LEAST, _FOREIGN_CALLS, refuse - 4, 0)
    for place, call in enumerate(refused, start=4):
        yield _step(_EQUAL, call, refuse - place - 1, 0)
    place = 4 + len(refused)
    yield _step(_EQUAL, socket, 0, allow - place - 1)
    yield _step(_LOAD, _ARGUMENT)
    yield _step(_EQUAL, _LOCAL_SOCKET, 0, refuse - place - 3)
    yield _step(_RETURN, _ALLOW)
    yield _step(_RETURN, _REFUSE)


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return code.to_bytes(2, sys.byteorder) + bytes((if_true, if_false)) + value.to_bytes(4, sys.byteorder)


class _Program(ctypes.Structure):
    _fields_ = (("steps", ctypes.c_ushort), ("first", ctypes.c_void_p))


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def _bar_writing(libc: ctypes.CDLL, writable: Sequence[Path]) -> bool:
    """Nothing is written or removed but plain files in these folders; TCP too is barred where Landlock can."""
    version = libc.syscall(_RULESET, None, 0, _VERSION_ASKED)
    if version < 1:
        return False
    files = _CHANGES | sum(access for since, access in _SINCE if version >= since)
    wanted = _Ruleset(files, _TCP if version >= _TCP_SINCE else 0)
    size = ctypes.sizeof(wanted) if version >= _TCP_SINCE else ctypes.sizeof(ctypes.c_uint64)
    ruleset = libc.syscall(_RULESET, ctypes.byref(wanted), size, 0)
    if ruleset < 0:
        return False
    try:
        for folder in writable:
            _allow(libc, ruleset, folder, files & (_WRITE | _REMOVE_FILE | _MAKE_FILE | _TRUNCATE))
        _allow(libc, ruleset, Path(os.devnull), _WRITE)
        return bool(libc.syscall(_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, place: Path, access: int) -> None:
    try:
        folder = os.open(place, _PLACE)
    except OSError:  # what is not there needs no leave
        return
    try:
        libc.syscall(_RULE, ruleset, _PATH_BENEATH, ctypes.byref(_Beneath(access, folder)), 0)
    finally:
        os.close(folder)
