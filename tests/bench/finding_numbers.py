"""A hundred thousand products with thirty values each: facets counted, two ranges searched, requirements matched.

Two ranges are held against the plainest way to store figures: one wide table in SQLite, two columns for each attribute,
all indexed, asked in the same run. The peer answers for products and we for models, so we may find fewer, never more.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Column, Float, Index, Integer, MetaData, Table, and_, create_engine, insert, select
from sqlalchemy.dialects import sqlite
from tests.bench.measure import Row, function, medians

from booth.catalog import schema
from booth.catalog.asking import Condition, Query, Requirement
from booth.catalog.search.columns import figure
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Audience, ValueType

TIMES, CONDITIONS = 25, 8
Pair = tuple[float, float]
Figures = list[tuple[Attribute, Pair]]  # with the ends between which the figures of all products lie


def _figures(catalog: Catalog) -> Figures:
    """Eight public attributes that take figures."""
    known, found = catalog.reference(), Figures()
    for one in catalog.attributes():
        if one.audience is Audience.PUBLIC and one.type is ValueType.QUANTITY and len(found) < CONDITIONS:
            with catalog.store.reading() as connection:
                _, columns = catalog.finder.kept.at(connection, known)
                limits = columns.figures(connection, known.attributes.ids[one.uid]).limits
            if limits is not None:
                found.append((one, limits))
    return found


def _part(limits: Pair, low: float, high: float) -> Pair:
    """A part of what lies between two ends."""
    return limits[0] + (limits[1] - limits[0]) * low, limits[0] + (limits[1] - limits[0]) * high


def _wide(catalog: Catalog, attributes: Sequence[Attribute], file: Path) -> Table:
    """The peer: a row for each product, its figures over all models in columns of their own."""
    names = [f"{end}{place}" for place in range(len(attributes)) for end in ("low", "high")]
    table = Table("wide", MetaData(), Column("id", Integer, primary_key=True), *(Column(one, Float) for one in names))
    value, ids = schema.value.c, catalog.reference().attributes.ids
    rows: dict[int, dict[str, float]] = {row: {} for row in catalog.search(Query()).rows}
    asked = (value.product_id, value.kind, value.base_low, value.base_high, value.numbers)
    with catalog.store.reading() as connection:
        for place, one in enumerate(attributes):
            for row, *told in connection.execute(select(*asked).where(value.attribute_id == ids[one.uid])):
                if pair := figure(*told):
                    held = rows[row]
                    held[f"low{place}"] = min(pair[0], held.get(f"low{place}", pair[0]))
                    held[f"high{place}"] = max(pair[1], held.get(f"high{place}", pair[1]))
    engine = create_engine(f"sqlite:///{file}")
    table.metadata.create_all(engine)
    with engine.begin() as connection:
        blank = dict.fromkeys(names)
        connection.execute(insert(table), [blank | held | {"id": row} for row, held in rows.items()])
        for name in names:
            Index(f"by_{name}", table.c[name]).create(connection)
        connection.exec_driver_sql("ANALYZE")
    engine.dispose()
    return table


def _two_ranges(catalog: Catalog, figures: Figures, file: Path) -> Row:
    """The same two ranges by both, to the rows that answer."""
    ranges = [
        (one, _part(limits, *share)) for (one, limits), share in zip(figures, ((0.2, 0.5), (0.1, 0.6)), strict=False)
    ]
    table = _wide(catalog, [one for one, _ in figures], file)
    within = [
        and_(table.c[f"low{place}"] <= high, table.c[f"high{place}"] >= low)
        for place, (_, (low, high)) in enumerate(ranges)
    ]
    text = str(
        select(table.c.id).where(*within).compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    )
    query = Query(ranges=frozenset((one.uid, low, high) for one, (low, high) in ranges))
    walked = text.replace("FROM wide", "FROM wide NOT INDEXED")
    with closing(sqlite3.connect(file)) as wide:
        rows = {row for (row,) in wide.execute(text)}
        if not (ours := set(catalog.search(query).rows)) or not ours <= rows:
            raise SystemExit("the wide table answers otherwise: the comparison would not be fair")
        found, *peers = medians(
            function(lambda: catalog.search(query)),
            function(lambda: wide.execute(text).fetchall()),
            function(lambda: wide.execute(walked).fetchall()),
            times=TIMES,
        )
    # Where the indexes help less than going through the whole table, the peer may do without.
    return Row("two ranges of 100,000 / a wide table, indexed", found, min(peers), 2)


def rows(home: Path, folder: Path) -> Iterator[Row]:
    """The lines about figures."""
    folder.mkdir(parents=True, exist_ok=True)
    catalog = Catalog.open(home)
    try:
        figures = _figures(catalog)
        yield _two_ranges(catalog, figures, folder / "wide.db")
        catalog.facets(Query())
        ticked = Query(ranges=frozenset((one.uid, *_part(limits, 0.1, 0.7)) for one, limits in figures[:2]))
        for name, query in (("", Query()), (", two ranges set", ticked)):
            (taken,) = medians(function(lambda query=query: catalog.facets(query)), times=TIMES)
            yield Row(f"facets of 100,000 counted{name}", taken, None, 0.01)
        for name, low in (("few are near", 0.02), ("many are near", 0.6)):
            asked = [
                Requirement(Condition(frozenset([one.uid]), low=_part(limits, low, 1)[0])) for one, limits in figures
            ]
            (taken,) = medians(function(lambda asked=asked: catalog.match(asked)), times=TIMES)
            yield Row(f"8 requirements matched, 100,000, {name}", taken, None, 0.05)
    finally:
        catalog.close()
