"""What all pages of shelves do: save by themselves, refuse what makes no sense, add, delete, show what uses a thing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from booth.catalog import using
from booth.catalog.store import Catalog
from booth.catalog.values import Standing, Text
from booth.ui import translation
from booth.ui.data.reference.industries import IndustriesPage
from staff import painted

Settled = Callable[[], None]


def type_name(page: IndustriesPage, language: str, words: str) -> None:
    """Type a name over what stands there, and leave the field."""
    edit = page.forms[type(page.current)].field("name").columns[language].edit
    edit.setFocus()
    edit.selectAll()
    edit.insertPlainText(words)
    page.tree.setFocus()


def test_a_name_is_saved_when_the_field_is_left(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(IndustriesPage)
    type_name(page, "en", "Waterworks")
    settled()
    assert sample.industries()[0].name.exact("en") == "Waterworks"
    assert page.row(page.current).label == "Waterworks"
    (last,) = sample.history(1)
    assert (last.who, last.why, last.size) == ("Booth", "Name", 1)


def test_a_code_that_is_taken_or_missing_and_a_name_that_is_emptied_are_refused(
    make_page, sample: Catalog, settled: Settled
) -> None:
    page = make_page(IndustriesPage)
    before, form = sample.revision(), page.forms[type(page.current)]
    code = form.field("code")
    for text in ("", "energy"):
        code.edit.setText(text)
        code.commit()
        assert code.refusal
    for language in ("ru", "en", "zh"):
        type_name(page, language, "")
    settled()
    assert form.field("name").refusal
    assert sample.revision() > before  # while one language is left a name may go
    assert sample.industries()[0].name
    assert sample.industries()[0].code == "water"
    page.tree.setCurrentItem(page.tree.topLevelItem(1))
    assert code.edit.text() == "energy"
    assert not code.refusal


def test_what_is_being_typed_survives_a_change_by_somebody_else(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(IndustriesPage)
    code = page.forms[type(page.current)].field("code")
    code.edit.setFocus()
    code.edit.setText("aqua")
    water = sample.industries()[0]
    with sample.change("Boris", "elsewhere") as change:
        change.put(replace(water, name=Text.of(ru="Водоканал", en="Water utilities")))
    settled()
    assert code.edit.text() == "aqua"
    assert page.row(page.current).label == "Water utilities"
    code.commit()
    settled()
    assert (sample.industries()[0].code, sample.industries()[0].name.exact("ru")) == ("aqua", "Водоканал")


def test_when_two_write_the_same_field_the_later_one_is_asked(
    make_page, sample: Catalog, sample_home: Path, settled: Settled
) -> None:
    page = make_page(IndustriesPage)
    other = Catalog.open(sample_home)  # another program, which this one has not looked at yet
    with other.change("Boris", "elsewhere") as change:
        change.put(replace(other.industries()[0], code="theirs"))
    other.close()
    code = page.forms[type(page.current)].field("code")
    code.edit.setText("mine")
    code.commit()
    settled()
    panel = page.keeping.panel
    assert panel is not None
    assert panel.isVisible()
    assert sample.industries()[0].code == "theirs"
    panel.rows[0].mine.click()
    panel.go.click()
    settled()
    assert sample.industries()[0].code == "mine"


def test_a_text_is_marked_as_checked_by_whoever_sits_here(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(IndustriesPage)
    page.settings.author = "Anna"
    page.forms[type(page.current)].field("name").checked.emit("en")
    settled()
    (mark,) = [one for one in sample.industries()[0].marks if one.language == "en"]
    assert (mark.standing, mark.who) == (Standing.CHECKED, "Anna")


def test_all_that_is_typed_and_moved_is_written_before_the_window_closes(make_page, sample: Catalog) -> None:
    page = make_page(IndustriesPage)
    code = page.forms[type(page.current)].field("code")
    code.edit.setText("aqua")
    for place in (1, 2, 3):
        page.tree.put(page.tree.current, "", place)
    assert page.flush() is True  # whether a worker has begun with the first move or not
    assert [one.code for one in sample.industries()][3] == "aqua"


def test_what_no_worker_has_begun_is_written_in_its_order_when_the_window_closes(make_page, sample: Catalog) -> None:
    page = make_page(IndustriesPage)
    uid, go_on = page.tree.current, Event()
    for _ in range(2):  # both workers have something else to do
        page.jobs.run(go_on.wait, lambda _: None, owner=page)
    for place in (1, 2, 3):
        page.tree.put(uid, "", place)
    assert page.flush() is True
    go_on.set()
    page.jobs.close()
    assert [one.uid for one in sample.industries()][3] == uid


def test_another_page_leads_to_one_of_these(make_page, sample: Catalog) -> None:
    page = make_page(IndustriesPage)
    page.go_to(sample.industries()[4].uid)
    assert page.current == sample.industries()[4]


def test_a_new_one_stands_at_the_end_with_its_name_ready_to_be_typed_over(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    page = make_page(IndustriesPage)
    page.add.click()
    page.add.click()
    settled()
    assert [one.code for one in sample.industries()][-2:] == ["new", "new-2"]
    assert page.current.code == "new-2"
    assert page.forms[type(page.current)].field("name").isAncestorOf(page.focusWidget())
    type_name(page, "ru", "Судостроение")
    settled()
    assert sample.industries()[-1].name.exact("ru") == "Судостроение"


def test_quick_moves_are_written_in_turn(make_page, sample: Catalog, settled: Settled, qtbot: QtBot) -> None:
    page = make_page(IndustriesPage)
    page.tree.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled()
    assert [one.code for one in sample.industries()][:4] == ["energy", "transport", "metal", "water"]
    assert page.tree.uids == tuple(one.uid for one in sample.industries())


def test_what_is_in_use_is_not_deleted_and_says_who_uses_it(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    page = make_page(IndustriesPage)
    wanted: list[tuple[str, str]] = []
    page.edit_wanted.connect(lambda *what: wanted.append(what))
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    settled()
    users = sample.users(page.current.uid).first
    assert page.deleting.users.count() == len(users) == 9
    assert not page.deleting.go.isVisible()
    qtbot.keyClick(page.deleting.users, Qt.Key.Key_Return)
    assert wanted == [(users[0].uid, "industries")]
    qtbot.keyClick(page.deleting, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.forms[type(page.current)]


def test_of_very_many_users_the_first_are_listed_and_the_rest_is_counted(
    make_page, settled: Settled, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(using, "MOST", 4)
    page = make_page(IndustriesPage)
    wanted: list[tuple[str, str]] = []
    page.edit_wanted.connect(lambda *what: wanted.append(what))
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    settled()
    held = page.deleting.users
    assert held.count() == 5
    assert held.item(4).data(Qt.ItemDataRole.AccessibleTextRole) == "…and 5 more"
    assert "9\u00a0things" in painted(page.deleting)
    page.deleting._open(held.item(4))
    assert wanted == []


def test_what_nobody_uses_goes_with_one_more_press(make_page, sample: Catalog, settled: Settled, qtbot: QtBot) -> None:
    page = make_page(IndustriesPage)
    page.add.click()
    settled()
    new = page.current.uid
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    settled()
    assert page.deleting.go.isEnabled()
    qtbot.keyClick(page.deleting, Qt.Key.Key_Return)
    settled()
    assert new not in [one.uid for one in sample.industries()]
    assert new not in page.tree.uids
    assert sample.deleted()[0].uid == new
    assert page.stack.currentWidget() is page.forms[type(page.current)]


def test_the_page_speaks_another_language_at_once(make_page, settled: Settled) -> None:
    page = make_page(IndustriesPage)
    translation.install("ru")
    settled()
    assert page.head.title == "Отрасли"
    assert page.forms[type(page.current)].field("code").label == "Код"
    assert page.delete.text() == "Удалить"
    translation.install("en")
