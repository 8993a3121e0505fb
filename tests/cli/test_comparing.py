"""compare: products side by side, for people and for scripts."""

import json
from typing import Any

import pytest

from cli.conftest import Run

pytestmark = pytest.mark.usefixtures("sample_home")
UNITS = ("ВУ-3000", "V-1200", "ФК-12000")


def compared(booth: Run, *arguments: str) -> dict[str, Any]:
    answer = booth("compare", *arguments, "--json")
    assert (answer.code, answer.err) == (0, "")
    return json.loads(answer.out)


def test_every_row_has_a_cell_for_each_product(booth: Run) -> None:
    made = compared(booth, *UNITS)
    assert [one["code"] for one in made["columns"]] == list(UNITS)
    rows = [row for section in made["sections"] for row in section["rows"]]
    assert len(rows) > 40
    assert all(len(row["cells"]) == 3 for row in rows)
    assert all(cell["text"] for row in rows for cell in row["cells"])
    flow = next(row for row in rows if row["code"] == "air_flow")
    assert [cell["best"] for cell in flow["cells"]] == [False, True, True]
    assert [cell["low"] for cell in flow["cells"]] == [3000, 12000, 12000]


def test_the_table_is_aligned_and_marks_the_best(booth: Run) -> None:
    lines = booth("compare", *UNITS, "--language", "en").out.splitlines()
    start = lines[0].index("V-1200")
    (flow,) = [line for line in lines if line.strip().startswith("Air flow")]
    assert flow[start:].startswith("* 12,000 m³/h".replace(" m", "\u00a0m"))
    assert lines[-1] == "Best values are marked with an asterisk."


@pytest.mark.parametrize(("language", "words"), [("ru", "не указано"), ("en", "not stated"), ("zh", "未注明")])
def test_it_speaks_the_language_asked_for(booth: Run, language: str, words: str) -> None:
    assert words in booth("compare", *UNITS, "--language", language).out


def test_differences_alone(booth: Run) -> None:
    every, some = compared(booth, *UNITS), compared(booth, *UNITS, "--differences")
    rows = [row for section in every["sections"] for row in section["rows"]]
    kept = [row for section in some["sections"] for row in section["rows"]]
    assert kept == [row for row in rows if row["differs"]]
    same = booth("compare", "ВУ-3000", "ВУ-3000", "--differences", "--language", "en")
    assert "No differences." in same.out


def test_models_of_one_product(booth: Run) -> None:
    series = compared(booth, "ВК-М", "ВК-М-600", "ВК-М-6000")
    assert [(one["code"], one["models"]) for one in series["columns"]] == [
        ("ВК-М", 5),
        ("ВК-М-600", 0),
        ("ВК-М-6000", 0),
    ]
    flow = series["sections"][0]["rows"][0]
    assert [cell["best_models"] for cell in flow["cells"]] == [["ВК-М-6000"], [], []]
    assert [cell["best"] for cell in flow["cells"]] == [True, False, True]


def test_staff_rows_are_asked_for(booth: Run) -> None:
    def audiences(*more: str) -> set[str]:
        made = compared(booth, *UNITS, *more)
        return {row["audience"] for section in made["sections"] for row in section["rows"]}

    assert audiences() == {"public"}
    assert audiences("--staff") == {"public", "staff"}


def test_one_product_and_seven_are_refused_in_a_sentence(booth: Run) -> None:
    for codes in (UNITS[:1], UNITS * 3):
        answer = booth("compare", *codes)
        assert answer.code == 1
        assert str(len(codes)) in answer.err
        assert answer.out == ""
