"""Answers typed on a line: understood, refused with a reason, or kept as a text; and what is said of them besides."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import builders
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Product, Text, Value, ValueType
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.editing.answer_line import AnswerLine
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.places import Edit
from booth.ui.editing.value_places import answer, detail_place, found, place_of, with_answer
from booth.ui.editing.values_section import ValuesSection
from booth.ui.jobs import Jobs


@pytest.fixture
def section(qtbot: QtBot, shelf: Catalog, jobs: Jobs, settings: Settings) -> ValuesSection:
    """The answers of the first product, shown and ready."""
    made = ValuesSection(shelf, jobs, settings)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    made.edited.connect(lambda edit: made.show_product(edit.change(made.product)))
    made.show_product(shelf.products.get(builders.air().uid))
    qtbot.waitUntil(lambda: made.ready)
    return made


def figure(product: Product, unit: str) -> Value:
    """An answer in a unit."""
    return next(one for one in product.values if one.attribute.unit == unit)


def attribute(kind: ValueType) -> Attribute:
    """An attribute that takes this kind of answer."""
    return replace(builders.air().values[0].attribute, uid=builders.uid(f"a/{kind}"), type=kind, unit="")


@pytest.mark.parametrize("text", ["0,5 МПа", "≤ 850 Па", "500 кПа", "0.5-0.7 MPa", "５００ Pa"])
def test_a_pressure_is_understood_as_people_type_it(text: str) -> None:
    asked = replace(attribute(ValueType.QUANTITY), unit="Pa")
    value = answer(asked, text)
    assert value is not None
    assert value.quantity is not None
    assert value.as_entered == text


def test_a_unit_of_another_kind_is_refused_and_words_are_kept_as_text() -> None:
    asked = replace(attribute(ValueType.QUANTITY), unit="Pa")
    with pytest.raises(BoothError, match="cell_other_unit"):
        answer(asked, "3 kW")
    kept = answer(asked, "по запросу")
    assert kept is not None
    assert kept.quantity is None
    assert kept.texts == (Text.of(ru="по запросу", en="по запросу", zh="по запросу"),)
    assert answer(asked, "  ") is None


def test_what_was_said_besides_stays_when_the_answer_changes() -> None:
    product = builders.air()
    held = figure(product, "Pa")
    place = detail_place(held.attribute, "standard")
    told = place.write(product, "ISO 16890")
    mended = place_of(held.attribute).write(told, "900 Pa")
    value = found(mended.values, held.attribute)
    assert value is not None
    assert (value.standard, value.as_entered) == ("ISO 16890", "900 Pa")


def test_several_answers_take_a_line_each_in_every_language() -> None:
    asked = attribute(ValueType.SEVERAL)
    text = Text.of(ru="пыль\nпары", en="dust\nvapours")
    product = place_of(asked).write(builders.air(), text)
    value = found(product.values, asked)
    assert value is not None
    assert value.texts == (Text.of(ru="пыль", en="dust"), Text.of(ru="пары", en="vapours"))
    assert place_of(asked).read(product) == text


def test_yes_and_no_and_nothing() -> None:
    asked = attribute(ValueType.YES_NO)
    product = place_of(asked).write(builders.air(), "yes")
    assert place_of(asked).read(product) == "yes"
    assert found(place_of(asked).write(product, "").values, asked) is None


def test_rows_stand_under_their_headings_in_the_order_of_the_page(section: ValuesSection) -> None:
    tops = [(row.y(), row.attribute.group.position, row.attribute.position) for row in section.rows.values()]
    assert [one[1:] for one in sorted(tops)] == sorted(one[1:] for one in tops)


def test_a_line_says_at_once_what_it_means(section: ValuesSection) -> None:
    held = figure(section.product, "Pa")
    line = section.rows[held.attribute.uid].field
    assert isinstance(line, AnswerLine)
    line.edit.setText("0,5 кПа")
    assert line.understood.split() == ["0,5", "кПа"]
    line.edit.setText("как договоримся")
    assert line.kept_as_text
    line.edit.clear()
    QTest.keyClicks(line.edit, "3 kW")
    assert "3 kW" in line.refusal


def test_an_emptied_line_takes_the_answer_out(section: ValuesSection) -> None:
    held = figure(section.product, "Pa")
    line = section.rows[held.attribute.uid].field
    line.edit.setFocus()
    line.edit.clear()
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    assert found(section.product.values, held.attribute) is None


def test_an_attribute_is_added_by_some_letters_of_its_name(section: ValuesSection, qtbot: QtBot) -> None:
    held = figure(section.product, "Pa")
    section.show_product(replace(section.product, values=tuple(v for v in section.product.values if v != held)))
    qtbot.waitUntil(lambda: section.ready)
    assert held.attribute.uid not in section.rows
    section.adder.setFocus()
    section.adder.setText(held.attribute.name.best("en")[:6])
    assert held.attribute.uid in [one.field for one in section.adder.found.entries]
    section.add(held.attribute.uid)
    qtbot.waitUntil(lambda: section.ready)
    line = section.rows[held.attribute.uid].field
    assert line.edit.hasFocus()
    QTest.keyClicks(line.edit, "700")
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    value = found(section.product.values, held.attribute)
    assert value is not None
    assert value.quantity is not None
    assert value.quantity.unit == "Pa"


def test_the_source_of_an_answer_is_one_of_the_products_documents_and_a_page(
    section: ValuesSection, qtbot: QtBot
) -> None:
    edits: list[Edit] = []
    section.edited.connect(edits.append)
    held = figure(section.product, "Pa")
    row = section.rows[held.attribute.uid]
    row.field.edit.setFocus()
    QTest.keyClick(row.field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    details = row.details
    assert details is not None
    papers = details.document.box.count()
    assert papers > 1
    details.document.box.setCurrentIndex(1)
    details.document.box.activated.emit(1)
    details.page.edit.setText("12-13")
    details.page.commit()
    qtbot.waitUntil(lambda: "tests" in details._entered.text())  # who brought it in
    value = found(section.product.values, held.attribute)
    assert value is not None
    assert value.document in {one.uid for one in section.product.assets}
    assert value.page == "12-13"
    assert all(held.attribute.name.best("ru") in one.why for one in edits)


def test_a_yes_or_no_opens_its_details_by_the_same_keys_as_any_other_answer(section: ValuesSection) -> None:
    row = next(one for one in section.rows.values() if isinstance(one.field, ChoiceField))
    row.field.box.setFocus()
    chosen = row.field.value
    QTest.keyClick(row.field.box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert row.details is not None
    assert row.details.condition.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(row.details.document.box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert row.details.isHidden()
    assert row.field.box.hasFocus()
    assert row.field.value == chosen


def test_a_known_answer_is_taken_over_in_all_its_languages() -> None:
    dust, gas = Text.of(ru="пыль", en="dust"), Text.of(ru="газ", en="gas")
    choice, several = attribute(ValueType.CHOICE), attribute(ValueType.SEVERAL)
    product = with_answer(with_answer(builders.air(), choice, dust), choice, gas)
    held = found(product.values, choice)
    assert held is not None
    assert held.texts == (gas,)
    product = with_answer(with_answer(with_answer(builders.air(), several, dust), several, gas), several, dust)
    held = found(product.values, several)
    assert held is not None
    assert held.texts == (dust, gas)
