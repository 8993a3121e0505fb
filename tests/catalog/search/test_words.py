"""Cutting text into words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth.catalog.search.words import code_words, cut, fold, joined


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ёмкость Фильтра", ["емкость", "фильтра"]),
        ("过滤器 HEPA-14", ["过", "滤", "器", "hepa", "14"]),
        ("泵站用 ФВУ", ["泵", "站", "用", "фву"]),
        ("Ｆｕｌｌ　ｗｉｄｔｈ", ["full", "width"]),
        ("Café Löß", ["cafe", "loss"]),
        ("Йод", ["йод"]),
        ("snake_case", ["snake", "case"]),
        ('"(*:^-\0', []),
    ],
)
def test_words_are_folded_and_ideographs_stand_alone(text: str, words: list[str]) -> None:
    assert cut(text) == words


def test_a_code_is_found_in_parts_and_whole() -> None:
    assert code_words("ВУ-3000/2.А") == ["ву", "3000", "2", "а", "ву30002а"]
    assert code_words("X") == ["x"]
    assert joined(" В У — 30 ") == "ву30"


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_and_words_hold_no_operator(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    for word in cut(text):
        assert word
        assert not set(word) & set("\"'*():^-+ \0\ue000\ue001")


def test_half_a_character_among_ideographs_is_passed_over() -> None:
    assert cut("過濾\ud800 5") == ["过", "滤", "5"]
