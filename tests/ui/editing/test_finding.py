"""A field is found by what it is called or by what stands in it, however its letters were typed."""

import pytest

import builders
from booth.ui.editing.finding import Entry, found, key, value_entries


def test_latin_letters_in_a_russian_word_find_it() -> None:
    assert key("мaсca") == key("масса")
    assert key("MACCA") == key("масса")


@pytest.mark.parametrize("words", ["масса", "мaсca", "МАССА", "mass", "质量", "0,5", "0.5"])
def test_a_field_is_found_in_each_language_and_by_its_figure(words: str) -> None:
    entries = [
        Entry.of("values:1", "Масса", "0,5 кг", "Mass", "质量"),
        Entry.of("values:2", "Расход", "12 м³/ч", "Flow"),
    ]
    assert [one.field for one in found(entries, words)] == ["values:1"]


def test_what_is_called_so_stands_before_what_says_so() -> None:
    entries = [Entry.of("description", "Описание", "Код на плите"), Entry.of("code", "Код", "V-1")]
    assert [one.field for one in found(entries, "код")] == ["code", "description"]


def test_every_answer_of_a_product_can_be_found() -> None:
    product = builders.air()
    fields = {one.field for one in value_entries(product, "ru")}
    assert {f"values:{one.attribute.uid}" for one in product.values} <= fields
    assert found((), "x") == ()
    assert found(list(value_entries(product, "ru")), "   ") == ()
