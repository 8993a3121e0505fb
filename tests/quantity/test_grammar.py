"""What people type in a cell, and what Booth makes of it."""

from decimal import Decimal

import pytest

from booth.quantity import Kind, find_unit, read


def _seen(text: str, unit: str = "", **known):
    """A figure in short: kind, unit, ends as typed."""
    found = read(text, unit, **known)
    if found is None:
        return None
    return found.kind, found.unit, _text(found.low), _text(found.high)


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


NUMBERS = [
    ("3 000 м³/ч", "m3/h", "3000"),
    ("3\N{NO-BREAK SPACE}000 м3/ч", "m3/h", "3000"),
    ("3\N{THIN SPACE}000 m^3/h", "m3/h", "3000"),
    ("3\N{NARROW NO-BREAK SPACE}000 куб.м/ч", "m3/h", "3000"),
    ("３，０００ 立方米/小时", "m3/h", "3000"),
    ("12'000 m3/h", "m3/h", "12000"),
    ("1,234,567 Pa", "Pa", "1234567"),
    ("1.234.567 Па", "Pa", "1234567"),
    ("1,234.50 kg", "kg", "1234.50"),
    ("1.234,50 кг", "kg", "1234.50"),
    ("12 000,125 кг", "kg", "12000.125"),
    ("5,0 пКл/g", "pC/g_n", "5.0"),
    ("99,995 %", "%", "99.995"),
    ("0,125 mm", "mm", "0.125"),
    ("0.5 MPa", "MPa", "0.5"),
    (".25 in", "in", "0.25"),
    ("1.200 kg", "kg", "1.200"),
    ("1,200 кг", "kg", "1.200"),
    ("72 dB(A)", "dB(A)", "72"),
    ("72 дБА", "dB(A)", "72"),
    ("45 °С", "degC", "45"),
    ("45℃", "degC", "45"),
    ("+700 °C", "degC", "700"),
    ("−40 °C", "degC", "-40"),
    ("100 000 ч", "h", "100000"),
    ("10 лет", "year", "10"),
    ("24 мес.", "month", "24"),
    ("8年", "year", "8"),
    ("6个月", "month", "6"),
    ("22kR", "kohm", "22"),
    ("22k0R", "kohm", "22.0"),
    ("4k7", "kohm", "4.7"),
    ("10R", "ohm", "10"),
    ("47kohm", "kohm", "47"),
    ("1uF", "uF", "1"),
    ("1 мкФ", "uF", "1"),
    ("12 Н·м", "N*m", "12"),
    ("12 N m", "N*m", "12"),
    ("50 мм вод. ст.", "mmH2O", "50"),
    ("1×10⁶ циклов", "cycle", "1E+6"),
    ("10¹² Ом", "ohm", "1E+12"),
    ("2.5e-3 m", "m", "0.0025"),
    ("4", "", "4"),
    ("5 КВТ", "kW", "5"),
]


@pytest.mark.parametrize(("text", "unit", "number"), NUMBERS)
def test_numbers(text, unit, number):
    assert _seen(text) == (Kind.NUMBER, unit, str(Decimal(number)), str(Decimal(number)))


RANGES = [
    ("0,5–10 000 Гц", "Hz", "0.5", "10000"),
    ("2…6000 Гц", "Hz", "2", "6000"),
    ("1..10 kHz", "kHz", "1", "10"),
    ("5÷60 °C", "degC", "5", "60"),
    ("от 5 до 60 °C", "degC", "5", "60"),
    ("5 to 60 °C", "degC", "5", "60"),
    ("from 5 to 60 °C", "degC", "5", "60"),
    ("5至60 °C", "degC", "5", "60"),
    ("5～60℃", "degC", "5", "60"),
    ("-40…+45 °C", "degC", "-40", "45"),
    ("–40...+45 °C", "degC", "-40", "45"),
    ("-40 - +45 °C", "degC", "-40", "45"),
    ("-40--20 °C", "degC", "-40", "-20"),
    ("−40 °C … +45 °C", "degC", "-40", "45"),
    ("0,5 Гц – 10 кГц", "Hz", "0.5", "10000"),
    ("0.5–1,200 Hz", "Hz", "0.5", "1200"),
    ("10-20 мм", "mm", "10", "20"),
]


@pytest.mark.parametrize(("text", "unit", "low", "high"), RANGES)
def test_ranges(text, unit, low, high):
    assert _seen(text) == (Kind.RANGE, unit, low, high)


@pytest.mark.parametrize(
    "text",
    ["≤ 850 Па", "до 850 Па", "max 850 Pa", "max. 850 Pa", "не более 850 Па", "850 Pa max", "不大于850 Pa",
     "<= 850 Pa", "up to 850 Pa", "最大 850 Pa", "Макс. 850 Па", "850 Pa以下"],
)  # fmt: skip
def test_maximum(text):
    assert _seen(text) == (Kind.MAXIMUM, "Pa", None, "850")
    assert not read(text).high_open


@pytest.mark.parametrize("text", ["≥ 1 ГОм", "не менее 1 ГОм", "min 1 GΩ", "от 1 ГОм", "至少1 GΩ", "1 ГОм и более"])
def test_minimum(text):
    assert _seen(text) == (Kind.MINIMUM, "Gohm", "1", None)
    assert not read(text).low_open


@pytest.mark.parametrize(("text", "opened"), [("> 28 кГц", "low_open"), ("< 5 мг/м³", "high_open"),
                                              ("более 6 000 ч", "low_open"),
     ("低于5 mg/m3", "high_open")])  # fmt: skip
