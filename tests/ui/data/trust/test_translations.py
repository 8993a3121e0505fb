"""The page of translations: narrowed by language and standing, opened at the text, checked in bulk by one key."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.catalog.translation import with_text
from booth.catalog.values import Standing
from booth.settings import Settings
from booth.ui import translation
from booth.ui.data.screen import DataScreen
from booth.ui.data.trust.filters import KeyBox
from booth.ui.data.trust.translations import TranslationsPage
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from staff import painted


@pytest.fixture
def page(
    sample: Catalog, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> Iterator[TranslationsPage]:
    """The page over the sample."""
    preferences.author = "Anna"
    made = TranslationsPage(sample, PictureCache(sample, jobs), jobs, preferences)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    settled()
    yield made
    jobs.close()


@pytest.fixture
def take(settled: Callable[[], None]) -> Callable[[KeyBox, str], None]:
    """Take a choice of a box by hand."""

    def choose(box: KeyBox, key: str) -> None:
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())
        settled()

    return choose


def test_each_has_its_source_above_it_and_its_standing_beside(
    page: TranslationsPage, take: Callable[[KeyBox, str], None]
) -> None:
    take(page.languages, "zh")
    assert {one.language for one in page._face.rows} == {"zh"}
    first = page._face.rows[0]
    said = "".join(painted(page).split())
    assert "".join(first.source.split()) in said
    assert "".join(first.text.split())[:10] in said
    assert "draft" in said
    assert page.head.remark == f"{len(page._face.rows):,} translations"
    take(page.standings, "missing")
    assert page._face.rows == ()
    assert page._notice.title == "No such translations"


def test_one_key_checks_all_that_are_chosen(
    page: TranslationsPage,
    sample: Catalog,
    qtbot: QtBot,
    settled: Callable[[], None],
    take: Callable[[KeyBox, str], None],
) -> None:
    take(page.languages, "zh")
    take(page.exhibitors, sample.exhibitors()[0].uid)
    several = len(page._face.rows)
    page.list.setFocus()
    page.list.selectAll()
    revision = sample.revision()
    qtbot.keyClick(page.list, Qt.Key.Key_C)
    settled()
    assert sample.revision() == revision + 1
    assert sample.history(1)[0].who == "Anna"
    assert {one.standing for one in page._face.rows} == {Standing.CHECKED}
    assert len(page._face.rows) == several
    assert not page.check.isEnabled()
    take(page.standings, "checked")
    assert len(page._face.rows) == several


def test_a_changed_source_is_seen_at_once(
    page: TranslationsPage, sample: Catalog, settled: Callable[[], None], take: Callable[[KeyBox, str], None]
) -> None:
    row = next(n for n, one in enumerate(page._face.rows) if one.kind == "product" and one.path == "tagline")
    one = page._face.rows[row]
    page.list.go(row)
    page.check_chosen()
    settled()
    with sample.change("tests", "another source") as change:
        change.put(with_text(sample.products.get(one.uid), "tagline", one.source_language, "Другие слова"))
    page.reload()
    settled()
    take(page.standings, "stale")
    assert [(each.uid, each.path) for each in page._face.rows if each.language == one.language] == [(one.uid, one.path)]


def test_enter_opens_at_the_text_and_other_things_on_their_page(
    page: TranslationsPage, qtbot: QtBot, take: Callable[[KeyBox, str], None]
) -> None:
    rows = page._face.rows
    page.list.go(next(n for n, one in enumerate(rows) if one.kind == "product" and one.path == "name"))
    with qtbot.waitSignal(page.edit_wanted) as edit:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert edit.args == [rows[page.list.row].uid, f"name.{rows[page.list.row].language}"]
    page.list.go(next(n for n, one in enumerate(rows) if one.kind == "category"))
    with qtbot.waitSignal(page.thing_wanted) as other:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert other.args == ["categories", rows[page.list.row].uid]


def test_the_data_room_goes_to_a_thing_on_its_page(
    sample: Catalog, jobs: Jobs, preferences: Settings, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    room = DataScreen(sample, PictureCache(sample, jobs), jobs, preferences)
    qtbot.addWidget(room)
    room.show()
    last = sample.categories()[-1].uid
    room.open_page("translations")
    settled()
    room.page("translations").thing_wanted.emit("categories", last)
    settled()
    assert room.here == "categories"
    assert room.page("categories").tree.current == last
    jobs.close()


def test_the_words_change_with_the_interface(
    page: TranslationsPage, preferences: Settings, settled: Callable[[], None]
) -> None:
    preferences.interface_language = "ru"
    translation.install("ru")
    settled()
    try:
        assert page.head.title == "Переводы"
        assert page.languages.itemText(0) == "Все языки"
        assert page._face.kind(page._face.rows[0]) in page._face.words(0)
    finally:
        translation.install("en")
