"""Cells out of the store say what whole products say."""

from booth.catalog.asking import Query
from booth.catalog.cells.columns import Field, columns
from booth.catalog.cells.entering import cell_text
from booth.catalog.store import Catalog


def test_every_cell_says_what_the_whole_product_says(stocked: Catalog) -> None:
    asked = columns(stocked.attributes())
    rows = list(stocked.search(Query()).rows)
    lines = stocked.products.cells(rows, asked)
    assert [line.row for line in lines] == rows
    for line in lines:
        product = stocked.products.get(line.uid)
        assert (line.code, line.variants) == (product.code, bool(product.variants))
        for column, cell in zip(asked, line.cells, strict=True):
            assert cell.text == cell_text(product, "", column), column
            if column.field is Field.VALUE:
                wanted = next((one for one in product.values if one.attribute.uid == column.attribute), None)
                assert cell.value == wanted


def test_variants_say_what_they_state_themselves(stocked: Catalog) -> None:
    asked = columns(stocked.attributes())
    rows = list(stocked.search(Query()).rows)
    found = stocked.products.variant_cells(rows, asked)
    count = 0
    for row in rows:
        product = stocked.products.get(stocked.products.uid(row))
        lines = found.get(row, [])
        assert [line.variant for line in lines] == [one.uid for one in product.variants]
        for line in lines:
            count += 1
            assert (line.uid, line.row) == (product.uid, row)
            for column, cell in zip(asked, line.cells, strict=True):
                wanted = cell_text(product, line.variant, column) if column.of_variants else ""
                assert cell.text == wanted, column
    assert count > 0


def test_rows_that_are_gone_are_left_out_and_many_are_read(stocked: Catalog) -> None:
    rows = list(stocked.search(Query()).rows)
    (code,) = columns(())[:1]
    assert [one.row for one in stocked.products.cells([rows[2], 999, rows[0]], [code])] == [rows[2], rows[0]]
    uids = [stocked.products.uid(row) for row in rows]
    held = stocked.products.many([*uids, "nobody"])
    assert held == {uid: stocked.products.get(uid) for uid in uids}
