from collections.abc import Iterator
from pathlib import Path

import pytest

from booth.errors import BoothError
from booth.exchange.formats.csv_file import decode, find_delimiter, open_csv
from booth.untrusted import Child

RUSSIAN = (
    "код;название;описание\nУ-1;Установка очистки;«Без реагентов» — 3 000 м³/ч, ±5 %\nНАСОС;ЭЛЕКТРОНАСОС ЦНС;ГОСТ Р\n"
)
CHINESE = "代码,名称,说明\nA-1,空气净化装置,污水泵站排风除臭，风量三千立方米每小时\nB-2,自动灭火装置,配电柜\n"


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child(megabytes=1024) as made:
        yield made


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
def test_russian_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert decode(RUSSIAN.replace("³", "3").encode(encoding)).lstrip("\ufeff") == RUSSIAN.replace("³", "3")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
def test_chinese_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert decode(CHINESE.encode(encoding)).lstrip("\ufeff") == CHINESE


@pytest.mark.parametrize("text", ["Москва\n", "тест;№ 5\n", "Ёмкость, ЧАСТЬ II\n", "НАСОС\n", "а\n"])
def test_few_russian_letters_are_enough(text: str) -> None:
    assert decode(text.encode("cp1251")) == text


@pytest.mark.parametrize("text", ["名称\n", "型号,功率\n", "A,B\n1,功率\n"])
def test_few_chinese_letters_are_enough(text: str) -> None:
    assert decode(text.encode("gb18030")) == text


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b;c\n1,5;2,5;3\n", ";"),
        ("a,b,c\n1;2,3,4\n", ","),
        ("a\tb\n1,2\t3;4\n", "\t"),
        ("a|b|c\n1|2|3\n", "|"),
        ('"a;x",b\n"1;2",3\n', ","),
        ("one column\nx\n", ";"),
    ],
)
def test_the_delimiter_is_found(text: str, delimiter: str) -> None:
    assert find_delimiter(text) == delimiter


def test_rows_columns_and_quotes(child: Child, tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text('sep=;\ncode;name.en\nA;"two\nlines; ""quoted"""\n\n#note;x\nB;b;extra\n', encoding="utf-8-sig")
    table = open_csv(path, child)
    assert (table.name, table.columns) == ("products", ("code", "name.en"))
    assert [row.cells for row in table.rows] == [
        {"code": "A", "name.en": 'two\nlines; "quoted"'},
        {"code": "B", "name.en": "b"},
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "csv_empty"),
        (b"code,name\n", "csv_empty"),
        (b"\xff\xfe\x00", "csv_encoding"),
        (b"code\n\x81\xff\x30\x81\xff", "csv_encoding"),
    ],
)
def test_each_bad_file_has_its_sentence(child: Child, tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "x.csv").write_bytes(data)
    with pytest.raises(BoothError) as caught:
        open_csv(tmp_path / "x.csv", child)
    assert (caught.value.code, caught.value.facts["file"]) == (code, "x.csv")
