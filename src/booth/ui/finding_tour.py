"""Pictures of finding: words and their reasons, what they were taken for, what is offered below the field, the keys."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from booth.catalog.store import Catalog
from booth.languages import Language
from booth.ui.catalogue.range_facet import RangeFacet
from booth.ui.main_window import MainWindow
from booth.ui.rooms import Rooms

_SWAPPED: Final = "abkmnh"  # a Russian word on the Latin layout
_BEGUN: Final[dict[Language, int]] = {"ru": 4, "en": 4, "zh": 1}  # letters of a word that is being typed


def finding(
    window: MainWindow, catalog: Catalog, language: Language, settle: Callable[[], None]
) -> Iterator[tuple[str, QWidget]]:
    """Each state's name and the window in it; `settle` waits until everything has arrived."""
    field = window.top_bar.search
    asked = (
        ("search-words", " ".join(_words(catalog, language))),
        ("search-shown-for", _SWAPPED),
        ("search-nearly", f"{_measuring(catalog, 'degC', language)} >= 600 °C 50 bar"),
    )
    for name, words in asked:
        field.setText(words)
        settle()
        yield name, window
    window.activateWindow()
    field.setFocus()
    field.clear()
    for letter in _measuring(catalog, "m3/h", language)[: _BEGUN[language]]:
        field.insert(letter)
        QCoreApplication.processEvents()
    settle()
    yield "search-suggestions", window
    field.clear()
    if window.finding is not None:
        window.finding.show_keys()
        yield "keys", window
        window.finding.show_keys()


def _words(catalog: Catalog, language: Language) -> Iterator[str]:
    """What stands in many fields: the first words of two attributes' names."""
    for unit in ("m3/h", "Pa"):
        yield _measuring(catalog, unit, language).split(" ")[0]


def _measuring(catalog: Catalog, unit: str, language: Language) -> str:
    """The name of the first attribute that is measured so."""
    return next((one.name.best(language) for one in catalog.attributes() if one.unit == unit), unit)


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
    window.banner.hide()
    catalogue.saving.open_panel()
    yield "saved-lists", window
    catalogue.saving.panel.shut()
    for shelf in catalogue.filters.shelves:
        shelf.head.fold(False)
