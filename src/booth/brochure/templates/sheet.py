"""The product sheet: one A4 page for one product, a second when its values need it."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from booth import quantity
from booth.brochure.content import Content
from booth.brochure.kit import certificates, dimensions, features, flow, footer, hero, listing, models
from booth.brochure.kit import pictures, process, prose, qr, running_head
from booth.brochure.kit import values_table as table
from booth.brochure.kit.card import Card, card
from booth.brochure.kit.colour import palette
from booth.brochure.kit.page import GAP, MARGIN, MM, left, span
from booth.brochure.kit.pen import HEAD_DROP, Pen
from booth.brochure.kit.phrase import Phrase, Voice
from booth.brochure.kit.pictures import Picture
from booth.brochure.kit.section import Section
from booth.brochure.order import PrintOrder, TemplateCard
from booth.catalog.values import Asset, AssetKind, Product
from booth.quantity import Kind, Quantity

CARD: Final = TemplateCard("sheet", "templates.sheet.title", "templates.sheet.about")

_SIDE_ROWS: Final = 26  # more values than this take the page's whole width
_SHORT_TEXT: Final = 260
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
            return (page,)
    return flow.pages(_sections(content, table.NORMAL), plan.least, card=figures is not None)


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
    groups = content.groups()
    rows = sum(len(group.rows) for group in groups)
    uses = _uses(content, _SIDE_X, _SIDE_ROOM)
    size = _size(content)
    if not groups:
        wide = _uses(content, MARGIN, span(12))
        return [wide] if wide else []
    if rows <= _SIDE_ROWS and (uses or size):
        return [_specs_beside(content, groups, density, uses, size)]
    tight = table.DENSE if rows > _SIDE_ROWS else density
    sections = [_specs_wide(content, groups, 3 if rows > 12 else 2, tight)]
    wide = _uses(content, MARGIN, span(12))
    return [*sections, wide] if wide else sections


def _uses(content: Content, x: float, room: float) -> Section | None:
    voice, product = content.voice, content.product
    uses = tuple(voice.said(each, 120) for each in product.applications)
    names = ", ".join(voice.said(each.name, 60).text for each in product.industries)
    note = voice.word("industries", names=names) if names else voice.own("")
    return listing.listing(voice.word("applications"), uses, note, x, room)


def _specs_wide(
    content: Content, groups: tuple[table.Group, ...], columns: int, density: table.Density
) -> Section:
    """Values over the page's width; what does not fit goes on under the same heading."""
    head = content.voice.word("specs")
    laid, _ = table.grid(groups, columns=columns, density=density, x=MARGIN, room=span(12))

    def draw(pen: Pen, top: float) -> None:
        laid.draw(pen, pen.head(MARGIN, top, head))

    def split(room: float) -> tuple[Section, Section] | None:
        part, rest = table.grid(
            groups, columns=columns, density=density, x=MARGIN, room=span(12), most=room - HEAD_DROP
        )
        if not rest or not part.columns or HEAD_DROP + part.height > room:
            return None
        return _of_grid(head, part), _specs_wide(content, rest, columns, density)

    return Section(HEAD_DROP + laid.height, draw, split)


def _of_grid(head: Phrase, laid: table.Grid) -> Section:
    def draw(pen: Pen, top: float) -> None:
        laid.draw(pen, pen.head(MARGIN, top, head))

    return Section(HEAD_DROP + laid.height, draw)


def _specs_beside(
    content: Content,
    groups: tuple[table.Group, ...],
    density: table.Density,
    uses: Section | None,
    size: Quantity | None,
) -> Section:
    """Values over eight columns; the dimension drawing and the uses over the other four."""
    head = content.voice.word("specs")
    laid, _ = table.grid(groups, columns=2, density=density, x=MARGIN, room=span(8), gutter=6 * MM)
    own = HEAD_DROP + laid.height
    drawing, below = 0.0, uses.height if uses else 0.0
    if size:
        free = own - below - (GAP if uses else 0.0) - HEAD_DROP
        drawing = min(max(dimensions.LEAST, free), 78 * MM)
    side = (HEAD_DROP + drawing if size else 0.0) + (GAP if uses and size else 0.0) + below

    def draw(pen: Pen, top: float) -> None:
        laid.draw(pen, pen.head(MARGIN, top, head))
        if size:
            body = pen.head(_SIDE_X, top, _size_head(content, size))
            _dimensions(content, pen, size, (_SIDE_X, body, _SIDE_ROOM, drawing))
            top = body - drawing - GAP
        if uses:
            uses.draw(pen, top)

    return Section(max(own, side), draw)


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


def _dimensions(
    content: Content, pen: Pen, size: Quantity, place: tuple[float, float, float, float]
) -> None:
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
        picture = pictures.read(content.order.picture(asset))
        if picture:
            return picture, asset
    return None, None


def _marks(content: Content) -> tuple[Phrase, ...]:
    marks = [content.voice.word("staff_edition")] if content.order.staff else []
    return tuple(marks)


def _footer(content: Content) -> footer.Footer:
    voice, product = content.voice, content.product
    maker = product.exhibitor
    sample = (voice.word("sample"),) if maker.sample else ()
    code = voice.own(product.code, 60).text
    key = "document" if product.revision else "document_unnumbered"
    reachable = maker.phone or maker.email or maker.site
    return footer.Footer(
        maker=voice.said(maker.name, 90),
        marks=(*sample, *_marks(content)),
        contacts=content.contacts(),
        document=voice.word(key, code=code, revision=product.revision),
        card=qr.vcard(maker, voice.language, f"{code} · {content.stand()}".removesuffix(" · ")) if reachable else "",
        beside_card=(voice.word("scan_first"), voice.word("scan_second")),
    )
