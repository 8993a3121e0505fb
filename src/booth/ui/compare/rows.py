"""The rows of a comparison under their headings. Painted: four hundred cells cost one widget."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from booth.ui.compare.columns import SIDE, Columns
from booth.ui.compare.content import CellText, Content, RowText
from booth.ui.theme import MEDIUM, SEMIBOLD, Palette, font, palette
from booth.ui.widgets.icon import draw_icon
from booth.ui.widgets.paragraph import Paragraph

INDENT: Final = 28  # of a cell's text in its column: the star of the best stands before it
STAR: Final = 14
_LINE: Final = 20
_NOTE: Final = 16
_AIR: Final = 10  # above and below the text of a row
_HEAD: Final = 48  # a heading with the gap above it
_END: Final = 12  # between a text and the next column
_LINK: Final = re.compile(r"(?<=\d)[–…]|×\N{NO-BREAK SPACE}")
_HYPHEN: Final = re.compile(r"(?<=\w)-(?=\w)")


@dataclass(slots=True)
class _Cell:
    told: CellText
    text: Paragraph
    note: Paragraph


@dataclass(slots=True)
class _Row:
    told: RowText
    name: Paragraph
    cells: list[_Cell]
    y: float = 0
    height: float = 0


@dataclass(slots=True)
class _Section:
    title: Paragraph
    rows: list[_Row]
    y: float = 0
    shown: list[_Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Faces:
    """The fonts of all rows, made once."""

    name: QFont
    text: QFont
    bold: QFont
    note: QFont
    title: QFont

    @classmethod
    def made(cls) -> "_Faces":
        return cls(font(14), font(14, MEDIUM), font(14, SEMIBOLD), font(12), font(14, SEMIBOLD))


class CompareRows(QWidget):
    """Names at the left, a cell in each column, hairlines between; the best has a star, a ground and bold type."""

    def __init__(self) -> None:
        super().__init__()
        self._sections: list[_Section] = []
        self._columns = Columns(1, 2)
        self._differences = False
        self._words = ""

    def show_content(self, content: Content) -> None:
        """Replaces what is shown."""
        faces = _Faces.made()
        self._sections = [
            _Section(Paragraph(one.title, faces.title, _LINE), [_row(row, faces) for row in one.rows])
            for one in content.sections
        ]
        self.setAccessibleDescription("\n".join(self.texts()))

    def arrange(self, columns: Columns, *, differences: bool, words: str) -> None:
        """Gives every row its place; `differences`: only the rows that differ; `words`: said where none is left."""
        self._columns, self._differences, self._words = columns, differences, words
        y = 0.0
        for section in self._sections:
            section.shown = [row for row in section.rows if row.told.differs or not differences]
            section.y = y
            if section.shown:
                y += _HEAD
            for row in section.shown:
                row.y, row.height = y, self._height(row)
                y += row.height
        self.setFixedHeight(round(y) + SIDE if y else 160)
        self.update()

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn, in reading order."""
        found: list[str] = []
        for section in self._sections:
            found.append(section.title.text)
            for row in section.rows:
                found.append(row.name.text)
                for cell in row.cells:
                    found += [cell.text.text, cell.note.text]
        return tuple(filter(None, found))

    # keeping one's place

    def anchor(self, y: int) -> tuple[RowText, float] | None:
        """The first row at or below this height, and how far below it is."""
        row = next((one for one in self.shown() if one.y + one.height > y), None)
        return (row.told, row.y - y) if row is not None else None

    def place(self, told: RowText) -> float:
        """Where a row stands, or the one after it where it is hidden now."""
        reached = False
        for section in self._sections:
            for row in section.rows:
                reached = reached or row.told is told
                if reached and row in section.shown:
                    return row.y
        return float(self.height())

    def shown(self) -> Iterator[_Row]:
        """The rows that have a place now, from the top."""
        for section in self._sections:
            yield from section.shown

    def _height(self, row: _Row) -> float:
        width = self._columns.each - INDENT - _END
        tallest = row.name.height(self._columns.names - _END)
        for cell in row.cells:
            tallest = max(tallest, cell.text.height(width) + cell.note.height(width))
        return tallest + 2 * _AIR

    # drawing and asking

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws what the dirty rectangle touches."""
        painter, colours = QPainter(self), palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QRectF(event.rect())
        rows = list(self.shown())
        if not rows:
            Paragraph(self._words, font(14), _LINE).draw(painter, SIDE, 32, self.width() - 2 * SIDE, colours.second)
        for section in self._sections:
            if section.shown and section.y < clip.bottom() and section.y + _HEAD > clip.top():
                section.title.draw(painter, SIDE, section.y + _HEAD - _LINE - 8, self._columns.right, colours.accent)
        for row in rows:
            if row.y < clip.bottom() and row.y + row.height > clip.top():
                self._draw(painter, row, colours)

    def _draw(self, painter: QPainter, row: _Row, colours: Palette) -> None:
        line = round(row.y) + 0.5
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(SIDE, line), QPointF(self._columns.right, line))
        ink = colours.second if row.told.differs else colours.third
        row.name.draw(painter, SIDE, row.y + _AIR, self._columns.names - _END, ink)
        for place, cell in enumerate(row.cells):
            self._draw_cell(painter, row, cell, self._columns.left(place), colours)

    def _draw_cell(self, painter: QPainter, row: _Row, cell: _Cell, x: float, colours: Palette) -> None:
        """What does not differ is quieter, what is not stated quieter still; the best stands out."""
        width, y = self._columns.each - INDENT - _END, row.y + _AIR
        if cell.told.best:
            ground = QRectF(x + 4.5, row.y + 4, self._columns.each - 9, row.height - 7)
            painter.setPen(QColor(colours.accent_tint))
            painter.setBrush(QColor(colours.accent_tint))
            painter.drawRoundedRect(ground, 6, 6)
            draw_icon(painter, QPoint(round(x + 10), round(y + 3)), STAR, "best", colours.accent)
        quiet = colours.second if not row.told.differs else colours.ink
        y += cell.text.draw(painter, x + INDENT, y, width, quiet if cell.told.stated else colours.third)
        cell.note.draw(painter, x + INDENT, y, width, colours.second if cell.told.best else colours.third)

    def event(self, event: QEvent) -> bool:
        """Tells what each model answers when the pointer rests on a cell; redraws when the scheme turns."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = "<br>".join(f"{escape(code)}: {escape(text)}" for code, text in self._models(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), f"<qt>{tip}</qt>" if tip else "", self)
            return True
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        return super().event(event)

    def _models(self, point: QPointF) -> tuple[tuple[str, str], ...]:
        place = self._columns.at(point.x())
        row = next((one for one in self.shown() if one.y <= point.y() < one.y + one.height), None)
        return row.told.cells[place].models if row is not None and place >= 0 else ()


def _parted(text: str) -> str:
    """A figure that is too long for its column ends a line behind a dash or a sign, never inside a number or a unit."""
    return _LINK.sub(lambda link: f"{link[0]}\u200b", text)


def _tied(text: str) -> str:
    """Codes of models stay whole."""
    return _HYPHEN.sub("\u2060-\u2060", text)


def _row(told: RowText, faces: _Faces) -> _Row:
    return _Row(told, Paragraph(told.name, faces.name, _LINE), [_cell(one, faces) for one in told.cells])


def _cell(told: CellText, faces: _Faces) -> _Cell:
    face = faces.bold if told.best else faces.text if told.stated else faces.name
    return _Cell(told, Paragraph(_parted(told.text), face, _LINE), Paragraph(_tied(told.note), faces.note, _NOTE))
