"""A catalogue of any size out of a seed: for measuring, never for showing.

`python -m tests.synthetic HOME 100000` writes one. The same seed writes the same products.
"""

import random
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from booth.catalog import reference
from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog
from booth.catalog.values import (
    Attribute,
    Better,
    Category,
    Exhibitor,
    Group,
    Industry,
    Product,
    State,
    Text,
    Value,
    ValueType,
    Variant,
)
from booth.catalog.writing import ProductWriter
from booth.quantity import Kind, Quantity

KINDS = (
    ("Фильтр", "Filter", "过滤器"),
    ("Датчик", "Sensor", "传感器"),
    ("Насос", "Pump", "泵"),
    ("Модуль пожаротушения", "Suppression module", "灭火模块"),
    ("Кристалл", "Crystal", "晶体"),
    ("Ёмкость", "Vessel", "容器"),
)
MANNERS = (
    ("вертикальный", "vertical", "立式"),
    ("сорбционный", "sorption", "吸附"),
    ("автономный", "autonomous", "自动"),
    ("высокотемпературный", "high-temperature", "高温"),
    ("взрывозащищённый", "explosion-proof", "防爆"),
)
UNITS = ("m3/h", "Pa", "kW", "mm", "kg", "V", "Hz", "dB(A)")


def _uid(number: int, kind: int) -> str:
    return f"{kind:08x}{number:024x}"


def _text(ru: str, en: str, zh: str) -> Text:
    return Text((("ru", ru), ("en", en), ("zh", zh)))


def category(number: int) -> Category:
    """One of the roots of the tree."""
    return Category(_uid(number, 5), f"k{number}", _text(*KINDS[number]), colour="#1565C0", position=number)


def exhibitor(number: int) -> Exhibitor:
    """One of the makers."""
    name = _text(f"Изготовитель {number}", f"Maker {number}", f"制造商{number}")
    return Exhibitor(_uid(number, 1), f"M{number}", name, sample=True, position=number)


def industry(number: int) -> Industry:
    """One of the industries."""
    name = _text(f"Отрасль {number}", f"Industry {number}", f"行业{number}")
    return Industry(_uid(number, 2), f"I{number}", name, number)


class Synthetic:
    """What a synthetic catalogue consists of."""

    def __init__(self, seed: int = 7, *, exhibitors: int = 40, attributes: int = 60) -> None:
        self.random = random.Random(seed)
        self.exhibitors = [exhibitor(number) for number in range(exhibitors)]
        self.industries = [industry(number) for number in range(8)]
        groups = [Group(_uid(n, 3), f"G{n}", _text(f"Группа {n}", f"Group {n}", f"组{n}"), n) for n in range(6)]
        self.groups = groups
        self.attributes = [
            Attribute(
                _uid(n, 4),
                f"a{n}",
                _text(f"Параметр {n}", f"Parameter {n}", f"参数{n}"),
                groups[n % 6],
                ValueType.QUANTITY if n % 3 else ValueType.TEXT,
                unit=UNITS[n % len(UNITS)] if n % 3 else "",
                position=n,
                key_figure=n % 12 == 1,
                better=Better.HIGHER if n % 4 == 0 else Better.NEITHER,
            )
            for n in range(attributes)
        ]
        self.categories = list(self._tree())

    def _tree(self) -> Iterator[Category]:
        for n, names in enumerate(KINDS):
            root = category(n)
            yield root
            for m, manner in enumerate(MANNERS):
                name = _text(*(f"{a} {b}" for a, b in zip(names, manner, strict=True)))
                yield Category(_uid(100 + n * 10 + m, 5), f"k{n}/{m}", name, root.uid, position=m)

    def product(self, number: int, values: int = 30) -> Product:
        """One product; one in six is sold as three variants."""
        pick = self.random
        category = pick.choice([one for one in self.categories if one.parent]) if number else self.categories[1]
        names = category.name.by_language
        name = Text(tuple((language, f"{said} {number}") for language, said in names))
        answered = pick.sample(self.attributes, min(values, len(self.attributes)))
        variants = () if number % 6 else tuple(self._variant(number, n, answered[:3]) for n in range(3))
        return Product(
            uid=_uid(number, 9),
            code=f"{category.code[1]}К-{number:06d}.{pick.randrange(10)}",
            plinth=str(number) if number < 500 else "",
            name=name,
            category=category,
            exhibitor=pick.choice(self.exhibitors),
            tagline=_text(
                f"Работает без обслуживания {number % 97} лет",
                f"Runs {number % 97} years without service",
                f"免维护运行{number % 97}年",
            ),
            description=_text(
                "Для насосных станций и цехов, где воздух содержит пыль и пары.",
                "For pumping stations and shops where the air carries dust and vapours.",
                "用于空气中含有粉尘和蒸汽的泵站与车间。",
            ),
            state=State.DRAFT if number % 50 == 49 else State.SHOWN,
            position=number % 40,
            industries=tuple(pick.sample(self.industries, 2)),
            values=tuple(self._value(one) for one in answered),
            variants=variants,
        )

    def _value(self, attribute: Attribute) -> Value:
        if attribute.type is ValueType.TEXT:
            number = self.random.randrange(100)
            return Value(attribute, f"тип {number}", texts=(_text(f"тип {number}", f"type {number}", f"{number}型"),))
        number = self.random.randrange(1, 5000)
        held = Decimal(number)
        figure = Quantity(Kind.NUMBER, attribute.unit, held, held, base_low=number / 1, base_high=number / 1)
        return Value(attribute, str(number), figure)

    def _variant(self, number: int, n: int, answered: list[Attribute]) -> Variant:
        own = tuple(self._value(one) for one in answered)
        return Variant(_uid(number * 10 + n, 10), f"К-{number:06d}-{n}", values=own, position=n)


def fill(catalog: Catalog, products: int, values: int = 30, seed: int = 7) -> Synthetic:
    """Write a synthetic catalogue: what products refer to as a change, the products past the history, for speed."""
    made = Synthetic(seed)
    with catalog.change("synthetic", f"{products} products", Origin.IMPORT) as change:
        for one in (*made.exhibitors, *made.industries, *made.groups, *made.attributes, *made.categories):
            change.put(one)
    with catalog.store.writing() as connection:
        writer = ProductWriter(connection, reference.load(connection))
        for number in range(products):
            writer.put(made.product(number, values), None, 1, "")
            if writer.waiting >= 1000:
                writer.flush()
        writer.flush()
    return made


def fill_by_change(catalog: Catalog, products: int, values: int = 30, seed: int = 7) -> Synthetic:
    """The same as one change set, as an import does it; what is there already stays."""
    made = Synthetic(seed)
    with catalog.change("synthetic", f"{products} products", Origin.IMPORT) as change:
        for one in (*made.exhibitors, *made.industries, *made.groups, *made.attributes, *made.categories):
            change.put(one)
        for number in range(products):
            change.put(made.product(number, values))
    return made


if __name__ == "__main__":
    with_home = Catalog.open(Path(sys.argv[1]))
    fill(with_home, int(sys.argv[2]))
    with_home.close()
