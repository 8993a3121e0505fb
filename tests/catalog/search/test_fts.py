"""Questions to the index: any input is safe."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import builders
from booth.catalog.asking import Query
from booth.catalog.search import fts, words
from booth.catalog.store import Catalog


def test_tokens_are_asked_for_in_quotes() -> None:
    assert fts.quoted("a", "b") == '"a b"'
    assert fts.beginning("drop") == '"drop" *'


@pytest.mark.parametrize(
    "typed",
    [
        "\0",
        '"',
        "a\0b",
        "NOT",
        "a AND",
        "NEAR(a b)",
        "words:",
        "^a",
        "a*b",
        "х" * 10_000,
        "气" * 10_000,
        "a " * 5_000,
        "\ud800",
    ],
)
def test_anything_may_be_typed(stocked: Catalog, typed: str) -> None:
    rows = stocked.search(Query(words=typed)).rows
    assert set(rows) <= set(stocked.search(Query()).rows)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(), max_size=30))
def test_nothing_typed_breaks_the_index(stocked: Catalog, typed: str) -> None:
    found = stocked.search(Query(words=typed))
    assert len(found.rows) <= 5


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_beginning_of_any_word_of_a_name_finds_it(stocked: Catalog, data: st.DataObject) -> None:
    product = data.draw(st.sampled_from(builders.products()))
    said = data.draw(st.sampled_from(product.name.by_language))[1]
    word = data.draw(st.sampled_from(said.split()))
    piece = word[: data.draw(st.integers(1, len(word)))]
    if words.cut(piece):
        assert stocked.products.row(product.uid) in stocked.search(Query(words=piece)).rows
