"""The product sheet: one A4 page for one product, a second when its values need it."""

from datetime import UTC, datetime
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from booth.brochure import specs
from booth.brochure.content import Content
from booth.brochure.kit import flow
from booth.brochure.kit.art import pictures, qr
from booth.brochure.kit.art.pictures import Picture
from booth.brochure.kit.colour import palette
from booth.brochure.kit.page import MM, left, span
from booth.brochure.kit.parts import certificates, features, footer, hero, maker, models, process, prose, running_head
from booth.brochure.kit.parts.card import Card, card
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.phrase import Phrase, Voice
from booth.brochure.order import PrintOrder, TemplateCard
from booth.catalog.values import Asset, AssetKind, Product
from booth.catalog.wording import say_day

NEEDS: Final = ("name", "tagline", "benefits", "applications", "figures", "values", "picture", "contacts", "lapsing")
CARD: Final = TemplateCard("sheet", "templates.sheet.title", "templates.sheet.about", NEEDS)

_SHORT_TEXT: Final = 420
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
    low, pages = _pages(content, top, figures)
    foot = _footer(content)
    for number, page in enumerate(pages, start=1):
        if number == 1:
            _bookmark(canvas, product, voice)
            large = hero.layout(top, figures, large=True)
            grown = page.head >= hero.LARGE_FROM and large.least <= page.head
            hero.draw(pen, large if grown else low, page.head)
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


def _pages(content: Content, top: hero.Hero, figures: Card | None) -> tuple[hero.Layout, tuple[flow.Page, ...]]:
    """One page in the airiest arrangement that fits; else what it is on the first and its data on the next."""
    card_there, usual = figures is not None, hero.layout(top, figures)
    for arrangement in specs.ON_ONE_PAGE:
        plan = hero.layout(top, figures, tight=True) if arrangement.tight else usual
        sections = _on_one_page(content, arrangement)
        page = flow.one_page(sections, plan.least, card=card_there, tight=arrangement.tight)
        if page:
            return plan, (_filled(content, sections, page, plan.least, card=card_there),)
    return usual, flow.pages(*_on_several(content), usual.least, card=card_there)


def _filled(content: Content, sections: list[Section], page: flow.Page, least: float, *, card: bool) -> flow.Page:
    """A page with room to spare says more: about this kind of product and about its maker, or one of them."""
    for more in _background(content):
        fuller = flow.one_page([*sections, more], least, card=card)
        if fuller and fuller.head >= min(page.head, flow.HIGHEST_HERO):
            return fuller
    return page


def _background(content: Content) -> list[Section]:
    """What may fill a page, the fullest first."""
    voice, product = content.voice, content.product
    kind = voice.word("kind"), voice.said(product.category.about, 600)
    who = voice.word("maker"), voice.said(product.exhibitor.about, 600)
    told = [each for each in (kind, who) if each[1]]
    return [maker.about(*told), *(maker.about(each) for each in told[: len(told) - 1])] if told else []


def _on_one_page(content: Content, arrangement: specs.Arrangement) -> list[Section]:
    tight = arrangement.tight
    intro, long = _description(content, tight=tight)
    story, papers = _story(content, tight=tight), _papers(content, tight=tight)
    made = [intro, *story, *specs.sections(content, arrangement), *_models(content, tight=tight), long, papers]
    return [section for section in made if section]


def _on_several(content: Content) -> tuple[list[Section], list[Section]]:
    """What the product is and where it is used; and its data, which stand together overleaf."""
    intro, long = _description(content, tight=False)
    uses = specs.uses_across(content)
    front = [section for section in (intro, *_story(content), long, uses) if section]
    back: list[Section] = []
    for overleaf in specs.OVERLEAF:
        data = (*specs.sections(content, overleaf), *_models(content), _papers(content))
        back = [section for section in data if section]
        if flow.fits_overleaf(back):
            break
    for more in _background(content):
        if front and flow.fits_overleaf([*back, more]):
            return front, [*back, more]
    return front, back


def _description(content: Content, *, tight: bool) -> tuple[Section | None, Section | None]:
    """A short text for the beginning, or a long one that wants a heading and columns."""
    description = content.voice.said(content.product.description, 2400)
    if len(description.text) <= _SHORT_TEXT:
        return prose.intro(description, tight=tight), None
    return None, prose.columns(content.voice.word("description"), description)


def _story(content: Content, *, tight: bool = False) -> tuple[Section | None, Section | None]:
    voice, product = content.voice, content.product
    benefits = tuple((voice.said(b.head, 80), voice.said(b.text, 240)) for b in product.benefits)
    steps = tuple((step.icon, voice.said(step.name, 60)) for step in product.steps)
    return features.features(voice.word("features"), benefits), process.process(steps, tight=tight)


def _models(content: Content, *, tight: bool = False) -> list[Section]:
    voice = content.voice
    return models.models(voice.word("variants"), voice.word("model"), *content.models(), tight=tight)


def _papers(content: Content, *, tight: bool = False) -> Section | None:
    today = content.order.today or datetime.now(UTC).astimezone().date()
    return certificates.certificates(content.certificates(today), tight=tight)


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


def _as_of(content: Content) -> tuple[Phrase, ...]:
    """On a paper of an earlier state: of which day."""
    order = content.order
    return () if order.as_of is None else (content.voice.word("as_of", day=say_day(order.as_of, order.language)),)


def _fair(order: PrintOrder) -> Picture | None:
    """The logo of the fair on what visitors take home; the staff's own papers need the room for their marks."""
    logo = order.show.logo
    return None if logo is None or order.staff else pictures.read(order.picture(logo), logo.media_type)


def _footer(content: Content) -> footer.Footer:
    voice, product = content.voice, content.product
    firm = product.exhibitor
    sample = (voice.word("sample"),) if firm.sample else ()
    code = voice.own(product.code, 60).text
    # A revision number names what the catalogue has now, which an earlier state is not.
    key = "document" if product.revision and content.order.as_of is None else "document_unnumbered"
    reachable = firm.phone or firm.email or firm.site
    return footer.Footer(
        maker=voice.said(firm.name, 90),
        marks=(*sample, *_as_of(content), *_marks(content)),
        contacts=content.contacts(),
        document=voice.word(key, code=code, revision=product.revision),
        card=qr.vcard(firm, voice.language, f"{code} · {content.stand()}".removesuffix(" · ")) if reachable else "",
        beside_card=(voice.word("scan_first"), voice.word("scan_second")),
        logo=_fair(content.order),
    )
