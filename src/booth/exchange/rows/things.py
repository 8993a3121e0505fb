"""The sheets products refer to: show, exhibitors, categories, industries, groups, attributes."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from booth.catalog.records import record
from booth.catalog.values import EMPTY, Asset, AssetKind, Attribute, Category, Exhibitor, Group, Industry, Show
from booth.exchange.files import Folder
from booth.exchange.formats.tables import Row, Table
from booth.exchange.known import Known, nearest
from booth.exchange.plan import SHOW, Place, Plan
from booth.exchange.report import Findings
from booth.exchange.rows.cells import BadCellError, Cells, one_line
from booth.exchange.rows.layout import UID
from booth.exchange.rows.order import positions
from booth.exchange.signs import plain_dash
from booth.quantity import find_unit

V = TypeVar("V", Exhibitor, Category, Industry, Group, Attribute)


class Things:
    """Reads these sheets into the plan."""

    def __init__(self, known: Known, plan: Plan, found: Findings, folder: Folder) -> None:
        self._known, self._plan, self._found, self._folder = known, plan, found, folder

    def show(self, table: Table) -> None:
        """The fair and the stand: one row."""
        old = self._known.show
        if old != Show() and not self._known.may_change("show"):
            return
        row = table.rows[0] if table.rows else Row(0, {})
        cells = Cells("show", row, self._found, self._known.edits("show"))
        new = replace(
            old,
            name=cells.words("name", old.name),
            hall=cells.text("hall", old.hall),
            stand=cells.text("stand", old.stand),
            first_day=cells.day("first_day", old.first_day),
            last_day=cells.day("last_day", old.last_day),
            accent=cells.colour("accent", old.accent),
            logo=self._logo(cells, SHOW, old.logo),
        )
        different = new != old or SHOW in self._plan.logos
        self._found.tally("show", changed=int(different), unchanged=int(not different))
        self._plan.show = new if different else None
        for further in table.rows[1:]:
            self._cells("show", further, "").refuse("", "one_show_only")

    def exhibitors(self, table: Table) -> None:
        """The makers."""
        blank = Exhibitor("", "", EMPTY)
        self._take(table, "exhibitors", self._known.exhibitors, blank, self._exhibitor)

    def categories(self, table: Table) -> None:
        """The tree; a branch stands before what is below it, in the file or in the catalogue."""
        self._take(table, "categories", self._known.categories, Category("", "", EMPTY), self._category)

    def industries(self, table: Table) -> None:
        """Who uses the products."""
        self._take(table, "industries", self._known.industries, Industry("", "", EMPTY), _industry)

    def groups(self, table: Table) -> None:
        """The headings over attributes."""
        self._take(table, "groups", self._known.groups, Group("", "", EMPTY), _group)

    def attributes(self, table: Table) -> None:
        """The questions products answer."""
        blank = Attribute("", "", EMPTY, Group("", "", EMPTY))
        self._take(table, "attributes", self._known.attributes, blank, self._attribute)

    def _cells(self, sheet: str, row: Row, uid: str) -> Cells:
        return Cells(sheet, row, self._found, self._known.edits(uid))

    def _take(
        self, table: Table, sheet: str, held: dict[str, V], blank: V, read: Callable[[Cells, V], V | None]
    ) -> None:
        """Read one sheet: a code each, no code twice; then give the rows' order to what they hold."""
        rows: dict[str, int] = {}
        taken: list[tuple[V, V | None]] = []
        for row in table.rows:
            code = one_line(row.cells.get("code", ""))
            old = held.get(code)
            cells = self._cells(sheet, row, old.uid if old else "")
            if not code:
                cells.refuse("code", "code_missing")
            elif code in rows:
                cells.refuse("code", "code_twice", code=code, row=str(rows[code]))
            elif old and not self._known.may_change(old.uid):
                rows[code] = row.number
            elif new := read(cells, old or replace(blank, uid=self._known.uid(cells.raw(UID)), code=code)):
                rows[code] = row.number
                held[code] = new
                taken.append((new, old))
        self._put(sheet, held, taken)

    def _put(self, sheet: str, held: dict[str, V], taken: list[tuple[V, V | None]]) -> None:
        new_ones = {one.code for one, old in taken if old is None}
        ordered = self._known.ordered(sheet)
        rows = [one.code for one, _ in taken if ordered or one.code in new_ones]
        places = positions({code: one.position for code, one in held.items()}, rows, new_ones)
        for new, old in taken:
            if new.code in places and "position" not in self._known.edits(new.uid):
                new = replace(new, position=places[new.code])
            held[new.code] = new
            with_logo = sheet == "exhibitors" and new.uid in self._plan.logos
            was = self._known.before.get(new.uid, old)
            if was is None or with_logo or record(was) != record(new):
                self._plan.referred.append(new)
                self._found.tally(sheet, new=int(old is None), changed=int(old is not None))
            else:
                self._found.tally(sheet, unchanged=1)

    def _exhibitor(self, cells: Cells, old: Exhibitor) -> Exhibitor:
        return replace(
            old,
            name=cells.words("name", old.name),
            about=cells.words("about", old.about),
            city=cells.words("city", old.city),
            site=cells.text("site", old.site),
            stand=cells.text("stand", old.stand),
            phone=cells.text("phone", old.phone),
            email=cells.text("email", old.email),
            colour=cells.colour("colour", old.colour),
            logo=self._logo(cells, old.uid, old.logo),
            sample=cells.flag("sample", old.sample),
        )

    def _logo(self, cells: Cells, uid: str, old: Asset | None) -> Asset | None:
        """The logo that stays; one that is to come in its place goes into the plan."""
        place = Place(cells.sheet, cells.row.number, "logo")
        coming = self._folder.picture(cells.raw("logo"), place, self._found, AssetKind.LOGO)
        if coming is None or (old is not None and old.sha256 == coming.sha256):
            return cells.field("logo", old, lambda _: old, None)
        if "logo" in cells.edited:
            cells.keep_edit("logo", cells.raw("logo"))
        else:
            self._plan.logos[uid] = replace(coming, replaces=old)
        return old

    def _category(self, cells: Cells, old: Category) -> Category | None:
        above, _, _ = old.code.rpartition("/")
        parent = self._known.categories.get(above)
        if above and parent is None:
            cells.refuse("code", "category_unknown", code=above, near=nearest(above, self._known.categories))
            return None
        return replace(
            old,
            name=cells.words("name", old.name),
            parent=parent.uid if parent else "",
            about=cells.words("about", old.about),
            icon=cells.text("icon", old.icon),
            colour=cells.colour("colour", old.colour),
        )

    def _attribute(self, cells: Cells, old: Attribute) -> Attribute | None:
        asked = plain_dash(one_line(cells.raw("group")))
        group = self._known.groups.get(asked) if asked else old.group
        if group is None or not group.code:
            cells.refuse("group", "group_unknown", code=asked, near=nearest(asked, self._known.groups))
            return None
        return replace(
            old,
            name=cells.words("name", old.name),
            group=group,
            type=cells.choice("type", old.type),
            unit=cells.field("unit", old.unit, _unit, ""),
            difference=cells.flag("difference", old.difference),
            key_figure=cells.flag("key_figure", old.key_figure),
            better=cells.choice("better", old.better),
            audience=cells.choice("audience", old.audience),
        )


def _industry(cells: Cells, old: Industry) -> Industry:
    return replace(old, name=cells.words("name", old.name))


def _group(cells: Cells, old: Group) -> Group:
    return replace(old, name=cells.words("name", old.name))


def _unit(text: str) -> str:
    found = find_unit(text)
    if found is None:
        raise BadCellError("unit_unknown", unit=text[:40])
    return found
