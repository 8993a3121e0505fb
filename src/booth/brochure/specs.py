"""The values of a product as sections of a page, with what stands beside them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from booth import quantity
from booth.brochure.content import Content
from booth.brochure.kit.art import dimensions
from booth.brochure.kit.page import GAP, MARGIN, MM, SMALL, left, span
from booth.brochure.kit.parts import listing
from booth.brochure.kit.parts import values_table as table
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.phrase import Block, Phrase, block
from booth.quantity import Kind, Quantity

_SIDE_ROWS: Final = 26  # more values than this take the page's whole width
_SIDE_X: Final = left(8) + 3 * MM
_SIDE_ROOM: Final = span(4) - 3 * MM
_NOTE_DROP: Final = 3.4 * MM
_TALLEST: Final = 78 * MM  # a dimension drawing


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How tight the values stand, whether the drawing stands beside them, and how uses are told."""

    density: table.Density
    beside: bool
    uses: str = ""  # "list", "line" or nothing
    tight: bool = False  # everything else on the page gives way too, and long groups go on in the next column
    industries: bool = True
    own: bool = False  # a page of their own: as roomy as they are asked to be, however many they are


ON_ONE_PAGE: Final = (
    Arrangement(table.NORMAL, beside=True, uses="list"),
    Arrangement(table.DENSE, beside=True, uses="list"),
    Arrangement(table.NORMAL, beside=False, uses="line"),
    Arrangement(table.DENSE, beside=False, uses="line", tight=True),
    Arrangement(table.DENSE, beside=False, uses="line", tight=True, industries=False),
)
OVERLEAF: Final = tuple(Arrangement(each, beside=True, own=True) for each in (table.ROOMY, table.NORMAL, table.DENSE))


def sections(content: Content, arrangement: Arrangement) -> list[Section]:
    """Values with the drawing and the uses beside them; over the whole width when there are many."""
    groups, size = content.groups(), _size(content)
    rows = sum(len(group.rows) for group in groups)
    items = content.uses() if arrangement.uses == "list" else ()
    if groups and arrangement.beside and rows <= _SIDE_ROWS and (items or size):
        return [_beside(content, groups, arrangement.density, items, size)]
    density = table.DENSE if rows > _SIDE_ROWS and not arrangement.own else arrangement.density
    line = content.uses_line() if arrangement.uses == "line" else content.voice.own("")
    told = (content.industries(), line) if arrangement.industries else (line,)
    found = [_across(content, groups, density, told, whole=not arrangement.tight)] if groups else []
    across = uses_across(content) if items or (line and not groups) else None
    return [*found, across] if across else found


def uses_across(content: Content) -> Section | None:
    """Where the product is used, over the page's width."""
    return listing.listing(content.voice.word("applications"), content.uses(), MARGIN, span(12))


def _across(
    content: Content, groups: tuple[table.Group, ...], density: table.Density, told: tuple[Phrase, ...], *, whole: bool
) -> Section:
    """Values over the page's width, in two columns or three, whichever is lower; may go on overleaf."""
    head = content.voice.word("specs")
    notes = _notes(told, span(12))
    grids = [
        table.grid(groups, columns=columns, density=density, x=MARGIN, room=span(12), whole=whole)[0]
        for columns in (3, 2)
    ]
    laid = min(grids, key=lambda one: one.height)

    def split(room: float) -> tuple[Section, Section] | None:
        count, most = len(laid.columns), room - HEAD_DROP
        part, rest = table.grid(groups, columns=count, density=density, x=MARGIN, room=span(12), most=most)
        if not rest or not part.columns or part.height > most:
            return None
        return _of_grid(head, part, ()), _across(content, rest, density, told, whole=whole)

    return replace(_of_grid(head, laid, notes), split=split)


def _notes(phrases: tuple[Phrase, ...], room: float) -> tuple[Block, ...]:
    return tuple(block(phrase, room, SMALL, 2) for phrase in phrases if phrase)


def _of_grid(head: Phrase, laid: table.Grid, notes: tuple[Block, ...]) -> Section:
    height = HEAD_DROP + laid.height
    below = sum(_NOTE_DROP + note.height for note in notes)

    def draw(pen: Pen, top: float) -> None:
        laid.draw(pen, pen.head(MARGIN, top, head))
        low = top - height
        for note in notes:
            low = pen.block(MARGIN, low - _NOTE_DROP, note)

    return Section(height + below, draw)


def _beside(
    content: Content,
    groups: tuple[table.Group, ...],
    density: table.Density,
    items: tuple[Phrase, ...],
    size: Quantity | None,
) -> Section:
    """Values over eight columns; the dimension drawing and the uses over the other four."""
    voice = content.voice
    laid, _ = table.grid(groups, columns=2, density=density, x=MARGIN, room=span(8), gutter=6 * MM)
    values = _of_grid(voice.word("specs"), laid, _notes((content.industries(),), span(8)))
    uses = listing.listing(voice.word("applications"), items, _SIDE_X, _SIDE_ROOM)
    below = GAP + uses.height if uses and size else uses.height if uses else 0.0
    drawing = min(max(dimensions.LEAST, values.height - below - HEAD_DROP), _TALLEST) if size else 0.0
    side = below + (HEAD_DROP + drawing if size else 0.0)

    def draw(pen: Pen, top: float) -> None:
        values.draw(pen, top)
        if size:
            body = pen.head(_SIDE_X, top, _size_head(content, size))
            _dimensions(content, pen, size, (_SIDE_X, body, _SIDE_ROOM, drawing))
            top = body - drawing - GAP
        if uses:
            uses.draw(pen, top)

    return Section(max(values.height, side), draw)


def _size(content: Content) -> Quantity | None:
    """The first size that boxes in true proportion can show."""
    for value in content.values(content.product.values):
        known = value.quantity
        if known and known.kind is Kind.SIZE and known.unit == "mm" and dimensions.drawable(known.numbers):
            return known
    return None


def _size_head(content: Content, size: Quantity) -> Phrase:
    _, unit = quantity.parts(size, content.voice.language, system=content.order.system)
    return content.voice.word("dimensions", unit=unit)


def _dimensions(content: Content, pen: Pen, size: Quantity, place: tuple[float, float, float, float]) -> None:
    voice = content.voice
    views = voice.word("front"), voice.word("side")
    dimensions.draw(pen, place, size.numbers, views, _side_writer(content, size), round_=size.text == "Ø")


def _side_writer(content: Content, size: Quantity) -> Callable[[Decimal], str]:
    def write(side: Decimal) -> str:
        alone = Quantity(Kind.NUMBER, size.unit, side, side)
        return quantity.parts(alone, content.voice.language, system=content.order.system)[0]

    return write
