"""Figures in order, held against a plain look at each of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from booth.catalog.search import ascending, bits
from booth.catalog.search.ascending import Ascending, Ends, Stated

SIZE = 400
figures = st.integers(-20, 20).map(float)
stated = st.dictionaries(st.integers(0, SIZE - 1), st.tuples(figures, figures).map(lambda ends: (min(ends), max(ends))))
asked = st.builds(Ends, st.none() | figures, st.none() | figures, st.booleans(), st.booleans())


@pytest.fixture(autouse=True, params=[3, 256])
def step(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bitmaps close together, and so far apart that there is only one."""
    monkeypatch.setattr(ascending, "FEWEST", request.param)


@settings(max_examples=60)
@given(st.dictionaries(st.integers(0, SIZE - 1), figures, max_size=300), figures, st.booleans())
def test_up_to_a_figure(held: dict[int, float], figure: float, including: bool) -> None:
    made = Ascending(((one, row) for row, one in held.items()), SIZE)
    below = {row for row, one in held.items() if one < figure or (including and one == figure)}
    assert bits.rows(made.up_to(figure, including=including)) == sorted(below)
    assert bits.rows(made.all) == sorted(held)
    down, up = list(made.outward(figure, down=True)), list(made.outward(figure, down=False))
    assert [held[row] for row in down] == sorted((one for one in held.values() if one <= figure), reverse=True)
    assert [held[row] for row in up] == sorted(one for one in held.values() if one >= figure)
    assert all(made.by_row(SIZE)[row] == one for row, one in held.items())


@given(stated, asked)
def test_what_reaches_and_what_holds(held: dict[int, tuple[float, float]], asked: Ends) -> None:
    made = Stated(held, SIZE)
    assert bits.rows(made.reaching(asked)) == sorted(row for row, pair in held.items() if asked.reached_by(*pair))
    assert bits.rows(made.holding(asked)) == sorted(row for row, pair in held.items() if asked.held_by(*pair))
    assert all(made.by_row(row) == pair for row, pair in held.items())
    some = bits.of(list(held)[:3], SIZE)
    near = [held[row] for row in bits.rows(some)]
    assert made.limits(some) == ((min(low for low, _ in near), max(high for _, high in near)) if near else None)


@pytest.mark.parametrize(
    ("asked", "pair", "reached", "held"),
    [
        (Ends(low=600), (-40, 600), True, True),
        (Ends(low=600, low_open=True), (-40, 600), False, False),
        (Ends(low=600), (599, 599), False, False),
        (Ends(high=60), (55, 70), True, True),
        (Ends(high=60, high_open=True), (60, 60), False, False),
        (Ends(400, 600), (500, 500), True, True),
        (Ends(400, 600), (-40, 650), True, True),
        (Ends(400, 600), (-40, 500), True, False),
        (Ends(400, 600), (450, 550), True, False),
        (Ends(400, 600), (601, 700), False, False),
        (Ends(-60, 700), (-60, 700), True, True),
        (Ends(1 / 3 * 3, None), (0.9999999999, 0.9999999999), True, True),
    ],
)
def test_a_search_reaches_and_a_requirement_holds(asked: Ends, pair: tuple[float, float], reached: bool, held: bool):
    assert asked.reached_by(*pair) is reached
    assert asked.held_by(*pair) is held


@given(asked, figures, figures)
def test_what_falls_short_does_so_by_something(asked: Ends, one: float, other: float) -> None:
    pair = min(one, other), max(one, other)
    if asked.held_by(*pair):
        return
    gap = asked.missed_by(*pair)
    assert gap > 0 or asked.low_open or asked.high_open
