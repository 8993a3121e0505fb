"""What products refer to, read whole: exhibitors, categories, industries, groups, attributes and the show."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Row, Select, Table, func, select

from booth.catalog import rows, schema
from booth.catalog.values import Asset, Attribute, Category, Exhibitor, Group, Industry, Show

T = TypeVar("T", Exhibitor, Category, Industry, Group, Attribute)


@dataclass(frozen=True, slots=True)
class Shelf(Generic[T]):
    """One kind of thing, in its order, found by the store's number or by uid."""

    all: tuple[T, ...]
    by_id: dict[int, T]
    ids: dict[str, int]

    @classmethod
    def of(cls, numbered: Iterable[tuple[int, T]]) -> "Shelf[T]":
        """A shelf of numbered things, in the order given."""
        by_id = dict(numbered)
        return cls(tuple(by_id.values()), by_id, {one.uid: number for number, one in by_id.items()})

    def by_uid(self, uid: str) -> T | None:
        """The thing with this uid, or None."""
        found = self.ids.get(uid)
        return None if found is None else self.by_id[found]


@dataclass(frozen=True, slots=True)
class Reference:
    """All that products refer to, as of one revision."""

    revision: int
    show: Show
    exhibitors: Shelf[Exhibitor]
    categories: Shelf[Category]
    industries: Shelf[Industry]
    groups: Shelf[Group]
    attributes: Shelf[Attribute]
    own_colours: dict[str, str]  # of categories by uid, as stored: empty where the parent's is lent

    def own_category(self, uid: str) -> Category | None:
        """A category without the colour that its parent lends it."""
        found = self.categories.by_uid(uid)
        return None if found is None else replace(found, colour=self.own_colours[uid])

    def unlent(self, category: Category) -> Category:
        """A category that somebody read and hands back, without the colour that its parent had lent it."""
        held = self.categories.by_uid(category.uid)
        lent = held is not None and held.colour == category.colour and not self.own_colours[category.uid]
        return replace(category, colour="") if lent else category


def revision(connection: Connection) -> int:
    """The newest revision; 0 for a catalogue nobody wrote to."""
    return connection.scalar(select(func.max(schema.change_set.c.revision))) or 0


def load(connection: Connection) -> Reference:
    """Read everything that products refer to."""
    groups = Shelf[Group].of((row.id, rows.group(row)) for row in connection.execute(_ordered(schema.attribute_group)))
    shows, makers = connection.execute(select(schema.show)).all(), connection.execute(_ordered(schema.exhibitor)).all()
    logos = _logos(connection, (*shows, *makers))
    return Reference(
        revision(connection),
        rows.show(shows[0], logos.get(shows[0].logo_id)) if shows else Show(),
        Shelf[Exhibitor].of((row.id, rows.exhibitor(row, logos.get(row.logo_id))) for row in makers),
        Shelf[Category].of(_tree(connection)),
        Shelf[Industry].of((row.id, rows.industry(row)) for row in connection.execute(_ordered(schema.industry))),
        groups,
        Shelf[Attribute].of(_attributes(connection, groups)),
        {row.uid: row.colour for row in connection.execute(_colours)},
    )


_colours = select(schema.category.c.uid, schema.category.c.colour)


def _ordered(table: Table) -> Select[Any]:
    return select(table).order_by(table.c.position, table.c.code)


def _logos(connection: Connection, held: Iterable[Row[Any]]) -> dict[int, Asset]:
    """The logos that these rows name, by their numbers."""
    wanted = {row.logo_id for row in held if row.logo_id is not None}
    found = connection.execute(select(schema.asset).where(schema.asset.c.id.in_(wanted))) if wanted else ()
    return {row.id: rows.asset(row) for row in found}


def _attributes(connection: Connection, groups: Shelf[Group]) -> list[tuple[int, Attribute]]:
    found = [
        (row.id, rows.attribute(row, groups.by_id[row.group_id]))
        for row in connection.execute(_ordered(schema.attribute))
    ]
    place = {group.uid: number for number, group in enumerate(groups.all)}
    return sorted(found, key=lambda one: place[one[1].group.uid])


def _tree(connection: Connection) -> list[tuple[int, Category]]:
    """Categories, each branch before what is below it; a branch without a colour takes its parent's."""
    held = connection.execute(_ordered(schema.category)).all()
    uids = {row.id: row.uid for row in held}
    below: dict[int | None, list[Row[Any]]] = {}
    for row in held:
        below.setdefault(row.parent_id, []).append(row)
    found: list[tuple[int, Category]] = []

    def walk(parent: int | None, colour: str) -> None:
        for row in below.get(parent, ()):
            one = rows.category(row, uids.get(row.parent_id, ""))
            one = one if one.colour else replace(one, colour=colour)
            found.append((row.id, one))
            walk(row.id, one.colour)

    walk(None, "")
    return found


def depths(categories: Iterable[Category]) -> dict[str, int]:
    """How deep in the tree each category stands, 0 at the root; categories in tree order."""
    found: dict[str, int] = {}
    for one in categories:
        found[one.uid] = found[one.parent] + 1 if one.parent in found else 0
    return found


def branch(categories: Iterable[Category], uids: Iterable[str]) -> frozenset[str]:
    """These categories and all below them; categories in tree order."""
    held = set(uids)
    for one in categories:
        if one.parent in held:
            held.add(one.uid)
    return frozenset(held)
