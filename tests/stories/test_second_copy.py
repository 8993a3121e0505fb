"""The program is started twice on one catalogue: the second says so, the first is not disturbed."""

from pathlib import Path

from staff import Start


def test_the_second_copy_says_where_the_first_is(start: Start, sample_home: Path) -> None:
    first = start(sample_home)
    second = start(sample_home)
    assert second.sees("already open in another window")
    assert second.window.rooms is None
    assert first.codes()
    first.open("V-1200")
    second.leave()
    assert first.page.uid == first.uid("V-1200")


def test_once_the_first_is_closed_the_next_opens(start: Start, sample_home: Path) -> None:
    start(sample_home).leave()
    assert start(sample_home).codes()


def test_another_folder_is_another_stand(start: Start, sample_home: Path, tmp_path: Path) -> None:
    start(sample_home)
    assert start(tmp_path / "other").sees("The catalogue is empty")
