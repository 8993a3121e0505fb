"""Whatever is done in whatever order: taken back from the newest to the first, the catalogue is as it began."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import builders
from booth.catalog.revisions import Origin, Side
from booth.catalog.store import Catalog, new_uid
from booth.catalog.translation import marked
from booth.catalog.values import AssetKind, Category, Product, RelationKind, Standing, State, Text, Variant
from booth.errors import BoothError
from stocking import referred, stock

Step = tuple[str, int, int]
KINDS = (
    "text",
    "value",
    "variant",
    "plinth",
    "delete",
    "relate",
    "import",
    "category",
    "attribute",
    "mark",
    "logo",
    "undo",
)
steps = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=9)


def products(catalog: Catalog) -> list[Product]:
    found = [one.uid for one in builders.products()]
    there: list[Product] = []
    for uid in found:
        try:
            there.append(catalog.products.get(uid))
        except BoothError:
            continue
    return there


def edited(product: Product, kind: str, number: int) -> Product:
    match kind:
        case "text":
            return replace(product, name=Text.of(ru=f"Имя {number}", zh=product.name.exact("zh")))
        case "value":
            kept = tuple(one for place, one in enumerate(product.values) if place != number % 7)
            return replace(product, values=tuple(replace(one, source=f"с. {number}") for one in kept))
        case "variant":
            added = Variant(new_uid(), f"M-{number}", position=len(product.variants))
            return replace(product, variants=(*product.variants[number % 2 :], added))
        case "mark":
            return marked(product, "name", "zh", Standing.CHECKED, f"Ли {number}") if product.name else product
        case _:
            return replace(product, plinth=str(number), state=State.DRAFT if number % 2 else State.SHOWN)


@contextmanager
def expected_refusal() -> Iterator[None]:
    """Some takings back cannot be: each for one of these reasons, and nothing is written."""
    try:
        yield
    except BoothError as refused:
        if refused.code not in ("undo_needed", "undo_needs", "code_taken"):
            raise


def take(catalog: Catalog, step: Step) -> None:
    kind, which, number = step
    there = products(catalog)
    if kind == "undo":
        revision = which % catalog.revision() + 1
        with expected_refusal():
            asked = catalog.undo(revision, "undo", dry_run=True)
            decided = {one.key: list(Side)[(number + n) % 2] for n, one in enumerate(asked.clashes)}
            catalog.undo(revision, "undo", decided=decided)
        return
    with catalog.change("tests", kind, Origin.IMPORT if kind == "import" else Origin.HAND) as change:
        if kind == "category":
            made = Category(new_uid(), f"c{catalog.revision()}", Text.of(ru=f"Раздел {number}"), colour="#112233")
            change.put(made)
            if there:
                change.put(replace(there[which % len(there)], category=made))
        elif kind == "logo":
            logo = builders.asset(f"{number % 3}.svg", AssetKind.LOGO, "image/svg+xml", 40, 40) if number % 3 else None
            change.put(replace(catalog.show(), hall=str(which), logo=logo))
        elif kind == "attribute" and catalog.attributes():
            one = catalog.attributes()[which % len(catalog.attributes())]
            change.put(replace(one, name=Text.of(ru=f"Вопрос {number}"), key_figure=not one.key_figure))
        elif kind == "import":
            brought = builders.products()[which % 5 :]
            for one in referred(*brought):
                change.put(one)
            for product in brought:
                change.put(replace(product, plinth=str(number)))
        elif there and kind == "delete":
            change.delete(there[which % len(there)].uid)
        elif there and kind == "relate":
            others = [one.uid for one in there if one is not there[which % len(there)]][: number % 3]
            change.relate(there[which % len(there)].uid, [(RelationKind.RELATED, uid) for uid in others])
        elif there:
            change.put(edited(there[which % len(there)], kind, number))


def state(catalog: Catalog, revision: int | None = None) -> dict[tuple[str, str], dict[str, object]]:
    return catalog.records_at(catalog.revision() if revision is None else revision)


@pytest.fixture(scope="module")
def stocked_home(bare_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the five products, made once and copied for each history."""
    home = shutil.copytree(bare_home, tmp_path_factory.mktemp("stocked"), dirs_exist_ok=True)
    catalog = Catalog.open(home)
    stock(catalog, *builders.products())
    catalog.close()
    return home


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_any_history_taken_back_to_the_start_leaves_what_was_there(stocked_home: Path, done: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as home:
        shutil.copytree(stocked_home, home, dirs_exist_ok=True)
        catalog = Catalog.open(Path(home))
        try:
            states = {1: state(catalog)}
            for step in done:
                take(catalog, step)
                states[catalog.revision()] = state(catalog)
            last = catalog.revision()
            for revision, then in states.items():
                assert state(catalog, revision) == then
            for revision in range(last, 1, -1):
                assert catalog.undo(revision, "tests").clashes == ()
                assert revision - 1 not in states or state(catalog) == states[revision - 1]
            assert state(catalog) == states[1]
        finally:
            catalog.close()
