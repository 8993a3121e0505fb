"""Any catalogue leaves and comes back equal, elsewhere as here; what the file did not touch is never overwritten."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog, new_uid
from booth.catalog.translation import marked
from booth.catalog.values import (
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
    RelationKind,
    Show,
    Standing,
    State,
    Step,
    Text,
    Value,
    ValueType,
    Variant,
)
from booth.exchange.export.exporting import export_file
from booth.exchange.formats.grid import clean
from booth.exchange.importing import import_file
from booth.quantity import read
from returning import differing, products, state

# Letters that spreadsheets, XML and importers have opinions on.
SIGNS = "abАБё1 ,.=+@'\"&<>_x0041é\u00a0中文…%/-#|\\"
# What means something to an importer, and what would mean it but for a backslash.
MEANT = ("-", "#", "|", "\\-", "\\\\-", "\\#1", "a|b", "a \\| b", "#-|", "- | -", "a\\")
FIGURES = ("3 000 м³/ч", "0,5", "−40…+45", "≤ 850", "1 600", "12 ± 0,5", "1200.0")
CODES = ("M{}", "#{}", "\\#{}")
DOUBTS = ("spaces:name.ru:ru:1a2b3c", "letters:benefits.0.head.ru:ru:00ff00", "twins::every:abcdef")
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))


def said(signs: str = SIGNS, *, empty: bool = True) -> st.SearchStrategy[str]:
    """A text on one line, as an importer leaves it."""
    tidy = st.text(signs, max_size=12).map(lambda text: " ".join(clean(text).split())) | st.sampled_from(MEANT)
    return tidy.filter(lambda text: empty or text != "")


def spoken(*, empty: bool = True, lines: bool = False) -> st.SearchStrategy[Text]:
    """A text in any of the languages."""
    one = said() if not lines else st.lists(said(empty=False), max_size=3).map("\n".join)
    made = st.fixed_dictionaries({"ru": one, "en": one, "zh": one}).map(lambda told: Text.of(**told))
    return made if empty else made.filter(bool)


@st.composite
def values(draw: Any, attribute: Attribute) -> Value:
    """An answer as the importer understands it."""
    details = {
        "condition": draw(spoken()),
        "standard": draw(said()),
        "source": draw(said()),
        "page": draw(st.sampled_from(("", "12", "12-13"))),
    }
    match attribute.type:
        case ValueType.QUANTITY:
            text = draw(st.sampled_from(FIGURES))
            figure = read(text, attribute.unit)
            return Value(attribute, text, quantity=figure, **details)
        case ValueType.YES_NO:
            text = draw(st.sampled_from(("да", "no", "+")))
            return Value(attribute, text, yes=text != "no", **details)
        case ValueType.SEVERAL:
            texts = tuple(draw(st.lists(spoken(empty=False), min_size=1, max_size=3)))
        case _:
            texts = (draw(spoken(empty=False, lines=True)),)
    return Value(attribute, "\n".join(text.best("ru") for text in texts), texts=texts, **details)


@st.composite
def contents(draw: Any) -> dict[str, Any]:
    """Everything that a catalogue holds."""
    count = st.integers(1, 3)
    makers = [
        Exhibitor(
            new_uid(), draw(st.sampled_from(CODES)).format(n), draw(spoken(empty=False)), draw(spoken(lines=True)),
            draw(spoken()), draw(said()),
            sample=draw(st.booleans()), position=n, colour=draw(st.sampled_from(("", "#0B6F76"))),
        )
        for n in range(draw(count))
    ]  # fmt: skip
    root = Category(new_uid(), "air", draw(spoken(empty=False)), colour="#0B6F76")
    branch = Category(new_uid(), "air/small", draw(spoken(empty=False)), root.uid, icon="fan", position=1)
    industries = [
        Industry(new_uid(), draw(st.sampled_from(CODES)).format(n), draw(spoken(empty=False)), n)
        for n in range(draw(count))
    ]
    group = Group(new_uid(), "main", draw(spoken(empty=False)))
    attributes = [
        Attribute(
            new_uid(), f"a_{kind}", draw(spoken(empty=False)), group, kind,
            "m3/h" if kind is ValueType.QUANTITY else "",
            position=n, key_figure=draw(st.booleans()), better=draw(st.sampled_from(tuple(Better))),
            audience=draw(st.sampled_from(tuple(Audience))),
        )
        for n, kind in enumerate(ValueType)
    ]  # fmt: skip
    shared = {"categories": [root, branch], "industries": industries, "attributes": attributes}
    goods = [draw(product(makers[n % len(makers)], n, shared)) for n in range(draw(st.integers(0, 4)))]
    uids = [one.uid for one in goods]
    pairs = (
        st.lists(st.tuples(st.sampled_from(RelationKind), st.sampled_from(uids)), max_size=3) if uids else st.just([])
    )
    return {
        "show": Show(draw(spoken()), draw(said()), "B20", draw(DAYS), draw(DAYS)),
        "referred": [*makers, root, branch, *industries, group, *attributes],
        "products": goods,
        "relations": {uid: draw(pairs) for uid in uids},
    }


@st.composite
def product(draw: Any, maker: Exhibitor, number: int, shared: dict[str, list[Any]]) -> Product:
    answered = [one for one in shared["attributes"] if draw(st.booleans())]
    short = st.lists(spoken(empty=False), max_size=3)
    made = Product(
        uid=new_uid(),
        code=draw(st.sampled_from((f"A-{number}", f"Изделие {number}", f"0{number}", f"A/{number}", f"#{number}"))),
        plinth=draw(st.sampled_from(("", "7", "12a", "007"))),
        name=draw(spoken(empty=False)),
        category=draw(st.sampled_from(shared["categories"])),
        exhibitor=maker,
        tagline=draw(spoken()),
        description=draw(spoken(lines=True)),
        benefits=tuple(Benefit(head, draw(spoken())) for head in draw(short)),
        applications=tuple(draw(short)),
        steps=tuple(Step(draw(st.sampled_from(("", "fan"))), name) for name in draw(short)),
        state=draw(st.sampled_from(State)),
        accepted=tuple(sorted(draw(st.sets(st.sampled_from(DOUBTS))))),
        position=number,
        industries=tuple(one for one in shared["industries"] if draw(st.booleans())),
        values=tuple(draw(values(one)) for one in answered),
        variants=tuple(
            Variant(
                new_uid(), f"V-{number}-{n}", draw(spoken()),
                tuple(draw(values(one)) for one in answered if draw(st.booleans())), n,
            )
            for n in range(draw(st.integers(0, 2)))
        ),
        assets=tuple(
            Asset(new_uid(), AssetKind.CERTIFICATE, "", "", "", number=f"N {n}", caption=draw(spoken()),
                  valid_until=draw(DAYS), position=n)
            for n in range(draw(st.integers(0, 2)))
        ),
    )  # fmt: skip
    if made.assets and made.values:
        stated = replace(made.values[0], document=made.assets[0].uid)
        made = replace(made, values=(stated, *made.values[1:]))
    language = made.name.said("ru").language
    return marked(made, "name", language, Standing.CHECKED, "Li") if draw(st.booleans()) else made


@contextmanager
def filled(held: dict[str, Any]) -> Iterator[tuple[Catalog, Path]]:
    """A catalogue that holds it all, and a folder beside it."""
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog.open(Path(folder) / "home")
        with catalog.change("test", "all of it", Origin.IMPORT) as change:
            change.put(held["show"])
            for one in (*held["referred"], *held["products"]):
                change.put(one)
            for uid, relations in held["relations"].items():
                change.relate(uid, [(kind, other) for kind, other in relations if other != uid])
        try:
            yield catalog, Path(folder)
        finally:
            catalog.close()


def order(catalog: Catalog) -> list[str]:
    return [one.uid for one in products(catalog)]


LIMITS = {"max_examples": 12, "deadline": None, "suppress_health_check": list(HealthCheck)}


@settings(**LIMITS)
@given(contents())
def test_in_an_empty_catalogue_it_is_equal(held: dict[str, Any]) -> None:
    with filled(held) as (catalog, folder):
        export_file(catalog, folder / "out.xlsx")
        other = Catalog.open(folder / "other")
        report = import_file(other, folder / "out.xlsx", who="x")
        before, after = state(catalog), state(other)
        assert report.notes == ()
        assert {uid: (before.get(uid), after.get(uid)) for uid in differing(before, after)} == {}
        assert order(other) == order(catalog)
        other.close()


@settings(**LIMITS)
@given(contents())
def test_in_its_own_catalogue_nothing_changes(held: dict[str, Any]) -> None:
    with filled(held) as (catalog, folder):
        export_file(catalog, folder / "out.xlsx")
        report = import_file(catalog, folder / "out.xlsx", who="x")
        assert (report.new, report.changed, report.revision, report.notes, report.conflicts) == (0, 0, 0, (), ())


@settings(**LIMITS)
@given(contents(), st.randoms(use_true_random=False))
def test_what_was_edited_here_since_stays_whatever_it_is(held: dict[str, Any], chance: Any) -> None:
    with filled(held) as (catalog, folder):
        export_file(catalog, folder / "out.xlsx")
        with catalog.change("Anna", "since") as change:
            for one in products(catalog):
                change.put(_edited(one, chance))
            if held["products"] and chance.random() < 0.3:
                change.delete(held["products"][0].uid)
        before, revision = state(catalog), catalog.revision()
        report = import_file(catalog, folder / "out.xlsx", who="x")
        assert differing(before, state(catalog)) == set()
        assert (catalog.revision(), report.conflicts) == (revision, ())


def _edited(one: Product, chance: Any) -> Product:
    """Anything a person does to a product."""
    edits: list[dict[str, Any]] = [
        {"code": f"{one.code}*"},
        {"name": Text.of(en="Edited")},
        {"values": one.values[1:]},
        {"variants": one.variants[1:]},
        {"assets": tuple(reversed(one.assets))},
        {"benefits": (*one.benefits, Benefit(Text.of(ru="Ещё")))},
        {"plinth": "", "state": State.DRAFT, "industries": ()},
        {},
    ]
    return replace(one, **chance.choice(edits))
