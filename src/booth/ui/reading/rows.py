"""Values under their headings, in columns that share one row grid. Painted: forty values cost one widget."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from booth.catalog.values import Said
from booth.languages import NATIVE_NAMES, Language
from booth.ui.reading.lines import Line, Section
from booth.ui.theme import MEDIUM, SEMIBOLD, Palette, font, palette
from booth.ui.widgets.paragraph import Paragraph

_T = TypeVar("_T")
_GAP = 20  # between a name and its value


def tag(said: Said, language: Language) -> str:
    """A quiet mark after a text that had to be borrowed from another language; empty when it was not."""
    if said.language == language or not said.text:
        return ""
    return {"ru": "RU", "en": "EN", "zh": "中"}[said.language]


def tagged(said: Said, language: Language) -> str:
    """A text with its mark when borrowed."""
    mark = tag(said, language)
    return f"{said.text} [{mark}]" if mark else said.text


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes of one kind of list, in pixels. `unit` is the row grid's step: a row of one line takes two."""

    body: float = 14
    small: float = 12
    unit: float = 18
    column: float = 420  # least width of a column
    most: int = 3  # columns


@dataclass(frozen=True, slots=True)
class _Faces:
    """The fonts of a list, made once for all of its rows."""

    name: QFont
    text: QFont
    note: QFont
    title: QFont

    @classmethod
    def of(cls, kind: Type) -> "_Faces":
        return cls(font(kind.body), font(kind.body, MEDIUM), font(kind.small), font(kind.body, SEMIBOLD))


@dataclass(slots=True)
class _Row:
    name: Paragraph
    text: Paragraph
    note: Paragraph
    tip: str
    x: float = 0
    y: float = 0
    name_width: float = 0
    height: float = 0


@dataclass(slots=True)
class _Block:
    title: Paragraph
    rows: list[_Row]
    x: float = 0
    y: float = 0
    height: float = 0


def _row(line: Line, language: Language, unit: float, faces: _Faces) -> _Row:
    name = Paragraph(tagged(line.name, language), faces.name, unit)
    text = Paragraph(tagged(line.text, language), faces.text, unit, right=True)
    note = Paragraph(line.note, faces.note, unit)
    borrowed = tag(line.name, language) or tag(line.text, language)
    lender = line.name.language if tag(line.name, language) else line.text.language
    tips = (line.note, line.source, NATIVE_NAMES[lender] if borrowed else "")
    return _Row(name, text, note, "\n".join(filter(None, tips)) if line.source or borrowed else "")


