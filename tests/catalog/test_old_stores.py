"""A store that an earlier Booth wrote opens, is brought up to date and still holds its products."""

import gzip
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from booth.catalog.asking import Query
from booth.catalog.migrations import MIGRATIONS
from booth.catalog.store import Catalog
from booth.catalog.trust.lapsing import certified_until
from booth.catalog.values import Show
from stand import drawing

SAVED = Path(__file__).parents[1] / "fixtures" / "old_stores"


def test_every_schema_version_has_a_saved_store() -> None:
    saved = sorted(path.name.partition(".")[0] for path in SAVED.glob("*.db.gz"))
    assert saved == sorted(MIGRATIONS.revisions)


def unpacked(revision: str, home: Path) -> Path:
    folder = home / "catalogue"
    folder.mkdir()
    path = folder / "catalogue.db"
    path.write_bytes(gzip.decompress((SAVED / f"{revision}.db.gz").read_bytes()))
    return path


@pytest.mark.parametrize("revision", MIGRATIONS.revisions)
def test_a_saved_store_opens_and_its_products_are_there(revision: str, tmp_path: Path) -> None:
    unpacked(revision, tmp_path)
    catalog = Catalog.open(tmp_path)
    assert catalog.store.revision() == MIGRATIONS.head
    found = {catalog.products.uid(row) for row in catalog.search(Query()).rows}
    assert len(found) == 5
    air = catalog.products.get(catalog.products.by_code("ВУ-3000"))
    assert air.name.best("en") == "Vertical filtration unit"
    assert len(air.values) > 10
    assert catalog.search(Query(words="净")).rows
    assert catalog.history(1)[0].who == "tests"
    with catalog.change("t", "still writable") as change:
        change.delete(air.uid)
    catalog.close()


def test_a_show_of_the_time_before_logos_stays_as_it_was_and_takes_one(tmp_path: Path) -> None:
    store = sqlite3.connect(unpacked("0003", tmp_path))
    with store:
        store.execute(
            "INSERT INTO show (id, name, hall, stand, first_day, last_day, accent, marks) "
            """VALUES (1, '{"ru":"Техно"}', '3', 'B20', '', '', '#123456', '')"""
        )
    store.close()
    catalog = Catalog.open(tmp_path)
    before = catalog.show()
    assert (before.name.best("ru"), before.hall, before.stand, before.accent) == ("Техно", "3", "B20", "#123456")
    assert before.logo is None
    logo = catalog.take_in(drawing("logo"), "logo.svg")
    catalog.save(replace(before, logo=logo), before, who="t")
    assert catalog.show() == replace(before, logo=logo)
    catalog.undo(catalog.revision(), "t")
    assert catalog.show() == before
    catalog.close()


def test_the_newest_saved_store_has_a_logo(tmp_path: Path) -> None:
    unpacked(MIGRATIONS.head, tmp_path)
    catalog = Catalog.open(tmp_path)
    logo = catalog.show().logo
    assert logo is not None
    assert (logo.file_name, logo.media_type) == ("logo.svg", "image/svg+xml")
    assert catalog.show() != Show()
    catalog.close()


@pytest.mark.parametrize("revision", MIGRATIONS.revisions)
def test_lists_of_an_old_store_know_when_the_first_certificate_ends(revision: str, tmp_path: Path) -> None:
    unpacked(revision, tmp_path)
    catalog = Catalog.open(tmp_path)
    told = {one.uid: one.certified_until for one in catalog.products.summaries(catalog.search(Query()).rows)}
    assert told == {uid: certified_until(catalog.products.get(uid).assets) for uid in told}
    assert any(told.values())
    catalog.close()
