"""What the catalogue holds as an import begins, and what the file adds to it, found by code."""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from booth.catalog.asking import Order, Query
from booth.catalog.reshaping.order import own_colours
from booth.catalog.store import Catalog, new_uid
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Product, Show
from booth.exchange.plan import Referred
from booth.languages import LANGUAGES

Key = tuple[str, str]  # exhibitor's code, product's code
V = TypeVar("V", Exhibitor, Category, Industry, Group, Attribute)
_UID = re.compile(r"[0-9a-f]{32}")


@dataclass(slots=True)
class Known:
    """Everything a row may refer to. Grows as sheets are read."""

    catalog: Catalog
    show: Show
    exhibitors: dict[str, Exhibitor]
    categories: dict[str, Category]
    industries: dict[str, Industry]
    groups: dict[str, Group]
    attributes: dict[str, Attribute]
    products: dict[Key, str]  # uids
    edited: dict[str, frozenset[str]]  # by uid: fields people wrote; empty when edits may be replaced
    own: frozenset[str] | None = None  # uids that may be changed at all; None: every one
    before: dict[str, Referred] = field(default_factory=dict[str, Referred])  # things that get another code, by uid
    orders: frozenset[str] | None = None  # whose rows' order counts, by sheet; None: all of them
    used: set[str] = field(default_factory=set[str])  # uids that nothing new may take
    names: dict[str, str] = field(default_factory=dict[str, str])  # attributes' names, small → code

    @classmethod
    def of(cls, catalog: Catalog, *, replace_edited: bool) -> "Known":
        """All of the catalogue that an import needs at hand; whole products are read one by one later."""
        exhibitors = {one.code: one for one in catalog.exhibitors()}
        by_uid = {one.uid: one.code for one in exhibitors.values()}
        rows = catalog.search(Query(order=Order.STAND)).rows
        return cls(
            catalog,
            catalog.show(),
            exhibitors,
            {one.code: one for one in own_colours(catalog.categories())},
            {one.code: one for one in catalog.industries()},
            {one.code: one for one in catalog.groups()},
            {one.code: one for one in catalog.attributes()},
            {(by_uid[one.exhibitor], one.code): one.uid for one in catalog.products.summaries(rows)},
            {} if replace_edited else catalog.edited_fields(),
        )

    def copy(self) -> "Known":
        """The same, to be grown apart: for planning one file after another against one catalogue."""
        return replace(
            self,
            exhibitors=dict(self.exhibitors),
            categories=dict(self.categories),
            industries=dict(self.industries),
            groups=dict(self.groups),
            attributes=dict(self.attributes),
            names=dict(self.names),
        )

    def call(self, renamed: Mapping[str, Mapping[str, str]], products: Mapping[str, Key]) -> None:
        """Find things by other codes from now on. `renamed`: sheet → uid → code; `products`: every one's key by uid."""
        self.exhibitors = self._called(self.exhibitors, renamed.get("exhibitors", {}))
        self.categories = self._called(self.categories, renamed.get("categories", {}))
        self.industries = self._called(self.industries, renamed.get("industries", {}))
        self.groups = self._called(self.groups, renamed.get("groups", {}))
        self.attributes = self._called(self.attributes, renamed.get("attributes", {}))
        self.products = {key: uid for uid, key in products.items()}

    def _called(self, held: dict[str, V], codes: Mapping[str, str]) -> dict[str, V]:
        self.before |= {one.uid: one for one in held.values() if one.uid in codes}
        called = (replace(one, code=codes.get(one.uid, one.code)) for one in held.values())
        return {one.code: one for one in called}

    def uid(self, told: str) -> str:
        """A uid for something new: the one its row brings, where nothing else has it, else one never used before."""
        uid = told.rpartition("/")[2]
        if not _UID.fullmatch(uid) or uid in self.used:
            return new_uid()
        self.used.add(uid)
        return uid

    def ordered(self, name: str) -> bool:
        """Whether the order of a sheet's rows is the order things are to have."""
        return self.orders is None or name in self.orders

    def old_product(self, key: Key) -> Product | None:
        """The product as the catalogue has it."""
        uid = self.products.get(key)
        return None if uid is None else self.catalog.products.get(uid)

    def may_change(self, uid: str) -> bool:
        """Whether this import may touch a thing that is already there."""
        return self.own is None or uid in self.own

    def edits(self, uid: str) -> frozenset[str]:
        """The fields of a thing that people wrote and that are to stay."""
        return self.edited.get(uid, frozenset())

    def attribute(self, asked: str) -> Attribute | None:
        """The attribute with this code, or with this name in any language."""
        if found := self.attributes.get(asked):
            return found
        if not self.names:
            self.names = {
                one.name.exact(language).casefold(): code
                for code, one in self.attributes.items()
                for language in LANGUAGES
                if one.name.exact(language)
            }
        code = self.names.get(asked.casefold())
        return None if code is None else self.attributes[code]


def nearest(asked: str, codes: Iterable[str] | Mapping[str, object]) -> str:
    """The code that is probably meant; empty when none is near."""
    folded = {code.casefold(): code for code in codes}
    found = difflib.get_close_matches(asked.casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else ""
