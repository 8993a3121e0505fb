"""Somebody at the requirement matcher: types, presses, reads."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.ui.jobs import Jobs
from booth.ui.matching.screen import MatchScreen
from booth.ui.selection import Selection
from staff import painted

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


class Desk:
    """The screen and what somebody does at it."""

    def __init__(self, screen: MatchScreen, jobs: Jobs, bot: QtBot, catalog: Catalog, selection: Selection) -> None:
        self.screen, self.jobs, self.bot, self.catalog, self.selection = screen, jobs, bot, catalog, selection

    def settle(self) -> None:
        """Wait until what was asked for has landed."""
        for _ in range(3):
            self.bot.wait(2)
            self.bot.waitUntil(lambda: not self.jobs.busy, timeout=20_000)

    def type(self, words: str) -> None:
        """Type into the field, letter by letter."""
        self.screen.panel.entry.setFocus()
        self.screen.panel.entry.clear()
        for letter in words:
            self.screen.panel.entry.insert(letter)
        self.settle()

    def add(self, *words: str) -> None:
        """Type requirements, each with Enter behind it."""
        for one in words:
            self.type(one)
            self.press(Qt.Key.Key_Return)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        """Press a key where the keyboard is."""
        target = on or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)
        self.settle()

    @property
    def typed(self) -> list[str]:
        """The requirements of the list, as they were typed."""
        return [one.typed for one in self.screen.lines]

    @property
    def codes(self) -> list[str]:
        """The codes of the first products."""
        return [one.code for one in self.screen.matches.reply.first]

    def sees(self, words: str) -> bool:
        """Whether words stand on the screen."""
        return "".join(words.split()) in "".join(painted(self.screen).split())
