"""Rows of a product's variants, values and files, as they came back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from booth.exchange.export.goods import GOODS
from booth.exchange.formats.tables import Row, Table
from booth.exchange.report import Noted
from booth.exchange.returning.codes import Codes
from booth.exchange.returning.fields import Cells, Place, without_uid
from booth.exchange.returning.gathered import Gathered
from booth.exchange.returning.papers import Papers
from booth.exchange.returning.same import same
from booth.exchange.returning.settled import Harvest
from booth.exchange.rows.cells import one_line
from booth.exchange.rows.layout import UID

SHEETS = GOODS[1:]
Rows = dict[str, Cells]  # by uid
Sums = dict[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Pair:
    """A product as exported and as it is now: rows by sheet and uid. `ours` is empty when it was deleted since."""

    uid: str
    base: dict[str, Rows]
    ours: dict[str, Rows]
    sums: Sums  # checksums of files then and now, by the row's uid


@dataclass(slots=True)
class _Told:
    """What the file calls one product and its variants."""

    owners: tuple[tuple[str, str], ...]  # exhibitor and code, as exported and as in the product's own row
    variants: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])  # uid → codes


class Belonging:
    """Settles these sheets product by product."""

    def __init__(self, tables: Mapping[str, Table], codes: Codes, harvest: Harvest, papers: Papers) -> None:
        self._codes, self._harvest, self._papers = codes, harvest, papers
        self._gathered = {sheet: Gathered.of(tables.get(sheet)) for sheet in SHEETS}
        self.variants: dict[tuple[str, str], str] = {}  # product's uid, code as exported or now → as it will be

    def weigh(self, pair: Pair, own: Row | None, *, stays: bool, back: bool) -> None:
        """All of one product. `stays`: its own row is still there; `back`: it was deleted since, and comes back."""
        then = next(iter(pair.base["products"].values()))
        owners = [(then["exhibitor"], then["code"])]
        if own is not None:
            owners.append((own.cells.get("exhibitor", then["exhibitor"]), own.cells.get("code", "")))
        told = _Told(tuple(owners))
        for sheet in SHEETS:
            rows = self._taken(pair, sheet, told, listed=stays)
            if sheet == "variants":
                self._call(pair, rows)
            if pair.ours:
                self._sheet(pair, sheet, rows)
            elif back:
                for row in rows.values():
                    self._harvest.keep(sheet, row.number, self._keyed(pair.uid, sheet, row.cells, row.cells))

    def _taken(self, pair: Pair, sheet: str, told: _Told, *, listed: bool) -> dict[str, Row]:
        """The file's rows of one product, by uid; what is no longer there is listed."""
        found: dict[str, Row] = {}
        gathered = self._gathered[sheet]
        for uid, cells in pair.base[sheet].items():
            row = gathered.take(uid, cells, lambda row, cells=cells, uid=uid: self._sure(sheet, uid, cells, row, told))
            if row is not None:
                found[uid] = row
                if sheet == "variants":
                    told.variants[uid.rpartition("/")[2]] = frozenset(
                        (cells["code"], one_line(row.cells.get("code", "")))
                    )
            elif listed and gathered.told and pair.ours:
                self._harvest.removed(sheet, _name(sheet, cells))
        return found

    def _sure(self, sheet: str, uid: str, cells: Cells, row: Row, told: _Told) -> int:
        """How surely a row is still about what its uid says, and was not copied or moved to be about something else."""
        if row.cells == cells:
            return 2
        owner = row.cells.get("exhibitor", ""), row.cells.get("product", "")
        if not any(all(same(one, text) for one, text in zip(known, owner, strict=True)) for known in told.owners):
            return 0
        if sheet != "values":
            key = "code" if sheet == "variants" else "file"
            return 1 + same(cells.get(key, ""), row.cells.get(key, ""))
        _, variant, attribute = uid.split("/")
        variants = told.variants.get(variant, frozenset((cells.get("variant", ""),)))
        attributes = (cells["attribute"], self._codes.things["attributes"].get(attribute, ""))
        fits = any(same(one, row.cells.get("variant", "")) for one in variants)
        return 2 * (fits and any(same(one, row.cells.get("attribute", "")) for one in attributes))

    def _call(self, pair: Pair, rows: dict[str, Row]) -> None:
        """What this product's variants will be called."""
        ours = {uid: cells["code"] for uid, cells in pair.ours.get("variants", {}).items()}
        for uid, row in rows.items():
            then, told = pair.base["variants"][uid]["code"], one_line(row.cells.get("code", ""))
            now = ours.get(uid, then)
            if not same(then, told) and told != now and self._may_call(uid, row, then, now, ours):
                ours[uid] = told
        for uid, code in ours.items():
            for cells in (pair.base["variants"].get(uid), pair.ours.get("variants", {}).get(uid)):
                if cells:
                    self.variants[pair.uid, cells["code"]] = code

    def _may_call(self, uid: str, row: Row, then: str, now: str, ours: dict[str, str]) -> bool:
        told = one_line(row.cells.get("code", ""))
        if not told or told in ours.values():
            reason = "code_taken" if told else "code_missing"
            self._harvest.found.note(Noted.REFUSED, "variants", row.number, "code", reason, code=told)
            return False
        place = Place("variants", row.number, uid, now)
        return then == now or self._harvest.scales.theirs_holds(place, "code", then, now, told)

    def _sheet(self, pair: Pair, sheet: str, rows: dict[str, Row]) -> None:
        base, ours = pair.base[sheet], pair.ours[sheet]
        name = f"{sheet}/{pair.uid}"
        if sheet != "values":
            back = sorted(rows, key=lambda uid: rows[uid].number)
            self._harvest.order(name, list(base), back, list(ours), new_between=False)
        for uid, row in sorted(rows.items(), key=lambda one: one[1].number):
            then, now = base[uid], ours.get(uid)
            place = Place(sheet, row.number, uid, _name(sheet, then))
            if now is None:
                if self._harvest.gone(place, then, row.cells):
                    self._harvest.keep(sheet, row.number, self._keyed(pair.uid, sheet, row.cells, then))
                continue
            if sheet == "assets":
                then, now = self._papers.weighed("file", then, now, row.cells, pair.sums.get(uid, ("", "")))
            edits = self._harvest.scales.weigh(place, then, now, row.cells)
            renamed = sheet == "variants" and self.variants[pair.uid, now["code"]] != now["code"]
            if edits or renamed or name in self._harvest.orders:
                self._harvest.keep(sheet, row.number, self._keyed(pair.uid, sheet, edits | {UID: uid}, ours[uid]))

    def _keyed(self, product: str, sheet: str, cells: Cells, now: Cells) -> Cells:
        """Cells with their product, variant and attribute called as they will be. `now`: what the row is about."""
        maker, code = self._codes.products.get(product) or self._codes.product(now["exhibitor"], now["product"])
        keyed = cells | {"exhibitor": maker, "product": code}
        if sheet == "variants":
            keyed["code"] = self.variants.get((product, now["code"]), now["code"])
        elif sheet == "values":
            keyed["attribute"] = self._codes.thing("attributes", now["attribute"])
            if variant := now.get("variant"):
                keyed["variant"] = self.variants.get((product, variant), variant)
        return keyed

    def new(self) -> list[tuple[str, Row, str]]:
        """Rows that were not exported, called as things will be: sheet, row, and the product's uid if it has one."""
        by_key = {key: uid for uid, key in self._codes.products.items()}
        found: list[tuple[str, Row, str]] = []
        for sheet, gathered in self._gathered.items():
            for row, keeps in gathered.others():
                cells = row.cells if keeps else without_uid(row.cells)
                maker, code = self._codes.product(cells.get("exhibitor", ""), cells.get("product", ""))
                uid = by_key.get((maker, code), "")
                cells = cells | {key: text for key, text in (("exhibitor", maker), ("product", code)) if text}
                if variant := one_line(cells.get("variant", "")):
                    cells["variant"] = self.variants.get((uid, variant), variant)
                if attribute := cells.get("attribute", ""):
                    cells["attribute"] = self._codes.thing("attributes", attribute)
                found.append((sheet, Row(row.number, cells), uid))
        return found

    def met(self, pair: Pair, sheet: str, row: Row) -> Cells:
        """A new row about something that the product has already: only what it says differently."""
        ours = {self._spelled(pair.uid, sheet, cells): uid for uid, cells in pair.ours.get(sheet, {}).items()}
        uid = ours.get(self._spelled(pair.uid, sheet, row.cells), "")
        if sheet == "assets" or not uid:
            return row.cells
        place = Place(sheet, row.number, uid, _name(sheet, row.cells))
        base = pair.base.get(sheet, {}).get(uid, {})
        edits = self._harvest.scales.weigh(place, base, pair.ours[sheet][uid], row.cells, clears=False)
        return self._keyed(pair.uid, sheet, edits | {UID: uid}, pair.ours[sheet][uid]) if edits else {}

    def _spelled(self, product: str, sheet: str, cells: Cells) -> tuple[str, str]:
        """A row's variant and attribute as they will be called."""
        code = cells.get("code" if sheet == "variants" else "variant", "")
        return self.variants.get((product, code), code), self._codes.thing("attributes", cells.get("attribute", ""))


def _name(sheet: str, cells: Cells) -> str:
    """What people call a row."""
    last = {"variants": "code", "values": "attribute", "assets": "file"}[sheet]
    told = (cells.get("product", ""), cells.get("variant", ""), cells.get(last) or cells.get("number", ""))
    return " · ".join(one for one in told if one)
