"""A visitor's requirements as lines: what is typed, what it means, and what there is to say of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from booth.catalog.asking import Condition, Note, Requirement, Weight
from booth.catalog.requiring import answers
from booth.catalog.search import words
from booth.catalog.search.conditions.reading import contradictions
from booth.catalog.search.stems import stem
from booth.catalog.values import Attribute, Text, ValueType
from booth.languages import Language

if TYPE_CHECKING:
    from booth.catalog.store import Catalog

MOST: Final = 32  # lines
LONGEST: Final = 200  # letters of one
_BETWEEN: Final = re.compile(r"[;\n；，、]|,(?!\d)")


@dataclass(frozen=True, slots=True)
class Line:
    """One requirement as it stands in the list. `condition` is None where it cannot be read, and `notes` say why."""

    typed: str
    weight: Weight = Weight.MUST
    condition: Condition | None = None
    attributes: tuple[Attribute, ...] = ()  # those that it is about, the shortest name first: it says it most plainly
    answers: tuple[Text, ...] = ()  # the choices that will do
    notes: tuple[Note, ...] = ()

    @property
    def requirement(self) -> Requirement | None:
        """What products are held against."""
        return None if self.condition is None else Requirement(self.condition, self.weight)


def read(catalog: "Catalog", typed: str, language: Language, *, staff: bool) -> tuple[Line, ...]:
    """What is typed as lines, one for each condition in it; never raises, whatever it is.

    Words that belong to no condition are told of by the first line; where there is no condition, by lines of their own.
    """
    typed = _sayable(typed)
    asked = catalog.finder.figuring.read(typed, language, staff=staff)
    known = catalog.finder.figuring.answers(staff=staff)
    attributes = {one.uid: one for one in catalog.attributes()}
    told = [_line(one, one.said, attributes, known) for one in asked.conditions]
    notes = list(asked.notes)
    for part in filter(None, (part.strip() for part in _BETWEEN.split(asked.words))):
        found = None if _names_a_figure(part, attributes.values()) else answers.read(part, known)
        if found is not None:
            told.append(_line(found, part, attributes, known))
        elif asked.conditions:
            notes.append(Note("requirement_left_out", part))
        else:
            told.append(Line(part, notes=tuple(notes) or (Note("requirement_unread", part),)))
    if asked.conditions:
        told[0] = replace(told[0], notes=tuple(notes))
    return tuple(told[:MOST])


def again(catalog: "Catalog", lines: Iterable[Line], language: Language, *, staff: bool) -> tuple[Line, ...]:
    """The same lines as the catalogue has them now; what was typed and how much it matters stay."""
    read_anew: list[Line] = []
    for one in lines:
        found = read(catalog, one.typed, language, staff=staff)
        first = found[0] if found else one
        read_anew.append(replace(first, typed=one.typed, weight=one.weight))
    return tuple(read_anew)


def contradicted(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The same lines, each with a note where no figure can meet it and an earlier one together."""
    told: list[Line] = []
    for one in lines:
        earlier = [each.condition for each in told if each.condition is not None]
        pairs = [(each, one.condition) for each in earlier if one.condition is not None]
        told.append(replace(one, notes=(*one.notes, *(note for pair in pairs for note in contradictions(pair)))))
    return tuple(told)


def _names_a_figure(part: str, attributes: Iterable[Attribute]) -> bool:
    """Whether words say no more than what is measured: "temperature" is no requirement, whatever else detects it."""
    said = set(map(stem, words.cut(part)))
    figures = (one for one in attributes if one.type is ValueType.QUANTITY)
    return any(said <= set(map(stem, words.cut(name))) for one in figures for _, name in one.name.by_language)


def _line(condition: Condition, typed: str, attributes: dict[str, Attribute], known: Iterable[answers.Known]) -> Line:
    about = sorted((attributes[uid] for uid in condition.attributes if uid in attributes), key=_plainness)
    texts = {
        key: text for one in known if one.attribute.uid in condition.attributes for key, text in one.answers.items()
    }
    chosen = tuple(text for key, text in texts.items() if key in condition.answers and text)
    return Line(typed, condition=condition, attributes=tuple(about), answers=chosen)


def _plainness(attribute: Attribute) -> tuple[int, int, str]:
    return len(attribute.name.best("en")), attribute.position, attribute.uid


def _sayable(typed: str) -> str:
    """What is typed, without half letters that no file could hold."""
    return typed[:LONGEST].encode("utf-8", "replace").decode("utf-8").replace("\0", "")
