"""Answers a query: which products, in which order; and the counts beside the list."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from typing import final

from sqlalchemy import ColumnElement, Connection, select

from booth.catalog import schema
from booth.catalog.reference import Reference, branch, depths
from booth.catalog.search import fts
from booth.catalog.values import Count, Facets, Found, Order, Query
from booth.storage.store import Store

_listing = schema.listing.c
_used = schema.product_industry.c


@final
class Finder:
    """Searches one store."""

    def __init__(self, store: Store, reference: Callable[[], Reference]) -> None:
        self._store = store
        self._refer = reference

    def search(self, query: Query) -> Found:
        """The products that answer a query, in its order."""
        known = self._refer()
        with self._store.reading() as connection:
            asked = select(_listing.product_id).where(*_conditions(query, known)).order_by(_key(query))
            rows = array("q", [row[0] for row in connection.execute(asked)])
            found = _by_words(connection, query)
        if found is None:
            return Found(rows)
        return Found(array("q", [row for row in rows if row in found]))

    def facets(self, query: Query) -> Facets:
        """Counts for each choice; a facet's own ticks do not narrow its counts."""
        known = self._refer()
        with self._store.reading() as connection:
            found = _by_words(connection, query)

            def count(column: ColumnElement[int], rest: Query) -> dict[int, int]:
                asked = select(_listing.product_id, column).where(*_conditions(rest, known))
                if column is _used.industry_id:
                    asked = asked.join(schema.product_industry, _used.product_id == _listing.product_id)
                counts: dict[int, int] = {}
                for row, choice in connection.execute(asked):
                    if found is None or row in found:
                        counts[choice] = counts.get(choice, 0) + 1
                return counts

            categories = count(_listing.category_id, replace(query, categories=frozenset()))
            exhibitors = count(_listing.exhibitor_id, replace(query, exhibitors=frozenset()))
            industries = count(_used.industry_id, replace(query, industries=frozenset()))
        return Facets(
            _tree_counts(known, categories),
            tuple(
                Count(one.uid, one.name, exhibitors.get(number, 0))
                for number, one in known.exhibitors.by_id.items()
            ),
            tuple(
                Count(one.uid, one.name, industries.get(number, 0))
                for number, one in known.industries.by_id.items()
            ),
        )


def _tree_counts(known: Reference, own: dict[int, int]) -> tuple[Count, ...]:
    """A branch counts what is in it and below it."""
    ids, tree = known.categories.ids, known.categories.all
    total = {one.uid: own.get(ids[one.uid], 0) for one in tree}
    for one in reversed(tree):
        if one.parent in total:
            total[one.parent] += total[one.uid]
    deep = depths(tree)
    return tuple(Count(one.uid, one.name, total[one.uid], deep[one.uid]) for one in tree)


def _by_words(connection: Connection, query: Query) -> frozenset[int] | None:
    """The rows that the words find; None when nothing was asked."""
    if not query.words.strip():
        return None
    question = fts.question(query.words)
    return frozenset(fts.rows(connection, question)) if question else frozenset()


def _conditions(query: Query, known: Reference) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if not query.drafts:
        found.append(_listing.draft.is_(False))
    if query.categories:
        wanted = branch(known.categories.all, query.categories)
        found.append(_listing.category_id.in_(_numbers(known.categories.ids, wanted)))
    if query.exhibitors:
        found.append(_listing.exhibitor_id.in_(_numbers(known.exhibitors.ids, query.exhibitors)))
    if query.industries:
        numbers = _numbers(known.industries.ids, query.industries)
        used = select(_used.product_id).where(_used.industry_id.in_(numbers))
        found.append(_listing.product_id.in_(used))
    return found


def _numbers(ids: dict[str, int], uids: frozenset[str]) -> list[int]:
    return sorted(ids[uid] for uid in uids if uid in ids)


def _key(query: Query) -> ColumnElement[str]:
    if query.order is Order.CODE:
        return _listing.by_code
    if query.order is Order.STAND:
        return _listing.by_stand
    return {"ru": _listing.by_ru, "en": _listing.by_en, "zh": _listing.by_zh}[query.language]
