"""Writing: one transaction, one revision, one entry of the history; nothing when nothing changed."""

import threading
from dataclasses import replace

import pytest

import builders
from booth.catalog.asking import Query
from booth.catalog.revisions import Changed, FieldChange, Origin
from booth.catalog.store import Catalog, new_uid
from booth.catalog.values import Category, Product, RelationKind, Show, State, Text
from booth.errors import BoothError
from stocking import referred, stock


def same(one: Product, other: Product) -> bool:
    """Equal in all that is written: figures, relations and revision are the store's own."""

    def plain(product: Product) -> Product:
        assets = tuple(replace(asset, position=0) for asset in product.assets)
        own = replace(product, figures=(), relations=(), revision=0, assets=assets)
        return replace(own, values=(), variants=(), industries=())

    values = {value.attribute.uid: value for value in one.values}
    return (
        plain(one) == plain(other)
        and values == {value.attribute.uid: value for value in other.values}
        and [variant.code for variant in one.variants] == [variant.code for variant in other.variants]
        and all(
            {v.attribute.uid: v for v in a.values} == {v.attribute.uid: v for v in b.values}
            for a, b in zip(one.variants, other.variants, strict=True)
        )
        and set(one.industries) == set(other.industries)
    )


@pytest.mark.parametrize("product", builders.products(), ids=lambda product: product.code)
def test_a_product_comes_back_as_it_was_put(bare: Catalog, product: Product) -> None:
    stock(bare, product)
    assert same(bare.products.get(product.uid), product)


def test_what_is_put_unchanged_makes_no_revision(stocked: Catalog) -> None:
    stock(stocked, *builders.products())
    with stocked.change("tests", "as read") as change:
        for row in stocked.search(Query()).rows:
            change.put(stocked.products.get(stocked.products.uid(row)))
    assert stocked.revision() == 1
    assert len(stocked.history(10)) == 1


def test_a_change_is_recorded_with_before_and_after(stocked: Catalog) -> None:
    product = builders.air()
    with stocked.change("Anna", "new code") as change:
        change.put(replace(product, code="НОВЫЙ-1"))
    entry = stocked.history(1)[0]
    assert (entry.revision, entry.who, entry.why, entry.size, entry.origin) == (2, "Anna", "new code", 1, Origin.HAND)
    (told,) = stocked.changes_of(2)
    assert (told.kind, told.uid, told.code) == ("product", product.uid, "НОВЫЙ-1")
    assert told.fields == (FieldChange("code", product.code, "НОВЫЙ-1"),)
    assert stocked.products.get(product.uid).revision == 2


def test_a_thing_put_back_in_the_same_change_is_not_recorded(stocked: Catalog) -> None:
    product = builders.air()
    with stocked.change("tests", "there and back") as change:
        change.put(replace(product, plinth="99"))
        change.put(product)
    assert stocked.revision() == 1
    assert same(stocked.products.get(product.uid), product)


def test_an_exception_inside_undoes_everything(stocked: Catalog) -> None:
    told: list[Changed] = []
    stocked.on_changed(told.append)
    air = builders.air()

    def break_off() -> None:
        with stocked.change("tests", "breaks off") as change:
            change.put(replace(air, code="GONE"))
            change.put(Category(new_uid(), "new", Text.of(ru="Новая")))
            change.delete(builders.fire().uid)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert stocked.revision() == 1
    assert not told
    assert stocked.products.get(air.uid).code == air.code
    assert len(stocked.search(Query()).rows) == 5
    assert "new" not in [category.code for category in stocked.categories()]


def test_listeners_hear_of_a_commit_until_they_stop(bare: Catalog) -> None:
    told: list[Changed] = []
    stop = bare.on_changed(told.append)
    stock(bare, builders.empty())
    stop()
    with bare.change("tests", "unheard") as change:
        change.put(Show(hall="8"))
    assert [one.revision for one in told] == [1]
    assert builders.empty().uid in told[0].uids
    assert bare.show() == Show(hall="8")


def test_codes_are_unique_per_exhibitor_also_within_one_change(stocked: Catalog) -> None:
    air = builders.air()
    twin = replace(air, uid=new_uid(), variants=())
    with pytest.raises(BoothError, match="code_taken"), stocked.change("t", "t") as change:
        change.put(twin)
    first, second = (replace(air, uid=new_uid(), code="TWIN", variants=()) for _ in range(2))
    with stocked.change("t", "t") as change:
        change.put(first)
        with pytest.raises(BoothError, match="code_taken"):
            change.put(second)
    with stocked.change("t", "another exhibitor may") as change:
        change.put(replace(twin, exhibitor=builders.fire().exhibitor))
    with pytest.raises(BoothError, match="product_ambiguous"):
        stocked.products.by_code(air.code)
    assert stocked.products.by_code(air.code, builders.fire().exhibitor.code) == twin.uid


def test_what_is_referred_to_must_be_there(bare: Catalog) -> None:
    with pytest.raises(BoothError, match="unknown_reference"), bare.change("t", "t") as change:
        change.put(builders.air())
    with pytest.raises(BoothError, match="code_missing"), bare.change("t", "t") as change:
        change.put(Category(new_uid(), " ", Text.of(ru="Без кода")))
    assert bare.revision() == 0


