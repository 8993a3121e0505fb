"""How a cell of a comparison is said: the same words on screen, on paper and on the command line."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from booth.catalog.comparing.comparison import Cell
from booth.catalog.values import Said, Value
from booth.catalog.wording import BETWEEN, say
from booth.languages import Language
from booth.quantity import Kind, Quantity, System
from booth.words import word


@dataclass(frozen=True, slots=True)
class SaidCell:
    """A cell in words. `text` is never empty: where nothing is stated it says so."""

    text: Said  # several answers take a line each
    note: str = ""  # condition, standard, which models
    models: tuple[tuple[str, str], ...] = ()  # order code and answer, where models differ


def say_cell(cell: Cell, language: Language, *, system: System = "si") -> SaidCell:
    """What a cell says in a language and a unit system."""
    if not cell.stated:
        return SaidCell(Said(word("comparison.not_stated", language), language))
    told = "\n".join(say(value, language, system=system) for value in cell.values)
    models = tuple(
        (code, say(value, language, system=system) if value else word("comparison.not_stated", language))
        for code, value in cell.by_model
    )
    note = " · ".join(filter(None, dict.fromkeys((*_terms(cell, language), *_models(cell, language)))))
    return SaidCell(Said(told, _lender(cell, language)), note, models)


def _lender(cell: Cell, language: Language) -> Language:
    """The language that a text was borrowed from, when one had to be."""
    said = (text.said(language) for value in cell.values for text in value.texts)
    lenders: list[Language] = [one.language for one in said if one.language != language]
    return lenders[0] if lenders else language


def _terms(cell: Cell, language: Language) -> Iterator[str]:
    """Under which condition the answer holds and by which standard; of several answers each has its own."""
    for value in cell.values:
        yield value.condition.best(language)
        yield value.standard


def _models(cell: Cell, language: Language) -> Iterator[str]:
    """Which models are the best, or stand at the ends; and which state nothing."""
    if cell.best_models:
        yield word("comparison.best_models", language, models=BETWEEN[language].join(cell.best_models))
    elif cell.by_model:
        yield " … ".join(_ends(cell))
    if silent := [code for code, value in cell.by_model if value is None]:
        yield word("comparison.silent_models", language, models=BETWEEN[language].join(silent))


def _ends(cell: Cell) -> list[str]:
    """The models at the two ends of an envelope; nothing where there is no envelope."""
    figure = cell.values[0].quantity
    if figure is None or len(cell.values) > 1:
        return []
    found = [(code, *_limits(value)) for code, value in cell.by_model if value is not None]
    low = [code for code, least, _ in found if least is not None and least == figure.low]
    high = [code for code, _, most in found if most is not None and most == figure.high]
    if both := [code for code in low if code in high]:
        return both[:1]
    return [*low[:1], *high[-1:]]


def _limits(value: Value) -> tuple[Decimal | None, Decimal | None]:
    figure = value.quantity or Quantity(Kind.NUMBER)
    if figure.kind is Kind.TOLERANCE and len(figure.numbers) > 1:
        return figure.numbers[0], figure.numbers[0]
    return figure.low, figure.high
