"""Pictures of finding: words and their reasons, what they were taken for, what is offered below the field, the keys."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from booth.languages import Language
from booth.ui.catalogue.range_facet import RangeFacet
from booth.ui.main_window import MainWindow
from booth.ui.rooms import Rooms

# What people type: words that stand in many fields, and a word begun on the other keyboard layout.
_WORDS: Final[dict[Language, str]] = {"ru": "фильтр пыль", "en": "filter dust", "zh": "过滤 粉尘"}
_SWAPPED: Final = "abkmnh"
_FIGURES: Final[dict[Language, str]] = {
    "ru": "температура >= 600 °C 50 бар",
    "en": "temperature >= 600 °C 50 bar",
    "zh": "温度 >= 600 °C 50 bar",
}
_BEGUN: Final[dict[Language, str]] = {"ru": "расх", "en": "flow", "zh": "风"}


def finding(window: MainWindow, language: Language, settle: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    """Each state's name and the window in it; `settle` waits until everything has arrived."""
    field = window.top_bar.search
    for name, words in (
        ("search-words", _WORDS[language]),
        ("search-shown-for", _SWAPPED),
        ("search-nearly", _FIGURES[language]),
    ):
        field.setText(words)
        settle()
        yield name, window
    window.activateWindow()
    field.setFocus()
    field.clear()
    for letter in _BEGUN[language]:
        field.insert(letter)
        QCoreApplication.processEvents()
    settle()
    yield "search-suggestions", window
    field.clear()
    if window.finding is not None:
        window.finding.show_keys()
        yield "keys", window
        window.finding.show_keys()


def facets(window: MainWindow, rooms: Rooms, names: Iterable[str]) -> Iterator[tuple[str, QWidget]]:
    """Ranges and choices beside the list, one of them narrowed; the list as a table; lists that have these names."""
    catalogue = rooms.catalogue
    for shelf in catalogue.filters.shelves:
        shelf.head.fold(True)
    sections = catalogue.filters.attributes.sections
    figures = [one for one in sections if isinstance(one, RangeFacet)]
    for range_facet in figures[:1]:
        range_facet.slider.moved.emit(0.25, 1.0)
    yield "facets", window
    catalogue.views.show_as("table")
    yield "catalogue-table", window
    catalogue.views.show_as("cards")
    catalogue.saving.open_panel()
    for name in names:
        catalogue.saving.save(name)
    catalogue.saving.open_panel()
    yield "saved-lists", window
    catalogue.saving.panel.shut()
    for shelf in catalogue.filters.shelves:
        shelf.head.fold(False)
