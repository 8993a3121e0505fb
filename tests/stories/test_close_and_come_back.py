"""The laptop is closed in the evening: in the morning list, place and what was picked stand there again."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from booth.catalog.asking import Found, Query
from booth.catalog.store import Catalog
from booth.ui.remembering import CALM, FILE
from staff import Staff, Start


def leave_a_list(staff: Staff) -> tuple[list[str], tuple[str, ...]]:
    """Tick, type, pick and go to a card; answers the list and what was picked."""
    filters = staff.rooms.catalogue.filters
    filters.categories.tick(frozenset([filters.categories.choices[0].key]))
    filters.changed.emit()
    staff.type("filter")
    staff.rooms.catalogue.setFocus()
    staff.press(Qt.Key.Key_Space)
    staff.press(Qt.Key.Key_Right)
    staff.press(Qt.Key.Key_Right)
    return staff.codes(), staff.window.selection.uids


def test_the_list_stands_there_again(start: Start, sample_home: Path) -> None:
    staff = start(sample_home)
    everything = len(staff.codes())
    codes, picked = leave_a_list(staff)
    place = staff.rooms.catalogue.grid.current
    assert (0 < len(codes) < everything, len(picked), place) == (True, 1, 2)
    staff.leave()
    again = start(sample_home)
    assert again.codes() == codes
    assert again.window.top_bar.search.text() == "filter"
    assert again.window.selection.uids == picked
    assert again.rooms.catalogue.grid.current == place
    again.press(Qt.Key.Key_Escape)
    assert len(again.codes()) == everything


def test_a_narrowed_list_is_asked_for_beside_the_window(
    start: Start, sample_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff = start(sample_home)
    leave_a_list(staff)
    staff.leave()
    asked = list[bool]()
    search = Catalog.search

    def noted(catalog: Catalog, query: Query) -> Found:
        asked.append(threading.current_thread() is threading.main_thread())
        return search(catalog, query)

    monkeypatch.setattr(Catalog, "search", noted)
    assert start(sample_home).codes()
    assert asked
    assert not any(asked)


def test_a_power_cut_loses_the_last_moments_at_most(staff: Staff, sample_home: Path) -> None:
    assert staff.window.finding is not None
    calm = staff.window.finding.remembering.calm
    assert calm.interval() == CALM > 1000
    calm.setInterval(3_600_000)
    staff.settle()
    (sample_home / FILE).unlink(missing_ok=True)  # of a slow start
    codes, picked = leave_a_list(staff)
    assert not (sample_home / FILE).exists()  # not at every key press
    calm.setInterval(0)
    staff.bot.waitUntil((sample_home / FILE).exists)
    staff.settle()
    told = json.loads((sample_home / FILE).read_text(encoding="utf-8"))
    assert told["list"]["words"] == "filter"
    assert told["place"] == staff.uid(codes[2])
    assert told["picked"] == list(picked)


@pytest.mark.parametrize(
    "spoilt", ["", "{", "[1, 2]", '{"list": 7, "place": [], "picked": "x"}', '{"list": {"words": 3}}']
)
def test_a_spoilt_file_only_begins_anew(start: Start, sample_home: Path, spoilt: str) -> None:
    (sample_home / FILE).write_text(spoilt, encoding="utf-8")
    staff = start(sample_home)
    assert len(staff.codes()) == len(staff.catalog.products.rows(staff.uid(code) for code in staff.codes())) > 30
    assert not staff.window.banner.isVisible()


def test_what_is_gone_since_is_left_out(start: Start, sample_home: Path) -> None:
    staff = start(sample_home)
    codes, picked = leave_a_list(staff)
    with staff.catalog.change("t", "t") as change:
        for uid in (*picked, staff.uid(codes[2])):
            change.delete(uid)
    staff.settle()
    staff.leave()
    told = json.loads((sample_home / FILE).read_text(encoding="utf-8"))
    told["picked"] = list(picked)
    told["list"]["categories"].append("gone")
    (sample_home / FILE).write_text(json.dumps(told), encoding="utf-8")
    again = start(sample_home)
    assert again.window.selection.uids == ()
    assert again.codes() == [code for code in codes if code not in (codes[0], codes[2])]
