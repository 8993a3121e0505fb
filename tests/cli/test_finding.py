"""match and facets: what people read and what scripts rely on."""

import json
from typing import Any

import pytest

from cli.conftest import Run

pytestmark = pytest.mark.usefixtures("sample_home")


def matched(booth: Run, *arguments: str) -> dict[str, Any]:
    answer = booth("match", *arguments, "--json")
    assert (answer.code, answer.err) == (0, "")
    return json.loads(answer.out)


def test_products_that_meet_all_come_before_those_that_nearly_do(booth: Run) -> None:
    made = matched(booth, "температура >= 600 °C", "частота >= 10 kHz", "--language", "ru")
    products = made["products"]
    whole = [one["whole"] for one in products]
    assert whole == sorted(whole, reverse=True)
    assert {True, False} == set(whole)
    assert all(len(one["meets"]) == 2 and not one["misses"] for one in products if one["whole"])
    near = next(one for one in products if not one["whole"])
    (miss,) = near["misses"]
    assert miss.keys() == {"requirement", "attribute", "wanted", "has", "short_by"}
    assert (miss["requirement"], miss["short_by"]) == ("температура >= 600 °C", "120\N{NO-BREAK SPACE}°C")
    assert [one["weight"] for one in made["requirements"]] == ["must", "must"]
    assert "working_temp" in made["requirements"][0]["attributes"]


def test_people_read_signs_and_shortfalls(booth: Run) -> None:
    told = booth("match", "operating temperature >= 600 °C", "resonant frequency > 1 Hz", "--language", "en").out
    assert "  +  Operating temperature: −60…+650\N{NO-BREAK SPACE}°C" in told
    assert "(off by 120\N{NO-BREAK SPACE}°C)" in told
    assert "  ?  resonant frequency > 1 Hz: not stated" in told


def test_a_wish_keeps_nothing_out(booth: Run) -> None:
    must = matched(booth, "масса <= 5 кг", "--limit", "100", "--language", "ru")
    both = matched(booth, "масса <= 5 кг", "--wish", "масса <= 100 г", "--limit", "100", "--language", "ru")
    assert sum(one["whole"] for one in both["products"]) == sum(one["whole"] for one in must["products"])
    assert both["products"][0]["misses"] == []


def test_a_choice_is_a_requirement_too(booth: Run) -> None:
    made = matched(booth, "IP67", "наружная установка: да", "--language", "ru")
    assert [one["attributes"] for one in made["requirements"]] == [["ip"], ["outdoor"]]
    assert {each["has"] for one in made["products"] for each in one["meets"]} >= {"IP67", "IP68", "да"}


def test_what_nobody_meets_is_said(booth: Run) -> None:
    told = booth("match", "working_temp >= 5000 °C", "--language", "en")
    assert told.code == 0
    assert told.out.startswith("No product meets all requirements; the nearest:\n")


@pytest.mark.parametrize("typed", ["насос", "", "> 5000", "5", "температура", "\udc80", "насос масса > 5 кг"])
def test_what_is_no_requirement_is_said_in_one_sentence(booth: Run, typed: str) -> None:
    answer = booth("match", typed)
    assert answer.code == 1
    assert "is no requirement that Booth can check" in answer.err
    assert "Traceback" not in answer.err


def test_an_unknown_unit_is_said_beside_the_answer(booth: Run) -> None:
    answer = booth("match", "расход > 5000 м3/чс", "--json", "--language", "ru")
    assert answer.code == 0
    assert answer.err == "“м3/чс” is no unit that Booth knows; м³/ч was taken for it.\n"
    assert json.loads(answer.out)["requirements"][0]["unit"] == "m3/h"


def test_what_is_for_staff_needs_its_option(booth: Run) -> None:
    assert booth("match", "срок поставки < 90 дней", "--language", "ru").code == 1
    for_staff = matched(booth, "срок поставки < 90 дней", "--staff", "--language", "ru")
    assert for_staff["requirements"][0]["attributes"] == ["delivery"]


def test_facets_count_what_is_in_view(booth: Run) -> None:
    every = json.loads(booth("facets", "--json", "--language", "en").out)
    some = json.loads(booth("facets", "mass", "<=", "5 kg", "--json", "--language", "en").out)
    assert every.keys() == {"categories", "exhibitors", "industries", "certificates", "attributes"}
    counts = [sum(one["count"] for one in each["exhibitors"]) for each in (every, some)]
    assert counts[0] >= 34
    assert 0 < counts[1] < counts[0]
    listed = json.loads(booth("list", "--json").out)
    assert counts[0] == len(listed)
    figures = [one for one in every["attributes"] if one["edges"]]
    assert figures
    assert all(len(one["edges"]) == len(one["bins"]) + 1 for one in figures)


def test_people_read_the_facets(booth: Run) -> None:
    told = booth("facets", "--language", "ru").out
    assert "Расход воздуха" in told
    assert "м³/ч" in told
