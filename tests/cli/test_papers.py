"""brochure and screens: files that people take away."""

import json
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from cli.conftest import Run

pytestmark = pytest.mark.usefixtures("sample_home")


def pages(path: Path) -> list[str]:
    with PdfReader(path) as paper:
        return [page.extract_text() for page in paper.pages]


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
def test_a_sheet_is_written(booth: Run, tmp_path: Path, language: str) -> None:
    paper = tmp_path / "sheet.pdf"
    answer = booth("brochure", "VE-120", "--language", language, "--output", paper)
    assert answer.code == 0
    assert str(paper) in answer.out
    assert 1 <= len(pages(paper)) <= 2
    assert "VE-120" in pages(paper)[0]
    assert paper.read_bytes().startswith(b"%PDF-")


def test_the_same_sheet_twice_is_the_same_file(booth: Run, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        assert booth("brochure", "VE-120", "-l", "zh", "-o", tmp_path / name).code == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_several_codes_come_in_the_order_given(booth: Run, tmp_path: Path) -> None:
    paper = tmp_path / "several.pdf"
    assert booth("brochure", "PT-25", "VE-120", "-l", "en", "-o", paper).code == 0
    told = pages(paper)
    first = next(at for at, text in enumerate(told) if "PT-25" in text)
    assert first == 0
    assert any("VE-120" in text for text in told[1:])


def test_all_prints_every_shown_product(booth: Run, tmp_path: Path) -> None:
    paper = tmp_path / "all.pdf"
    assert booth("brochure", "--all", "-l", "ru", "-o", paper).code == 0
    products = [one for one in json.loads(booth("list", "--json").out) if one["state"] == "shown"]
    told = pages(paper)
    assert len(products) <= len(told) <= 2 * len(products)
    assert all(any(one["code"] in text for text in told) for one in products)


def test_units_of_the_united_states(booth: Run, tmp_path: Path) -> None:
    for units in ("si", "us"):
        assert booth("brochure", "VE-120", "-l", "en", "--units", units, "-o", tmp_path / f"{units}.pdf").code == 0
    assert pages(tmp_path / "si.pdf") != pages(tmp_path / "us.pdf")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 2),
        (("VE-120", "--units", "furlongs"), 2),
        (("VE-120", "--language", "xx"), 2),
        (("NO-1",), 1),
        (("VE-120", "--template", "no-such"), 1),
    ],
)
def test_what_is_refused_leaves_no_file(booth: Run, tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    paper = tmp_path / "none.pdf"
    answer = booth("brochure", *arguments, "--output", paper)
    assert answer.code == code
    assert answer.err
    assert not paper.exists()


def test_a_paper_that_cannot_be_written_is_one_sentence(booth: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = booth("brochure", "VE-120", "-l", "en", "--output", tmp_path / "file" / "sheet.pdf")
    assert answer.code == 1
    assert answer.err.count("\n") == 1


def test_every_screen_becomes_a_picture(booth: Run, tmp_path: Path, qtbot: QtBot) -> None:
    answer = booth("screens", "-o", tmp_path / "screens", "-l", "zh", "--theme", "dark", "--size", "1280x720")
    assert answer.code == 0
    written = sorted((tmp_path / "screens").glob("*.png"))
    assert {"catalogue", "product", "brochure", "settings", "visitor", "empty"} <= {each.stem for each in written}
    for each in written:
        with Image.open(each) as picture:
            assert picture.size == (1280, 720)


@pytest.mark.parametrize("bad", [("--theme", "pink"), ("--size", "big"), ("--size", "1x1")])
def test_screens_that_cannot_be(booth: Run, tmp_path: Path, bad: tuple[str, str]) -> None:
    assert booth("screens", "--output", tmp_path / "screens", *bad).code == 2
    assert not (tmp_path / "screens").exists()
