"""How values are said."""

from dataclasses import replace

import pytest

import builders
from booth.catalog.values import Text, Value
from booth.catalog.wording import say
from booth.languages import Language

ASKED = Value(builders.air().values[0].attribute, "as it came")


@pytest.mark.parametrize(
    ("language", "yes", "several", "figure"),
    [("ru", "да", "сталь, латунь", "3 000"), ("en", "yes", "steel, brass", "3,000"), ("zh", "是", "钢、黄铜", "3")],
)
def test_a_value_is_said_in_each_language(language: Language, yes: str, several: str, figure: str) -> None:
    texts = (Text.of(ru="сталь", en="steel", zh="钢"), Text.of(ru="латунь", en="brass", zh="黄铜"))
    assert say(replace(ASKED, yes=True), language) == yes
    assert say(replace(ASKED, texts=texts), language) == several
    said = say(replace(ASKED, quantity=builders.number("3000", "m3/h")), language)
    assert said.replace("\u202f", " ").replace("\xa0", " ").startswith(figure)


def test_what_was_not_understood_is_said_as_it_came() -> None:
    assert say(ASKED, "en") == "as it came"
    assert say(replace(ASKED, texts=(Text.of(zh="钢"),)), "ru") == "钢"
