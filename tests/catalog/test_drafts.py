"""Drafts outlive the program, are offered beside what stands there now, and go once they are written or given up."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

import builders
from booth.catalog.drafts import Draft, Drafts, Offer, drafted, offers, take
from booth.catalog.revisions import Side
from booth.catalog.store import Catalog
from booth.catalog.translation import with_text
from booth.catalog.values import Product, Relation, RelationKind, Show
from booth.errors import BoothError
from stocking import stock

MINE, THEIRS = Side.MINE, Side.THEIRS


@pytest.fixture
def air(bare: Catalog) -> Product:
    """A product with values and texts, as the catalogue has it."""
    stock(bare, builders.air(), builders.fire())
    return bare.products.get(builders.air().uid)


def left(catalog: Catalog, mine: object, base: object) -> tuple[Offer, ...]:
    """What a program that was killed left, as the next one finds it."""
    Drafts(catalog.folder / "drafts").keep(drafted(mine, base))
    return offers(catalog)


def test_a_draft_is_offered_and_taken_up_as_one_change(bare: Catalog, air: Product) -> None:
    mine = replace(with_text(air, "tagline", "en", "Half a sen"), plinth="77")
    (offer,) = left(bare, mine, air)
    assert [(one.field, one.mine, one.theirs) for one in offer.clashes] == [
        ("plinth", "77", air.plinth),
        ("tagline.en", "Half a sen", air.tagline.exact("en")),
    ]
    revision = take(bare, offer, {"plinth": MINE, "tagline.en": THEIRS}, who="Anna", why="typed")
    held = bare.products.get(air.uid)
    assert (held.plinth, held.tagline) == ("77", air.tagline)
    assert (revision, bare.history(1)[0].who) == (bare.revision(), "Anna")
    assert offers(bare) == ()
    assert list((bare.folder / "drafts").iterdir()) == []


def test_what_others_wrote_meanwhile_stands_beside_it(bare: Catalog, air: Product) -> None:
    mine = replace(with_text(air, "name", "en", "Mine"), plinth="77")
    with bare.change("Boris", "meanwhile") as change:
        change.put(with_text(with_text(air, "name", "en", "Theirs"), "name", "ru", "Их"))
    (offer,) = left(bare, mine, air)
    (name,) = (one for one in offer.clashes if one.field == "name.en")
    assert (name.base, name.mine, name.theirs) == (air.name.exact("en"), "Mine", "Theirs")
    take(bare, offer, {"name.en": MINE, "plinth": MINE}, who="Anna", why="typed")
    held = bare.products.get(air.uid)
    assert (held.name.exact("en"), held.name.exact("ru"), held.plinth) == ("Mine", "Их", "77")


def test_what_was_written_after_all_is_not_offered(bare: Catalog, air: Product) -> None:
    mine = replace(air, plinth="77")
    with bare.change("Anna", "written, and then the program was killed") as change:
        change.put(mine)
    assert left(bare, mine, air) == ()
    assert list((bare.folder / "drafts").iterdir()) == []


def test_values_variants_files_relations_come_back_as_they_were(bare: Catalog, air: Product) -> None:
    other = bare.products.summaries(bare.products.rows([builders.fire().uid]))[0]
    paper = builders.certificate("1", builders.t("Бумага"), None)
    crystal = builders.crystal()
    mine = replace(
        air,
        values=air.values[1:],
        variants=(replace(crystal.variants[0], values=()), *air.variants),
        assets=(*air.assets, paper),
        relations=(*air.relations, Relation(RelationKind.ACCESSORY, other)),
    )
    (offer,) = left(bare, mine, air)
    take(bare, offer, {one.field: MINE for one in offer.clashes}, who="Anna", why="typed")
    held = bare.products.get(air.uid)
    assert [one.attribute.uid for one in held.values] == [one.attribute.uid for one in mine.values]
    assert [one.code for one in held.variants] == [one.code for one in mine.variants]
    assert [one.uid for one in held.assets] == [one.uid for one in mine.assets]
    assert [(one.kind, one.product.uid) for one in held.relations] == [(RelationKind.ACCESSORY, other.uid)]


def test_the_show_and_a_maker_have_drafts_too(bare: Catalog, air: Product) -> None:
    (offer,) = left(bare, replace(bare.show(), hall="9"), bare.show())
    take(bare, offer, {"hall": MINE}, who="Anna", why="typed")
    assert bare.show().hall == "9"
    (maker,) = (one for one in bare.exhibitors() if one.uid == air.exhibitor.uid)
    (offer,) = left(bare, replace(maker, phone="1"), maker)
    assert (offer.code, offer.clashes[0].field) == (maker.code, "phone")


def test_a_show_that_nobody_wrote_yet_can_be_drafted(bare: Catalog) -> None:
    (offer,) = left(bare, Show(hall="9"), Show())
    take(bare, offer, {"hall": MINE}, who="Anna", why="typed")
    assert bare.show() == Show(hall="9")


def test_what_was_typed_of_a_deleted_product_waits_until_it_is_back(bare: Catalog, air: Product) -> None:
    with bare.change("Boris", "gone") as change:
        change.delete(air.uid)
    assert left(bare, replace(air, plinth="77"), air) == ()
    bare.bring_back(air.uid, "Boris")
    (offer,) = offers(bare)
    assert offer.clashes[0].mine == "77"


def test_a_run_neither_offers_nor_overwrites_what_is_not_its_own(tmp_path: Path) -> None:
    first, second = Drafts(tmp_path / "drafts"), Drafts(tmp_path / "drafts")
    earlier, later = (Draft("product", "a" * 32, {"plinth": ("1", typed)}) for typed in ("2", "3"))
    first.keep(earlier)
    second.keep(later)
    assert [one.fields for one in first.left()] == [later.fields]
    assert [one.fields for one in second.left()] == [earlier.fields]
    second.keep(Draft("product", "a" * 32, {}))
    assert [one.fields for one in second.left()] == [earlier.fields]
    assert first.left() == ()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"v": 1}', '{"v": 1, "kind": "product", "fields": [1]}'])
def test_a_file_that_is_no_draft_is_let_be(text: str, bare: Catalog, air: Product) -> None:
    folder = bare.folder / "drafts"
    folder.mkdir()
    (folder / "product-x.json").write_text(text)
    assert offers(bare) == ()
    assert (folder / "product-x.json").read_text() == text


def test_a_draft_of_a_later_booth_is_let_be(bare: Catalog, air: Product) -> None:
    drafts = Drafts(bare.folder / "drafts")
    drafts.keep(drafted(replace(air, plinth="77"), air))
    (path,) = (bare.folder / "drafts").iterdir()
    path.write_text(json.dumps(json.loads(path.read_text()) | {"v": 2}))
    assert offers(bare) == ()
    assert path.exists()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("no folder")
    with pytest.raises(BoothError, match="file_not_written"):
        Drafts(tmp_path / "drafts").keep(Draft("product", "a" * 32, {"plinth": ("1", "2")}))
