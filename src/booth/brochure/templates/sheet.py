"""The product sheet: one A4 page for one product, a second when its values need it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from booth import quantity
from booth.brochure.content import Content
from booth.brochure.kit import (
    certificates,
    dimensions,
    features,
    flow,
    footer,
    hero,
    listing,
    maker,
    models,
    pictures,
    process,
    prose,
    qr,
    running_head,
)
from booth.brochure.kit import values_table as table
from booth.brochure.kit.card import Card, card
from booth.brochure.kit.colour import palette
from booth.brochure.kit.page import GAP, MARGIN, MM, SMALL, left, span
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.phrase import Block, Phrase, Voice, block
from booth.brochure.kit.pictures import Picture
from booth.brochure.kit.section import Section
from booth.brochure.order import PrintOrder, TemplateCard
from booth.catalog.values import Asset, AssetKind, Product
from booth.quantity import Kind, Quantity

CARD: Final = TemplateCard("sheet", "templates.sheet.title", "templates.sheet.about")

_SIDE_ROWS: Final = 26  # more values than this take the page's whole width
_SHORT_TEXT: Final = 260
_NOTE_DROP: Final = 3.4 * MM
_SIDE_X: Final = left(8) + 3 * MM
_SIDE_ROOM: Final = span(4) - 3 * MM


def draw(canvas: Canvas, order: PrintOrder, product: Product, missing: dict[str, None]) -> int:
    """Draw one product's sheet; answers how many pages it took, and adds characters that no face has."""
    voice = Voice(order.language)
    content = Content(product, voice, order)
    colour = product.category.colour or product.exhibitor.colour or order.show.accent
    pen = Pen(canvas, voice, palette(colour))
    top = _hero(content)
    figures = card(content.key_figures(), span(min(8, top.columns)))
    pages = _pages(content, hero.layout(top, figures, large=False), figures)
    foot = _footer(content)
    for number, page in enumerate(pages, start=1):
        if number == 1:
            _bookmark(canvas, product, voice)
            large = hero.layout(top, figures, large=True)
            grown = page.head >= hero.LARGE_FROM and large.least <= page.head
            plan = large if grown else hero.layout(top, figures, large=False)
            hero.draw(pen, plan, page.head)
        else:
            running_head.draw(pen, top, page.head)
        for section, cap_line in page.placed:
            section.draw(pen, cap_line)
        of = voice.own(f"{number} / {len(pages)}" if len(pages) > 1 else "")
        footer.draw(pen, foot, of)
        canvas.showPage()
    missing.update(pen.missing)
    return len(pages)


def _bookmark(canvas: Canvas, product: Product, voice: Voice) -> None:
    key = f"{product.uid}-{canvas.getPageNumber()}"
    canvas.bookmarkPage(key)
    title = f"{voice.own(product.code, 60).text} — {voice.said(product.name, 120).text}"
    canvas.addOutlineEntry(title.removesuffix(" — "), key, 0)


def _pages(content: Content, plan: hero.Layout, figures: Card | None) -> tuple[flow.Page, ...]:
    """One page at the usual density, else one at the tighter one, else as many as it takes."""
    for density in (table.NORMAL, table.DENSE):
        sections = _sections(content, density)
        page = flow.one_page(sections, plan.least, card=figures is not None)
        if page:
            return (_filled(content, sections, page, plan.least, card=figures is not None),)
    return flow.pages(_sections(content, table.NORMAL), plan.least, card=figures is not None)


def _filled(content: Content, sections: list[Section], page: flow.Page, least: float, *, card: bool) -> flow.Page:
    """A page with room to spare says more: about this kind of product, and about its maker."""
    voice, product = content.voice, content.product
    kind = maker.about(voice.word("kind"), voice.said(product.category.about, 600))
    who = maker.about(voice.word("maker"), voice.said(product.exhibitor.about, 600))
    for more in (kind, who):
        fuller = flow.one_page([*sections, more], least, card=card) if more else None
        if more and fuller and fuller.head >= min(page.head, flow.HIGHEST_HERO):
            sections, page = [*sections, more], fuller
    return page


def _sections(content: Content, density: table.Density) -> list[Section]:
    voice, product = content.voice, content.product
    description = voice.said(product.description, 2400)
    short = len(description.text) <= _SHORT_TEXT
    made: list[Section | None] = [prose.intro(description) if short else None]
    benefits = tuple((voice.said(b.head, 80), voice.said(b.text, 240)) for b in product.benefits)
    made.append(features.features(voice.word("features"), benefits))
    made.append(process.process(tuple((step.icon, voice.said(step.name, 60)) for step in product.steps)))
    made.extend(_specs(content, density))
    made.extend(models.models(voice.word("variants"), voice.word("model"), *content.models()))
    if not short:
        made.append(prose.columns(voice.word("description"), description))
    today = content.order.today or datetime.now(UTC).astimezone().date()
    made.append(certificates.certificates(content.certificates(today)))
    return [section for section in made if section]


