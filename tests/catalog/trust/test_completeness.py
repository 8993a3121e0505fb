"""What is missing: said of every product in every language, the same as a look at the whole product says."""

import threading
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import builders
from booth.catalog.store import Catalog
from booth.catalog.trust import facts, reading
from booth.catalog.trust.completeness import Completeness
from booth.catalog.trust.needs import Filled, Gap, Need, share
from booth.catalog.values import AssetKind, Audience, Benefit, Product, State, Step, Text, Value, ValueType, Variant
from booth.languages import LANGUAGES
from stocking import stock

TODAY = date(2026, 11, 20)


def completeness(catalog: Catalog) -> Completeness:
    return Completeness(catalog.store, catalog.reference)


def of(catalog: Catalog, uid: str) -> Filled:
    return next(one for one in completeness(catalog).read(TODAY) if one.uid == uid)


def kinds(filled: Filled) -> set[Need]:
    return {gap.kind for gap in filled.gaps}


def plain(code: str, **also: object) -> Product:
    """A product that lacks nothing by itself."""
    whole = builders.t("Слово", "Word", "词")
    picture = builders.asset(f"{code}.jpg", AssetKind.PHOTO, "image/jpeg", 2000, 1500)
    made = Product(
        uid=builders.uid(code),
        code=code,
        plinth="1",
        name=whole,
        category=builders.AIR,
        exhibitor=builders.exhibitor(),
        tagline=whole,
        description=whole,
        benefits=(Benefit(whole, whole),),
        applications=(whole,),
        assets=(replace(picture, caption=whole),),
        values=tuple(builders.value(one, builders.number("5", one.unit)) for one in keys(2)),
    )
    return replace(made, **also)


def keys(count: int) -> list[builders.parts.Attribute]:
    under = builders.group("main", "Главное", "Main", "主要")
    return [
        builders.attribute(f"k{n}", builders.t(f"П{n}", f"P{n}", f"参{n}"), under, unit="Pa", key=True, position=n)
        for n in range(count)
    ]


def test_a_whole_product_lacks_nothing(bare: Catalog) -> None:
    stock(bare, plain("A"))
    filled = of(bare, builders.uid("A"))
    assert filled.gaps == ()
    assert [share([filled], language) for language in LANGUAGES] == [1, 1, 1]


def test_a_text_that_nobody_wrote_and_one_that_nobody_translated(bare: Catalog) -> None:
    ru_only = builders.t("Слово")
    stock(bare, plain("A", tagline=Text(), name=ru_only, benefits=(Benefit(builders.t("а", "b", "c"), ru_only),)))
    filled = of(bare, builders.uid("A"))
    assert set(filled.gaps) == {
        Gap("name.en", "en", Need.NAME, borrowed=True),
        Gap("name.zh", "zh", Need.NAME, borrowed=True),
        *(Gap(f"tagline.{each}", each, Need.TAGLINE) for each in LANGUAGES),
        Gap("benefits", "en", Need.BENEFITS, borrowed=True),
        Gap("benefits", "zh", Need.BENEFITS, borrowed=True),
    }
    assert share([filled], "ru") == 1 - 1 / filled.needed
    assert share([filled], "zh") == 1 - 3 / filled.needed
    assert [gap.field for gap in filled.missing("ru")] == ["tagline.ru"]
    assert filled.missing("en", frozenset({Need.PICTURE})) == ()


def test_quotes_inside_a_text_are_no_translation(bare: Catalog) -> None:
    tricky = builders.t('Он сказал "en":"слово" и {"zh":"词"},{"ru":"')
    attribute = builders.attribute("word", builders.t("а", "b", "c"), keys(1)[0].group, type_=ValueType.TEXT)
    stock(bare, plain("A", name=tricky, values=(*plain("A").values, builders.value(attribute, tricky))))
    fields = {gap.field for gap in of(bare, builders.uid("A")).gaps}
    assert fields == {"name.en", "name.zh", f"values:{attribute.uid}"}


def test_what_most_of_a_family_has_the_others_need(bare: Catalog) -> None:
    paper = builders.certificate("1", builders.t("а", "b", "c"), TODAY + timedelta(days=900))
    step = Step("filter", builders.t("а", "b", "c"))
    others = [
        plain(code, steps=(step,), assets=(*plain(code).assets, replace(paper, uid=builders.uid(f"paper {code}"))))
        for code in "AB"
    ]
    stock(bare, *others, plain("C"))
    assert kinds(of(bare, builders.uid("C"))) == {Need.STEPS, Need.CERTIFICATE}
    assert kinds(of(bare, builders.uid("A"))) == set()


