"""The card of key figures that hangs over the hero's lower edge."""

from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.colour import LINE, WHITE
from booth.brochure.kit.lines import fit
from booth.brochure.kit.page import CAP, KPI, MARGIN, MM, SMALL, UNIT
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.phrase import Block, Phrase, block
from booth.brochure.kit.polish import NBSP
from booth.brochure.kit.typeset import Style, width

PAD: Final = 5.2 * MM
_LEAST_GAP: Final = 7 * MM
_LEAST_SIZE: Final = 9.0


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


def _cell(item: KeyFigure, most: float, label_room: float) -> _Cell:
    """One cell; a figure wider than `most` is set smaller, and shortened when that is not enough."""
    unit = width(NBSP + item.unit, UNIT) if item.unit else 0.0
    style, natural = KPI, width(item.figure, KPI)
    if natural + unit > most:
        size = max(_LEAST_SIZE, KPI.size * (most - unit) / natural)
        style = Style(KPI.weight, size, KPI.lead, KPI.colour)
    figure = fit(item.figure, most - unit, style)
    head = width(figure, style) + unit
    label = block(item.label, max(head, label_room), SMALL, 2)
    return _Cell(figure, item.unit, style, label, max(head, label.width))


def card(items: tuple[KeyFigure, ...], room: float) -> Card | None:
    """Lay out up to four key figures in `room` points; None when there are none."""
    if not items:
        return None
    items = items[:4]
    most = (room - 2 * PAD - _LEAST_GAP * (len(items) - 1)) / len(items)
    wide = [_cell(item, max(most, 30 * MM), item.label.width(SMALL) + 0.1) for item in items]
    narrow = [_narrowest(item, most) for item in items]
    # Labels take two rows only where one row would crowd the card: the widest saving first.
    for at in sorted(range(len(items)), key=lambda i: narrow[i].width - wide[i].width):
        if _spread(wide, room) >= _LEAST_GAP:
            break
        wide[at] = narrow[at]
    if _spread(wide, room) < _LEAST_GAP * 0.6:
        wide = [_cell(item, most, most) for item in items]
    cells = tuple(wide)
    lines = max(len(cell.label.lines) for cell in cells)
    lead = max(cell.label.lead for cell in cells)
    height = 2 * PAD + CAP * KPI.size + 3 * MM + CAP * SMALL.size + (lines - 1) * lead
    return Card(cells, room, height)


def _narrowest(item: KeyFigure, most: float) -> _Cell:
    """The narrowest cell that keeps its label whole in two rows."""
    label_room = item.label.width(SMALL) * 0.5
    for _ in range(12):
        cell = _cell(item, max(most, 30 * MM), label_room)
        if not cell.label.lines or not cell.label.lines[-1].endswith("…"):
            return cell
        label_room *= 1.1
    return _cell(item, most, most)
