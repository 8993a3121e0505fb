"""history and undo: who changed what, and the way back."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from booth.catalog.store import Catalog
from cli.conftest import Run


@pytest.fixture
def edited(sample_home: Path) -> int:
    """Anna renumbers V-1200 and Boris does again; the number of Anna's change."""
    catalog = Catalog.open(sample_home)
    for who, plinth in (("Anna", "41"), ("Boris", "42")):
        held = catalog.products.get(catalog.products.by_code("V-1200"))
        with catalog.change(who, "Plinth") as change:
            change.put(replace(held, plinth=plinth))
    revision = catalog.revision() - 1
    catalog.close()
    return revision


def plinth(booth: Run) -> str:
    return str(json.loads(booth("show", "V-1200", "--json").out)["plinth"])


def test_the_newest_change_comes_first(booth: Run, edited: int) -> None:
    found = json.loads(booth("history", "--json").out)
    assert [(one["revision"], one["who"], one["things"]) for one in found[:2]] == [
        (edited + 1, "Boris", 1),
        (edited, "Anna", 1),
    ]
    assert found[0]["first"][0]["code"] == "V-1200"
    assert found[-1]["origin"] == "import"
    lines = booth("history").out.splitlines()
    assert "Boris" in lines[0]
    assert "Plinth" in lines[0]
    assert lines[0].strip().startswith(str(edited + 1))


def test_of_one_product_it_says_what_changed(booth: Run, edited: int) -> None:
    out = booth("history", "v-1200", "--limit", "2").out
    assert "Plinth: 41 → 42" in out
    (anna,) = json.loads(booth("history", "V-1200", "--who", "Anna", "--json").out)
    assert [(one["field"], one["after"]) for one in anna["fields"]] == [("plinth", "41")]
    assert booth("history", "VT-650", "--who", "Anna").out.strip() == "Nothing found."
    assert booth("history", "nonsense").code == 1


def test_a_deleted_product_still_has_its_history(booth: Run, edited: int, sample_home: Path) -> None:
    catalog = Catalog.open(sample_home)
    with catalog.change("Anna", "out") as change:
        change.delete(catalog.products.by_code("V-1200"))
    catalog.close()
    assert "out" in booth("history", "V-1200").out


def test_what_clashes_is_listed_and_nothing_is_written(booth: Run, edited: int) -> None:
    for more in ((), ("--dry-run",)):
        answer = booth("undo", edited, *more)
        assert answer.code == 1
        assert "is now “42”" in answer.out
        assert answer.err.count("\n") == 1
    assert plinth(booth) == "42"


def test_a_side_decides_all_of_it(booth: Run, edited: int) -> None:
    assert booth("undo", edited, "--theirs").code == 0
    assert plinth(booth) == "42"
    assert booth("undo", edited, "--mine", "--dry-run").code == 0
    assert plinth(booth) == "42"
    assert booth("undo", edited, "--mine").code == 0
    assert plinth(booth) not in ("41", "42")
    assert booth("undo", edited, "--mine", "--theirs").code == 2


def test_taking_back_is_taken_back(booth: Run, edited: int) -> None:
    before = plinth(booth)
    assert booth("undo", edited + 1).code == 0
    assert plinth(booth) == "41"
    newest = json.loads(booth("history", "--limit", "1", "--json").out)[0]
    assert newest["undoes"] == edited + 1
    assert newest["what"] == "Taken back: Plinth"
    assert f"[undone by no. {newest['revision']}]" in booth("history").out
    assert booth("undo", newest["revision"]).code == 0
    assert plinth(booth) == before


def test_an_unknown_number_is_one_sentence(booth: Run, edited: int) -> None:
    answer = booth("undo", 999)
    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert "999" in answer.err
