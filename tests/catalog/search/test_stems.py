"""One form of a word finds another."""

import pytest

from booth.catalog.search.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        ("насос", "насосы", "насосов", "насосами"),
        ("фильтр", "фильтры", "фильтров", "фильтрам"),
        ("датчик", "датчики", "датчиков"),
        ("filter", "filters", "filtering"),
        ("sensor", "sensors"),
    ],
)
def test_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(one) for one in forms}) == 1


def test_what_is_no_russian_or_english_word_is_its_own_stem() -> None:
    for word in ("газ", "h2s", "过滤", "ву3000", "é", ""):
        assert stem(word) == word
