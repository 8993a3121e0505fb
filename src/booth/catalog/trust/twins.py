"""Doubts about products that may be one and the same: of one maker, of one name or nearly, told apart by nothing."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, final

from booth.catalog.search.words import cut
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.letters import as_one_alphabet
from booth.catalog.values import Product, Value
from booth.languages import Language

SHORTEST: Final = 5  # letters: in a shorter word one letter more or less makes another


@final
class Twins:
    """Gathers the names of all products, then says which are the same, or the same but for one letter."""

    def __init__(self) -> None:
        self._names: defaultdict[tuple[str, Language], list[tuple[list[str], Product]]] = defaultdict(list)

    def add(self, product: Product) -> None:
        """Take in one product's names."""
        for language, name in product.name.by_language:
            words = [as_one_alphabet(word) for word in cut(name)]
            self._names[product.exhibitor.uid, language].append((words, product))

    def doubts(self) -> Iterator[Doubt]:
        """Each product that may be another one, once, beside the first such."""
        told: set[str] = set()
        for (_, language), named in self._names.items():
            groups: defaultdict[str, list[Product]] = defaultdict(list)
            for words, product in named:
                for spelling in _nearly(words):
                    groups[spelling].append(product)
            for products in groups.values():
                for doubt in _alike(products, language, told):
                    told.add(doubt.uid)
                    yield doubt


def _alike(products: list[Product], language: Language, told: set[str]) -> Iterator[Doubt]:
    """Those of a group of like names that nothing tells from the first of it."""
    if len(products) < 2:
        return
    first, *others = sorted({one.uid: one for one in products}.values(), key=lambda one: (one.code, one.uid))
    for other in others:
        if other.uid not in told and not _told_apart(first, other):
            name, facts = other.name.exact(language), (("other", first.code),)
            yield Doubt(Doubtful.TWINS, other.uid, other.code, f"name.{language}", language, name, "", facts)


def _nearly(words: list[str]) -> set[str]:
    """The spellings by which a name meets its like: itself, and with one letter (never a digit) of a word left out."""
    found = {"".join(words)}
    for place, word in enumerate(words):
        if len(word) < SHORTEST:
            continue
        before, after = "".join(words[:place]), "".join(words[place + 1 :])
        found |= {f"{before}{word[:n]}{word[n + 1 :]}{after}" for n, one in enumerate(word) if not one.isdigit()}
    return found


def _told_apart(one: Product, other: Product) -> bool:
    """Whether a question that both answer is answered in two ways, or one is sold as other models."""
    if {each.code for each in one.variants} != {each.code for each in other.variants}:
        return True
    answers = {value.attribute.uid: _answer(value) for value in one.values}
    return any(answers.get(each.attribute.uid, _answer(each)) != _answer(each) for each in other.values)


def _answer(value: Value) -> object:
    if value.quantity is not None:
        return value.quantity
    return value.texts or value.yes
