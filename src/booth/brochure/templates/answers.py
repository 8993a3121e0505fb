"""Answers to a visitor's requirements: what is asked down the side, the best products across, each with its answer."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from booth.brochure.kit.art import ground, pictures
from booth.brochure.kit.colour import WHITE, palette
from booth.brochure.kit.page import BLEED, FOOTER, HEIGHT, MARGIN, MM, WIDTH, span
from booth.brochure.kit.parts import answer_table, footer
from booth.brochure.kit.parts.answer_table import Cell, Head, Row
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.type.lines import fit
from booth.brochure.kit.type.phrase import Phrase, Voice
from booth.brochure.kit.type.typeset import Style
from booth.brochure.order import PrintOrder, Requested, TemplateCard
from booth.catalog.asking import Match
from booth.catalog.requiring.reading import Line
from booth.catalog.requiring.saying import Answer, Standing, answers, say_line, say_standing
from booth.catalog.values import Audience, Product, State
from booth.catalog.wording import say_day
from booth.errors import BoothError
from booth.words import word

CARD: Final = TemplateCard("answers", "templates.answers.title", "templates.answers.about", together=True)
_BAND: Final = 34 * MM
_TOP: Final = 11 * MM  # from the band to the heads
_LEGEND: Final = 9 * MM
_TITLE: Final = Style("SemiBold", 20, 24, WHITE)
_NAME: Final = Style("Light", 11.4, 14, WHITE)
_ASIDE: Final = Style("Regular", 9, 12, WHITE)


def draw(canvas: Canvas, order: PrintOrder, product: Product, missing: dict[str, None]) -> int:
    """Draw the answers of all products; answers how many pages they took, and adds characters that no face has.

    BoothError "requirements_missing" where the order brings no requirements.
    """
    del product  # all of them stand on the same pages
    asked = order.requested
    if asked is None or not asked.lines:
        raise BoothError("requirements_missing")
    voice = Voice(order.language)
    pen = Pen(canvas, voice, palette(order.show.accent))
    shown = [place for place, line in enumerate(asked.lines) if order.staff or _is_public(line)]
    pairs = list(zip(order.products, asked.matches, strict=True))[: answer_table.MOST]
    given = [answers(match, asked.lines, order.language, order.system) for _, match in pairs]
    given = [tuple(one[place] for place in shown) for one in given]
    lines = [asked.lines[place] for place in shown]
    heads = [
        _head(voice, *pair, say_standing(one, lines, order.language)) for pair, one in zip(pairs, given, strict=True)
    ]
    rows = [_row(order, voice, line, [one[place] for one in given]) for place, line in enumerate(lines)]
    pages = _pages(rows, answer_table.heads_height(heads))
    legend = [(one, voice.own(word(f"matching.legend_{one}", order.language))) for one in Standing]
    for number, page in enumerate(pages, start=1):
        _band(pen, order, asked)
        top = HEIGHT - _BAND - _TOP
        answer_table.draw_heads(pen, top, heads)
        top -= answer_table.heads_height(heads)
        for row in page:
            answer_table.draw_row(pen, top, row)
            top -= answer_table.row_height(row)
        answer_table.draw_legend(pen, top - 4 * MM, legend)
        footer.draw(pen, _footer(order, voice), voice.own(f"{number} / {len(pages)}" if len(pages) > 1 else ""))
        canvas.showPage()
    missing.update(pen.missing)
    return len(pages)


def _pages(rows: Sequence[Row], heads: float) -> list[list[Row]]:
    """As many rows on a page as there is room for below the heads, which stand on every page."""
    room = HEIGHT - _BAND - _TOP - heads - _LEGEND - FOOTER
    pages: list[list[Row]] = [[]]
    left = room
    for row in rows:
        height = answer_table.row_height(row)
        if height > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(row)
        left -= height
    return pages


def _is_public(line: Line) -> bool:
    return all(one.audience is Audience.PUBLIC for one in line.attributes)


def _head(voice: Voice, product: Product, match: Match, standing: tuple[str, bool]) -> Head:
    model = next((one.code for one in product.variants if one.uid == match.variant), "")
    notes = [word("matching.model", voice.language, code=model)] if model and model != product.code else []
    if product.state is State.DRAFT:
        notes.append(word("matching.draft", voice.language))
    return Head(
        voice.own(product.plinth, 8).text,
        voice.own(product.code, 60),
        voice.said(product.name, 120),
        voice.own(" · ".join(notes), 80),
        voice.own(standing[0]),
        standing[1],
    )


def _row(order: PrintOrder, voice: Voice, line: Line, given: Sequence[Answer]) -> Row:
    said = say_line(line, order.language, order.system)
    cells = tuple(Cell(one.standing, voice.own(one.text, 120), voice.own(one.short, 60)) for one in given)
    note = voice.own(word("matching.wish", order.language) if said.wish else "")
    return Row(voice.own(said.name, 120), voice.own(said.wanted, 120), note, cells)


def _band(pen: Pen, order: PrintOrder, asked: Requested) -> None:
    """The dark head: what it is, the list's name, how many meet all; at the right the fair, the stand and the day."""
    voice, bottom = pen.voice, HEIGHT - _BAND
    with pen.saved():
        path = pen.path()
        path.rect(-BLEED, bottom, WIDTH + 2 * BLEED, _BAND + BLEED)
        pen.canvas.clipPath(path, stroke=0, fill=0)
        ground.gradient(pen, (0, HEIGHT, WIDTH, bottom))
    edge, room = WIDTH - MARGIN, span(7)
    pen.line(MARGIN, bottom + 20 * MM, voice.own(word("matching.title", order.language)), _TITLE)
    title = Phrase(fit(voice.own(asked.title, 120).text, room, _NAME), order.language)
    pen.line(MARGIN, bottom + 13 * MM, title, _NAME)
    key = "whole_count" if asked.whole else "none_whole"
    counted = fit(voice.own(word(f"matching.{key}", order.language, count=asked.whole)).text, span(8), _ASIDE)
    pen.string(MARGIN, bottom + 6.4 * MM, counted, _ASIDE, colour=pen.palette.light)
    stand = " · ".join(part for part in (order.show.hall, order.show.stand) if part)
    day = say_day(order.today or datetime.now(UTC).astimezone().date(), order.language)
    told = (
        voice.said(order.show.name, 80).text,
        voice.word("stand", stand=stand).text if stand else "",
        voice.own(word("matching.made", order.language, day=day)).text,
    )
    y = bottom + 21 * MM
    for one in filter(None, told):
        pen.string(edge, y, fit(one, span(4), _ASIDE), _ASIDE, "right")
        y -= 5 * MM


def _footer(order: PrintOrder, voice: Voice) -> footer.Footer:
    """Whose products these are, and what marks the paper bears."""
    makers = dict.fromkeys(voice.said(one.exhibitor.name, 90).text for one in order.products[: answer_table.MOST])
    sample = any(one.exhibitor.sample for one in order.products)
    marks = [voice.word("sample")] if sample else []
    if order.as_of is not None:
        marks.append(voice.word("as_of", day=say_day(order.as_of, order.language)))
    if order.staff:
        marks.append(voice.word("staff_edition"))
    logo = order.show.logo
    fair = None if logo is None or order.staff else pictures.read(order.picture(logo), logo.media_type)
    return footer.Footer(
        maker=voice.own(" · ".join(filter(None, makers)), 200),
        marks=tuple(marks),
        contacts=tuple(filter(None, (voice.said(order.show.name, 80).text,))),
        document=voice.own(word("matching.title", order.language)),
        card="",
        logo=fair,
    )
