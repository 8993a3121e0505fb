"""What stands there the moment a key is pressed stays where it is when the rest comes; two thousand products."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import column, func, select, text

import synthetic
from booth.catalog.asking import Query
from booth.catalog.search import building, fts, readings, things, vocabulary
from booth.catalog.store import Catalog

PRODUCTS = 2_000
SAID = [
    *("фильтр", "датчик", "насос", "ёмкость", "сорбционный", "взрывозащищённый", "пыль", "станций", "изготовитель"),
    *("параметр", "отрасль", "filter", "sensor", "pump", "high", "vapours", "group", "1к-00", "0к", "тип", "k-0012"),
    *("guolv", "gl", "nasos", "filtr", "12", "7", "过滤", "传感器", "泵站与", "粉尘"),
]
words = st.sampled_from(SAID).flatmap(lambda word: st.integers(1, len(word)).map(lambda length: word[:length]))
typed = st.lists(words, min_size=1, max_size=3).map(" ".join)
shelves = st.fixed_dictionaries(
    {
        "drafts": st.booleans(),
        "staff": st.booleans(),
        "categories": st.sets(st.sampled_from([synthetic.category(n).uid for n in range(6)]), max_size=1),
        "exhibitors": st.sets(st.sampled_from([synthetic.exhibitor(n).uid for n in range(40)]), max_size=3),
    }
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two thousand products, entered into the index as after an update."""
    home = tmp_path_factory.mktemp("many")
    catalog = Catalog.open(home)
    synthetic.fill(catalog, PRODUCTS, 4)
    building.rebuild(catalog.store)
    assert catalog.index()
    catalog.close()
    return home


@pytest.fixture(scope="module")
def many(home: Path) -> Iterator[Catalog]:
    catalog = Catalog.open(home, read_only=True)
    yield catalog
    catalog.close()


@settings(max_examples=120, deadline=None)
@given(typed=typed, shelves=shelves)
def test_the_first_rows_are_where_the_whole_begins(
    many: Catalog, typed: str, shelves: dict[str, frozenset[str]]
) -> None:
    query = Query(
        words=typed, **{name: frozenset(one) if isinstance(one, set) else one for name, one in shelves.items()}
    )
    first, whole = many.finder.first(query), many.search(query)
    assert whole.rows[: len(first.rows)] == first.rows
    assert len(set(whole.rows)) == len(whole.rows)
    if first.complete:
        assert whole.rows == first.rows


@settings(max_examples=80, deadline=None)
@given(typed=typed, staff=st.booleans())
def test_all_that_hold_the_words_are_found_those_named_so_before_the_rest(
    many: Catalog, typed: str, staff: bool
) -> None:
    with many.store.reading() as connection:
        reading = readings.as_typed(connection, typed, staff=staff)
        held = [
            set(fts.rows(connection, fts.FOUND, piece.any)) if piece.any else set[int]() for piece in reading.pieces
        ]
        direct = [piece.direct for piece in reading.pieces]
        named = [set(fts.rows(connection, fts.NAMED, one)) if one else set[int]() for one in direct]
    every = set[int].intersection(*held)
    answer = many.search(Query(words=typed, staff=staff))
    assume(not answer.asked.conditions)  # "1 т" is no word but a weight
    found = answer.rows
    if every:
        assert set(found[: len(every)]) == every
    if len(every) > 64:  # fewer are weighed one by one
        straight = set[int].intersection(*named)
        assert set(found[: len(straight)]) == straight


@settings(max_examples=80, deadline=None)
@given(typed=typed, staff=st.booleans())
def test_what_stands_in_no_name_need_not_be_looked_for_there(many: Catalog, typed: str, staff: bool) -> None:
    with many.store.reading() as connection:
        for piece in readings.as_typed(connection, typed, staff=staff).pieces:
            for table in (fts.NAMED, fts.ABOUT) if piece.any else ():
                asked = things.in_names(piece.any)
                assert fts.rows(connection, table, asked) == fts.rows(connection, table, piece.any)


def test_only_things_that_products_answer_are_taken_out_of_a_question() -> None:
    one, other, category = (fts.quoted(f"{vocabulary.THING}{said}") for said in ("a1", "i20", "c3"))
    staff = fts.quoted(f"{vocabulary.STAFF}{vocabulary.THING}a4")
    assert things.in_names(f'{one} OR "x" * OR {other} OR {staff} OR {category}') == f'"x" * OR {category}'
    assert things.in_names(f'("y" OR {one}) AND ({other})') == f'("y") AND ({other})'


def test_after_many_were_entered_the_index_is_in_one_piece(many: Catalog) -> None:
    with many.store.reading() as connection:
        for table in (f"{one}_idx" for one in fts.TABLES):
            pieces = connection.scalar(select(func.count(column("segid").distinct())).select_from(text(table)))
            assert pieces == 1, table
