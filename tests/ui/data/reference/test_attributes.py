"""Attributes under headings: merged, converted and retyped, each tried before it is written."""

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from booth.catalog.reshaping.report import Reshaped
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Group, ValueType
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.data.reference.attributes.page import AttributesPage

Settled = Callable[[], None]


def attribute(catalog: Catalog, code: str) -> Attribute:
    return next(one for one in catalog.attributes() if one.code == code)


def open_at(make_page, catalog: Catalog, code: str) -> AttributesPage:
    page = make_page(AttributesPage)
    page.choose(attribute(catalog, code).uid)
    return page


def plain(text: str) -> str:
    """A figure with ordinary spaces."""
    return " ".join(text.split())


def pick(field, value: str) -> None:
    """Choose in a list that opens, as a click does."""
    index = field._keys.index(value)
    field.box.setCurrentIndex(index)
    field.box.activated.emit(index)


def test_two_attributes_are_made_one_after_their_values_were_shown(
    make_page, sample: Catalog, settled: Settled
) -> None:
    page, before = open_at(make_page, sample, "pressure_drop"), sample.revision()
    told: list[str] = []
    page.told.connect(told.append)
    page.merge.click()
    pick(page.merging.field, attribute(sample, "external_pressure").uid)
    settled()
    assert sample.revision() == before
    assert page.merging.outcome.words.text() == "Changed: 4\nValues differ, the kept one stays: 3"
    first = page.merging.list.topLevelItem(0)
    assert [plain(first.text(column)) for column in range(3)] == ["ВУ-3000", "350 Pa", "≤ 850 Pa"]
    page.merging.go.click()
    settled()
    assert "external_pressure" not in [one.code for one in sample.attributes()]
    assert sample.history(1)[0].why == "Attributes merged into “Pressure drop”"
    assert told == ["Done; products reached: 7. One undo takes it all back."]
    assert page.stack.currentWidget() is page.form
    assert page.current.code == "pressure_drop"


def test_a_unit_is_changed_and_figures_converted(make_page, sample: Catalog, settled: Settled, qtbot: QtBot) -> None:
    page = open_at(make_page, sample, "pressure_drop")
    page.form.field("unit").button.click()
    line = page.converting.field.edit
    assert line.text() == "Pa"
    line.setText("kPa")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert page.converting.outcome.words.text() == "Changed: 9"
    assert plain(page.converting.list.topLevelItem(0).text(2)) == "≤ 0.850 kPa"
    page.converting.go.click()
    settled()
    assert attribute(sample, "pressure_drop").unit == "kPa"
    assert page.form.field("unit").button.text() == "kPa"


def test_the_report_comes_before_the_question_who_writes(
    make_page, sample: Catalog, preferences: Settings, settled: Settled, qtbot: QtBot
) -> None:
    page = open_at(make_page, sample, "pressure_drop")
    asked: list[Callable[[], None]] = []
    preferences.author = ""
    preferences.ask_author_by(asked.append)
    page.form.field("unit").button.click()
    line = page.converting.field.edit
    line.setText("kPa")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert page.converting.outcome.words.text() == "Changed: 9"
    assert asked == []
    page.converting.go.click()
    settled()
    assert attribute(sample, "pressure_drop").unit == "Pa"
    preferences.author = "Anna"
    asked[0]()
    settled()
    assert attribute(sample, "pressure_drop").unit == "kPa"
    assert sample.history(1)[0].who == "Anna"


def test_a_unit_of_another_kind_is_refused_in_a_sentence(
    make_page, sample: Catalog, settled: Settled, qtbot: QtBot
) -> None:
    page = open_at(make_page, sample, "pressure_drop")
    told: list[BoothError] = []
    page.failed.connect(told.append)
    page.form.field("unit").button.click()
    page.converting.field.edit.setText("kg")
    page.converting.field.commit()
    settled()
    assert [one.code for one in told] == ["unit_other_kind"]
    assert not page.converting.go.isEnabled()
    qtbot.keyClick(page.converting, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.form


def test_a_question_stays_open_when_somebody_else_writes(make_page, sample: Catalog, settled: Settled) -> None:
    page = open_at(make_page, sample, "pressure_drop")
    page.form.field("unit").button.click()
    page.converting.field.edit.setText("kP")
    with sample.change("Boris", "elsewhere") as change:
        change.put(replace(sample.show(), hall="1"))
    settled()
    assert page.stack.currentWidget() is page.converting
    assert page.converting.field.edit.text() == "kP"
    page.tree.setCurrentItem(page.tree.topLevelItem(0))
    assert page.stack.currentWidget() is page.forms[Group]


def test_a_type_is_changed_with_what_stays_text_listed_first(make_page, sample: Catalog, settled: Settled) -> None:
    page = open_at(make_page, sample, "gain")
    page.form.field("type").button.click()
    assert page.retyping.field.value == "text"
    pick(page.retyping.field, "quantity")
    settled()
    assert "stay text" in page.retyping.outcome.words.text()
    page.retyping.go.click()
    settled()
    assert attribute(sample, "gain").type is ValueType.QUANTITY
    assert page.form.field("unit").isVisible()


def test_cancel_stops_what_is_under_way_and_nothing_is_written(
    make_page, sample: Catalog, settled: Settled, monkeypatch
) -> None:
    page, before = open_at(make_page, sample, "pressure_drop"), sample.revision()
    started, stopped = threading.Event(), threading.Event()

    def slow(*_: object, stop: threading.Event, **__: object) -> Reshaped:
        started.set()
        stop.wait(10)
        stopped.set()
        raise BoothError("change_stopped")

    page.form.field("unit").button.click()
    page.converting._work = slow
    page.converting._try("kPa")
    started.wait(10)
    assert page.converting.outcome.bar.isVisible()
    page.converting.cancel.click()
    stopped.wait(10)
    settled()
    assert page.stack.currentWidget() is page.form
    assert sample.revision() == before


def test_an_attribute_goes_under_another_heading(make_page, sample: Catalog, settled: Settled, qtbot: QtBot) -> None:
    page = open_at(make_page, sample, "turndown")  # the last of the first heading
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled()
    assert attribute(sample, "turndown").group.code == "cleaning"
    below = [one.code for one in sample.attributes() if one.group.code == "cleaning"]
    assert below[0] == "turndown"
    pick(page.form.field("group"), next(one.uid for one in sample.groups() if one.code == "body"))
    settled()
    assert attribute(sample, "turndown").group.code == "body"


def test_headings_and_attributes_are_added(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(AttributesPage)
    page.add_group.click()
    settled()
    assert isinstance(page.current, Group)
    assert not page.merge.isVisible()
    heading = page.current.uid
    page.add.click()
    settled()
    assert isinstance(page.current, Attribute)
    assert attribute(sample, page.current.code).group.uid == heading
    assert page.tree.below(heading) == (page.current.uid,)


def test_which_is_better_and_who_sees_it_are_chosen(make_page, sample: Catalog, settled: Settled) -> None:
    page = open_at(make_page, sample, "noise")
    pick(page.form.field("better"), "higher")
    pick(page.form.field("audience"), "staff")
    page.form.field("key_figure").tick.click()
    settled()
    noise = attribute(sample, "noise")
    assert (str(noise.better), str(noise.audience)) == ("higher", "staff")
