"""Somebody needs a unit of a certain size: a range by handle and by typing, the list as a table, sorted, printed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from booth.ui.catalogue.range_facet import RangeFacet
from staff import Staff


def figures(staff: Staff, name: str) -> RangeFacet:
    """The section of an attribute, scrolled into sight."""
    panel = staff.rooms.catalogue.filters
    found = next(one for one in panel.attributes.sections if one.head.text() == name)
    assert isinstance(found, RangeFacet)
    scroll = panel.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    if not found.isVisible():
        staff.click(panel.attributes.more)
    if not found.head.is_open:
        staff.click(found.head)
    scroll.ensureWidgetVisible(found)
    staff.settle()
    return found


def masses(staff: Staff) -> list[float]:
    """What the products in the list weigh, in kilograms and in the list's order; nought where they do not say."""
    products = [staff.catalog.products.get(staff.uid(code)) for code in staff.codes()]
    told = [
        [
            value.quantity.base_low or 0
            for value in one.values
            if value.attribute.name.best("en") == "Weight" and value.quantity
        ]
        for one in products
    ]
    return [min(one, default=0) for one in told]


def test_a_handle_narrows_the_list_and_says_its_figure(staff: Staff) -> None:
    section = figures(staff, "Weight")
    before = staff.codes()
    slider = section.slider
    staff.click(slider, QPoint(slider.width() // 2, slider.height() - 10))
    after = staff.codes()
    assert 0 < len(after) < len(before)
    told = (section.least.text() or section.most.text()).replace("\u00a0", " ")
    assert told.endswith((" kg", " t"))
    assert staff.sees(f"Weight: {'≥' if section.least.text() else '≤'} {told}", staff.rooms.catalogue) or any(
        told in words.replace("\u00a0", " ") for _, words in staff.rooms.catalogue.chips.told
    )
    staff.press(Qt.Key.Key_Escape)
    assert staff.codes() == before


def test_a_typed_range_then_a_table_sorted_by_weight_and_the_lightest_is_printed(staff: Staff) -> None:
    section = figures(staff, "Weight")
    section.most.setFocus()
    QTest.keyClicks(section.most, "1 t")
    staff.press(Qt.Key.Key_Return)
    assert all(mass <= 1000 for mass in masses(staff))
    screen = staff.rooms.catalogue
    screen.setFocus()
    staff.press(Qt.Key.Key_T)
    table = screen.lists.table
    assert table is not None
    staff.click(screen.heading.columns)
    assert table._chooser is not None
    table._chooser.search.insert("weight")
    staff.press(Qt.Key.Key_Down)
    staff.press(Qt.Key.Key_Space)
    staff.press(Qt.Key.Key_Escape)
    place = next(n for n, one in enumerate(table.chosen.columns) if one.attribute == section.key)
    for _ in range(place):
        staff.press(Qt.Key.Key_Right)
    staff.press(Qt.Key.Key_S)
    told = [mass for mass in masses(staff) if mass]
    assert told == sorted(told)
    assert staff.sees("By: Weight")
    assert staff.sees("Product", screen)
    staff.press(Qt.Key.Key_Home)
    staff.press(Qt.Key.Key_Space)
    assert staff.window.selection.uids == (staff.uid(staff.codes()[0]),)
    staff.press(Qt.Key.Key_Return)
    assert staff.page.uid == staff.uid(staff.codes()[0])


def test_the_figures_speak_the_contents_language_and_units(staff: Staff) -> None:
    section = figures(staff, "Weight")
    section.least.setFocus()
    QTest.keyClicks(section.least, "500")
    staff.press(Qt.Key.Key_Return)
    found = staff.codes()
    assert section.least.text() == "500\u00a0kg"
    staff.window.top_bar.languages.changed.emit("zh")
    staff.settle()
    assert section.head.text() == "重量"
    assert [words for _, words in staff.rooms.catalogue.chips.told] == ["重量：≥\u00a0500\u00a0kg"]
    assert staff.codes() == found
