"""Why a card stands in the list: the field that holds the words, what is held of them, by how much a figure fails."""

import pytest

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.languages import Language
from booth.ui.catalogue.content import CardContent, Contents
from booth.ui.catalogue.why import Question, Why, explain


def told(catalog: Catalog, words: str, language: Language = "en", spoken: Language = "en") -> list[tuple[str, Why]]:
    """Code and line of each card that is found, in order."""
    query = Query(words=words, language=language)
    found = catalog.search(query)
    contents = Contents(catalog, language, "si")
    contents.show(found.rows)
    contents.prepare(0, len(found.rows))
    question = Question(query, found, spoken, "si")
    cards: list[tuple[CardContent, bool]] = []
    for place in range(len(found.rows)):
        card = contents.at(place)
        assert card is not None
        cards.append((card, question.is_near(place)))
    lines = explain(catalog, question, cards)
    return [(card.code, lines[card.uid]) for card, _ in cards]


def test_what_stands_in_the_name_is_marked_there(sample: Catalog) -> None:
    code, why = told(sample, "biofilter")[0]
    product = sample.products.get(sample.products.by_code(code))
    name = product.name.best("en")
    assert [name[start:end].casefold() for start, end in why.name] == ["biofilter"]
    assert (why.label, why.text) == ("", "")


def test_what_stands_elsewhere_is_told_with_the_name_of_the_field(sample: Catalog) -> None:
    lines = dict(told(sample, "sewage"))
    assert lines
    elsewhere = [why for why in lines.values() if not why.name]
    assert elsewhere
    for why in elsewhere:
        assert why.label
        assert "sewage" in "".join(why.text[start:end] for start, end in why.marks).casefold()
        assert why.said == f"{why.label}: {why.text}"


def test_the_field_is_named_in_the_language_that_staff_read(sample: Catalog) -> None:
    labels = {spoken: {why.label for _, why in told(sample, "flow", "en", spoken)} for spoken in ("ru", "en", "zh")}
    assert "Attribute" in labels["en"]
    assert "Характеристика" in labels["ru"]
    assert "参数" in labels["zh"]


def test_a_code_is_marked_in_its_place(sample: Catalog) -> None:
    code, why = told(sample, "ву3000")[0]
    assert (code, [code[start:end] for start, end in why.code]) == ("ВУ-3000", ["ВУ-3000"])


def test_where_only_some_words_are_held_these_are_told(sample: Catalog) -> None:
    found = sample.search(Query(words="фильтр кристалл", language="ru"))
    assert found.whole is not None
    assert found.whole < len(found.rows)
    near = told(sample, "фильтр кристалл", "ru", "en")[found.whole :]
    assert {(why.label, why.text) for _, why in near} <= {("Holds only", "фильтр"), ("Holds only", "кристалл")}


def test_a_figure_that_meets_is_shown_and_one_that_fails_says_by_how_much(sample: Catalog) -> None:
    meeting = told(sample, "airflow > 5000 m³/h")
    assert all(why.label == "Air flow" and "m³/h" in why.text for _, why in meeting)
    near = told(sample, "temperature >= 600 °C 50 bar")
    assert any("off by" in why.text and "bar" in why.text for _, why in near)
    assert any(why.text.startswith("Not stated: ") for _, why in near)
    assert all(why.text for _, why in near)


@pytest.mark.parametrize("words", ["", " ", "*", '"', "NEAR(", "😀", "\0", "\ud800", "x" * 10_000])
def test_whatever_is_typed_there_is_a_line_or_none(sample: Catalog, words: str) -> None:
    for _, why in told(sample, words):
        assert isinstance(why.said, str)
