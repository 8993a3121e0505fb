"""How a product reads: its values, models and papers as lines of text, in one language and one unit system.

Both the staff's page and the visitor's view draw what stands here; neither formats a value itself. Pure
functions of frozen values: no Qt, no store, no clock (the day is given).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from booth.catalog.trust.lapsing import lapses
from booth.catalog.values import (
    Asset,
    AssetKind,
    Attribute,
    Audience,
    Figure,
    Product,
    Said,
    Text,
    Value,
    ValueType,
    Variant,
)
from booth.catalog.wording import say
from booth.languages import Language
from booth.quantity import Kind, System, parts

# A certificate that lapses within this time is worth a word to the staff: a new one takes months.
SOON = timedelta(days=90)
# What can be shown in the gallery as a picture.
PICTURES = frozenset({AssetKind.PHOTO, AssetKind.DRAWING})
# Figures whose number and unit can be set apart, in a table's head or beside a large figure.
_APART = frozenset({Kind.NUMBER, Kind.RANGE, Kind.MINIMUM, Kind.MAXIMUM, Kind.SIZE})


@dataclass(frozen=True, slots=True)
class Line:
    """One value as it is read: its name, its text, and quietly under which condition it holds."""

    name: Said
    text: Said
    note: str = ""  # condition and standard
    source: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines."""

    title: Said
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class LargeFigure:
    """A key figure for a card: "3 000" large, "м³/ч" small."""

    name: Said
    figure: str
    unit: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the models' table; `unit` is empty when the cells carry their own."""

    name: Said
    unit: str
    numeric: bool
    staff: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a model says in one column; `own` is false where it inherits the product's value."""

    text: str
    own: bool = True


@dataclass(frozen=True, slots=True)
class Model:
    """One row of the models' table."""

    code: str
    name: Said
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Models:
    """The row of models that a product is sold as."""

    columns: tuple[Column, ...] = ()
    rows: tuple[Model, ...] = ()


class Standing(StrEnum):
    """Whether a certificate may be relied on today."""

    VALID = "valid"
    SOON = "soon"  # lapses within SOON
    LAPSES = "lapses"  # holds today, but not to the fair's last day
    EXPIRED = "expired"
    EARLY = "early"  # not in force yet
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as it is listed: what it is, its number, how long it holds."""

    asset: Asset
    title: Said
    standing: Standing


def _answer(value: Value, language: Language, system: System) -> Said:
    """The value's text, and the language it was borrowed from when one had to be."""
    said = (text.said(language) for text in value.texts)
    lenders: list[Language] = [one.language for one in said if one.language != language]
    source = lenders[0] if lenders else language
    return Said(say(value, language, system=system), source)


def _note(value: Value, language: Language) -> str:
    return " · ".join(filter(None, (value.condition.best(language), value.standard)))


def line(value: Value, language: Language, system: System) -> Line:
    """One value as one line."""
    name = value.attribute.name.said(language)
    return Line(name, _answer(value, language, system), _note(value, language), value.source)


def sections(product: Product, language: Language, system: System, audience: Audience) -> tuple[Section, ...]:
    """The product's values of one audience under their groups, in the catalogue's order."""
    chosen = [value for value in product.values if value.attribute.audience == audience]
    chosen.sort(key=lambda value: value.attribute.group.position)
    grouped = groupby(chosen, key=lambda value: value.attribute.group)
    return tuple(
        Section(group.name.said(language), tuple(line(value, language, system) for value in values))
        for group, values in grouped
    )


def apart(value: Value, language: Language, system: System) -> tuple[str, str]:
    """Figure and unit of a value; a value that is no plain figure comes whole, without a unit."""
    if value.quantity is None or value.quantity.kind not in _APART:
        return say(value, language, system=system), ""
    return parts(value.quantity, language, system=system)


def figures(found: Iterable[Figure], language: Language, system: System) -> tuple[LargeFigure, ...]:
    """Key figures for cards; staff-only ones are left out whatever the list says."""
    return tuple(
        LargeFigure(figure.name.said(language), *apart(figure.value, language, system))
        for figure in found
        if figure.value.attribute.audience == Audience.PUBLIC
    )


