"""Values out of the history's fields: a thing as it stood, with what it refers to as that stands now."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from booth.catalog import texts
from booth.catalog.history.fields import Flat, built
from booth.catalog.reference import Reference, Shelf
from booth.catalog.revisions import Entity
from booth.catalog.values import (
    EMPTY,
    Asset,
    AssetKind,
    Attribute,
    Audience,
    Benefit,
    Better,
    Category,
    Exhibitor,
    Group,
    Industry,
    Product,
    Show,
    State,
    Step,
    Text,
    Value,
    ValueType,
    Variant,
)
from booth.errors import BoothError
from booth.quantity import Kind, Quantity

R = TypeVar("R", Exhibitor, Category, Industry, Group, Attribute)
Found = Callable[[str], str]  # the code of a thing that is gone, by its uid


def revive(kind: str, uid: str, fields: Flat, known: Reference, gone_code: Found = str) -> Entity:
    """The thing of this kind that has these fields.

    BoothError "undo_needs" when it refers to something that is not there any more.
    """
    return _Reviver(known, gone_code).of(kind, built(uid, fields))


class _Reviver:
    """Looks up what a record names by uid."""

    def __init__(self, known: Reference, gone_code: Found) -> None:
        self._known, self._gone_code = known, gone_code

    def of(self, kind: str, held: Flat) -> Entity:
        """The value of a parsed record."""
        match kind:
            case "product":
                return self._product(held)
            case "exhibitor":
                return self._exhibitor(held)
            case "attribute":
                return self._attribute(held)
            case "category":
                return self._category(held)
            case "industry":
                return Industry(**_named(held))
            case "group":
                return Group(**_named(held))
            case _:
                return self._show(held)

    def _there(self, shelf: Shelf[R], uid: str) -> R:
        found = shelf.by_uid(uid)
        if found is None:
            raise BoothError("undo_needs", code=self._gone_code(uid) or uid)
        return found

    def _show(self, held: Flat) -> Show:
        return Show(
            name=_text(held, "name"),
            hall=held.get("hall", ""),
            stand=held.get("stand", ""),
            first_day=texts.read_date(held.get("first_day", "")),
            last_day=texts.read_date(held.get("last_day", "")),
            accent=held.get("accent", ""),
            logo=_asset(held["logo"]) if held.get("logo") else None,
            marks=_marks(held),
        )

    def _exhibitor(self, held: Flat) -> Exhibitor:
        return Exhibitor(
            **_named(held),
            about=_text(held, "about"),
            city=_text(held, "city"),
            **{name: held.get(name, "") for name in ("site", "stand", "phone", "email", "colour")},
            logo=_asset(held["logo"]) if held.get("logo") else None,
            sample=held.get("sample", False),
        )

    def _category(self, held: Flat) -> Category:
        return Category(
            **_named(held),
            parent=held.get("parent", ""),
            about=_text(held, "about"),
            icon=held.get("icon", ""),
            colour=held.get("colour", ""),
        )

    def _attribute(self, held: Flat) -> Attribute:
        return Attribute(
            **_named(held),
            group=self._there(self._known.groups, held["group"]),
            type=ValueType(held["type"]),
            unit=held.get("unit", ""),
            difference=held.get("difference", False),
            key_figure=held.get("key_figure", False),
            better=Better(held.get("better", "")),
            audience=Audience(held["audience"]),
        )

    def _product(self, held: Flat) -> Product:
        known = self._known
        return Product(
            **_named(held),
            plinth=held.get("plinth", ""),
            category=self._there(known.categories, held["category"]),
            exhibitor=self._there(known.exhibitors, held["exhibitor"]),
            tagline=_text(held, "tagline"),
            description=_text(held, "description"),
            benefits=tuple(Benefit(texts.text_of(one), texts.text_of(two)) for one, two in held.get("benefits", ())),
            applications=tuple(texts.text_of(one) for one in held.get("applications", ())),
            steps=tuple(Step(icon, texts.text_of(name)) for icon, name in held.get("steps", ())),
            state=State(held["state"]),
            industries=tuple(self._there(known.industries, uid) for uid in held.get("industries", ())),
            values=self._values(held),
            variants=tuple(self._variant(one, place) for place, one in enumerate(held.get("variants", ()))),
            assets=tuple(_asset(one, place) for place, one in enumerate(held.get("assets", ()))),
            accepted=tuple(held.get("accepted", ())),
        )

    def _variant(self, held: Flat, place: int) -> Variant:
        return Variant(held["uid"], held["code"], _text(held, "name"), self._values(held), place)

    def _values(self, held: Flat) -> tuple[Value, ...]:
        return tuple(self.value(one) for one in held.get("values", ()))

    def value(self, held: Flat) -> Value:
        """The value of a parsed record."""
        return Value(
            attribute=self._there(self._known.attributes, held["attribute"]),
            as_entered=held.get("as_entered", ""),
            quantity=_quantity(held["quantity"]) if "quantity" in held else None,
            texts=tuple(texts.text_of(one) for one in held.get("texts", ())),
            yes=held.get("yes"),
            condition=_text(held, "condition"),
            **{name: held.get(name, "") for name in ("standard", "source", "document", "page")},
        )


def value(attribute: str, held: Flat, known: Reference) -> Value:
    """A value as a field of the history tells of it. BoothError "undo_needs" when its attribute is gone."""
    return _Reviver(known, str).value({"attribute": attribute, **held})


def asset(uid: str, held: Flat) -> Asset:
    """A file as a field of the history tells of it."""
    return _asset({"uid": uid, **held})


_ASSET_WORDS: Final = ("sha256", "media_type", "file_name", "credit", "number")


def _asset(held: Flat, place: int = 0) -> Asset:
    return Asset(
        uid=held["uid"],
        kind=AssetKind(held["kind"]),
        **{name: held.get(name, "") for name in _ASSET_WORDS},
        width=held.get("width", 0),
        height=held.get("height", 0),
        caption=_text(held, "caption"),
        valid_from=texts.read_date(held.get("valid_from", "")),
        valid_until=texts.read_date(held.get("valid_until", "")),
        position=place,
    )


def _quantity(held: Flat) -> Quantity:
    return Quantity(
        kind=Kind(held["kind"]),
        unit=held.get("unit", ""),
        low=texts.decimal(held.get("low")),
        high=texts.decimal(held.get("high")),
        low_open=held.get("low_open", False),
        high_open=held.get("high_open", False),
        numbers=texts.read_numbers(" ".join(held.get("numbers", ()))),
        text=held.get("text", ""),
        base_low=held.get("base_low"),
        base_high=held.get("base_high"),
    )


def _text(held: Flat, name: str) -> Text:
    """A text, its languages in their fixed order again."""
    return Text.of(**held[name]) if held.get(name) else EMPTY


def _named(held: Flat) -> dict[str, Any]:
    return {
        "uid": held["uid"],
        "code": held["code"],
        "name": _text(held, "name"),
        "position": held.get("position", 0),
        "marks": _marks(held),
    }


def _marks(held: Flat) -> tuple[Any, ...]:
    return texts.marks_of(held.get("marks", {}))
