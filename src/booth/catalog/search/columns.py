"""One attribute across all products, in memory: its figures in order, or a set of products for each answer.

Read when it is first asked for, then kept; products that somebody changed are read anew and laid over the rest.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import pairwise
from typing import Any, final

from booth.catalog.search import bits
from booth.catalog.search.ascending import Ends, Stated
from booth.catalog.search.bits import Bits, without
from booth.catalog.search.models import Models, union
from booth.catalog.search.stating import Variants, spread
from booth.catalog.texts import read_texts
from booth.catalog.values import EMPTY, Text

Pair = tuple[float, float]
Stating = Pair | tuple[()]  # nothing: words in place of a figure
Line = tuple[Any, ...]  # product, variant, kind, base low, base high, numbers, yes, texts, as entered
BINS = 24
_STEEP = 100  # times as much as the least: from there on a histogram's bins grow with the figures


def figure(kind: str | None, low: float | None, high: float | None, numbers: str) -> Pair | None:
    """The ends between which a stated figure lies; None when it is none.

    A limit counts as the figure that it names, a deviation does not count, a size is as large as its longest side.
    """
    if kind == "size" or low is None:
        low = high
    elif high is None:
        high = low
    elif kind == "tolerance" and " " in numbers:
        low = high = (low + high) / 2
    return None if low is None or high is None else (low, high)


def _hull(one: Stating, other: Stating) -> Stating:
    """What holds both; words beside a figure say nothing of it."""
    return (min(one[0], other[0]), max(one[1], other[1])) if one and other else one or other


def _parted(held: Mapping[int, Stating], size: int) -> tuple[dict[int, Pair], Bits]:
    """The rows that state a figure, and those that state words alone."""
    figures = {row: pair for row, pair in held.items() if pair}
    return figures, bits.of((row for row in held if row not in figures), size) if len(figures) < len(held) else 0


def _limits(lines: list[Line], variants: Variants, size: int) -> tuple[Models, Models]:
    """The models that state no more than a maximum, and those that state no more than a minimum."""
    if not any(line[2] in ("maximum", "minimum") for line in lines):
        return Models(), Models()
    kinds = ((line[0], line[1], line[2] or "") for line in lines)
    general, layers = spread(kinds, variants, lambda one, other: one if one == other else "")

    def only(kind: str) -> Models:
        held = [bits.of((row for row, one in part.items() if one == kind), size) for part in (general, *layers)]
        return Models(held[0], tuple(held[1:]))

    return only("maximum"), only("minimum")


@final
class Figures:
    """The figures of one attribute. `words` are the models that answer it otherwise than by a figure.

    `able`: more is better, or neither is. Where products state ranges as well, a limit is then one end of a range of
    which the other was not worth stating: what works up to 900 °C does so from 20 to 600 °C, too.
    """

    def __init__(self, lines: list[Line], variants: Variants, size: int, *, able: bool = False) -> None:
        told = [(line[0], line[1], figure(line[2], line[3], line[4], line[5]) or ()) for line in lines]
        general, layers = spread(told, variants, _hull)
        figures, words = _parted(general, size)
        parted = [_parted(layer, size) for layer in layers]
        self._general = Stated(figures, size)
        self._layers = tuple(Stated(layer, size) for layer, _ in parted)
        self.able = able
        self._upper, self._lower = _limits(lines, variants, size) if able else (Models(), Models())
        self._older: Figures | None = None
        self._touched: Bits = 0
        self.words = Models(words, tuple(bits for _, bits in parted))
        self._figures = Models(self._general.all, tuple(layer.all for layer in self._layers))

    def laid_over(self, older: "Figures", touched: Bits) -> "Figures":
        """This for the products that were touched, the older figures for all others."""
        self._older, self._touched = older, touched
        self.words |= older.words.apart_from(touched)
        self._upper |= older._upper.apart_from(touched)
        self._lower |= older._lower.apart_from(touched)
        self._figures |= older._figures.apart_from(touched)
        return self

    @property
    def numbers(self) -> Models:
        """The models that state a figure."""
        return self._figures

    @property
    def stated(self) -> Models:
        """The models that state anything."""
        return self._figures | self.words

    def of_model(self, number: int | None) -> list[tuple[Stated, Bits]]:
        """The figures of products as one (None), or of their model of this number; each with the rows it speaks for."""
        held = [self._general] if number is None else [self._general, *self._layers[number : number + 1]]
        own = [(one, one.all) for one in held]
        older = [] if self._older is None else self._older.of_model(number)
        return own + [(one, without(rows, self._touched)) for one, rows in older]

    def _all(self) -> list[tuple[Stated, Bits]]:
        own = [(one, one.all) for one in (self._general, *self._layers)]
        older = [] if self._older is None else self._older._all()
        return own + [(one, without(rows, self._touched)) for one, rows in older]

    def reaching(self, asked: Ends) -> Models:
        """The models of which a figure is as asked."""
        found = self._own(asked)
        return found if self._older is None else self._older.reaching(asked).apart_from(self._touched) | found

    def holding(self, asked: Ends) -> Models:
        """The models whose stated range holds all that is asked, or whose single figure lies in it."""
        found = self._holding(asked)
        if asked.two is None or not self.ranged:
            return found
        found -= self._upper | self._lower
        found |= self._upper & self.reaching(Ends(low=asked.high, low_open=asked.high_open))
        return found | (self._lower & self.reaching(Ends(high=asked.low, high_open=asked.low_open)))

    def _holding(self, asked: Ends) -> Models:
        found = Models(self._general.holding(asked), tuple(layer.holding(asked) for layer in self._layers))
        return found if self._older is None else self._older._holding(asked).apart_from(self._touched) | found

    @cached_property
    def ranged(self) -> bool:
        """Whether a limit is one end of a range."""
        return self.able and any(one.wide for one, _ in self._all())

    @cached_property
    def limits(self) -> Pair | None:
        """The least and the greatest figure of all; None when there is none."""
        return self.limits_without(0)

    def limits_without(self, hidden: Bits) -> Pair | None:
        """The same without these products."""
        ends = [found for one, rows in self._all() if (found := one.limits(without(rows, hidden)))]
        return (min(low for low, _ in ends), max(high for _, high in ends)) if ends else None

    @cached_property
    def edges(self) -> tuple[float, ...]:
        """Where the histogram's bins begin and end; empty where there is nothing to divide."""
        return _divided(self.limits)

    @cached_property
    def bins(self) -> tuple[Models, ...]:
        """The models that stand in each bin of the histogram."""
        ends = _between(self.edges)
        if self._older is None or self._older.edges != self.edges:
            return tuple(self.reaching(one) for one in ends)
        kept = (one.apart_from(self._touched) for one in self._older.bins)
        return tuple(old | self._own(one) for old, one in zip(kept, ends, strict=True))

    def histogram(self, hidden: Bits) -> tuple[tuple[float, ...], tuple[Models, ...]]:
        """The edges and the bins, as wide as the figures of all but the hidden products are."""
        limits = self.limits_without(hidden) if hidden else self.limits
        if limits == self.limits:
            return self.edges, self.bins
        edges = _divided(limits)
        return edges, tuple(map(self.reaching, _between(edges)))

    def _own(self, asked: Ends) -> Models:
        """What reaches, of these figures without the older ones."""
        return Models(self._general.reaching(asked), tuple(layer.reaching(asked) for layer in self._layers))


