"""Pages out of measured sections: the hero takes the spare height, gaps share the rest, no page overflows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.page import CARD_DROP, FOOTER, GAP, HEIGHT, LEAST_GAP, MM
from booth.brochure.kit.section import Section

LOWEST_HERO: Final = 66 * MM
HIGHEST_HERO: Final = 104 * MM
_TALLEST: Final = 132 * MM  # and when there is hardly anything else: a dark page only uses ink
_LOWEST_TIGHT: Final = 58 * MM
_WIDEST_GAP: Final = 13 * MM
COMPACT_HEAD: Final = 24 * MM
_FRESH: Final = HEIGHT - FOOTER - COMPACT_HEAD - 2 * LEAST_GAP  # the room of a following page
_MUCH: Final = 110 * MM
_LEAST_PART: Final = 40 * MM  # less room than this is not worth starting a section in


@dataclass(frozen=True, slots=True)
class Page:
    """Sections with their cap lines; `head` is the height of the hero or of a following page's band."""

    head: float
    placed: tuple[tuple[Section, float], ...]


def one_page(sections: Sequence[Section], least: float, *, card: bool, tight: bool = False) -> Page | None:
    """All on one page, or None when the gaps would be too small; `least` is the lowest hero there can be.

    What little is said stands in the upper part, and the paper below stays white.
    """
    drop = CARD_DROP if card else 0.0
    room = HEIGHT - FOOTER - drop - sum(section.height for section in sections)
    count = len(sections) + 1
    if not sections:
        return Page(max(least, HIGHEST_HERO), ())
    low = max(least, _LOWEST_TIGHT if tight else LOWEST_HERO)
    head = max(low, min(max(HIGHEST_HERO, low), room - GAP * count))
    gap = (room - head) / count
    if gap < LEAST_GAP:
        return None
    if gap > _WIDEST_GAP:
        head = max(head, min(_TALLEST, head + (gap - _WIDEST_GAP) * count))
        gap = _WIDEST_GAP
    return Page(head, _placed(sections, HEIGHT - head - drop, gap))


def _placed(sections: Sequence[Section], top: float, gap: float) -> tuple[tuple[Section, float], ...]:
    placed: list[tuple[Section, float]] = []
    for section in sections:
        top -= gap
        placed.append((section, top))
        top -= section.height
    return tuple(placed)


def fits_overleaf(sections: Sequence[Section]) -> bool:
    """Whether sections stand on one following page with their usual gaps."""
    return sum(section.height + GAP for section in sections) <= _FRESH


def pages(front: Sequence[Section], back: Sequence[Section], least: float, *, card: bool) -> tuple[Page, ...]:
    """As many pages as the sections need: a hero on the first, a narrow band on those after it.

    `back` begins a page of its own when it fits one and something stands before it.
    """
    apart = bool(front) and fits_overleaf(back)
    waiting, later = (list(front), list(back)) if apart else ([*front, *back], [])
    made: list[Page] = []
    while waiting or later or not made:
        if not waiting and made:
            waiting, later = later, []
        first = not made
        head = max(least, LOWEST_HERO) if first else COMPACT_HEAD
        drop = CARD_DROP if first and card else 0.0
        taken, waiting = _fill(waiting, HEIGHT - FOOTER - LEAST_GAP - head - drop)
        used = sum(section.height for section in taken)
        spare = HEIGHT - FOOTER - head - drop - used - GAP * (len(taken) + 1)
        if first and spare > 0:
            grown = min(spare, max(0.0, HIGHEST_HERO + 14 * MM - head))
            head += grown
            spare -= grown
        gap = GAP + max(LEAST_GAP - GAP, min(_WIDEST_GAP - GAP, spare / (len(taken) + 1))) if first else GAP
        if spare < 0:
            gap = max(LEAST_GAP, GAP + spare / (len(taken) + 1))
        made.append(Page(head, _placed(taken, HEIGHT - head - drop, gap)))
    return tuple(made)


def _fill(waiting: list[Section], room: float) -> tuple[list[Section], list[Section]]:
    """The sections that fit, the last of them perhaps in part; and what is left over."""
    taken: list[Section] = []
    rest = list(waiting)
    while rest:
        section = rest[0]
        room -= LEAST_GAP
        if section.height <= room:
            taken.append(rest.pop(0))
            room -= section.height
            continue
        # What fits whole on the next page goes there, unless too much of this one would stay empty.
        worth = room >= _LEAST_PART and (section.height > _FRESH or room > _MUCH)
        if section.split and worth and (parts := section.split(room)):
            taken.append(parts[0])
            rest[0] = parts[1]
        elif not taken and room > 200 * MM:
            taken.append(rest.pop(0))  # higher than a page and in one piece: no section is, by their caps
        break
    return taken, rest
