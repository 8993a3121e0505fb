"""Why a card stands in the list, in one line: the field that holds the words, the figure that answers or fails."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from booth import quantity
from booth.catalog.asking import Condition, Found, Match, Query, Reason, Requirement
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute
from booth.catalog.wording import BETWEEN, say
from booth.languages import Language
from booth.quantity import System
from booth.ui.catalogue.content import CardContent
from booth.ui.widgets.marked import Span
from booth.words import word


@dataclass(frozen=True, slots=True)
class Why:
    """A line with its marks, and the marks in the card's own name and code; all of it may be empty."""

    label: str = ""
    text: str = ""
    marks: tuple[Span, ...] = ()
    name: tuple[Span, ...] = ()
    code: tuple[Span, ...] = ()

    @property
    def said(self) -> str:
        """The line as it is read aloud."""
        return f"{self.label}: {self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked and found, and how it is told: field names in the interface's language, figures in `system`."""

    query: Query
    found: Found
    spoken: Language
    system: System

    def is_near(self, index: int) -> bool:
        """Whether a place in the list holds only some of the words, or only nearly meets the conditions."""
        return self.found.whole is not None and index >= self.found.whole


def explain(catalog: Catalog, question: Question, cards: Sequence[tuple[CardContent, bool]]) -> dict[str, Why]:
    """The line of each card, by uid; beside each card whether it is only near. Reads whole products: for a worker."""
    query, found = question.query, question.found
    products = catalog.products.many(card.uid for card, _ in cards)
    reasons = catalog.finder.reasons(query, products.values(), found.shown_for)
    told = {card.uid: _by_words(card, reasons.get(card.uid, ()), question.spoken, near=near) for card, near in cards}
    if found.asked.conditions:
        rows = [card.row for card, _ in cards if not told[card.uid].text]
        wanted = [Requirement(one) for one in found.asked.conditions]
        attributes = {one.uid: one for one in catalog.attributes()}
        for one in catalog.finder.figuring.judge(wanted, rows, staff=query.staff):
            told[one.uid] = _by_figures(one, found.asked.conditions, attributes, question)
    return told


def _by_words(card: CardContent, reasons: Sequence[Reason], spoken: Language, *, near: bool) -> Why:
    name = next((one for one in reasons if one.field == "name" and one.text == card.name), None)
    code = next((one for one in reasons if one.field == "code" and one.text == card.code), None)
    in_place = [one for one in (name, code) if one is not None]
    name_marks, code_marks = (name.marks if name else ()), (code.marks if code else ())
    if near:
        held = dict.fromkeys(typed for one in reasons for typed in one.words)
        label = word("search.holds_only", spoken) if held else ""
        return Why(label, BETWEEN[spoken].join(held), (), name_marks, code_marks)
    answered = {typed for one in in_place for typed in one.words}
    for one in reasons:
        if one not in in_place and not answered.issuperset(one.words) and one.text != card.plinth:
            return Why(_field(one, spoken), one.text, one.marks, name_marks, code_marks)
    return Why(name=name_marks, code=code_marks)


def _field(reason: Reason, spoken: Language) -> str:
    """The name of the field that holds the words; a value's is its attribute's."""
    return reason.attribute.best(spoken) if reason.field == "value" else word(f"search.{reason.field}", spoken)


def _by_figures(
    match: Match, conditions: Sequence[Condition], attributes: Mapping[str, Attribute], question: Question
) -> Why:
    """What is missed first, then what is not stated; where all is met, the first figure that does."""
    spoken, system = question.spoken, question.system

    def name(uid: str) -> str:
        return attributes[uid].name.best(spoken) if uid in attributes else ""

    for miss in match.misses:
        condition = conditions[miss.requirement]
        facts = {"name": name(miss.attribute), "has": say(miss.has, spoken, system=system)}
        if miss.short is not None:
            short = quantity.write(miss.short, spoken, system=system)
            return Why(text=word("search.short", spoken, **facts, short=short))
        return Why(text=word("search.other", spoken, **facts, wanted=wanted(condition, spoken, system)))
    for place in match.unknown:
        return Why(text=word("search.not_stated", spoken, wanted=said(conditions[place], attributes, spoken, system)))
    for met in match.meets:
        return Why(name(met.attribute), say(met.has, spoken, system=system))
    return Why()


def wanted(condition: Condition, spoken: Language, system: System) -> str:
    """What a condition asks for, without the name of what it asks it of."""
    return quantity.write(condition.asked, spoken, system=system) if condition.asked else condition.said


def said(condition: Condition, attributes: Mapping[str, Attribute], spoken: Language, system: System) -> str:
    """A condition as it was understood: the attribute and the figure; of several attributes as it was typed."""
    names = {attributes[uid].name.best(spoken) for uid in condition.attributes if uid in attributes}
    return f"{names.pop()} {wanted(condition, spoken, system)}" if len(names) == 1 else condition.said
