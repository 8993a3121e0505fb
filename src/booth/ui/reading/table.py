"""The models of a product as a table, units in the head. Painted, with its own steps when it is too wide."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from booth.languages import Language
from booth.ui.reading.lines import Models
from booth.ui.reading.rows import Type, tagged
from booth.ui.theme import MEDIUM, REGULAR, SEMIBOLD, Palette, font, palette
from booth.ui.widgets.paragraph import Paragraph

_PAD = 12.0
_MOST = 220.0  # a column's greatest width before its texts wrap


@dataclass(slots=True)
class _Column:
    head: Paragraph
    unit: Paragraph
    cells: list[tuple[Paragraph, bool]]  # text, and whether the model states it itself
    staff: bool = False
    x: float = 0
    width: float = 0

    @property
    def natural(self) -> float:
        widest = max((cell.natural for cell, _ in self.cells), default=0.0)
        return max(min(widest, _MOST), self.unit.natural, min(self.head.natural, 130.0)) + 2 * _PAD


class ModelsTable(QWidget):
    """A row for each model: order code, then what sets it apart. Inherited values stand in second ink."""

    def __init__(self, kind: Type, colours: Callable[[], Palette] = palette) -> None:
        super().__init__()
        self._kind = kind
        self._colours = colours
        self._columns: list[_Column] = []
        self._heights: list[float] = []
        self._natural: list[float] = []
        self._head = 0.0
        self._width = -1
        self._accent = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_models(self, models: Models, words: str, language: Language, accent: str) -> None:
        """Replaces the table; `words` heads the column of order codes."""
        kind, self._accent = self._kind, accent
        first = _Column(self._text(words, REGULAR, kind.small), self._text("", REGULAR, kind.small), [])
        for row in models.rows:
            name = f"{row.code}\n{tagged(row.name, language)}" if row.name.text else row.code
            first.cells.append((self._text(name, SEMIBOLD), True))
        self._columns = [first]
        for number, column in enumerate(models.columns):
            right = column.numeric
            head = self._text(tagged(column.name, language), REGULAR, kind.small, right=right)
            unit = self._text(column.unit, MEDIUM, kind.small, right=right)
            cells = [
                (self._text(row.cells[number].text, MEDIUM, right=right), row.cells[number].own) for row in models.rows
            ]
            self._columns.append(_Column(head, unit, cells, column.staff))
        self._natural = [column.natural for column in self._columns]
        self._width = -1
        self.setAccessibleDescription("\n".join(self.texts()))
        self._arrange(self.width())
        self.updateGeometry()
        self.update()

    def set_type(self, kind: Type) -> None:
        """Takes other sizes from the next `show_models` on."""
        self._kind = kind

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn, column by column."""
        found: list[str] = []
        for column in self._columns:
            found += [column.head.text, column.unit.text, *(cell.text for cell, _ in column.cells)]
        return tuple(filter(None, found))

    def _text(self, text: str, weight: QFont.Weight, size: float = 0, *, right: bool = False) -> Paragraph:
        return Paragraph(text, font(size or self._kind.body, weight), self._kind.unit, right=right)

    # geometry

    def minimumSizeHint(self) -> QSize:
        """As wide as its columns need, so that a scroll area steps in when the page is narrower."""
        return QSize(round(sum(self._natural)), round(self._total()))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return self.minimumSizeHint()

    def _total(self) -> float:
        return self._head + sum(self._heights)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spreads the columns over the new width."""
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        if width == self._width or not self._columns:
            return
        self._width = width
        natural = self._natural
        spare = max(0.0, width - sum(natural)) / len(natural)
        x = 0.0
        for column, least in zip(self._columns, natural, strict=True):
            column.x, column.width = x, min(least + spare, 320.0)
            x += column.width
        unit = self._kind.unit
        heads = (
            column.head.lines(column.width - 2 * _PAD) + column.unit.lines(column.width) for column in self._columns
        )
        self._head = (max(heads) + 1) * unit
        rows = range(len(self._columns[0].cells))
        self._heights = [
            (max(column.cells[row][0].lines(column.width - 2 * _PAD) for column in self._columns) + 1) * unit
            for row in rows
        ]
        self.setFixedHeight(round(self._total()) + 1)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws head and rows."""
        if not self._columns:
            return
        painter, colours, unit = QPainter(self), self._colours(), self._kind.unit
        right = self._columns[-1].x + self._columns[-1].width
        for column in self._columns:
            x, width = column.x + _PAD, column.width - 2 * _PAD
            y = self._head - unit / 2 - column.unit.height(width)
            column.unit.draw(painter, x, y, width, colours.ink)
            column.head.draw(
                painter, x, y - column.head.height(width), width, colours.danger if column.staff else colours.second
            )
        painter.fillRect(QRectF(0, round(self._head) - 1, right, 1), QColor(self._accent or colours.ink))
        y = self._head
        for row, height in enumerate(self._heights):
            self._draw_row(painter, row, y, colours)
            y += height
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(0, round(y) + 0.5), QPointF(right, round(y) + 0.5))

    def _draw_row(self, painter: QPainter, row: int, y: float, colours: Palette) -> None:
        for number, column in enumerate(self._columns):
            cell, own = column.cells[row]
            colour = (self._accent or colours.ink) if number == 0 else (colours.ink if own else colours.third)
            cell.draw(painter, column.x + _PAD, y + self._kind.unit / 2, column.width - 2 * _PAD, colour)

    def changeEvent(self, event: QEvent) -> None:
        """Redraws when the scheme turns."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        super().changeEvent(event)


class WideTable(QScrollArea):
    """A models table that can be pushed sideways when it is wider than the page; it never scrolls upwards."""

    def __init__(self, table: ModelsTable) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        table.setAutoFillBackground(False)
        self.setWidget(table)
        self._table = table

    def fit(self) -> None:
        """Takes the table's height, with room for the bar when it is needed."""
        wide = self._table.minimumSizeHint().width() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(self._table.minimumSizeHint().height() + 1 + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follows the page's width."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page: a table under the pointer must not hold it."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()
