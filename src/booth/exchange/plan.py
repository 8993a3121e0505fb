"""What an import means to write, worked out in full before the first write."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

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
    related: dict[RelationKind, tuple[str, ...]] = field(default_factory=dict[RelationKind, tuple[str, ...]])


@dataclass(slots=True)
class Plan:
    """All that is to be written, in an order in which nothing refers to what is not there yet."""

    show: Show | None = None
    referred: list[Referred] = field(default_factory=list[Referred])
    logos: dict[str, Picture] = field(default_factory=dict[str, Picture])  # by the exhibitor's code
    drafts: list[Draft] = field(default_factory=list[Draft])


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
