"""What an import means to write, worked out in full before the first write."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final

from booth.catalog.values import (
    EMPTY,
    Asset,
    AssetKind,
    Attribute,
    Category,
    Exhibitor,
    Group,
    Industry,
    Product,
    RelationKind,
    Show,
    Text,
    Value,
    Variant,
)

Referred = Exhibitor | Category | Industry | Group | Attribute
SHOW: Final = "show"  # in the place of a uid


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the file something stands."""

    sheet: str
    row: int
    column: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A file that is to belong to a product or exhibitor, and what is said about it.

    A certificate of which only the number is at hand has no file: `path` None, `sha256` empty.
    """

    path: Path | None
    sha256: str
    kind: AssetKind
    place: Place
    caption: Text = EMPTY
    credit: str = ""
    number: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    replaces: Asset | None = None  # what stood in its place
    uid: str = ""  # for something new


@dataclass(frozen=True, slots=True)
class Stated:
    """Which paper of the product a row says its value is from, by file name or number; empty: none."""

    name: str
    place: Place


@dataclass(slots=True)
class VariantDraft:
    """A variant as the file and the catalogue together make it; values by the attribute's uid."""

    variant: Variant
    values: dict[str, Value]


@dataclass(slots=True)
class Draft:
    """A product as the file and the catalogue together make it."""

    product: Product
    old: Product | None
    place: Place
    values: dict[str, Value]
    variants: dict[str, VariantDraft]  # by code
    pictures: list[Picture] = field(default_factory=list[Picture])
    # By the variant's uid (empty for the whole product) and the attribute's: the paper that states the value.
    documents: dict[tuple[str, str], Stated] = field(default_factory=dict[tuple[str, str], Stated])
    arranged: bool = False  # the pictures are all there, in the order they are to have
    related: dict[RelationKind, tuple[str, ...]] = field(default_factory=dict[RelationKind, tuple[str, ...]])


@dataclass(slots=True)
class Plan:
    """All that is to be written, in an order in which nothing refers to what is not there yet."""

    show: Show | None = None
    referred: list[Referred] = field(default_factory=list[Referred])
    before: dict[str, Referred] = field(default_factory=dict[str, Referred])  # those that get another code, by uid
    logos: dict[str, Picture] = field(default_factory=dict[str, Picture])  # by the exhibitor's uid, or SHOW
    drafts: list[Draft] = field(default_factory=list[Draft])


def paper_names(assets: Iterable[Asset]) -> dict[str, str]:
    """The uids of a product's files by what a row calls them: the file's name, or a certificate's number."""
    return {one.file_name or one.number: one.uid for one in reversed(tuple(assets))}


def told(asset: Asset, picture: Picture) -> Asset:
    """An asset with what the file says about it."""
    return replace(
        asset,
        kind=picture.kind,
        caption=picture.caption,
        credit=picture.credit,
        number=picture.number,
        valid_from=picture.valid_from,
        valid_until=picture.valid_until,
    )
