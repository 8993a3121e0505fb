"""The history in words: fields, values, what clashes, how two states of a product differ."""

from dataclasses import replace
from typing import Any

import pytest

from booth.catalog import records
from booth.catalog.asking import Query
from booth.catalog.history.fields import flat
from booth.catalog.history.saying import FieldWords
from booth.catalog.history.telling import Reader
from booth.catalog.revisions import Side, What
from booth.catalog.store import Catalog
from booth.catalog.translation import marked, with_text
from booth.catalog.values import Product, RelationKind, Standing
from booth.languages import LANGUAGES

ENGLISH = Reader("en")


def product(catalog: Catalog, code: str = "V-1200") -> Product:
    return catalog.products.get(catalog.products.by_code(code))


def uids(catalog: Catalog) -> list[str]:
    return [catalog.products.uid(row) for row in catalog.search(Query()).rows]


def put(catalog: Catalog, thing: Any, why: str = "a change", who: str = "Anna") -> int:
    with catalog.change(who, why) as change:
        change.put(thing)
    return catalog.revision()


def words(catalog: Catalog, revision: int) -> dict[str, tuple[str, str]]:
    """By label, what the only thing of a change set said before and after."""
    (thing,) = catalog.changes_of(revision)
    return {one.label: (one.before, one.after) for one in catalog.said(thing, revision, ENGLISH)}


def test_a_text_and_a_value_are_said_by_their_names(sample: Catalog) -> None:
    held = product(sample)
    value = next(one for one in held.values if one.quantity is not None and one.quantity.unit)
    named = with_text(held, "name", "zh", "新名称")
    named = replace(named, values=tuple(one for one in named.values if one is not value), plinth="99")
    said = words(sample, put(sample, named))
    assert said["Name · 中文"] == (held.name.exact("zh"), "新名称")
    assert said["Plinth"] == (held.plinth, "99")
    before, after = said[value.attribute.name.exact("en")]
    assert before
    assert after == ""


def test_every_field_of_every_thing_has_a_name_and_words(sample: Catalog) -> None:
    known = sample.reference()
    things = [sample.show(), *sample.exhibitors(), *sample.categories(), *sample.industries(), *sample.groups()]
    things += [*sample.attributes(), *(sample.products.get(uid) for uid in uids(sample))]
    for language in LANGUAGES:
        said = FieldWords(known, _Names(), language)
        for thing in things:
            for field, held in flat(records.record(thing)).items():
                plain = field.partition(":")[0].partition(".")[0]
                assert said.label(field), field
                assert said.label(field) != plain or plain in ("values",), field
                assert "{" not in said.text(field, held), field


class _Names(dict[str, Any]):
    """A name for every uid."""

    def get(self, uid: str, default: Any = None) -> Any:
        return (f"N{uid[:4]}", default[1])


def test_a_choice_in_a_list_shows_each_language(sample: Catalog) -> None:
    held = product(sample)
    changed = with_text(held, "benefits.0.head", "zh", "更好")
    before, after = words(sample, put(sample, changed))["Benefits"]
    assert "更好" in after
    assert "更好" not in before
    assert "English:" in before


def test_what_is_new_and_what_is_gone_is_told_whole(sample: Catalog) -> None:
    held = product(sample)
    with sample.change("Anna", "out") as change:
        change.delete(held.uid)
    revision = sample.revision()
    thing = next(one for one in sample.changes_of(revision) if one.kind == "product")
    assert thing.what is What.GONE
    said = {one.label: one for one in sample.said(thing, revision, ENGLISH)}
    assert said["Code"].before == "V-1200"
    assert said["Code"].after == ""
    assert said["Category"].before == held.category.name.best("en")
    back = sample.bring_back(held.uid, "Anna")
    thing = next(one for one in sample.changes_of(back) if one.kind == "product")
    said = {one.label: one for one in sample.said(thing, back, ENGLISH)}
    assert said["Code"].after == "V-1200"


def test_relations_are_said_by_the_names_of_products(sample: Catalog) -> None:
    held, other = product(sample), product(sample, "VT-650")
    with sample.change("Anna", "related") as change:
        change.relate(held.uid, [(RelationKind.ACCESSORY, other.uid)])
    thing = next(one for one in sample.changes_of(sample.revision()) if one.kind == "relations")
    said = {one.label: one.after for one in sample.said(thing, sample.revision(), ENGLISH)}
    assert said["Accessories"] == other.name.best("en")


def test_two_states_of_a_product_are_compared(sample: Catalog) -> None:
    held, first = product(sample), sample.revision()
    put(sample, replace(held, plinth="41"))
    second = put(sample, replace(held, plinth="42"))
    put(sample, replace(held, plinth="43"))
    (said,) = sample.compared(held.uid, first, second, ENGLISH)
    assert (said.label, said.before, said.after) == ("Plinth", held.plinth, "42")


def test_a_clash_says_what_comes_back_and_what_stands_there(sample: Catalog) -> None:
    held = product(sample)
    revision = put(sample, replace(held, plinth="41"))
    put(sample, replace(held, plinth="42"))
    outcome = sample.undo(revision, "Anna")
    (said,) = sample.said_clashes(outcome.clashes, ENGLISH)
    assert said.thing.startswith("V-1200")
    assert (said.label, said.back, said.now) == ("Plinth", held.plinth, "42")
    assert sample.undo(revision, "Anna", decided={said.clash.key: Side.MINE}).revision


def test_a_question_that_nobody_asks_any_more_is_still_answered(sample: Catalog) -> None:
    known = sample.reference()
    said = FieldWords(known, {}, "en")
    assert said.text("values:" + "0" * 32, {"as_entered": "12 kg"}) == "12 kg"
    assert said.label("values:" + "0" * 32) == "—"


@pytest.mark.parametrize(("held", "told"), [(True, "yes"), (None, ""), ("draft", "draft")])
def test_plain_fields(sample: Catalog, held: object, told: str) -> None:
    said = FieldWords(sample.reference(), {}, "en")
    assert said.text("state" if isinstance(held, str) else "sample", held) == told


def test_a_translation_goes_out_of_date_and_is_a_draft_again(sample: Catalog) -> None:
    standing = "Name · English: standing"
    first = words(sample, put(sample, with_text(product(sample), "name", "ru", "Другое имя")))
    assert first[standing] == ("draft", "out of date")
    second = words(sample, put(sample, with_text(product(sample), "name", "en", "Another name")))
    assert second[standing] == ("out of date", "draft")
    third = words(sample, put(sample, marked(product(sample), "name", "en", Standing.CHECKED, "Anna")))
    assert third[standing] == ("draft", "checked · Anna")
    fourth = words(sample, put(sample, with_text(product(sample), "name", "en", "")))
    assert fourth[standing] == ("checked · Anna", "")
