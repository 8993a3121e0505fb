"""The one way to write: a change set is one transaction, one revision, one entry of the history."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar, final

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, or_, select, update

from booth.catalog import records, reference, rows, schema
from booth.catalog.assets import Assets
from booth.catalog.assets import reader as reader
from booth.catalog.history import Recorder
from booth.catalog.relist import Relisting
from booth.catalog.revisions import Origin
from booth.catalog.values import Asset, Attribute, Category, Exhibitor, Group, Industry, Product, RelationKind, Show
from booth.catalog.writing import ProductWriter
from booth.errors import BoothError
from booth.untrusted import Child

V = TypeVar("V", Show, Exhibitor, Category, Industry, Group, Attribute, Product)
Referred = Exhibitor | Category | Industry | Group | Attribute
PRODUCTS_AT_ONCE = 400
TABLES: dict[type[Referred], tuple[str, Table]] = {
    Exhibitor: ("exhibitor", schema.exhibitor),
    Category: ("category", schema.category),
    Industry: ("industry", schema.industry),
    Group: ("group", schema.attribute_group),
    Attribute: ("attribute", schema.attribute),
}
# Who refers to a thing of each kind, and so keeps it from being deleted.
USERS = {
    "exhibitor": (schema.product.c.exhibitor_id,),
    "category": (schema.product.c.category_id, schema.category.c.parent_id),
    "industry": (schema.product_industry.c.industry_id,),
    "group": (schema.attribute.c.group_id,),
    "attribute": (schema.value.c.attribute_id,),
}
_product = schema.product.c
_same_product = select(_product.id, _product.uid, _product.print).where(
    or_(
        _product.uid == bindparam("uid"),
        (_product.exhibitor_id == bindparam("maker")) & (_product.code == bindparam("code")),
    )
)


@final
class Change:
    """An open change set; `Catalog.change` makes it and commits it."""

    def __init__(self, connection: Connection, assets: Assets, child: Child) -> None:
        self._connection = connection
        self._assets = assets
        self._child = child
        self._reference = reference.load(connection)
        self.revision = self._reference.revision + 1
        self._stale = False
        self._recorder = Recorder(connection)
        self._writer = ProductWriter(connection, self._reference)
        self._relisting = Relisting(self._reference)
        self._waiting: set[str] = set()  # products not yet written, by uid
        self._codes: set[tuple[str, str]] = set()  # and by exhibitor and code

    def put(self, value: V) -> V:
        """Write a thing: new when its uid is, else in the place of what it was; unchanged, nothing happens.

        A product comes with its values, variants, files and industries; what it refers to must be there already.
        Its relations, figures and revision are not looked at. BoothError "code_missing", "code_taken",
        "unknown_reference", "category_below_itself".
        """
        if isinstance(value, Product):
            self._put_product(value)
        elif isinstance(value, Show):
            self._put_show(value)
        else:
            self._put_referred(value)
        return value

    def _put_show(self, value: Show) -> None:
        before, after = self._recorder.last("show", "show"), records.record(value)
        if before == after:
            return
        self._connection.execute(delete(schema.show))
        self._connection.execute(insert(schema.show), [rows.show_columns(value)])
        self._recorder.note("show", "show", before, after)
        self._stale = True

    def _put_referred(self, value: Referred) -> None:
        kind, table = TABLES[type(value)]
        before, after = self._recorder.last(kind, value.uid), records.record(value)
        if before == after:
            return
        _refuse_no_code(value.code)
        self._refuse_taken(table, value)
        columns = self._columns(value)
        if before is None:
            self._connection.execute(insert(table), [columns])
        else:
            self._connection.execute(update(table).where(table.c.uid == value.uid).values(columns))
        self._recorder.note(kind, value.uid, before, after)
        self._stale = True

    def _refuse_taken(self, table: Table, value: Referred) -> None:
        taken = select(table.c.uid).where(table.c.code == value.code, table.c.uid != value.uid)
        if self._connection.scalar(taken) is not None:
            raise BoothError("code_taken", code=value.code)

    def _columns(self, value: Referred) -> dict[str, Any]:
        match value:
            case Exhibitor(logo=logo):
                numbers = self._writer.put_assets([logo] if logo else [])
                return rows.exhibitor_columns(value, numbers[logo.uid] if logo else None)
            case Category(parent=parent):
                if parent == value.uid or value.uid in self._above(parent):
                    raise BoothError("category_below_itself", code=value.code)
                return rows.category_columns(value, self._row(schema.category, parent, value.code) if parent else None)
            case Attribute(group=group):
                return rows.attribute_columns(value, self._row(schema.attribute_group, group.uid, group.code))
            case Industry() | Group():
                return rows.named_columns(value)

    def _row(self, table: Table, uid: str, code: str) -> int:
        number = self._connection.scalar(select(table.c.id).where(table.c.uid == uid))
        if number is None:
            raise BoothError("unknown_reference", code=code)
        return number

    def _above(self, uid: str) -> set[str]:
        """A category's parents up to the root, as this change has left the tree so far."""
        own, parent = schema.category, schema.category.alias()
        asked = select(parent.c.uid).join_from(own, parent, own.c.parent_id == parent.c.id)
        found: set[str] = set()
        above = uid or None
        while above and above not in found:
            found.add(above)
            above = self._connection.scalar(asked.where(own.c.uid == above))
        return found

    def _known(self) -> reference.Reference:
        """What products refer to, as this change has left it so far."""
        if self._stale:
            # Products waiting to be written were judged by the old reference, which new numbers do not touch.
            self._flush()
            self._reference = reference.load(self._connection)
            self._writer.known = self._reference
            self._stale = False
        return self._reference

    def _put_product(self, value: Product) -> None:
        known = self._known()
        _refuse_no_code(value.code)
        _refuse_unknown(value, known)
        if value.uid in self._waiting:
            self._flush()  # put twice in one change: the first must be there to be replaced
        held = self._product_row(value, known)
        after = records.record(value)
        mark = records.fingerprint(after)
        if held is not None and held[1] == mark:
            return
        before = None if held is None else self._recorder.last("product", value.uid)
        self._writer.put(value, None if held is None else held[0], self.revision, mark)
        self._waiting.add(value.uid)
        self._codes.add((value.exhibitor.uid, value.code))
        self._recorder.note("product", value.uid, before, after)
        if self._writer.waiting >= PRODUCTS_AT_ONCE:
            self._flush()

    def _product_row(self, value: Product, known: reference.Reference) -> tuple[int, str] | None:
        """Number and fingerprint that a product has already; BoothError "code_taken" when another has its code."""
        maker = known.exhibitors.ids[value.exhibitor.uid]
        asked = {"uid": value.uid, "maker": maker, "code": value.code}
        found = None
        for number, uid, mark in self._connection.execute(_same_product, asked):
            if uid != value.uid:
                raise BoothError("code_taken", code=value.code)
            found = number, mark
        if found is None and (value.exhibitor.uid, value.code) in self._codes:
            raise BoothError("code_taken", code=value.code)
        return found

    def _flush(self) -> None:
        """Write the products that wait, so that a question finds them."""
        self._writer.flush()
        self._codes.clear()
        self._waiting.clear()

    def relate(self, product_uid: str, relations: Iterable[tuple[RelationKind, str]]) -> None:
        """Say which products go with a product, in order; this replaces what was said before."""
        wanted = tuple(dict.fromkeys((RelationKind(kind), uid) for kind, uid in relations))
        self._flush()
        before = self._recorder.last("relations", product_uid)
        after = records.relations_record(wanted) if wanted else None
        if before == after:
            return
        numbers = self._product_numbers({product_uid, *(uid for _, uid in wanted)})
        own = numbers[product_uid]
        self._connection.execute(delete(schema.relation).where(schema.relation.c.product_id == own))
        if wanted:
            self._connection.execute(
                insert(schema.relation),
                [
                    {"product_id": own, "kind": str(kind), "other_id": numbers[uid], "position": place}
                    for place, (kind, uid) in enumerate(wanted)
                ],
            )
        product = schema.product
        self._connection.execute(update(product).where(product.c.id == own).values(revision=self.revision))
        self._recorder.note("relations", product_uid, before, after)

    def _product_numbers(self, uids: set[str]) -> dict[str, int]:
        product = schema.product.c
        asked = select(product.uid, product.id).where(product.uid.in_(uids))
        found = {row.uid: row.id for row in self._connection.execute(asked)}
        for uid in uids - found.keys():
            raise BoothError("unknown_reference", code=uid)
        return found

    def delete(self, uid: str) -> None:
        """Take a thing out.

        BoothError "in_use" while others refer to it, "unknown_reference" when it is not there.
        """
        self._flush()
        number = self._connection.scalar(select(schema.product.c.id).where(schema.product.c.uid == uid))
        if number is not None:
            self._delete_product(uid, number)
            return
        for kind, table in TABLES.values():
            row = self._connection.execute(select(table.c.id, table.c.code).where(table.c.uid == uid)).first()
            if row is not None:
                self._delete_referred(kind, table, uid, row.id, row.code)
                return
        raise BoothError("unknown_reference", code=uid)

    def _delete_product(self, uid: str, number: int) -> None:
        relation, product = schema.relation.c, schema.product.c
        pointing = (
            select(product.uid)
            .join_from(schema.relation, schema.product, relation.product_id == product.id)
            .where(relation.other_id == number)
            .distinct()
        )
        for other in self._connection.scalars(pointing).all():
            self.relate(other, [one for one in self._relations(other) if one[1] != uid])
        for kind in ("relations", "product"):
            before = self._recorder.last(kind, uid)
            if before is not None:
                self._recorder.note(kind, uid, before, None)
        self._writer.remove(number)

    def _relations(self, uid: str) -> list[tuple[RelationKind, str]]:
        own, other = schema.product.alias(), schema.product.alias()
        relation = schema.relation.c
        asked = (
            select(relation.kind, other.c.uid)
            .join_from(schema.relation, own, own.c.id == relation.product_id)
            .join(other, other.c.id == relation.other_id)
            .where(own.c.uid == uid)
            .order_by(relation.position)
        )
        return [(RelationKind(row.kind), row.uid) for row in self._connection.execute(asked)]

    def _delete_referred(self, kind: str, table: Table, uid: str, number: int, code: str) -> None:
        users = sum(
            self._connection.scalar(select(func.count()).where(column == number)) or 0 for column in USERS[kind]
        )
        if users:
            raise BoothError("in_use", code=code, count=users)
        self._connection.execute(delete(table).where(table.c.id == number))
        self._recorder.note(kind, uid, self._recorder.last(kind, uid), None)
        self._stale = True

    def store_asset(self, source: Path | bytes, file_name: str) -> Asset:
        """Take a file in: checked in a child process, hashed, synced, copies made. Nothing names it until it is put.

        BoothError "asset_too_large", "asset_unknown_type", "asset_broken", "asset_missing".
        """
        return self._assets.store(source, file_name, self._child)

    def finish(self, who: str, why: str, origin: Origin) -> frozenset[str]:
        """Write what is still waiting, bring lists up to date, write the history; answers the changed uids."""
        self._flush()
        self._relisting.bring_up_to_date(self._connection, self._known())
        return self._recorder.write(self.revision, who, why, origin)


def _refuse_no_code(code: str) -> None:
    if not code.strip():
        raise BoothError("code_missing")


def _number(ids: dict[str, int], uid: str, code: str) -> int:
    if uid not in ids:
        raise BoothError("unknown_reference", code=code)
    return ids[uid]


def _refuse_unknown(value: Product, known: reference.Reference) -> None:
    _number(known.exhibitors.ids, value.exhibitor.uid, value.exhibitor.code)
    _number(known.categories.ids, value.category.uid, value.category.code)
    for industry in value.industries:
        _number(known.industries.ids, industry.uid, industry.code)
    for variant in value.variants:
        _refuse_no_code(variant.code)
    for one in (*value.values, *(own for variant in value.variants for own in variant.values)):
        if one.attribute.uid not in known.attributes.ids:
            raise BoothError("unknown_reference", code=one.attribute.code)
