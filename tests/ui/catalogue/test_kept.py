"""A query goes to a file and comes back the same."""

import json
from typing import Any

import pytest

from booth.catalog.asking import Order, Query
from booth.ui.catalogue.kept import asked, plain

WHOLE = Query(
    "вода 水",
    categories=frozenset(("c1", "c2")),
    exhibitors=frozenset(("e",)),
    industries=frozenset(("i",)),
    certificates=frozenset(("ISO 9001",)),
    answers=frozenset((("a", "yes"), ("b", "сталь"))),
    ranges=frozenset((("f", 1.5, None), ("g", None, 3.0))),
    order=Order.CODE,
    literally=True,
)


def test_a_query_comes_back_as_it_was() -> None:
    written = json.loads(json.dumps(plain(WHOLE), ensure_ascii=False))
    assert asked(written, Query()) == WHOLE


def test_language_and_audience_are_those_of_today() -> None:
    today = Query(language="zh", staff=False)
    back = asked(plain(WHOLE), today)
    assert (back.language, back.staff, back.words) == ("zh", False, "вода 水")


@pytest.mark.parametrize(
    "told",
    [
        {"words": 5, "categories": "c1", "answers": [["a"], 3], "ranges": [["f", "x", None], "f"], "order": "size"},
        {},
        {"categories": [1, None], "answers": None, "ranges": {}},
    ],
)
def test_what_was_spoilt_is_as_usual(told: dict[str, Any]) -> None:
    assert asked(told, Query(language="en")) == Query(language="en")
