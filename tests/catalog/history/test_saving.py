"""The editor's way to write: two people on one thing, and neither overwrites the other in silence."""

from dataclasses import replace

import builders
from booth.catalog.revisions import Side
from booth.catalog.store import Catalog
from booth.catalog.translation import marked, standing
from booth.catalog.values import Product, Relation, RelationKind, Standing, Text


def air(catalog: Catalog) -> Product:
    return catalog.products.get(builders.air().uid)


def test_what_is_saved_is_answered_as_the_catalogue_has_it(stocked: Catalog) -> None:
    base = air(stocked)
    saved = stocked.save(replace(base, plinth="99"), base, who="Anna", why="plinth")
    assert (saved.revision, saved.value.plinth, saved.value.revision, saved.clashes) == (2, "99", 2, ())
    assert saved.value == air(stocked)
    assert stocked.save(saved.value, saved.value, who="Anna").revision == 0


def test_two_on_different_fields_both_hold(stocked: Catalog) -> None:
    base = air(stocked)
    first = base.values[0]
    stocked.save(replace(base, plinth="99"), base, who="Anna")
    changed = replace(base, values=(replace(first, source="паспорт"), *base.values[1:]))
    saved = stocked.save(changed, base, who="Boris")
    assert saved.value.plinth == "99"
    assert saved.value.values[0].source == "паспорт"


def test_two_on_one_field_the_later_sees_both_and_chooses(stocked: Catalog) -> None:
    base = air(stocked)
    stocked.save(replace(base, plinth="98"), base, who="Anna")
    mine = replace(base, plinth="99", tagline=Text.of(ru="Моё"))
    asked = stocked.save(mine, base, who="Boris")
    (told,) = asked.clashes
    assert (told.field, told.base, told.mine, told.theirs) == ("plinth", base.plinth, "99", "98")
    assert (asked.revision, asked.value.plinth, stocked.revision()) == (0, "98", 2)
    assert stocked.save(mine, base, who="Boris", decided={"plinth": Side.THEIRS}).value.plinth == "98"
    assert air(stocked).tagline.exact("ru") == "Моё"
    assert stocked.save(mine, base, who="Boris", decided={"plinth": Side.MINE, "tagline.ru": Side.MINE}).revision
    assert air(stocked).plinth == "99"


def test_relations_go_with_the_product_and_are_put_together(stocked: Catalog) -> None:
    fire, crystal = builders.fire().uid, builders.crystal().uid
    base = air(stocked)
    stocked.save(base, base, who="Anna", relations=[(RelationKind.ACCESSORY, fire)])
    saved = stocked.save(base, base, who="Boris", relations=[(RelationKind.ACCESSORY, crystal)])
    assert [one.product.uid for one in saved.value.relations] == [crystal, fire]
    with_less = replace(saved.value, relations=saved.value.relations[:1])
    again = stocked.save(with_less, saved.value, who="Boris").value
    assert [one.product.uid for one in again.relations] == [crystal]
    assert isinstance(again.relations[0], Relation)


def test_many_are_saved_as_one_change_or_none(stocked: Catalog) -> None:
    one, other = air(stocked), stocked.products.get(builders.fire().uid)
    pairs = [(replace(one, plinth="98"), one), (replace(other, plinth="99"), other)]
    assert stocked.save_many(pairs, who="Anna").revision == 2
    clash = stocked.save_many([(replace(one, plinth="97"), one), (replace(other, state=other.state), other)], who="B")
    assert set(clash.clashes) == {one.uid}
    assert (clash.revision, stocked.revision()) == (0, 2)


def test_a_category_and_the_show_are_merged_too(stocked: Catalog) -> None:
    base = stocked.categories()[0]
    stocked.save(replace(base, icon="fan"), base, who="Anna")
    merged = stocked.save(replace(base, about=Text.of(ru="О разделе")), base, who="Boris")
    assert (merged.value.icon, merged.value.about.exact("ru")) == ("fan", "О разделе")
    show = stocked.show()
    stocked.save(replace(show, hall="8.1"), show, who="Anna")
    assert stocked.save(replace(show, stand="A128"), show, who="Boris").value.hall == "8.1"


def test_the_marks_of_translations_follow_what_each_changed(stocked: Catalog) -> None:
    base = air(stocked)
    checked = stocked.save(marked(base, "name", "zh", Standing.CHECKED, "Ли"), base, who="Ли").value
    source = replace(checked, name=Text.of(**{**dict(checked.name.by_language), "ru": "Иначе"}))
    stocked.save(replace(checked, plinth="99"), checked, who="Boris")
    saved = stocked.save(source, checked, who="Anna").value
    assert standing(saved, "name", "zh") is Standing.STALE
    assert saved.plinth == "99"
