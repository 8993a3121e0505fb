"""What products are put together from: texts, figures, attributes, categories, papers."""

import hashlib
from dataclasses import replace
from datetime import date
from decimal import Decimal

from booth.catalog.trust.lapsing import certified_until
from booth.catalog.values import (
    Asset,
    AssetKind,
    Attribute,
    Audience,
    Better,
    Category,
    Exhibitor,
    Figure,
    Group,
    Industry,
    Product,
    Show,
    Summary,
    Text,
    Value,
    ValueType,
)
from booth.quantity import Kind, Quantity

Words = tuple[str, str, str]  # ru, en, zh


def uid(name: str) -> str:
    """32 hexadecimal digits that are the same for the same name."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]


def t(ru: str = "", en: str = "", zh: str = "") -> Text:
    """A text in up to three languages."""
    return Text.of(ru=ru, en=en, zh=zh)


def number(text: str, unit: str = "") -> Quantity:
    """A plain figure."""
    value = Decimal(text)
    return Quantity(Kind.NUMBER, unit, value, value, base_low=float(value), base_high=float(value))


def between(low: str, high: str, unit: str = "") -> Quantity:
    """A range."""
    return Quantity(Kind.RANGE, unit, Decimal(low), Decimal(high), base_low=float(low), base_high=float(high))


def at_most(text: str, unit: str = "") -> Quantity:
    """A maximum."""
    return Quantity(Kind.MAXIMUM, unit, high=Decimal(text), base_high=float(text))


def at_least(text: str, unit: str = "", *, over: bool = False) -> Quantity:
    """A minimum; `over` writes > rather than ≥."""
    return Quantity(Kind.MINIMUM, unit, low=Decimal(text), low_open=over, base_low=float(text))


def size(unit: str, *sides: str) -> Quantity:
    """Sides: width, depth, height; or diameter and length."""
    return Quantity(Kind.SIZE, unit, numbers=tuple(Decimal(side) for side in sides))


def group(code: str, ru: str, en: str, zh: str, position: int = 0) -> Group:
    """A heading over attributes."""
    return Group(uid(f"group/{code}"), code, t(ru, en, zh), position)


def attribute(
    code: str,
    name: Text,
    under: Group,
    *,
    type_: ValueType = ValueType.QUANTITY,
    unit: str = "",
    key: bool = False,
    position: int = 0,
    better: Better = Better.NEITHER,
    audience: Audience = Audience.PUBLIC,
) -> Attribute:
    """A question that products answer."""
    return Attribute(uid(f"attribute/{code}"), code, name, under, type_, unit, False, position, key, better, audience)


def _entered(quantity: Quantity) -> str:
    if quantity.numbers:
        return " × ".join(str(side) for side in quantity.numbers)
    match quantity.kind:
        case Kind.RANGE:
            return f"{quantity.low}…{quantity.high}"
        case Kind.MAXIMUM:
            return f"≤ {quantity.high}"
        case Kind.MINIMUM:
            return f"{'>' if quantity.low_open else '≥'} {quantity.low}"
        case _:
            return str(quantity.low)


def value(asked: Attribute, answer: "Quantity | Text | bool | tuple[Text, ...]", **also: str | Text) -> Value:
    """An answer to an attribute; `condition`, `standard` and `source` by name."""
    condition = also.get("condition", Text())
    assert isinstance(condition, Text)
    noted = {name: str(also.get(name, "")) for name in ("standard", "source")}
    if isinstance(answer, Quantity):
        return Value(asked, _entered(answer), quantity=answer, condition=condition, **noted)
    if isinstance(answer, bool):
        return Value(asked, "да" if answer else "нет", yes=answer, condition=condition, **noted)
    texts = (answer,) if isinstance(answer, Text) else answer
    return Value(asked, "\n".join(text.best("ru") for text in texts), texts=texts, condition=condition, **noted)


def exhibitor(*, sample: bool = True, code: str = "primer-air") -> Exhibitor:
    """A maker with everything filled in."""
    return Exhibitor(
        uid=uid(f"exhibitor/{code}"),
        code=code,
        name=t("Пример-производитель", "Sample Maker", "示例制造商"),
        about=t("Вымышленный изготовитель для показа.", "An invented maker for show.", "用于演示的虚构制造商。"),
        city=t("Москва", "Moscow", "莫斯科"),
        site="https://example.com",
        stand="8.1H · A128",
        phone="+7 000 000-00-00",
        email="sales@example.com",
        colour="#0B6F76",
        sample=sample,
    )


def category(code: str, name: Text, colour: str, icon: str = "shape") -> Category:
    """A branch of product kinds."""
    return Category(uid(f"category/{code}"), code, name, icon=icon, colour=colour)


AIR = category(
    "air",
    t("Промышленная фильтрация воздуха", "Industrial air filtration", "工业空气过滤"),
    "#0B6F76",
    "air-filter",
)
FIRE = category(
    "fire",
    t("Автономное пожаротушение", "Autonomous fire suppression", "自动灭火装置"),
    "#B03A24",
    "fire-extinguisher",
)
CRYSTAL = category(
    "crystal",
    t("Высокотемпературная вибродиагностика", "High-temperature vibration sensing", "高温振动监测"),
    "#5A4C9F",
    "diamond-stone",
)

METAL = Industry(uid("industry/metal"), "metal", t("Машиностроение", "Machine building", "机械制造"), 0)
TRANSPORT = Industry(uid("industry/transport"), "transport", t("Электротранспорт", "Electric transport", "电动交通"), 1)
ENERGY = Industry(uid("industry/energy"), "energy", t("Энергетика", "Power industry", "能源"), 2)


def show() -> Show:
    """The fair and the stand."""
    return Show(
        t("Пример-выставка", "Sample Fair", "示例展会"),
        "8.1H",
        "A128",
        date(2026, 11, 23),
        date(2026, 11, 26),
    )


def asset(name: str, kind: AssetKind, media_type: str, width: int = 0, height: int = 0) -> Asset:
    """A file of an exhibitor or product; its hash is made from its name."""
    hashed = hashlib.sha256(name.encode()).hexdigest()
    return Asset(uid(f"asset/{name}"), kind, hashed, media_type, name, width, height)


def certificate(number_: str, name: Text, until: date | None, start: date | None = date(2024, 1, 1)) -> Asset:
    """A certificate with its number and the days it holds."""
    paper = asset(f"{number_}.pdf", AssetKind.CERTIFICATE, "application/pdf")
    return replace(paper, caption=name, number=number_, valid_from=start, valid_until=until)


def figures(values: tuple[Value, ...]) -> tuple[Figure, ...]:
    """The public key figures among values, at most four."""
    chosen = [
        Figure(v.attribute.name, v)
        for v in values
        if v.attribute.key_figure and v.attribute.audience is Audience.PUBLIC
    ]
    return tuple(chosen[:4])


def summary(product: Product, row: int = 1) -> Summary:
    """The card of a product."""
    return Summary(
        row,
        product.uid,
        product.code,
        product.plinth,
        product.name,
        product.category.uid,
        product.exhibitor.uid,
        product.state,
        product.exhibitor.sample,
        product.figures,
        next((a for a in product.assets if a.kind in (AssetKind.PHOTO, AssetKind.DRAWING)), None),
        len(product.variants),
        certified_until(product.assets),
    )


def numbered(rows: "list[tuple[Attribute, Quantity | Text | bool | tuple[Text, ...]]]") -> tuple[Value, ...]:
    """Values from (question, answer) rows."""
    return tuple(value(asked, answer) for asked, answer in rows)


TEXT = ValueType.TEXT
STAFF_GROUP = group("trade", "Поставка", "Supply", "供货", 90)
PRICE = attribute(
    "price",
    t("Цена", "Price", "价格"),
    STAFF_GROUP,
    type_=TEXT,
    audience=Audience.STAFF,
    position=90,
)
