"""Words looked for in cells, and what would be written in their place."""

import threading

import pytest

import builders
from booth.catalog.asking import Query
from booth.catalog.cells.columns import Column, Field, columns
from booth.catalog.cells.seeking import Sought, hits
from booth.catalog.cells.writing import write
from booth.catalog.store import Catalog


@pytest.mark.parametrize(
    ("sought", "text", "told"),
    [
        (Sought("filter", "unit"), "Filter of a filter", "unit of a unit"),
        (Sought("filter", "unit", case=True), "Filter of a filter", "Filter of a unit"),
        (Sought("filter", "unit", whole=True), "Filter of a filter", None),
        (Sought("filter", "unit", whole=True), " Filter ", "unit"),
        (Sought("a.c", "x"), "abc", None),
        (Sought("1", r"\1"), "1", r"\1"),
        (Sought("ёмк", "сос"), "ЁМКость", "сосость"),
    ],
)
def test_words_are_taken_as_they_are(sought: Sought, text: str, told: str | None) -> None:
    assert sought.replaced(text) == told


def test_hits_name_their_cells_and_can_be_written(stocked: Catalog) -> None:
    rows = list(stocked.search(Query()).rows)
    every = columns(stocked.attributes())
    air = builders.air()
    word = air.name.exact("en").split()[0]
    found = hits(stocked, rows, every, Sought(word, "Quiet"))
    assert any(one.edit.uid == air.uid and one.edit.column == Column(Field.NAME, "en") for one in found)
    assert all(word.casefold() in one.before.casefold() and "Quiet" in one.edit.text for one in found)
    before = stocked.revision()
    written = write(stocked, [one.edit for one in found], who="Ann", why="replace")
    assert (written.revision, written.cells) == (before + 1, len(found))
    assert "Quiet" in stocked.products.get(air.uid).name.exact("en")
    assert hits(stocked, rows, every, Sought(word, "Quiet", case=True)) == ()


def test_variants_are_looked_through_and_nothing_is_found_of_nothing(stocked: Catalog) -> None:
    rows = list(stocked.search(Query()).rows)
    product = next(one for one in builders.products() if one.variants)
    code = product.variants[0].code
    found = hits(stocked, rows, [Column(Field.CODE)], Sought(code, "X", whole=True))
    assert (product.variants[0].uid, "X") in [(one.edit.variant, one.edit.text) for one in found]
    assert hits(stocked, rows, [Column(Field.CODE)], Sought("  ")) == ()
    assert hits(stocked, rows, [Column(Field.CATEGORY)], Sought("a", "b")) == ()
    stop = threading.Event()
    stop.set()
    assert hits(stocked, rows, [Column(Field.CODE)], Sought(code), stop=stop) == ()
