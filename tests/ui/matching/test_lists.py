"""Saved lists: what is kept, what a spoilt file does."""

import json
from pathlib import Path

import pytest

from booth.catalog.asking import Weight
from booth.catalog.requiring.reading import Line
from booth.ui.matching.lists import FILE, LONGEST, SavedLists, named

LINES = (Line("расход > 5000 м³/ч"), Line("IP54", Weight.WISH))


def test_what_is_saved_is_there_the_next_day(tmp_path: Path) -> None:
    lists = SavedLists(tmp_path)
    lists.put("Водоканал", LINES)
    lists.put("汽轮机", LINES[:1])
    lists.write()
    again = SavedLists(tmp_path)
    assert again.names == ("汽轮机", "Водоканал")
    assert [(one.typed, one.weight) for one in again.get("Водоканал")] == [(one.typed, one.weight) for one in LINES]


def test_a_list_keeps_no_more_than_what_was_typed_and_how_much_it_matters(tmp_path: Path) -> None:
    lists = SavedLists(tmp_path)
    lists.put("one", LINES)
    lists.write()
    told = json.loads((tmp_path / FILE).read_text("utf-8"))
    assert told == {"one": [{"typed": LINES[0].typed, "weight": "must"}, {"typed": "IP54", "weight": "wish"}]}


def test_renamed_and_removed(tmp_path: Path) -> None:
    lists = SavedLists(tmp_path)
    lists.put("one", LINES)
    lists.put("two", LINES, before="one")
    assert lists.names == ("two",)
    lists.remove("two")
    lists.remove("two")
    assert lists.names == ()
    assert lists.get("two") == ()


@pytest.mark.parametrize("told", ["{", "[1, 2]", "null", '"text"', "\x00"])
def test_a_spoilt_file_is_put_aside_and_the_lists_begin_anew(tmp_path: Path, told: str) -> None:
    (tmp_path / FILE).write_text(told, encoding="utf-8")
    lists = SavedLists(tmp_path)
    assert lists.names == ()
    assert (tmp_path / f"{FILE}.damaged").read_text("utf-8") == told
    lists.put("one", LINES)
    lists.write()
    assert SavedLists(tmp_path).names == ("one",)


def test_what_is_not_understood_in_a_list_is_left_out(tmp_path: Path) -> None:
    told = {"one": [{"typed": "IP54"}, {"typed": 5}, "x", {"weight": "wish"}], "": [], "two": 7}
    (tmp_path / FILE).write_text(json.dumps(told), encoding="utf-8")
    lists = SavedLists(tmp_path)
    assert [one.typed for one in lists.get("one")] == ["IP54"]
    assert lists.names == ("two", "one")


def test_with_no_folder_lists_are_kept_in_memory_alone() -> None:
    lists = SavedLists(None)
    lists.put("one", LINES)
    lists.write()
    assert lists.names == ("one",)


@pytest.mark.parametrize(
    ("typed", "name"), [("  a  b ", "a b"), ("\0", ""), ("x" * 500, "x" * LONGEST), ("\ud800", "?"), ("", "")]
)
def test_names(typed: str, name: str) -> None:
    assert named(typed) == name
