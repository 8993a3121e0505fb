"""Staff turn the screen: the visitor reads in their own language and sees nothing of the staff's."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from booth.catalog.values import Audience, State, Value
from booth.catalog.wording import say
from booth.ui.visitor.pill import Pill
from booth.ui.visitor.tile import Tile
from staff import Staff, said


def tiles(staff: Staff) -> list[Tile]:
    """The cards that the visitor can tap."""
    return [tile for tile in staff.visitor.findChildren(Tile) if tile.isVisible()]


def pills(staff: Staff) -> list[Pill]:
    """The buttons that the visitor can tap."""
    return [pill for pill in staff.visitor.findChildren(Pill) if pill.isVisible() and pill.isEnabled()]


def everything(staff: Staff) -> str:
    """All words of the visitor's view, also below the edge of what is seen, and what is said beside them."""
    view = staff.visitor
    sheets = [panel._sheet for panel in view._showing._panels.values() if panel.isVisible()]
    return "\n".join([*(staff.read(part) for part in (view, *sheets)), *said(view)])


def walk(staff: Staff) -> Iterator[str]:
    """Tap every product in every kind, and every tab of it; gives the words of each place."""
    view = staff.visitor
    for number in range(len(tiles(staff))):
        staff.click(tiles(staff)[number])
        yield everything(staff)
        if view.here.kind == "kinds":
            yield from walk(staff)
        else:
            yield from walk_products(staff)
        view.back()
        staff.settle()


def walk_products(staff: Staff) -> Iterator[str]:
    """Tap every product on every page of a kind."""
    view = staff.visitor
    kind = view.here.uid
    for row in view._shelves.products(kind, "zh").rows:
        view.show_product(staff.catalog.products.uid(row))
        for tab in ("overview", "values", "papers"):
            view._showing.choose(tab)
            yield everything(staff)
        view.back()


@pytest.mark.parametrize("on_product", [False, True])
def test_f11_and_back_where_staff_were(staff: Staff, on_product: bool) -> None:
    code = staff.codes()[3]
    grid = staff.rooms.catalogue.grid
    grid.verticalScrollBar().setValue(120)
    if on_product:
        staff.open(code)
    room, scrolled = staff.rooms.currentWidget(), grid.verticalScrollBar().value()
    staff.press(Qt.Key.Key_F11)
    assert staff.visitor.isFullScreen()
    assert staff.visitor.here.uid == (staff.uid(code) if on_product else "")
    staff.press(Qt.Key.Key_Escape)  # a visitor's way to nothing
    assert staff.visitor.isVisible()
    staff.press(Qt.Key.Key_F11)
    assert not staff.visitor.isVisible()
    assert staff.rooms.currentWidget() is room
    assert grid.verticalScrollBar().value() == scrolled
    assert staff.window.focusWidget() is not None


def test_a_visitor_finds_a_product_in_chinese(staff: Staff) -> None:
    staff.press(Qt.Key.Key_F11)
    languages = staff.visitor._head
    chinese = next(pill for pill in languages.findChildren(QWidget) if "中文" in getattr(pill, "text", str)())
    staff.click(chinese)
    roots = [each.name.exact("zh") for each in staff.catalog.categories() if not each.parent]
    assert all(staff.sees(name, staff.visitor) for name in roots)
    staff.click(tiles(staff)[0])
    while staff.visitor.here.kind == "kinds":
        staff.click(tiles(staff)[0])
    staff.click(tiles(staff)[0])
    assert staff.visitor.here.kind == "product"
    product = staff.catalog.products.get(staff.visitor.here.uid)
    assert staff.sees(product.name.exact("zh"), staff.visitor)
    assert not staff.sees(product.name.exact("en"), staff.visitor)
    assert staff.window.top_bar.languages.chosen == "en"  # the staff's own content stays as it was


def test_nothing_of_the_staffs_is_anywhere(staff: Staff) -> None:
    products = [staff.catalog.products.get(staff.uid(code)) for code in staff.codes()]
    values: list[Value] = [v for p in products for v in (*p.values, *(w for each in p.variants for w in each.values))]
    secret = [v for v in values if v.attribute.audience is Audience.STAFF]
    names = {v.attribute.name.exact("zh") for v in secret}
    prices = {say(v, "zh") for v in secret if v.attribute.code == "price"}
    drafts = [p for p in products if p.state is State.DRAFT]
    assert names
    assert prices
    assert drafts
    forbidden = names | prices | {p.code for p in drafts} | {p.name.exact("zh") for p in drafts}
    staff.press(Qt.Key.Key_F11)
    staff.visitor.choose_language("zh")
    shown = "".join("".join(words.split()) for words in walk(staff))
    for product in products:
        told = "".join(product.name.exact("zh").split())
        assert (told in shown) == (product.state is State.SHOWN), product.code
    for each in forbidden:
        assert "".join(each.split()) not in shown, each


def test_a_finger_left_alone_leads_back_to_the_first_choice(staff: Staff) -> None:
    staff.press(Qt.Key.Key_F11)
    staff.click(tiles(staff)[0])
    staff.visitor.choose_language("ru")
    staff.visitor._idle.timeout.emit()
    staff.settle()
    assert staff.visitor.here.uid == ""
    assert staff.visitor._language == "en"


def test_a_click_on_the_staffs_button_shows_the_visitors_view(staff: Staff) -> None:
    staff.click(staff.window.top_bar.visitor, QPoint(20, 20))
    assert staff.visitor.isVisible()
    staff.visitor.close()  # Alt+F4 leads back to the window, which stays
    staff.settle()
    assert not staff.visitor.isVisible()
    assert staff.window.isVisible()
