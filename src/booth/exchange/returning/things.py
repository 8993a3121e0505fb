"""The sheets products refer to, as they came back: renamed, changed, new, in another order."""

from booth.catalog.reshaping.order import own_colours
from booth.catalog.store import Catalog
from booth.exchange.export.called import Called, Named
from booth.exchange.export.mark import Mark
from booth.exchange.export.things import show_row, thing_row
from booth.exchange.formats.tables import Row, Table
from booth.exchange.plan import SHOW
from booth.exchange.report import Noted
from booth.exchange.returning.codes import SHEETS, Codes, as_exported
from booth.exchange.returning.fields import Cells, Place, without_uid
from booth.exchange.returning.gathered import Gathered
from booth.exchange.returning.papers import Papers
from booth.exchange.returning.same import same
from booth.exchange.returning.settled import Harvest, between
from booth.exchange.rows.cells import one_line
from booth.exchange.rows.layout import UID


class Things:
    """Settles these sheets, one after another, and learns what everything will be called."""

    def __init__(
        self, base: Catalog, ours: Catalog, mark: Mark, codes: Codes, harvest: Harvest, papers: Papers
    ) -> None:
        self._mark, self._codes, self._harvest, self._logos = mark, codes, harvest, papers
        then, now = _logos(base), _logos(ours)
        self._sums = {uid: (sha256, now.get(uid, "")) for uid, sha256 in then.items()}
        hybrid = as_exported(codes.base, codes.ours)
        self._base = {sheet: _rows(things, codes.base, mark.folder) for sheet, things in _things(base).items()}
        self._ours = {sheet: _rows(things, hybrid, mark.folder) for sheet, things in _things(ours).items()}
        self._shows = show_row(base.show(), mark.folder), show_row(ours.show(), mark.folder)

    def settle(self, tables: dict[str, Table]) -> None:
        """All of them."""
        self._show(tables.get("show"))
        for sheet in SHEETS:
            if sheet in tables:
                self._sheet(sheet, Gathered.of(tables[sheet]))

    def _show(self, table: Table | None) -> None:
        if table is None or not table.rows:
            return
        row = Gathered.of(table).whole(table.rows[0], self._shows[0])
        held = self._logos.weighed("logo", *self._shows, row.cells, self._sums.get(SHOW, ("", "")))
        edits = self._harvest.scales.weigh(Place("show", row.number, SHOW, ""), *held, row.cells)
        if edits:
            self._harvest.keep("show", row.number, edits)
        else:
            self._harvest.found.tally("show", unchanged=1)
        for further in table.rows[1:]:
            self._harvest.found.note(Noted.REFUSED, "show", further.number, "", "one_show_only")

    def _sheet(self, sheet: str, gathered: Gathered) -> None:
        base, ours = self._base[sheet], self._ours[sheet]
        rows: dict[str, Row] = {}
        for uid, cells in base.items():
            row = gathered.take(uid, cells, lambda row, code=cells["code"]: 1 + same(code, row.cells.get("code", "")))
            if row is not None:
                rows[uid] = row
            elif self._mark.products is None and gathered.told:
                self._harvest.removed(sheet, cells["code"])
        others = list(gathered.others())
        self._rename(sheet, rows)
        back = sorted(rows, key=lambda uid: rows[uid].number)
        numbers = [(row.number, False) for row in rows.values()] + [(row.number, True) for row, _ in others]
        self._harvest.order(sheet, list(base), back, list(ours), between(numbers))
        for uid in back:
            self._known(sheet, uid, rows[uid])
        for row, keeps in others:
            self._other(sheet, row if keeps else Row(row.number, without_uid(row.cells)), frozenset(rows))

    def _rename(self, sheet: str, rows: dict[str, Row]) -> None:
        """Which things get another code; branches below a renamed one follow."""
        renamed = {uid: code for uid, row in rows.items() if (code := self._new_code(sheet, uid, row))}
        if sheet == "categories":
            renamed = self._branches(renamed)
        final = self._codes.things[sheet] | renamed
        twice = [uid for uid in renamed if list(final.values()).count(final[uid]) > 1]
        for uid in twice:
            number = rows[uid].number if uid in rows else 0
            self._harvest.found.note(Noted.REFUSED, sheet, number, "code", "code_taken", code=renamed.pop(uid))
        if renamed:
            self._codes.rename(sheet, renamed)
        for uid in renamed.keys() - rows.keys():  # a branch that follows, in a file that does not hold it
            self._harvest.keep(sheet, 0, {UID: uid, "code": renamed[uid]})

    def _new_code(self, sheet: str, uid: str, row: Row) -> str:
        """The code the file gives a thing; empty when it keeps the catalogue's."""
        told, base = one_line(row.cells.get("code", "")), self._base[sheet][uid]["code"]
        if uid not in self._ours[sheet] or same(base, told):
            return ""
        ours = self._ours[sheet][uid]["code"]
        if not told:
            self._harvest.found.note(Noted.REFUSED, sheet, row.number, "code", "code_missing")
            return ""
        place = Place(sheet, row.number, uid, ours)
        holds = told == ours or ours == base or self._harvest.scales.theirs_holds(place, "code", base, ours, told)
        return told if holds and told != ours else ""

    def _branches(self, renamed: dict[str, str]) -> dict[str, str]:
        now = {uid: cells["code"] for uid, cells in self._ours["categories"].items()}
        by_code = {code: uid for uid, code in now.items()}
        found = dict(renamed)
        for uid, code in now.items():  # each branch before what is below it
            above, _, tail = code.rpartition("/")
            parent = by_code.get(above, "")
            if uid not in found and parent in found:
                found[uid] = f"{found[parent]}/{tail}"
        return found

    def _known(self, sheet: str, uid: str, row: Row) -> None:
        """A row about a thing that was exported."""
        base, ours = self._base[sheet][uid], self._ours[sheet].get(uid)
        if ours is None:
            if self._harvest.gone(Place(sheet, row.number, uid, base["code"]), base, row.cells):
                self._harvest.keep(sheet, row.number, self._translated(sheet, row.cells))
            return
        if sheet == "exhibitors":
            base, ours = self._logos.weighed("logo", base, ours, row.cells, self._sums.get(uid, ("", "")))
        edits = self._harvest.scales.weigh(Place(sheet, row.number, uid, ours["code"]), base, ours, row.cells)
        renamed = uid in self._codes.renamed.get(sheet, {})
        if edits or renamed or sheet in self._harvest.orders:
            cells = self._translated(sheet, edits) | {UID: uid, "code": self._codes.things[sheet][uid]}
            self._harvest.keep(sheet, row.number, cells)
        else:
            self._harvest.found.tally(sheet, unchanged=1)

    def _other(self, sheet: str, row: Row, taken: frozenset[str]) -> None:
        """A row about something that was not exported: new, or met by its code."""
        cells = self._translated(sheet, row.cells)
        code = one_line(cells.get("code", ""))
        uid = next((uid for uid, one in self._codes.things[sheet].items() if one == code), "")
        if uid and uid not in taken:
            base, ours = self._base[sheet].get(uid, {}), self._ours[sheet][uid]
            place = Place(sheet, row.number, uid, code)
            edits = self._harvest.scales.weigh(place, base, ours, row.cells, clears=False)
            cells = self._translated(sheet, edits) | {UID: uid, "code": code}
        self._harvest.keep(sheet, row.number, cells)

    def _translated(self, sheet: str, cells: Cells) -> Cells:
        """Cells with what they name called as it will be; a new branch goes with the one it is below."""
        found = {key: self._codes.cell(key, text, "") for key, text in cells.items()}
        above, slash, tail = one_line(found.get("code", "")).rpartition("/")
        if sheet == "categories" and slash:
            found["code"] = f"{self._codes.thing(sheet, above)}/{tail}"
        return found


def _things(catalog: Catalog) -> dict[str, tuple[Named, ...]]:
    return {
        "exhibitors": catalog.exhibitors(),
        "categories": tuple(own_colours(catalog.categories())),
        "industries": catalog.industries(),
        "groups": catalog.groups(),
        "attributes": catalog.attributes(),
    }


def _logos(catalog: Catalog) -> dict[str, str]:
    makers = {one.uid: one.logo.sha256 for one in catalog.exhibitors() if one.logo}
    logo = catalog.show().logo
    return makers | ({SHOW: logo.sha256} if logo else {})


def _rows(things: tuple[Named, ...], called: Called, folder: str) -> dict[str, Cells]:
    return {one.uid: thing_row(one, called, folder) for one in things}
