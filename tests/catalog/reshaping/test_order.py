"""Order of shelves, and the tree of categories: one change each, nothing touched that keeps its place."""

from dataclasses import replace

import pytest

from booth.catalog.reshaping.order import in_order, move_attribute, move_category, recode_category, reorder
from booth.catalog.store import Catalog
from booth.errors import BoothError


def codes(catalog: Catalog) -> list[str]:
    return [one.code for one in catalog.categories()]


def uid(catalog: Catalog, code: str) -> str:
    return next(one.uid for one in catalog.categories() if one.code == code)


def test_positions_are_handed_out_anew_in_the_new_order(sample: Catalog) -> None:
    first, second, third, *_ = sample.industries()
    assert [one.position for one in in_order((third, first, second))] == [0, 1, 2]
    spaced = (replace(first, position=40), replace(second, position=7))
    assert [one.position for one in in_order(spaced)] == [7, 40]
    alike = (replace(first, position=3), replace(second, position=3))
    assert [one.position for one in in_order(alike)] == [0, 1]


def test_a_shelf_is_put_in_order_in_one_change(sample: Catalog) -> None:
    exhibitors = [one.uid for one in sample.exhibitors()]
    revision = reorder(sample, exhibitors[::-1], "Anna", why="as on the stand")
    assert [one.uid for one in sample.exhibitors()] == exhibitors[::-1]
    (last,) = sample.history(1)
    assert (last.revision, last.size) == (revision, 2)  # the one in the middle stays
    with pytest.raises(BoothError, match="unknown_reference"):
        reorder(sample, (*exhibitors, "nobody"), "Anna")
    with pytest.raises(BoothError, match="unknown_reference"):
        reorder(sample, (), "Anna")


def test_an_attribute_moves_under_another_heading(sample: Catalog) -> None:
    noise = next(one for one in sample.attributes() if one.code == "noise")
    body = next(one for one in sample.groups() if one.code == "body")
    move_attribute(sample, noise.uid, body.uid, 1, "Anna")
    below = [one.code for one in sample.attributes() if one.group.uid == body.uid]
    assert below[:3] == ["size", "noise", "mass"]
    with pytest.raises(BoothError, match="unknown_reference"):
        move_attribute(sample, noise.uid, "nowhere", 0, "Anna")


def test_a_category_moves_among_its_siblings(sample: Catalog) -> None:
    air = uid(sample, "air")
    move_category(sample, uid(sample, "air/scrubber"), air, 0, "Anna")
    assert codes(sample)[:3] == ["air", "air/scrubber", "air/vertical"]
    assert sample.history(1)[0].size == 7


def test_a_category_moves_below_another_with_its_code_and_all_below_it(sample: Catalog) -> None:
    sub = replace(sample.categories()[1], uid="a" * 32, code="air/vertical/small", parent=uid(sample, "air/vertical"))
    with sample.change("tests", "one deeper") as change:
        change.put(sub)
    revision = sample.revision()
    move_category(sample, uid(sample, "air/vertical"), uid(sample, "fire"), 1, "Anna")
    assert codes(sample)[codes(sample).index("fire") :][:5] == [
        "fire",
        "fire/transport",
        "fire/vertical",
        "fire/vertical/small",
        "fire/energy",
    ]
    assert sample.revision() == revision + 1
    move_category(sample, uid(sample, "fire/vertical"), "", 0, "Anna")
    assert codes(sample)[:2] == ["vertical", "vertical/small"]


def test_a_lent_colour_is_not_taken_along(sample: Catalog) -> None:
    fire = next(one for one in sample.categories() if one.code == "fire")
    assert fire.colour != sample.categories()[1].colour
    move_category(sample, uid(sample, "air/vertical"), fire.uid, 0, "Anna")
    moved = next(one for one in sample.categories() if one.code == "fire/vertical")
    assert moved.colour == fire.colour


def test_another_code_reaches_all_below(sample: Catalog) -> None:
    recode_category(sample, uid(sample, "air"), "dust", "Anna")
    assert codes(sample)[:2] == ["dust", "dust/vertical"]
    assert "air" not in " ".join(codes(sample))
    before = sample.revision()
    for bad, code in (("fire", "code_taken"), ("", "code_missing")):
        with pytest.raises(BoothError, match=code):
            recode_category(sample, uid(sample, "dust"), bad, "Anna")
    with pytest.raises(BoothError, match="unknown_reference"):
        recode_category(sample, "nowhere", "x", "Anna")
    assert sample.revision() == before


def test_a_code_that_is_no_path_stays(sample: Catalog) -> None:
    vertical = next(one for one in sample.categories() if one.code == "air/vertical")
    with sample.change("tests", "flat") as change:
        change.put(replace(vertical, code="V"))
    move_category(sample, vertical.uid, uid(sample, "fire"), 0, "Anna")
    assert "V" in codes(sample)


def test_a_category_cannot_go_below_itself(sample: Catalog) -> None:
    before = sample.revision()
    for parent in ("air", "air/vertical"):
        with pytest.raises(BoothError, match="category_below_itself"):
            move_category(sample, uid(sample, "air"), uid(sample, parent), 0, "Anna")
    with pytest.raises(BoothError, match="unknown_reference"):
        move_category(sample, uid(sample, "air"), "nowhere", 0, "Anna")
    assert sample.revision() == before


def test_a_code_that_is_taken_there_is_refused_and_nothing_moves(sample: Catalog) -> None:
    home = next(one for one in sample.categories() if one.code == "fire/home")
    with sample.change("tests", "a twin") as change:
        change.put(replace(home, uid="b" * 32, code="air/home", parent=uid(sample, "air")))
    before = codes(sample)
    with pytest.raises(BoothError, match="code_taken"):
        move_category(sample, home.uid, uid(sample, "air"), 0, "Anna")
    assert codes(sample) == before
