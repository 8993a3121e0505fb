"""What products refer to, into the tables: the show, exhibitors, categories, industries, groups, attributes."""

from typing import Any, cast, final

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from booth.catalog import reference, rows, schema, translation
from booth.catalog.history.current import fields_of
from booth.catalog.history.recorder import Recorder
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Show
from booth.errors import BoothError

Referred = Exhibitor | Category | Industry | Group | Attribute
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
_SHOW = "show"


@final
class ReferredWriter:
    """Writes such things within one change, and knows them as the change has left them so far."""

    def __init__(self, connection: Connection, recorder: Recorder, known: reference.Reference) -> None:
        self._connection, self._recorder = connection, recorder
        self._known = known
        self._written: dict[str, Referred | Show | None] = {}  # by uid, since `_known` was read
        self.stale = False

    def known(self) -> reference.Reference:
        """All of them, read again when something was written."""
        if self.stale:
            self._known = reference.load(self._connection)
            self._written.clear()
            self.stale = False
        return self._known

    def put(self, value: Referred | Show, settle: bool, logo: int | None = None) -> None:
        """Write one of them. `logo`: the number of its logo, where it has one. BoothError as `Change.put`."""
        if isinstance(value, Show):
            self._put_show(value, settle, logo)
        else:
            self._put(value, settle, logo)

    def _put_show(self, value: Show, settle: bool, logo: int | None) -> None:
        before = cast(Show, self._before(_SHOW, _SHOW))
        value = translation.settled(before, value) if settle else value
        if before != value:
            self._connection.execute(delete(schema.show))
            self._connection.execute(insert(schema.show), [rows.show_columns(value, logo)])
            self._note(_SHOW, _SHOW, None if before == Show() else before, None if value == Show() else value)
            self._written[_SHOW] = value

    def _put(self, value: Referred, settle: bool, logo: int | None) -> None:
        kind, table = TABLES[type(value)]
        before = cast("Referred | None", self._before(kind, value.uid))
        if isinstance(value, Category):
            value = self._known.unlent(value)
        value = translation.settled(before, value) if settle else value
        if before is not None and fields_of(before) == fields_of(value):
            return
        refuse_no_code(value.code)
        self._refuse_taken(table, value)
        columns = self._columns(value, logo)
        if before is None:
            self._connection.execute(insert(table), [columns])
        else:
            self._connection.execute(update(table).where(table.c.uid == value.uid).values(columns))
        self._note(kind, value.uid, before, value)

    def _before(self, kind: str, uid: str) -> Referred | Show | None:
        """A thing as this change has left it so far, as it is stored; None when it is not there."""
        if uid in self._written:
            return self._written[uid]
        known = self._known
        if kind == _SHOW:
            return known.show
        if kind == "category":
            return known.own_category(uid)
        shelves = (known.exhibitors, known.industries, known.groups, known.attributes)
        return next((found for shelf in shelves if (found := shelf.by_uid(uid))), None)

    def _note(self, kind: str, uid: str, before: Referred | Show | None, after: Referred | Show | None) -> None:
        self._recorder.note(kind, uid, *(None if one is None else fields_of(one) for one in (before, after)))
        self._written[uid] = after
        self.stale = True

    def _refuse_taken(self, table: Table, value: Referred) -> None:
        taken = select(table.c.uid).where(table.c.code == value.code, table.c.uid != value.uid)
        if self._connection.scalar(taken) is not None:
            raise BoothError("code_taken", code=value.code)

    def _columns(self, value: Referred, logo: int | None) -> dict[str, Any]:
        match value:
            case Exhibitor():
                return rows.exhibitor_columns(value, logo)
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

    def delete(self, uid: str) -> None:
        """Take one out. BoothError "in_use" while others refer to it, "unknown_reference" when it is not there."""
        for kind, table in TABLES.values():
            row = self._connection.execute(select(table.c.id, table.c.code).where(table.c.uid == uid)).first()
            if row is None:
                continue
            if users := self._users(kind, row.id):
                raise BoothError("in_use", code=row.code, count=users)
            before = self._before(kind, uid)
            self._connection.execute(delete(table).where(table.c.id == row.id))
            self._note(kind, uid, before, None)
            return
        raise BoothError("unknown_reference", code=uid)

    def _users(self, kind: str, number: int) -> int:
        asked = (select(func.count()).where(column == number) for column in USERS[kind])
        return sum(self._connection.scalar(one) or 0 for one in asked)


def refuse_no_code(code: str) -> None:
    """BoothError "code_missing" where a code says nothing."""
    if not code.strip():
        raise BoothError("code_missing")
