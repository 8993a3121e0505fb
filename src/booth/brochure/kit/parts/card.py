"""The card of key figures that hangs over the hero's lower edge."""

from dataclasses import dataclass, replace
from typing import Final

from booth.brochure.kit.colour import LINE, WHITE
from booth.brochure.kit.page import CAP, KPI, MARGIN, MM, SMALL, UNIT
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.phrase import Block, Phrase, block
from booth.brochure.kit.type.ties import NBSP
from booth.brochure.kit.type.typeset import Style, width

PAD: Final = 5.2 * MM
_LEAST_GAP: Final = 7 * MM
_TIGHT_GAP: Final = 4.6 * MM
_WIDEST_GAP: Final = 22 * MM
_LEAST_SIZE: Final = 12.0
_MOST: Final = 4


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure, its unit (may be empty) and what it is."""

    figure: str
    unit: str
    label: Phrase


@dataclass(frozen=True, slots=True)
class _Cell:
    figure: str
    unit: str
    style: Style
    label: Block
    width: float


@dataclass(frozen=True, slots=True)
class Card:
    """Cells in a row: equal padding, one baseline, one gap; spare width is shared equally."""

    cells: tuple[_Cell, ...]
    room: float
    height: float

    @property
    def gap(self) -> float:
        """Between cells, in points."""
        return _spread(self.cells, self.room)

    def draw(self, pen: Pen, bottom: float) -> None:
        """Draw it at the left margin, standing on `bottom`."""
        pen.panel(MARGIN, bottom, self.room, self.height, WHITE, LINE)
        x, base = MARGIN + PAD, bottom + self.height - PAD - CAP * KPI.size
        for at, cell in enumerate(self.cells):
            if at:
                pen.stroke(LINE, 0.5)
                rule = x - self.gap / 2
                pen.canvas.line(rule, bottom + PAD, rule, bottom + self.height - PAD)
            end = pen.string(x, base, cell.figure, cell.style, colour=pen.palette.accent)
            if cell.unit:
                pen.string(end, base, NBSP + cell.unit, UNIT)
            pen.block(x, base - 3 * MM, cell.label)
            x += cell.width + self.gap


def _spread(cells: tuple[_Cell, ...] | list[_Cell], room: float) -> float:
    spare = room - 2 * PAD - sum(cell.width for cell in cells)
    return spare / (len(cells) - 1) if len(cells) > 1 else spare


def _widest(cells: tuple[_Cell, ...]) -> float:
    """A card of few figures ends where they end."""
    return 2 * PAD + sum(cell.width for cell in cells) + _WIDEST_GAP * (len(cells) - 1)


def _head(item: KeyFigure, size: float) -> float:
    unit = width(NBSP + item.unit, UNIT) if item.unit else 0.0
    return width(item.figure, replace(KPI, size=size)) + unit


def card(items: tuple[KeyFigure, ...], room: float) -> Card | None:
    """Lay out up to four key figures in `room` points; None when there are none.

    A figure is never cut short, because half a figure is a wrong one: it is set smaller, labels take two
    rows, and where that is not enough the card shows fewer figures.
    """
    bearable = [item for item in items if item.figure and _head(item, _LEAST_SIZE) < room / 2]
    for count in range(min(_MOST, len(bearable)), 0, -1):
        cells = _cells(bearable[:count], room)
        if cells:
            lines = max(len(cell.label.lines) for cell in cells)
            lead = max(cell.label.lead for cell in cells)
            height = 2 * PAD + CAP * KPI.size + 3 * MM + CAP * SMALL.size + max(0, lines - 1) * lead
            return Card(cells, min(room, _widest(cells)), height)
    return None


def _cells(items: list[KeyFigure], room: float) -> tuple[_Cell, ...] | None:
    """The largest figures with which all of these fit, or None."""
    for size in (KPI.size, 18.0, 16.0, 14.0, _LEAST_SIZE):
        wide = [_cell(item, size, item.label.width(SMALL) + 0.1) for item in items]
        narrow = [_narrowest(item, size) for item in items]
        # Labels take two rows only where one row would crowd the card: the widest saving first.
        for at in sorted(range(len(items)), key=lambda i: narrow[i].width - wide[i].width):
            if _spread(wide, room) >= _LEAST_GAP:
                break
            wide[at] = narrow[at]
        if _spread(wide, room) >= (_LEAST_GAP if size == KPI.size else _TIGHT_GAP):
            return tuple(wide)
    return None


def _cell(item: KeyFigure, size: float, label_room: float) -> _Cell:
    """One cell; only a figure wider than its share shrinks, so that neighbours keep one size."""
    style = replace(KPI, size=size)
    head = _head(item, size)
    label = block(item.label, max(head, label_room), SMALL, 2)
    return _Cell(item.figure, item.unit, style, label, max(head, label.width))


def _narrowest(item: KeyFigure, size: float) -> _Cell:
    """The narrowest cell that keeps its label whole in two rows, with no word broken."""
    words = item.label.text.split(" ")
    longest = max((width(word, SMALL) for word in words), default=0.0)
    whole = item.label.width(SMALL)
    room = min(whole, max(longest, whole * 0.5)) + 0.1
    while len(block(item.label, room, SMALL).lines) > 2:
        room *= 1.08
    return _cell(item, size, room)
