"""When what products refer to changes, their lists change too: figures, orders, words. Derived, never recorded."""

from typing import final

from sqlalchemy import Connection, String, bindparam, func, select, update

from booth.catalog import listing, loading, schema
from booth.catalog.reference import Reference
from booth.catalog.search import order, things
from booth.catalog.values import Attribute


@final
class Relisting:
    """Compares what products referred to before a change with what they refer to after it."""

    def __init__(self, before: Reference) -> None:
        self._before = before

    def bring_up_to_date(self, connection: Connection, after: Reference) -> None:
        """Write anew what lists read of the products that are touched."""
        if after is self._before:
            return
        touched = self._by_exhibitor(connection, after) | self._by_attribute(connection, after)
        numbers = sorted(touched)
        for start in range(0, len(numbers), loading.AT_ONCE):
            some = numbers[start : start + loading.AT_ONCE]
            listing.write(connection, after, list(loading.products(connection, after, some).items()))
        self._by_category(connection, after)
        things.rename(connection, self._before, after)

    def _by_exhibitor(self, connection: Connection, after: Reference) -> set[int]:
        renamed = [
            number
            for number, one in after.exhibitors.by_id.items()
            if (was := self._before.exhibitors.by_id.get(number)) and was.name != one.name
        ]
        product = schema.product.c
        asked = select(product.id).where(product.exhibitor_id.in_(renamed))
        return set(connection.scalars(asked)) if renamed else set()

    def _by_attribute(self, connection: Connection, after: Reference) -> set[int]:
        changed = [
            number
            for number, one in after.attributes.by_id.items()
            if (was := self._before.attributes.by_id.get(number)) and _shown(was) != _shown(one)
        ]
        asked = select(schema.value.c.product_id).where(schema.value.c.attribute_id.in_(changed)).distinct()
        return set(connection.scalars(asked)) if changed else set()

    def _by_category(self, connection: Connection, after: Reference) -> None:
        before = {number: place for place, number in enumerate(self._before.categories.by_id)}
        moved = [
            {"one": number, "branch": order.branch_key(place)}
            for place, number in enumerate(after.categories.by_id)
            if before.get(number) != place
        ]
        table = schema.listing
        rest = func.substr(table.c.by_stand, order.BRANCH_DIGITS + 1, type_=String)
        if moved:
            connection.execute(
                update(table)
                .where(table.c.category_id == bindparam("one"))
                .values(by_stand=bindparam("branch", type_=String) + rest),
                moved,
            )


def _shown(attribute: Attribute) -> tuple[object, ...]:
    """What of an attribute decides whether and where its figures stand on a card, and who finds a product by what."""
    if not attribute.key_figure:
        return attribute.audience, attribute.type
    group = attribute.group
    return attribute.audience, attribute.position, attribute.type, group.position, group.code, attribute.code
