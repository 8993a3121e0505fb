"""What Excel and LibreOffice put on the clipboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth.ui.widgets.block import read, write


def test_a_block_of_excel_and_one_of_libreoffice() -> None:
    assert read("a\tb\r\nc\td\r\n").rows == (("a", "b"), ("c", "d"))
    assert read("a\tb\nc\td").rows == (("a", "b"), ("c", "d"))
    assert read("").rows == ()
    assert read("one").rows == (("one",),)


def test_a_cell_in_quotes_holds_tabs_breaks_and_quotes() -> None:
    assert read('"a\tb"\t"two\r\nlines"\t"say ""hi"""\n').rows == (("a\tb", "two\nlines", 'say "hi"'),)


def test_a_quote_that_does_not_close_is_a_letter() -> None:
    assert read('"12 inch\tb\n').rows == (('"12 inch', "b"),)
    assert read('1/2" pipe\tb').rows == (('1/2" pipe', "b"),)


def test_merged_cells_and_ragged_lines_arrive_as_blanks() -> None:
    block = read("a\t\t\nb\tc\td\ne\n")
    assert block.rows == (("a", "", ""), ("b", "c", "d"), ("e", "", ""))
    assert (block.width, block.blanks) == (3, 4)


def test_a_blank_line_within_a_block_stays() -> None:
    assert read("a\n\nb\n").rows == (("a",), ("",), ("b",))


def test_formulas_are_counted() -> None:
    assert read("=A1+B1\t5\n =SUM(A1)\t=").formulas == 3


@pytest.mark.parametrize(
    ("text", "mark"),
    [("0,5\n12", ","), ("0.5\t1,200", "."), ("0,5\t0.5", ""), ("12\tabc", ""), ("０，５", ""), ("12.11.2026", "")],
)
def test_the_decimal_mark_shows_where_only_one_is_used(text: str, mark: str) -> None:
    assert read(text).mark == mark


_TEXT = st.text(alphabet='ab1 "\t\n,=é', max_size=6)


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.tuples(*[_TEXT] * n), min_size=1, max_size=5)))
def test_what_is_copied_comes_back(rows: list[tuple[str, ...]]) -> None:
    if not any(text for text in rows[-1]):  # an empty last line is the end of the block
        rows = [*rows, tuple("x" for _ in rows[0])]
    assert read(write(rows)).rows == tuple(rows)
