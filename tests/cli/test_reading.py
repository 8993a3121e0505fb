"""list, show, search: what people read and what scripts rely on."""

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest

from booth.catalog.search import building
from booth.catalog.store import Catalog
from cli.conftest import Run

pytestmark = pytest.mark.usefixtures("sample_home")

SUMMARY = {"uid", "code", "plinth", "name", "category", "exhibitor", "state", "sample"}
VALUE = {"attribute", "text", "number", "unit", "group", "low", "high", "audience"}


def listed(booth: Run, *arguments: str) -> list[dict[str, Any]]:
    answer = booth(*arguments, "--json")
    assert answer.code == 0
    assert answer.err == ""
    return json.loads(answer.out)


def test_list_is_an_array_of_objects_in_the_order_of_the_stand(booth: Run) -> None:
    products = listed(booth, "list")
    assert len(products) >= 34
    assert all(product.keys() >= SUMMARY for product in products)
    assert all(product[key] for product in products for key in ("uid", "code", "name", "category", "exhibitor"))
    assert all(product["sample"] is True for product in products)
    kinds = [product["category"] for product in products]
    assert len(list(itertools.groupby(kinds))) == len(set(kinds))  # each kind stands together
    first = [product["plinth"] for product in products if product["category"] == kinds[0]]
    assert first == sorted(first, key=lambda plinth: (int(plinth.rstrip("abc")), plinth))


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
def test_list_speaks_the_language_asked_for(booth: Run, language: str) -> None:
    letters = {"ru": "[а-яё]", "en": "^[^а-яё\u4e00-\u9fff]+$", "zh": "[\u4e00-\u9fff]"}[language]
    for product in listed(booth, "list", "--language", language):
        assert all(re.search(letters, product[key]) for key in ("name", "category", "exhibitor"))


def test_list_for_people_has_a_line_for_each_product(booth: Run) -> None:
    codes = [product["code"] for product in listed(booth, "list")]
    lines = booth("list").out.splitlines()
    assert len(lines) == len(codes)
    assert all(code in line for code, line in zip(codes, lines, strict=True))


def test_show_is_one_object_with_values_variants_and_assets(booth: Run) -> None:
    for summary in listed(booth, "list"):
        product = json.loads(booth("show", summary["code"], "--json").out)
        assert product.keys() >= SUMMARY | {"values", "variants", "assets", "relations", "benefits", "applications"}
        assert {key: product[key] for key in SUMMARY} == summary
        assert len(product["values"]) + sum(len(v["values"]) for v in product["variants"]) >= 12
        for value in product["values"] + [own for v in product["variants"] for own in v["values"]]:
            assert value.keys() >= VALUE
            assert all(value[key] for key in ("attribute", "group", "text"))
            assert value["number"] is None or isinstance(value["number"], float)
        assert all(len(asset["sha256"]) == 64 for asset in product["assets"] if asset["file"])


def test_the_sample_has_variants(booth: Run) -> None:
    shown = [json.loads(booth("show", one["code"], "--json").out) for one in listed(booth, "list")]
    assert sum(bool(product["variants"]) for product in shown) >= 6


def test_a_figure_reads_the_same_in_every_language(booth: Run) -> None:
    shown = [json.loads(booth("show", "VE-120", "-l", language, "--json").out) for language in ("ru", "en", "zh")]
    figures = [[(v["code"], v["low"], v["high"], v["unit"]) for v in product["values"]] for product in shown]
    assert figures[0] == figures[1] == figures[2]
    assert len({product["name"] for product in shown}) == 3


def test_show_for_people_names_groups_and_values(booth: Run) -> None:
    product = json.loads(booth("show", "VE-120", "--json").out)
    told = booth("show", "ve-120").out
    assert product["name"] in told
    for value in product["values"]:
        assert value["text"] in told
        assert value["group"] in told


MISSING = {
    "ru_RU.UTF-8": "Изделия «NO-1» в каталоге нет. Проверьте код.\n",
    "en_GB.UTF-8": "There is no product “NO-1” in the catalogue. Check the code.\n",
    "zh_CN.UTF-8": "目录中没有产品“NO-1”。请核对代码。\n",
}


@pytest.mark.parametrize("locale", MISSING)
def test_a_missing_product_is_one_sentence(booth: Run, monkeypatch: pytest.MonkeyPatch, locale: str) -> None:
    monkeypatch.setenv("LANG", locale)
    answer = booth("show", "NO-1")
    assert (answer.code, answer.out, answer.err) == (1, "", MISSING[locale])


@pytest.mark.parametrize("words", ["вибрац", "VIBRATION", "振", "ve-120"])
def test_search_finds_in_every_language(booth: Run, words: str) -> None:
    found = listed(booth, "search", words)
    assert "VE-120" in [product["code"] for product in found]
    assert all(product.keys() >= SUMMARY for product in found)


def test_search_takes_all_words_together_and_a_limit(booth: Run) -> None:
    assert len(listed(booth, "search", "датчик")) > len(listed(booth, "search", "датчик", "давления")) > 0
    assert len(listed(booth, "search", "датчик", "--limit", "1")) == 1
    assert booth("search", "датчик", "--limit", "0").code == 2


def test_nothing_found_is_no_failure(booth: Run) -> None:
    assert listed(booth, "search", "qxqvwk") == []
    answer = booth("search", "qxqvwk")
    assert answer.code == 0
    assert answer.out.count("\n") == 1


def test_an_unknown_language_is_a_fault_of_usage(booth: Run) -> None:
    answer = booth("list", "--language", "xx")
    assert answer.code == 2
    assert "xx" in answer.err


def test_words_of_the_shell_are_words(booth: Run, tmp_path: Path) -> None:
    assert booth("search", "'; DROP TABLE product; --").code == 0
    assert booth("search", '"*"', "%", "_").code == 0
    assert len(listed(booth, "list")) >= 34


def test_each_hit_says_why(booth: Run) -> None:
    hits = listed(booth, "search", "вибрации", "VE-120")
    assert hits[0]["code"] == "VE-120"
    assert hits[0]["whole"] is True
    assert {"code", "name"} & {one["field"] for one in hits[0]["why"]}
    assert {word for one in hits[0]["why"] for word in one["words"]} == {"вибрации", "VE-120"}
    assert all(one["shown_for"] is None for one in hits[0]["why"])


def test_what_was_typed_on_the_other_layout_is_said(booth: Run) -> None:
    hits = listed(booth, "search", "abkmnh")
    assert hits
    assert all(one["shown_for"] == "фильтр" for hit in hits for one in hit["why"])
    assert any(hit["why"] for hit in hits)
    assert "фильтр" in booth("search", "abkmnh").out


def test_search_fills_an_index_that_is_not_ready(booth: Run, sample_home: Path) -> None:
    catalog = Catalog.open(sample_home)
    building.rebuild(catalog.store)
    catalog.close()
    assert listed(booth, "search", "VE-120")[0]["code"] == "VE-120"
