"""Whatever is typed: no door raises or takes its time, `first` begins the search, and counts hold."""

import random
from collections.abc import Iterator
from dataclasses import replace
from time import thread_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from booth.catalog.asking import Facets, Query
from booth.catalog.requiring import completing
from booth.catalog.requiring import reading as requirements
from booth.catalog.store import Catalog
from booth.catalog.values import Product

LONG = 10_000
SLOW = 0.3  # seconds of CPU at one door; measured here: up to 0.1
ODD = (
    *('"', "'", "*", "^", "(", ")", "NEAR", "AND", "OR", "NOT", "named:", "{", "-", "\0", "\ud800", "\udfff", "😀"),
    *("مضخة", "ＡＢＣ", "１２３", "℃", "\u200b", "\ue000", "\ue001", "\ue005c1", "\ue007", "\ue008", "\U0010ffff"),
    *("ﷺ", "ﬁ", "½", "①", "ß", "İ", "〇", "\u202e", "\ufeff", "nan", "inf", "1e400", "9" * 300, "a" * 300, "滤" * 200),
)
PLAIN = (
    *("расход", "фильтр", "датчик", "温度", "过滤", "abkmnh", "filtr", "gl", "guolv", "IP54", "14a", "стенд 7", "от"),
    *(">", "<=", "..", "5000", "8000..3000", "м³/ч", "°C", "кг", "тыс.", "万", "температура > 400 °C", "2 bar"),
)
pieces = st.lists(st.sampled_from((*ODD, *PLAIN)), min_size=1, max_size=8)
typed = (
    st.text(st.characters(codec=None), max_size=60)
    | st.builds(lambda between, some: between.join(some), st.sampled_from(["", " ", "  "]), pieces)
    | st.builds(lambda one: f"{one} " * (LONG // (len(one) + 1)), st.sampled_from((*ODD, *PLAIN, " ")))
)
queries = st.builds(Query, words=typed, staff=st.booleans(), drafts=st.booleans(), literally=st.booleans())


@pytest.fixture(scope="module")
def shelf(sample_folder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Catalog, list[Product]]]:
    catalog = Catalog.open(sample_folder, read_only=True)
    rows = catalog.search(Query("фильтр")).rows[:10]
    catalog.facets(Query("насос"))
    yield catalog, [catalog.products.get(catalog.products.uid(row)) for row in rows]
    catalog.close()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(queries)
def test_no_door_raises_or_takes_its_time(shelf: tuple[Catalog, list[Product]], query: Query) -> None:
    catalog, products = shelf
    finder = catalog.finder
    found = catalog.search(query)
    first = finder.first(query)
    assert first.rows == found.rows[: len(first.rows)]
    assert not first.complete or first.rows == found.rows
    doors = (
        lambda: catalog.search(query),
        lambda: finder.suggestions(query),
        lambda: finder.reasons(query, products, found.shown_for),
        lambda: catalog.facets(query),
        lambda: finder.figuring.read(query.words, query.language, staff=query.staff),
        lambda: completing.offers(catalog, query.words, query.language, staff=query.staff),
        lambda: asked_for(catalog, query),
    )
    for door in doors:
        start = thread_time()
        door()
        assert thread_time() - start < SLOW or quickest(door) < SLOW


def asked_for(catalog: Catalog, query: Query) -> object:
    lines = requirements.read(catalog, query.words, query.language, staff=query.staff)
    return catalog.match([line.requirement for line in lines if line.requirement], staff=query.staff)


def quickest(door) -> float:
    """The least of three: other programs' work makes a turn slower, too."""
    taken: list[float] = []
    for _ in range(3):
        start = thread_time()
        door()
        taken.append(thread_time() - start)
    return min(taken)


WORDS = (
    *("фильтр", "abkmnh", "насосы", "вибрация датчик", "filtr", "датчик температура > 100", "过滤", "фильтрр", "xyzzy"),
    *("расход > 1000 м³/ч", "фильтр > 500 м³/ч", "пожар тушение газ вода", "температура > 90000 °C", "xyzzy > 5 кг"),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(WORDS), st.booleans(), st.integers(0, 1_000_000))
def test_a_count_is_what_the_search_with_that_tick_finds(
    shelf: tuple[Catalog, list[Product]], words: str, all_of_it: bool, seed: int
) -> None:
    catalog, pick = shelf[0], random.Random(seed)
    query = Query(words, staff=all_of_it, drafts=all_of_it)
    for _ in range(2):  # the second time with a tick
        ticks = list(counts(query, catalog.facets(query)))
        for ticked, count in pick.sample(ticks, min(8, len(ticks))):
            found = catalog.search(ticked)
            # Where no product meets the conditions, the list shows those that nearly do.
            nearly = not count and not found.whole and bool(found.asked.conditions)
            assert nearly or len(found.rows) == count
        query = pick.choice(ticks)[0]


def counts(query: Query, facets: Facets) -> Iterator[tuple[Query, int]]:
    """Each choice that could be ticked alone, as a query, and what is counted for it."""
    for name in ("categories", "exhibitors", "industries", "certificates"):
        for one in getattr(facets, name):
            yield replace(query, **{name: frozenset([one.uid])}), one.count
    for facet in facets.attributes:
        uid = facet.attribute.uid
        others = frozenset(one for one in query.answers if one[0] != uid)
        for choice in facet.choices:
            yield replace(query, answers=others | {(uid, choice.key)}), choice.count
