"""Two changed one thing: what does not clash is taken from both."""

from booth.catalog.history.merging import merge, together
from booth.catalog.revisions import Clash, Side


def test_what_only_one_changed_is_taken() -> None:
    merged, clashes = merge({"a": 1, "b": 1}, {"a": 2, "b": 1}, {"a": 1, "b": 3, "c": 4}, {})
    assert (merged, clashes) == ({"a": 2, "b": 3, "c": 4}, ())


def test_the_same_change_by_both_is_no_clash() -> None:
    assert merge({"a": 1}, {"a": 2}, {"a": 2}, {}) == ({"a": 2}, ())
    assert merge({"a": 1}, {}, {}, {}) == ({}, ())


def test_different_changes_of_one_field_are_told_and_decided() -> None:
    assert merge({"a": 1}, {"a": 2}, {"a": 3}, {}) == ({"a": 3}, (Clash("a", 1, 2, 3),))
    assert merge({"a": 1}, {"a": 2}, {"a": 3}, {"a": Side.MINE}) == ({"a": 2}, ())
    assert merge({"a": 1}, {"a": 2}, {"a": 3}, {"a": Side.THEIRS}) == ({"a": 3}, ())


def test_taken_out_here_and_changed_there_is_a_clash() -> None:
    assert merge({"a": 1}, {}, {"a": 3}, {})[1] == (Clash("a", 1, None, 3),)
    assert merge({"a": 1}, {}, {"a": 3}, {"a": Side.MINE}) == ({}, ())


def test_orders_are_put_together() -> None:
    assert together(["a", "b", "c"], ["c", "b", "a"], ["a", "b", "c", "d"]) == ["c", "b", "a", "d"]
    assert together(["a", "b"], ["b", "a", "n"], ["a"]) == ["a", "n"]
    merged, clashes = merge({"variants": ["a"]}, {"variants": ["a", "m"]}, {"variants": ["t", "a"]}, {})
    assert (merged, clashes) == ({"variants": ["a", "m", "t"]}, ())
    assert merge({"assets": ["a"]}, {}, {"assets": ["a"]}, {}) == ({}, ())
