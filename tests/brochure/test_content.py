"""The words of a paper, as each language writes them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pages import TODAY, order

import builders
from booth.brochure.content import Content
from booth.brochure.kit.type.phrase import Voice
from booth.catalog.values import Product, Text, Variant
from booth.languages import Language

LAST = date(2026, 11, 26)  # of the builders' show


def _content(product: Product, language: Language) -> Content:
    return Content(product, Voice(language), order(product, language=language))


@pytest.mark.parametrize(
    ("language", "label", "answer"),
    [
        ("ru", "Расход воздуха, при\u00a020\u00a0°C", "3\u202f000\u00a0м³/ч, ISO\u00a05801"),
        ("en", "Air flow, at 20\u00a0°C", "3,000\u00a0m³/h, ISO\u00a05801"),
        ("zh", "额定风量（20\u00a0°C时）", "3,000\u00a0m³/h · ISO\u00a05801"),
    ],
)
def test_a_condition_and_a_standard_are_joined_as_the_language_does(
    language: Language, label: str, answer: str
) -> None:
    product = builders.air()
    asked = product.values[0]
    condition = Text.of(ru="при 20 °C", en="at 20 °C", zh="20 °C 时")
    value = replace(asked, condition=condition, standard="ISO 5801")
    content = _content(product, language)
    assert (content.label(value).text, content.answer(value).text) == (label, answer)


def test_names_in_a_row_keep_their_capitals_with_a_point_between_them() -> None:
    product = builders.air()
    assert _content(product, "ru").industries().text == "Отрасли: Машиностроение\u00a0· Энергетика"
    assert "；" not in _content(product, "zh").uses_line().text
    assert "、" in _content(product, "zh").uses_line().text


def test_a_model_is_its_code_and_a_name_that_says_more() -> None:
    product = builders.crystal()
    named, bare = (
        Variant(uid=f"v{at}", code=f"VT-{at}", name=name)
        for at, name in enumerate((Text.of(ru="Миниатюрное"), Text.of(ru="VT-1")))
    )
    models, _ = _content(replace(product, variants=(named, bare)), "ru").models()
    assert [(model.code.text, model.name.text) for model in models] == [("VT-0", "Миниатюрное"), ("VT-1", "")]


def _papers(until: date, *, staff: bool, start: date = date(2024, 1, 1)) -> list[tuple[str, bool]]:
    paper = builders.certificate("1", builders.t("Бумага", "Paper", "证书"), until, start)
    product = replace(builders.air(), assets=(paper,))
    content = Content(product, Voice("en"), order(product, language="en", staff=staff))
    return [(one.until.text.replace("\u00a0", " "), one.lapses) for one in content.certificates(TODAY)]


@pytest.mark.parametrize(
    ("until", "said", "red"),
    [
        (TODAY - timedelta(days=1), "expired on 22 November 2026", True),
        (LAST - timedelta(days=1), "only until 25 November 2026", True),
        (LAST, "valid until 26 November 2026", False),
    ],
)
def test_a_certificate_that_lapses_at_the_fair_is_red_for_staff_and_not_shown_to_visitors(
    until: date, said: str, red: bool
) -> None:
    assert _papers(until, staff=True) == [(said, red)]
    assert _papers(until, staff=False) == ([] if red else [(said, red)])


def test_a_certificate_that_is_not_in_force_yet_is_not_shown_to_visitors() -> None:
    assert _papers(LAST, staff=True, start=TODAY + timedelta(days=1))
    assert not _papers(LAST, staff=False, start=TODAY + timedelta(days=1))
