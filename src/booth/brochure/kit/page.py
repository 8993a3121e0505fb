"""The page's grid and the sizes of its type. Lengths are points, y grows upwards."""

from typing import Final

from booth.brochure.kit.colour import INK, SECOND, WHITE
from booth.brochure.kit.type.typeset import Style

MM: Final = 72 / 25.4
WIDTH: Final = 210 * MM
HEIGHT: Final = 297 * MM
MARGIN: Final = 15 * MM
GUTTER: Final = 5 * MM
COLUMN: Final = (WIDTH - 2 * MARGIN - 11 * GUTTER) / 12
BLEED: Final = 9.0
FOOTER: Final = 21 * MM
CORNER: Final = 2.4 * MM
CARD_DROP: Final = 9 * MM  # how far the card of key figures hangs over the hero's edge
GAP: Final = 8.5 * MM  # between sections, when there is room
LEAST_GAP: Final = 6 * MM
CAP: Final = 0.70  # cap height of Plex Sans, in em
HAN_LEADING: Final = 1.12

TITLE: Final = Style("SemiBold", 34, 38, WHITE)
TITLE_TIGHT: Final = Style("SemiBold", 28, 32, WHITE)
TITLE_LARGE: Final = Style("SemiBold", 42, 46, WHITE)
NAME: Final = Style("SemiBold", 14, 18, WHITE)
LEAD: Final = Style("Light", 11.4, 16.2, WHITE)
LEAD_LARGE: Final = Style("Light", 12.4, 17.6, WHITE)
EYEBROW: Final = Style("Medium", 9, 12, WHITE)
MAKER: Final = Style("SemiBold", 11, 14, WHITE)
KPI: Final = Style("SemiBold", 20, 24, INK)
UNIT: Final = Style("Medium", 8.6, 10, INK)
HEAD: Final = Style("SemiBold", 13, 16, INK)
FEATURE: Final = Style("SemiBold", 9.6, 12.4, INK)
BODY: Final = Style("Regular", 8.6, 12.2, SECOND)
SMALL: Final = Style("Regular", 7.4, 9.8, SECOND)
TAG: Final = Style("Medium", 5.2, 6, SECOND)


def left(column: int) -> float:
    """The left edge of a column, 0 to 11."""
    return MARGIN + column * (COLUMN + GUTTER)


def span(columns: int) -> float:
    """How wide so many columns are, with the gutters between them."""
    return columns * COLUMN + (columns - 1) * GUTTER
