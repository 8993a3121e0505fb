"""Codes that change hands within one block."""

from dataclasses import replace

import pytest

import builders
from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.naming import left_behind
from booth.catalog.cells.writing import Edit, Written, write
from booth.catalog.change import Name
from booth.catalog.store import Catalog, new_uid

CODE = Column(Field.CODE)
A, B, C, D = (("maker", letter) for letter in "ABCD")


@pytest.mark.parametrize(
    ("wanted", "staying"),
    [
        ({"a": B, "b": A}, set()),  # a swap
        ({"a": B, "b": C, "c": A}, set()),  # a ring
        ({"a": B, "b": D}, set()),  # handed on, the last to a free one
        ({"a": B}, {"a"}),  # its holder stays where it is
        ({"a": B, "b": C}, {"a", "b"}),  # whoever waits for one that stays, stays
        ({"a": D, "b": D}, {"b"}),  # two want the same
    ],
)
def test_who_stays(wanted: dict[str, Name], staying: set[str]) -> None:
    holders = {name: uid for uid, name in {"a": A, "b": B, "c": C}.items() if name in wanted.values()}
    assert left_behind(wanted, holders) == staying


@pytest.fixture
def three(stocked: Catalog) -> list[str]:
    """The uids of three products of one maker, with the codes A, B and C."""
    air = builders.air()
    made = [replace(air, uid=new_uid(), code=code, variants=(), assets=(), relations=()) for code in "ABC"]
    with stocked.change("tests", "three of one maker") as change:
        for one in made:
            change.put(one)
    return [one.uid for one in made]


def _recode(catalog: Catalog, uids: list[str], codes: str) -> Written:
    asked = [(uid, catalog.products.get(uid).code, code) for uid, code in zip(uids, codes, strict=True)]
    return write(catalog, [Edit(uid, "", CODE, code, shown) for uid, shown, code in asked], who="Ann")


def _codes(catalog: Catalog, uids: list[str]) -> str:
    return "".join(catalog.products.get(uid).code for uid in uids)


@pytest.mark.parametrize("codes", ["BAC", "BCA", "BCD", "CBA"])
def test_codes_change_hands_in_one_change(stocked: Catalog, three: list[str], codes: str) -> None:
    written = _recode(stocked, three, codes)
    moved = sum(before != after for before, after in zip("ABC", codes, strict=True))
    assert (_codes(stocked, three), written.cells, written.refusals) == (codes, moved, ())
    (latest,) = stocked.history(1)
    assert (latest.revision, latest.size) == (written.revision, moved)
    fields = [one for thing in stocked.changes_of(latest.revision) for one in thing.fields]
    assert {one.field for one in fields} == {"code"}
    stocked.undo(latest.revision, "Ann")
    assert _codes(stocked, three) == "ABC"


def test_what_stays_is_refused_and_the_others_move(stocked: Catalog, three: list[str]) -> None:
    written = _recode(stocked, three, "BBA")
    assert [one.error.code for one in written.refusals] == ["code_taken", "code_taken"]
    assert (_codes(stocked, three), written.cells) == ("ABC", 0)
    assert _recode(stocked, three, "DDA").cells == 2
    assert _codes(stocked, three) == "DBA"


def test_a_code_that_went_to_a_new_product_comes_back_when_that_is_taken_back(
    stocked: Catalog, three: list[str]
) -> None:
    first = stocked.products.get(three[0])
    with stocked.change("tests", "renamed, and another in its place") as change:
        change.put(replace(first, code="aside"))
        change.put(replace(first, uid=new_uid()))
    stocked.undo(stocked.revision(), "Ann")
    assert _codes(stocked, three) == "ABC"