def test_limits_that_are_not_reached(text, opened):
    assert getattr(read(text), opened)


def test_tolerances():
    around = read("5,0 пКл/g ± 5 %")
    assert (around.kind, around.unit, around.text) == (Kind.TOLERANCE, "pC/g_n", "%")
    assert [str(each) for each in around.numbers] == ["5.0", "5"]
    assert (around.low, around.high) == (Decimal("4.75"), Decimal("5.25"))
    same = read("24 ± 2 В")
    assert (same.unit, same.low, same.high, same.text) == ("V", 22, 26, "")
    alone = read("±500 g", "g_n")
    assert (alone.unit, alone.low, alone.high, alone.numbers) == ("g_n", -500, 500, (500,))
    other = read("5 м ± 2 мм")
    assert (other.unit, other.text, other.high) == ("m", "mm", Decimal("5.002"))
    assert read("±0,5 °C", "degC").unit == "delta_degC"
    assert read("5 ± -2 В") is None


def test_sizes():
    assert read("1 600 × 2 900 мм").numbers == (1600, 2900)
    assert read("1600x1150x3260 mm").numbers == (1600, 1150, 3260)
    assert read("1600х1150х3260", "mm").numbers == (1600, 1150, 3260)
    round_one = read("Ø 24 × 48 мм")
    assert (round_one.numbers, round_one.text, round_one.unit) == ((24, 48), "Ø", "mm")
    assert (round_one.low, round_one.high) == (24, 48)
    assert read("Ø180 mm").numbers == (180,)
    assert read("24x7") is None
    assert read("10 см × 5 мм") is None


def test_fractions_are_kept_as_typed():
    assert (read("1/10 W").text, read("1/10 W").low) == ("1/10", Decimal("0.1"))
    assert read('1/2"').unit == "in"
    assert read("1/10", "W").unit == "W"
    assert read("50/60 W") is None
    assert read("24/7") is None


@pytest.mark.parametrize(
    "text",
    [
        *("IP54", "H14", "0402", "M8", "RS-485", "раз в 3 года", "4, срез Y", "3 м, в броне", "порошок, RAL 7016"),
        *("98 % при 35 °C", "", "   ", "-", "5.", "≤", "± ", "kg", "10-5 мм", "5 попугаев", "12.05.2024"),
        *("12 5", "0 500", "1½ in", "5 10² Pa", "1,20,300 kg", "1,200", "1,200 kg", "1,200 × 1,150 mm"),
        *("2 × 1.5 kW", "5\n6", "5 kg 6", "٣ kg", "NaN", "Infinity", "1e999", "9" * 40),
    ],
)
def test_what_is_not_understood_stays_text(text):
    assert read(text) is None


def test_a_comma_before_three_digits_needs_a_witness():
    assert read("1,200 m3/h") is None
    assert str(read("1,200 m3/h", decimal=".").low) == "1200"
    assert str(read("1,200 m3/h", decimal=",").low) == "1.200"
    assert str(read("1,200 м³/ч").low) == "1.200"
    assert str(read("1,200 年").low) == "1200"
    assert str(read("1,200.5 kg").low) == "1200.5"
    assert read("1.200 kg", decimal=",") is None
    assert [str(each) for each in read("1,200 × 1,150 mm", decimal=".").numbers] == ["1200", "1150"]
    # An х or С that only looks Cyrillic is no witness.
    assert read("1,200х1,150 mm") is None


def test_the_expected_unit_fills_in_and_decides():
    assert read("3000", "m3/h").unit == "m3/h"
    assert read("3000", "м³/ч").unit == "m3/h"
    assert read("3", "ohms").unit == "ohm"
    assert read("500 kPa", "MPa").unit == "kPa"
    assert read("5 kg", "m3/h") is None
    assert read("5", "parrots") is None
    assert read("500 g", "g_n").unit == "g_n"
    assert read("500 g").unit == "g"
    assert read("25 C", "degC").unit == "degC"
    assert read("25 C").unit == "C"
    assert read("100k", "ohm").unit == "kohm"
    assert read("100n", "F").unit == "nF"
    assert read("100n", "ohm") is None
    assert read("100k") is None


def test_a_temperature_and_a_difference_stay_apart():
    assert read("10 °C").unit == "degC"
    assert read("10 °C", difference=True).unit == "delta_degC"
    assert read("10 K", "degC", difference=True).unit == "delta_K"
    assert read("10", "delta_degC").unit == "delta_degC"
    assert read("10 °F").base_low == pytest.approx(-12.2222222)
    assert read("10 °F", difference=True).base_low == pytest.approx(5.5555556)


def test_base_values_order_figures_of_different_units():
    assert read("0.5 MPa").base_low == 500_000
    assert read("5 bar").base_low == 500_000
    assert read("≤ 850 Па").base_low is None
    assert read("≤ 850 Па").base_high == 850
    assert read("7").base_low == 7


@pytest.mark.parametrize(
    ("spelling", "key"),
    [("м³/ч", "m3/h"), ("m3/h", "m3/h"), ("立方米/小时", "m3/h"), ("мПа", "mPa"), ("МПа", "MPa"),
     ("mpa", None),
     ("кг", "kg"), ("KG", "kg"), ("24", None), ("24 B", None), ("B", "V"), ("µm", "um"), ("μm", "um"),
     ("мкм", "um"),
     ("mW", "mW"), ("MW", "MW"), ("Mw", None), ("KB", None), ("%", "%"), ("％", "%"), ("ohms", "ohm"),
     ("x" * 9999, None)],
)  # fmt: skip
def test_spellings(spelling, key):
    assert find_unit(spelling) == key
