"""The sheet of models for Qt's table: what stands in its cells, and what is typed into them."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from booth.catalog.cells.columns import Field
from booth.catalog.store import Catalog
from booth.languages import NATIVE_NAMES, Language
from booth.quantity import unit_symbol
from booth.ui import theme
from booth.ui.editing.variant_sheet import VariantSheet

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class VariantModel(QAbstractTableModel):
    """Rows are models, columns what they say. `entered` tells what was typed where; nothing is taken here."""

    entered = Signal(int, int, str)

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._catalog = catalog
        self._language: Language = "en"
        self.sheet: VariantSheet | None = None

    def show_sheet(self, sheet: VariantSheet, language: Language) -> None:
        """Show another state; where rows and columns are the same, the cells alone are drawn anew."""
        old, self._language = self.sheet, language
        same = (
            old is not None
            and old.columns == sheet.columns
            and [one.uid for one in old.rows] == [one.uid for one in sheet.rows]
        )
        if same:
            self.sheet = sheet
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many models."""
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text; what is inherited stands there in a quieter ink and is not edited."""
        if self.sheet is None or not index.isValid():
            return None
        text = self.sheet.text(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return text or self.sheet.inherited(index.column())
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(theme.palette().ink if text else theme.palette().third)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed, when it is another text."""
        if self.sheet is None or role != Qt.ItemDataRole.EditRole:
            return False
        text = " ".join(str(value).split())
        if text != self.sheet.text(index.row(), index.column()):
            self.entered.emit(index.row(), index.column(), text)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column's name with its unit; the rows' numbers."""
        if role != Qt.ItemDataRole.DisplayRole or self.sheet is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return self.title(section)

    def title(self, column: int) -> str:
        """What a column is called."""
        if self.sheet is None:
            return ""
        asked = self.sheet.columns[column]
        if asked.field is Field.CODE:
            return self.tr("Order code")
        if asked.field is Field.NAME:
            return f"{self.tr('Name')} · {NATIVE_NAMES[asked.language]}" if asked.language else self.tr("Name")
        attribute = next((one for one in self._catalog.attributes() if one.uid == asked.attribute), None)
        if attribute is None:
            return ""
        unit = unit_symbol(attribute.unit, self._language) if attribute.unit else ""
        return ", ".join(filter(None, (attribute.name.best(self._language) or attribute.code, unit)))
