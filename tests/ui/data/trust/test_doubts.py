"""The page of doubts: one key mends, one mends all of a kind, one says that it is none; each is one step back."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.catalog.trust import reading
from booth.catalog.trust.doubt import Doubtful
from booth.settings import Settings
from booth.ui import translation
from booth.ui.data.trust.doubts import DoubtsPage
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from staff import painted
from ui.data.trust.spoiling import SLIPS, spoil


@pytest.fixture
def page(
    sample: Catalog, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> Iterator[DoubtsPage]:
    """The page over the sample with slips in it."""
    spoil(sample)
    preferences.author = "Anna"
    made = DoubtsPage(sample, PictureCache(sample, jobs), jobs, preferences)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    settled()
    yield made
    jobs.close()


def found(page: DoubtsPage, kind: Doubtful) -> list[str]:
    return [row.doubt.code for row in page._face.rows if row.doubt and row.doubt.kind is kind]


def choose(page: DoubtsPage, kind: Doubtful, code: str = "") -> None:
    rows = page._face.rows
    row = next(n for n, one in enumerate(rows) if one.doubt and one.doubt.kind is kind and code in ("", one.doubt.code))
    page.list.setFocus()
    page.list.go(row)


def test_doubts_stand_under_their_kinds_with_before_and_after(page: DoubtsPage) -> None:
    assert found(page, Doubtful.SPACES) == [SLIPS[0]]
    assert found(page, Doubtful.COPIED) == [SLIPS[1]]
    assert found(page, Doubtful.LETTERS) == [SLIPS[2]]
    said = painted(page)
    assert "Units of different size" in said
    headings = [row for row in page._face.rows if row.doubt is None]
    assert [row.count for row in headings] == [len(found(page, Doubtful(row.key))) for row in headings]
    choose(page, Doubtful.LETTERS)
    words = page._face.words(page.list.row)
    assert "Два pукава на одном корпусе. → Два рукава на одном корпусе." in words
    choose(page, Doubtful.COPIED)
    assert "→ taken out" in page._face.words(page.list.row)


def test_one_key_mends_and_the_next_doubt_has_the_keyboard(
    page: DoubtsPage, sample: Catalog, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    choose(page, Doubtful.LETTERS)
    (doubt,) = page.chosen
    following = page._face.rows[page.list.row + 1 :]
    told: list[str] = []
    page.told.connect(told.append)
    before = sample.revision()
    qtbot.keyClick(page.list, Qt.Key.Key_M)
    settled()
    assert sample.products.get(doubt.uid).description.exact("ru") == "Два рукава на одном корпусе."
    assert found(page, Doubtful.LETTERS) == []
    change = sample.history(1)[0]
    assert (change.revision, change.who, change.size) == (before + 1, "Anna", 1)
    assert "Letters of two alphabets" in change.why
    assert told == ["Products mended: 1"]
    assert page._face.rows[page.list.row].key == next(row.key for row in following if row.doubt)


def test_all_of_a_kind_are_one_change_and_one_step_back(
    page: DoubtsPage, sample: Catalog, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    kind = Doubtful.UNITS
    mendable = {row.doubt.uid for row in page._face.rows if row.doubt and row.doubt.kind is kind and row.doubt.mend}
    assert len(mendable) > 1
    before = {uid: sample.products.get(uid).values for uid in mendable}
    choose(page, kind)
    revision = sample.revision()
    qtbot.keyClick(page.list, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    settled()
    assert sample.revision() == revision + 1
    assert sample.history(1)[0].size == len(mendable)
    assert not [row for row in page._face.rows if row.doubt and row.doubt.kind is kind and row.doubt.mend]
    sample.undo(revision + 1, "Anna")
    page.reload()
    settled()
    assert {uid: sample.products.get(uid).values for uid in mendable} == before
    assert len(found(page, kind)) >= len(mendable)


def test_what_is_no_doubt_stays_away(
    page: DoubtsPage, sample: Catalog, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    choose(page, Doubtful.MAGNITUDE)
    (doubt,) = page.chosen
    assert not page.mend.isEnabled()  # no key knows what the figure should be
    qtbot.keyClick(page.list, Qt.Key.Key_X)
    settled()
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    settled()
    assert doubt.key not in {row.doubt.key for row in page._face.rows if row.doubt and row.doubt.uid == doubt.uid}
    assert doubt.key in sample.products.get(doubt.uid).accepted
    assert sample.history(1)[0].why == "Not a doubt"


def test_a_kind_alone_and_the_way_to_the_form(page: DoubtsPage, qtbot: QtBot, settled: Callable[[], None]) -> None:
    page.kinds.setCurrentIndex(page.kinds.findData("spaces"))
    page.kinds.activated.emit(page.kinds.currentIndex())
    assert [row.doubt.code for row in page._face.rows if row.doubt] == [SLIPS[0]]
    page.list.go(0)
    with qtbot.waitSignal(page.edit_wanted) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert told.args[1] == "tagline.ru"
    page.kinds.choose("")
    page._list()
    assert len(page._face.rows) > 2


def test_a_search_can_be_stopped_and_says_how_far_it_is(
    page: DoubtsPage, sample: Catalog, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(reading, "AT_ONCE", 1)
    del sample.doubts  # nothing was seen yet
    held = page._search.found
    page.progress._late.setInterval(0)  # as for a search that takes long
    page.look_again()
    assert not page.progress.isVisible()
    qtbot.waitUntil(page.progress.isVisible)
    assert page.busy
    qtbot.waitUntil(lambda: page.progress._bar.maximum() == 37)
    qtbot.mouseClick(page.progress.cancel, Qt.MouseButton.LeftButton)
    settled()
    assert not page.progress.isVisible()
    assert page._search.found == held  # what was found before is still there


def test_a_clean_catalogue_says_so(page: DoubtsPage, sample: Catalog, settled: Callable[[], None]) -> None:
    with sample.change("tests", "all gone") as change:
        for uid in {row.doubt.uid for row in page._face.rows if row.doubt}:
            change.delete(uid)
    page.reload()
    settled()
    assert page._face.rows == ()
    assert page._notice.isVisible()
    assert page._notice.title == "Nothing is doubtful"


def test_without_products_the_way_to_them_stands_there(
    tmp_path: Path, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    with closing(Catalog.open(tmp_path)) as empty:
        page = DoubtsPage(empty, PictureCache(empty, jobs), jobs, preferences)
        qtbot.addWidget(page)
        page.show()
        settled()
        assert "No products yet" in painted(page)
        with qtbot.waitSignal(page.page_wanted) as wanted:
            page._none.pressed.emit()
        assert wanted.args == ["exchange"]
        jobs.close()


def test_the_words_change_with_the_interface(
    page: DoubtsPage, preferences: Settings, settled: Callable[[], None]
) -> None:
    preferences.interface_language = "zh"
    translation.install("zh")
    settled()
    try:
        assert page._face.words(0).startswith("单位数量级不同")
        assert page.head.title == "存疑数据"
    finally:
        translation.install("en")
