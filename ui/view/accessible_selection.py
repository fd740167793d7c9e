"""Lets Python tell Qt which words are selected: PySide6 leaves out what Qt asks with pointers, and answers it with whatever is in memory.

The answer is put into the table of functions of the C++ object, whose order is part of Qt's binary interface.
"""

import ctypes
import sys
from collections.abc import Callable

import shiboken6
from PySide6.QtGui import QAccessibleTextInterface

_WORD = ctypes.sizeof(ctypes.c_void_p)
_BEFORE = 2  # words before the functions: what C++ knows of the type
_PLACE = 1 if sys.platform == "win32" else 2  # behind the destructor, which has two entries but on Windows
_FUNCTIONS = _PLACE + 16
_Asked = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))


def answer_selection(text: QAccessibleTextInterface, answer: Callable[[int], tuple[int, int]]) -> object:
    """From now on Qt gets start and end of a selection, by its number, from `answer`. What is returned must live as long as the text."""

    def asked(_this: int, index: int, start: "ctypes._Pointer[ctypes.c_int]", end: "ctypes._Pointer[ctypes.c_int]") -> None:
        start[0], end[0] = answer(index)

    address = shiboken6.getCppPointer(text)[0]
    table = ctypes.c_void_p.from_address(address)
    functions = (ctypes.c_void_p * (_BEFORE + _FUNCTIONS))()
    ctypes.memmove(functions, (table.value or 0) - _BEFORE * _WORD, ctypes.sizeof(functions))
    function = _Asked(asked)
    functions[_BEFORE + _PLACE] = ctypes.cast(function, ctypes.c_void_p).value
    table.value = ctypes.addressof(functions) + _BEFORE * _WORD
    return functions, function
