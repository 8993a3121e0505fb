"""Reading the history: who, when, why, what; by thing, by person, by kind."""

from dataclasses import replace

import pytest

import builders
from booth.catalog import using
from booth.catalog.revisions import FieldChange, Origin, Users, What
from booth.catalog.store import Catalog
from booth.catalog.values import Text


def some_days(catalog: Catalog) -> None:
    uid = builders.air().uid
    catalog.save(replace(air := catalog.products.get(uid), plinth="9"), air, who="Anna", why="plinth")
    attribute = catalog.attributes()[0]
    catalog.save(replace(attribute, name=Text.of(ru="Вопрос")), attribute, who="Boris", why="attribute")
    with catalog.change("file", "prices.xlsx", Origin.IMPORT) as change:
        change.put(replace(catalog.products.get(builders.fire().uid), plinth="8"))


def test_changes_are_found_by_thing_person_and_kind(stocked: Catalog) -> None:
    some_days(stocked)
    assert [one.revision for one in stocked.history()] == [4, 3, 2, 1]
    assert [one.revision for one in stocked.history(2, before=4)] == [3, 2]
    assert [one.revision for one in stocked.history(uid=builders.air().uid)] == [2, 1]
    assert [one.revision for one in stocked.history(who="Boris")] == [3]
    assert [one.revision for one in stocked.history(kind="attribute")] == [3, 1]
    assert stocked.authors() == ("Anna", "Boris", "file", "tests")


def test_a_change_is_told_thing_by_thing_and_field_by_field(stocked: Catalog) -> None:
    some_days(stocked)
    (told,) = stocked.changes_of(2)
    assert (told.kind, told.what, told.code) == ("product", What.CHANGED, builders.air().code)
    assert told.fields == (FieldChange("plinth", builders.air().plinth, "9"),)
    assert {one.what for one in stocked.changes_of(1)} == {What.NEW}
    assert stocked.changes_of(99) == ()


def test_a_deleted_thing_is_told_by_the_name_it_had(stocked: Catalog) -> None:
    with stocked.change("Anna", "delete") as change:
        change.delete(builders.fire().uid)
    told = next(one for one in stocked.changes_of(2) if one.kind == "product")
    assert (told.what, told.code, told.name) == (What.GONE, builders.fire().code, builders.fire().name)


def test_who_wrote_each_field_last_is_known(stocked: Catalog) -> None:
    some_days(stocked)
    found = stocked.entered(builders.air().uid)
    assert (found["plinth"].who, found[""].who) == ("Anna", "tests")
    assert "name.ru" not in found


def test_what_refers_to_a_thing_is_told(stocked: Catalog) -> None:
    product = stocked.products.get(builders.air().uid)
    used = stocked.users(product.category.uid).first
    assert (used[0].kind, used[0].code) == ("product", product.code)
    assert stocked.users(product.values[0].attribute.uid).count
    assert {one.kind for one in stocked.users(product.values[0].attribute.group.uid).first} == {"attribute"}
    assert stocked.users(product.uid) == Users()


def test_of_many_the_first_are_named_and_all_are_counted(stocked: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    group = stocked.products.get(builders.air().uid).values[0].attribute.group.uid
    whole = stocked.users(group)
    assert whole.count == len(whole.first) > 2
    monkeypatch.setattr(using, "MOST", 2)
    some = stocked.users(group)
    assert (some.first, some.count) == (whole.first[:2], whole.count)
