"""A new laptop: the window says that there is nothing yet, and brings the sample in when it is asked to."""

from pathlib import Path

import pytest

from booth.catalog.store import Catalog
from booth.exchange import sample
from staff import Start


def test_an_empty_store_says_so_and_loads_the_sample_with_progress(
    start: Start, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff = start(home)
    assert staff.sees("The catalogue is empty")
    told: list[str] = []
    tell = staff.window.tell
    monkeypatch.setattr(staff.window, "tell", lambda words: (told.append(words), tell(words)))
    staff.click(staff.rooms.catalogue.notice._button)
    staff.settle(60_000)
    assert len(staff.codes()) == 37
    assert staff.sees("sample data")
    assert not staff.window.banner.isVisible()
    shares = [int(words.split()[-2]) for words in told if words.endswith("%")]
    assert len(shares) > 5
    assert shares == sorted(shares)
    assert shares[-1] == 100


def test_the_cross_stops_the_sample_and_nothing_of_it_is_written(start: Start, home: Path) -> None:
    staff = start(home)
    staff.window.load_sample()
    assert staff.window.banner.isVisible()
    staff.click(staff.window.banner._close)
    staff.settle(60_000)
    assert not staff.window.banner.isVisible()
    assert staff.codes() == []
    assert staff.sees("The catalogue is empty")
    staff.window.load_sample()
    staff.settle(60_000)
    assert len(staff.codes()) == 37


def test_a_sample_that_cannot_be_read_is_said(start: Start, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample, "resource", lambda *_: home / "not there.xlsx")
    staff = start(home)
    staff.click(staff.rooms.catalogue.notice._button)
    assert "not there.xlsx" in staff.window.banner.sentence
    assert staff.sees("The catalogue is empty")


def test_the_sample_goes_again_and_the_window_shows_it(start: Start, sample_home: Path) -> None:
    staff = start(sample_home)
    staff.rooms.go("settings")
    staff.click(staff.rooms.preferences._remove)
    staff.settle(60_000)
    staff.rooms.open_catalogue()
    staff.settle()
    assert staff.codes() == []
    assert staff.sees("The catalogue is empty")


def test_the_folder_is_made_where_there_was_none(start: Start, home: Path) -> None:
    start(home / "deep" / "er").leave()
    assert (home / "deep" / "er" / "catalogue" / "catalogue.db").exists()
    Catalog.open(home / "deep" / "er").close()
