"""What a requirement that is being typed may become: attributes with their range, and answers of the catalogue."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from booth import quantity
from booth.catalog.asking import Completion
from booth.catalog.requiring.answers import Known
from booth.catalog.search import words
from booth.catalog.search.stems import stem
from booth.catalog.values import Text, ValueType
from booth.languages import Language
from booth.quantity import System
from booth.words import word

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

_MOST: Final = 6
_SHORTEST: Final = 2  # letters; one ideograph is enough


@dataclass(frozen=True, slots=True)
class Offer:
    """One line below the field: `text` is what the field holds once it is taken."""

    text: str
    name: str
    about: str = ""  # the attribute's range in the catalogue, or whose answer it is


def offers(
    catalog: "Catalog", typed: str, language: Language, *, staff: bool, system: System = "si"
) -> tuple[Offer, ...]:
    """What would complete the last words of a field."""
    figuring = catalog.finder.figuring
    figures = (_figure(typed, one, language, system) for one in figuring.completions(typed, language, staff=staff))
    answered = _answers(typed, figuring.answers(staff=staff), language)
    return tuple(islice((one for some in (figures, answered) for one in some if one.text != typed), _MOST))


def _figure(typed: str, one: Completion, language: Language, system: System) -> Offer:
    name = one.name or one.attribute.code
    before = typed[: len(typed) - len(one.typed)]
    if one.low is None or one.high is None:
        return Offer(f"{before}{name} ", name)
    ends = (quantity.from_base(end, one.attribute.unit) for end in (one.low, one.high))
    said = dict.fromkeys(quantity.write(end, language, system=system) for end in ends)
    return Offer(f"{before}{name} ", name, " … ".join(said))


def _answers(typed: str, known: tuple[Known, ...], language: Language) -> Iterator[Offer]:
    """Answers that begin with what is typed, and all answers of an attribute that is named so."""
    asked = words.cut(typed)
    if not asked or (len(asked[-1]) < _SHORTEST and not words.is_ideograph(asked[-1])):
        return
    for one in known:
        name = one.attribute.name.best(language) or one.attribute.code
        if _begins(name, asked) and one.attribute.type is ValueType.YES_NO:
            for key in ("yes", "no"):
                yield Offer(f"{name}: {word(f'values.{key}', language)}", word(f"values.{key}", language), name)
        named = any(_begins(said, asked) for _, said in one.attribute.name.by_language)
        begun = (text for text in one.answers.values() if text and (named or _is_begun(text, asked)))
        for said in sorted(text.best(language) for text in begun):
            yield Offer(f"{name}: {said}", said, name)


def _is_begun(text: Text, asked: list[str]) -> bool:
    return any(_begins(said, asked) for _, said in text.by_language)


def _begins(said: str, asked: list[str]) -> bool:
    """Whether words stand in a name one after the other, the last of them perhaps only begun."""
    held = words.cut(said)
    for place in range(len(held) - len(asked) + 1):
        some = held[place : place + len(asked)]
        if list(map(stem, some[:-1])) == list(map(stem, asked[:-1])) and some[-1].startswith(asked[-1]):
            return True
    return False
