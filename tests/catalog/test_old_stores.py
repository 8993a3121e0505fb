"""A store that an earlier Booth wrote opens, is brought up to date and still holds its products."""

import gzip
from pathlib import Path

import pytest

from booth.catalog.asking import Query
from booth.catalog.migrations import MIGRATIONS
from booth.catalog.store import Catalog

SAVED = Path(__file__).parents[1] / "fixtures" / "old_stores"


def test_every_schema_version_has_a_saved_store() -> None:
    saved = sorted(path.name.partition(".")[0] for path in SAVED.glob("*.db.gz"))
    assert saved == sorted(MIGRATIONS.revisions)


@pytest.mark.parametrize("revision", MIGRATIONS.revisions)
def test_a_saved_store_opens_and_its_products_are_there(revision: str, tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    folder.mkdir()
    saved = SAVED / f"{revision}.db.gz"
    (folder / "catalogue.db").write_bytes(gzip.decompress(saved.read_bytes()))
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
