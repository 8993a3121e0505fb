"""Products into the tables, many at once: rows are gathered and written table by table."""

from collections.abc import Iterable, Sequence
from typing import Any, final

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, update

from booth.catalog import cards, rows, schema, texts
from booth.catalog.reference import Reference
from booth.catalog.search import fts, order
from booth.catalog.values import Asset, Product, Value
from booth.languages import LANGUAGES

Columns = dict[str, Any]
_gone = bindparam("gone")


@final
class ProductWriter:
    """Gathers products and writes them, with all that belongs to them and what lists read of them."""

    def __init__(self, connection: Connection, reference: Reference) -> None:
        self.connection = connection
        self._numbers: dict[str, int] = {}
        self._rows: dict[Table, list[Columns]] = {}
        self._assets: dict[str, Asset] = {}
        self._links: list[tuple[int, str, int]] = []
        self._emptied: list[int] = []
        self._changed: list[Columns] = []
        self._listed: list[tuple[int, Product]] = []
        self._branches: dict[str, int] = {}
        self.refer_to(reference)

    def refer_to(self, reference: Reference) -> None:
        """From now on, look up what products refer to here."""
        self.reference = reference
        self._branches = {one.uid: number for number, one in enumerate(reference.categories.all)}

    @property
    def waiting(self) -> int:
        """How many products have not been written yet."""
        return len(self._listed)

    def next_number(self, table: Table) -> int:
        """A number for a new row; safe because the writer holds the store's lock."""
        if table.name not in self._numbers:
            self._numbers[table.name] = self.connection.scalar(select(func.max(table.c.id))) or 0
        self._numbers[table.name] += 1
        return self._numbers[table.name]

    def put(self, product: Product, number: int | None, revision: int, fingerprint: str) -> int:
        """Gather one product: new when it has no number yet, else in the place of what it was."""
        columns = self._product(product, revision, fingerprint)
        if number is None:
            number = self.next_number(schema.product)
            self._add(schema.product, {"id": number} | columns)
        else:
            self._emptied.append(number)
            self._changed.append({"gone": number} | columns)
        self._parts(number, product)
        self._listed.append((number, product))
        return number

    def _add(self, table: Table, columns: Columns) -> None:
        self._rows.setdefault(table, []).append(columns)

    def _product(self, product: Product, revision: int, fingerprint: str) -> Columns:
        return {
            "uid": product.uid,
            "code": product.code,
            "exhibitor_id": self.reference.exhibitors.ids[product.exhibitor.uid],
            "category_id": self.reference.categories.ids[product.category.uid],
            "plinth": product.plinth,
            "name": texts.write_text(product.name),
            "tagline": texts.write_text(product.tagline),
            "description": texts.write_text(product.description),
            "benefits": _pairs((texts.text_json(b.head), texts.text_json(b.text)) for b in product.benefits),
            "applications": texts.write_texts(product.applications),
            "steps": _pairs((step.icon, texts.text_json(step.name)) for step in product.steps),
            "state": str(product.state),
            "position": product.position,
            "revision": revision,
            "print": fingerprint,
        }

    def _parts(self, number: int, product: Product) -> None:
        self._values(number, None, product.values)
        for place, variant in enumerate(product.variants):
            own = self.next_number(schema.variant)
            self._add(
                schema.variant,
                {
                    "id": own,
                    "uid": variant.uid,
                    "product_id": number,
                    "code": variant.code,
                    "name": texts.write_text(variant.name),
                    "position": place,
                },
            )
            self._values(number, own, variant.values)
        for industry in {one.uid for one in product.industries}:
            self._add(
                schema.product_industry,
                {"product_id": number, "industry_id": self.reference.industries.ids[industry]},
            )
        for place, asset in enumerate(product.assets):
            self._assets[asset.uid] = asset
            self._links.append((number, asset.uid, place))

    def _values(self, product: int, variant: int | None, values: Iterable[Value]) -> None:
        ids = self.reference.attributes.ids
        held = self._rows.setdefault(schema.value, [])
        for place, value in enumerate(values):
            held.append(
                {
                    "product_id": product,
                    "variant_id": variant,
                    "attribute_id": ids[value.attribute.uid],
                    "position": place,
                }
                | rows.value_columns(value)
            )

    def flush(self) -> None:
        """Write all that was gathered."""
        self.empty(self._emptied)
        if self._changed:
            self.connection.execute(update(schema.product).where(schema.product.c.id == _gone), self._changed)
        for table in (schema.product, schema.variant, schema.value, schema.product_industry):
            self._insert(table, self._rows.get(table, ()))
        numbers = self.put_assets(self._assets.values())
        links = {(product, uid): place for product, uid, place in self._links}
        self._insert(
            schema.product_asset,
            [
                {"product_id": product, "asset_id": numbers[uid], "position": place}
                for (product, uid), place in links.items()
            ],
        )
        self.list_anew(self._listed)
        for gathered in (self._rows, self._assets, self._links, self._emptied, self._changed, self._listed):
            gathered.clear()

    def _insert(self, table: Table, columns: Sequence[Columns]) -> None:
        if columns:
            self.connection.execute(insert(table), list(columns))

    def empty(self, numbers: Sequence[int]) -> None:
        """Take away what belongs to products, but not the products."""
        if not numbers:
            return
        gone = [{"gone": number} for number in numbers]
        for table in (schema.value, schema.variant, schema.product_asset, schema.product_industry):
            self.connection.execute(delete(table).where(table.c.product_id == _gone), gone)

    def remove(self, number: int) -> None:
        """Take a product out altogether."""
        self.empty([number])
        gone = {"gone": number}
        relation = schema.relation.c
        self.connection.execute(
            delete(schema.relation).where((relation.product_id == _gone) | (relation.other_id == _gone)), gone
        )
        self.connection.execute(delete(schema.listing).where(schema.listing.c.product_id == _gone), gone)
        self.connection.execute(delete(schema.product).where(schema.product.c.id == _gone), gone)
        fts.drop(self.connection, [number])

    def put_assets(self, assets: Iterable[Asset]) -> dict[str, int]:
        """Enter files, or what is said of them; answers their numbers by uid."""
        held = {asset.uid: asset for asset in assets}
        table = schema.asset
        asked = select(table.c.uid, table.c.id).where(table.c.uid.in_(bindparam("uids", expanding=True)))
        numbers: dict[str, int] = {}
        uids = list(held)
        for start in range(0, len(uids), 500):
            found = self.connection.execute(asked, {"uids": uids[start : start + 500]})
            numbers |= {row.uid: row.id for row in found}
        known = [
            {"gone": numbers[uid]} | rows.asset_columns(one) for uid, one in held.items() if uid in numbers
        ]
        if known:
            self.connection.execute(update(table).where(table.c.id == _gone), known)
        new = [(self.next_number(table), asset) for uid, asset in held.items() if uid not in numbers]
        self._insert(table, [{"id": number} | rows.asset_columns(asset) for number, asset in new])
        return numbers | {asset.uid: number for number, asset in new}

    def list_anew(self, products: Sequence[tuple[int, Product]]) -> None:
        """Write what lists, sorting, facets and search read of these products."""
        if not products:
            return
        gone = [{"gone": number} for number, _ in products]
        self.connection.execute(delete(schema.listing).where(schema.listing.c.product_id == _gone), gone)
        self._insert(schema.listing, [self._listing(number, product) for number, product in products])
        fts.drop(self.connection, [number for number, _ in products])
        fts.put(self.connection, [fts.entry(number, product) for number, product in products])

    def _listing(self, number: int, product: Product) -> Columns:
        names = {f"by_{one}": order.name_key(product.name.best(one), one) for one in LANGUAGES}
        return names | {
            "product_id": number,
            "card": cards.card(product),
            "category_id": self.reference.categories.ids[product.category.uid],
            "exhibitor_id": self.reference.exhibitors.ids[product.exhibitor.uid],
            "draft": product.state != "shown",
            "by_stand": order.stand_key(self._branches[product.category.uid], product),
            "by_code": order.code_key(product.code),
            "plinth": product.plinth.strip().lower(),
        }


def _pairs(pairs: Iterable[tuple[Any, Any]]) -> str:
    held = list(pairs)
    return texts.dumps(held) if held else ""
