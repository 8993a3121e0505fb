"""Ctrl+Z in the whole window: what was typed in a field takes its own steps back first, then the catalogue does."""

from collections.abc import Callable
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

UNDO: Final = ("Ctrl+Z",)
REDO: Final = ("Ctrl+Shift+Z", "Ctrl+Y")


class UndoKeys(QObject):
    """The keys of one window. A field holds them for itself even with nothing to take back; here it lets go."""

    def __init__(self, window: QWidget, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        for keys, act in (*((each, undo) for each in UNDO), *((each, redo) for each in REDO)):
            QShortcut(QKeySequence(keys), window).activated.connect(act)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)

    def _watch(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) and self._window.isAncestorOf(now):
            now.installEventFilter(self)  # once: a filter that is there already only comes first again

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field without steps of its own does not get the key: the window's shortcut does."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        keys = QKeySequence(event.keyCombination()).toString()
        if (keys in UNDO and not _has_steps(watched, back=True)) or (
            keys in REDO and not _has_steps(watched, back=False)
        ):
            event.ignore()
            return True
        return False


def _has_steps(field: QObject, *, back: bool) -> bool:
    """Whether a field has something of its own to take back, or to do again."""
    if not shiboken6.isValid(field):
        return False
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if back else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        return document.isUndoAvailable() if back else document.isRedoAvailable()
    return False
