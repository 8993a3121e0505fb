"""The rows that lack something, and the order of the rest."""

import builders
from booth.catalog.asking import Query
from booth.catalog.cells.columns import Column, Field, columns
from booth.catalog.cells.entering import cell_text
from booth.catalog.store import Catalog
from booth.catalog.values import Product


def _products(stocked: Catalog) -> dict[int, Product]:
    return {row: stocked.products.get(stocked.products.uid(row)) for row in stocked.search(Query()).rows}


def test_lacking_means_neither_the_product_nor_any_variant_says_it(stocked: Catalog) -> None:
    held = _products(stocked)
    some = 0
    for column in columns(stocked.attributes()):
        wanted = {
            row
            for row, one in held.items()
            if not cell_text(one, "", column)
            and not (column.field is Field.VALUE and any(cell_text(one, each.uid, column) for each in one.variants))
        }
        assert stocked.products.lacking(column) == wanted, column
        some += len(wanted)
    assert some > 0


def test_figures_stand_by_size_and_blanks_last_either_way(stocked: Catalog) -> None:
    held = _products(stocked)
    rows = list(held)
    attribute = next(one.attribute for one in builders.air().values if one.quantity and one.quantity.base_low)
    column = Column(Field.VALUE, attribute=attribute.uid)

    def size(row: int) -> float | None:
        found = [one.quantity.base_low for one in held[row].values if one.attribute.uid == attribute.uid]
        return found[0] if found else None

    rising = list(stocked.products.arranged(rows, column))
    filled = [size(row) for row in rising if size(row) is not None]
    assert filled == sorted(filled)
    assert sorted(rising) == sorted(rows)
    falling = list(stocked.products.arranged(rows, column, falling=True))
    assert [size(row) for row in falling if size(row) is not None] == filled[::-1]
    blank = stocked.products.lacking(column)
    assert set(falling[len(falling) - len(blank) :]) == blank == set(rising[len(rising) - len(blank) :])


def test_texts_stand_in_their_language_s_order_and_codes_by_their_numbers(stocked: Catalog) -> None:
    held = _products(stocked)
    by_name = stocked.products.arranged(list(held), Column(Field.NAME, "en"))
    names = [held[row].name.exact("en").casefold() for row in by_name if held[row].name.exact("en")]
    assert names == sorted(names)
    for column in columns(stocked.attributes()):
        rows = stocked.products.arranged(list(held), column)
        assert sorted(rows) == sorted(held)