def _divided(limits: Pair | None) -> tuple[float, ...]:
    """Where bins begin and end, evenly or in even proportions."""
    if limits is None or limits[0] == limits[1]:
        return ()
    low, high = limits
    if low > 0 and high / low > _STEEP:
        inner = [low * (high / low) ** (n / BINS) for n in range(1, BINS)]
    else:
        inner = [low + (high - low) * n / BINS for n in range(1, BINS)]
    return (low, *inner, high)


def _between(edges: tuple[float, ...]) -> list[Ends]:
    """What each bin asks of a figure; the last one holds its end, too."""
    ends = [Ends(low, high, high_open=True) for low, high in pairwise(edges)]
    return [*ends[:-1], Ends(edges[-2], edges[-1])] if ends else []


@final
class Answers:
    """Who gives which answer to one attribute, by the answer's key: "yes", "no", or its text in the first language."""

    def __init__(self, lines: list[Line], variants: Variants, size: int) -> None:
        self.texts: dict[str, Text] = {}
        read: dict[tuple[Any, ...], frozenset[str]] = {}
        told: list[tuple[int, int | None, frozenset[str]]] = []
        for row, variant, *_, yes, texts, as_entered in lines:
            if (yes, texts, as_entered) not in read:
                read[yes, texts, as_entered] = self._keys(yes, texts, as_entered)
            told.append((row, variant, read[yes, texts, as_entered]))
        general, layers = spread(told, variants, lambda one, other: one | other)
        spaces = [_by_key(general, size), *(_by_key(layer, size) for layer in layers)]
        self.by_key: Mapping[str, Models] = {
            key: Models(spaces[0].get(key, 0), tuple(one.get(key, 0) for one in spaces[1:])) for key in self.texts
        }
        self.stated = union(self.by_key.values())

    def _keys(self, yes: Any, texts: str, as_entered: str) -> frozenset[str]:
        if yes is not None:
            given = {"yes" if yes else "no": EMPTY}
        else:
            held = read_texts(texts) or ((Text.of(ru=as_entered),) if as_entered else ())
            given = {text.by_language[0][1]: text for text in held if text}
        for key, text in given.items():
            self.texts.setdefault(key, text)
        return frozenset(given)

    def laid_over(self, older: "Answers", touched: Bits) -> "Answers":
        """This for the products that were touched, the older answers for all others."""
        texts = older.texts | self.texts
        found = {
            key: self.by_key.get(key, Models()) | older.by_key.get(key, Models()).apart_from(touched) for key in texts
        }
        self.by_key = {key: models for key, models in found.items() if models.products}
        self.texts = {key: texts[key] for key in self.by_key}
        self.stated = union(self.by_key.values())
        return self

    def without(self, hidden: Bits) -> dict[str, Text]:
        """The answers, by key, that products other than these give."""
        return {key: text for key, text in self.texts.items() if without(self.by_key[key].products, hidden)}

    def any_of(self, keys: Iterable[str]) -> Models:
        """The models that give one of these answers."""
        return union(self.by_key[key] for key in keys if key in self.by_key)


def _by_key(stated: Mapping[int, frozenset[str]], size: int) -> dict[str, Bits]:
    rows: dict[str, list[int]] = {}
    for row, keys in stated.items():
        for key in keys:
            rows.setdefault(key, []).append(row)
    return {key: bits.of(some, size) for key, some in rows.items()}
