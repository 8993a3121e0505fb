"""Requirements that are no figures: "degree of protection IP54", "outdoor use: no", "Modbus TCP"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from booth.catalog.answering import NO, WITH, WITHOUT, YES
from booth.catalog.asking import Condition
from booth.catalog.requiring.protection import degree
from booth.catalog.search import words
from booth.catalog.search.stems import stem
from booth.catalog.values import Attribute, Text, ValueType

_YES: Final = YES | WITH
_NO: Final = NO | WITHOUT


@dataclass(frozen=True, slots=True)
class Known:
    """An attribute and the answers that the catalogue gives to it, by their keys; yes and no have no text."""

    attribute: Attribute
    answers: Mapping[str, Text]


def read(typed: str, known: Sequence[Known]) -> Condition | None:
    """The condition that some words are, when all of them belong to an attribute or to one of its answers."""
    tokens = words.cut(typed)
    if not tokens:
        return None
    for whole in (True, False):
        keys = {one.attribute.uid: found for one in known if (found := _keys(one, tokens, whole=whole))}
        if keys:
            answers = frozenset[str]().union(*keys.values())
            return Condition(frozenset(keys), said=" ".join(typed.split()), answers=answers)
    return None


def _keys(one: Known, tokens: Sequence[str], *, whole: bool) -> frozenset[str]:
    """The answers of an attribute that words ask for; `whole`: an answer is named in full, else by a part of it."""
    found = frozenset[str]()
    for name in _names(one.attribute):
        rest = [token for token in tokens if stem(token) not in name]
        named = len(rest) < len(tokens)
        if one.attribute.type is ValueType.YES_NO:
            found |= _yes_no(rest, named=named and name <= {stem(token) for token in tokens})
        elif rest:
            found |= _protected(one.answers, rest) or _chosen(one.answers, rest, whole=whole, named=named)
    return found


def _yes_no(rest: Sequence[str], *, named: bool) -> frozenset[str]:
    said = "".join(rest)
    if not named or said not in _YES | _NO | {""}:
        return frozenset()
    return frozenset(["no" if said in _NO else "yes"])


def _chosen(answers: Mapping[str, Text], rest: Sequence[str], *, whole: bool, named: bool) -> frozenset[str]:
    asked = [stem(token) for token in rest]
    found: set[str] = set()
    for key, text in answers.items():
        told = [list(map(stem, words.cut(said))) for _, said in text.by_language]
        if any(said == asked if whole else _holds(said, asked, anywhere=named) for said in told):
            found.add(key)
    return frozenset(found)


def _holds(said: list[str], asked: list[str], *, anywhere: bool) -> bool:
    """Whether some words are a part of an answer; with no attribute named they must begin it."""
    last = len(said) - len(asked) if anywhere else 0
    return any(said[place : place + len(asked)] == asked for place in range(last + 1))


def _protected(answers: Mapping[str, Text], rest: Sequence[str]) -> frozenset[str]:
    """Of degrees of protection all that are good for the one that is asked."""
    asked = degree("".join(rest))
    if asked is None:
        return frozenset()
    return frozenset(key for key in answers if (given := degree(key)) is not None and given.covers(asked))


def _names(attribute: Attribute) -> Iterable[frozenset[str]]:
    """The words of an attribute's names, as stems; the code is a name too."""
    for said in (*(text for _, text in attribute.name.by_language), attribute.code.replace("_", " ")):
        if cut := words.cut(said):
            yield frozenset(map(stem, cut))
