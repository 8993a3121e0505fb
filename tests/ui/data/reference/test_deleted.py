"""What was deleted is found by its kind and brought back as it was."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.ui.data.reference.deleted import DeletedPage
from booth.ui.jobs import Progress

Settled = Callable[[], None]


def delete(catalog: Catalog, *uids: str) -> None:
    for uid in uids:
        with catalog.change("Anna", "not on this fair") as change:
            change.delete(uid)


def names(page: DeletedPage) -> list[str]:
    return [page.list.topLevelItem(row).text(0) for row in range(page.list.topLevelItemCount())]


def test_nothing_deleted_is_said(make_page, sample: Catalog) -> None:
    page = make_page(DeletedPage)
    assert page.stack.currentWidget() is page.notice
    assert not page.back.isEnabled()


def test_deleted_things_are_listed_by_kind_and_brought_back(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    product = sample.products.get(sample.products.by_code("VT-3X"))
    category = product.category
    delete(sample, product.uid)
    retail = next(one for one in sample.industries() if one.code == "retail")
    using = sample.users(retail.uid).first
    page = make_page(DeletedPage)
    assert len(names(page)) == 1
    assert names(page)[0].endswith("· VT-3X")
    assert page.list.topLevelItem(0).text(2) == "Anna"
    delete(sample, *(one.uid for one in using))
    delete(sample, retail.uid)
    settled()
    assert len(names(page)) == 2 + len(using)
    page.kinds.choose("industry")
    page.kinds.changed.emit("industry")
    assert names(page) == ["Retail and homes · retail"]
    told: list[str] = []
    page.told.connect(told.append)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    settled()
    assert told == ["Brought back: Retail and homes · retail"]
    assert sample.industries()[-1].code == "retail"
    page.kinds.choose("")
    page.kinds.changed.emit("")
    page.list.setCurrentItem(page.list.topLevelItem(page.list.topLevelItemCount() - 1))
    page.back.click()
    settled()
    assert sample.products.get(product.uid).category == category


def test_what_cannot_come_back_says_why(make_page, sample: Catalog, settled: Settled) -> None:
    retail = next(one for one in sample.industries() if one.code == "retail")
    users = sample.users(retail.uid).first
    delete(sample, *(one.uid for one in users), retail.uid)
    page = make_page(DeletedPage)
    told: list[BaseException] = []
    page.failed.connect(told.append)
    row = next(place for place, name in enumerate(names(page)) if name.endswith(users[0].code))
    page.list.setCurrentItem(page.list.topLevelItem(row))
    page.bring_back()
    settled()
    assert isinstance(told[0], BoothError)
    assert page.back.isEnabled()


def test_several_come_back_as_one_change(make_page, sample: Catalog, settled: Settled) -> None:
    retail = next(one for one in sample.industries() if one.code == "retail")
    users = sample.users(retail.uid).first
    delete(sample, *(one.uid for one in users), retail.uid)
    before = sample.revision()
    page = make_page(DeletedPage)
    told: list[str] = []
    page.told.connect(told.append)
    page.list.selectAll()
    page.bring_back()
    assert not page.back.isEnabled()
    settled()
    assert told == [f"{len(users) + 1} things brought back."]
    assert sample.revision() == before + 1
    assert sample.deleted() == ()
    assert {one.uid for one in sample.users(retail.uid).first} == {one.uid for one in users}


def test_bringing_back_that_is_stopped_brings_nothing(
    make_page, sample: Catalog, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    delete(sample, sample.products.by_code("VT-3X"))
    before, begun, at_once = sample.revision(), threading.Event(), Catalog.bring_all_back
    page = make_page(DeletedPage)

    def slowly(catalog: Catalog, uids: list[str], who: str, *, progress: Progress, stop: threading.Event) -> int:
        begun.set()
        assert stop.wait(20)
        return at_once(catalog, uids, who, progress=progress, stop=stop)

    monkeypatch.setattr(Catalog, "bring_all_back", slowly)
    told: list[str] = []
    page.told.connect(told.append)
    page.bring_back()
    assert begun.wait(20)
    page.progress.cancel.click()
    settled()
    assert sample.revision() == before
    assert told == ["The change was stopped and the catalogue is as it was. Start it again when you like."]
    assert page.back.isEnabled()
