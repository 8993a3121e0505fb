"""The page of completeness: what is listed, narrowed, stepped through; what was mended is gone."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.catalog.trust.needs import Gap, Need
from booth.catalog.values import Text
from booth.settings import Settings
from booth.ui import translation
from booth.ui.data.trust.completeness import CompletenessPage
from booth.ui.data.trust.looking import Row, Wish, after, look
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from staff import painted

CODE = "ES-R12"


@pytest.fixture
def page(
    sample: Catalog, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> Iterator[CompletenessPage]:
    """The page over the sample, with one product that has lost two texts."""
    product = sample.products.get(sample.products.by_code(CODE))
    with sample.change("tests", "two texts lost") as change:
        lost = Text.of(ru=product.name.exact("ru"), en=product.name.exact("en"))
        change.put(replace(product, tagline=Text(), name=lost))
    made = CompletenessPage(sample, PictureCache(sample, jobs), jobs, preferences)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    settled()
    yield made
    jobs.close()


def codes(page: CompletenessPage) -> list[str]:
    return [row.code for row in page._look.rows]


def at(page: CompletenessPage, code: str) -> int:
    return codes(page).index(code)


def test_each_product_that_lacks_something_says_what(page: CompletenessPage) -> None:
    assert CODE in codes(page)
    assert all(row.gaps for row in page._look.rows)
    page.products.go(at(page, CODE))
    said = painted(page)
    assert "Tagline" in said
    assert "Name(中文)" in "".join(said.split())
    assert "Sample Filtration" in said
    assert f"{len(codes(page))} of 37 products lack something" in page.head.remark


def test_a_maker_a_language_a_kind_narrow_the_list(page: CompletenessPage, settled: Callable[[], None]) -> None:
    everything = len(codes(page))
    page.makers.go(1)
    settled()
    assert 0 < len(codes(page)) < everything
    page.makers.go(0)
    settled()
    assert len(codes(page)) == everything
    page.needs.setCurrentIndex(page.needs.findData("name"))
    page.needs.activated.emit(page.needs.currentIndex())
    settled()
    assert codes(page) == [CODE]
    page.languages.setCurrentIndex(page.languages.findData("en"))
    page.languages.activated.emit(page.languages.currentIndex())
    settled()
    assert codes(page) == []
    assert page._notice.isVisible()
    assert page._notice.title == "Nothing is missing"
    assert not page.next.isEnabled()


def test_what_the_sheet_needs_is_asked_by_its_own_name(page: CompletenessPage, sample: Catalog) -> None:
    found = look(sample, Wish(need="paper:sheet"), "en", "en")
    assert ("paper:sheet", "Product sheet") in found.needs
    assert CODE in [row.code for row in found.rows]
    assert all(gap.kind is not Need.CERTIFICATE for row in found.rows for gap in row.gaps)


def test_the_key_goes_from_one_missing_thing_to_the_next(page: CompletenessPage, qtbot: QtBot) -> None:
    asked: list[tuple[str, str]] = []
    page.edit_wanted.connect(lambda uid, field: asked.append((uid, field)))
    page.products.setFocus()
    page.products.go(at(page, CODE))
    row = page._look.rows[at(page, CODE)]
    for _ in range(len(row.gaps) + 1):
        qtbot.keyClick(page.products, Qt.Key.Key_N)
    assert asked[: len(row.gaps)] == [(row.uid, gap.field) for gap in row.gaps]
    assert asked[-1][0] != row.uid
    assert asked[0][1] == "name.zh"


def test_enter_opens_the_first_missing_thing(page: CompletenessPage, qtbot: QtBot) -> None:
    page.products.go(at(page, CODE))
    with qtbot.waitSignal(page.edit_wanted) as told:
        qtbot.keyClick(page.products, Qt.Key.Key_Return)
    assert told.args == [page._look.rows[at(page, CODE)].uid, "name.zh"]


def test_what_was_filled_in_is_gone_and_the_place_is_kept(
    page: CompletenessPage, sample: Catalog, settled: Callable[[], None]
) -> None:
    row = at(page, CODE)
    page.products.go(row)
    follower = codes(page)[row + 1]
    product = sample.products.get(page._look.rows[row].uid)
    before = product.name.exact("en")
    with sample.change("tests", "found again") as change:
        whole = Text.of(ru="Слово", en=before, zh="词")
        change.put(replace(product, name=whole, tagline=whole, assets=product.assets))
    page.reload()
    settled()
    left = {gap.kind for one in page._look.rows if one.code == CODE for gap in one.gaps}
    assert left <= {Need.CERTIFICATE}
    with sample.change("tests", "gone altogether") as change:
        change.delete(product.uid)
    page.reload()
    settled()
    assert codes(page)[page.products.row] == follower


def test_the_keyboard_waits_for_what_is_found(
    tmp_path: Path, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    with closing(Catalog.open(tmp_path)) as empty:
        page = CompletenessPage(empty, PictureCache(empty, jobs), jobs, preferences)
        qtbot.addWidget(page)
        page.show()
        page.setFocus()
        settled()
        assert "No products yet" in painted(page)
        keyboard = QApplication.focusWidget()
        assert keyboard is not None
        with qtbot.waitSignal(page.page_wanted) as wanted:
            qtbot.keyClick(keyboard, Qt.Key.Key_Space)
        assert wanted.args == ["exchange"]
        jobs.close()


def test_the_words_change_with_the_interface(
    page: CompletenessPage, preferences: Settings, settled: Callable[[], None]
) -> None:
    preferences.interface_language = "ru"
    translation.install("ru")
    settled()
    try:
        said = painted(page)
        assert "Заполненность" in page.head.title
        assert "Подзаголовок" in said
        assert "Все участники" in said
    finally:
        translation.install("en")


def test_after_a_gap_comes_the_next_and_round_to_the_first() -> None:
    first, second, third = (Gap(name, "", Need.FIGURES) for name in "abc")
    rows = (Row("1", "A", "", 0.5, (first, second)), Row("2", "B", "", 0.5, (third,)))
    assert after(rows, "", None) == (0, first)
    assert after(rows, "2", None) == (1, third)
    assert after(rows, "1", first) == (0, second)
    assert after(rows, "1", second) == (1, third)
    assert after(rows, "2", third) == (0, first)
    assert after(rows[1:], "1", second) == (0, third)  # filled in, and its product with it
    assert after(rows, "1", third) == (0, first)  # filled in: the product's next
    assert after((), "1", first) is None


def test_a_look_that_is_cancelled_can_be_begun_again(
    sample: Catalog, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    made = CompletenessPage(sample, PictureCache(sample, jobs), jobs, preferences)
    qtbot.addWidget(made)
    made.progress.cancel.click()
    settled()
    assert made._notice.accessibleName().startswith("Not looked through yet")
    assert not made._look.rows
    made._notice.pressed.emit()
    settled()
    assert made._look.products == 37
