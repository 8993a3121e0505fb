"""What is typed, told apart: conditions on figures, the words that are left, and what there is to say of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, final

from booth import quantity
from booth.catalog.asking import Asked, Condition, Note
from booth.catalog.search import words
from booth.catalog.search.conditions.names import Named, Names
from booth.catalog.search.conditions.units import Nearest, nearest, unit_after
from booth.catalog.values import Attribute
from booth.languages import Language
from booth.quantity import Kind, Mark, Quantity
from booth.quantity.spotting import MOST, Spotted, spot
from booth.quantity.units import measure_of, unit_named

_MARKS: Final[dict[Language, Mark]] = {"ru": ",", "en": ".", "zh": "."}
_BETWEEN: Final = " \t:=—–-"  # may stand between a name and its figure
_GLUE: Final = frozenset(["is", "are", "of", "составляет", "равен", "равна", "равно", "为", "是"])
_JOINING: Final = frozenset(["", "и", "но", "and", "but", "且", "和"])
_LOOSE: Final = {("deg", "temperature"): "degC", ("dB", "sound level"): "dB(A)", ("%", "relative humidity"): "%RH"}
_LIMITS: Final = frozenset([Kind.MINIMUM, Kind.MAXIMUM, Kind.RANGE])
_CONDITIONS: Final = _LIMITS | {Kind.NUMBER, Kind.TOLERANCE}


def read(typed: str, names: Names, language: Language) -> Asked:
    """The conditions in what is typed; never raises, whatever it is."""
    if not any(letter.isdecimal() for letter in typed[:MOST]):
        return Asked(typed)
    return _Reading(typed, names, language).asked()


@final
@dataclass(slots=True)
class _Reading:
    typed: str
    names: Names
    language: Language
    last: Sequence[Attribute] = ()  # what the condition before is about

    def asked(self) -> Asked:
        conditions: list[Condition] = []
        notes: list[Note] = []
        left: list[str] = []
        place = 0
        for one in spot(self.typed, _MARKS[self.language]):
            found = self._condition(one, place) if one.start >= place else None
            if found is None:
                continue
            start, end, condition, said = found
            notes += said
            if condition is not None:
                left.append(self.typed[place:start])
                conditions.append(condition)
                self.last = [at for at in self.names.attributes if at.uid in condition.attributes]
                place = end + (self.typed[end : end + 1] == ".")
        left.append(self.typed[place:])
        rest = " ".join(piece.strip(" ,;") for piece in left)
        notes += contradictions(conditions)
        return Asked(" ".join(rest.split()) if conditions else self.typed, tuple(conditions), tuple(notes))

    def _condition(self, one: Spotted, place: int) -> tuple[int, int, Condition | None, list[Note]] | None:
        """The condition that a figure makes with the words before it, and where its words begin and end."""
        if one.quantity.kind not in _CONDITIONS:
            return None
        named, start = self._named(place, one.start)
        unit = self._unit(one, named)
        end = unit.end if unit else one.end
        figure = one.said + (f" {unit.key}" if unit else "")
        notes = [unit.note] if unit else []
        of_name = self._fitting(figure, named.attributes) if named else []
        if named and of_name and self._is_meant(one, named, of_name, unit):
            return start, end, self._made(of_name, self.typed[start:end]), notes
        if named and named.whole and one.quantity.unit and not of_name:
            symbol = quantity.unit_symbol(one.quantity.unit, self.language)
            name = next(at for at in named.attributes if at.uid in named.whole).name.best(self.language)
            notes = [Note("unit_of_another_kind", self.typed[start:end], (("unit", symbol), ("name", name)))]
        if self._goes_on(one, place) and (of_last := self._fitting(figure, self.last)):
            return place, end, self._made(of_last, self.typed[one.start : end]), notes
        if one.quantity.unit or unit:
            of_kind = self._fitting(figure, self._by_kind(unit.key if unit else one.quantity.unit))
            if of_kind:
                return one.start, end, self._made(of_kind, self.typed[one.start : end]), notes
        elif one.quantity.kind in _LIMITS:
            notes = [Note("attribute_needed", self.typed[one.start : one.end])]
        return one.start, one.end, None, [] if unit else notes

    def _named(self, place: int, figure: int) -> tuple[Named | None, int]:
        """The attributes that the words before a figure name, and where the name begins."""
        between = self.typed[place:figure].rstrip(_BETWEEN)
        tokens = [(place + start, place + end, word) for start, end, word in words.placed(between)]
        while tokens and tokens[-1][2] in _GLUE:
            tokens.pop()
        if not tokens or self.typed[tokens[-1][1] : figure].strip(_BETWEEN + "是为") not in _GLUE | {""}:
            return None, figure
        named = self.names.before(tokens)
        return named, figure if named is None else tokens[-named.tokens][0]

    def _goes_on(self, one: Spotted, place: int) -> bool:
        """Whether a limit follows a condition at once: "air flow > 3000 and < 5000 m³/h"."""
        return one.quantity.kind in _LIMITS and self.typed[place : one.start].strip(" ,;").casefold() in _JOINING

    def _unit(self, one: Spotted, named: Named | None) -> Nearest | None:
        """The nearest known unit where an unknown one follows a figure."""
        if one.quantity.unit or not (named or one.quantity.kind in _LIMITS):
            return None
        after = unit_after(self.typed, one.end)
        if after is None:
            return None
        measures = frozenset(measure_of(at.unit) for at in named.attributes if at.unit) if named else frozenset[str]()
        return nearest(self.typed, *after, measures, self.language)

    def _fitting(self, figure: str, attributes: Sequence[Attribute]) -> list[tuple[Attribute, Quantity]]:
        """The attributes of which a figure can be one, in one measure: that of the first; each with what it means."""
        found: list[tuple[Attribute, Quantity]] = []
        for one in attributes:
            meant = _meant(figure, one, _MARKS[self.language])
            if meant and (not found or _ends(meant) == _ends(found[0][1])):
                found.append((one, meant))
        return found

    def _is_meant(
        self, one: Spotted, named: Named, fitting: list[tuple[Attribute, Quantity]], unit: Nearest | None
    ) -> bool:
        """Whether a bare number belongs to the name before it: "filter 5" may be anything, "температура 600" not."""
        if one.quantity.unit or unit or one.quantity.kind in _LIMITS or named.whole:
            return True
        units = {attribute.unit for attribute in named.attributes}
        return len(units) == 1 and "" not in units and len(fitting) == len(named.attributes)

    def _by_kind(self, unit: str) -> list[Attribute]:
        """All attributes of what a unit measures; where there are none, those that it may mean as well."""
        own = measure_of(_LOOSE.get((unit, "temperature"), unit))
        with_unit = [one for one in self.names.attributes if one.unit]
        return [one for one in with_unit if measure_of(one.unit) == own] or with_unit

    def _made(self, fitting: list[tuple[Attribute, Quantity]], said: str) -> Condition:
        meant = fitting[0][1]
        return Condition(
            frozenset(one.uid for one, _ in fitting),
            meant.base_low,
            meant.base_high,
            meant.low_open,
            meant.high_open,
            meant.unit,
            meant,
            said.strip(" ,;"),
        )


def _meant(figure: str, attribute: Attribute, mark: Mark) -> Quantity | None:
    """A figure as one of an attribute: in its own unit where none is written, loosely where people write so."""
    for decimal in ("", mark):
        found = quantity.read(figure, attribute.unit, difference=attribute.difference, decimal=decimal)
        if found is not None and (attribute.unit or not found.unit):
            return found
        if (loose := quantity.read(figure, decimal=decimal)) is not None:
            return _loosely(loose, attribute)
    return None


def _loosely(figure: Quantity, attribute: Attribute) -> Quantity | None:
    """Degrees are those of temperature, and decibels those of noise, where that is what an attribute measures."""
    unit = unit_named(_LOOSE.get((figure.unit, measure_of(attribute.unit)), "")) if attribute.unit else None
    if unit is None:
        return None
    low = None if figure.low is None else unit.base(figure.low)
    high = None if figure.high is None else unit.base(figure.high)
    return replace(figure, unit=unit.key, base_low=low, base_high=high)


def _ends(figure: Quantity) -> tuple[str, float | None, float | None]:
    return measure_of(figure.unit) if figure.unit else "", figure.base_low, figure.base_high


def contradictions(conditions: Sequence[Condition]) -> Iterator[Note]:
    """Conditions that no figure can meet together."""
    for place, one in enumerate(conditions):
        for other in conditions[:place]:
            if one.attributes == other.attributes and (_above(one, other) or _above(other, one)):
                yield Note("contradiction", f"{other.said}, {one.said}")


def _above(one: Condition, other: Condition) -> bool:
    if one.low is None or other.high is None:
        return False
    return one.low > other.high or (one.low == other.high and (one.low_open or other.high_open))
