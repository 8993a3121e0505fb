"""Which words differ between two texts, and how the table shows it."""

import pytest
from PySide6.QtWidgets import QApplication

from booth.catalog.history.saying import SaidField
from booth.ui import theme
from booth.ui.data.history.differences import Differences, pieces, shortened


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("3 000 m³/h", "3 200 m³/h", ["000"], ["200"]),
        ("立式机组", "立式新机组", [], ["新"]),
        ("a b c", "a b c", [], []),
        ("", "new text", [], []),
        ("gone", "", [], []),
    ],
)
def test_only_the_words_that_differ_are_marked(before: str, after: str, old: list[str], new: list[str]) -> None:
    left, right = pieces(before, after)
    assert "".join(text for text, _ in left) == before
    assert "".join(text for text, _ in right) == after
    assert [text for text, marked in left if marked and text] == old
    assert [text for text, marked in right if marked and text] == new


def test_of_many_lines_only_those_that_differ_are_shown() -> None:
    old = [f"line {number}" for number in range(20)]
    new = [*old[:9], "another", *old[10:]]
    left, right = shortened("\n".join(old), "\n".join(new))
    assert left == "…\nline 8\nline 9\n…\nline 19"
    assert right == "…\nline 8\nanother\n…\nline 19"
    assert shortened("a\nb", "a\nc") == ("a\nb", "a\nc")
    assert shortened("", "\n".join(new))[1] == "\n".join(new)


def test_of_a_whole_book_all_is_marked() -> None:
    left, right = pieces("a " * 2000, "b " * 2000)
    assert left == [("a " * 2000, True)]
    assert right == [("b " * 2000, True)]


def test_the_table_shows_texts_as_they_are(dressed: QApplication) -> None:
    table = Differences()
    table.show_fields(
        [SaidField("name.en", "Name", "<b>old</b>", ""), SaidField("plinth", "Plinth", "7", "8")], ("", "", "")
    )
    text = table.toPlainText()
    assert "<b>old</b>" in text
    assert "—" in text
    theme.wear(dressed, "dark")
    assert theme.palette().name == "dark"
    theme.wear(dressed, "light")
    table.show_fields([], ("", "", ""))
    assert table.toPlainText() == ""
    table.deleteLater()
