"""A list that visitors ask for often gets a name, is there after a restart, and says what the catalogue has lost."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from booth.ui.catalogue.saved_rows import ROW
from staff import Staff, Start

CONTROL = Qt.KeyboardModifier.ControlModifier


def narrow(staff: Staff) -> list[str]:
    """Words, a tick, a range, an order and the table; answers what is in the list then."""
    screen = staff.rooms.catalogue
    staff.type("filter")
    screen.filters.restore(replace(screen.query, industries=frozenset((screen.filters.industries.choices[0].key,))))
    screen.filters.changed.emit()
    screen.heading.order_chosen.emit("code")
    staff.settle()
    screen.setFocus()
    staff.press(Qt.Key.Key_T)
    assert staff.codes()
    return staff.codes()


def save(staff: Staff, name: str) -> None:
    """Ctrl+S, a name, Enter."""
    staff.rooms.catalogue.setFocus()
    staff.press(Qt.Key.Key_S, CONTROL)
    panel = staff.rooms.catalogue.saving.panel
    assert panel.isVisible()
    panel.name.selectAll()
    panel.name.insert(name)  # an input method hands whole words over
    staff.press(Qt.Key.Key_Return)
    assert not panel.isVisible()


def test_a_named_list_is_there_after_a_restart(start: Start, sample_home: Path) -> None:
    staff = start(sample_home)
    kept = narrow(staff)
    save(staff, "Водоканалы 水")
    assert staff.sees("Saved: Водоканалы 水")
    staff.leave()
    again = start(sample_home)
    screen = again.rooms.catalogue
    again.window.top_bar.search.clear()
    screen.widen()
    screen.views.show_as("cards")
    screen.views.sort(None)
    again.settle()
    assert len(again.codes()) == 37
    menu = screen.saving.menu()
    assert menu.actions()[0].text() == "Водоканалы 水"
    menu.actions()[0].trigger()
    menu.deleteLater()
    again.settle()
    assert again.codes() == kept
    assert again.window.top_bar.search.text() == "filter"
    assert screen.lists.as_table
    assert again.sees("By code")


def test_lists_are_renamed_opened_and_deleted_by_keys(staff: Staff) -> None:
    kept = narrow(staff)
    for name in ("B", "A"):
        save(staff, name)
    staff.rooms.catalogue.setFocus()
    staff.press(Qt.Key.Key_S, CONTROL)
    panel = staff.rooms.catalogue.saving.panel
    staff.press(Qt.Key.Key_Down)
    assert panel.rows.current == "A"
    staff.press(Qt.Key.Key_F2)
    panel.rows.editor.setText("C")
    staff.press(Qt.Key.Key_Return)
    assert panel.isVisible()
    assert panel.rows.current == "C"
    staff.press(Qt.Key.Key_Delete)
    assert panel.rows.current == "B"
    staff.rooms.catalogue.widen()
    staff.settle()
    assert staff.codes() != kept
    panel.rows.setFocus()
    staff.press(Qt.Key.Key_Return)
    assert staff.codes() == kept


def test_the_pointer_does_the_same(staff: Staff) -> None:
    kept = narrow(staff)
    save(staff, "A")
    staff.rooms.catalogue.widen()
    staff.rooms.catalogue.saving.open_panel()
    staff.settle()
    rows = staff.rooms.catalogue.saving.panel.rows
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=rows._buttons(0)[0].center())
    assert rows.editor.isVisible()
    staff.press(Qt.Key.Key_Escape)
    assert not rows.editor.isVisible()
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=QPoint(60, ROW // 2))
    staff.settle()
    assert staff.codes() == kept


def test_what_is_gone_is_said_and_the_rest_is_asked(staff: Staff) -> None:
    narrow(staff)
    save(staff, "water")
    gone = staff.catalog.industries()[0]
    with staff.catalog.change("tests", "gone") as change:
        for product in staff.catalog.products.many(staff.catalog.products.uid(row) for row in range(1, 38)).values():
            change.put(replace(product, industries=()))
        change.delete(gone.uid)
    staff.settle()
    staff.rooms.catalogue.saving.open("water")
    staff.settle()
    assert staff.sees(f"“water” is shown without what the catalogue no longer has: {gone.name.best('en')}.")
    assert staff.rooms.catalogue.query.words == "filter"
    assert staff.rooms.catalogue.query.industries == frozenset()
    assert staff.codes()
