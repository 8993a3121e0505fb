"""Requirements and answers in words, in three languages and both unit systems."""

import pytest

from booth.catalog.requiring.reading import Line, read
from booth.catalog.requiring.saying import Answer, Standing, answers, say_line
from booth.catalog.store import Catalog
from booth.languages import Language


def answered(
    catalog: Catalog, code: str, *typed: str, language: Language = "ru"
) -> tuple[tuple[Line, ...], list[Answer]]:
    lines = tuple(line for one in typed for line in read(catalog, one, "ru", staff=True))
    row = catalog.products.row(catalog.products.by_code(code))
    requirements = [one.requirement for one in lines if one.requirement]
    (match,) = catalog.finder.figuring.judge(requirements, [row], staff=True)
    return lines, list(answers(match, lines, language))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "name", "wanted"),
    [("ru", "Степень защиты", "≥ IP54"), ("en", "Ingress protection", "≥ IP54"), ("zh", "防护等级", "≥ IP54")],
)
def test_a_degree_of_protection(sample: Catalog, language: Language, name: str, wanted: str) -> None:
    (line,) = read(sample, "ip54", "ru", staff=True)
    asked = say_line(line, language)
    assert (asked.name, asked.wanted) == (name, wanted)


def test_a_figure_is_said_in_the_reader_s_language(sample: Catalog) -> None:
    (line,) = read(sample, "расход воздуха >= 3000 м³/ч", "ru", staff=True)
    assert plain(say_line(line, "en").wanted) == "≥ 3,000 m³/h"
    assert plain(say_line(line, "ru").wanted) == "≥ 3 000 м³/ч"
    assert "cfm" in say_line(line, "en", "us").wanted


def test_yes_and_choices(sample: Catalog) -> None:
    (outdoor,) = read(sample, "наружная установка", "ru", staff=True)
    assert say_line(outdoor, "zh").wanted == "是"
    (media,) = read(sample, "масляный туман", "ru", staff=True)
    assert say_line(media, "en").wanted == "oil mist"


def test_many_attributes_are_named_shortly(sample: Catalog) -> None:
    (line,) = read(sample, "температура >= 600 °C", "ru", staff=True)
    assert len(line.attributes) > 2
    assert say_line(line, "ru").name.endswith(f" +{len(line.attributes) - 2}")


@pytest.mark.parametrize(
    ("language", "short"), [("ru", "не хватает 120 °C"), ("en", "short by 120 °C"), ("zh", "差 120 °C")]
)
def test_what_falls_short_says_by_how_much(sample: Catalog, language: Language, short: str) -> None:
    _, (heat,) = answered(sample, "VT-3X", "рабочая температура >= 600 °C", language=language)
    assert heat.standing is Standing.MISSES
    assert plain(heat.short) == short
    assert "480" in heat.text


def test_what_goes_beyond_a_limit_is_not_short(sample: Catalog) -> None:
    _, (weight,) = answered(sample, "ВУ-3000", "масса до 1 кг", language="en")
    assert weight.standing is Standing.MISSES
    assert weight.short.startswith("over by")


def test_not_stated_is_said_and_is_no_no(sample: Catalog) -> None:
    lines, told = answered(sample, "VT-3X", "рабочая температура >= 400 °C", "расход воздуха > 5000 м³/ч")
    assert [one.standing for one in told] == [Standing.MEETS, Standing.UNKNOWN]
    assert told[1].text == "не указано"
    assert len(lines) == 2
