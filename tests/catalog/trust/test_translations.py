"""Translations by their standing: listed with their source beside, checked in bulk, stale when the source changed."""

import threading
from dataclasses import replace

import pytest

import builders
from booth.catalog.store import Catalog
from booth.catalog.translation import marked, with_text
from booth.catalog.trust import checking
from booth.catalog.trust.checking import check
from booth.catalog.trust.translations import Listing, Translation, Translations, Wanted
from booth.catalog.values import Standing, Text, Value, ValueType
from booth.errors import BoothError
from catalog.trust.test_completeness import plain
from stocking import stock

DRAFT, CHECKED, STALE, MISSING = Standing.DRAFT, Standing.CHECKED, Standing.STALE, Standing.MISSING


def listed(catalog: Catalog, **wanted: object) -> Listing:
    return Translations(catalog.store).find(Wanted(**wanted))


def of(listing: Listing, path: str, kind: str = "product") -> list[Translation]:
    return [one for one in listing.translations if one.path == path and one.kind == kind]


def test_a_source_is_not_listed_and_each_translation_is(bare: Catalog) -> None:
    stock(bare, plain("A", tagline=builders.t("Русский", "English"), description=builders.t(en="Only English")))
    found = listed(bare)
    english, chinese = of(found, "tagline")
    assert (english.language, english.standing, english.text, english.source) == ("en", DRAFT, "English", "Русский")
    assert (chinese.language, chinese.standing, chinese.text, chinese.field) == ("zh", MISSING, "", "tagline.zh")
    assert [(one.language, one.source_language) for one in of(found, "description")] == [("ru", "en"), ("zh", "en")]
    assert found.counts[MISSING] == sum(one.standing is MISSING for one in found.translations)
    assert found.count == len(found.translations) == sum(found.counts.values())


def test_what_all_languages_share_needs_no_translation(bare: Catalog) -> None:
    attribute = builders.attribute("w", builders.t("Слова", "Words", "文字"), builders.group("g", "г", "g", "组"))
    attribute = replace(attribute, type=ValueType.TEXT)
    shared = Value(attribute, "IP65", texts=(Text.of(ru="IP65", en="IP65", zh="IP65"),))
    left = Value(attribute, "со щитом", texts=(Text.of(ru="со щитом", en="со щитом", zh="со щитом"),))
    stock(bare, plain("A", values=(shared,)), plain("B", values=(left,)))
    assert [one.code for one in of(listed(bare), f"values.{attribute.uid}.0")] == ["B", "B"]


def test_they_are_narrowed_by_language_standing_and_exhibitor(bare: Catalog) -> None:
    other = replace(builders.exhibitor(code="other"), name=builders.t("Другой"))
    stock(bare, plain("A"), plain("B", exhibitor=other, tagline=builders.t("Русский")))
    assert {one.language for one in listed(bare, language="zh").translations} == {"zh"}
    gone = listed(bare, standing=MISSING, exhibitor=other.uid, language="en")
    assert [(one.kind, one.code, one.path) for one in gone.translations] == [
        ("exhibitor", "other", "name"),
        ("product", "B", "tagline"),
    ]
    assert gone.count == 2
    assert gone.counts[DRAFT] > 0  # how many there are of the others is said too
    assert {one.kind for one in listed(bare).translations} >= {"category", "attribute", "group", "exhibitor"}


def test_a_checked_text_goes_stale_with_its_source_and_is_checked_again(bare: Catalog) -> None:
    stock(bare, plain("A"))
    (english, chinese) = of(listed(bare), "tagline")
    assert check(bare, [english, chinese], who="Anna", why="read through") == 2
    assert bare.history(1)[0].size == 1
    assert [(one.standing, one.who) for one in of(listed(bare), "tagline")] == [(CHECKED, "Anna"), (CHECKED, "Anna")]
    product = bare.products.get(english.uid)
    with bare.change("somebody", "another source") as change:
        change.put(with_text(product, "tagline", "ru", "Иначе"))
    stale = of(listed(bare), "tagline")
    assert [one.standing for one in stale] == [STALE, STALE]
    assert check(bare, stale[:1], who="Boris", why="still holds") == 1
    assert [one.standing for one in of(listed(bare), "tagline")] == [CHECKED, STALE]


def test_names_of_shared_things_are_checked_too(bare: Catalog) -> None:
    stock(bare, plain("A"))
    with bare.change("tests", "fair") as change:
        change.put(builders.show())
    names = [one for one in listed(bare, language="en").translations if one.kind != "product" and one.path == "name"]
    assert {one.kind for one in names} >= {"show", "exhibitor", "category", "group", "attribute"}
    assert check(bare, names, who="Anna", why="names") == len(names)
    again = [one for one in listed(bare, language="en").translations if one.kind != "product" and one.path == "name"]
    assert {one.standing for one in again} == {CHECKED}


def test_what_was_changed_meanwhile_is_not_called_right(bare: Catalog) -> None:
    stock(bare, plain("A", tagline=builders.t("Русский", "English")))
    english, chinese = of(listed(bare), "tagline")
    product = bare.products.get(english.uid)
    with bare.change("somebody", "meanwhile") as change:
        change.put(with_text(product, "tagline", "en", "Other words"))
    revision = bare.revision()
    assert check(bare, [english, chinese], who="Anna", why="read through") == 0
    assert bare.revision() == revision


def test_a_machines_words_are_told_from_a_persons(bare: Catalog) -> None:
    stock(bare, plain("A"))
    product = bare.products.get(builders.uid("A"))
    with bare.change("tests", "machine") as change:
        change.put(marked(product, "tagline", "zh", Standing.MACHINE, "machine"))
    assert [one.path for one in listed(bare, standing=Standing.MACHINE).translations] == ["tagline"]


def test_it_stops_when_it_is_told(bare: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "AT_ONCE", 1)
    stock(bare, *(plain(code) for code in "ABC"))
    stop = threading.Event()
    said: list[tuple[int, int]] = []

    def first(done: int, total: int) -> None:
        said.append((done, total))
        stop.set()

    some = [one for one in listed(bare).translations if one.kind == "product"]
    with pytest.raises(BoothError, match="change_stopped"):
        check(bare, some, who="Anna", why="all", progress=first, stop=stop)
    assert said == [(1, 3)]
    assert {one.standing for one in listed(bare).translations if one.kind == "product"} == {DRAFT}


def test_no_more_are_listed_than_anybody_goes_through(bare: Catalog) -> None:
    stock(bare, plain("A"))
    whole = listed(bare)
    some = Translations(bare.store).find(Wanted(), most=3)
    assert some.translations == whole.translations[:3]
    assert some.count == whole.count
    assert Translations(bare.store).find(Wanted(), most=None) == whole
