"""What things are called when the file is in: codes as the catalogue has them now, with those the file changes."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from booth.exchange.export.called import Called
from booth.exchange.rows.cells import lines, one_line
from booth.exchange.rows.layout import RELATIONS
from booth.exchange.signs import CLEAR, keep_dash, plain_dash

SHEETS: Final = ("exhibitors", "categories", "industries", "groups", "attributes")
_REFERS: Final = {"category": "categories", "group": "groups", "industries": "industries"}
Key = tuple[str, str]  # exhibitor's code, product's code


def as_exported(base: Called, ours: Called) -> Called:
    """The catalogue's things by the codes they had when exported: a renamed one is no change of what names it."""
    products = {**ours.products, **base.products}
    return replace(
        ours,
        **{sheet: {**_of(ours, sheet), **_of(base, sheet)} for sheet in SHEETS},
        products=products,
        makers=Counter(code for _, code in products.values()),
    )


def _of(called: Called, sheet: str) -> dict[str, str]:
    return {
        "exhibitors": called.exhibitors,
        "categories": called.categories,
        "industries": called.industries,
        "groups": called.groups,
        "attributes": called.attributes,
    }[sheet]


class Codes:
    """From the codes of the file to those that the importer will find."""

    def __init__(self, base: Called, ours: Called) -> None:
        self.base, self.ours = base, ours
        self.things = {sheet: dict(_of(ours, sheet)) for sheet in SHEETS}  # uid → code
        self.products: dict[str, Key] = {}  # uid → exhibitor's code, code
        self.renamed: dict[str, dict[str, str]] = {}  # only those that the file changes
        self.moved: dict[str, Key] = {}
        self._then = {(maker, code): uid for uid, (maker, code) in base.products.items()}
        self._alone = {code: uid for uid, (_, code) in base.products.items() if base.makers[code] == 1}
        self._finals: frozenset[Key] = frozenset()
        self._settle()

    def _settle(self) -> None:
        makers = self.things["exhibitors"]
        self.products = {uid: (makers[maker], code) for uid, (maker, code) in self.ours.products.items()} | self.moved
        self._finals = frozenset(self.products.values())

    def rename(self, sheet: str, uids: Mapping[str, str]) -> None:
        """Give things of a sheet other codes."""
        self.renamed.setdefault(sheet, {}).update(uids)
        self.things[sheet].update(uids)
        self._settle()

    def move(self, uids: Mapping[str, Key]) -> None:
        """Give products other codes, or other exhibitors."""
        self.moved.update(uids)
        self._settle()

    def thing(self, sheet: str, text: str) -> str:
        """A code of the file as it will be called; one that nobody knows stays as it is, for the report to name."""
        code = one_line(text)
        final = self.things[sheet]
        if code in final.values():
            return code
        uid = next((uid for uid, one in _of(self.base, sheet).items() if one == code), "")
        return final.get(uid, code)

    def product(self, maker: str, code: str) -> Key:
        """The same for a product and its exhibitor."""
        asked = (self.thing("exhibitors", maker) if maker else "", one_line(code))
        if asked in self._finals:
            return asked
        own = next((uid for uid, one in self.things["exhibitors"].items() if one == asked[0]), "")
        uid = self._then.get((own, asked[1])) or self._alone.get(asked[1], "")
        return self.products.get(uid, asked)

    def cell(self, column: str, text: str, maker: str) -> str:
        """A cell that refers to others, line by line; `maker`: whose the row's product is, as they will be called."""
        if text == CLEAR:
            return text
        if column in _REFERS:
            return keep_dash("\n".join(self.thing(_REFERS[column], line) for line in lines(plain_dash(text))))
        if column in RELATIONS:
            return keep_dash("\n".join(self._line(line, maker) for line in lines(plain_dash(text))))
        return text

    def _line(self, line: str, maker: str) -> str:
        told, _, code = line.rpartition("|")
        own, found = self.product(told or maker, code)
        return found if own == maker else f"{own} | {found}"
