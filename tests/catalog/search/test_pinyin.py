"""How Chinese is typed in Latin letters."""

import pytest

from booth.catalog.search.pinyin import bare, sounds, syllables


@pytest.mark.parametrize("typed", ["guolv", "GuoLv", "guò lǜ".replace(" ", ""), "guo4lv4", "guolü", "guo'lv", "guolu:"])
def test_tones_marks_and_capitals_do_not_matter(typed: str) -> None:
    assert bare(typed) == "guolv"


@pytest.mark.parametrize("typed", ["h2s", "过滤", "фильтр", "", "a" * 100, "\ud800", "12"])
def test_what_is_no_pinyin(typed: str) -> None:
    assert bare(typed) == ""


def test_letters_are_cut_into_syllables_the_last_perhaps_unfinished() -> None:
    assert syllables("guolvqi") == ("guo", "lv", "qi")
    assert syllables("guol") == ("guo", "l")
    assert syllables("chuanganqi") == ("chuan", "gan", "qi")
    assert syllables("filtr") == ()
    assert syllables("") == ()


def test_a_pair_sounds_as_in_its_word() -> None:
    assert sounds("过滤") == (("guolv", "guolu"), "gl")
    assert sounds("重量") == (("zhongliang",), "zl")
    assert sounds("气") == (("qi",), "q")
