"""Power supplies, read and written."""

import pytest

from booth.quantity import Kind, parts, read, write

SUPPLIES = [
    ("380 V, 3~, 50 Hz", "380 В, 3 фазы, 50 Гц", "380 V, 3-phase, 50 Hz", "380 V · 三相 · 50 Hz"),
    ("3~ 380V 50Hz", "380 В, 3 фазы, 50 Гц", "380 V, 3-phase, 50 Hz", "380 V · 三相 · 50 Hz"),
    ("трёхфазная, 380 В, 50 Гц", "380 В, 3 фазы, 50 Гц", "380 V, 3-phase, 50 Hz", "380 V · 三相 · 50 Hz"),
    ("3 × 400 В, 50 Гц", "3 × 400 В, 50 Гц", "3 × 400 V, 50 Hz", "3 × 400 V · 50 Hz"),
    ("3 × 400 V · 50 Hz", "3 × 400 В, 50 Гц", "3 × 400 V, 50 Hz", "3 × 400 V · 50 Hz"),
    ("24 V DC", "24 В пост. тока", "24 V DC", "24 V DC"),
    ("24VDC", "24 В пост. тока", "24 V DC", "24 V DC"),
    ("直流24伏", "24 В пост. тока", "24 V DC", "24 V DC"),
    ("~220 В, 50 Гц", "220 В перем. тока, 50 Гц", "220 V AC, 50 Hz", "220 V AC · 50 Hz"),
    ("100–240 V AC, 50/60 Hz", "100–240 В перем. тока, 50/60 Гц", "100–240 V AC, 50/60 Hz",
     "100–240 V AC · 50/60 Hz"),
    ("220/380 В, 50 Гц", "220/380 В, 50 Гц", "220/380 V, 50 Hz", "220/380 V · 50 Hz"),
    ("230 V ± 10 %, 1~, 50 Hz", "230 В ± 10 %, 1 фаза, 50 Гц", "230 V ± 10 %, 1-phase, 50 Hz",
     "230 V ± 10 % · 单相 · 50 Hz"),
    ("50/60 Hz", "50/60 Гц", "50/60 Hz", "50/60 Hz"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ru", "en", "zh"), SUPPLIES)
def test_a_supply_is_written_in_each_language(text, ru, en, zh):
    supply = read(text)
    assert supply.kind is Kind.SUPPLY
    for language, expected in (("ru", ru), ("en", en), ("zh", zh)):
        assert write(supply, language).replace("\N{NO-BREAK SPACE}", " ") == expected
        assert read(write(supply, language)) == supply


def test_the_voltage_is_a_number_to_search_by():
    supply = read("0,4 kV, 3~, 50 Hz")
    assert (supply.unit, supply.base_low, supply.text) == ("kV", 400, "3~ 50Hz")
    assert (read("220/380 В").base_low, read("220/380 В").base_high) == (220, 380)
    assert read("100–240 V AC").base_high == 240


def test_large_figures_take_the_voltage_apart():
    assert parts(read("24 V DC"), "zh") == ("24", "V\N{NO-BREAK SPACE}DC")


@pytest.mark.parametrize("text", ["24 V 5 A", "3~", "50 Hz, 3~", "380 V, 3~, IP54", "380 Vx", "V, 3~", "12 В, 7 А·ч"])
def test_what_is_no_supply(text):
    assert read(text) is None


def test_a_supply_answers_a_voltage_and_nothing_else():
    assert read("380 V, 3~, 50 Hz", "V").kind is Kind.SUPPLY
    assert read("380 V, 3~, 50 Hz", "kW") is None
    assert read("380 V, 3~, 50 Hz", "Hz") is None
    assert read("24 V", "V").kind is Kind.NUMBER