def test_a_category_cannot_stand_below_itself(bare: Catalog) -> None:
    root, leaf = Category(new_uid(), "a", Text.of(ru="А")), Category(new_uid(), "a/b", Text.of(ru="Б"))
    with bare.change("t", "t") as change:
        change.put(root)
        change.put(replace(leaf, parent=root.uid))
    with pytest.raises(BoothError, match="category_below_itself"), bare.change("t", "t") as change:
        change.put(replace(root, parent=leaf.uid))


def test_relations_are_kept_in_order_and_survive_a_put(stocked: Catalog) -> None:
    air, fire, crystal = builders.air(), builders.fire(), builders.crystal()
    wanted = ((RelationKind.ACCESSORY, crystal.uid), (RelationKind.RELATED, fire.uid))
    with stocked.change("t", "relate") as change:
        change.relate(air.uid, wanted)
    with stocked.change("t", "put and relate alike") as change:
        change.put(replace(air, plinth="12"))
        change.relate(air.uid, wanted)
    held = stocked.products.get(air.uid).relations
    assert [(one.kind, one.product.uid) for one in held] == list(wanted)
    assert stocked.history(1)[0].size == 1
    with stocked.change("t", "delete") as change:
        change.delete(crystal.uid)
    assert [one.product.uid for one in stocked.products.get(air.uid).relations] == [fire.uid]


def test_deleting_takes_a_product_out_of_lists_and_search(stocked: Catalog) -> None:
    air = builders.air()
    with stocked.change("t", "delete") as change:
        change.delete(air.uid)
    with pytest.raises(BoothError, match="product_unknown"):
        stocked.products.get(air.uid)
    assert not stocked.search(Query(words=air.code)).rows
    assert len(stocked.search(Query()).rows) == 4
    with pytest.raises(BoothError, match="unknown_reference"), stocked.change("t", "again") as change:
        change.delete(air.uid)


def test_what_is_in_use_cannot_be_deleted(stocked: Catalog) -> None:
    air = builders.air()
    for uid in (air.exhibitor.uid, air.category.uid, air.values[0].attribute.uid, air.values[0].attribute.group.uid):
        with pytest.raises(BoothError, match="in_use"), stocked.change("t", "t") as change:
            change.delete(uid)
    with stocked.change("t", "product first") as change:
        change.delete(air.uid)
        change.delete(air.exhibitor.uid)
    assert air.exhibitor not in stocked.exhibitors()


def test_an_import_tells_what_was_edited_by_hand_since(bare: Catalog) -> None:
    products = builders.products()
    with bare.change("Ivan", "import", Origin.IMPORT) as change:
        for one in (*referred(*products), *products):
            change.put(one)
    assert bare.edited_by_hand() == frozenset()
    with bare.change("Anna", "by hand") as change:
        change.put(replace(products[0], plinth="41"))
    assert bare.edited_by_hand() == {products[0].uid}
    last, other = bare.last_change(products[0].uid), bare.last_change(products[1].uid)
    assert last is not None
    assert other is not None
    assert (last.origin, last.who, other.origin) == (Origin.HAND, "Anna", Origin.IMPORT)
    assert bare.last_change("nobody") is None


def test_renaming_what_products_refer_to_reaches_lists_and_search(stocked: Catalog) -> None:
    air = builders.air()
    with stocked.change("t", "rename") as change:
        change.put(replace(air.exhibitor, name=Text.of(ru="Зефирный завод"), sample=False))
        key = next(value.attribute for value in air.values if value.attribute.key_figure)
        change.put(replace(key, key_figure=False))
    (row,) = stocked.search(Query(words="зефирн")).rows
    (summary,) = stocked.products.summaries([row])
    assert summary.uid == air.uid
    assert not summary.sample
    assert key.uid not in [figure.value.attribute.uid for figure in summary.figures]


def test_moving_a_category_moves_its_products_on_the_stand(stocked: Catalog) -> None:
    air = builders.air()
    for position, place in ((-5, 0), (1000, 4)):
        with stocked.change("t", "move") as change:
            change.put(replace(air.category, position=position))
        rows = stocked.search(Query()).rows
        assert stocked.products.uid(rows[place]) == air.uid


def test_writers_wait_for_each_other(stocked: Catalog) -> None:
    """Two threads, forty changes: every one is there at the end."""
    air = builders.air()
    fire = builders.fire()

    def write(product: Product) -> None:
        for number in range(20):
            with stocked.change("thread", "count") as change:
                change.put(replace(product, plinth=f"n{number}", state=State.DRAFT))

    threads = [threading.Thread(target=write, args=(product,)) for product in (air, fire)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert stocked.revision() == 41
    assert {stocked.products.get(one.uid).plinth for one in (air, fire)} == {"n19"}


def test_products_change_codes_with_each_other_by_way_of_others(stocked: Catalog) -> None:
    air = builders.air()
    twin = replace(air, uid=new_uid(), code="twin", variants=(), assets=())
    with stocked.change("t", "a twin") as change:
        change.put(twin)
    with stocked.change("t", "swap") as change:
        change.put(replace(air, code="aside"))
        change.put(replace(twin, code="aside too"))
        change.put(replace(air, code="twin"))
        change.put(replace(twin, code=air.code))
    assert (stocked.products.get(air.uid).code, stocked.products.get(twin.uid).code) == ("twin", air.code)