class ValueRows(QWidget):
    """All sections of a product's values. Names stand left, values right, hairlines between."""

    def __init__(self, kind: Type, colours: Callable[[], Palette] = palette) -> None:
        super().__init__()
        self._kind = kind
        self._colours = colours
        self._accent = ""
        self._blocks: list[_Block] = []
        self._width = -1
        self._height = 0.0
        self._heights: dict[int, int] = {}
        self._column = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sections(self, sections: Sequence[Section], language: Language, accent: str) -> None:
        """Replaces what is shown; `accent` ("#RRGGBB") colours the headings."""
        unit, faces = self._kind.unit, _Faces.of(self._kind)
        self._accent = accent
        self._blocks = [
            _Block(
                Paragraph(tagged(section.title, language), faces.title, unit),
                [_row(line, language, unit, faces) for line in section.lines],
            )
            for section in sections
        ]
        self._width = -1
        self._heights.clear()
        self.setAccessibleDescription("\n".join(self.texts()))
        self.updateGeometry()
        self.update()

    def set_type(self, kind: Type) -> None:
        """Takes other sizes from the next `show_sections` on."""
        self._kind = kind

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn, in reading order."""
        found: list[str] = []
        for block in self._blocks:
            found.append(block.title.text)
            for row in block.rows:
                found += [row.name.text, row.text.text, row.note.text]
        return tuple(filter(None, found))

    # geometry

    def sizeHint(self) -> QSize:
        """Two columns of common width."""
        return QSize(int(self._kind.column * 2), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Room for one narrow column."""
        return QSize(240, 0)

    def hasHeightForWidth(self) -> bool:
        """Texts wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all columns at this width. Layouts ask for several widths, so answers are kept."""
        if width not in self._heights:
            self._arrange(width)
            self._heights[width] = round(self._height)
        return self._heights[width]

    def _arrange(self, width: int) -> None:
        if width == self._width:
            return
        self._width = width
        fitting = max(1, int((width + 40) // (self._kind.column + 40)))
        count = max(1, min(self._kind.most, len(self._blocks), fitting))
        gutter = min(40.0, width * 0.05)
        # A group alone keeps to half of a wide page: a value far from its name is hard to follow.
        shares = max(count, min(2, fitting, self._kind.most))
        self._column = (width - gutter * (shares - 1)) / shares
        for block in self._blocks:
            self._measure(block)
        self._height = 0.0
        for number, blocks in enumerate(balanced(self._blocks, count, lambda block: block.height)):
            self._stack(blocks, number * (self._column + gutter))

    def _measure(self, block: _Block) -> None:
        unit, column = self._kind.unit, self._column
        block.height = max(block.title.lines(column), 1) * unit + unit
        for row in block.rows:
            natural = row.text.natural
            room = column - _GAP - min(row.name.natural, column * 0.45)
            row.name_width = column - _GAP - min(natural, max(room, column * 0.4))
            lines = max(
                row.name.lines(row.name_width) + row.note.lines(row.name_width),
                row.text.lines(column - _GAP - row.name_width),
            )
            row.height = (lines + 1) * unit
            block.height += row.height
        block.height += unit * 2

    def _stack(self, blocks: Sequence[_Block], x: float) -> None:
        top = 0.0
        for block in blocks:
            block.x, block.y = x, top
            y = top + block.title.lines(self._column) * self._kind.unit + self._kind.unit
            for row in block.rows:
                row.x, row.y = x, y
                y += row.height
            top += block.height
        self._height = max(self._height, top - self._kind.unit * 2)

    # drawing and asking

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the sections that the dirty rectangle touches."""
        self._arrange(self.width())
        painter = QPainter(self)
        clip = QRectF(event.rect())
        for block in self._blocks:
            if block.y < clip.bottom() and block.y + block.height > clip.top():
                self._draw(painter, block, clip)

    def _draw(self, painter: QPainter, block: _Block, clip: QRectF) -> None:
        colours, unit = self._colours(), self._kind.unit
        block.title.draw(painter, block.x, block.y, self._column, self._accent or colours.ink)
        for row in block.rows:
            if row.y > clip.bottom() or row.y + row.height < clip.top():
                continue
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(row.x, round(row.y) + 0.5), QPointF(row.x + self._column, round(row.y) + 0.5))
            y = row.y + unit / 2
            y_note = y + row.name.draw(painter, row.x, y, row.name_width, colours.second)
            row.note.draw(painter, row.x, y_note, row.name_width, colours.third)
            x = row.x + row.name_width + _GAP
            row.text.draw(painter, x, y, self._column - _GAP - row.name_width, colours.ink)

    def event(self, event: QEvent) -> bool:
        """Tells a value's source when the pointer rests on it; redraws when the scheme turns."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._arrange(self.width())
            row = self._row_at(QPointF(event.pos()))
            tip = escape(row.tip).replace("\n", "<br>") if row else ""
            QToolTip.showText(event.globalPos(), f"<qt>{tip}</qt>" if tip else "", self)
            return True
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()
        return super().event(event)

    def _row_at(self, point: QPointF) -> _Row | None:
        rows = (row for block in self._blocks for row in block.rows)
        return next((row for row in rows if QRectF(row.x, row.y, self._column, row.height).contains(point)), None)


def balanced(items: Sequence[_T], count: int, height: Callable[[_T], float]) -> list[list[_T]]:
    """Items in order over `count` columns, so that the tallest column is as short as can be."""
    heights = [height(item) for item in items]

    def fits(limit: float) -> list[list[_T]] | None:
        columns: list[list[_T]] = [[]]
        used = 0.0
        for item, tall in zip(items, heights, strict=True):
            if columns[-1] and used + tall > limit:
                columns.append([])
                used = 0.0
            columns[-1].append(item)
            used += tall
        return columns if len(columns) <= count else None

    limits = sorted({sum(heights[a:b]) for a in range(len(heights)) for b in range(a + 1, len(heights) + 1)})
    least = bisect_left(limits, True, key=lambda limit: fits(limit) is not None)
    return (fits(limits[least]) if limits else None) or [list(items)]
