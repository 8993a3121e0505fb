"""How a line of words is meant, as the finder tells it."""

import pytest

from booth.catalog.asking import Query
from booth.catalog.search import readings, reasons
from booth.catalog.store import Catalog


def found(catalog: Catalog, typed: str) -> list[str]:
    return [one.code for one in catalog.products.summaries(catalog.search(Query(words=typed)).rows)]


@pytest.mark.parametrize("typed", ["фильтрацией", "FILTERING", "filtratsiya", "вертикальной", "vertikalnaya"])
def test_any_form_and_alphabet_finds_the_unit(stocked: Catalog, typed: str) -> None:
    wanted = stocked.products.row(stocked.products.by_code("ВУ-3000"))
    assert wanted in stocked.search(Query(words=typed)).rows


def test_the_other_layout_is_said_and_finds(stocked: Catalog) -> None:
    answer = stocked.search(Query(words="dthnbrfkmyfz"))
    assert answer.shown_for == "вертикальная"
    assert answer.rows


def test_one_typing_error_is_said_and_finds(stocked: Catalog) -> None:
    answer = stocked.search(Query(words="вертикльная"))
    assert answer.shown_for == "вертикальная"
    assert answer.rows == stocked.search(Query(words="вертикальная")).rows


def test_what_is_written_right_is_never_taken_for_something_else(stocked: Catalog) -> None:
    for typed in ("вертикальная", "ву-3000", "净化", "filtration"):
        assert stocked.search(Query(words=typed)).shown_for == ""


def test_a_word_that_nobody_knows_is_left_out_and_said(stocked: Catalog) -> None:
    answer = stocked.search(Query(words="вертикальная абырвалг"))
    assert answer.left_out == ("абырвалг",)
    assert found(stocked, "вертикальная абырвалг")[0] == "ВУ-3000"


def test_only_unknown_words_find_nothing(stocked: Catalog) -> None:
    assert not stocked.search(Query(words="qxqvwk абырвалг")).rows


def test_the_first_rows_are_those_with_which_the_whole_begins(stocked: Catalog) -> None:
    for typed in ("в", "ве", "а", "filter", "净", "3000", "вертикальная установка", "ip54"):
        first, whole = stocked.finder.first(Query(words=typed)), stocked.search(Query(words=typed))
        if first.rows and not whole.shown_for:
            assert whole.rows[: len(first.rows)] == first.rows, typed


def test_words_that_only_join_are_passed_over(stocked: Catalog) -> None:
    with stocked.store.reading() as connection:
        assert [one.said for one in readings.as_typed(connection, "насос для воды", staff=True).pieces] == [
            "насос",
            "воды",
        ]
        assert [one.said for one in readings.as_typed(connection, "для", staff=True).pieces] == ["для"]


def test_why_is_told_with_the_letters_to_mark(stocked: Catalog) -> None:
    product = stocked.products.get(stocked.products.by_code("ВУ-3000"))
    why = stocked.finder.reasons(Query(words="вертикальной 3000"), [product])[product.uid]
    assert [one.field for one in why] == ["code", "name"]
    assert [why[1].text[start:end] for start, end in why[1].marks] == ["Вертикальная"]
    assert why[0].words == ("3000",)


def test_a_run_of_ideographs_is_marked_as_a_whole() -> None:
    from booth.catalog.search.pieces import Piece

    piece = Piece("过滤", terms=frozenset({"过滤"}))
    assert reasons.marks("立式过滤机组，過濾", piece) == ((2, 4), (7, 9))
    assert reasons.marks("滤过", piece) == ()


def test_the_parts_of_a_code_stand_together(stocked: Catalog) -> None:
    assert found(stocked, "ву-3000") == found(stocked, "ву.3000") == ["ВУ-3000"]
    assert found(stocked, "ву 3000") == ["ВУ-3000"]
