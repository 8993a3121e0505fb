"""Requirements, and how a product answers them, in the words of one language: for the screen and for paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from booth import quantity
from booth.catalog.asking import Match, Miss, Weight
from booth.catalog.requiring.protection import degree
from booth.catalog.requiring.reading import Line
from booth.catalog.values import Value
from booth.catalog.wording import BETWEEN, say
from booth.languages import Language
from booth.quantity import System
from booth.words import word

_NAMED = 2  # attributes that a line names; of more it says how many there are


class Standing(StrEnum):
    """How a product stands to one requirement."""

    MEETS = "meets"
    MISSES = "misses"
    UNKNOWN = "unknown"  # it does not say


@dataclass(frozen=True, slots=True)
class Asked:
    """One requirement in words: "Air flow", "≥ 3,000 m³/h"."""

    name: str
    wanted: str
    wish: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What a product answers to one requirement; never empty. `short` says what it lacks, where a figure can.

    `name`: the attribute that answers, of the several that a requirement may be about; empty where none does.
    """

    standing: Standing
    text: str
    short: str = ""
    name: str = ""


def say_line(line: Line, language: Language, system: System = "si") -> Asked:
    """A requirement that was read; of one that was not, what was typed."""
    names = [one.name.best(language) or one.code for one in line.attributes]
    shown = " / ".join(names[:_NAMED]) + (f" +{len(names) - _NAMED}" if len(names) > _NAMED else "")
    return Asked(shown, _wanted(line, language, system), line.weight is Weight.WISH)


def _wanted(line: Line, language: Language, system: System) -> str:
    condition = line.condition
    if condition is None:
        return line.typed
    if condition.asked is not None:
        return quantity.write(condition.asked, language, system=system)
    if condition.answers <= {"yes", "no"}:
        return word(f"values.{min(condition.answers)}", language) if condition.answers else line.typed
    asked = next((text for token in line.typed.split() if degree(text := token.upper())), "")
    if asked:
        return f"≥ {asked}"  # of degrees of protection a higher one will do
    return BETWEEN[language].join(text.best(language) for text in line.answers) or line.typed


def answers(match: Match, lines: Sequence[Line], language: Language, system: System = "si") -> tuple[Answer, ...]:
    """What a product answers to each requirement, in the order of the list."""
    told: dict[int, Answer] = {}
    for met in match.meets:
        told[met.requirement] = _stated(Standing.MEETS, met.has, "", language, system)
    for miss in match.misses:
        short = _short(miss, lines[miss.requirement], language, system)
        told[miss.requirement] = _stated(Standing.MISSES, miss.has, short, language, system)
    unknown = Answer(Standing.UNKNOWN, word("matching.unknown", language))
    return tuple(told.get(place, unknown) for place in range(len(lines)))


def _stated(standing: Standing, has: Value, short: str, language: Language, system: System) -> Answer:
    name = has.attribute.name.best(language) or has.attribute.code
    return Answer(standing, say(has, language, system=system), short, name)


def say_standing(given: Sequence[Answer], lines: Sequence[Line], language: Language) -> tuple[str, bool]:
    """How a product stands to the whole list in words, and whether it meets all that must be."""
    met = [one.standing is Standing.MEETS for one in given]
    whole = all(meets for meets, line in zip(met, lines, strict=True) if line.weight is Weight.MUST)
    key = "some" if not whole else "whole" if all(met) else "musts"
    return word(f"matching.{key}", language, met=sum(met), count=len(met)), whole


def _short(miss: Miss, line: Line, language: Language, system: System) -> str:
    """By how much a figure falls short of what is asked, or goes beyond it."""
    condition, has = line.condition, miss.has.quantity
    if miss.short is None or condition is None:
        return ""
    above = condition.high is not None and has is not None and _least(has) > condition.high
    key = "over" if condition.low is None or above else "short"
    return word(f"matching.{key}", language, figure=quantity.write(miss.short, language, system=system))


def _least(figure: quantity.Quantity) -> float:
    ends = [end for end in (figure.base_low, figure.base_high) if end is not None]
    return min(ends, default=float("-inf"))
