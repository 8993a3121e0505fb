"""Staff narrow the stand by kind, exhibitor and industry, and get back to all of it."""

from PySide6.QtCore import QPoint, Qt

from booth.catalog.values import Product
from booth.ui.widgets.check_list import CheckList
from staff import Staff


def every(staff: Staff) -> list[Product]:
    """All products, whole."""
    return [staff.catalog.products.get(staff.uid(code)) for code in staff.codes()]


def tick(staff: Staff, facet: CheckList, key: str) -> None:
    """Click the row of a choice, where it is seen."""
    row = next(row for row in facet._rows if row.choice.key == key)
    staff.click(facet, QPoint(20, row.area.center().y()))


def test_counts_are_right_and_ticks_keep_what_they_promise(staff: Staff) -> None:
    products = every(staff)
    filters = staff.rooms.catalogue.filters
    for facet in (filters.exhibitors, filters.industries):
        for choice in facet.choices:
            kept = [
                each.code
                for each in products
                if choice.key in {each.exhibitor.uid, *(industry.uid for industry in each.industries)}
            ]
            assert choice.count == len(kept) > 0
            tick(staff, facet, choice.key)
            assert sorted(staff.codes()) == sorted(kept)
            tick(staff, facet, choice.key)
    assert len(staff.codes()) == len(products)


def test_a_branch_counts_all_below_it(staff: Staff) -> None:
    parents = {each.uid: each.parent for each in staff.catalog.categories()}
    products = every(staff)
    facet = staff.rooms.catalogue.filters.categories
    for choice in facet.choices:
        below = 0
        for product in products:
            uid: str = product.category.uid
            while uid and uid != choice.key:
                uid = parents.get(uid, "")
            below += uid == choice.key
        assert choice.count == below
    assert sum(choice.count for choice in facet.choices if choice.depth == 0) == len(products)


def test_facets_narrow_each_other_and_words_narrow_all(staff: Staff) -> None:
    filters = staff.rooms.catalogue.filters
    branch = filters.categories.choices[0]
    tick(staff, filters.categories, branch.key)
    assert len(staff.codes()) == branch.count
    assert sum(choice.count for choice in filters.exhibitors.choices) == branch.count
    staff.type("pump")
    found = len(staff.codes())
    assert 0 < found < branch.count
    assert sum(choice.count for choice in filters.exhibitors.choices) == found
    staff.press(Qt.Key.Key_Escape)  # what may be meant goes
    staff.press(Qt.Key.Key_Escape)  # empties the field
    assert len(staff.codes()) == branch.count
    chips = staff.rooms.catalogue.chips
    assert [words for _, words in chips.told] == [branch.label]
    staff.click(chips._chips[0])
    assert len(staff.codes()) == 37
    assert not chips.isVisible()


def test_nothing_found_offers_the_way_back(staff: Staff) -> None:
    before = staff.codes()
    tick(staff, staff.rooms.catalogue.filters.categories, staff.rooms.catalogue.filters.categories.choices[0].key)
    staff.type("qqqqq")
    assert staff.codes() == []
    shown = staff.read()
    assert "Nothing found" in shown
    assert "Show all" in shown
    staff.click(staff.rooms.catalogue.notice._button)
    assert staff.codes() == before
    assert staff.window.top_bar.search.text() == ""
    assert not staff.sees("Nothing found")


def test_order_by_name_and_code(staff: Staff) -> None:
    stand = staff.codes()
    staff.rooms.catalogue.heading.order_chosen.emit("code")
    staff.settle()
    by_code = staff.codes()
    assert by_code != stand
    assert sorted(by_code) == sorted(stand)
    assert staff.sees("By code")
    staff.rooms.catalogue.heading.order_chosen.emit("stand")
    staff.settle()
    assert staff.codes() == stand
