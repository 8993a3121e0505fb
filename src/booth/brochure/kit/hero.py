"""The head of a sheet: a deep gradient with who, what, where and the product itself."""

from dataclasses import dataclass
from typing import Final

from booth.brochure.kit import ground, pictures
from booth.brochure.kit.card import Card
from booth.brochure.kit.colour import SECOND, WHITE
from booth.brochure.kit.footer import draw_mark
from booth.brochure.kit.lines import fit
from booth.brochure.kit.page import (
    BLEED,
    CAP,
    CARD_DROP,
    EYEBROW,
    HEIGHT,
    LEAD,
    LEAD_LARGE,
    MAKER,
    MARGIN,
    MM,
    NAME,
    SMALL,
    TITLE,
    TITLE_LARGE,
    WIDTH,
    left,
    span,
)
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.phrase import Block, Phrase, block
from booth.brochure.kit.pictures import Picture, Raster
from booth.brochure.kit.typeset import Style, width

LARGE_FROM: Final = 95 * MM
_DISC: Final = 6.2 * MM
_NUMBER: Final = Style("SemiBold", 19.5, 20, WHITE)
_STAND: Final = Style("Medium", 8.4, 11, WHITE)
_LEAST_TITLE: Final = 20.0
_TOP: Final = 15 * MM  # the maker's baseline
_HEADROOM: Final = 9 * MM  # from there to the family's cap line, at least


@dataclass(frozen=True, slots=True)
class Hero:
    """What a sheet's head says and shows."""

    maker: Phrase
    family: Phrase
    title: str  # the order code
    name: Phrase
    lead: Phrase
    plinth: str
    plinth_label: Phrase
    stand: Phrase
    marks: tuple[Phrase, ...] = ()
    picture: Picture | None = None
    caption: Phrase | None = None

    @property
    def columns(self) -> int:
        """How many columns the words may take."""
        return 7 if isinstance(self.picture, Raster) else 8 if self.picture else 12


@dataclass(frozen=True, slots=True)
class Layout:
    """The words of a hero, broken into lines, from the family's cap line down to the last baseline."""

    hero: Hero
    title: Style
    titles: tuple[str, ...]
    beside: bool  # the plinth disc beside the title; else on the maker's line
    name: Block
    lead: Block
    card: Card | None

    @property
    def words(self) -> float:
        """The height of family, title, name and lead."""
        height = (CAP * EYEBROW.size + 5.4 * MM if self.hero.family else 0.0) + self.title_height
        if self.name.lines:
            height += 5.2 * MM + self.name.height
        return height + (4.6 * MM + self.lead.height if self.lead.lines else 0.0)

    @property
    def title_height(self) -> float:
        """From the title's cap line to its last baseline."""
        return CAP * self.title.size + (len(self.titles) - 1) * self.title.lead

    @property
    def below(self) -> float:
        """From the last baseline of the words to the hero's lower edge."""
        return 9 * MM + self.card.height - CARD_DROP if self.card else 13 * MM

    @property
    def least(self) -> float:
        """The least height that holds it all."""
        return _TOP + _HEADROOM + self.words + self.below


def layout(hero: Hero, card: Card | None, *, large: bool) -> Layout:
    """Break a hero's words into lines for a low or a high hero."""
    room = _words_room(hero)
    disc = _disc_width(hero)
    style = TITLE_LARGE if large else TITLE
    natural = width(hero.title, style)
    beside = natural + disc <= room
    titles = (hero.title,)
    if not beside:
        shrunk = style.size * (room - disc) / natural
        beside = shrunk >= 0.72 * style.size
        size = shrunk if beside else max(_LEAST_TITLE, min(style.size, style.size * room / natural))
        style = Style(style.weight, size, size * 1.12, style.colour)
        if width(hero.title, style) > room + 0.5:
            titles = _title_lines(hero.title, room, style)
    lead = LEAD_LARGE if large else LEAD
    return Layout(hero, style, titles, beside, block(hero.name, room, NAME, 3), block(hero.lead, room, lead, 4), card)


def _title_lines(title: str, room: float, style: Style) -> tuple[str, ...]:
    """A code too long for a line breaks after a hyphen, a slash or a point; at most into two."""
    for at in range(len(title) - 1, 0, -1):
        if title[at - 1] in "-/. _" and width(title[:at].rstrip(), style) <= room:
            return title[:at].rstrip(), fit(title[at:].strip(), room, style)
    return (fit(title, room, style),)


def _disc_width(hero: Hero) -> float:
    words = max(hero.plinth_label.width(SMALL) if hero.plinth else 0.0, hero.stand.width(_STAND))
    disc = _disc_reach(hero) * 2 + 2.8 * MM if hero.plinth else 0.0
    return 5.4 * MM + disc + words if disc or words else 0.0


def _disc_reach(hero: Hero) -> float:
    """The disc grows for a long plinth number."""
    return max(_DISC, width(hero.plinth, _NUMBER) / 2 + 2.2 * MM)


