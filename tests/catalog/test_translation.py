"""How far texts can be trusted: drafts, checked, stale when their source changes, and true again when it comes back."""

from dataclasses import replace

import pytest

import builders
from booth.catalog.store import Catalog
from booth.catalog.translation import marked, settled, source_language, standing, standings, texts, with_text
from booth.catalog.values import Benefit, Product, Standing, Text


def ru(product: Product, said: str) -> Product:
    return with_text(product, "name", "ru", said)


@pytest.mark.parametrize("product", builders.products(), ids=lambda one: one.code[:20])
def test_every_text_can_be_found_and_said_otherwise(product: Product) -> None:
    for path in texts(product):
        changed = with_text(product, path, "zh", "新的文字")
        assert texts(changed)[path].exact("zh") == "新的文字"
        others = {one: text for one, text in texts(changed).items() if one != path}
        assert others == {one: text for one, text in texts(product).items() if one != path}


def test_russian_is_the_source_where_there_is_any() -> None:
    assert source_language(Text.of(ru="а", en="a")) == "ru"
    assert source_language(Text.of(en="a", zh="一")) == "en"
    assert source_language(Text.of(zh="一")) == "zh"


def test_a_text_without_a_mark_is_a_draft_and_none_is_missing() -> None:
    product = builders.air()
    assert standing(product, "name", "zh") is Standing.DRAFT
    assert standing(replace(product, name=Text.of(ru="Имя")), "name", "zh") is Standing.MISSING
    assert standings(product)["name"]["en"] is Standing.DRAFT


def test_a_changed_source_leaves_its_translations_stale_until_it_comes_back() -> None:
    before = marked(builders.air(), "name", "zh", Standing.CHECKED, "Ли")
    after = settled(before, ru(before, "Иначе"))
    assert standing(after, "name", "zh") is Standing.STALE
    assert standing(after, "name", "en") is Standing.STALE
    assert standing(after, "name", "ru") is Standing.DRAFT
    back = settled(after, ru(after, before.name.exact("ru")))
    assert standing(back, "name", "zh") is Standing.CHECKED
    assert standing(back, "name", "en") is Standing.DRAFT


def test_a_translation_changed_with_its_source_is_a_draft() -> None:
    before = marked(builders.air(), "name", "zh", Standing.MACHINE, "")
    after = settled(before, with_text(ru(before, "Иначе"), "name", "zh", "不同"))
    assert standing(after, "name", "zh") is Standing.DRAFT
    assert standing(after, "name", "en") is Standing.STALE


def test_to_say_that_it_still_holds_is_enough() -> None:
    stale = settled(builders.air(), ru(builders.air(), "Иначе"))
    after = settled(stale, marked(stale, "name", "zh", Standing.CHECKED, "Ли"))
    assert standing(after, "name", "zh") is Standing.CHECKED
    assert next(one.who for one in after.marks if one.language == "zh") == "Ли"


def test_a_benefit_that_moves_brings_its_marks_along() -> None:
    one, two = Benefit(Text.of(ru="Один", zh="一")), Benefit(Text.of(ru="Два", zh="二"))
    before = marked(replace(builders.air(), benefits=(one, two)), "benefits.1.head", "zh", Standing.CHECKED, "Ли")
    after = settled(before, replace(before, benefits=(two, one)))
    assert standing(after, "benefits.0.head", "zh") is Standing.CHECKED
    assert standing(after, "benefits.1.head", "zh") is Standing.DRAFT
    gone = settled(after, replace(after, benefits=(one,)))
    assert not [mark for mark in gone.marks if mark.path.startswith("benefits")]


def test_marks_are_written_read_and_taken_back(stocked: Catalog) -> None:
    uid = builders.air().uid
    before = stocked.products.get(uid)
    with stocked.change("Ли", "checked") as change:
        change.put(marked(before, "name", "zh", Standing.CHECKED, "Ли"))
    with stocked.change("Anna", "source") as change:
        change.put(ru(stocked.products.get(uid), "Иначе"))
    assert standing(stocked.products.get(uid), "name", "zh") is Standing.STALE
    stocked.undo(change.revision, "Anna")
    assert standing(stocked.products.get(uid), "name", "zh") is Standing.CHECKED
    one = stocked.attributes()[0]
    with stocked.change("Anna", "attribute") as change:
        change.put(replace(one, name=Text.of(ru="Иной вопрос", en=one.name.exact("en"))))
    assert standing(stocked.attributes()[0], "name", "en") is Standing.STALE
