"""The pages of the data room: one line each, imported when it is first opened."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from booth.languages import LANGUAGES
from booth.settings import Settings
from booth.ui.data.page import DataPage
from booth.ui.jobs import Jobs
from booth.words import word

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.ui.pictures import PictureCache

Make = Callable[["Catalog", "PictureCache", Jobs, Settings], DataPage]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its key, its icon by meaning, its title (an English source text), and what brings its class in."""

    key: str
    icon: str
    title: str
    load: Callable[[], Make]


def import_pages() -> Iterator[None]:
    """The slow half of opening the pages first: their modules come in, one after another, as `import_form` does it."""
    room = import_module("booth.ui.data")
    for module in walk_packages(room.__path__, f"{room.__name__}."):
        import_module(module.name)
        yield


_BELOW: Final = (
    "brochure.press",
    "catalog.history.leafing",
    "catalog.history.telling",
    "catalog.trust.completeness",
    "catalog.trust.mending",
    "catalog.trust.checking",
    "exchange.export.exporting",
    "exchange.importing",
    "exchange.translating.returned",
)


def import_below_pages() -> None:
    """What the pages stand on and knows no window, for a worker; and the words of all languages."""
    for name in _BELOW:
        import_module(f"booth.{name}")
    for one in LANGUAGES:
        word("states.shown", one)


def _products() -> Make:
    from booth.ui.data.table.page import ProductsPage

    return ProductsPage


def _completeness() -> Make:
    from booth.ui.data.trust.completeness import CompletenessPage

    return CompletenessPage


def _doubts() -> Make:
    from booth.ui.data.trust.doubts import DoubtsPage

    return DoubtsPage


def _translations() -> Make:
    from booth.ui.data.trust.translations import TranslationsPage

    return TranslationsPage


def _exhibitors() -> Make:
    from booth.ui.data.reference.exhibitors import ExhibitorsPage

    return ExhibitorsPage


def _categories() -> Make:
    from booth.ui.data.reference.categories import CategoriesPage

    return CategoriesPage


def _attributes() -> Make:
    from booth.ui.data.reference.attributes.page import AttributesPage

    return AttributesPage


def _industries() -> Make:
    from booth.ui.data.reference.industries import IndustriesPage

    return IndustriesPage


def _plinths() -> Make:
    from booth.ui.data.reference.plinths.page import PlinthsPage

    return PlinthsPage


def _show() -> Make:
    from booth.ui.data.reference.show import ShowPage

    return ShowPage


def _history() -> Make:
    from booth.ui.data.history.page import HistoryPage

    return HistoryPage


def _deleted() -> Make:
    from booth.ui.data.reference.deleted import DeletedPage

    return DeletedPage


def _pictures() -> Make:
    from booth.ui.data.pictures.page import PicturesPage

    return PicturesPage


def _exchange() -> Make:
    from booth.ui.data.exchange_page import ExchangePage

    return ExchangePage


PAGES: Final = (
    PageEntry("products", "table", str(QT_TRANSLATE_NOOP("DataScreen", "Products")), _products),
    PageEntry("completeness", "progress", str(QT_TRANSLATE_NOOP("DataScreen", "Completeness")), _completeness),
    PageEntry("doubts", "doubt", str(QT_TRANSLATE_NOOP("DataScreen", "Doubts")), _doubts),
    PageEntry("translations", "language", str(QT_TRANSLATE_NOOP("DataScreen", "Translations")), _translations),
    PageEntry("exhibitors", "exhibitor", str(QT_TRANSLATE_NOOP("DataScreen", "Exhibitors")), _exhibitors),
    PageEntry("categories", "kind", str(QT_TRANSLATE_NOOP("DataScreen", "Categories")), _categories),
    PageEntry("attributes", "attribute", str(QT_TRANSLATE_NOOP("DataScreen", "Attributes")), _attributes),
    PageEntry("industries", "industry", str(QT_TRANSLATE_NOOP("DataScreen", "Industries")), _industries),
    PageEntry("plinths", "plinth", str(QT_TRANSLATE_NOOP("DataScreen", "Plinths")), _plinths),
    PageEntry("show", "show", str(QT_TRANSLATE_NOOP("DataScreen", "Show")), _show),
    PageEntry("pictures", "add_folder", str(QT_TRANSLATE_NOOP("DataScreen", "Pictures")), _pictures),
    PageEntry("history", "history", str(QT_TRANSLATE_NOOP("DataScreen", "History")), _history),
    PageEntry("exchange", "exchange", str(QT_TRANSLATE_NOOP("DataScreen", "Export and import")), _exchange),
    PageEntry("deleted", "remove", str(QT_TRANSLATE_NOOP("DataScreen", "Deleted")), _deleted),
)
