"""The list as a table: products in rows under heads that stay in sight, with the columns that one has chosen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.cells.columns import Column, Field
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.catalogue.card import ProductCard
from booth.ui.catalogue.cells import Cells
from booth.ui.catalogue.content import Contents
from booth.ui.catalogue.sorting import Sorting
from booth.ui.catalogue.table_row import TableRow
from booth.ui.columns.chooser import ColumnChooser
from booth.ui.columns.chosen import Chosen
from booth.ui.columns.header import SheetHeader
from booth.ui.columns.titles import Titles
from booth.ui.pictures import PictureCache
from booth.ui.widgets.card_grid import ROWS, CardGrid

_WIDTHS: Final = {Field.CODE: 456, Field.VALUE: 176}  # the product itself; a range with its unit
_NARROW: Final = 0.6  # of the table's width: more than this the first column does not take
_SUGGESTED: Final = 6
_CALM: Final = 600  # milliseconds
_OFFERED: Final = (Field.CATEGORY, Field.EXHIBITOR, Field.STATE, Field.VALUE)
Index = QModelIndex | QPersistentModelIndex


class _Heads(QAbstractTableModel):
    """The titles, as the heads want them; the rows are drawn elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: list[str] = []

    def show(self, titles: list[str]) -> None:
        self.beginResetModel()
        self.titles = titles
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self.titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(self.titles)
        return self.titles[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None


class _RowGrid(CardGrid):
    """Rows in which Left and Right go from column to column."""

    stepped = Signal(int)
    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room or less for the columns."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right; the rest as on cards."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class ListTable(QWidget):
    """Arrows move, Enter opens, Space ticks, S sorts by the column that the keyboard is on; heads are clicked."""

    sorted = Signal(object)  # a Sorting, None: as on the stand
    failed = Signal(object)  # the columns could not be kept for another day

    def __init__(
        self,
        catalog: Catalog,
        settings: Settings,
        contents: Contents,
        pictures: PictureCache,
        card: ProductCard,
    ) -> None:
        """`card`: knows what is picked and why a product was found."""
        super().__init__()
        self._catalog, self._settings = catalog, settings
        self._cells = Cells(catalog, settings.content_language, settings.system)
        self._face = face = TableRow(contents, self._cells, pictures, card)
        self._attributes: tuple[Attribute, ...] = ()
        self._suggested: tuple[str, ...] = ()  # attributes that say most of what is in view
        self._sorting: Sorting | None = None
        self._chooser: ColumnChooser | None = None
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._write)
        self.grid = _RowGrid(face, spacing=ROWS)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.grid.setCornerWidget(QWidget())  # between the bars: Qt's own is a dark square
        self._model = _Heads()
        self.heads = SheetHeader(self)
        self.heads.setModel(self._model)
        self.heads.sticky = 1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.grid, 1)
        self.heads.sectionClicked.connect(self.sort_by)
        self.heads.sectionResized.connect(self._widen)
        self.heads.dragged.connect(self._move)
        self.heads.menu_wanted.connect(self.open_columns)
        self.grid.stepped.connect(self._step)
        self.grid.resized.connect(self._fit)
        self.grid.horizontalScrollBar().valueChanged.connect(self._scroll)
        self.setFocusProxy(self.grid)
        self.chosen = Chosen(())
        self._say()
        self.reload()

    # What is shown.

    def reload(self) -> None:
        """Attributes, their names, the language or the units may be others."""
        self._attributes = self._catalog.attributes()
        self._cells.speak(self._settings.content_language, self._settings.system)
        self._use(self._wanted())

    def suggest(self, attributes: Sequence[str]) -> None:
        """The attributes that say most of what is in view: the columns, where nobody has chosen any."""
        self._suggested = tuple(attributes[:_SUGGESTED])
        wanted = self._wanted()
        if wanted.columns != self.chosen.columns:
            self._use(wanted)

    def show_sorting(self, sorting: Sorting | None) -> None:
        """Mark the column by which the rows stand."""
        self._sorting = sorting
        shown = list(self.chosen.columns)
        place = shown.index(sorting.column) if sorting is not None and sorting.column in shown else -1
        self.heads.show_order(place, falling=sorting is not None and sorting.falling)

    def title(self, column: Column) -> str:
        """A column's head; figures have their units with them, so it needs none."""
        if column.field is Field.CODE:
            return self.tr("Product")
        attribute = next((one for one in self._attributes if one.uid == column.attribute), None)
        language = self._settings.content_language
        if attribute is not None:
            return attribute.name.best(language) or attribute.code
        return Titles(self._attributes, language).title(column)

    def _wanted(self) -> Chosen:
        kept = self._settings.list_columns
        if kept:
            read = Chosen.read(kept, self._attributes)
            return replace(read, columns=tuple(one for one in read.columns if _is_offered(one)))
        known = {one.uid for one in self._attributes}
        values = (Column(Field.VALUE, attribute=uid) for uid in self._suggested if uid in known)
        return Chosen((Column(Field.CODE), *values), self.chosen.widths)

    def _use(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self._cells.use(chosen.columns[1:])
        self._cells.forget()
        self._face.column = min(self._face.column, len(chosen.columns) - 1)
        self._model.show([self.title(one) for one in chosen.columns])
        self._fit()
        self.show_sorting(self._sorting)
        self.grid.refresh()

    def _fit(self) -> None:
        """Each column in its width; the first gives way in a narrow window."""
        self.heads.blockSignals(True)
        room = max(round(self.width() * _NARROW), 240)
        edges = [0]
        for place, column in enumerate(self.chosen.columns):
            width = self.chosen.widths.get(column.key, _WIDTHS.get(column.field, self.chosen.width(column)))
            width = min(width, room) if place == 0 else width
            self.heads.resizeSection(place, width)
            edges.append(edges[-1] + width)
        self.heads.blockSignals(False)
        self._face.edges = edges
        bar, seen = self.grid.horizontalScrollBar(), self.grid.viewport().width()
        bar.setRange(0, max(edges[-1] - seen, 0))
        bar.setPageStep(seen)
        bar.setSingleStep(40)
        self.heads.viewport().update()

    # Sorting and going sideways.

    def sort_by(self, place: int) -> None:
        """By a column; again, the other way round; a third time, as on the stand."""
        if not 0 <= place < len(self.chosen.columns):
            return
        column, now = self.chosen.columns[place], self._sorting
        if now is None or now.column != column:
            self.sorted.emit(Sorting(column))
        else:
            self.sorted.emit(None if now.falling else Sorting(column, falling=True))

    def sort_here(self) -> None:
        """By the column that the keyboard is on."""
        self.sort_by(self._face.column)

    def _step(self, step: int) -> None:
        self._face.column = min(max(self._face.column + step, 0), len(self.chosen.columns) - 1)
        if self._face.column:
            bar, edges = self.grid.horizontalScrollBar(), self._face.edges
            left, right = edges[self._face.column] - edges[1], edges[self._face.column + 1]
            bar.setValue(min(max(bar.value(), right - self.grid.viewport().width()), left))
        self.grid.refresh()

    def _scroll(self, offset: int) -> None:
        self._face.offset = offset
        self.heads.setOffset(offset)
        self.heads.viewport().update()
        self.grid.viewport().update()

    # Which columns there are.

    def open_columns(self, _place: int = 0) -> None:
        """Choose the columns, over the table."""
        if self._chooser is None:
            self._chooser = ColumnChooser(self)
            self._chooser.chosen.connect(self._choose)
            self._chooser.usual_wanted.connect(self._choose_usual)
            self._chooser.closed.connect(self.grid.setFocus)
        self._offer(self._chooser)
        self._chooser.open()

    def _offer(self, chooser: ColumnChooser) -> None:
        plain = [Column(field) for field in _OFFERED if field is not Field.VALUE]
        every = plain + [Column(Field.VALUE, attribute=one.uid) for one in self._attributes]
        chooser.offer([(one.key, self.title(one)) for one in every], [one.key for one in self.chosen.columns])

    def _choose(self, keys: list[str]) -> None:
        self._keep(self.chosen.showing([*keys, Column(Field.CODE).key], self._attributes))

    def _choose_usual(self) -> None:
        self._keep(Chosen(()))
        if self._chooser is not None:
            self._offer(self._chooser)

    def _move(self, place: int, to: int) -> None:
        self._keep(self.chosen.moved(place, to))

    def _widen(self, place: int, _before: int, now: int) -> None:
        self._keep(self.chosen.widened(self.chosen.columns[place], now), anew=False)

    def _keep(self, chosen: Chosen, *, anew: bool = True) -> None:
        """Kept for another day once nobody has dragged for a while: each writing waits for the disk."""
        self._settings.list_columns = chosen.written()
        self._calm.start()
        if not anew:
            self.chosen = chosen
            self._fit()
            self.grid.refresh()
        else:
            self._use(self._wanted())

    def _write(self) -> None:
        try:
            self._settings.keep(list_columns=self._settings.list_columns)
        except BoothError as error:
            self.failed.emit(error)

    def _say(self) -> None:
        self._face.sample_words = self.tr("sample")
        self._face.draft_words = self._cells.draft_words = self.tr("draft")
        self._face.spoken = self._settings.interface_language

    def changeEvent(self, event: QEvent) -> None:
        """Say the heads again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._use(self.chosen)
        super().changeEvent(event)


def _is_offered(column: Column) -> bool:
    return column.field is Field.CODE or (column.field in _OFFERED and not column.language)
