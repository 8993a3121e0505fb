"""Figures as each language writes them."""

import subprocess
import sys
from decimal import Decimal

import pytest

from booth.quantity import Kind, Quantity, parts, read, write

NB, THIN = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"

WRITTEN = [
    ("3000 m3/h", f"3{THIN}000{NB}м³/ч", f"3,000{NB}m³/h", f"3,000{NB}m³/h"),
    ("0,5–10 000 Гц", f"0,5–10{THIN}000{NB}Гц", f"0.5–10,000{NB}Hz", f"0.5–10,000{NB}Hz"),
    ("-40...45 °C", f"−40…+45{NB}°C", f"−40…+45{NB}°C", f"−40…+45{NB}°C"),
    ("от -60 до -20 °C", f"−60…−20{NB}°C", f"−60…−20{NB}°C", f"−60…−20{NB}°C"),
    ("+5...+60 °C", f"+5…+60{NB}°C", f"+5…+60{NB}°C", f"+5…+60{NB}°C"),
    ("0…+50 °C", f"0…+50{NB}°C", f"0…+50{NB}°C", f"0…+50{NB}°C"),
    ("5,0 пКл/g ± 5 %", f"5,0{NB}пКл/g{NB}±{NB}5{NB}%", f"5.0{NB}pC/g{NB}±{NB}5{NB}%", f"5.0{NB}pC/g{NB}±{NB}5{NB}%"),
    ("24 ± 2 В", f"24{NB}±{NB}2{NB}В", f"24{NB}±{NB}2{NB}V", f"24{NB}±{NB}2{NB}V"),
    ("≤ 850 Pa", f"≤{NB}850{NB}Па", f"≤{NB}850{NB}Pa", f"≤{NB}850{NB}Pa"),
    ("> 6000 h", f">{NB}6{THIN}000{NB}ч", f">{NB}6,000{NB}h", f">{NB}6,000{NB}h"),
    ("Ø 24 × 48 mm", f"Ø{NB}24{NB}×{NB}48{NB}мм", f"Ø{NB}24{NB}×{NB}48{NB}mm", f"Ø{NB}24{NB}×{NB}48{NB}mm"),
    ("99.50 %", f"99,50{NB}%", f"99.50{NB}%", f"99.50{NB}%"),
    ("45 deg", "45°", "45°", "45°"),
    ("1/10 W", f"1/10{NB}Вт", f"1/10{NB}W", f"1/10{NB}W"),
    ("1 год", f"1{NB}год", f"1{NB}year", f"1{NB}年"),
    ("2 year", f"2{NB}года", f"2{NB}years", f"2{NB}年"),
    ("11 year", f"11{NB}лет", f"11{NB}years", f"11{NB}年"),
    ("21 year", f"21{NB}год", f"21{NB}years", f"21{NB}年"),
    ("1,5 года", f"1,5{NB}года", f"1.5{NB}years", f"1.5{NB}年"),
    ("24 months", f"24{NB}мес.", f"24{NB}months", f"24{NB}个月"),
    ("2.5×10⁶ cycles", f"2,5{NB}×{NB}10⁶{NB}циклов", f"2.5{NB}×{NB}10⁶{NB}cycles", f"2.5{NB}×{NB}10⁶{NB}次"),
    ("1e-9 F", f"10⁻⁹{NB}Ф", f"10⁻⁹{NB}F", f"10⁻⁹{NB}F"),
    ("4", "4", "4", "4"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ru", "en", "zh"), WRITTEN)
def test_each_language_writes_its_own_way(text, ru, en, zh):
    found = read(text)
    assert [write(found, language) for language in ("ru", "en", "zh")] == [ru, en, zh]


def test_figure_and_unit_apart():
    assert parts(read("12 000 м³/ч"), "ru") == (f"12{THIN}000", "м³/ч")
    assert parts(read("≤ 850 Па"), "zh") == (f"≤{NB}850", "Pa")
    assert parts(read("5,0 пКл/g ± 5 %"), "ru") == ("5,0", f"пКл/g{NB}±{NB}5{NB}%")
    assert parts(read("4"), "en") == ("4", "")
    assert parts(Quantity(Kind.NUMBER, "gone", Decimal(4), Decimal(4)), "en") == ("4", "gone")


AMERICAN = [
    ("12000 m3/h", f"7,063{NB}cfm"),
    ("850 Pa", f"3.41{NB}inH₂O"),
    ("0.5 MPa", f"72.5{NB}psi"),
    ("45 °C", f"113{NB}°F"),
    ("36.6 °C", f"97.9{NB}°F"),
    ("-40…+45 °C", f"−40…+113{NB}°F"),
    ("20 ± 2 °C", f"68{NB}±{NB}3.6{NB}°F"),
    ("1600 × 2900 mm", f"62.99{NB}×{NB}114.2{NB}in"),
    ("820 kg", f"1,810{NB}lb"),
    ("160 m2", f"1,720{NB}ft²"),
    ("≤ 2 K/min", f"≤{NB}3.6{NB}°F/min"),
    ("5,0 pC/g ± 5 %", f"5.0{NB}pC/g{NB}±{NB}5{NB}%"),
    ("4,5 kW", f"4.5{NB}kW"),
    ("99.5 %", f"99.5{NB}%"),
    ("380 V, 3~, 50 Hz", f"380{NB}V, 3-phase, 50{NB}Hz"),
    ("1/2 in", f"1/2{NB}in"),
    ("1/4 mm", f"0.00984{NB}in"),
]


@pytest.mark.parametrize(("text", "american"), AMERICAN)
def test_american_units_where_there_are_any(text, american):
    assert write(read(text), "en", system="us") == american


def test_a_difference_of_temperatures_is_scaled_and_not_shifted():
    assert write(read("10 °C", difference=True), "en", system="us") == f"18{NB}°F"
    assert write(read("10 °C"), "en", system="us") == f"50{NB}°F"


def test_writing_needs_neither_pint_nor_the_grammar():
    """The window writes figures before its first paint."""
    program = (
        "import sys; from decimal import Decimal; from booth.quantity import Kind, Quantity, write;"
        "write(Quantity(Kind.NUMBER, 'm3/h', Decimal(1), Decimal(1)), 'ru', system='us');"
        "print([name for name in sys.modules if 'pint' in name.split('.') or name == 'booth.quantity.grammar'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
