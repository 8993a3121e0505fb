import pytest

from booth.exchange.returning.same import same


@pytest.mark.parametrize(
    ("left", "back"),
    [
        ("3000", "3000.0"),
        ("3 000", "3000"),
        ("1 200 мм", "1\u202f200 мм"),
        ("1 200 мм", "1200 мм"),
        ("0402", "402"),
        ("0,5", "0.5"),
        ("1.50", "1.5"),
        ("−40", "-40"),
        ("50%", "50 %"),
        ("0.5", "50 %"),
        ("100000000000000000000", "1E+20"),
        ("2026-11-23", "23.11.2026"),
        ("2026-11-23", "2026-11-23 00:00:00"),
        ("2026-11-23", "2026年11月23日"),
        ("да", "yes"),
        ("+", "TRUE"),
        ("нет", "no"),
        ("one\ntwo", "one  \r\ntwo \r\n"),
        ("at 20 °C", "at 20\u00a0°C "),
        ("a" * 12_000, "a" * 10_000),
        ("e\u0301", "é"),
    ],
)
def test_what_programs_do_is_no_edit(left: str, back: str) -> None:
    assert same(left, back)


@pytest.mark.parametrize(
    ("left", "back"),
    [
        ("3000", "3001"),
        ("3000", ""),
        ("", "3000"),
        ("1.5", "1.50"),
        ("402", "0402"),
        ("10 20", "1020"),
        ("0.5", "0.5 %"),
        ("2026-11-23", "2026-11-24"),
        ("да", "no"),
        ("two  spaces", "two spaces"),
        ("Steel", "steel"),
        ("one\ntwo", "one two"),
        ("a" * 9_000, "a" * 8_999),
        ("3 000 м³/ч", "3 000 м3/ч"),
    ],
)
def test_what_a_person_does_is_one(left: str, back: str) -> None:
    assert not same(left, back)
