"""The page of products, shown in the real window on the sample catalogue."""

from collections.abc import Callable

import pytest

from booth.catalog.cells.columns import Column, Field
from booth.ui.data.table.page import ProductsPage
from booth.ui.main_window import MainWindow
from booth.ui.rooms import DATA


@pytest.fixture
def page(window: MainWindow, settled: Callable[[], None]) -> ProductsPage:
    """The page, its rows read; the keyboard at its first cell."""
    window.rooms.go(DATA)
    settled()
    found = window.rooms.data.page("products")
    assert isinstance(found, ProductsPage)
    window.activateWindow()
    found.view.setFocus()
    return found


@pytest.fixture
def at(page: ProductsPage) -> Callable[..., tuple[int, int]]:
    """Put the keyboard at a cell, by the product's code and the column; answers row and column."""

    def go(code: str, column: Column | Field) -> tuple[int, int]:
        wanted = Column(column) if isinstance(column, Field) else column
        place = page.table.columns.index(wanted)
        row = next(n for n in range(page.table.rowCount()) if page.table.line(n).code == code)
        page.view.go(row, place)
        return row, place

    return go


@pytest.fixture
def figure(page: ProductsPage) -> Column:
    """The first column of figures that is shown."""
    known = {one.uid: one for one in page._catalog.attributes()}
    return next(one for one in page.table.columns if one.attribute and known[one.attribute].type == "quantity")
