"""What the columns are called: the product's own in the interface's language, attributes in the content's."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from booth.catalog.cells.columns import Column, Field
from booth.catalog.values import Attribute
from booth.languages import NATIVE_NAMES, Language
from booth.quantity import unit_symbol


class Titles:
    """Titles for one state of the catalogue and the settings."""

    def __init__(self, attributes: Iterable[Attribute], language: Language) -> None:
        self._attributes = {one.uid: one for one in attributes}
        self._language: Language = language

    def title(self, column: Column) -> str:
        """A column's head: "Name · English", "Air flow, m³/h"."""
        attribute = self._attributes.get(column.attribute)
        name = _attribute(attribute, self._language) if attribute else _field(column.field)
        return f"{name} · {NATIVE_NAMES[column.language]}" if column.language else name


def _attribute(attribute: Attribute, language: Language) -> str:
    name = attribute.name.best(language) or attribute.code
    return f"{name}, {unit_symbol(attribute.unit, language)}" if attribute.unit else name


def _field(field: Field) -> str:
    said = {
        Field.CODE: QCoreApplication.translate("TableColumns", "Code"),
        Field.PLINTH: QCoreApplication.translate("TableColumns", "Plinth"),
        Field.NAME: QCoreApplication.translate("TableColumns", "Name"),
        Field.CATEGORY: QCoreApplication.translate("TableColumns", "Category"),
        Field.EXHIBITOR: QCoreApplication.translate("TableColumns", "Exhibitor"),
        Field.STATE: QCoreApplication.translate("TableColumns", "State"),
        Field.TAGLINE: QCoreApplication.translate("TableColumns", "Tagline"),
        Field.DESCRIPTION: QCoreApplication.translate("TableColumns", "Description"),
    }
    return said.get(field, "")
