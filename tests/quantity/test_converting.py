"""Figures in other units, and one figure for many."""

from dataclasses import replace
from decimal import Decimal

import pytest

from booth.errors import BoothError
from booth.quantity import Kind, convert, envelope, from_base, read, restate


def test_a_shift_of_the_point_keeps_the_digits():
    assert str(convert(read("500 kPa"), "MPa").low) == "0.500"
    assert str(convert(read("0.50 MPa"), "kPa").low) == "500"
    assert str(convert(read("7 km"), "m").low) == "7000"
    assert convert(read("7 km"), "км") == read("7 km")


def test_temperatures_shift_and_differences_do_not():
    assert convert(read("-40 °C"), "degF").low == -40
    assert convert(read("25 °C"), "K").low == Decimal("298.15")
    assert convert(read("10 °C", difference=True), "degF").low == 18
    assert convert(read("10 °C", difference=True), "K").unit == "delta_K"


def test_a_deviation_is_scaled_only():
    around = convert(read("20 ± 2 °C"), "degF")
    assert around.numbers == (68, Decimal("3.6"))
    assert (around.low, around.high) == (Decimal("64.4"), Decimal("71.6"))
    assert convert(read("5 bar ± 2 %"), "kPa").numbers == (500, 2)


def test_other_kinds_are_refused_by_name():
    for text, unit in (("5 kg", "m"), ("5", "m"), ("5 °C", "delta_degC"), ("5 m", "parrot")):
        with pytest.raises(BoothError, match="unit_other_kind"):
            convert(read(text), unit)


def test_base_values_do_not_change_with_the_unit():
    for text, unit in (("5 bar", "psi"), ("-40…45 °C", "degF"), ("380 V, 3~, 50 Hz", "kV")):
        before, after = read(text), convert(read(text), unit)
        assert (after.base_low, after.base_high, after.kind) == (
            before.base_low,
            before.base_high,
            before.kind,
        )


def test_restating_keeps_as_many_digits_as_make_sense():
    assert str(restate(read("12 000 m3/h"), "cfm").low) == "7063"
    assert str(restate(read("1000000 m3/h"), "cfm").low) == "588600"
    assert str(restate(read("5 mm"), "in").low) == "0.197"
    assert str(restate(read("500 kPa"), "MPa").low) == "0.500"
    assert restate(read("5 mm"), "mm") == read("5 mm")


def _envelope(*texts: str):
    return envelope(tuple(read(text) for text in texts))


def test_the_envelope_holds_all():
    assert _envelope("5 kW", "5.0 kW") == read("5 kW")
    assert _envelope("1 200 m3/h", "3000 m3/h") == read("1200–3000 m3/h")
    assert _envelope("0.5 MPa", "200 kPa", "3 bar") == replace(read("0.200–0.5 MPa"), base_low=200_000.0)
    assert _envelope("≤ 850 Pa", "≤ 900 Pa") == read("≤ 900 Pa")
    assert _envelope("< 5 kg", "4 kg") == read("< 5 kg")
    assert _envelope("< 5 kg", "≤ 5 kg") == read("≤ 5 kg")
    assert _envelope("≥ 5 kg", "6–8 kg") == read("≥ 5 kg")
    assert _envelope("-40…45 °C", "+65 °C") == read("-40…+65 °C")
    assert _envelope("5,0 pC/g ± 5 %", "10 pC/g ± 5 %") == read("5.0–10 pC/g")
    assert _envelope("+650 °C", "+500 °C").text == "+"


@pytest.mark.parametrize(
    "texts",
    [
        (),
        ("5 kg", "5 m"),
        ("≥ 5 kg", "≤ 10 kg"),
        ("24 V DC", "230 V AC"),
        ("10 × 20 mm", "10 × 30 mm"),
        ("5", "5 m"),
    ],
)
def test_what_no_one_figure_can_hold_is_refused(texts):
    with pytest.raises(BoothError, match="figures_differ"):
        _envelope(*texts)


def test_equal_sizes_are_one():
    assert _envelope("10 × 20 mm", "10 × 20 mm").kind is Kind.SIZE


@pytest.mark.parametrize(
    ("base", "unit", "number"),
    [(873.15 - 273.15, "degC", "600"), (5000 / 3600, "m3/h", "5000"), (120.0, "delta_degF", "216"), (0.5, "", "0.5"),
     (0.0, "kg", "0"), (1 / 3, "kg", "0.3333")],
)  # fmt: skip
def test_a_base_figure_is_told_in_a_unit_to_four_digits(base, unit, number):
    told = from_base(base, unit)
    assert (told.kind, told.unit, told.low, told.high) == (Kind.NUMBER, unit, Decimal(number), Decimal(number))
    assert (told.base_low, told.base_high) == (base, base)
