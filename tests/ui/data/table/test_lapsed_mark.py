"""A product whose certificate does not outlast the fair is marked in its row of the table."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QRect, Qt

import builders
from booth.catalog.cells.columns import Field
from booth.catalog.store import Catalog
from booth.ui.data.table.page import ProductsPage

TODAY = date.today()


def told(page: ProductsPage, cell: tuple[int, int], role: Qt.ItemDataRole) -> str:
    return page.table.data(page.table.index(*cell), role) or ""


def test_the_row_is_marked_when_the_certificate_or_the_show_changes(
    page: ProductsPage, sample: Catalog, at: Callable[..., tuple[int, int]], settled: Callable[[], None]
) -> None:
    cell = at("MF-2400", Field.CODE)
    area = QRect(page.view.visualRect(page.table.index(*cell)))
    tip, read = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
    plain = page.view.viewport().grab(area).toImage()
    assert told(page, cell, tip) == ""
    assert told(page, cell, read) == "MF-2400"
    product = sample.products.get(sample.products.by_code("MF-2400"))
    paper = builders.certificate("1", builders.t("Бумага", "Paper", "证书"), TODAY + timedelta(days=3))
    with sample.change("tests", "a certificate, and a show that ends with it") as change:
        change.put(replace(product, assets=(*product.assets, paper)))
        change.put(replace(sample.show(), first_day=TODAY, last_day=TODAY + timedelta(days=3)))
    settled()
    assert told(page, cell, tip) == ""
    with sample.change("tests", "a day longer") as change:
        change.put(replace(sample.show(), last_day=TODAY + timedelta(days=4)))
    settled()
    said = told(page, cell, tip)
    assert said.startswith("A certificate expires before the show ends")
    assert told(page, cell, read) == f"MF-2400, {said}"
    assert page.view.viewport().grab(area).toImage() != plain
