"""What is asked of the press, and what it gives back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from booth.catalog.asking import Match
from booth.catalog.requiring.reading import Line
from booth.catalog.values import Asset, Product, Show
from booth.languages import Language
from booth.quantity import System

PictureOf = Callable[[Asset], Path]


def no_picture(asset: Asset) -> Path:
    """Stands in where an order brings no pictures: a file that is not there prints as no picture."""
    return Path(asset.sha256)


@dataclass(frozen=True, slots=True)
class Requested:
    """A visitor's requirements, and how the products of an order answer them, in the order's sequence.

    `whole`: how many products of the catalogue meet all that must be. `title`: the list's name, empty for none.
    """

    lines: tuple[Line, ...]
    matches: tuple[Match, ...]
    whole: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """Which products, in which language, by which template; `picture` gives an asset's print copy.

    `staff` lets in values that visitors do not see, and marks the paper as the staff's. `today` decides
    which certificates have expired; without it the day of printing does. `as_of`: the products are shown as they
    were after that day, and the paper says so. `requested`: what a paper of answers answers.
    """

    products: tuple[Product, ...]
    language: Language
    template: str = "sheet"
    show: Show = field(default_factory=Show)
    system: System = "si"
    staff: bool = False
    picture: PictureOf = no_picture
    today: date | None = None
    as_of: date | None = None
    requested: Requested | None = None


@dataclass(frozen=True, slots=True)
class Brochure:
    """A finished PDF. `missing` lists characters that no face has and that print as a substitute sign."""

    data: bytes
    pages: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateCard:
    """A template as a choice: its name and its title and summary in the reader's language by key."""

    name: str
    title: str  # key below [sheet] … in resources/words
    about: str
    needs: tuple[str, ...] = ()  # what it cannot do without, named as `catalog.trust.needs.Need` does
    together: bool = False  # all products of an order on the same pages, drawn once
