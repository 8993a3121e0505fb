"""Figures that stand somewhere in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth.quantity import Kind
from booth.quantity.spotting import MOST, MOST_FIGURES, spot


def seen(text: str) -> list[tuple[Kind, str, str]]:
    """Each figure in short: its kind, its unit, and the words it was read from."""
    return [(one.quantity.kind, one.quantity.unit, text[one.start : one.end]) for one in spot(text)]


@pytest.mark.parametrize(
    ("text", "kind", "unit", "said"),
    [
        ("расход > 5000 м³/ч", Kind.MINIMUM, "m3/h", "> 5000 м³/ч"),
        ("воздух>5000м3/ч", Kind.MINIMUM, "m3/h", ">5000м3/ч"),
        ("расход ＞５０００ ｍ³／ｈ", Kind.MINIMUM, "m3/h", "＞５０００ ｍ³／ｈ"),
        ("airflow 3000..8000 m3/h", Kind.RANGE, "m3/h", "3000..8000 m3/h"),
        ("температура от 400 до 600 °C насос", Kind.RANGE, "degC", "от 400 до 600 °C"),
        ("от −40 до +60°С", Kind.RANGE, "degC", "от −40 до +60°С"),
        ("400～600℃的泵", Kind.RANGE, "degC", "400～600℃"),
        ("between 5 and 10 bar", Kind.RANGE, "bar", "between 5 and 10 bar"),
        ("между 5 и 10 бар", Kind.RANGE, "bar", "между 5 и 10 бар"),
        ("温度600℃以上的传感器", Kind.MINIMUM, "degC", "600℃以上"),
        ("温度不低于600摄氏度", Kind.MINIMUM, "degC", "不低于600摄氏度"),
        ("大于等于5公斤", Kind.MINIMUM, "kg", "大于等于5公斤"),
        ("≤ 1.9 кг", Kind.MAXIMUM, "kg", "≤ 1.9 кг"),
        ("до 50 кг", Kind.MAXIMUM, "kg", "до 50 кг"),
        ("under 1 t", Kind.MAXIMUM, "t", "under 1 t"),
        ("pressure not less than 5 bar.", Kind.MINIMUM, "bar", "not less than 5 bar"),
        ("2 bar", Kind.NUMBER, "bar", "2 bar"),
        ("расход: 5000", Kind.NUMBER, "", "5000"),
        ("3 000 м3/ч", Kind.NUMBER, "m3/h", "3 000 м3/ч"),
        ("VE120 > 5 bar", Kind.MINIMUM, "bar", "> 5 bar"),
    ],
)
def test_a_figure_is_found_with_the_words_that_make_it(text: str, kind: Kind, unit: str, said: str) -> None:
    assert seen(text) == [(kind, unit, said)]


@pytest.mark.parametrize("text", ["IP54", "ВУ-3000", "VE-120", "H14", "12а", "1.2.3.4.5", "", " ", "> <", "８a"])
def test_a_number_in_a_code_is_none(text: str) -> None:
    assert seen(text) == []


def test_several_stand_side_by_side() -> None:
    assert seen("for 600 °C, up to 10 kHz") == [
        (Kind.NUMBER, "degC", "600 °C"),
        (Kind.MAXIMUM, "kHz", "up to 10 kHz"),
    ]
    assert seen("10 % и 5 кВт") == [(Kind.NUMBER, "%", "10 %"), (Kind.NUMBER, "kW", "5 кВт")]


def test_the_reader_s_mark_settles_what_the_text_does_not() -> None:
    assert spot("flow 1,200 m3/h") == ()
    assert [str(one.quantity.low) for one in spot("flow 1,200 m3/h", ".")] == ["1200"]
    assert [str(one.quantity.low) for one in spot("flow 1,200 m3/h", ",")] == ["1.200"]


@given(st.text(st.sampled_from("0123456789.,-–> <≥от до\x00\ud800кг °C至以上"), max_size=60))
def test_whatever_is_typed_pieces_stand_in_order_inside_the_text(text: str) -> None:
    place = 0
    for one in spot(text, ","):
        assert place <= one.start < one.end <= len(text)
        place = one.end


def test_of_a_very_long_text_only_the_beginning_is_read() -> None:
    assert spot("a " * MOST + "5 bar") == ()
    assert len(spot("5 bar, " * 2000)) == MOST_FIGURES
