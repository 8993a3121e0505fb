"""The list of units, held to pint: every factor and shift, and that nothing is missing on either side."""

import math
from collections import defaultdict
from decimal import Decimal

import pytest
from pint import UnitRegistry

from booth.languages import LANGUAGES
from booth.quantity import find_unit, unit_symbol
from booth.quantity.unit_list import ROWS, Row
from booth.quantity.units import fold, keys_of, unit_named

# What pint calls the units of the list that it does not know by the list's own key.
PINT_NAMES = {
    "l/s": "liter/s", "l/min": "liter/min", "l/h": "liter/h", "cfm": "ft**3/min", "t/h": "metric_ton/h",
    "mmH2O": "kgf/m**2", "at": "kgf/cm**2", "inHg": "inch*torr/mm", "inH2O": "inch*kgf/mm/m**2",
    "um": "micrometer",
    "in": "inch", "mi": "mile", "floz": "fluid_ounce", "l": "liter", "ml": "milliliter", "gal": "gallon",
    "gal/min": "gallon/min", "gal/h": "gallon/h", "ug": "microgram", "t": "metric_ton", "oz": "ounce",
    "lb": "pound", "lb/h": "pound/h", "mg/l": "mg/liter", "lb/ft3": "pound/ft**3",
    "degC/min": "delta_degC/min", "degC/h": "delta_degC/h", "degF/min": "delta_degF/min", "delta_K": "K",
    "hp": "horsepower",
    "PS": "metric_horsepower", "mohm": "milliohm", "kohm": "kiloohm", "Mohm": "megaohm", "Gohm": "gigaohm",
    "Tohm": "teraohm", "uS/cm": "microsiemens/cm", "g_n": "g_0", "pC/g_n": "pC/g_0", "mV/g_n": "mV/g_0",
    "dB": "1", "dB(A)": "1", "mi/h": "mile/h", "1/h": "1", "deg": "1", "%RH": "1", "pcs": "1", "cycle": "1",
    "rpm": "1", "%": "0.01", "ppm": "1e-6", "ppb": "1e-9", "ppm/K": "1e-6/K", "%/K": "0.01/K",
    "us": "microsecond", "kB": "kilobyte", "MB": "megabyte", "GB": "gigabyte",
    "in/s": "inch/s", "in2": "inch**2", "in3": "inch**3", "uV": "microvolt", "uA": "microampere",
    "uF": "microfarad", "uH": "microhenry", "uC": "microcoulomb", "mmHg": "torr", "lbf*ft": "lbf*ft",
}  # fmt: skip


@pytest.fixture(scope="module")
def pint() -> UnitRegistry:
    return UnitRegistry(autoconvert_offset_to_baseunit=True)


def _in_pint(key: str) -> str:
    name = PINT_NAMES.get(key, key)
    for digit in "23":
        name = name.replace(f"m{digit}", f"m**{digit}").replace(f"s{digit}", f"s**{digit}")
        name = name.replace(f"ft{digit}", f"ft**{digit}")
    return name


# Measures whose base unit nobody writes on a sheet, so that the list has no row for it.
UNWRITTEN_BASES = {
    "ratio": "1", "capacitance per length": "F/m", "charge per force": "C/N", "charge per pressure": "C/Pa",
    "charge per acceleration": "C/(m/s**2)", "voltage per acceleration": "V/(m/s**2)", "viscosity": "Pa*s",
}  # fmt: skip


def _bases() -> dict[str, str]:
    """What pint calls the base unit of each measure: the one whose factor is one."""
    found = dict(UNWRITTEN_BASES)
    for row in ROWS:
        if row.factor == "1" and row.shift == "0":
            found.setdefault(row.measure, _in_pint(row.key))
    return found


BASES = _bases()


def _theirs(pint: UnitRegistry, amount: float, row: Row) -> float:
    name, base = _in_pint(row.key), pint.parse_expression(BASES[row.measure])
    if row.measure == "temperature":
        return pint.Quantity(amount, name).to(BASES[row.measure]).magnitude
    return float((amount * pint.parse_expression(name) / base).to("dimensionless").magnitude)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_every_unit_agrees_with_pint(row: Row, pint: UnitRegistry):
    unit = unit_named(row.key)
    for amount in ("1", "-40", "812.5"):
        ours = unit.base(Decimal(amount))
        theirs = _theirs(pint, float(amount), row)
        slack = 1e-9 if row.measure == "temperature" else 0.0
        assert math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=slack)


def test_keys_are_unique_and_every_measure_has_a_base():
    keys = [row.key for row in ROWS]
    assert len(keys) == len(set(keys))
    assert {row.measure for row in ROWS} == set(BASES)


def test_american_units_measure_the_same():
    for row in ROWS:
        if row.us:
            assert unit_named(row.us).measure == row.measure
            assert not unit_named(row.us).us, f"{row.us} would be turned on"


def test_electrical_and_plain_units_have_no_american_counterpart():
    untouched = {
        "voltage",
        "current",
        "resistance",
        "power",
        "frequency",
        "ratio",
        "level",
        "sound level",
        "time",
    }
    assert not [row.key for row in ROWS if row.us and row.measure in untouched]


def test_each_symbol_is_read_as_its_own_unit():
    for row in ROWS:
        for language in LANGUAGES:
            assert row.key in keys_of(unit_symbol(row.key, language), row.measure), (row.key, language)


def test_no_spelling_means_two_units_of_one_measure():
    meant: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in ROWS:
        written = [row.key, *row.latin.split("|"), *row.ru.split("|"), *row.zh.split("|"), *row.also.split()]
        for spelling in written:
            if spelling:
                meant[fold(spelling), row.measure].add(row.key)
    doubled = {spelling: keys for (spelling, _), keys in meant.items() if len(keys) > 1}
    assert not doubled


def test_a_spelling_of_several_measures_is_known_to_be_one():
    """A new row must not quietly change what a bare symbol means."""
    meant: dict[str, set[str]] = defaultdict(set)
    for row in ROWS:
        for spelling in (row.latin, row.ru, *row.also.split()):
            meant[fold(spelling)].add(row.measure)
    shared = {spelling for spelling, measures in meant.items() if len(measures) > 1}
    temperatures = {"°C", "°С", "С", "oC", "degC", "degreesC", "грС", "градС", "摄氏度", "°F", "F", "K", "К",
                    "华氏度", "kelvin", "开尔文"}  # fmt: skip
    assert shared - temperatures == {"g", "г", "C"} | (shared & {"Н", "H"})


def test_russian_symbols_are_cyrillic_where_the_language_has_its_own():
    assert unit_symbol("m3/h", "ru") == "м³/ч"
    assert unit_symbol("dB(A)", "ru") == "дБ(А)"
    assert unit_symbol("pC/g_n", "ru") == "пКл/g"
    assert unit_symbol("year", "ru") == "лет"
    assert unit_symbol("year", "zh") == "年"
    assert unit_symbol("no such unit", "en") == "no such unit"
    assert find_unit("") is None
