"""The products' own rows, as they came back: renamed, changed, new, in another order."""

from booth.exchange.export.mark import Mark
from booth.exchange.export.selection import chosen
from booth.exchange.formats.tables import Row, Table
from booth.exchange.report import Noted
from booth.exchange.returning.codes import Codes, Key
from booth.exchange.returning.fields import Cells, Place, without_uid
from booth.exchange.returning.gathered import Gathered
from booth.exchange.returning.same import same
from booth.exchange.returning.settled import Harvest, between
from booth.exchange.rows.cells import one_line
from booth.exchange.rows.layout import UID


class ProductRows:
    """Knows whose each row is before any product is read."""

    def __init__(self, table: Table | None, mark: Mark, codes: Codes, harvest: Harvest) -> None:
        self._codes, self._harvest = codes, harvest
        self.exported = chosen(codes.base, mark.products)
        self.own: dict[str, Row] = {}
        self.back: set[str] = set()  # deleted in the catalogue, and brought back
        self._gathered = gathered = Gathered.of(table)
        for uid in self.exported:
            maker, code = self._then(uid)
            row = gathered.take(
                uid,
                {"exhibitor": maker, "code": code},
                lambda row, code=code: 1 + same(code, row.cells.get("code", "")),
            )
            if row is not None:
                self.own[uid] = row
            elif gathered.told:
                harvest.removed("products", code)
        self._others = list(gathered.others())
        self._move()
        self._order()

    def _then(self, uid: str) -> Key:
        """Exhibitor and code as exported."""
        maker, code = self._codes.base.products[uid]
        return self._codes.base.exhibitors[maker], code

    def stays(self, uid: str) -> bool:
        """Whether a product's own row is in the file, or nobody's is."""
        return uid in self.own or not self._gathered.told

    def _move(self) -> None:
        """Which products get another code or exhibitor; a code that is taken is refused."""
        moved = {uid: key for uid, row in self.own.items() if (key := self._new_key(uid, row))}
        held = {key for uid, key in self._codes.products.items() if uid not in moved}
        taken: dict[str, Key] = {}
        for uid, key in moved.items():
            if key in held:
                row = self.own[uid]
                self._harvest.found.note(Noted.REFUSED, "products", row.number, "code", "code_taken", code=key[1])
                key = self._codes.products[uid]
            else:
                taken[uid] = key
            held.add(key)
        if taken:
            self._codes.move(taken)

    def _new_key(self, uid: str, row: Row) -> Key | None:
        """Exhibitor and code that the file gives a product; None when it keeps the catalogue's."""
        if uid not in self._codes.ours.products:
            return None
        told = Key(one_line(row.cells.get(key, "")) for key in ("exhibitor", "code"))
        touched = [not same(then, text) for then, text in zip(self._then(uid), told, strict=True)]
        ours = self._codes.products[uid]
        wanted = (
            self._codes.thing("exhibitors", told[0]) if touched[0] else ours[0],
            told[1] if touched[1] else ours[1],
        )
        if not any(touched) or wanted == ours:
            return None
        reason = "" if all(wanted) else "code_missing"
        if wanted[0] not in self._codes.things["exhibitors"].values():
            reason = "exhibitor_unknown" if wanted[0] else "exhibitor_missing"
        if reason:
            self._harvest.found.note(Noted.REFUSED, "products", row.number, "code", reason, code=told[0])
            return None
        unchanged = self._codes.ours.products[uid] == self._codes.base.products[uid]
        place = Place("products", row.number, uid, ours[1])
        then = self._then(uid)
        if unchanged or self._harvest.scales.theirs_holds(place, "code", then[1], ours[1], wanted[1]):
            return wanted
        return None

    def _order(self) -> None:
        back = sorted(self.own, key=lambda uid: self.own[uid].number)
        numbers = [(row.number, False) for row in self.own.values()] + [(row.number, True) for row, _ in self._others]
        self._harvest.order("products", self.exported, back, list(self._codes.ours.products), between(numbers))

    def weigh(self, uid: str, base: Cells, ours: Cells | None, *, clears: bool = True) -> None:
        """One product's own row against the catalogue's; `ours` None when it was deleted since."""
        row = self.own.get(uid)
        if row is None:
            return
        row = self._gathered.whole(row, base)
        if ours is None:
            if self._harvest.gone(Place("products", row.number, uid, base["code"]), base, row.cells):
                self.back.add(uid)
                self._harvest.keep("products", row.number, self.called(row.cells))
            return
        maker, code = self._codes.products[uid]
        edits = self._harvest.scales.weigh(
            Place("products", row.number, uid, code), base, ours, row.cells, clears=clears
        )
        if edits or uid in self._codes.moved or "products" in self._harvest.orders:
            cells = self.called(edits | {"exhibitor": maker}) | {UID: uid, "code": code}
            self._harvest.keep("products", row.number, cells)

    def called(self, cells: Cells) -> Cells:
        """Cells with what they name called as it will be."""
        maker = self._codes.thing("exhibitors", cells.get("exhibitor", ""))
        found = {key: self._codes.cell(key, text, maker) for key, text in cells.items()}
        return found | {"exhibitor": maker} if maker else found

    def new(self) -> dict[str, tuple[Row, bool]]:
        """Rows about products that were not exported; those of a product that is there, by its uid."""
        by_key = {key: uid for uid, key in self._codes.products.items()}
        met: dict[str, tuple[Row, bool]] = {}
        for row, keeps in self._others:
            cells = self.called(row.cells if keeps else without_uid(row.cells))
            key = cells.get("exhibitor", ""), one_line(cells.get("code", ""))
            uid = by_key.get(key, "")
            if uid and uid not in self.own:
                met[uid] = Row(row.number, cells), keeps
            else:
                self._harvest.keep("products", row.number, cells)
        return met
