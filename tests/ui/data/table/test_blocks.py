"""Blocks: pasted, filled down, cleared and copied, each as one change, and what does not fit is said before."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from booth.catalog.cells import writing
from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.writing import Written
from booth.catalog.store import Catalog
from booth.ui.data.table.page import ProductsPage
from booth.ui.jobs import Progress

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = [Column(Field.NAME, language) for language in ("ru", "en", "zh")]


@pytest.fixture
def paste(page: ProductsPage, qtbot: QtBot, settled: Callable[[], None]) -> Callable[[str], None]:
    """Ctrl+V of a text."""

    def press(text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        qtbot.keyClick(page.view, Qt.Key.Key_V, CONTROL)
        settled()

    return press


def _products(page: ProductsPage, catalog: Catalog, rows: range):
    return [catalog.products.get(page.table.line(row).uid) for row in rows]


def test_a_block_is_written_as_one_change_and_picked(page: ProductsPage, sample: Catalog, at, paste) -> None:
    row, column = at("V-1200", NAMES[0])
    before = sample.revision()
    paste("Раз\tOne\t一\r\nДва\t\t二\r\n")
    assert sample.revision() == before + 1
    first, second = _products(page, sample, range(row, row + 2))
    assert [first.name.exact(one) for one in ("ru", "en", "zh")] == ["Раз", "One", "一"]
    assert (second.name.exact("ru"), second.name.exact("zh")) == ("Два", "二")
    assert second.name.exact("en")  # a blank leaves alone what was there
    assert page.view.picked() == (range(row, row + 2), range(column, column + 3))
    assert page.strip.words == "5 cells written. 1 blank cell left alone what was there."


def test_the_report_is_seen_though_the_first_cell_was_not_taken(page: ProductsPage, at, paste) -> None:
    row, column = at("V-1200", Field.CATEGORY)
    paste("nonsense\nScrubbers\nmore of it\n")
    assert page.strip.words == "1 cell written. 2 cells not taken: they are marked red."
    page.view.go(row + 1, column)
    page.view.go(row, column)
    assert "nonsense" in page.strip.words


def test_figures_are_read_as_the_block_writes_them(
    page: ProductsPage, sample: Catalog, at, paste, figure: Column
) -> None:
    row, _ = at("V-1200", figure)
    paste("0,5\n1,200\n１２\n=A1\n")
    found = _products(page, sample, range(row, row + 4))
    lows = [next(one for one in each.values if one.attribute.uid == figure.attribute).quantity for each in found[:2]]
    assert [str(one.low) for one in lows] == ["0.5", "1.200"]
    assert page.table.look(row + 3, page.table.columns.index(figure)).trouble
    assert page.strip.words == (
        "3 cells written. 1 cell not taken: it is marked red. 1 cell begins with “=”: formulas are not calculated here."
    )


def test_what_does_not_fit_is_said_before_anything_is_written(
    page: ProductsPage, sample: Catalog, at, paste, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    at("V-1200", NAMES[0])
    before = sample.revision()
    wide = "\t".join(["x"] * 40)
    paste(wide)
    assert page.strip.asking
    assert "do not fit" in page.strip.words
    assert "Nothing has been written yet" in page.strip.words
    qtbot.keyClick(page.strip.yes, Qt.Key.Key_Escape)
    settled()
    assert sample.revision() == before
    last = page.table.rowCount() - 1
    page.view.go(last, 1)
    paste("91\n92\n93")
    assert page.strip.words.startswith("2 rows of the block do not fit.")
    qtbot.keyClick(page.strip.yes, Qt.Key.Key_Return)
    settled()
    assert sample.revision() == before + 1
    assert _products(page, sample, range(last, last + 1))[0].plinth == "91"


def test_one_cell_is_pasted_into_all_that_are_picked(page: ProductsPage, sample: Catalog, paste) -> None:
    page.view.pick(range(1, 4), range(1, 2))
    paste("9z")
    assert {one.plinth for one in _products(page, sample, range(1, 4))} == {"9z"}


def test_fill_down_and_clear(page: ProductsPage, sample: Catalog, qtbot: QtBot, settled: Callable[[], None]) -> None:
    before = sample.revision()
    page.view.pick(range(0, 5), range(1, 2))
    qtbot.keyClick(page.view, Qt.Key.Key_D, CONTROL)
    settled()
    first, *others = _products(page, sample, range(0, 5))
    assert {one.plinth for one in others} == {first.plinth}
    page.view.pick(range(1, 5), range(1, 2))
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    settled()
    assert {one.plinth for one in _products(page, sample, range(1, 5))} == {""}
    assert sample.revision() == before + 2
    page.view.go(3, 1)
    page.view.pick(range(1, 2), range(1, 2))
    qtbot.keyClick(page.view, Qt.Key.Key_D, CONTROL)  # a single row takes the one above
    settled()
    assert _products(page, sample, range(1, 2))[0].plinth == first.plinth


def test_what_is_copied_can_be_pasted_again(
    page: ProductsPage, sample: Catalog, qtbot: QtBot, paste, settled: Callable[[], None]
) -> None:
    columns = page.table.columnCount()
    page.view.pick(range(0, page.table.rowCount()), range(0, columns))
    page.table.refresh()  # nothing is read yet: a worker does it
    qtbot.keyClick(page.view, Qt.Key.Key_C, CONTROL)
    settled()
    text = QGuiApplication.clipboard().text()
    assert text.count("\n") == page.table.rowCount() - 1
    before = sample.revision()
    page.view.go(0, 0)
    paste(text)
    assert not page.edits.troubles
    assert sample.revision() == before
    page.view.pick(range(0, 2), range(0, 2))
    qtbot.keyClick(page.view, Qt.Key.Key_C, CONTROL)
    corner = "\n".join("\t".join(line.split("\t")[:2]) for line in text.split("\n")[:2])
    assert QGuiApplication.clipboard().text() == corner


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Nothing is written before this is set, as with 150,000 cells."""
    go_on, at_once = threading.Event(), writing.write

    def write(*asked: Any, progress: Progress, **told: Any) -> Written:
        def step(done: int, total: int) -> None:
            progress(done, total)
            assert done < 5 or go_on.wait(20)

        return at_once(*asked, progress=step, **told)

    monkeypatch.setattr(writing, "write", write)
    yield go_on
    go_on.set()


