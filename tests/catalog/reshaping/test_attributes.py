"""Merging two attributes, another unit, another type: every answer is accounted for, and a dry run says the same."""

import threading
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import builders
from booth.catalog.reshaping.attributes import change_type, change_unit, merge_attributes
from booth.catalog.reshaping.recasting import recast
from booth.catalog.reshaping.report import Outcome, Reshaped
from booth.catalog.store import Catalog
from booth.catalog.values import Text, ValueType
from booth.errors import BoothError
from reshaping_shelf import DRIVE, DRY, HEAD, PRESSURE, RISE, figure, held, product, variant, words

Shelf = Callable[..., Catalog]


def outcomes(report: Reshaped) -> dict[str, Outcome]:
    """How each product's (or variant's) value fared."""
    return {fate.variant or fate.code: fate.outcome for fate in report.fates}


def merging(shelf: Shelf) -> Catalog:
    return shelf(
        product("ONLY", figure(PRESSURE, "1,2")),
        product("SAME", figure(HEAD, "850"), figure(PRESSURE, "0.85 kPa")),
        product("OTHER", figure(HEAD, "850"), figure(PRESSURE, "900 Па")),
        product("WORDS", words(PRESSURE, "по запросу", "on request")),
        product("KEPT", figure(HEAD, "20")),
        product("ROW", variants=(variant("ROW-1", figure(PRESSURE, "2")), variant("ROW-2", figure(HEAD, "3")))),
    )


def test_merging_moves_converts_and_lists_what_differs(shelf: Shelf) -> None:
    catalog = merging(shelf)
    report = merge_attributes(catalog, HEAD.uid, PRESSURE.uid, "Anna", why="one question")
    assert outcomes(report) == {
        "ONLY": Outcome.CHANGED,
        "SAME": Outcome.SAME,
        "OTHER": Outcome.CLASH,
        "WORDS": Outcome.TEXT,
        "ROW-1": Outcome.CHANGED,
    }
    moved = held(catalog, "ONLY")["head"]
    assert moved.quantity is not None
    assert (moved.quantity.low, moved.quantity.unit) == (Decimal(1200), "Pa")
    kept = held(catalog, "OTHER")["head"].quantity
    assert kept is not None
    assert kept.low == 850
    assert held(catalog, "WORDS")["head"].texts[0].best("en") == "on request"
    row = catalog.products.get(builders.uid("product/ROW"))
    assert [one.values[0].attribute.code for one in row.variants] == ["head", "head"]
    assert "pressure" not in [one.code for one in catalog.attributes()]
    (last,) = catalog.history(1)
    assert (last.who, last.why, last.revision) == ("Anna", "one question", report.revision)


def test_a_merge_tells_before_what_it_does_after(shelf: Shelf) -> None:
    catalog = merging(shelf)
    before = catalog.revision()
    told = merge_attributes(catalog, HEAD.uid, PRESSURE.uid, "Anna", dry_run=True)
    assert catalog.revision() == before
    assert told.revision == 0
    assert told.fates == merge_attributes(catalog, HEAD.uid, PRESSURE.uid, "Anna").fates


def test_a_figure_without_its_unit_gets_the_unit_that_went_without_saying(shelf: Shelf) -> None:
    catalog = merging(shelf)
    merge_attributes(catalog, HEAD.uid, PRESSURE.uid, "Anna")
    assert held(catalog, "ONLY")["head"].as_entered == "1,2 kPa"  # read as pascals it would be a thousandth
    assert held(catalog, "SAME")["head"].as_entered == "850"


def test_the_kept_answer_learns_what_only_the_other_knew(shelf: Shelf) -> None:
    sourced = replace(figure(PRESSURE, "0.85"), standard="ISO 5801", source="test bench")
    catalog = shelf(product("SAME", figure(HEAD, "850"), sourced))
    merge_attributes(catalog, HEAD.uid, PRESSURE.uid, "Anna")
    kept = held(catalog, "SAME")["head"]
    assert (kept.as_entered, kept.standard, kept.source) == ("850", "ISO 5801", "test bench")


