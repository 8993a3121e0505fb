"""The thread that draws is never held for long: the real window over a hundred thousand products, turn by turn.

Each figure is the longest turn of the event loop in CPU seconds of that thread; a field's save also by the clock.
"""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.bench import crowd
from tests.bench.measure import Row
from tests.bench.turns import Turns

from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.exchange.sample import load_sample
from booth.settings import Settings
from booth.ui.collecting import Collecting
from booth.ui.data.pages import PAGES
from booth.ui.editing.autosave import SAVED
from booth.ui.jobs import Jobs
from booth.ui.main_window import MainWindow
from booth.ui.rooms import Rooms

GOAL = 0.016
CODES = ("ВУ-3000", "VT-650")
SAVES, WARMING = 120, 10
LETTERS = "фильтр"


class Stand:
    """The window on display with its catalogue in it."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.catalog = Catalog.open(home)
        self.jobs = Jobs()
        self.uids = _rich(self.catalog)
        self.window = MainWindow(self.catalog, self.jobs, Settings(author="bench", content_language="ru"))
        self.window.show()
        self.turns = Turns(app, self.jobs)
        self.turns.rest(1.5)  # what comes in after the first cards is there, as when a person comes to it
        Collecting(self.window).start()

    @property
    def rooms(self) -> Rooms:
        """The rooms of the window."""
        if self.window.rooms is None:
            raise SystemExit("the window has no catalogue")
        return self.window.rooms

    def close(self) -> None:
        """Everything away again."""
        self.jobs.close()
        self.window.close()
        self.window.deleteLater()
        self.turns.close()
        self.catalog.close()


def _rich(catalog: Catalog) -> tuple[str, ...]:
    """Products of the sample, with forty values of every type, pictures and models; brought among the others once."""
    try:
        return tuple(catalog.products.by_code(code) for code in CODES)
    except BoothError:
        load_sample(catalog, "bench")
        return _rich(catalog)


def opened(stand: Stand) -> Iterator[tuple[str, float]]:
    """The form from a product's page: its first opening, each section's, and all of them again."""
    first, second = stand.uids
    stand.turns.held(lambda: stand.rooms.open_product(first))
    yield "the form opened first", stand.turns.held(lambda: stand.rooms.open_form(first))
    form = stand.rooms.form
    for key in form.contents.keys:
        yield f"its {key} opened first", stand.turns.held(lambda key=key: form.go_to(_FIELDS[key]))
        yield f"its {key} with another product", stand.turns.held(lambda: stand.rooms.open_form(second))
        yield f"its {key} again", stand.turns.held(lambda: stand.rooms.open_form(first))


_FIELDS = {"texts": "name", "values": "values", "variants": "variants", "place": "code", "media": "assets"}


def _typed(letter: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)


def saved(stand: Stand) -> tuple[float, float]:
    """A name typed and taken by Enter: p99 by the clock until it is on disk, and the longest hold of all of it."""
    form, turns, taken = stand.rooms.form, stand.turns, list[float]()
    stand.rooms.open_form(stand.uids[0], "name.ru")
    turns.rest()
    turns.longest = 0.0
    for number in range(SAVES):
        edit = QApplication.focusWidget()
        if edit is None:
            raise SystemExit("no field has the keyboard")
        turns.act(partial(QApplication.sendEvent, edit, _typed(LETTERS[number % len(LETTERS)])))
        turns.turn()
        start = time.perf_counter()
        turns.act(partial(QTest.keyClick, edit, Qt.Key.Key_Return))
        if form.autosave.state == SAVED:
            raise SystemExit("Enter saved nothing")
        turns.until(lambda: form.autosave.state == SAVED)
        taken.append(time.perf_counter() - start)
        turns.rest()
    return sorted(taken[WARMING:])[int((SAVES - WARMING) * 0.99)], turns.longest


def pages(stand: Stand) -> Iterator[tuple[str, float]]:
    """The data room, each of its pages first and again."""
    yield "the data room opened first", stand.turns.held(lambda: stand.rooms.go("data"))
    data = stand.rooms.data
    for again in (False, True):
        for each in PAGES:
            held = stand.turns.held(lambda key=each.key: data.open_page(key))
            yield f"page {each.key} {'again' if again else 'first'}", held


def every(app: QApplication, home: Path) -> Iterator[tuple[str, str, float]]:
    """Each hold with its group and name: what to look at when a goal is missed."""
    stand = Stand(app, home)
    try:
        yield from (("form", *one) for one in opened(stand))
        clock, held = saved(stand)
        yield "clock", "p99", clock
        yield "save", "longest", held
        yield from (("pages", *one) for one in pages(stand))
    finally:
        stand.close()


def rows(home: Path) -> Iterator[Row]:
    """The lines of the table: the longest of each group."""
    longest: dict[str, float] = {}
    for group, _, held in every(crowd.application(), home):
        longest[group] = max(held, longest.get(group, 0.0))
    yield Row("a field saved through the form: p99 by the clock", longest["clock"], None, 0.030)
    yield Row("the same, drawing thread held", longest["save"], None, GOAL)
    yield Row("form and its sections opened, held", longest["form"], None, GOAL)
    yield Row("pages of the data room opened, held", longest["pages"], None, GOAL)


if __name__ == "__main__":
    import sys

    for group, name, held in every(crowd.application(), Path(sys.argv[1])):
        print(f"{held * 1000:8.1f} ms  {group}: {name}", flush=True)
