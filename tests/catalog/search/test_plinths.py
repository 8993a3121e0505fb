"""Asking for what stands on a plinth."""

import pytest

from booth.catalog.search.plinths import number


@pytest.mark.parametrize(
    ("typed", "plinth"),
    [
        ("№ 21", "21"),
        ("№25", "25"),
        ("подиум 12", "12"),
        ("Подиум № 14а", "14а"),
        ("на подиуме 28", "28"),
        ("plinth 5", "5"),
        ("Plinth no. 5", "5"),
        ("展品15号", "15"),
        ("展品 9 号", "9"),
        ("第7号展品", "7"),
    ],
)
def test_the_number_that_is_asked_for(typed: str, plinth: str) -> None:
    assert number(typed) == plinth


@pytest.mark.parametrize("typed", ["7", "12а", "фильтр 12", "", "подиум", "IP54", "3000 м³/ч", "№" * 90, "5 号 过滤"])
def test_a_number_alone_asks_for_no_plinth(typed: str) -> None:
    assert number(typed) == ""
