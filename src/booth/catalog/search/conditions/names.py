"""The names of attributes, found by their last words: "фильтр, расход" names what flows."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import final

from booth.catalog.search import words
from booth.catalog.search.stems import stem
from booth.catalog.values import Attribute, Audience, ValueType

_SHORTEST = 3  # letters of the beginning of a word
_LONGEST = 6  # words of a name
# What people call an attribute besides its name.
_ALSO = {"масса": "вес", "weight": "mass", "расход": "производительность", "габариты": "размеры"}
Token = tuple[int, int, str]  # where it begins and ends, and the word


@dataclass(frozen=True, slots=True)
class Named:
    """Attributes that some words name, how many of the last words that took, and which of them are named in full."""

    attributes: tuple[Attribute, ...]
    tokens: int
    whole: frozenset[str]  # uids


@dataclass(frozen=True, slots=True)
class _Name:
    attribute: Attribute
    stems: tuple[str, ...]
    joined: str  # of ideographs, as written


@final
class Names:
    """The names of figures in all languages, and their codes; staff-only ones are left out for visitors."""

    def __init__(self, attributes: Iterable[Attribute], *, staff: bool) -> None:
        self.attributes = tuple(
            one for one in attributes if one.type is ValueType.QUANTITY and (staff or one.audience is Audience.PUBLIC)
        )
        self._names = [name for one in self.attributes for name in _names(one)]
        holding = defaultdict[str, set[int]](set)
        for number, name in enumerate(self._names):
            for one in name.stems:
                holding[one].add(number)
        self._holding = dict(holding)
        self._sorted = sorted(holding)

    def before(self, tokens: Sequence[Token], *, begun: bool = False) -> Named | None:
        """The attributes that the last of these words name: by as many words as belong to one name.

        One ideograph alone names only what has no other, unless the name is `begun` and still being typed.
        """
        best: tuple[int, set[int]] | None = None
        found = set(range(len(self._names)))
        for count in range(1, min(len(tokens), _LONGEST) + 1):
            last = [word for _, _, word in tokens[-count:]]
            found = found & self._with(last[0], 2 if begun and count == 1 else _SHORTEST)
            found = {number for number in found if self._follows(number, last)}
            if not found:
                break
            if begun or count > 1 or not words.is_ideograph(last[0]) or any(self._is_whole(one, last) for one in found):
                best = count, found
        return self._named(tokens, *best) if best else None

    def completing(self, beginning: str, *, most: int) -> tuple[tuple[Attribute, int], ...]:
        """The attributes that the last words of a text begin to name, and where in the text these words begin."""
        tokens = words.placed(beginning)
        named = self.before(tokens, begun=True)
        if named is None or not beginning[-1:].isalnum():
            return ()
        return tuple((one, tokens[-named.tokens][0]) for one in named.attributes[:most])

    def _named(self, tokens: Sequence[Token], count: int, found: set[int]) -> Named:
        last = [word for _, _, word in tokens[-count:]]
        whole = frozenset(self._names[one].attribute.uid for one in found if self._is_whole(one, last))
        uids = {self._names[one].attribute.uid for one in found}
        ranked = sorted(
            (one for one in self.attributes if one.uid in uids),
            key=lambda one: (one.uid not in whole, not one.key_figure),
        )
        return Named(tuple(ranked), count, whole)

    def _with(self, word: str, shortest: int) -> set[int]:
        """The names that hold a word, its stem, or a word that begins so where it has letters enough."""
        found = set(self._holding.get(stem(word), ()))
        if len(word) >= shortest or words.is_ideograph(word):
            for place in range(bisect_left(self._sorted, word), len(self._sorted)):
                if not self._sorted[place].startswith(word):
                    break
                found |= self._holding[self._sorted[place]]
        return found

    def _follows(self, number: int, last: list[str]) -> bool:
        """Whether ideographs that stand together do so in the name."""
        together = "".join(last) if all(map(words.is_ideograph, last)) else ""
        return not together or together in self._names[number].joined

    def _is_whole(self, number: int, last: list[str]) -> bool:
        return sorted(map(stem, last)) == sorted(self._names[number].stems)


def _names(attribute: Attribute) -> list[_Name]:
    said = [text for _, text in attribute.name.by_language] + [attribute.code.replace("_", " ")]
    cuts = [cut for text in said if (cut := words.cut(text))]
    cuts += [[_ALSO.get(word, word) for word in cut] for cut in cuts if not _ALSO.keys().isdisjoint(cut)]
    cuts += [[whole] for cut in cuts if (whole := "".join(cut)).isascii() and len(cut) > 1]  # "airflow"
    return [_Name(attribute, tuple(map(stem, cut)), "".join(cut)) for cut in cuts]
