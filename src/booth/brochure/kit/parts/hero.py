"""The head of a sheet: a deep gradient with who, what, where and the product itself."""

from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.art import ground, pictures
from booth.brochure.kit.art.pictures import Picture, Raster, Vector
from booth.brochure.kit.colour import SECOND, WHITE
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
    TITLE_TIGHT,
    WIDTH,
    left,
    span,
)
from booth.brochure.kit.parts.card import Card
from booth.brochure.kit.parts.footer import draw_mark, mark_width
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.lines import fit
from booth.brochure.kit.type.phrase import Block, Phrase, block
from booth.brochure.kit.type.typeset import Style, width

LARGE_FROM: Final = 95 * MM
_DISC: Final = 6.2 * MM
_NUMBER: Final = Style("SemiBold", 19.5, 20, WHITE)
_STAND: Final = Style("Medium", 8.4, 11, WHITE)
_LEAST_TITLE: Final = 20.0
_TOP: Final = 15  # the maker's baseline, in millimetres
_HEADROOM: Final = 9 * MM  # from there to the family's cap line, at least
_NARROWEST: Final = 44 * MM  # a photograph's panel
_INSET: Final = 9 * MM  # round a photograph that does not fill it
_APART: Final = 4 * MM  # a mark from what stands before it
_WIDE: Final = 1.25  # a drawing so much wider than high takes more room, above the card's upper edge


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
    tight: bool = False  # the page is full: less air round the words

    @property
    def words(self) -> float:
        """The height of family, title, name and lead."""
        height = (CAP * EYEBROW.size + 5.4 * self.air if self.hero.family else 0.0) + self.title_height
        if self.name.lines:
            height += 5.2 * self.air + self.name.height
        return height + (4.6 * self.air + self.lead.height if self.lead.lines else 0.0)

    @property
    def air(self) -> float:
        """What stands for a millimetre between the words, in points: less on a full page."""
        return 0.85 * MM if self.tight else MM

    @property
    def top(self) -> float:
        """From the page's upper edge to the maker's baseline."""
        return (0.76 if self.tight else 1.0) * _TOP * MM

    @property
    def title_height(self) -> float:
        """From the title's cap line to its last baseline."""
        return CAP * self.title.size + (len(self.titles) - 1) * self.title.lead

    @property
    def below(self) -> float:
        """From the last baseline of the words to the hero's lower edge."""
        air = 6.5 * MM if self.tight else 9 * MM
        return air + self.card.height - CARD_DROP if self.card else air + 4 * MM

    @property
    def least(self) -> float:
        """The least height that holds it all."""
        return self.top + (0.85 * _HEADROOM if self.tight else _HEADROOM) + self.words + self.below


def layout(hero: Hero, card: Card | None, *, large: bool = False, tight: bool = False) -> Layout:
    """Break a hero's words into lines for a low or a high hero, or for the lowest there can be."""
    room = _words_room(hero)
    disc = _disc_width(hero)
    style = TITLE_LARGE if large else TITLE_TIGHT if tight else TITLE
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
    name, told = block(hero.name, room, NAME, 3), block(hero.lead, room, lead, 4)
    return Layout(hero, style, titles, beside, name, told, card, tight)


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
    _backdrop(pen, plan, bottom, height)
    y = HEIGHT - plan.top
    end = pen.string(MARGIN, y, fit(hero.maker.text, _maker_room(plan), MAKER), MAKER)
    pen.rect(MARGIN, y - 3.4 * MM, 8 * MM, 0.8 * MM, pen.palette.light)
    for mark in hero.marks:
        end = draw_mark(pen, end + _APART, y, mark)
    _words(pen, plan, bottom + plan.below + plan.words)
    if plan.card:
        plan.card.draw(pen, bottom - CARD_DROP)


def _words_room(hero: Hero) -> float:
    return span(min(hero.columns, 8)) - (5 if hero.columns == 7 else 8) * MM


def _maker_room(plan: Layout) -> float:
    """The maker's line gives way to the plinth disc where that stands on it, with the marks before the disc."""
    room = _words_room(plan.hero)
    if plan.beside:
        return room
    return room - _disc_width(plan.hero) - 2 * MM - sum(_APART + mark_width(mark) for mark in plan.hero.marks)


