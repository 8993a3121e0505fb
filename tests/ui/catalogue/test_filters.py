"""The panel beside the list: places that are kept, ranges, ticks that stay, what is folded."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.settings import Settings
from booth.ui.catalogue.facet import AnswerFacet
from booth.ui.catalogue.filters import FilterPanel
from booth.ui.catalogue.folding import Folding
from booth.ui.catalogue.range_facet import RangeFacet
from booth.ui.catalogue.screen import CatalogueScreen
from booth.ui.main_window import MainWindow

Settled = Callable[[], None]


@pytest.fixture
def screen(window: MainWindow) -> CatalogueScreen:
    assert window.rooms is not None
    return window.rooms.catalogue


def attribute(panel: FilterPanel, name: str) -> RangeFacet | AnswerFacet:
    return next(one for one in panel.attributes.sections if one.head.text() == name)


def figures(panel: FilterPanel, name: str) -> RangeFacet:
    found = attribute(panel, name)
    assert isinstance(found, RangeFacet)
    return found


def places(panel: FilterPanel) -> list[str]:
    return [one.key for one in panel.attributes.sections]


def wanted(screen: CatalogueScreen) -> tuple[float | None, float | None]:
    """The one range that is asked for, in base units."""
    ((_, low, high),) = screen.query.ranges
    return low, high


def type_into(section: RangeFacet, words: str, *, least: bool) -> None:
    field = section.least if least else section.most
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_ticking_keeps_every_section_in_its_place(screen: CatalogueScreen, settled: Settled) -> None:
    panel, before = screen.filters, places(screen.filters)
    figures(panel, "Air flow").slider.moved.emit(0.5, 1.0)
    settled()
    assert places(panel) == before
    panel.exhibitors.tick(frozenset((panel.exhibitors.choices[0].key,)))
    panel.changed.emit()
    settled()
    assert places(panel) == before


def test_another_family_brings_its_own_attributes_and_the_ticked_ones_stay(
    screen: CatalogueScreen, settled: Settled
) -> None:
    panel = screen.filters
    section = figures(panel, "Air flow")
    section.slider.moved.emit(0.2, 1.0)
    settled()
    other = panel.categories.choices[-1]
    panel.restore(replace(panel.narrow(Query()), categories=frozenset((other.key,))))
    panel.changed.emit()
    settled()
    assert section.key in places(panel)
    assert not section.isHidden()
    assert section.chips()


def test_a_range_is_what_the_list_holds(screen: CatalogueScreen, sample: Catalog, settled: Settled) -> None:
    section = figures(screen.filters, "Weight")
    type_into(section, "0,5 t", least=True)
    type_into(section, "2000", least=False)  # in the unit that is shown
    settled()
    assert wanted(screen) == pytest.approx((500, 2000))
    uid = section.key
    assert 0 < len(screen.found.rows) < 37
    assert list(screen.found.rows) == list(
        sample.search(Query(language="en", ranges=frozenset(((uid, 500, 2000),)))).rows
    )
    assert [words for _, words in screen.chips.told] == ["Weight: 0.5–2\u00a0t"]
    assert section.slider.ends[0] > 0
    type_into(section, " ", least=True)
    QTest.keyClick(section.least, Qt.Key.Key_Return)
    settled()
    assert wanted(screen) == (None, pytest.approx(2000))


def test_a_range_in_one_field_and_ends_the_wrong_way_round(screen: CatalogueScreen, settled: Settled) -> None:
    section = figures(screen.filters, "Weight")
    type_into(section, "100..300 kg", least=False)
    settled()
    assert wanted(screen) == pytest.approx((100, 300))
    type_into(section, "900 kg", least=True)
    settled()
    assert wanted(screen) == pytest.approx((300, 900))


def test_what_is_no_figure_is_marked_and_changes_nothing(screen: CatalogueScreen, settled: Settled) -> None:
    section = figures(screen.filters, "Weight")
    type_into(section, "5 bar", least=True)
    settled()
    assert section.least.wrong
    assert section.least.toolTip()
    assert screen.query.ranges == frozenset()
    QTest.keyClick(section.least, Qt.Key.Key_Escape)
    assert not section.least.wrong
    assert section.least.text() == ""


def test_a_ticked_answer_stays_in_sight_though_nothing_has_it(screen: CatalogueScreen, settled: Settled) -> None:
    section = attribute(screen.filters, "Ingress protection")
    assert isinstance(section, AnswerFacet)
    first = section.list.choices[0]
    section.list.tick(frozenset((first.key,)))
    section.changed.emit()
    screen.search("zzzqq")
    settled()
    assert [(one.key, one.count) for one in section.list.choices if one.key == first.key] == [(first.key, 0)]
    assert section.list.ticked == {first.key}
    assert [words for _, words in screen.chips.told] == [f"Ingress protection: {first.label}"]


def test_answers_widen_within_a_section_and_their_counts_do_not_shrink(
    screen: CatalogueScreen, settled: Settled
) -> None:
    section = attribute(screen.filters, "Ingress protection")
    assert isinstance(section, AnswerFacet)
    before = [(one.key, one.count) for one in section.list.choices]
    held: list[int] = []
    for count in (1, 2):
        section.list.tick(frozenset(key for key, _ in before[:count]))
        section.changed.emit()
        settled()
        held.append(len(screen.found.rows))
        assert [(one.key, one.count) for one in section.list.choices] == before
    assert held == [before[0][1], before[0][1] + before[1][1]]


def test_ticks_of_another_day_hold_before_their_sections_are_there(
    window: MainWindow, sample: Catalog, preferences: Settings, dressed: object
) -> None:
    uid = next(one.uid for one in sample.attributes() if one.name.best("en") == "Weight")
    asked = Query(ranges=frozenset(((uid, 500.0, None),)), industries=frozenset((sample.industries()[0].uid,)))
    panel = FilterPanel(Folding(preferences))
    panel.restore(asked)
    assert panel.narrow(Query()) == asked
    panel.show_facets(asked, sample.facets(asked), "si")
    assert panel.narrow(Query()) == asked
    assert [words for _, words in panel.chips()][-1] == "Масса: ≥\u00a0500\u00a0кг"
    panel.deleteLater()


def test_what_is_folded_stays_folded_another_day(tmp_path: Path) -> None:
    settings = Settings(file=tmp_path / "settings.toml")
    folding = Folding(settings)
    assert folding.is_open("industries", usually=True)
    folding.fold("industries", True)
    folding.fold("01f", False)
    again = Folding(Settings.load(tmp_path / "settings.toml"))
    assert not again.is_open("industries", usually=True)
    assert again.is_open("01f", usually=False)


def test_american_units_and_another_language_are_followed(
    screen: CatalogueScreen, preferences: Settings, settled: Settled
) -> None:
    section = figures(screen.filters, "Air flow")
    section.slider.moved.emit(0.5, 1.0)
    settled()
    preferences.keep(content_language="zh", system="us")
    settled()
    assert section.head.text() == "风量"
    assert "cfm" in section.least.text() or "ft" in section.least.text()
    assert screen.chips.told[0][1].startswith("风量：")
