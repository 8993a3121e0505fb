"""A history of a hundred thousand changes: how long its page holds the thread that draws."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench import crowd
from tests.bench.measure import Row
from tests.bench.turns import Turns

from booth.catalog import schema
from booth.catalog.asking import Query
from booth.catalog.bulk import columns, insert_lines
from booth.catalog.store import Catalog
from booth.exchange.sample import load_sample
from booth.settings import Settings
from booth.ui.data.history.page import HistoryPage
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache

CHANGES = 100_000
GOAL = 0.016


def _stocked(home: Path) -> Catalog:
    """The sample, and so many changes of plinths; written row by row, for saves would take an hour."""
    catalog = Catalog.open(home)
    load_sample(catalog, "bench")
    uids = [catalog.products.uid(row) for row in catalog.search(Query()).rows]
    base, start = catalog.revision(), datetime(2026, 1, 1, tzinfo=UTC)
    numbers = range(1, CHANGES + 1)
    at = {each: (start + timedelta(minutes=each)).isoformat(timespec="milliseconds") for each in numbers}
    sets = [(base + each, at[each], "bench", "plinth", "hand", 1, None, False) for each in numbers]
    fields = '{"plinth":["1","2"]}'
    changes = [(base + each, "product", uids[each % len(uids)], "changed", fields) for each in numbers]
    with catalog.store.writing() as connection:
        insert_lines(connection, schema.change_set, columns(schema.change_set), sets)
        insert_lines(connection, schema.change, columns(schema.change, "id"), changes)
    return catalog


def rows(home: Path) -> tuple[Row, Row]:
    """All of it landing in the list, and a screen's height of it scrolled to."""
    app = crowd.application()
    catalog, jobs = _stocked(home), Jobs()
    turns = Turns(app, jobs)
    page = HistoryPage(catalog, PictureCache(catalog, jobs), jobs, Settings(author="bench"))
    page.resize(1280, 800)
    page.show()
    turns.rest()
    landed = turns.held(page.reload)
    if len(page.list.keys) <= CHANGES:
        raise SystemExit("the history was not read")
    bar = page.list.verticalScrollBar()
    turned = max(turns.held(lambda: bar.setValue(bar.value() + page.list.height())) for _ in range(20))
    jobs.close()
    page.close()
    page.deleteLater()
    turns.close()
    catalog.close()
    return (
        Row("100,000 changes land in the history: longest hold", landed, None, GOAL),
        Row("a screen of them scrolled: longest hold", turned, None, GOAL),
    )
