"""Many cells written at once are one change, and what is not taken is told."""

import threading
from dataclasses import replace

import pytest

import builders
from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.entering import cell_text
from booth.catalog.cells.writing import Edit, write
from booth.catalog.store import Catalog
from booth.errors import BoothError

PLINTH, CODE = Column(Field.PLINTH), Column(Field.CODE)


def _edit(catalog: Catalog, uid: str, column: Column, text: str) -> Edit:
    return Edit(uid, "", column, text, cell_text(catalog.products.get(uid), "", column))


def test_a_block_is_one_change_set(stocked: Catalog) -> None:
    before = stocked.revision()
    uids = [one.uid for one in builders.products()]
    name = Column(Field.NAME, "en")
    edits = [_edit(stocked, uid, PLINTH, f"p{n}") for n, uid in enumerate(uids)]
    edits += [_edit(stocked, uid, name, f"Name {n}") for n, uid in enumerate(uids)]
    written = write(stocked, edits, who="Ann", why="block")
    assert (written.revision, written.cells) == (before + 1, len(edits))
    assert stocked.revision() == before + 1
    assert written.uids == set(uids)
    for n, uid in enumerate(uids):
        product = stocked.products.get(uid)
        assert (product.plinth, product.name.exact("en")) == (f"p{n}", f"Name {n}")
    latest = stocked.history(1)[0]
    assert (latest.who, latest.why, latest.size) == ("Ann", "block", len(uids))


def test_nothing_new_writes_nothing(stocked: Catalog) -> None:
    before = stocked.revision()
    air = builders.air()
    assert write(stocked, [_edit(stocked, air.uid, PLINTH, air.plinth)], who="Ann").revision == 0
    assert write(stocked, [], who="Ann").revision == 0
    assert stocked.revision() == before


def test_a_refused_cell_is_told_and_the_others_are_written(stocked: Catalog) -> None:
    air, fire = builders.air(), builders.fire()
    bad = _edit(stocked, air.uid, Column(Field.CATEGORY), "nonsense")
    gone = Edit("nobody", "", PLINTH, "1", "")
    written = write(stocked, [bad, gone, _edit(stocked, fire.uid, PLINTH, "99")], who="Ann")
    assert {one.edit: one.error.code for one in written.refusals} == {bad: "unknown_reference", gone: "product_unknown"}
    assert stocked.products.get(fire.uid).plinth == "99"
    assert stocked.products.get(air.uid).category.uid == air.category.uid


def test_a_code_that_is_taken_is_refused_alone(stocked: Catalog) -> None:
    air, fire = builders.air(), builders.fire()
    with stocked.change("tests", "one maker") as change:
        change.put(replace(fire, exhibitor=air.exhibitor))
    taken = _edit(stocked, fire.uid, CODE, air.code)
    written = write(stocked, [taken, _edit(stocked, fire.uid, PLINTH, "98")], who="Ann")
    assert [(one.edit, one.error.code) for one in written.refusals] == [(taken, "code_taken")]
    assert written.cells == 1
    assert (stocked.products.get(fire.uid).code, stocked.products.get(fire.uid).plinth) == (fire.code, "98")


def test_a_cell_that_somebody_else_changed_meanwhile_is_not_written_over(stocked: Catalog) -> None:
    air = builders.air()
    mine = _edit(stocked, air.uid, PLINTH, "mine")
    with stocked.change("Bob", "meanwhile") as change:
        change.put(replace(air, plinth="theirs"))
    written = write(stocked, [mine], who="Ann")
    assert [(one.edit, one.theirs) for one in written.clashes] == [(mine, "theirs")]
    assert written.revision == 0
    assert stocked.products.get(air.uid).plinth == "theirs"
    again = write(stocked, [replace(mine, shown="theirs")], who="Ann")
    assert again.cells == 1
    assert stocked.products.get(air.uid).plinth == "mine"


def test_a_block_says_how_far_it_is_and_stopped_it_writes_nothing(stocked: Catalog) -> None:
    before, stop = stocked.revision(), threading.Event()
    uids = [one.uid for one in builders.products()]
    edits = [_edit(stocked, uid, PLINTH, f"s{n}") for n, uid in enumerate(uids)]
    told: list[tuple[int, int]] = []

    def third(done: int, total: int) -> None:
        told.append((done, total))
        if done == 3:
            stop.set()

    with pytest.raises(BoothError, match="change_stopped"):
        write(stocked, edits, who="Ann", progress=third, stop=stop)
    assert told == [(done, 5) for done in range(4)]
    assert stocked.revision() == before
    assert write(stocked, edits, who="Ann").cells == 5