def _specs(content: Content, density: table.Density) -> list[Section]:
    """Values with the drawing and the uses beside them; over the whole width when there are many."""
    voice = content.voice
    groups, size = content.groups(), _size(content)
    uses = tuple(voice.said(each, 120) for each in content.product.applications)
    rows = sum(len(group.rows) for group in groups)
    if groups and rows <= _SIDE_ROWS and (uses or size):
        return [_specs_beside(content, groups, density, uses, size)]
    wide = listing.listing(voice.word("applications"), uses, MARGIN, span(12))
    tight = table.DENSE if rows > _SIDE_ROWS else density
    specs = _specs_wide(content, groups, tight) if groups else None
    return [section for section in (specs, wide) if section]


def _specs_wide(content: Content, groups: tuple[table.Group, ...], density: table.Density) -> Section:
    """Values over the page's width, in two columns or three, whichever is lower; may go on overleaf."""
    head, note = content.voice.word("specs"), block(content.industries(), span(12), SMALL, 2)
    grids = [table.grid(groups, columns=columns, density=density, x=MARGIN, room=span(12))[0] for columns in (3, 2)]
    laid = min(grids, key=lambda one: one.height)

    def split(room: float) -> tuple[Section, Section] | None:
        part, rest = table.grid(
            groups,
            columns=len(laid.columns),
            density=density,
            x=MARGIN,
            room=span(12),
            most=room - HEAD_DROP,
        )
        if not rest or not part.columns or HEAD_DROP + part.height > room:
            return None
        return _of_grid(head, part, None), _specs_wide(content, rest, density)

    return replace(_of_grid(head, laid, note), split=split)


def _of_grid(head: Phrase, laid: table.Grid, note: Block | None) -> Section:
    below = note if note and note.lines else None
    height = HEAD_DROP + laid.height

    def draw(pen: Pen, top: float) -> None:
        laid.draw(pen, pen.head(MARGIN, top, head))
        if below:
            pen.block(MARGIN, top - height - _NOTE_DROP, below)

    return Section(height + (_NOTE_DROP + below.height if below else 0.0), draw)


def _specs_beside(
    content: Content,
    groups: tuple[table.Group, ...],
    density: table.Density,
    items: tuple[Phrase, ...],
    size: Quantity | None,
) -> Section:
    """Values over eight columns; the dimension drawing and the uses over the other four."""
    voice = content.voice
    laid, _ = table.grid(groups, columns=2, density=density, x=MARGIN, room=span(8), gutter=6 * MM)
    values = _of_grid(voice.word("specs"), laid, block(content.industries(), span(8), SMALL, 2))
    uses = listing.listing(voice.word("applications"), items, _SIDE_X, _SIDE_ROOM)
    below = GAP + uses.height if uses and size else uses.height if uses else 0.0
    drawing = min(max(dimensions.LEAST, values.height - below - HEAD_DROP), 78 * MM) if size else 0.0
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


def _hero(content: Content) -> hero.Hero:
    voice, product = content.voice, content.product
    picture, asset = _picture(content)
    stand = content.stand()
    caption = voice.said(asset.caption, 80) if asset else voice.own("")
    if asset and asset.credit:
        caption = voice.own(f"{caption.text} · {asset.credit}" if caption else asset.credit, 120)
    return hero.Hero(
        maker=voice.said(product.exhibitor.name, 90),
        family=voice.said(product.category.name, 90),
        title=voice.own(product.code, 60).text,
        name=voice.said(product.name, 160),
        lead=voice.said(product.tagline, 260),
        plinth=voice.own(product.plinth, 8).text,
        plinth_label=voice.word("plinth"),
        stand=voice.word("stand", stand=stand) if stand else voice.own(""),
        marks=_marks(content),
        picture=picture,
        caption=caption,
    )


def _picture(content: Content) -> tuple[Picture | None, Asset | None]:
    """The first photograph or drawing that can be read."""
    for asset in content.product.assets:
        if asset.kind not in (AssetKind.PHOTO, AssetKind.DRAWING):
            continue
        picture = pictures.read(content.order.picture(asset), asset.media_type)
        if picture:
            return picture, asset
    return None, None


def _marks(content: Content) -> tuple[Phrase, ...]:
    marks = [content.voice.word("staff_edition")] if content.order.staff else []
    return tuple(marks)


def _footer(content: Content) -> footer.Footer:
    voice, product = content.voice, content.product
    firm = product.exhibitor
    sample = (voice.word("sample"),) if firm.sample else ()
    code = voice.own(product.code, 60).text
    key = "document" if product.revision else "document_unnumbered"
    reachable = firm.phone or firm.email or firm.site
    return footer.Footer(
        maker=voice.said(firm.name, 90),
        marks=(*sample, *_marks(content)),
        contacts=content.contacts(),
        document=voice.word(key, code=code, revision=product.revision),
        card=qr.vcard(firm, voice.language, f"{code} · {content.stand()}".removesuffix(" · ")) if reachable else "",
        beside_card=(voice.word("scan_first"), voice.word("scan_second")),
    )
