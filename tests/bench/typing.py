"""Words typed into the real window, key by key: how long the drawing thread works from a key to the painted rows.

In CPU seconds of that thread, over a thousand products and over a hundred thousand. What comes after the rows (all that
is found, its counts, why, suggestions) comes in turns of its own, of which the longest is told.
"""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests import synthetic
from tests.bench import crowd, words
from tests.bench.measure import Row
from tests.bench.turns import Turns

from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.main_window import MainWindow

GOAL, FEW, VALUES = 0.016, 1_000, 6
TYPED = (*words.WORDS, "фильтр пыль", "насос взрывозащищённый", "filter group", "1к-000", "过滤器", "泵站", "灭火")


class _Painted:
    """When the rows were painted for the first time since, by the clock of this thread; 0 until then."""

    at = 0.0

    def note(self) -> None:
        """They are."""
        self.at = self.at or time.thread_time()


def _key(letter: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)


def typed(app: QApplication, home: Path) -> tuple[list[float], float]:
    """CPU seconds from each key to its rows, sorted; and the longest turn of the loop there was."""
    catalog, jobs = Catalog.open(home), Jobs()
    window = MainWindow(catalog, jobs, Settings(author="bench", content_language="ru"))
    window.show()
    turns = Turns(app, jobs)
    turns.rest()
    try:
        _word(window, turns, TYPED[0])  # what is read once at the first key of a day
        turns.longest = 0.0
        return sorted(one for word in TYPED for one in _word(window, turns, word)), turns.longest
    finally:
        jobs.close()
        window.close()
        window.deleteLater()
        turns.close()
        catalog.close()


def _word(window: MainWindow, turns: Turns, word: str) -> list[float]:
    """One word, from an empty field; between its keys everything comes to rest."""
    if window.rooms is None:
        raise SystemExit("the window has no catalogue")
    screen, field, taken = window.rooms.catalogue, window.top_bar.search, list[float]()
    field.setFocus()
    turns.act(field.clear)
    turns.rest()
    for letter in word:
        painted = _Painted()
        screen.grid.painted.connect(painted.note)
        start = time.thread_time()
        turns.act(partial(QApplication.sendEvent, field, _key(letter)))
        while not painted.at and screen.found.rows:
            turns.turn()
        screen.grid.painted.disconnect(painted.note)
        taken.append((painted.at or time.thread_time()) - start)
        turns.rest()
    return taken


def thousand(folder: Path) -> Path:
    """A data folder with a thousand products."""
    catalog = Catalog.open(folder)
    synthetic.fill(catalog, FEW, VALUES)
    catalog.index()
    catalog.close()
    return folder


def rows(few: Path, many: Path) -> Iterator[Row]:
    """The lines of the table about a key press."""
    for count, home in (("1,000", few), ("100,000", many)):
        taken, longest = typed(crowd.application(), home)
        yield Row(f"a key pressed, rows of {count} painted: p50", taken[len(taken) // 2], None, GOAL)
        yield Row(f"a key pressed, rows of {count} painted: p99", taken[int(len(taken) * 0.99)], None, GOAL)
        yield Row(f"while words are typed over {count}, held longest", longest, None, GOAL)


if __name__ == "__main__":
    import sys
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        for row in rows(thousand(Path(folder)), Path(sys.argv[1])):
            print(row.line(), flush=True)
