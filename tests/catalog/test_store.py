"""Opening a catalogue, and what opening costs."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

import builders
from booth.catalog.asking import Query
from booth.catalog.revisions import Origin
from booth.catalog.schema import metadata
from booth.catalog.store import CHECKSUM_KEY, Catalog
from booth.catalog.values import Show
from booth.errors import BoothError
from booth.storage import identity, snapshots
from stocking import stock

HEAVY = ("pint", "PIL", "alembic", "babel", "openpyxl", "reportlab", "defusedxml", "PySide6", "typer", "uuid_utils")


def test_a_catalogue_that_is_read_loads_nothing_it_does_not_need(stocked: Catalog) -> None:
    program = f"""
import sys
from pathlib import Path
from booth.catalog.store import Catalog
from booth.catalog.asking import Query
catalog = Catalog.open(Path({str(stocked.folder.parent)!r}))
assert len(catalog.products.summaries(catalog.search(Query()).rows)) == 5
catalog.facets(Query())
catalog.close()
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


INDEX = ("named", "about", "found")  # tables of the search index, which are SQLite's own


def test_the_migrations_make_just_the_schema_and_every_reference_has_an_index(bare: Catalog) -> None:
    with bare.store.reading() as connection:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
        assert [one for one in found if not str(getattr(one[1], "name", "")).startswith(INDEX)] == []
        looked = inspect(connection)
        for table in metadata.tables:
            indexed = {one["column_names"][0] for one in looked.get_indexes(table)}
            indexed |= {one["column_names"][0] for one in looked.get_unique_constraints(table)}
            indexed |= set(looked.get_pk_constraint(table)["constrained_columns"][:1])
            for key in looked.get_foreign_keys(table):
                assert key["constrained_columns"][0] in indexed, (table, key["constrained_columns"])


def test_a_lost_catalogue_is_not_taken_for_a_new_one(stocked: Catalog) -> None:
    home = stocked.folder.parent
    stocked.close()
    (stocked.folder / "catalogue.db").unlink()
    with pytest.raises(BoothError, match="store_gone"):
        Catalog.open(home)
    assert not (stocked.folder / "catalogue.db").exists()


def test_a_catalogue_opened_for_reading_is_browsed_and_not_written(stocked: Catalog) -> None:
    stocked.close()
    catalog = Catalog.open(stocked.folder.parent, read_only=True)
    assert catalog.read_only
    assert len(catalog.products.summaries(catalog.search(Query(words="ву")).rows)) == 1
    assert catalog.facets(Query()).categories
    with pytest.raises(BoothError, match="store_read_only"), catalog.change("t", "t") as change:
        change.put(Show(hall="1"))
    catalog.close()


def test_a_damaged_page_is_named_when_it_is_read(stocked: Catalog) -> None:
    home = stocked.folder.parent
    stocked.close()
    path = stocked.folder / "catalogue.db"
    data = bytearray(path.read_bytes())
    for page in range(4096 * 20, len(data), 4096):
        data[page : page + 200] = b"\xee" * 200
    path.write_bytes(data)
    with pytest.raises(BoothError, match="store_damaged"):
        _read_all(home)


def _read_all(home: Path) -> None:
    catalog = Catalog.open(home)
    try:
        for row in catalog.search(Query()).rows:
            catalog.products.get(catalog.products.uid(row))
    finally:
        catalog.close()


def test_an_import_takes_a_snapshot_of_what_is_there(bare: Catalog) -> None:
    path = bare.store.path
    with bare.change("t", "first", Origin.IMPORT) as change:
        change.put(Show(hall="1"))
    assert snapshots.listed(path) == ()
    with bare.change("t", "second", Origin.IMPORT) as change:
        change.put(Show(hall="2"))
    assert [one.name.endswith("-import.db") for one in snapshots.listed(path)] == [True]
    stock(bare, builders.empty())
    assert len(snapshots.listed(path)) == 1


def test_damage_of_a_single_byte_is_found(stocked: Catalog) -> None:
    stocked.close()
    path = stocked.store.path
    whole = path.read_bytes()
    throws = random.Random(8)
    spoiled = path.with_name("spoiled.db")
    missed: list[int] = []
    for place in throws.sample(range(len(whole)), 100):
        changed = bytearray(whole)
        changed[place] ^= 1 << throws.randrange(8)
        spoiled.write_bytes(changed)
        if identity.sound(spoiled, CHECKSUM_KEY):
            missed.append(place)
    assert missed == []
    assert identity.sound(path, CHECKSUM_KEY)


def test_somebodys_notes_are_no_catalogue(tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    folder.mkdir()
    (folder / "catalogue.db").write_text("These are somebody's notes." * 300, encoding="utf-8")
    with pytest.raises(BoothError, match="store_foreign"):
        Catalog.open(tmp_path)
