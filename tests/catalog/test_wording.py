"""How values are said."""

from dataclasses import replace
from datetime import date

import pytest

import builders
from booth.catalog.values import Text, Value
from booth.catalog.wording import say, say_day
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


@pytest.mark.parametrize(("language", "day"), [("ru", "05.06.2028"), ("en", "5 June 2028"), ("zh", "2028年6月5日")])
def test_a_day_is_said_as_each_language_writes_it(language: Language, day: str) -> None:
    assert say_day(date(2028, 6, 5), language) == day