def _columns(product: Product, staff: bool) -> Iterator[Attribute]:
    """Attributes that at least one model states itself, each once, in the catalogue's order."""
    stated = {
        value.attribute.uid: value.attribute
        for variant in product.variants
        for value in variant.values
        if staff or value.attribute.audience == Audience.PUBLIC
    }
    yield from sorted(stated.values(), key=lambda one: (one.group.position, one.position))


def _stated(variant: Variant, attribute: Attribute) -> Value | None:
    return next((value for value in variant.values if value.attribute.uid == attribute.uid), None)


def _column(product: Product, attribute: Attribute, language: Language, system: System) -> tuple[Column, list[Cell]]:
    """A column with its cells: the unit goes to the head when every figure shares it."""
    inherited = next((value for value in product.values if value.attribute.uid == attribute.uid), None)
    stated = [_stated(variant, attribute) for variant in product.variants]
    shown = [own or inherited for own in stated]
    split = [apart(value, language, system) if value else ("—", "") for value in shown]
    units = {unit for (_, unit), value in zip(split, shown, strict=True) if value}
    shared = units.pop() if len(units) == 1 else ""
    texts = (
        figure if shared or value is None else say(value, language, system=system)
        for (figure, _), value in zip(split, shown, strict=True)
    )
    cells = [Cell(text, own is not None) for text, own in zip(texts, stated, strict=True)]
    numeric = attribute.type == ValueType.QUANTITY
    staff = attribute.audience == Audience.STAFF
    return Column(attribute.name.said(language), shared, numeric, staff), cells


def models(product: Product, language: Language, system: System, *, staff: bool = False) -> Models:
    """The models' table; without `staff` it holds public values only."""
    if not product.variants:
        return Models()
    columns = [_column(product, one, language, system) for one in _columns(product, staff)]
    rows = (
        Model(variant.code, variant.name.said(language), tuple(cells[row] for _, cells in columns))
        for row, variant in enumerate(product.variants)
    )
    return Models(tuple(column for column, _ in columns), tuple(rows))


def standing(asset: Asset, today: date, needed: date | None = None) -> Standing:
    """Whether a certificate holds on a day, and to the day until which it is needed; its last day still counts."""
    if asset.valid_until is not None and asset.valid_until < today:
        return Standing.EXPIRED
    if asset.valid_from is not None and asset.valid_from > today:
        return Standing.EARLY
    if asset.valid_until is None:
        return Standing.UNDATED
    if needed is not None and lapses(asset, needed):
        return Standing.LAPSES
    return Standing.SOON if asset.valid_until - today <= SOON else Standing.VALID


def _title(asset: Asset, language: Language) -> Said:
    """A file's caption, or its name on disk where nobody wrote one."""
    said = asset.caption.said(language)
    return said if said.text else Said(asset.file_name, language)


def certificates(
    product: Product, language: Language, today: date, needed: date | None = None
) -> tuple[Certificate, ...]:
    """The product's certificates, with their standing on a day; staff are told until when they are `needed`."""
    return tuple(
        Certificate(asset, _title(asset, language), standing(asset, today, needed))
        for asset in product.assets
        if asset.kind == AssetKind.CERTIFICATE
    )


def documents(product: Product, language: Language) -> tuple[tuple[Asset, Said], ...]:
    """PDF files that can be read in the window, certificates left out, each with its title."""
    return tuple((asset, _title(asset, language)) for asset in product.assets if asset.kind == AssetKind.DOCUMENT)


def pictures(product: Product) -> tuple[Asset, ...]:
    """What the gallery shows: photographs and drawings, in the catalogue's order."""
    return tuple(asset for asset in product.assets if asset.kind in PICTURES)


def said_all(texts: Iterable[Text], language: Language) -> tuple[Said, ...]:
    """Several texts in one language, empty ones left out."""
    return tuple(said for text in texts if (said := text.said(language)).text)
