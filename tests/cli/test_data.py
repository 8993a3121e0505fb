"""sample, template, import, export, translate: data in and out."""

import json
from pathlib import Path

from openpyxl import load_workbook

from booth.resources import resource
from cli.conftest import Run

WORKBOOK = resource("sample", "catalogue.xlsx")


def count(booth: Run) -> int:
    return len(json.loads(booth("list", "--json").out))


def test_the_sample_comes_stays_and_goes(booth: Run, home: Path) -> None:
    first = booth("sample")
    assert first.code == 0
    held = count(booth)
    assert str(held) in first.out
    assert booth("sample", "--if-empty").code == 0
    assert booth("sample").code == 0
    assert count(booth) == held
    removed = booth("sample", "--remove")
    assert removed.code == 0
    assert str(held) in removed.out
    assert count(booth) == 0


def test_an_empty_catalogue_takes_the_sample_if_empty(booth: Run, home: Path) -> None:
    assert booth("sample", "--if-empty").code == 0
    assert count(booth) >= 34


def test_the_template_is_a_workbook_waiting_to_be_filled(booth: Run, home: Path, tmp_path: Path) -> None:
    file = tmp_path / "template.xlsx"
    answer = booth("template", file)
    assert answer.code == 0
    assert str(file) in answer.out
    book = load_workbook(file)
    assert {"exhibitors", "categories", "attributes", "products", "variants", "values", "assets"} <= set(
        book.sheetnames
    )
    book.close()
    unfilled = booth("import", file)
    assert unfilled.code == 1
    assert unfilled.err.count("\n") == 1


def test_a_dry_run_tells_and_changes_nothing(booth: Run, home: Path) -> None:
    answer = booth("import", WORKBOOK, "--dry-run")
    assert answer.code == 0
    assert count(booth) == 0
    assert answer.out.count("\n") > 3


def test_importing_again_changes_nothing(booth: Run, sample_home: Path) -> None:
    before = json.loads(booth("show", "VE-120", "--json").out)
    assert booth("import", WORKBOOK).code == 0
    assert json.loads(booth("show", "VE-120", "--json").out) == before


def test_what_cannot_be_read_is_one_sentence(booth: Run, sample_home: Path, tmp_path: Path) -> None:
    nonsense = tmp_path / "nonsense.xlsx"
    nonsense.write_bytes(b"PK\x03\x04 not a workbook at all")
    before = count(booth)
    for path in (tmp_path / "missing.xlsx", nonsense):
        answer = booth("import", path)
        assert answer.code == 1
        assert answer.err.count("\n") == 1
        assert path.name in answer.err
    assert booth("import", WORKBOOK, "--mapping", "no-such-mapping").code == 1
    assert count(booth) == before


def test_a_template_where_nothing_can_be_written(booth: Run, home: Path, tmp_path: Path) -> None:
    answer = booth("template", tmp_path / "missing" / "deep" / "template.xlsx")
    assert answer.code in (0, 1)
    assert answer.code == 0 or answer.err.count("\n") == 1


def test_the_catalogue_leaves_and_comes_back(booth: Run, sample_home: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.xlsx"
    answer = booth("export", file)
    assert (answer.code, str(file) in answer.out) == (0, True)
    assert any((tmp_path / "out files").rglob("*.svg"))
    assert booth("export", file).code == 1
    assert booth("export", file, "--overwrite").code == 0
    before = booth("list", "--json").out
    assert booth("import", file, "--conflicts", "theirs").code == 0
    assert booth("list", "--json").out == before


def test_a_part_leaves(booth: Run, sample_home: Path, tmp_path: Path) -> None:
    codes = [one["code"] for one in json.loads(booth("list", "--json").out)][:2]
    first = booth("export", tmp_path / "a.xlsx", "--products", ", ".join(codes), "--no-files")
    second = booth("export", tmp_path / "b.xlsx", "--category", "air", "--exhibitor", "SAMPLE-AIR", "--no-files")
    assert (first.code, second.code) == (0, 0)
    book = load_workbook(tmp_path / "a.xlsx")
    assert [row[1].value for row in book["products"].iter_rows(min_row=3)] == codes
    assert load_workbook(tmp_path / "b.xlsx")["products"].max_row > 4
    assert list(tmp_path.glob("* files")) == []
    assert booth("export", tmp_path / "c.xlsx", "--category", "aird").code == 2
    assert booth("export", tmp_path / "c.xlsx", "--products", "none").code == 1


def test_texts_leave_for_a_translator(booth: Run, sample_home: Path, tmp_path: Path) -> None:
    for name in ("texts.xlf", "texts.xlsx"):
        answer = booth("translate", tmp_path / name, "--from", "ru", "--to", "en", "--only", "draft,missing")
        assert answer.code == 0
        assert booth("import", tmp_path / name).code == 0
    assert booth("translate", tmp_path / "x.xlf", "--only", "perfect").code == 2
    assert booth("translate", tmp_path / "x.xlf", "--to", "ru").code == 1
