"""All that is exhibited, in an order, before anything is asked for."""

from booth.catalog.asking import Order, Query
from booth.catalog.search.whole import Whole, asks_for_all
from booth.catalog.store import Catalog


def test_all_stands_in_every_order_as_the_search_tells_it(sample: Catalog) -> None:
    whole = Whole(sample.store, sample.reference)
    for order in Order:
        for query in (Query(order=order, language="ru"), Query(order=order, language="zh")):
            found = whole.found(query)
            assert len(found.rows) > 20
            assert found == sample.finder.search(query) == sample.search(query)


def test_what_is_done_to_an_answer_changes_no_other(sample: Catalog) -> None:
    whole = Whole(sample.store, sample.reference)
    first = whole.found(Query())
    kept = list(first.rows)
    first.rows.reverse()
    assert list(whole.found(Query()).rows) == kept


def test_a_product_that_is_gone_is_not_among_all(stocked: Catalog) -> None:
    whole = Whole(stocked.store, stocked.reference)
    rows = whole.found(Query()).rows
    with stocked.change("t", "t") as change:
        change.delete(stocked.products.uid(rows[0]))
    assert whole.found(Query()).rows == rows[1:]


def test_whatever_narrows_does_not_ask_for_all() -> None:
    assert asks_for_all(Query())
    assert asks_for_all(Query(words="  ", order=Order.CODE))
    narrowed = (
        Query(words="pump"),
        Query(categories=frozenset(("a",))),
        Query(certificates=frozenset(("a",))),
        Query(answers=frozenset((("a", "yes"),))),
        Query(ranges=frozenset((("a", None, 1.0),))),
        Query(drafts=False),
    )
    assert not any(asks_for_all(one) for one in narrowed)
