import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from booth.errors import BoothError
from booth.exchange.formats.tables import LONGEST
from booth.exchange.formats.xliff import Unit, open_xliff
from booth.languages import LANGUAGES
from booth.untrusted import Child
from booth.words import sentence

HEAD = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ru" trgLang="zh-CN"><file id="f">'
SEGMENT = '<segment state="final"><source>Да</source><target>是</target></segment>'
GOOD = f'{HEAD}<unit id="a.name">{SEGMENT}</unit></file></xliff>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
REACH = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
OLD = '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file><body/></file></xliff>'
BAD = {
    "xliff_damaged": LAUGHS + GOOD.replace("是", "&b;"),
    "xliff_damaged ": REACH + GOOD.replace("是", "&a;"),
    "xliff_damaged  ": GOOD.replace("<source>", "<mrk>" * 5000 + "<source>"),
    "xliff_damaged   ": GOOD[:-30],
    "xliff_damaged    ": "",
    "xliff_damaged     ": "PK\x03\x04 a workbook",
    "xliff_foreign": OLD,
    "xliff_foreign ": "<html><body/></html>",
}


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child(megabytes=1024) as made:
        yield made


def units(tmp_path: Path, child: Child, text: str) -> tuple[Unit, ...]:
    path = tmp_path / "Перевод.xlf"
    path.write_text(text, encoding="utf-8")
    return open_xliff(path, child).units


@pytest.mark.parametrize("code", BAD)
def test_each_bad_document_has_its_sentence(child: Child, tmp_path: Path, code: str) -> None:
    with pytest.raises(BoothError) as caught:
        units(tmp_path, child, BAD[code])
    assert caught.value.code == code.strip()
    for spoken in LANGUAGES:
        assert "Перевод.xlf" in sentence(caught.value, spoken)


def test_no_file_is_said(child: Child, tmp_path: Path) -> None:
    with pytest.raises(BoothError) as caught:
        open_xliff(tmp_path / "gone.xlf", child)
    assert caught.value.code == "file_missing"


def test_marks_that_a_tool_put_in_are_only_marks(child: Child, tmp_path: Path) -> None:
    marked = GOOD.replace("是", '<pc id="1">是<ph id="2"/></pc><mrk id="m" type="term">的</mrk>')
    assert [(one.source, one.target, one.state) for one in units(tmp_path, child, marked)] == [("Да", "是的", "final")]


@pytest.mark.parametrize(("last", "target"), [("<target>二。</target>", "一。 二。"), ("", "")])
def test_a_unit_in_parts_is_whole_or_not_translated(child: Child, tmp_path: Path, last: str, target: str) -> None:
    parts = (
        '<segment state="final"><source>Раз.</source><target>一。</target></segment>'
        "<ignorable><source> </source></ignorable>"
        f'<segment state="translated"><source>Два.</source>{last}</segment>'
    )
    text = f'{HEAD}<unit id="a.name">{parts}</unit></file></xliff>'
    assert [(one.source, one.target, one.state) for one in units(tmp_path, child, text)] == [
        ("Раз. Два.", target, "translated")
    ]


def test_texts_are_clean_and_bounded(child: Child, tmp_path: Path) -> None:
    text = GOOD.replace("是", "\u202e是" + "长" * (LONGEST + 5))
    (one,) = units(tmp_path, child, text)
    assert (len(one.target), one.target[0]) == (LONGEST, "是")


def test_documents_broken_anyhow_are_read_or_refused(child: Child, tmp_path: Path) -> None:
    """300 of them, each with some bytes changed, taken out or doubled: nothing but a refusal comes of it."""
    seeded = random.Random(7)
    data = GOOD.encode()
    refused: list[str] = []
    for _ in range(300):
        broken = bytearray(data)
        for _ in range(seeded.randint(1, 6)):
            place = seeded.randrange(len(broken))
            broken[place : place + seeded.randint(0, 3)] = bytes(seeded.randbytes(seeded.randint(0, 4)))
        (tmp_path / "x.xlf").write_bytes(broken)
        try:
            open_xliff(tmp_path / "x.xlf", child)
        except BoothError as error:
            refused.append(error.code)
    assert set(refused) <= {"xliff_damaged", "xliff_foreign"}
    assert 100 < len(refused) < 300
