"""What is kept up change by change says the same as a look from nothing, whatever was written in between."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import builders
from booth.catalog import loading
from booth.catalog.store import Catalog
from booth.catalog.translation import marked, with_text
from booth.catalog.trust import reading
from booth.catalog.trust.doubts import Doubts
from booth.catalog.trust.translations import Listing, Translations, Wanted
from booth.catalog.values import Product, Standing, Variant
from catalog.trust.test_completeness import plain
from catalog.trust.test_doubts import BARE, PRESSURE, dots, entered, find
from stocking import stock

CODES = "ABCDEFG"
WANTED = (
    Wanted(),
    Wanted("en"),
    Wanted("zh", Standing.MISSING),
    Wanted("", Standing.CHECKED, builders.exhibitor().uid),
)
Edit = Callable[[Product], Product]


def first(code: str) -> Product:
    named = builders.t(f"Фильтр {code}", f"Filter {code}", f"过滤器{code}")
    return plain(code, name=named, values=(entered(PRESSURE, "500 Па"), entered(BARE, "5 кг")))


def valued(text: str, attribute: object) -> Edit:
    def edit(product: Product) -> Product:
        others = (one for one in product.values if one.attribute.uid != attribute.uid)
        return replace(product, values=(*others, entered(attribute, text)))

    return edit


EDITS: dict[str, Edit] = {
    "unit": valued("0,0006 МПа", PRESSURE),
    "large": valued("90 000 Па", PRESSURE),
    "usual": valued("480 Па", PRESSURE),
    "no unit": valued("7", BARE),
    "in words": valued("много", BARE),
    "unanswered": lambda one: replace(one, values=()),
    "twin": lambda one: replace(one, name=builders.t("Насос осевой", "Axial pump", "轴流泵")),
    "near twin": lambda one: replace(one, name=builders.t("Насос осево", "Axial pum")),
    "spaces": lambda one: replace(one, tagline=builders.t("Два  пробела")),
    "untranslated": lambda one: with_text(one, "tagline", "en", ""),
    "checked": lambda one: marked(one, "name", "en", Standing.CHECKED, "Anna"),
    "model": lambda one: replace(
        one, variants=(Variant(builders.uid(f"model {one.uid}"), "M-1", values=(entered(PRESSURE, "9 МПа"),)),)
    ),
    "family": lambda one: replace(one, category=builders.FIRE),
    "maker": lambda one: replace(one, exhibitor=builders.exhibitor(code="other")),
    "code": lambda one: replace(one, code=f"{one.code}Ж"),
    "place": lambda one: replace(one, position=99, plinth="99"),
}


def told(found: Listing) -> tuple[object, ...]:
    return found.translations, found.count, found.counts


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_after_any_edits_it_says_what_a_look_from_nothing_says(bare: Catalog, data: st.DataObject) -> None:
    elsewhere = replace(first("H"), category=builders.FIRE, exhibitor=builders.exhibitor(code="other"))
    stock(bare, *(first(code) for code in CODES), elsewhere)
    doubts, translations = Doubts(bare.store), Translations(bare.store)
    steps = st.tuples(st.sampled_from(CODES), st.sampled_from([*EDITS, "delete", "undo", "attribute"]))
    for code, what in data.draw(st.lists(steps, min_size=3, max_size=8)):
        act(bare, builders.uid(code), what)
        assert list(doubts.find(dots)) == find(bare)
        for wanted in WANTED:
            assert told(translations.find(wanted)) == told(Translations(bare.store).find(wanted))
            few = translations.find(wanted, most=4)
            assert few.translations == translations.find(wanted, most=None).translations[:4]


def act(catalog: Catalog, uid: str, what: str) -> None:
    if what == "undo":
        catalog.undo(catalog.revision(), "t")
        return
    product = catalog.products.many([uid]).get(uid)
    with catalog.change("t", what) as change:
        if what == "attribute":
            held = next((one for one in catalog.attributes() if one.uid == BARE.uid), None)
            change.put(replace(BARE, unit="" if held is not None and held.unit else "kg"))
        elif product is not None and what == "delete":
            change.delete(uid)
        elif product is not None:
            change.put(EDITS[what](product))


def test_only_what_was_written_is_read_again(bare: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    stock(bare, *(first(code) for code in CODES))
    doubts, translations = Doubts(bare.store), Translations(bare.store)
    assert doubts.find(dots) == ()
    translations.find(Wanted())
    read: list[int] = []
    load = loading.in_words

    def counted(*asked: object, **how: object) -> object:
        read.extend(asked[2])
        return load(*asked, **how)

    monkeypatch.setattr(loading, "in_words", counted)
    translations.find(Wanted("en"))
    assert (doubts.find(dots), read) == ((), [])
    act(bare, builders.uid("C"), "spaces")
    row = bare.products.row(builders.uid("C"))
    read.clear()
    assert [one.code for one in doubts.find(dots)] == ["C"]
    assert read == [row]
    read.clear()
    translations.find(Wanted("en"))
    assert set(read) == {row}


def test_a_look_that_was_stopped_goes_on_where_it_stopped(bare: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.setattr(reading, "AT_ONCE", 2)
    stock(bare, *(first(code) for code in CODES))
    doubts, stop, seen = Doubts(bare.store), threading.Event(), list[tuple[int, int]]()

    def after_two(done: int, total: int) -> None:
        seen.append((done, total))
        stop.set()

    assert doubts.find(dots, progress=after_two, stop=stop) == ()
    doubts.find(dots, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(2, 7), (2, 5), (4, 5), (5, 5)]
    assert list(doubts.find(dots)) == find(bare)
