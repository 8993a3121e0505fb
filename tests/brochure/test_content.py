"""The words of a paper, as each language writes them."""

from dataclasses import replace

import pytest
from pages import order

import builders
from booth.brochure.content import Content
from booth.brochure.kit.type.phrase import Voice
from booth.catalog.values import Product, Text, Variant
from booth.languages import Language


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
