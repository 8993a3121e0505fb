"""Searching and counting, checked against a plain reading of every product."""

from dataclasses import replace
from pathlib import Path

import pytest

import builders
import synthetic
from booth.catalog.asking import Order, Query
from booth.catalog.reference import branch
from booth.catalog.store import Catalog
from booth.catalog.values import Product, State, Text


def codes(catalog: Catalog, query: Query) -> list[str]:
    return [one.code for one in catalog.products.summaries(catalog.search(query).rows)]


def with_air(catalog: Catalog, **different: object) -> Product:
    product = replace(builders.air(), **different)
    with catalog.change("t", "t") as change:
        change.put(product)
    return product


@pytest.mark.parametrize(
    "typed",
    [
        "вертикальн",
        "ВЕРТИКАЛЬНАЯ",
        "vert",
        "Vertical filt",
        "净",
        "filtration vertical",
        "ВУ-3000",
        "ву3000",
        "ву 3000",
        "вУ-30",
    ],
)
def test_words_in_any_language_find_a_product(stocked: Catalog, typed: str) -> None:
    assert "ВУ-3000" in codes(stocked, Query(words=typed))


def test_ideographs_together_must_stand_together(stocked: Catalog) -> None:
    with_air(stocked, name=Text.of(zh="立式过滤机组"))
    assert codes(stocked, Query(words="过滤")) == ["ВУ-3000"]
    assert codes(stocked, Query(words="滤机")) == ["ВУ-3000"]
    assert codes(stocked, Query(words="滤过")) == []
    apart = stocked.search(Query(words="过 机"))
    assert [one.code for one in stocked.products.summaries(apart.holding)] == ["ВУ-3000"]


def test_a_phrase_does_not_run_on_into_the_next_text(stocked: Catalog) -> None:
    with_air(stocked, name=Text.of(zh="甲乙"), tagline=Text.of(zh="丙丁"))
    assert codes(stocked, Query(words="丙丁")) == ["ВУ-3000"]
    assert codes(stocked, Query(words="乙丙")) == []


def test_yo_is_ye(stocked: Catalog) -> None:
    with_air(stocked, name=Text.of(ru="Чёрный Ёрш"))
    for typed in ("черный", "ЧЁРН", "ерш", "ёрш"):
        assert codes(stocked, Query(words=typed)) == ["ВУ-3000"]


def test_an_exhibitor_s_name_finds_its_products(stocked: Catalog) -> None:
    assert set(codes(stocked, Query(words="示例制造商"))) == {"ВУ-3000", "МПА-24", "VT-650"}


def test_a_plinth_s_whole_number_comes_first(stocked: Catalog) -> None:
    with_air(stocked, plinth="24")
    assert codes(stocked, Query(words="24"))[:2] == ["ВУ-3000", "МПА-24"]
    assert codes(stocked, Query(words="24", order=Order.CODE))[0] == "ВУ-3000"
    with_air(stocked, plinth="248")
    assert "ВУ-3000" not in codes(stocked, Query(words="24"))


def test_drafts_are_for_staff(stocked: Catalog) -> None:
    with_air(stocked, state=State.DRAFT)
    drafts = sum(product.state is State.DRAFT for product in builders.products()) + 1
    assert "ВУ-3000" in codes(stocked, Query())
    assert "ВУ-3000" not in codes(stocked, Query(drafts=False))
    assert "ВУ-3000" not in codes(stocked, Query(drafts=False, words="ву3000"))
    counts = stocked.facets(Query(drafts=False)).categories
    assert sum(count.count for count in counts if count.depth == 0) == len(codes(stocked, Query())) - drafts


def test_a_branch_includes_what_is_below_it(stocked: Catalog) -> None:
    air, fire = builders.air(), builders.fire()
    with stocked.change("t", "fire below air") as change:
        change.put(replace(fire.category, parent=air.category.uid))
    assert set(codes(stocked, Query(categories=frozenset([air.category.uid])))) == {air.code, fire.code}
    counts = {count.uid: (count.count, count.depth) for count in stocked.facets(Query()).categories}
    assert counts[air.category.uid] == (2, 0)
    assert counts[fire.category.uid] == (1, 1)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("many")
    catalog = Catalog.open(home)
    synthetic.fill(catalog, 150, 3)
    catalog.close()
    return home