def test_a_few_with_steps_do_not_make_a_custom(bare: Catalog) -> None:
    stock(bare, plain("A", steps=(Step("filter", builders.t("а", "b", "c")),)), *(plain(code) for code in "BCD"))
    assert all(one.gaps == () for one in completeness(bare).read(TODAY))


def test_key_figures_as_many_as_the_family_states(bare: Catalog) -> None:
    asked = keys(5)

    def stating(code: str, chosen: Iterable[int]) -> Product:
        return plain(code, values=tuple(builders.value(asked[n], builders.number("5", "Pa")) for n in chosen))

    stock(bare, stating("A", range(4)), stating("B", range(4)), stating("C", (0, 4)), stating("D", ()))
    # D is in the half that states none; a product with a figure of its own lacks one fewer.
    assert [gap.field for gap in of(bare, builders.uid("C")).gaps] == [f"values:{uid}" for uid in usual(asked, 1, 3)]
    assert len(of(bare, builders.uid("D")).gaps) == 4


def usual(asked: list[builders.parts.Attribute], first: int, last: int) -> list[str]:
    """Equally usual ones come in a fixed order."""
    return sorted(one.uid for one in asked[first : last + 1])[:2]


def test_a_product_alone_needs_the_two_figures_of_a_card(bare: Catalog) -> None:
    stock(bare, plain("A"), plain("B", category=builders.FIRE, values=()))
    assert [gap.field for gap in of(bare, builders.uid("B")).gaps] == ["values"]


def test_a_small_branch_is_held_against_the_one_above(bare: Catalog) -> None:
    branch = replace(builders.AIR, uid=builders.uid("branch"), code="air/small", parent=builders.AIR.uid)
    step = Step("filter", builders.t("а", "b", "c"))
    stock(bare, *(plain(code, steps=(step,)) for code in "ABC"), plain("D", category=branch))
    assert kinds(of(bare, builders.uid("D"))) == {Need.STEPS}


def test_a_certificate_must_hold_to_the_fairs_last_day(bare: Catalog) -> None:
    last = builders.show().last_day
    assert last is not None
    paper = builders.certificate("1", builders.t("а", "b", "c"), last - timedelta(days=1))
    stock(bare, plain("A", assets=(*plain("A").assets, paper)))
    assert kinds(of(bare, builders.uid("A"))) == set()  # no fair is known: today counts
    with bare.change("tests", "fair") as change:
        change.put(builders.show())
    assert [gap.field for gap in of(bare, builders.uid("A")).gaps] == [f"assets:{paper.uid}"]
    with bare.change("tests", "renewed") as change:
        change.put(plain("A", assets=(*plain("A").assets, replace(paper, valid_until=last))))
    assert kinds(of(bare, builders.uid("A"))) == set()


def test_a_maker_nobody_can_reach(bare: Catalog) -> None:
    stock(bare, plain("A", exhibitor=replace(builders.exhibitor(), phone="", email="", site="")))
    assert kinds(of(bare, builders.uid("A"))) == {Need.CONTACTS}


def test_only_what_was_written_is_read_again(stocked: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[int]] = []
    read = facts.read

    def watched(connection: object, rows: tuple[int, ...]) -> object:
        asked.append(sorted(rows))
        return read(connection, rows)

    monkeypatch.setattr(facts, "read", watched)
    kept = completeness(stocked)
    before = kept.read(TODAY)
    air = builders.air()
    with stocked.change("tests", "a tagline") as change:
        change.put(replace(air, tagline=Text()))
    after = {one.uid: one for one in kept.read(TODAY)}
    kept.read(TODAY)
    assert asked == [[1, 2, 3, 4, 5], [stocked.products.row(air.uid)]]
    assert len(after[air.uid].gaps) == len(next(one for one in before if one.uid == air.uid).gaps) + 3
    assert all(after[one.uid] is one for one in before if one.uid != air.uid)


def test_it_says_how_far_it_is_and_goes_on_where_it_was_stopped(
    stocked: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "AT_ONCE", 2)
    kept, stop, said = completeness(stocked), threading.Event(), list[tuple[int, int]]()

    def after_two(done: int, total: int) -> None:
        said.append((done, total))
        stop.set()

    assert kept.read(TODAY, progress=after_two, stop=stop) == ()
    whole = kept.read(TODAY, progress=lambda done, total: said.append((done, total)))
    assert said == [(2, 5), (2, 3), (3, 3)]
    assert whole == completeness(stocked).read(TODAY)


