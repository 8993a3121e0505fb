"""The one way to write: a change set is one transaction, one revision, one entry of the history."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar, final

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from booth.catalog import loading, records, reference, schema, translation
from booth.catalog.assets import Assets
from booth.catalog.assets import reader as reader
from booth.catalog.history import stored
from booth.catalog.history.current import fields_of, relation_fields
from booth.catalog.history.fields import Flat, flattened
from booth.catalog.history.recorder import Recorder
from booth.catalog.referring import ReferredWriter, refuse_no_code
from booth.catalog.relist import Relisting
from booth.catalog.revisions import Entity, Origin
from booth.catalog.values import Asset, Exhibitor, Product, RelationKind, Show
from booth.catalog.writing import ProductWriter
from booth.errors import BoothError
from booth.untrusted import Child

V = TypeVar("V", bound=Entity)
Name = tuple[str, str]  # of a product: uid of its exhibitor, code; both together are its own
PRODUCTS_AT_ONCE = 400
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

    def __init__(self, connection: Connection, assets: Assets, child: Child, known: reference.Reference) -> None:
        self._connection = connection
        self._assets = assets
        self._child = child
        self._recorder = Recorder(connection)
        self._referred = ReferredWriter(connection, self._recorder, known)
        self.revision = known.revision + 1
        self._writer = ProductWriter(connection, known)
        self._relisting = Relisting(known)
        self._waiting: set[str] = set()  # products not yet written, by uid
        self._codes: set[tuple[str, str]] = set()  # and by exhibitor and code
        self._held: dict[str, Product] = {}  # as they stood when this change began, read ahead
        self._told: dict[str, Flat] = {}  # the same, only told by their fields

    @property
    def connection(self) -> Connection:
        """The open transaction, for this room's own questions."""
        return self._connection

    @property
    def written(self) -> bool:
        """Whether anything is different so far."""
        return self._recorder.any

    def put(self, value: V, *, settle: bool = True) -> V:
        """Write a thing: new when its uid is, else in the place of what it was; unchanged, nothing happens.

        A product comes with its values, variants, files and industries; what it refers to must be there already.
        Its relations, figures and revision are not looked at. The marks of its translations follow its texts, unless
        `settle` is off: then they are written as given. BoothError "code_missing", "code_taken",
        "unknown_reference", "category_below_itself".
        """
        if isinstance(value, Product):
            self._put_product(value, settle)
        elif isinstance(value, (Show, Exhibitor)):
            logo = value.logo
            self._referred.put(value, settle, self._writer.put_assets([logo])[logo.uid] if logo else None)
        else:
            self._referred.put(value, settle)
        return value

    def known(self) -> reference.Reference:
        """What products refer to, as this change has left it so far."""
        if self._referred.stale:
            # Products waiting to be written were judged by the old reference, which new numbers do not touch.
            self._flush()
            self._writer.known = self._referred.known()
        return self._writer.known

    def read_ahead(self, uids: Iterable[str]) -> dict[str, Product]:
        """Read products that are about to be changed, many at once; answers those that are there."""
        self._flush()
        wanted = sorted(uids)
        for start in range(0, len(wanted), loading.AT_ONCE):
            asked = select(_product.id).where(_product.uid.in_(wanted[start : start + loading.AT_ONCE]))
            numbers = list(self._connection.scalars(asked))
            found = loading.products(self._connection, self.known(), numbers)
            self._held |= {one.uid: one for one in found.values()}
        return {uid: self._held[uid] for uid in wanted if uid in self._held}

    def holders(self, names: Iterable[Name]) -> dict[Name, str]:
        """The uids of the products that have these names: uid of the exhibitor and code. Free ones are left out."""
        self._flush()
        wanted = frozenset(names)
        codes = sorted({code for _, code in wanted})
        makers = {number: uid for uid, number in self.known().exhibitors.ids.items()}
        found: dict[Name, str] = {}
        for start in range(0, len(codes), loading.AT_ONCE):
            asked = select(_product.uid, _product.exhibitor_id, _product.code).where(
                _product.code.in_(codes[start : start + loading.AT_ONCE])
            )
            for uid, maker, code in self._connection.execute(asked):
                found[makers[maker], code] = uid
        return {name: uid for name, uid in found.items() if name in wanted}

    def hand_over(self, wanted: Mapping[str, Name | None]) -> None:
        """Let names change hands: a product whose name another of these wants gives it up until it is put itself.

        By uid the name that each product is going to have; None: it is going to be taken out.
        """
        names = {uid: name for uid, name in wanted.items() if name is not None}
        holders = self.holders(names.values())
        giving = {holders.get(name, uid) for uid, name in names.items() if holders.get(name, uid) != uid}
        for product in self.read_ahead(giving & wanted.keys()).values():
            self.put(replace(product, code=product.uid), settle=False)

    def tell_ahead(self, uids: Iterable[str]) -> None:
        """The same for products that are put with their marks as given: of those only the fields are looked at."""
        self._flush()
        self._told = {uid: fields for uid, (_, fields) in stored.products(self._connection, self.known(), uids).items()}

    def _before(self, uid: str, number: int) -> Product:
        """A product as it stands, read ahead or now."""
        if uid not in self._held:
            self._flush()
            return loading.products(self._connection, self.known(), [number])[number]
        return self._held[uid]

    def _fields_before(self, uid: str, number: int) -> Flat:
        """Its fields, told ahead or now."""
        return self._told.pop(uid) if uid in self._told else fields_of(self._before(uid, number))

    def _put_product(self, value: Product, settle: bool) -> None:
        known = self.known()
        refuse_no_code(value.code)
        _refuse_unknown(value, known)
        if value.uid in self._waiting:
            self._flush()  # put twice in one change: the first must be there to be replaced
        number, mark = self._product_row(value, known) or (None, "")
        after = records.parsed(value)
        told = records.fingerprint(after)
        if mark == told:
            return
        if settle:
            before = None if number is None else self._before(value.uid, number)
            was = None if before is None else fields_of(before)
            if (marked := translation.settled(before, value)).marks != value.marks:
                value, after = marked, records.parsed(marked)
                told = records.fingerprint(after)
        else:
            was = None if number is None else self._fields_before(value.uid, number)
        # What is new is told by its being there; only what it was before a change or its end need be kept.
        now = {} if was is None else flattened(after)
        if was == now:
            return
        self._writer.put(value, number, self.revision, told)
        self._waiting.add(value.uid)
        self._held.pop(value.uid, None)
        self._codes.add((value.exhibitor.uid, value.code))
        self._recorder.note("product", value.uid, was, now)
        if self._writer.waiting >= PRODUCTS_AT_ONCE:
            self._flush()

    def _product_row(self, value: Product, known: reference.Reference) -> tuple[int, str] | None:
        """Number and fingerprint that a product has already; BoothError "code_taken" when another has its code."""
        maker = known.exhibitors.ids[value.exhibitor.uid]
        asked = {"uid": value.uid, "maker": maker, "code": value.code}
        found = None
        held = self._connection.execute(_same_product, asked).all()
        if any(uid in self._waiting for _, uid, _ in held):
            self._flush()  # what waits may have let go of the code
            held = self._connection.execute(_same_product, asked).all()
        for number, uid, mark in held:
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

    def there(self, uid: str) -> bool:
        """Whether a product is in the catalogue, as this change has left it so far."""
        self._flush()
        return self._connection.scalar(select(_product.id).where(_product.uid == uid)) is not None

    def relate(self, product_uid: str, relations: Iterable[tuple[RelationKind, str]]) -> None:
        """Say which products go with a product, in order; this replaces what was said before."""
        given = dict.fromkeys((RelationKind(kind), uid) for kind, uid in relations)
        wanted = [one for kind in RelationKind for one in given if one[0] is kind]
        self._flush()
        before, after = relation_fields(self._relations(product_uid)), relation_fields(wanted)
        if before == after:
            return
        self._held.pop(product_uid, None)
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
        self._recorder.note("relations", product_uid, before or None, after or None)

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
        if self._connection.scalar(select(_product.id).where(_product.uid == uid)) is not None:
            self.delete_products([uid])
        else:
            self._referred.delete(uid)

    def delete_products(self, uids: Iterable[str]) -> None:
        """Take products out; others that named them do so no more. Those that are not there are passed over."""
        wanted = tuple(dict.fromkeys(uids))
        for start in range(0, len(wanted), loading.AT_ONCE):
            self._delete_some(wanted[start : start + loading.AT_ONCE])

    def _delete_some(self, uids: Sequence[str]) -> None:
        self._flush()
        gone = stored.products(self._connection, self.known(), uids)
        numbers = loading.numbers(self._connection, gone)
        self._unname(numbers, gone)
        for uid, (product, fields) in gone.items():
            if relations := [(one.kind, one.product.uid) for one in product.relations]:
                self._recorder.note("relations", uid, relation_fields(relations), None)
            self._recorder.note("product", uid, fields, None)
            self._held.pop(uid, None)
        self._writer.remove(numbers)

    def _unname(self, numbers: Sequence[int], gone: Container[str]) -> None:
        """Others' relations to these products end."""
        relation = schema.relation.c
        pointing = (
            select(_product.uid)
            .join_from(schema.relation, schema.product, relation.product_id == _product.id)
            .where(relation.other_id.in_(numbers))
            .distinct()
        )
        for other in self._connection.scalars(pointing).all():
            if other not in gone:
                self.relate(other, [one for one in self._relations(other) if one[1] not in gone])

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

    def store_asset(self, source: Path | bytes, file_name: str) -> Asset:
        """Take a file in: checked in a child process, hashed, synced, copies made. Nothing names it until it is put.

        BoothError "asset_too_large", "asset_unknown_type", "asset_broken", "asset_missing".
        """
        return self._assets.store(source, file_name, self._child)

    def finish(self, who: str, why: str, origin: Origin, undoes: int = 0) -> frozenset[str]:
        """Write what is still waiting, bring lists up to date, write the history; answers the changed uids."""
        self._flush()
        self._relisting.bring_up_to_date(self._connection, self.known())
        return self._recorder.write(self.revision, who, why, origin, undoes)


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
        refuse_no_code(variant.code)
    for one in (*value.values, *(own for variant in value.variants for own in variant.values)):
        if one.attribute.uid not in known.attributes.ids:
            raise BoothError("unknown_reference", code=one.attribute.code)
