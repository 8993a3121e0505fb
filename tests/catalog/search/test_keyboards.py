"""The other layout of the keyboard."""

from hypothesis import given
from hypothesis import strategies as st

from booth.catalog.search.keyboards import swapped


def test_what_was_typed_on_the_other_layout() -> None:
    assert swapped("abkmnh") == "фильтр"
    assert swapped("ашдеук") == "filter"
    assert swapped("Lfnxbr") == "Датчик"
    assert swapped("МЕ-650") == "VT-650"


def test_what_speaks_of_no_layout_is_left() -> None:
    assert swapped("过滤 3000") == ""
    assert swapped("") == ""


@given(st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъыьэюя", min_size=1))
def test_there_and_back(word: str) -> None:
    assert swapped(swapped(word)) == word or not any("a" <= one <= "z" for one in swapped(word))
