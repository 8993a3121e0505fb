"""Products into the tables, many at once: rows are gathered and written table by table."""

from collections.abc import Iterable, Sequence
from typing import Any, final

from sqlalchemy import BindParameter, Connection, Delete, Table, bindparam, delete, func, select, update

from booth.catalog import listing, records, rows, schema, texts
from booth.catalog.bulk import Line, columns, insert_lines
from booth.catalog.reference import Reference
from booth.catalog.values import Asset, Product, Value

_gone: BindParameter[int] = bindparam("gone")
_all_gone: BindParameter[int] = bindparam("gone", expanding=True)
_COLUMNS = {
    schema.product: columns(schema.product),
    schema.variant: columns(schema.variant),
    schema.value: columns(schema.value, "id"),
    schema.product_industry: columns(schema.product_industry),
    schema.product_asset: columns(schema.product_asset),
    schema.asset: columns(schema.asset),
}
_PARTS = (schema.value, schema.variant, schema.product_asset, schema.product_industry)
_empty = [delete(table).where(table.c.product_id.in_(_all_gone)) for table in _PARTS]
_ENDS = ("product_id", "other_id")
_unrelated = [delete(schema.relation).where(schema.relation.c[name].in_(_all_gone)) for name in _ENDS]
_product = schema.product.c
_removed = delete(schema.product).where(_product.id.in_(_all_gone))
_changed = (
    update(schema.product)
    .where(_product.id == _gone)
    .values({name: bindparam(f"new_{name}") for name in _COLUMNS[schema.product] if name != "id"})
)
_known_assets = select(schema.asset.c.uid, schema.asset.c.id).where(
    schema.asset.c.uid.in_(bindparam("uids", expanding=True))
)
_asset_again = (
    update(schema.asset)
    .where(schema.asset.c.id == _gone)
    .values({name: bindparam(f"new_{name}") for name in _COLUMNS[schema.asset] if name != "id"})
)


