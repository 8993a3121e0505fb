"""A catalogue in a real store, filled with the builders' products, drawings and a document, for tests of screens."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import builders
from booth.catalog.change import Change
from booth.catalog.store import Catalog
from booth.catalog.values import Asset, Product, RelationKind, Value
from booth.resources import resource
from booth.settings import Settings
from booth.ui import theme
from booth.ui.jobs import Jobs

DRAWINGS = sorted(resource("sample", "pictures").glob("*.svg"))


def drawing(kind: str) -> Path:
    """A drawing of the sample whose name begins so."""
    return next(path for path in DRAWINGS if path.name.startswith(kind))


def document(path: Path, pages: int = 3) -> Path:
    """A PDF of a few pages."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), invariant=1)
    for page in range(pages):
        canvas.setFont("Helvetica", 24)
        canvas.drawString(80, 700, f"Installation and care, page {page + 1}")
        canvas.showPage()
    canvas.save()
    return path


def _values(products: Iterable[Product]) -> Iterable[Value]:
    for product in products:
        yield from product.values
        for variant in product.variants:
            yield from variant.values


def _refer(change: Change, products: tuple[Product, ...]) -> None:
    """Puts everything that the products refer to, each thing once."""
    put = change.put
    seen: set[str] = set()
    values = list(_values(products))
    referred = [product.exhibitor for product in products] + [product.category for product in products]
    referred += [industry for product in products for industry in product.industries]
    referred += [value.attribute.group for value in values] + [value.attribute for value in values]
    for thing in referred:
        if thing.uid not in seen:
            seen.add(thing.uid)
            put(replace(thing, logo=None) if hasattr(thing, "logo") else thing)


def certificates(today: date) -> tuple[Asset, ...]:
    """One that holds, one that lapses soon, one that has lapsed."""
    texts = (("Взрывозащита", "Explosion protection", "防爆"), ("Тип средства", "Type approval", "型式批准"))
    holds = builders.certificate("ОБРАЗЕЦ 0001", builders.t(*texts[0]), today + timedelta(days=900))
    soon = builders.certificate("ОБРАЗЕЦ 0002", builders.t(*texts[1]), today + timedelta(days=30))
    gone = builders.certificate("ОБРАЗЕЦ 0003", builders.t("Система качества"), today - timedelta(days=3))
    return holds, soon, gone


def fill(catalog: Catalog, folder: Path, products: tuple[Product, ...] = ()) -> tuple[Product, ...]:
    """Writes products (the builders' five when none are given) with pictures, papers and relations."""
    products = products or (
        builders.air(),
        builders.fire(),
        builders.crystal(),
        builders.empty(),
        builders.longest(),
    )
    paper = document(folder / "care.pdf")
    with catalog.change("tests", "a stand for tests") as change:
        change.put(builders.show())
        _refer(change, products)
        pictures = {path.name: change.store_asset(path, path.name) for path in DRAWINGS}
        manual = replace(
            change.store_asset(paper, "care.pdf"), caption=builders.t("Монтаж и уход", "Installation and care")
        )
        for number, product in enumerate(products):
            own = [pictures[p.name] for p in DRAWINGS if p.name.startswith(product.category.code[:3])]
            assets = (*own[: 1 if number else 4], *certificates(date.today()), manual) if own else ()
            assets = tuple(replace(a, uid=builders.uid(f"{product.uid}/{k}"), position=k) for k, a in enumerate(assets))
            change.put(replace(product, assets=assets, position=number))
        first, *others = products
        change.relate(first.uid, tuple((RelationKind.RELATED, other.uid) for other in others[:3]))
    return products


@pytest.fixture(scope="session")
def stand_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose catalogue is filled once for all tests that only look."""
    folder = tmp_path_factory.mktemp("stand")
    catalog = Catalog.open(folder)
    fill(catalog, folder)
    catalog.close()
    return folder


@pytest.fixture
def catalog(stand_home: Path) -> Iterator[Catalog]:
    """The filled catalogue."""
    opened = Catalog.open(stand_home)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in its own type and colours."""
    theme.start(qapp)
    theme.wear(qapp, "light")
    return qapp


@pytest.fixture
def jobs(dressed: QApplication) -> Iterator[Jobs]:
    """Threads that are gone after the test."""
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def settings() -> Settings:
    """Russian content, no file."""
    return Settings(interface_language="en", content_language="ru")