def test_a_large_block_says_how_far_it_is_and_can_be_stopped(
    page: ProductsPage, sample: Catalog, at, qtbot: QtBot, settled: Callable[[], None], slow, monkeypatch
) -> None:
    monkeypatch.setattr("booth.ui.data.table.hands._AT_ONCE", 20)
    row, column = at("V-1200", NAMES[1])
    before, held = sample.revision(), page.table.entered(row, column)
    rows = range(row, row + 25)
    page.view.pick(rows, range(column, column + 1))
    qtbot.keyClick(page.view, Qt.Key.Key_D, CONTROL)
    qtbot.waitUntil(lambda: page.strip.words == "Writing 25 cells… 20 %")
    page.view.go(row + 1, column)  # the strip goes on saying it
    assert page.strip.words.startswith("Writing 25 cells")
    assert page.strip.no.text() == "Cancel"
    assert not page.strip.asking
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    slow.set()
    settled()
    assert sample.revision() == before
    assert page.strip.words == "The change was stopped and the catalogue is as it was. Start it again when you like."
    assert not page.edits.troubles
    assert page.table.entered(row + 3, column) != held
    page.view.pick(rows, range(column, column + 1))
    qtbot.keyClick(page.view, Qt.Key.Key_D, CONTROL)
    settled()
    assert sample.revision() == before + 1
    assert page.strip.words == "24 cells written."


def test_rows_that_nobody_has_looked_at_are_written_too(
    page: ProductsPage, sample: Catalog, paste, settled: Callable[[], None]
) -> None:
    rows = page.table.rowCount()
    page.table.refresh()
    page.view.go(0, 1)
    paste("\n".join(f"n{number}" for number in range(rows)))
    assert [one.plinth for one in _products(page, sample, range(rows))] == [f"n{number}" for number in range(rows)]
    paste("\n".join(f"m{number}" for number in range(rows)))  # on what they were written over with, without a clash
    assert not page.edits.troubles
    assert [page.table.look(row, 1).words for row in range(rows)] == [f"m{number}" for number in range(rows)]
