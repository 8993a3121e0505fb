"""Hostile files: a small run of the proof, and the proof itself seen to fail where a cap is gone."""

from collections.abc import Callable
from pathlib import Path

import pytest

import crafted
from booth.exchange.formats.tables import Table
from booth.untrusted import Child
from planted import PlantedChild
from proofs.hostile import KINDS, read_csv, read_workbook, take_picture, try_crafted

Read = Callable[[Path], tuple[Table, ...]]

COUNT = 500
DIED = {"workbooks": 5, "csv": 0, "pictures": 15}  # children that no parser's own error explains; each costs a start


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_files_are_taken_or_refused_and_nothing_else(kind: str) -> None:
    outcome = KINDS[kind](COUNT)
    assert outcome.faults == []
    assert outcome.total == COUNT
    assert outcome.accepted > 0
    assert sum(outcome.refused.values()) > COUNT // 10
    assert outcome.refused["file_refused"] <= DIED[kind]


@pytest.fixture
def planting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))


@pytest.mark.parametrize(
    ("plant", "files", "read", "caught"),
    [
        ("ratio", crafted.WORKBOOKS, read_workbook, ["blanks"]),
        ("total", crafted.WORKBOOKS, read_workbook, ["too large"]),
        ("cell", crafted.CSV_FILES, read_csv, ["long cells"]),
        ("column", crafted.CSV_FILES, read_csv, ["long cells"]),
    ],
)
@pytest.mark.usefixtures("planting")
def test_the_proof_sees_a_cap_that_is_gone(
    plant: str, files: tuple[crafted.Crafted, ...], read: Callable[[Child], Read], caught: list[str], tmp_path: Path
) -> None:
    with PlantedChild(plant) as child:
        faults = try_crafted(files, tmp_path / "file", read(child))
    assert [fault.partition(":")[0] for fault in faults] == caught


@pytest.mark.parametrize(("plant", "caught"), [("formats", ["disguise"]), ("pixels", ["too large"])])
@pytest.mark.usefixtures("planting")
def test_the_proof_sees_a_picture_let_through(plant: str, caught: list[str], tmp_path: Path) -> None:
    with PlantedChild(plant) as child:
        faults = try_crafted(crafted.PICTURES, tmp_path / "picture.png", take_picture(child, tmp_path))
    assert sorted({fault.partition(":")[0] for fault in faults}) == caught


@pytest.mark.parametrize("clock", [True, False])
@pytest.mark.usefixtures("planting")
def test_the_proof_sees_a_clock_that_is_gone(clock: bool, tmp_path: Path) -> None:
    late = crafted.Crafted("late", crafted.picture_too_large, frozenset({"file_took_too_long"}))
    with PlantedChild("slow", clock=clock) as child:
        faults = try_crafted((late,), tmp_path / "picture.png", take_picture(child, tmp_path, seconds=1), seconds=3)
    assert [fault.split()[1] for fault in faults] == ([] if clock else ["asset_unknown_type", "took"])


def test_with_every_cap_in_place_what_was_made_for_them_does_no_harm(tmp_path: Path) -> None:
    with Child(megabytes=1024, writes=64) as child:
        assert try_crafted(crafted.WORKBOOKS, tmp_path / "book.xlsx", read_workbook(child)) == []
        assert try_crafted(crafted.CSV_FILES, tmp_path / "products.csv", read_csv(child)) == []
        assert try_crafted(crafted.PICTURES, tmp_path / "picture.png", take_picture(child, tmp_path)) == []
