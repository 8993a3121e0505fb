"""What a visitor can choose from: kinds of products on show, and the products of a kind."""

from collections.abc import Callable, Sequence

from booth.catalog.asking import Count, Found, Query
from booth.catalog.store import Catalog
from booth.catalog.values import Asset, Category
from booth.languages import Language
from booth.quantity import System
from booth.ui.reading.lines import figures
from booth.ui.reading.rows import tagged
from booth.ui.visitor.tile import Card
from booth.words import word

# A kind with more products than this is first divided into the kinds below it.
_DIVIDED = 18
_LOOKED_AT = 12  # products of a kind among which a picture for it is looked for


class Shelves:
    """Asks the catalogue for what is on show; drafts are never among it."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def kinds(self, parent: str, language: Language) -> tuple[Card, ...]:
        """The kinds right below one ("" for the first ones) that have something on show."""
        categories = {one.uid: one for one in self._catalog.categories() if one.parent == parent}
        counts = self._catalog.facets(self._query(language)).categories
        shown = [count for count in counts if count.uid in categories and count.count]
        return tuple(self._kind(categories[count.uid], count, language) for count in shown)

    def below(self, uid: str, language: Language) -> tuple[Card, ...]:
        """The kinds below a large one, when they hold all of its products; else none: it is shown as it is."""
        counts = {one.uid: one.count for one in self._catalog.facets(self._query(language)).categories}
        total = counts.get(uid, 0)
        children = [one.uid for one in self._catalog.categories() if one.parent == uid]
        whole = sum(counts.get(child, 0) for child in children) == total
        return self.kinds(uid, language) if total > _DIVIDED and whole else ()

    def products(self, uid: str, language: Language) -> Found:
        """The products of a kind, as they stand on the stand."""
        return self._catalog.search(self._query(language, uid))

    def product_cards(self, found: Found, language: Language, system: System) -> Callable[[int, int], Sequence[Card]]:
        """Fetches the cards of some of these products, counted from 0."""
        colours = {one.uid: one.colour for one in self._catalog.categories()}

        def fetch(first: int, last: int) -> list[Card]:
            return [
                Card(
                    one.uid,
                    tagged(one.name.said(language), language),
                    " · ".join(filter(None, (one.code, word("visitor.sample", language) if one.sample else ""))),
                    colours.get(one.category, ""),
                    one.plinth,
                    figures(one.figures, language, system),
                    one.picture,
                )
                for one in self._catalog.products.summaries(found.rows[first:last])
            ]

        return fetch

    def title(self, uid: str, language: Language) -> str:
        """A kind's name."""
        return next((one.name.best(language) for one in self._catalog.categories() if one.uid == uid), "")

    def _kind(self, category: Category, count: Count, language: Language) -> Card:
        name = tagged(category.name.said(language), language)
        line = word("visitor.count", language, count=count.count)
        return Card(category.uid, name, line, category.colour, picture=self._picture(category.uid, language))

    def _picture(self, uid: str, language: Language) -> Asset | None:
        rows = self.products(uid, language).rows[:_LOOKED_AT]
        return next((one.picture for one in self._catalog.products.summaries(rows) if one.picture), None)

    def _query(self, language: Language, category: str = "") -> Query:
        chosen = frozenset({category}) if category else frozenset[str]()
        return Query(categories=chosen, language=language, drafts=False)