def test_attributes_of_different_kinds_merge_into_what_the_kept_one_takes(shelf: Shelf) -> None:
    catalog = shelf(product("A", figure(HEAD, "850")), product("B", figure(RISE, "20")))
    merge_attributes(catalog, DRIVE.uid, HEAD.uid, "Anna")
    assert held(catalog, "A")["drive"].texts[0].exact("ru") == "850 Па"
    report = merge_attributes(catalog, PRESSURE.uid, RISE.uid, "Anna")
    assert outcomes(report) == {"B": Outcome.LEFT}
    left = held(catalog, "B")["pressure"].quantity
    assert left is not None
    assert left.unit == "delta_degC"


@pytest.mark.parametrize(("keep", "gone", "code"), [(HEAD.uid, HEAD.uid, "merge_with_itself"), (HEAD.uid, "x", "unkn")])
def test_a_merge_that_makes_no_sense_is_refused(shelf: Shelf, keep: str, gone: str, code: str) -> None:
    catalog = shelf(product("A", figure(HEAD, "850")))
    before = catalog.revision()
    with pytest.raises(BoothError, match=code):
        merge_attributes(catalog, keep, gone, "Anna")
    assert catalog.revision() == before


def test_another_unit_converts_figures_and_leaves_the_rest(shelf: Shelf) -> None:
    catalog = shelf(
        product("A", figure(HEAD, "850")),
        product("B", figure(HEAD, "0,5 МПа")),
        product("C", words(HEAD, "по запросу")),
        product("D", replace(figure(HEAD, "1"), quantity=figure(RISE, "1").quantity)),
    )
    report = change_unit(catalog, HEAD.uid, "кПа", "Anna")
    assert outcomes(report) == {"A": Outcome.CHANGED, "B": Outcome.CHANGED, "C": Outcome.TEXT, "D": Outcome.LEFT}
    a, b = held(catalog, "A")["head"], held(catalog, "B")["head"]
    assert a.quantity is not None
    assert b.quantity is not None
    assert (a.quantity.low, a.quantity.unit, a.as_entered) == (Decimal("0.85"), "kPa", "850 Pa")
    assert (b.quantity.low, b.as_entered) == (500, "0,5 МПа")
    assert a.attribute.unit == "kPa"


def test_a_difference_of_temperatures_is_scaled_and_not_shifted(shelf: Shelf) -> None:
    catalog = shelf(product("A", figure(RISE, "20 °C")))
    change_unit(catalog, RISE.uid, "°F", "Anna")
    rise = held(catalog, "A")["rise"].quantity
    assert rise is not None
    assert (rise.low, rise.unit) == (36, "delta_degF")


def test_a_unit_there_and_back_leaves_every_figure_as_it_was(shelf: Shelf) -> None:
    catalog = shelf(product("A", figure(HEAD, "≤ 853,7")), product("B", figure(HEAD, "120…1234 Pa")))
    before = [held(catalog, code)["head"].quantity for code in "AB"]
    change_unit(catalog, HEAD.uid, "psi", "Anna")
    assert [held(catalog, code)["head"].quantity for code in "AB"] != before
    change_unit(catalog, HEAD.uid, "Pa", "Anna")
    assert [held(catalog, code)["head"].quantity for code in "AB"] == before


@pytest.mark.parametrize(("unit", "code"), [("kg", "unit_other_kind"), ("furlongs", "unit_unknown")])
def test_a_unit_of_another_kind_is_refused(shelf: Shelf, unit: str, code: str) -> None:
    catalog = shelf(product("A", figure(HEAD, "850")))
    with pytest.raises(BoothError, match=code):
        change_unit(catalog, HEAD.uid, unit, "Anna", dry_run=True)


