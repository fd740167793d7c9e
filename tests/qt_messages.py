"""Lets no warning of Qt pass in windows that start in a process of their own; in the tests' own process pytest-qt does."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

EXIT = 70  # of a process that Qt warned
_OFFSCREEN = "This plugin does not support"  # what windows without a screen cannot do
_WARNING = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


def end_at_warnings() -> None:
    """From now on a warning is printed and ends the process."""

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if _OFFSCREEN in message:
            return
        print(f"Qt: {message}", file=sys.stderr, flush=True)
        if kind in _WARNING:
            os._exit(EXIT)

    qInstallMessageHandler(handle)