def test_a_deleted_product_goes_and_another_audience_counts_anew(stocked: Catalog) -> None:
    kept = completeness(stocked)
    assert {one.uid for one in kept.read(TODAY)} == {one.uid for one in builders.products()}
    words = next(value.attribute for value in builders.longest().values if value.texts)
    needed = {one.uid: one.needed for one in kept.read(TODAY)}
    with stocked.change("tests", "two things") as change:
        change.delete(builders.empty().uid)
        change.put(replace(words, audience=Audience.STAFF))
    again = {one.uid: one for one in kept.read(TODAY)}
    assert again.keys() == {one.uid for one in builders.products()} - {builders.empty().uid}
    assert again[builders.longest().uid].needed < needed[builders.longest().uid]


# Any product: what is read table by table is what the whole product says.

_texts = st.builds(
    lambda held: Text.of(**held),
    st.fixed_dictionaries({each: st.sampled_from(["", "слово", "word", '"en":"x"']) for each in LANGUAGES}),
)
_WORD = builders.attribute("words", builders.t("а"), builders.group("g", "г", "g", "组"), type_=ValueType.SEVERAL)


@st.composite
def anything(draw: st.DrawFn) -> Product:
    texts = st.lists(_texts, max_size=2).map(tuple)
    answers = draw(st.lists(texts, max_size=1))
    values = tuple(Value(_WORD, "x", texts=tuple(filter(None, held)), condition=draw(_texts)) for held in answers)
    named = [Variant(builders.uid("variant"), "V", draw(_texts), values)] if draw(st.booleans()) else []
    return plain(
        "A",
        name=draw(_texts),
        tagline=draw(_texts),
        description=draw(_texts),
        benefits=tuple(Benefit(head, text) for head, text in draw(st.lists(st.tuples(_texts, _texts), max_size=2))),
        applications=draw(texts),
        steps=tuple(Step("filter", name) for name in draw(texts)),
        values=(*plain("A").values, *values),
        variants=tuple(named),
        assets=tuple(replace(one, caption=draw(_texts)) for one in plain("A").assets),
        state=draw(st.sampled_from(State)),
    )


def looked_at(product: Product) -> set[Gap]:
    """The gaps of a product, found in the slow way."""
    found: set[Gap] = set()

    def look(need: Need, field: str, held: Iterable[Text], *, needed: bool = True, own: bool = False) -> None:
        written = [text for text in held if text]
        for language in LANGUAGES:
            lacks = not written or any(not text.exact(language) for text in written)
            if lacks and (written or needed):
                found.add(Gap(f"{field}.{language}" if own else field, language, need, borrowed=bool(written)))

    look(Need.NAME, "name", [product.name], own=True)
    look(Need.TAGLINE, "tagline", [product.tagline], own=True)
    look(Need.DESCRIPTION, "description", [product.description], own=True)
    look(Need.BENEFITS, "benefits", [text for one in product.benefits for text in (one.head, one.text)])
    look(Need.APPLICATIONS, "applications", product.applications)
    if product.steps:
        look(Need.STEPS, "steps", [one.name for one in product.steps])
    for asset in product.assets:
        look(Need.CAPTIONS, f"assets:{asset.uid}", [asset.caption], needed=False)
    held = [("values", one) for one in product.values]
    for variant in product.variants:
        look(Need.VARIANTS, f"variants:{variant.uid}", [variant.name], needed=False)
        held += [(f"values:{variant.uid}", one) for one in variant.values]
    for before, value in held:
        look(Need.VALUES, f"{before}:{value.attribute.uid}", value.texts, needed=False)
        look(Need.VALUES, f"{before}:{value.attribute.uid}", [value.condition], needed=False)
    return found


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    catalog = Catalog.open(tmp_path_factory.mktemp("any"))
    stock(catalog, plain("A", values=(*plain("A").values, Value(_WORD, "x"))))
    yield catalog
    catalog.close()


@settings(max_examples=60, deadline=None)
@given(product=anything())
def test_any_product_lacks_what_a_look_at_all_of_it_finds(one: Catalog, product: Product) -> None:
    with one.change("tests", "another") as change:
        change.put(product)
    filled = of(one, product.uid)
    assert set(filled.gaps) == looked_at(product)
    assert len(filled.gaps) == len(set(filled.gaps))
    assert all(len(filled.missing(language)) <= filled.needed for language in LANGUAGES)
