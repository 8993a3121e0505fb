"""From row to value, one function for each table; and a value's columns for the way back."""

from typing import Any

from sqlalchemy import Row

from booth.catalog import records, texts
from booth.catalog.values import (
    EMPTY,
    Asset,
    AssetKind,
    Attribute,
    Audience,
    Better,
    Category,
    Exhibitor,
    Group,
    Industry,
    Show,
    Value,
    ValueType,
)
from booth.quantity import Kind, Quantity

Columns = dict[str, Any]


def show(row: Row[Any], logo: Asset | None) -> Show:
    """The fair and the stand."""
    return Show(
        texts.read_text(row.name),
        row.hall,
        row.stand,
        texts.read_date(row.first_day),
        texts.read_date(row.last_day),
        row.accent,
        logo,
        texts.read_marks(row.marks),
    )


def show_columns(value: Show, logo: int | None) -> Columns:
    """The fair's columns."""
    return {
        "id": 1,
        "name": texts.write_text(value.name),
        "hall": value.hall,
        "stand": value.stand,
        "first_day": texts.write_date(value.first_day),
        "last_day": texts.write_date(value.last_day),
        "accent": value.accent,
        "logo_id": logo,
        "marks": _marks(value),
    }


def exhibitor(row: Row[Any], logo: Asset | None) -> Exhibitor:
    """A maker on the stand."""
    return Exhibitor(
        uid=row.uid,
        code=row.code,
        name=texts.read_text(row.name),
        about=texts.read_text(row.about),
        city=texts.read_text(row.city),
        site=row.site,
        stand=row.stand,
        phone=row.phone,
        email=row.email,
        colour=row.colour,
        logo=logo,
        sample=row.sample,
        position=row.position,
        marks=texts.read_marks(row.marks),
    )


def exhibitor_columns(value: Exhibitor, logo: int | None) -> Columns:
    """An exhibitor's columns."""
    return _named(value) | {
        "about": texts.write_text(value.about),
        "city": texts.write_text(value.city),
        "site": value.site,
        "stand": value.stand,
        "phone": value.phone,
        "email": value.email,
        "colour": value.colour,
        "logo_id": logo,
        "sample": value.sample,
    }


def category(row: Row[Any], parent: str) -> Category:
    """A branch of the tree, its colour as stored."""
    return Category(
        uid=row.uid,
        code=row.code,
        name=texts.read_text(row.name),
        parent=parent,
        about=texts.read_text(row.about),
        icon=row.icon,
        colour=row.colour,
        position=row.position,
        marks=texts.read_marks(row.marks),
    )


def category_columns(value: Category, parent: int | None) -> Columns:
    """A category's columns."""
    return _named(value) | {
        "about": texts.write_text(value.about),
        "icon": value.icon,
        "colour": value.colour,
        "parent_id": parent,
    }


def industry(row: Row[Any]) -> Industry:
    """Who uses a product."""
    return Industry(row.uid, row.code, texts.read_text(row.name), row.position, texts.read_marks(row.marks))


def group(row: Row[Any]) -> Group:
    """A heading over attributes."""
    return Group(row.uid, row.code, texts.read_text(row.name), row.position, texts.read_marks(row.marks))


def attribute(row: Row[Any], group: Group) -> Attribute:
    """A question that products answer."""
    return Attribute(
        uid=row.uid,
        code=row.code,
        name=texts.read_text(row.name),
        group=group,
        type=ValueType(row.type),
        unit=row.unit,
        difference=row.difference,
        position=row.position,
        key_figure=row.key_figure,
        better=Better(row.better),
        audience=Audience(row.audience),
        marks=texts.read_marks(row.marks),
    )


def attribute_columns(value: Attribute, group: int) -> Columns:
    """An attribute's columns."""
    return _named(value) | {
        "group_id": group,
        "type": str(value.type),
        "unit": value.unit,
        "difference": value.difference,
        "key_figure": value.key_figure,
        "better": str(value.better),
        "audience": str(value.audience),
    }


def named_columns(value: Industry | Group) -> Columns:
    """The columns of what has only a code and a name."""
    return _named(value)


def _named(value: Exhibitor | Category | Industry | Group | Attribute) -> Columns:
    return {
        "uid": value.uid,
        "code": value.code,
        "name": texts.write_text(value.name),
        "position": value.position,
        "marks": _marks(value),
    }


def _marks(value: Exhibitor | Category | Industry | Group | Attribute | Show) -> str:
    return texts.dumps(records.marks_record(value.marks)) if value.marks else ""


def asset(row: Row[Any]) -> Asset:
    """A file that belongs to an exhibitor or product."""
    return Asset(
        uid=row.uid,
        kind=AssetKind(row.kind),
        sha256=row.sha256,
        media_type=row.media_type,
        file_name=row.file_name,
        width=row.width,
        height=row.height,
        caption=texts.read_text(row.caption),
        credit=row.credit,
        number=row.number,
        valid_from=texts.read_date(row.valid_from),
        valid_until=texts.read_date(row.valid_until),
        position=row.position,
    )


def asset_columns(value: Asset) -> Columns:
    """An asset's columns; its place on a product stands with the product."""
    return {
        "uid": value.uid,
        "kind": str(value.kind),
        "sha256": value.sha256,
        "media_type": value.media_type,
        "file_name": value.file_name,
        "width": value.width,
        "height": value.height,
        "caption": texts.write_text(value.caption),
        "credit": value.credit,
        "number": value.number,
        "valid_from": texts.write_date(value.valid_from),
        "valid_until": texts.write_date(value.valid_until),
        "position": value.position,
    }


def value(row: Row[Any], attribute: Attribute) -> Value:
    """An answer to one attribute."""
    return Value(  # by place: there are hundreds of thousands of them
        attribute,
        row.as_entered,
        _quantity(row) if row.kind else None,
        texts.read_texts(row.texts) if row.texts else (),
        row.yes,
        texts.read_text(row.condition) if row.condition else EMPTY,
        row.standard,
        row.source,
        row.document,
        row.page,
    )


_KINDS = {str(kind): kind for kind in Kind}


def _quantity(row: Row[Any]) -> Quantity:
    return Quantity(
        _KINDS[row.kind],
        row.unit,
        texts.decimal(row.low),
        texts.decimal(row.high),
        row.low_open,
        row.high_open,
        texts.read_numbers(row.numbers) if row.numbers else (),
        row.text,
        row.base_low,
        row.base_high,
    )


def value_line(value: Value) -> tuple[Any, ...]:
    """An answer's own columns in the table's order, the figure's ten among them."""
    return (
        value.as_entered,
        *texts.figure_line(value.quantity),
        texts.write_texts(value.texts),
        value.yes,
        texts.write_text(value.condition),
        value.standard,
        value.source,
        value.document,
        value.page,
    )