def _backdrop(pen: Pen, plan: Layout, bottom: float, height: float) -> None:
    hero = plan.hero
    edge = _panel_edge(hero.picture, height) if isinstance(hero.picture, Raster) else WIDTH + BLEED
    with pen.saved():
        path = pen.path()
        path.rect(-BLEED, bottom, edge + BLEED, height + BLEED)
        pen.canvas.clipPath(path, stroke=0, fill=0)
        ground.gradient(pen, (0, HEIGHT, WIDTH, bottom))
        if not isinstance(hero.picture, Raster):
            ground.pattern(pen, left(8) + span(4) / 2 if hero.picture else left(10), bottom, height)
    if isinstance(hero.picture, Raster):
        _photograph(pen, hero.picture, (edge, bottom, WIDTH + BLEED - edge, height + BLEED))
        if hero.caption:
            caption = fit(hero.caption.text, WIDTH - MARGIN - max(edge, left(7)), SMALL)
            pen.string(WIDTH - MARGIN, bottom - 3.6 * MM, caption, SMALL, "right", SECOND)
    elif hero.picture:
        _drawing(pen, plan, hero.picture, bottom, height)


def _panel_edge(picture: Raster, height: float) -> float:
    """Where a photograph begins: as wide as its own proportion makes it in this hero, within the last columns."""
    natural = (height + BLEED) * picture.width / picture.height
    return WIDTH + BLEED - min(max(natural, _NARROWEST), widest_panel(height)[0])


def widest_panel(height: float) -> tuple[float, float]:
    """Width and height of the most that a photograph gets in a hero of this height."""
    return WIDTH + BLEED - left(7), height + BLEED


def photograph_scale(picture: Raster, height: float) -> float:
    """How many points a pixel of a photograph takes in a hero of this height."""
    wide, high = WIDTH + BLEED - _panel_edge(picture, height), height + BLEED
    if pictures.fills(picture, wide, high):
        return pictures.fill_scale(picture, wide, high)
    return pictures.contain_scale(picture, wide - 2 * _INSET - BLEED, high - 2 * _INSET - BLEED)


def _drawing(pen: Pen, plan: Layout, picture: Vector, bottom: float, height: float) -> None:
    """A drawing stands beside the words; a wide one reaches from the card's end to the page's edge above it."""
    place = left(8) - 1 * MM, bottom + 8 * MM, span(4) + 4 * MM, height - 18 * MM
    if picture.shape.width > _WIDE * picture.shape.height:
        x = left(8) - 5 * MM
        over_card = max(8 * MM, plan.card.height - CARD_DROP + 2 * MM) if plan.card else 10 * MM
        wide = WIDTH - 6 * MM - x
        middle = (
            0.45 * height - wide * picture.shape.height / picture.shape.width / 2
        )  # in a high hero beside the title
        low = max(over_card, middle)
        place = x, bottom + low, wide, height - low - 10 * MM
    pictures.stand(pen, picture, *place)


def _photograph(pen: Pen, picture: Raster, panel: tuple[float, float, float, float]) -> None:
    x, y, wide, high = panel
    if pictures.fills(picture, wide, high):
        pictures.fill(pen, picture, x, y, wide, high)
        return
    pen.rect(x, y, wide, high, WHITE)
    room = wide - 2 * _INSET - BLEED, high - 2 * _INSET - BLEED
    pictures.contain(pen, picture, x + _INSET, y + _INSET, *room)


def _words(pen: Pen, plan: Layout, top: float) -> None:
    """Family, title, name and lead, down from a cap line."""
    hero = plan.hero
    if hero.family:
        base = top - CAP * EYEBROW.size
        family = Phrase(fit(hero.family.text, span(7), EYEBROW), hero.family.language, hero.family.borrowed)
        pen.line(MARGIN, base, family, EYEBROW, colour=pen.palette.light)
        top = base - 5.4 * plan.air
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
        _disc(pen, hero, x, HEIGHT - plan.top + 1 * MM)
    top -= plan.title_height
    if plan.name.lines:
        top = pen.block(MARGIN, top - 5.2 * plan.air, plan.name)
    pen.block(MARGIN, top - 4.6 * plan.air, plan.lead)


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
