"""A synthetic catalogue whose attributes are of every type, for whatever counts and compares figures."""

from dataclasses import replace
from decimal import Decimal

from booth.catalog import reference
from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Audience, Text, Value, ValueType
from booth.catalog.writing import ProductWriter
from booth.quantity import read
from synthetic import Synthetic

CHOICES = tuple(Text.of(ru=f"вид {n}", en=f"kind {n}", zh=f"{n}类") for n in range(12))
MANNERS = ("{0}", "{0}", "{0}", "{0}–{1}", "≤ {0}", "≥ {0}", "{0} ± 5 %")
STAFF = 59  # the attribute that only staff see


def _type(number: int) -> ValueType:
    if number % 6 == 0:
        return ValueType.CHOICE
    if number % 6 == 3:
        return ValueType.YES_NO if number % 12 == 3 else ValueType.SEVERAL
    return ValueType.QUANTITY


class Numbered(Synthetic):
    """Figures of every shape, choices, yes and no; some figures that are none."""

    def __init__(self, seed: int = 7, **shape: int) -> None:
        super().__init__(seed, **shape)
        self.attributes = [self._retyped(place, one) for place, one in enumerate(self.attributes)]

    def _retyped(self, place: int, one: Attribute) -> Attribute:
        kind = _type(place)
        unit = one.unit if kind is ValueType.QUANTITY else ""
        audience = Audience.STAFF if place == STAFF else Audience.PUBLIC
        return replace(one, type=kind, unit=unit, audience=audience)

    def _value(self, attribute: Attribute) -> Value:
        pick = self.random
        if attribute.type is ValueType.YES_NO:
            yes = pick.random() < 0.4
            return Value(attribute, "yes" if yes else "no", yes=yes)
        if attribute.type is not ValueType.QUANTITY:
            many = 3 if attribute.type is ValueType.SEVERAL else 1
            texts = tuple(pick.sample(CHOICES, pick.randint(1, many)))
            return Value(attribute, "\n".join(text.best("ru") for text in texts), texts=texts)
        if pick.random() < 0.02:
            return Value(attribute, "по запросу", texts=(Text.of(ru="по запросу", en="on request"),))
        low = Decimal(pick.randrange(10, 50_000)) / 10
        manner = pick.choice(MANNERS) if attribute.position % 5 == 0 else MANNERS[0]
        text = manner.format(low, low + pick.randrange(1, 900))
        return Value(attribute, text, read(text, attribute.unit))


def fill(catalog: Catalog, products: int, values: int = 30, seed: int = 7, **shape: int) -> Numbered:
    """Write such a catalogue past the history, for speed."""
    made = Numbered(seed, **shape)
    with catalog.change("numbered", f"{products} products", Origin.IMPORT) as change:
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
