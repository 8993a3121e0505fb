"""Sets of products as bits, held against plain sets."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from booth.catalog.search import bits
from booth.catalog.search.models import Models, union
from booth.catalog.search.shelves import Ranking

SIZE = 70
rows = st.sets(st.integers(0, SIZE - 1))


def of(some: set[int]) -> int:
    return bits.of(some, SIZE)


@given(rows)
def test_rows_come_back_ascending(some: set[int]) -> None:
    assert bits.rows(of(some)) == sorted(some)
    assert of(some).bit_count() == len(some)
    assert [row for row, flag in enumerate(bits.flags(of(some), SIZE)) if flag] == sorted(some)
    packed = bits.packed(of(some), SIZE)
    assert {row for row in range(SIZE) if packed[row >> 3] >> (row & 7) & 1} == some


@given(rows, rows)
def test_without_is_the_difference(some: set[int], others: set[int]) -> None:
    assert bits.without(of(some), of(others)) == of(some - others)


@given(st.permutations(range(SIZE)), rows)
def test_few_and_many_are_picked_in_the_same_order(order: list[int], some: set[int]) -> None:
    ranking = Ranking(array("q", order))
    assert list(ranking.picked(of(some))) == [row for row in order if row in some]
    few = set(sorted(some)[:2])
    assert list(ranking.picked(of(few))) == [row for row in order if row in few]


def test_an_order_that_does_not_know_a_row_leaves_it_out() -> None:
    for order in ([], [3], [3, 1], list(range(60))):
        ranking = Ranking(array("q", order))
        assert list(ranking.picked(of({1, 3, 65}))) == [row for row in order if row in {1, 3}]


# A model is a product and a number; products below SPLIT are one model, the others have three.
SPLIT, LAYERS = 40, 3
single = st.sets(st.integers(0, SPLIT - 1))
several = st.lists(st.sets(st.integers(SPLIT, SIZE - 1)), min_size=LAYERS, max_size=LAYERS)
made = st.builds(lambda one, layers: Models(of(one), tuple(map(of, layers))), single, several)


def plain(models: Models) -> set[tuple[int, int]]:
    """Every model that is in, one by one."""
    return {(row, number) for number in range(LAYERS) for row in bits.rows(models.layer(number))}


@given(made, made)
def test_models_combine_one_by_one(one: Models, other: Models) -> None:
    assert plain(one & other) == plain(one) & plain(other)
    assert plain(one | other) == plain(one) | plain(other)
    assert plain(one - other) == plain(one) - plain(other)
    assert plain(union([one, other, Models()])) == plain(one) | plain(other)


@given(made, rows)
def test_models_of_products(one: Models, some: set[int]) -> None:
    assert set(bits.rows(one.products)) == {row for row, _ in plain(one)}
    assert plain(one.among(of(some))) == {held for held in plain(one) if held[0] in some}
    assert plain(one.apart_from(of(some))) == {held for held in plain(one) if held[0] not in some}


@given(made, single)
def test_what_has_no_layers_speaks_for_every_model(one: Models, some: set[int]) -> None:
    general = Models(of(some | set(range(SPLIT, SIZE))))
    assert plain(one & general) == {held for held in plain(one) if held[0] in some or held[0] >= SPLIT}
