"""What is said in a hurry is made what a cell would hold; what a cell may hold stays."""

import pytest

from booth.quantity.loosely import loosely


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("> 5 тыс. м³/ч", "> 5e3 м³/ч"),
        ("5 Тысяч кг", "5e3 кг"),
        ("1,2 млн", "1,2e6"),
        ("5 thousand m³/h", "5e3 m³/h"),
        ("1.5万 m³/h", "1.5e4 m³/h"),
        ("3-8 тыс. м³/ч", "3e3-8e3 м³/ч"),
        ("500..2 тыс. Гц", "500..2e3 Гц"),
        ("8 тыс. .. 3 тыс. Гц", "3e3 .. 8e3 Гц"),
        ("1.5万m³/h", "1.5e4 m³/h"),
        ("от 8000 до 3000 м³/ч", "от 3000 до 8000 м³/ч"),
        ("8000..3000", "3000..8000"),
        ("8000-3000 m³/h", "3000-8000 m³/h"),
        ("8000-3000", "8000-3000"),
        ("между 8 и 3 бар", "между 3 и 8 бар"),
        ("+5..-3 °C", "-3..+5 °C"),
        ("3..8 бар", "3..8 бар"),
        ("5 тысячелетий", "5 тысячелетий"),
        ("2e4..1e4 Па", "1e4..2e4 Па"),
        ("", ""),
    ],
)
def test_a_figure_as_a_cell_would_have_it(said: str, meant: str) -> None:
    assert loosely(said).replace("³", "3") == meant.replace("³", "3")
