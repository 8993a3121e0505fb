"""Doubts about products that may be one and the same: of one maker, of one name or nearly, told apart by nothing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, final

from booth.catalog.search.words import cut
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.letters import as_one_alphabet
from booth.catalog.values import Product, Text, Value
from booth.languages import LANGUAGES, Language

SHORTEST: Final = 5  # letters: in a shorter word one letter more or less makes another
Load = Callable[[Sequence[int]], dict[int, Product]]


@dataclass(frozen=True, slots=True)
class _Told:
    """What may tell a product from another of its name."""

    uid: str
    code: str
    name: Text
    models: frozenset[str]
    answers: dict[str, object]

    @property
    def place(self) -> tuple[str, str]:
        """The one that stands first is the one that others are held against."""
        return self.code, self.uid


@final
class Twins:
    """Keeps the spellings of all names, and says which products share one and nothing tells apart."""

    def __init__(self) -> None:
        self._spellings = {language: _Spellings() for language in LANGUAGES}
        self._told: dict[int, _Told] = {}

    def put(self, row: int, product: Product) -> None:
        """Take in one product's names, in the place of those it had."""
        self.drop(row)
        for language, name in product.name.by_language:
            words = [as_one_alphabet(word) for word in cut(name)]
            maker = product.exhibitor.uid
            # A sum stands for a spelling: there are twenty of a name, and none of them is ever said.
            self._spellings[language].put(row, tuple(hash((maker, one)) for one in _nearly(words)))

    def drop(self, row: int) -> None:
        """Forget a product."""
        self._told.pop(row, None)
        for spellings in self._spellings.values():
            spellings.drop(row)

    def doubts(self, load: Load) -> Iterator[Doubt]:
        """Each product that may be another one, once, beside the first such; `load` reads those that share a name."""
        shared = {row for spellings in self._spellings.values() for group in spellings.shared for row in group}
        missing = sorted(shared - self._told.keys())
        self._told |= {row: _told(product) for row, product in load(missing).items()} if missing else {}
        said: set[str] = set()
        for language in LANGUAGES:
            firsts: dict[str, tuple[_Told, _Told]] = {}
            for group in self._spellings[language].shared:
                for other, first in _alike([self._told[row] for row in group]):
                    if other.uid not in firsts or first.place < firsts[other.uid][1].place:
                        firsts[other.uid] = other, first
            new = [pair for uid, pair in firsts.items() if uid not in said]
            yield from (_doubt(other, first, language) for other, first in new)
            said |= firsts.keys()


@final
class _Spellings:
    """Which products share a spelling in one language."""

    def __init__(self) -> None:
        self._of: dict[int, tuple[int, ...]] = {}
        self._alone: dict[int, int] = {}
        self._shared: dict[int, set[int]] = {}

    @property
    def shared(self) -> frozenset[frozenset[int]]:
        """The groups of products that share one, each group once."""
        return frozenset(frozenset(group) for group in self._shared.values())

    def put(self, row: int, spellings: tuple[int, ...]) -> None:
        """Take in a product's spellings."""
        self._of[row] = spellings
        for one in spellings:
            if one in self._shared:
                self._shared[one].add(row)
            elif one in self._alone:
                self._shared[one] = {self._alone.pop(one), row}
            else:
                self._alone[one] = row

    def drop(self, row: int) -> None:
        """Forget them."""
        for one in self._of.pop(row, ()):
            group = self._shared.get(one)
            if group is None:
                del self._alone[one]
                continue
            group.discard(row)
            if len(group) == 1:
                self._alone[one] = group.pop()
                del self._shared[one]


def _alike(products: list[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """Those of a group of like names that nothing tells from the first of it, beside that one."""
    first, *others = sorted(products, key=lambda one: one.place)
    yield from ((other, first) for other in others if not _told_apart(first, other))


def _doubt(other: _Told, first: _Told, language: Language) -> Doubt:
    facts = (("other", first.code),)
    return Doubt(
        Doubtful.TWINS, other.uid, other.code, f"name.{language}", language, other.name.exact(language), "", facts
    )


def _nearly(words: list[str]) -> set[str]:
    """The spellings by which a name meets its like: itself, and with one letter (never a digit) of a word left out."""
    found = {"".join(words)}
    for place, word in enumerate(words):
        if len(word) < SHORTEST:
            continue
        before, after = "".join(words[:place]), "".join(words[place + 1 :])
        found |= {f"{before}{word[:n]}{word[n + 1 :]}{after}" for n, one in enumerate(word) if not one.isdigit()}
    return found


def _told(product: Product) -> _Told:
    answers = {value.attribute.uid: _answer(value) for value in product.values}
    models = frozenset(one.code for one in product.variants)
    return _Told(product.uid, product.code, product.name, models, answers)


def _told_apart(one: _Told, other: _Told) -> bool:
    """Whether a question that both answer is answered in two ways, or one is sold as other models."""
    both = one.answers.keys() & other.answers.keys()
    return one.models != other.models or any(one.answers[uid] != other.answers[uid] for uid in both)


def _answer(value: Value) -> object:
    if value.quantity is not None:
        return value.quantity
    return value.texts or value.yes
