"""What a product needs before it can be shown and printed, and what of it is missing: frozen values."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from booth.catalog.values import Text
from booth.languages import Language

Every = Literal[""]  # stands for all languages at once


class Need(StrEnum):
    """What a product needs. A paper names what it cannot do without by the same words."""

    NAME = "name"
    TAGLINE = "tagline"
    DESCRIPTION = "description"
    BENEFITS = "benefits"
    APPLICATIONS = "applications"
    STEPS = "steps"  # where most of its family have them
    FIGURES = "figures"  # the key figures that most of its family state
    VALUES = "values"  # answers in words, in every language
    VARIANTS = "variants"  # models' names, in every language
    PICTURE = "picture"
    CAPTIONS = "captions"  # in every language
    CERTIFICATE = "certificate"  # where most of its family hold one
    LAPSING = "lapsing"  # a certificate that holds to the fair's last day
    CONTACTS = "contacts"  # the maker's telephone, e-mail or site


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that a product lacks. `field` is where the form opens, named as in the history."""

    field: str
    language: Language | Every
    kind: Need
    borrowed: bool = False  # written in another language: only the translation is missing

    def counts_in(self, language: Language | Every) -> bool:
        """Whether it is missing for readers of this language (of any, when none is given)."""
        return not language or not self.language or self.language == language


@dataclass(frozen=True, slots=True)
class Filled:
    """How complete one product is."""

    row: int  # the store's own number, as in lists
    uid: str
    code: str
    plinth: str
    name: Text
    category: str  # uid
    exhibitor: str  # uid
    draft: bool
    needed: int  # how many things each language needs
    gaps: tuple[Gap, ...] = ()

    def missing(self, language: Language | Every = "", kinds: frozenset[Need] = frozenset()) -> tuple[Gap, ...]:
        """The gaps of one language and of some kinds; no language and no kind stand for all."""
        return tuple(gap for gap in self.gaps if gap.counts_in(language) and (not kinds or gap.kind in kinds))


def share(products: Iterable[Filled], language: Language) -> float:
    """How much of what products need is there in a language, 0 to 1; 1 where nothing is needed."""
    needed = gaps = 0
    for one in products:
        needed += one.needed
        gaps += len(one.missing(language))
    return 1 - gaps / needed if needed else 1.0
