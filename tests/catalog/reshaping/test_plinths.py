"""Who stands where, which numbers are double, and other numbers in one change."""

import threading
from collections.abc import Callable

import pytest

import builders
from booth.catalog.reshaping.plinths import Standing, changed_places, doubles, free_number, renumber_plinths, standing
from booth.catalog.store import Catalog
from booth.errors import BoothError
from reshaping_shelf import HEAD, figure, product

Shelf = Callable[..., Catalog]


def stand(shelf: Shelf) -> Catalog:
    places = {"A": "2", "B": "10", "C": "12a", "D": "", "E": "12", "F": "12A", "G": ""}
    return shelf(*(product(code, plinth=plinth) for code, plinth in places.items()))


def shown(catalog: Catalog) -> str:
    return " ".join(f"{one.plinth}:{one.code}" for one in standing(catalog))


def test_products_stand_in_the_order_of_their_plinths(shelf: Shelf) -> None:
    catalog = stand(shelf)
    assert shown(catalog) == "2:A 10:B 12:E 12a:C 12A:F :D :G"
    assert standing(catalog)[0].exhibitor == builders.empty().exhibitor.uid


def test_double_numbers_are_found(shelf: Shelf) -> None:
    assert doubles(standing(stand(shelf))) == {"12a"}


def test_other_numbers_are_one_change(shelf: Shelf) -> None:
    catalog = stand(shelf)
    numbers = {builders.uid("product/C"): " 13 ", builders.uid("product/A"): "", "gone": "4"}
    revision = renumber_plinths(catalog, numbers, "Anna", why="the stand was rebuilt")
    assert shown(catalog) == "10:B 12:E 12A:F 13:C :A :D :G"
    (last,) = catalog.history(1)
    assert (last.revision, last.size, last.who) == (revision, 2, "Anna")
    assert doubles(standing(catalog)) == frozenset()


def test_a_product_put_elsewhere_pushes_the_others_along(shelf: Shelf) -> None:
    placed = tuple(one for one in standing(stand(shelf)) if one.plinth)
    first, last = placed[0].uid, placed[-1].uid
    codes = {one.uid: one.code for one in placed}

    def moved(uid: str, place: int) -> dict[str, str]:
        return {codes[one]: number for one, number in changed_places(placed, uid, place).items()}

    assert moved(first, 2) == {"B": "2", "E": "10", "A": "12"}
    assert moved(last, 0) == {"F": "2", "A": "10", "B": "12", "E": "12a", "C": "12A"}
    assert moved(first, 0) == {}
    assert moved(first, 99) == {"B": "2", "E": "10", "C": "12", "F": "12a", "A": "12A"}


@pytest.mark.parametrize(
    ("plinths", "place", "number"),
    [
        (("7", "8", "9"), 2, "8a"),
        (("7", "8", "8a", "9"), 2, "8b"),
        (("7", "8", "8a", "9"), 3, "8b"),
        (("7", "8"), 0, "6"),
        (("1", "2"), 0, "0a"),
        (("7",), 99, "7a"),
        ((), 0, "1"),
        (("A",), 1, "Aa"),
        (("8z",), 1, "8z-2"),
    ],
)
def test_a_product_put_between_others_gets_a_number_that_is_free(
    plinths: tuple[str, ...], place: int, number: str
) -> None:
    placed = [Standing(one, one, builders.t(one), "", one) for one in plinths]
    assert free_number(placed, place) == number


def test_a_long_renumbering_can_be_stopped(shelf: Shelf) -> None:
    catalog = shelf(*(product(f"P{number}", figure(HEAD, "1")) for number in range(3)))
    stop, before = threading.Event(), catalog.revision()
    stop.set()
    with pytest.raises(BoothError, match="change_stopped"):
        renumber_plinths(catalog, {builders.uid("product/P1"): "1"}, "Anna", stop=stop)
    assert catalog.revision() == before
