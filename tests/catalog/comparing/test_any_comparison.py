"""Whatever is compared: one unit a row, differences where something reads differently, best where nothing is better."""

from dataclasses import replace
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import builders
from booth.catalog.comparing.building import Subject, compare
from booth.catalog.comparing.comparison import Row
from booth.catalog.comparing.saying import say_cell
from booth.catalog.values import Better, Product, Value, Variant
from booth.quantity import Kind, Quantity, convert, read

GROUP = builders.group("g", "Группа", "Group", "组")
UNITS = ("kW", "W", "MW", "hp")
NUMBERS = st.integers(1, 60).map(lambda n: Decimal(n) / 4)
TERMS = (builders.t(), builders.t("при 20 °C", "at 20 °C"), builders.t("при 40 °C", "at 40 °C"))


@st.composite
def figures(draw: st.DrawFn) -> Quantity:
    """A figure as people type it: plain, limited, a range, with a deviation."""
    low, more = draw(NUMBERS), draw(NUMBERS)
    unit = draw(st.sampled_from(UNITS))
    shapes = ("{a} {u}", "≥ {a} {u}", "≤ {a} {u}", "> {a} {u}", "{a}–{b} {u}", "{a} {u} ± 5 %")
    made = read(draw(st.sampled_from(shapes)).format(a=low, b=low + more, u=unit))
    assert made is not None
    return made


@st.composite
def subjects(draw: st.DrawFn, better: Better) -> list[Subject]:
    """Two to six products that answer one question, some of them by models, some not at all."""
    asked = builders.attribute("power", builders.t("Мощность", "Power", "功率"), GROUP, unit="kW", better=better)

    def answer() -> tuple[Value, ...]:
        made = draw(st.one_of(st.none(), figures()))
        terms = draw(st.sampled_from(TERMS))
        return () if made is None else (builders.value(asked, made, condition=terms),)

    found: list[Subject] = []
    for number in range(draw(st.integers(2, 6))):
        models = draw(st.integers(0, 3))
        variants = tuple(
            Variant(builders.uid(f"{number}/{m}"), f"{number}-{m}", values=answer()) for m in range(models)
        )
        found.append(Subject(_product(str(number), answer(), variants)))
    return found


def _product(code: str, values: tuple[Value, ...], variants: tuple[Variant, ...]) -> Product:
    return replace(builders.empty(), uid=builders.uid(code), code=code, values=values, variants=variants)


def _rows(some: list[Subject]) -> tuple[Row, ...]:
    return compare(some).rows


def _possible(figure: Quantity) -> tuple[float, float]:
    """Between which ends the true value may lie."""
    if figure.kind is Kind.TOLERANCE:
        return float(figure.numbers[0]), float(figure.numbers[0])
    low = float("-inf") if figure.low is None else float(figure.low)
    return low, float("inf") if figure.high is None else float(figure.high)


@given(subjects(Better.HIGHER))
def test_every_figure_of_a_row_has_its_unit_and_its_size(some: list[Subject]) -> None:
    for row in _rows(some):
        assert row.unit
        for cell in row.cells:
            shown = [*cell.values, *(value for _, value in cell.by_model if value is not None)]
            assert all(value.quantity is not None and value.quantity.unit == row.unit for value in shown)
    for subject in some:
        for value in subject.product.values:
            lone = Subject(_product("x", (value,), ()))
            told = _rows([lone, Subject(_product("y", (), ()))])[0].cells[0].values[0].quantity
            assert told is not None
            assert value.quantity is not None
            exact = _possible(convert(value.quantity, told.unit))
            assert _possible(told) == pytest.approx(exact, rel=0.006)  # three digits at least


@given(subjects(Better.HIGHER))
def test_a_row_differs_just_where_two_cells_read_differently(some: list[Subject]) -> None:
    for row in _rows(some):
        read_as = [{(say_cell(replace(c, values=(v,), by_model=()), "en")) for v in c.values} for c in row.cells]
        assert row.differs == any(one != other for one, other in combinations(read_as, 2))


@given(st.sampled_from((Better.HIGHER, Better.LOWER)).flatmap(lambda b: st.tuples(st.just(b), subjects(b))))
def test_best_is_never_surely_beaten_and_always_surely_beats_somebody(case: tuple[Better, list[Subject]]) -> None:
    better, some = case
    for row in _rows(some):
        answers = [[v for _, v in c.by_model if v is not None] or list(c.values) for c in row.cells]
        spans = [[_possible(v.quantity) for v in held if v.quantity] for held in answers]
        for place, cell in enumerate(row.cells):
            if not cell.best:
                continue
            assert spans[place]
            for low, high in (span for held in spans for span in held):
                if better is Better.HIGHER:
                    assert any(mine >= low for _, mine in spans[place])
                else:
                    assert any(mine <= high for mine, _ in spans[place])
        stated = [cell for cell in row.cells if cell.stated]
        assert sum(cell.best for cell in stated) < len(stated) or not stated
        for one, other in combinations(row.cells, 2):
            if one.stated and not one.by_model and not other.by_model and one.values == other.values:
                assert one.best == other.best  # ties are marked alike


@given(subjects(Better.NEITHER))
def test_nothing_is_best_where_nobody_said_which_way_is_better(some: list[Subject]) -> None:
    assert not any(cell.best for row in _rows(some) for cell in row.cells)


@given(st.lists(NUMBERS, min_size=2, max_size=6), st.sampled_from((Better.HIGHER, Better.LOWER)))
def test_plain_figures_are_ranked_by_their_size_alone(numbers: list[Decimal], better: Better) -> None:
    asked = builders.attribute("power", builders.t("Мощность"), GROUP, unit="kW", better=better)
    some = [
        Subject(_product(str(n), (builders.value(asked, builders.number(str(size), "kW")),), ()))
        for n, size in enumerate(numbers)
    ]
    first = max(numbers) if better is Better.HIGHER else min(numbers)
    (row,) = _rows(some)
    alike = len(set(numbers)) == 1
    assert [cell.best for cell in row.cells] == [size == first and not alike for size in numbers]
