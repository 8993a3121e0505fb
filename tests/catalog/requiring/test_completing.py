"""What a requirement may become while it is typed."""

import pytest

from booth.catalog.requiring.completing import Offer, offers
from booth.catalog.requiring.reading import read
from booth.catalog.store import Catalog


def offered(catalog: Catalog, typed: str, *, staff: bool = False) -> tuple[Offer, ...]:
    return offers(catalog, typed, "ru", staff=staff)


def test_a_name_comes_with_the_range_that_is_in_the_catalogue(sample: Catalog) -> None:
    first = offered(sample, "рабочая темп")[0]
    assert first.text == "Рабочая температура "
    assert first.about.replace("\u00a0", " ") == "−60 °C … 900 °C"


def test_what_stands_before_the_name_stays(sample: Catalog) -> None:
    assert offered(sample, "IP54, рабочая темп")[0].text == "IP54, Рабочая температура "


def test_an_answer_is_offered_by_its_beginning_and_by_its_attribute(sample: Catalog) -> None:
    assert {one.text for one in offered(sample, "Modb")} == {
        "Выходы тревоги: Modbus TCP",
        "Интерфейсы: Modbus RTU",
        "Интерфейсы: Modbus TCP",
    }
    named = [one.name for one in offered(sample, "степень") if one.about == "Степень защиты"]
    assert named == sorted(named)
    assert len(named) > 3


@pytest.mark.parametrize("typed", ["Modb", "степень", "наруж", "H1", "мас"])
def test_what_is_offered_can_be_read(sample: Catalog, typed: str) -> None:
    for one in offered(sample, typed):
        if not one.text.endswith(" "):  # a figure is still to be typed
            (line,) = read(sample, one.text, "ru", staff=False)
            assert line.condition is not None, one.text


@pytest.mark.parametrize("typed", ["", " ", "м", "> 600", "расход >", "\ud800", "абракадабра", "a" * 10_000])
def test_where_nothing_is_begun_nothing_is_offered(sample: Catalog, typed: str) -> None:
    assert offered(sample, typed) == ()
