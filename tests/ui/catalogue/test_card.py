"""A product's card: what it says besides its picture."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect

import builders
from booth.catalog.store import Catalog
from booth.ui.main_window import MainWindow
from booth.ui.rooms import Rooms

YESTERDAY = date.today() - timedelta(days=1)


def first(rooms: Rooms) -> str:
    return rooms.catalogue.uid_at(0)


def certify(catalog: Catalog, uid: str, until: date) -> None:
    product = catalog.products.get(uid)
    paper = builders.certificate("1", builders.t("Бумага", "Paper", "证书"), until)
    with catalog.change("tests", "a certificate") as change:
        change.put(replace(product, assets=(*product.assets, replace(paper, uid=builders.uid("paper")))))


def hint(rooms: Rooms, point: QPoint) -> str:
    card = rooms.catalogue.grid
    face = rooms.catalogue._card
    return face.hint(0, QRect(QPoint(0, 0), card.area(0).size()), point)


def test_a_lapsed_certificate_is_a_red_mark_that_says_so(
    window: MainWindow, sample: Catalog, settled: Callable[[], None]
) -> None:
    assert window.rooms is not None
    rooms = window.rooms
    before = rooms.catalogue.grid.grab().toImage()
    assert "certificate" not in rooms.catalogue._card.words(0)
    certify(sample, first(rooms), YESTERDAY)
    settled()
    said = rooms.catalogue._card.words(0)
    assert "A certificate expired on" in said
    assert rooms.catalogue.grid.grab().toImage() != before
    over = [hint(rooms, QPoint(x, 24)) for x in range(0, 200, 4)]
    assert any(over)
    assert all(words in ("", said.split(", ", 3)[-1]) for words in over)
    assert not hint(rooms, QPoint(40, 200))


def test_the_mark_follows_the_shows_last_day(window: MainWindow, sample: Catalog, settled: Callable[[], None]) -> None:
    assert window.rooms is not None
    rooms, today = window.rooms, date.today()
    certify(sample, first(rooms), today + timedelta(days=3))
    with sample.change("tests", "a short show") as change:
        change.put(replace(sample.show(), first_day=today, last_day=today + timedelta(days=3)))
    settled()
    assert "certificate" not in rooms.catalogue._card.words(0)
    with sample.change("tests", "a day longer") as change:
        change.put(replace(sample.show(), last_day=today + timedelta(days=4)))
    settled()
    assert "A certificate expires before the show ends" in rooms.catalogue._card.words(0)