@final
class ProductWriter:
    """Gathers products and writes them, with all that belongs to them and what lists read of them."""

    def __init__(self, connection: Connection, known: Reference) -> None:
        self.known = known
        self._connection = connection
        self._numbers: dict[str, int] = {}
        self._lines: dict[Table, list[Line]] = {table: [] for table in _COLUMNS}
        self._links: dict[tuple[int, str], int] = {}
        self._assets: dict[str, Asset] = {}
        self._changed: dict[int, Line] = {}
        self._new: list[tuple[int, Product]] = []
        self._again: list[tuple[int, Product]] = []

    @property
    def waiting(self) -> int:
        """How many products have not been written yet."""
        return len(self._new) + len(self._again)

    def put(self, product: Product, number: int | None, revision: int, fingerprint: str) -> None:
        """Gather one product: new when it has no number yet, else in the place of what it was."""
        if number is None:
            number = self._next(schema.product)
            self._lines[schema.product].append(self._product(number, product, revision, fingerprint))
            self._new.append((number, product))
        else:
            self._changed[number] = self._product(number, product, revision, fingerprint)
            self._again.append((number, product))
        self._parts(number, product)

    def _next(self, table: Table) -> int:
        """A number for a new row; safe because the writer holds the store's lock."""
        if table.name not in self._numbers:
            self._numbers[table.name] = self._connection.scalar(select(func.max(table.c.id))) or 0
        self._numbers[table.name] += 1
        return self._numbers[table.name]

    def _product(self, number: int, product: Product, revision: int, fingerprint: str) -> Line:
        return (
            number,
            product.uid,
            product.code,
            self.known.exhibitors.ids[product.exhibitor.uid],
            self.known.categories.ids[product.category.uid],
            product.plinth,
            texts.write_text(product.name),
            texts.write_text(product.tagline),
            texts.write_text(product.description),
            _pairs((texts.text_json(one.head), texts.text_json(one.text)) for one in product.benefits),
            texts.write_texts(product.applications),
            _pairs((step.icon, texts.text_json(step.name)) for step in product.steps),
            str(product.state),
            product.position,
            revision,
            fingerprint,
            texts.dumps(records.marks_record(product.marks)) if product.marks else "",
            "\n".join(sorted(product.accepted)),
        )

    def _parts(self, number: int, product: Product) -> None:
        self._values(number, None, product.values)
        for place, one in enumerate(product.variants):
            own = self._next(schema.variant)
            name = texts.write_text(one.name)
            self._lines[schema.variant].append((own, one.uid, number, one.code, name, place))
            self._values(number, own, one.values)
        industries = {self.known.industries.ids[one.uid] for one in product.industries}
        self._lines[schema.product_industry].extend((number, industry) for industry in industries)
        for place, asset in enumerate(product.assets):
            self._assets[asset.uid] = asset
            self._links[number, asset.uid] = place

    def _values(self, product: int, variant: int | None, values: Iterable[Value]) -> None:
        ids = self.known.attributes.ids
        self._lines[schema.value].extend(
            (product, variant, ids[value.attribute.uid], place, *rows.value_line(value))
            for place, value in enumerate(values)
        )

    def flush(self) -> None:
        """Write all that was gathered."""
        self._replace()
        for table in (schema.product, schema.variant, schema.value, schema.product_industry):
            insert_lines(self._connection, table, _COLUMNS[table], self._lines[table])
        numbers = self.put_assets(self._assets.values())
        links = [(product, numbers[uid], place) for (product, uid), place in self._links.items()]
        insert_lines(self._connection, schema.product_asset, _COLUMNS[schema.product_asset], links)
        listing.write(self._connection, self.known, self._new, new=True)
        listing.write(self._connection, self.known, self._again)
        for lines in self._lines.values():
            lines.clear()
        for gathered in (self._links, self._assets, self._changed, self._new, self._again):
            gathered.clear()

    def _replace(self) -> None:
        """Empty the products that are changed and give them their new columns."""
        if not self._changed:
            return
        self._execute(_empty, list(self._changed))
        names = _COLUMNS[schema.product][1:]
        self._connection.execute(
            _changed,
            [
                {"gone": number} | {f"new_{name}": held for name, held in zip(names, line[1:], strict=True)}
                for number, line in self._changed.items()
            ],
        )

    def _execute(self, statements: Iterable[Delete], numbers: Sequence[int]) -> None:
        for statement in statements:
            self._connection.execute(statement, {"gone": numbers})

    def remove(self, numbers: Sequence[int]) -> None:
        """Take some hundreds of products out altogether."""
        if numbers:
            self._execute((*_empty, *_unrelated), numbers)
            listing.drop(self._connection, numbers)
            self._execute((_removed,), numbers)

    def put_assets(self, assets: Iterable[Asset]) -> dict[str, int]:
        """Enter files, or what is said of them; answers their numbers by uid."""
        held = {asset.uid: asset for asset in assets}
        numbers: dict[str, int] = {}
        uids = list(held)
        for start in range(0, len(uids), 500):
            found = self._connection.execute(_known_assets, {"uids": uids[start : start + 500]})
            numbers |= {row.uid: row.id for row in found}
        self._say_again([(number, held[uid]) for uid, number in numbers.items()])
        new = {uid: self._next(schema.asset) for uid in held if uid not in numbers}
        lines = [(number, *rows.asset_columns(held[uid]).values()) for uid, number in new.items()]
        insert_lines(self._connection, schema.asset, _COLUMNS[schema.asset], lines)
        return numbers | new

    def _say_again(self, assets: Sequence[tuple[int, Asset]]) -> None:
        if assets:
            self._connection.execute(
                _asset_again,
                [
                    {"gone": number} | {f"new_{key}": held for key, held in rows.asset_columns(one).items()}
                    for number, one in assets
                ],
            )


def _pairs(pairs: Iterable[tuple[Any, Any]]) -> str:
    held = list(pairs)
    return texts.dumps(held) if held else ""
