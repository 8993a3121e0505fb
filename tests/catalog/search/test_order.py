"""What stands before what."""

import pytest

from booth.catalog.search.order import code_key, name_key
from booth.languages import Language


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("ru", ["Датчик 2", "Датчик 10", "Ёлка", "Емкость", "Ёмкость", "Жук", "Фильтр", "фильтр А"]),
        ("en", ["10 x", "filter 2", "Filter 10", "Pump"]),
        ("zh", ["泵", "传感器", "过滤器", "晶体", "灭火模块", "容器"]),  # beng chuan guo jing mie rong
    ],
)
def test_names_stand_in_their_language_s_order(language: Language, names: list[str]) -> None:
    shuffled = sorted(names, reverse=True)
    assert sorted(shuffled, key=lambda name: name_key(name, language)) == names


def test_codes_stand_in_natural_order() -> None:
    codes = ["A-2", "a-2B", "A-10", "A-010C", "B1", "ВУ-300", "ВУ-3000"]
    shuffled = codes[::2] + codes[1::2]
    assert sorted(shuffled, key=code_key) == codes


def test_what_has_no_name_stands_last() -> None:
    assert max(["", "яя", "zz"], key=lambda name: name_key(name, "ru")) == ""
