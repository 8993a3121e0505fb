"""What lists and pages get of a product."""

from dataclasses import replace

import pytest

import builders
from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.catalog.values import Audience, Text
from booth.errors import BoothError


def test_summaries_keep_the_order_asked_for_and_leave_out_what_is_gone(stocked: Catalog) -> None:
    rows = list(stocked.search(Query()).rows)
    asked = [rows[3], 999, rows[0]]
    assert [one.row for one in stocked.products.summaries(asked)] == [rows[3], rows[0]]
    assert stocked.products.summaries([]) == ()


def test_a_summary_shows_at_most_four_public_key_figures(stocked: Catalog) -> None:
    for row in stocked.search(Query()).rows:
        (summary,) = stocked.products.summaries([row])
        product = stocked.products.get(summary.uid)
        assert len(summary.figures) <= 4
        for figure in (*summary.figures, *product.figures):
            assert figure.value.attribute.audience is Audience.PUBLIC
            assert figure.value.attribute.key_figure
        assert (summary.code, summary.name, summary.variants) == (product.code, product.name, len(product.variants))
        assert [one.value.quantity for one in summary.figures] == [one.value.quantity for one in product.figures[:4]]


def test_a_staff_only_key_figure_is_never_on_a_card(stocked: Catalog) -> None:
    air = builders.air()
    key = next(value.attribute for value in air.values if value.attribute.key_figure)
    row = stocked.products.row(air.uid)
    assert key.uid in [one.value.attribute.uid for one in stocked.products.summaries([row])[0].figures]
    with stocked.change("t", "for staff only") as change:
        change.put(replace(key, audience=Audience.STAFF))
    (summary,) = stocked.products.summaries([row])
    product = stocked.products.get(air.uid)
    assert key.uid not in [one.value.attribute.uid for one in (*summary.figures, *product.figures)]
    assert key.uid in [value.attribute.uid for value in product.values]


def test_row_and_uid_answer_each_other(stocked: Catalog) -> None:
    for row in stocked.search(Query()).rows:
        assert stocked.products.row(stocked.products.uid(row)) == row
    with pytest.raises(BoothError, match="product_unknown"):
        stocked.products.uid(10**12)
    with pytest.raises(BoothError, match="product_unknown"):
        stocked.products.row("nobody")


def test_a_code_finds_its_product_whatever_its_case_and_by_its_variants(stocked: Catalog) -> None:
    for product in builders.products():
        assert stocked.products.by_code(product.code) == product.uid
        assert stocked.products.by_code(product.code.lower()) == product.uid
        for variant in product.variants:
            assert stocked.products.by_code(variant.code) == product.uid
    for code in ("", "%", "_", "нет такого"):
        with pytest.raises(BoothError, match="product_unknown"):
            stocked.products.by_code(code)


def test_another_program_s_new_attribute_is_known_at_once(stocked: Catalog) -> None:
    air = builders.air()
    row = stocked.products.row(air.uid)
    stocked.products.summaries([row])
    other = Catalog.open(stocked.folder.parent)
    new = replace(
        air.values[0].attribute, uid="f" * 32, code="new", name=Text.of(ru="Новое"), key_figure=True, position=-9
    )
    with other.change("other", "new attribute") as change:
        change.put(new)
        change.put(replace(air, values=(replace(air.values[0], attribute=new), *air.values)))
    other.close()
    (summary,) = stocked.products.summaries([row])
    assert new.uid in [one.value.attribute.uid for one in summary.figures]
