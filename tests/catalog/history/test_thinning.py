"""Old changes lose their details, and files that only those named; what is kept can still be taken back."""

import os
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import builders
from books import png
from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog
from booth.errors import BoothError

TOMORROW = datetime.now(UTC) + timedelta(days=1)


def picture(catalog: Catalog, colour: str) -> Path:
    """A product's picture, replaced with another one; the file's path."""
    product = catalog.products.get(builders.air().uid)
    with catalog.change("Anna", colour) as change:
        asset = change.store_asset(png(colour), f"{colour}.png")
        change.put(replace(product, assets=(asset,)))
    path = catalog.assets.path(asset)
    old = time.time() - 10 * 24 * 3600
    os.utime(path, (old, old))
    return path


def test_a_report_comes_first_and_nothing_goes(stocked: Catalog) -> None:
    picture(stocked, "red")
    picture(stocked, "blue")
    found = stocked.thin(TOMORROW, dry_run=True)
    assert (found.through, found.sets) == (3, 3)
    assert found.files == 1
    assert found.size == len(png("red"))
    assert not stocked.history(1)[0].thinned


def test_details_go_and_who_and_why_stay(stocked: Catalog) -> None:
    gone, kept = picture(stocked, "red"), picture(stocked, "blue")
    stocked.thin(TOMORROW)
    assert [one.thinned for one in stocked.history()] == [True, True, True]
    assert [one.why for one in stocked.history(2)] == ["blue", "red"]
    assert (gone.exists(), kept.exists()) == (False, True)
    told = stocked.changes_of(3)[0].fields
    assert {(one.before, one.after) for one in told} == {(None, None)}
    for refused in (lambda: stocked.undo(3, "Anna"), lambda: stocked.product_at(builders.air().uid, 1)):
        with pytest.raises(BoothError, match="history_thinned"):
            refused()
    assert stocked.next_undo() is None


def test_what_a_kept_revision_names_stays(stocked: Catalog) -> None:
    red = picture(stocked, "red")
    between = datetime.now(UTC)
    time_passes(stocked)
    picture(stocked, "blue")
    assert stocked.thin(between).files == 0
    assert red.exists()
    stocked.undo(stocked.history(1)[0].revision, "Anna")
    held = stocked.products.get(builders.air().uid).assets
    assert stocked.assets.path(held[0]) == red


def test_a_logo_that_the_show_had_lives_as_long_as_the_details_that_name_it(stocked: Catalog) -> None:
    paths = [dressed(stocked, colour) for colour in ("red", "blue")]
    shown = stocked.show()
    stocked.save(replace(shown, logo=None), shown, who="Anna")
    assert stocked.sweep() == 0
    for colour, revision in (("blue", 4), ("red", 3)):
        stocked.undo(revision, "Boris")
        logo = stocked.show().logo
        assert logo is not None
        assert (logo.file_name, stocked.assets.path(logo).read_bytes()) == (f"{colour}.png", png(colour))
    stocked.thin(TOMORROW)
    assert [path.exists() for path in paths] == [True, False]


def dressed(catalog: Catalog, colour: str) -> Path:
    """The show gets another logo, of a day long ago; the file's path."""
    with catalog.change("Anna", colour) as change:
        logo = change.store_asset(png(colour), f"{colour}.png")
        change.put(replace(catalog.show(), logo=logo))
    path = catalog.assets.path(logo)
    os.utime(path, (1, 1))
    return path


def time_passes(catalog: Catalog) -> None:
    """A millisecond at least, as the history counts time."""
    start = datetime.now(UTC).isoformat(timespec="milliseconds")
    while datetime.now(UTC).isoformat(timespec="milliseconds") == start:
        catalog.revision()


def test_an_import_still_knows_what_people_wrote(stocked: Catalog) -> None:
    product = stocked.products.get(builders.air().uid)
    with stocked.change("file", "import", Origin.IMPORT) as change:
        change.put(replace(product, position=7))
    stocked.save(replace(held := stocked.products.get(product.uid), plinth="99"), held, who="Anna")
    before = stocked.edited_fields()[product.uid]
    stocked.thin(TOMORROW)
    assert stocked.edited_fields()[product.uid] == before
    assert "plinth" in before


def test_a_clock_set_back_does_not_change_the_order(stocked: Catalog) -> None:
    product = stocked.products.get(builders.air().uid)
    stocked.save(replace(product, plinth="99"), product, who="Anna")
    with stocked.store.writing() as connection:
        connection.exec_driver_sql("UPDATE change_set SET at = '2001-01-01T00:00:00.000+00:00' WHERE revision = 2")
    assert [one.revision for one in stocked.history()] == [2, 1]
    entry = stocked.next_undo()
    assert entry is not None
    assert entry.revision == 2
    assert stocked.thin(datetime(2005, 1, 1, tzinfo=UTC), dry_run=True).sets == 0


def test_thinning_says_how_far_it_is_and_stopped_it_leaves_all(stocked: Catalog) -> None:
    gone = picture(stocked, "red")
    picture(stocked, "blue")
    stop = threading.Event()
    stop.set()
    with pytest.raises(BoothError, match="change_stopped"):
        stocked.thin(TOMORROW, stop=stop)
    assert gone.exists()
    assert not any(one.thinned for one in stocked.history())
    assert stocked.changes_of(3)[0].fields[0].before is not None
    told: list[tuple[int, int]] = []
    stocked.thin(TOMORROW, progress=lambda *step: told.append(step))
    rows = sum(one.size for one in stocked.history())
    assert (told[0], told[-1]) == ((0, rows), (rows, rows))
