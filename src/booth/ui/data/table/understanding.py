"""What Booth makes of a text while it is being typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.entering import Entering
from booth.catalog.values import Value, ValueType
from booth.catalog.wording import say
from booth.errors import BoothError
from booth.settings import Settings
from booth.words import sentence

if TYPE_CHECKING:
    from booth.catalog.reference import Reference
    from booth.catalog.store import Catalog


class Understanding:
    """Reads a text as the catalogue would; `know` after the catalogue has changed."""

    def __init__(self, catalog: "Catalog", settings: Settings) -> None:
        self._catalog, self._settings = catalog, settings
        self._known: tuple[Reference, Entering] | None = None  # read when the first letter is typed

    def know(self) -> None:
        """The attributes are others now."""
        self._known = None

    def of(self, column: Column, text: str) -> tuple[str, str, str]:
        """What the strip shows of a text: words, or why they cannot be taken; what is understood; what is doubtful."""
        if self._known is None:
            reference = self._catalog.reference()
            self._known = reference, Entering(reference)
        reference, entering = self._known
        attribute = reference.attributes.by_uid(column.attribute)
        if column.field is not Field.VALUE or attribute is None or column.language or not text.strip():
            return text, "", ""
        try:
            value = entering.value(attribute, column, text.strip())
        except BoothError as error:
            return sentence(error, self._settings.interface_language), "", ""
        if value is None:
            return text, "", ""
        doubted = doubt(value)
        return text, "" if doubted else say(value, self._settings.content_language), doubted


def doubt(value: Value) -> str:
    """That a text stands where a figure is asked for; empty for any other answer."""
    if value.attribute.type is not ValueType.QUANTITY or value.quantity is not None:
        return ""
    return QCoreApplication.translate("AnswerLine", "not understood, kept as text")