QUERIES = [
    Query(),
    Query(drafts=False),
    Query(words="насос"),
    Query(words="立式 过滤", order=Order.NAME, language="zh"),
    Query(words="vert 5", order=Order.CODE),
    Query(categories=frozenset([synthetic.category(0).uid])),
    Query(categories=frozenset([synthetic.category(0).uid]), exhibitors=frozenset([synthetic.exhibitor(3).uid])),
    Query(industries=frozenset([synthetic.industry(1).uid, synthetic.industry(2).uid]), order=Order.NAME),
    Query(
        words="pump",
        categories=frozenset([synthetic.category(2).uid]),
        industries=frozenset([synthetic.industry(1).uid]),
    ),
    Query(exhibitors=frozenset(["unknown"])),
]


@pytest.mark.parametrize("query", QUERIES)
def test_found_and_counted_as_a_plain_reading_says(many: Path, query: Query) -> None:
    catalog = Catalog.open(many)
    rows = catalog.search(Query()).rows
    everything = [catalog.products.get(catalog.products.uid(row)) for row in rows]
    worded = frozenset(catalog.search(Query(words=query.words)).rows)
    named = {product.uid for row, product in zip(rows, everything, strict=True) if row in worded}
    tree = catalog.categories()

    def holds(product: Product, asked: Query) -> bool:
        return (
            product.uid in named
            and (asked.drafts or product.state is State.SHOWN)
            and (not asked.categories or product.category.uid in branch(tree, asked.categories))
            and (not asked.exhibitors or product.exhibitor.uid in asked.exhibitors)
            and (not asked.industries or any(one.uid in asked.industries for one in product.industries))
        )

    wanted = {product.uid for product in everything if holds(product, query)}
    found = [one.uid for one in catalog.products.summaries(catalog.search(query).rows)]
    assert len(found) == len(set(found))
    assert set(found) == wanted
    facets = catalog.facets(query)
    for count in facets.categories:
        rest = replace(query, categories=frozenset([count.uid]))
        assert count.count == sum(holds(product, rest) for product in everything)
    for count in facets.exhibitors[:5]:
        rest = replace(query, exhibitors=frozenset([count.uid]))
        assert count.count == sum(holds(product, rest) for product in everything)
    for count in facets.industries:
        rest = replace(query, industries=frozenset([count.uid]))
        assert count.count == sum(holds(product, rest) for product in everything)
    catalog.close()


def test_a_change_is_found_at_once_also_by_another_program(stocked: Catalog) -> None:
    other = Catalog.open(stocked.folder.parent)
    assert codes(other, Query(words="ву3000")) == ["ВУ-3000"]
    with_air(stocked, code="ИНОЙ-7")
    assert codes(other, Query(words="ву3000")) == []
    assert codes(other, Query(words="иной7")) == ["ИНОЙ-7"]
    other.close()


def test_the_first_rows_are_those_that_the_whole_answer_begins_with(many: Path) -> None:
    catalog = Catalog.open(many)
    try:
        assert not catalog.finder.ready
        for typed in ("фил", "filter pump", "0к", "abkmnh"):
            first, whole = (ask(Query(words=typed)) for ask in (catalog.finder.first, catalog.search))
            assert catalog.finder.ready
            assert first.rows == whole.rows[: len(first.rows)]
            assert not first.rows or first.shown_for == whole.shown_for
    finally:
        catalog.close()


def test_words_can_be_meant_as_typed_and_in_no_other_way(stocked: Catalog) -> None:
    meant = stocked.search(Query(words="dthnbrfkmyfz"))  # "вертикальная" on the other layout
    assert (meant.shown_for, len(meant.rows) > 0) == ("вертикальная", True)
    for ask in (stocked.search, stocked.finder.first):
        literally = ask(Query(words="dthnbrfkmyfz", literally=True))
        assert (literally.shown_for, list(literally.rows)) == ("", [])
