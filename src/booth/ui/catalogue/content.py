"""What a card says, made ready once so that drawing it is quick."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from booth.catalog.store import Catalog
from booth.catalog.trust.lapsing import last_needed, short
from booth.catalog.values import Asset, Category, Figure, State, Summary
from booth.catalog.wording import say
from booth.languages import Language
from booth.quantity import System

_FIGURES = 2
_KEPT = 4000
_PAGE = 24


@dataclass(frozen=True, slots=True)
class CardContent:
    """One card's words in one language. `borrowed` is the name's real language when that is another.

    `lapses`: the last day of a certificate that does not hold to the end of the fair.
    """

    row: int
    uid: str
    plinth: str
    kind: str
    code: str
    name: str
    borrowed: Language | None
    figures: tuple[tuple[str, str], ...]
    sample: bool
    draft: bool
    colour: str
    icon: str
    picture: Asset | None
    lapses: date | None = None


def content(
    summary: Summary, categories: dict[str, Category], language: Language, system: System, needed: date
) -> CardContent:
    """The words of one summary. `categories` by uid; certificates are `needed` until a day."""
    category = categories.get(summary.category)
    name = summary.name.said(language)
    return CardContent(
        row=summary.row,
        uid=summary.uid,
        plinth=summary.plinth,
        kind=_kind(category, categories, language),
        code=summary.code,
        name=name.text or summary.code,
        borrowed=name.language if name.text and name.language != language else None,
        figures=tuple(_figure(figure, language, system) for figure in summary.figures[:_FIGURES]),
        sample=summary.sample,
        draft=summary.state is State.DRAFT,
        colour=category.colour if category else "",
        icon=category.icon if category else "",
        picture=summary.picture,
        lapses=short(summary.certified_until, needed),
    )


def _kind(category: Category | None, categories: dict[str, Category], language: Language) -> str:
    """The name of the branch at the root: the family that visitors know."""
    while category is not None and category.parent in categories:
        category = categories[category.parent]
    return category.name.best(language) if category else ""


def _figure(figure: Figure, language: Language, system: System) -> tuple[str, str]:
    return figure.name.best(language), say(figure.value, language, system=system)


class Contents:
    """The contents of a list's cards, read in pages as they come into sight."""

    def __init__(self, catalog: Catalog, language: Language, system: System) -> None:
        self._catalog = catalog
        self._language: Language = language
        self._system: System = system
        self._rows: Sequence[int] = ()
        self._read: dict[int, CardContent] = {}
        self._categories: dict[str, Category] = {}
        self._needed = self.today = date.min  # until when certificates must hold, and when that was found out
        self.forget()

    @property
    def rows(self) -> Sequence[int]:
        """The rows of the list, in order."""
        return self._rows

    def show(self, rows: Sequence[int]) -> None:
        """Another list; what has been read of it already is kept."""
        self._rows = rows

    def speak(self, language: Language, system: System) -> None:
        """Another language or other units."""
        if (language, system) != (self._language, self._system):
            self._language, self._system = language, system
            self.forget()

    def forget(self) -> None:
        """The catalogue has changed, or the day: read again."""
        self._read.clear()
        self.today = date.today()
        self._needed = last_needed(self._catalog.show(), self.today)
        self._categories = {category.uid: category for category in self._catalog.categories()}

    def at(self, index: int) -> CardContent | None:
        """The content of a card, None when it has not been read yet."""
        return self._read.get(self._rows[index]) if 0 <= index < len(self._rows) else None

    def prepare(self, first: int, last: int) -> bool:
        """Read the cards from `first` up to `last`; answers whether any of them was new."""
        if date.today() != self.today:
            self.forget()
        wanted = [row for row in self._rows[first:last] if row not in self._read]
        if not wanted:
            return False
        if len(self._read) > _KEPT:
            self._read.clear()
            wanted = list(self._rows[first:last])
        for start in range(0, len(wanted), _PAGE):
            for summary in self._catalog.products.summaries(wanted[start : start + _PAGE]):
                self._read[summary.row] = content(summary, self._categories, self._language, self._system, self._needed)
        return True
