"""check --data: all that is missing, lapses, is doubtful, untraced or unchecked; red while a figure may lie."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from booth.catalog.store import Catalog
from booth.catalog.trust.translations import Wanted
from cli.conftest import Run
from ui.data.trust.spoiling import SLIPS, spoil


@pytest.fixture
def spoiled(sample: Catalog, sample_home: Path) -> Path:
    """The sample with slips in it."""
    spoil(sample)
    return sample_home


def test_everything_is_listed_and_red_ends_with_1(booth: Run, spoiled: Path) -> None:
    answer = booth("check", "--data")
    assert answer.code == 1
    lines = answer.out.splitlines()
    assert lines[0].startswith("Completeness: RU 97 %, EN 9")
    assert any(line.startswith("  MIC-3: ") and "Picture" in line for line in lines)
    assert any(line.startswith("✗ Certificates that lapse") and "TP-8" not in line for line in lines)
    assert "✗ Units of different size" in lines
    assert "  Spaces to spare" in lines  # no figure is at stake
    assert any(SLIPS[2] in line and "→" in line for line in lines)
    assert "Values without a source" in answer.out
    assert "Translations that nobody has checked" in answer.out


def test_the_json_says_the_same(booth: Run, spoiled: Path) -> None:
    answer = booth("check", "--data", "--json")
    assert answer.code == 1
    told = json.loads(answer.out)
    assert told["red"] is True
    assert len(told["completeness"]) == 37
    picture = next(one for one in told["completeness"] if one["code"] == "MIC-3")
    assert {"what": "picture", "field": "assets", "language": "", "translation": False} in picture["missing"]
    by_kind = {one["kind"]: one for one in told["doubts"]}
    assert by_kind["letters"]["instead"] == "Два рукава на одном корпусе."
    assert by_kind["copied"]["field"] == "name.en"
    assert all(one["reason"] for one in told["doubts"])
    assert {one["standing"] for one in told["translations"]} <= {"missing", "machine", "draft", "stale"}
    assert len(told["unsourced"]) > 1000
    catalog = Catalog.open(spoiled)
    assert len(told["doubts"]) == len(catalog.doubts.find(lambda *_: 300))
    assert len(told["translations"]) == catalog.translations.find(Wanted(), most=None).count
    catalog.close()


def test_nothing_red_ends_with_0(booth: Run, sample: Catalog) -> None:
    holds = date.today() + timedelta(days=900)
    with sample.change("tests", "mended") as change:
        for one in sample.completeness.read():
            product = sample.products.get(one.uid)
            assets = tuple(replace(each, valid_until=each.valid_until and holds) for each in product.assets)
            change.put(replace(product, assets=assets))
        for uid in {one.uid for one in sample.doubts.find(lambda *_: 300)}:
            change.delete(uid)
    answer = booth("check", "--data")
    assert answer.code == 0
    assert "✗" not in answer.out


def test_json_is_for_the_data_alone(booth: Run, sample_home: Path) -> None:
    answer = booth("check", "--json")
    assert answer.code == 2
    assert "--data" in answer.err
