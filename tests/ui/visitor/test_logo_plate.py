"""The fair's logo beside its name: on white, whole, in every size; without a logo no place is kept."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.catalog.values import Asset
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.theme import LIGHT
from booth.ui.visitor.head import Head
from booth.ui.visitor.logo_plate import LogoPlate
from booth.ui.visitor.measure import Measure

SHOW = builders.show()


@pytest.fixture
def logo(catalog: Catalog) -> Asset:
    """A drawing whose bytes the catalogue has."""
    return replace(catalog.products.get(builders.air().uid).assets[0], width=240, height=64)


@pytest.fixture
def head(qtbot: QtBot, catalog: Catalog, jobs: Jobs) -> Iterator[Head]:
    made = Head(PictureCache(catalog, jobs))
    qtbot.addWidget(made)
    made.resize(1300, 80)
    made.fit(Measure.of(QSize(1440, 900)))
    made.show()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def plate_of(head: Head) -> LogoPlate:
    return head.findChild(LogoPlate)


def test_without_a_logo_there_is_no_plate(head: Head, logo: Asset) -> None:
    head.show_stand(replace(SHOW, logo=logo), "", "en")
    assert plate_of(head).isVisible()
    head.show_stand(SHOW, "", "en")
    assert not plate_of(head).isVisible()


@pytest.mark.parametrize("size", [(853, 480), (1280, 720), (1440, 900), (3840, 2160)])
def test_the_logo_stands_before_the_name_and_over_nothing(
    qtbot: QtBot, head: Head, logo: Asset, size: tuple[int, int]
) -> None:
    measure = Measure.of(QSize(*size))
    head.resize(size[0] - 2 * measure.space(56), measure.target)
    head.fit(measure)
    head.show_stand(replace(SHOW, logo=logo), "sample data", "en")
    qtbot.wait(1)
    plate, stand = plate_of(head), head._stand
    assert plate.size() == plate.sizeHint()
    assert plate.height() <= measure.target
    assert plate.geometry().right() < stand.geometry().left()
    assert "Sample Fair" in stand.text()
    assert plate.accessibleName() == "Sample Fair"


@pytest.mark.parametrize("width", [784, 1190, 3500])
def test_a_long_name_gives_way_to_the_place_of_the_stand(qtbot: QtBot, head: Head, logo: Asset, width: int) -> None:
    name = "International exhibition of industrial equipment and of everything that goes with it, 2027"
    head.fit(Measure.of(QSize(width + 80, 480 if width < 1000 else 900)))
    head.resize(width, 70)
    head.show_stand(replace(SHOW, name=builders.t(en=name), logo=logo), "sample data", "en")
    qtbot.wait(1)
    stand, told = head._stand, head._stand.text()
    assert told.endswith(" · 8.1H · A128")
    assert (told == f"{name} · 8.1H · A128") is (width == 3500)
    assert ("…" in told) is (width != 3500)
    assert stand.fontMetrics().horizontalAdvance(told) <= stand.width()
    assert stand.accessibleName() == f"{name} · 8.1H · A128"


def test_its_ground_is_white_and_the_logo_is_drawn(qtbot: QtBot, head: Head, logo: Asset) -> None:
    head.show_stand(replace(SHOW, logo=logo), "", "en")
    plate = plate_of(head)

    def colours() -> set[str]:
        seen = plate.grab().toImage()
        across, down = range(4, seen.width(), 3), range(12, seen.height() - 12, 3)
        return {seen.pixelColor(x, y).name() for x in across for y in down}

    assert colours() == {QColor(LIGHT.surface).name()}
    qtbot.waitUntil(lambda: len(colours()) > 3, timeout=20_000)


@pytest.mark.parametrize(
    ("width", "height", "least", "most"), [(0, 0, 1, 1), (100, 100, 1, 1), (50, 900, 1, 1), (900, 30, 2.5, 2.7)]
)
def test_it_is_between_a_square_and_a_strip(
    head: Head, logo: Asset, width: int, height: int, least: float, most: float
) -> None:
    head.show_stand(replace(SHOW, logo=replace(logo, width=width, height=height)), "", "en")
    size = plate_of(head).sizeHint()
    assert least <= size.width() / size.height() <= most
