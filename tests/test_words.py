"""The sentences: every language has the same keys and fills in the same facts."""

import re
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from booth import words
from booth.errors import BoothError
from booth.languages import LANGUAGES, Language
from booth.resources import resource

SOURCE = Path(words.__file__).parent
RAISED = re.compile(r"BoothError\(\s*\"(\w+)\"")


def flat(table: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from flat(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", value


def sentences(language: Language) -> dict[str, Any]:
    return dict(flat(tomllib.loads(resource("words", f"{language}.toml").read_text(encoding="utf-8"))))


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_every_language_has_the_same_keys(language: Language) -> None:
    assert sentences(language).keys() == sentences("en").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_one_and_fills_in_the_same_facts(language: Language) -> None:
    english = sentences("en")
    for key, text in sentences(language).items():
        assert isinstance(text, str), key
        assert text.strip() == text != "", key
        assert facts(text) == facts(english[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_that_is_raised_has_its_sentence(language: Language) -> None:
    raised = {code for file in SOURCE.rglob("*.py") for code in RAISED.findall(file.read_text(encoding="utf-8"))}
    assert len(raised) > 30
    known = sentences(language)
    assert {code for code in raised if f"errors.{code}" not in known} == set()


def test_a_sentence_takes_its_facts() -> None:
    told = words.sentence(BoothError("product_unknown", code="{A}"), "en")
    assert "{A}" in told


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        words.word("no.such.key", "ru")


@pytest.mark.parametrize(
    ("language", "staff", "visitors"),
    [
        ("ru", "участник", "изготовител"),
        ("en", "exhibitor", "manufacturer"),
        ("zh", "参展商", "制造商"),
    ],
)
def test_a_company_has_one_name_for_staff_and_one_for_visitors(language: Language, staff: str, visitors: str) -> None:
    """See docs/decisions/0011."""
    for key, text in sentences(language).items():
        other = staff if key.startswith(("sheet.", "visitor.")) else visitors
        assert other not in text.lower(), key
    assert visitors in sentences(language)["sheet.maker"].lower()