def test_words_become_figures_where_they_are_some(shelf: Shelf) -> None:
    catalog = shelf(
        product("A", words(DRIVE, "2,2 кВт", "2.2 kW")),
        product("B", words(DRIVE, "частотный", "variable frequency")),
        product("C", words(DRIVE, "3 кВт", "4 kW")),
    )
    told = change_type(catalog, DRIVE.uid, ValueType.QUANTITY, "Anna", dry_run=True)
    report = change_type(catalog, DRIVE.uid, ValueType.QUANTITY, "Anna")
    assert report.fates == told.fates
    assert outcomes(report) == {"A": Outcome.CHANGED, "B": Outcome.TEXT, "C": Outcome.TEXT}
    a, b = held(catalog, "A")["drive"], held(catalog, "B")["drive"]
    assert a.quantity is not None
    assert (a.quantity.unit, a.texts) == ("kW", ())
    assert b.texts == (Text.of(ru="частотный", en="variable frequency"),)
    assert [fate.code for fate in report.of(Outcome.TEXT)] == ["B", "C"]


def test_yes_and_no_become_words_and_come_back(shelf: Shelf) -> None:
    catalog = shelf(product("A", replace(words(DRY, "да"), texts=(), yes=True)), product("B", words(DRY, "по заказу")))
    change_type(catalog, DRY.uid, ValueType.TEXT, "Anna")
    assert held(catalog, "A")["dry"].texts == (Text.of(ru="да", en="yes", zh="是"),)
    report = change_type(catalog, DRY.uid, ValueType.YES_NO, "Anna")
    assert held(catalog, "A")["dry"].yes is True
    assert outcomes(report) == {"A": Outcome.CHANGED, "B": Outcome.TEXT}


def test_a_list_in_one_text_becomes_several_answers_and_one_again(shelf: Shelf) -> None:
    catalog = shelf(product("A", words(DRIVE, "Modbus TCP, сухие контакты", "Modbus TCP, dry contacts")))
    change_type(catalog, DRIVE.uid, ValueType.SEVERAL, "Anna")
    assert [one.exact("en") for one in held(catalog, "A")["drive"].texts] == ["Modbus TCP", "dry contacts"]
    change_type(catalog, DRIVE.uid, ValueType.TEXT, "Anna")
    assert held(catalog, "A")["drive"].texts == (
        Text.of(ru="Modbus TCP, сухие контакты", en="Modbus TCP, dry contacts"),
    )


def test_many_products_are_one_change_with_progress_and_can_be_stopped(shelf: Shelf) -> None:
    catalog = shelf(*(product(f"P{number}", figure(HEAD, str(number))) for number in range(1200)))
    before, seen, stop = catalog.revision(), list[tuple[int, int]](), threading.Event()

    def stopping(done: int, total: int) -> None:
        seen.append((done, total))
        if done:
            stop.set()

    with pytest.raises(BoothError, match="change_stopped"):
        change_unit(catalog, HEAD.uid, "kPa", "Anna", progress=stopping, stop=stop)
    assert seen == [(0, 1200), (500, 1200)]
    assert (catalog.revision(), catalog.attributes()[0].unit) == (before, "Pa")
    report = change_unit(catalog, HEAD.uid, "kPa", "Anna")
    assert (report.products, catalog.history(1)[0].size) == (1200, 1201)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.decimals(min_value="0.001", max_value="99999", places=3), st.sampled_from(["kPa", "psi", "bar", "mmHg"]))
def test_a_recast_never_changes_what_a_figure_is(number: Decimal, unit: str) -> None:
    value = figure(HEAD, f"{number}")
    after, outcome = recast(value, replace(HEAD, unit=unit))
    assert value.quantity is not None
    assert after.quantity is not None
    assert outcome is Outcome.CHANGED
    assert after.quantity.base_low == value.quantity.base_low
    again, _ = recast(after, HEAD)
    assert again.quantity == value.quantity