def draw(pen: Pen, plan: Layout, height: float) -> None:
    """Draw it down from the page's upper edge."""
    hero, bottom = plan.hero, HEIGHT - height
    _backdrop(pen, hero, bottom, height)
    y = HEIGHT - _TOP
    end = pen.string(MARGIN, y, fit(hero.maker.text, _maker_room(plan), MAKER), MAKER)
    pen.rect(MARGIN, y - 3.4 * MM, 8 * MM, 0.8 * MM, pen.palette.light)
    for mark in hero.marks:
        end = draw_mark(pen, end + 4 * MM, y, mark)
    _words(pen, plan, bottom + plan.below + plan.words)
    if plan.card:
        plan.card.draw(pen, bottom - CARD_DROP)


def _words_room(hero: Hero) -> float:
    return span(min(hero.columns, 8)) - (5 if hero.columns == 7 else 8) * MM


def _maker_room(plan: Layout) -> float:
    """The maker's line gives way to the plinth disc where that stands on it."""
    return _words_room(plan.hero) - (0.0 if plan.beside else _disc_width(plan.hero) + 2 * MM)


def _backdrop(pen: Pen, hero: Hero, bottom: float, height: float) -> None:
    frame = (-BLEED, bottom, WIDTH + 2 * BLEED, height + BLEED)
    panel = left(7), bottom, WIDTH + BLEED - left(7), height + BLEED
    middle = left(8) + span(4) / 2
    with pen.saved():
        path = pen.path()
        path.rect(*frame)
        pen.canvas.clipPath(path, stroke=0, fill=0)
        ground.gradient(pen, (0, HEIGHT, WIDTH, bottom))
        if isinstance(hero.picture, Raster):
            _photograph(pen, hero.picture, panel)
        else:
            ground.pattern(pen, middle if hero.picture else left(10), bottom, height)
    if isinstance(hero.picture, pictures.Vector):
        place = left(8) - 1 * MM, bottom + 8 * MM, span(4) + 4 * MM, height - 18 * MM
        pictures.stand(pen, hero.picture, *place)
    elif hero.picture and hero.caption:
        caption = fit(hero.caption.text, span(4), SMALL)
        pen.string(WIDTH - MARGIN, bottom + 4 * MM, caption, SMALL, "right", SECOND)


def _photograph(pen: Pen, picture: Raster, panel: tuple[float, float, float, float]) -> None:
    x, y, wide, high = panel
    if pictures.fills(picture, wide, high):
        pictures.fill(pen, picture, x, y, wide, high)
        return
    pen.rect(x, y, wide, high, WHITE)
    inset = 12 * MM
    pictures.contain(pen, picture, x + inset, y + inset, wide - 2 * inset - BLEED, high - 2 * inset - BLEED)


def _words(pen: Pen, plan: Layout, top: float) -> None:
    """Family, title, name and lead, down from a cap line."""
    hero = plan.hero
    if hero.family:
        base = top - CAP * EYEBROW.size
        family = Phrase(fit(hero.family.text, span(7), EYEBROW), hero.family.language, hero.family.borrowed)
        pen.line(MARGIN, base, family, EYEBROW, colour=pen.palette.light)
        top = base - 5.4 * MM
    base = top - CAP * plan.title.size
    end = MARGIN
    for line in plan.titles:
        end = pen.string(MARGIN - 0.045 * plan.title.size, base, line, plan.title)
        base -= plan.title.lead
    middle = top - CAP * plan.title.size / 2
    if plan.beside:
        _disc(pen, hero, end + 5.4 * MM, middle)
    else:
        x = MARGIN + _words_room(hero) - _disc_width(hero) + 5.4 * MM
        _disc(pen, hero, x, HEIGHT - _TOP + 1 * MM)
    top -= plan.title_height
    if plan.name.lines:
        top = pen.block(MARGIN, top - 5.2 * MM, plan.name)
    pen.block(MARGIN, top - 4.6 * MM, plan.lead)


def _disc(pen: Pen, hero: Hero, x: float, y: float) -> None:
    """The plinth's number in a disc, because visitors point at plinths, and the stand beside it."""
    base = y - CAP * _STAND.size / 2
    if hero.plinth:
        reach = _disc_reach(hero)
        pen.fill(pen.palette.light)
        pen.canvas.roundRect(x, y - _DISC, 2 * reach, 2 * _DISC, _DISC, stroke=0, fill=1)
        number = y - CAP * _NUMBER.size / 2
        pen.string(x + reach, number, hero.plinth, _NUMBER, "centre", pen.palette.deep[0])
        x += 2 * reach + 2.8 * MM
        base = y + 2.4 if hero.stand else y - CAP * SMALL.size / 2
        pen.line(x, base, hero.plinth_label, SMALL, colour=pen.palette.light)
        base -= 11
    pen.line(x, base, hero.stand, _STAND)
