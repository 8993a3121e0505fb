"""The press: finds the templates and turns an order into PDF bytes.

    brochure = press.render(PrintOrder(products=(product,), language="zh", picture=copies))
    files.write_atomic(path, brochure.data)

Equal orders give equal bytes. The modules below are imported only when something is printed.
"""

import pkgutil
from functools import cache
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING, Protocol, cast

from booth.brochure import templates as templates_folder
from booth.brochure.order import Brochure, PrintOrder, TemplateCard
from booth.catalog.values import Product
from booth.errors import BoothError
from booth.languages import TAGS
from booth.words import word

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

__all__ = ["Brochure", "PrintOrder", "TemplateCard", "render", "templates"]

_TITLE_CAP = 200


class Template(Protocol):
    """What a file in `templates/` offers."""

    CARD: TemplateCard

    def draw(self, canvas: "Canvas", order: PrintOrder, product: Product, missing: dict[str, None]) -> int:
        """Draw one product, or the order's all together, ending the last page; answers how many pages it took."""
        ...


@cache
def _found() -> dict[str, Template]:
    names = [module.name for module in pkgutil.iter_modules(templates_folder.__path__)]
    found = [cast(Template, import_module(f"{templates_folder.__name__}.{name}")) for name in sorted(names)]
    return {template.CARD.name: template for template in found}


def templates() -> tuple[TemplateCard, ...]:
    """Every template there is."""
    return tuple(template.CARD for template in _found().values())


def render(order: PrintOrder) -> Brochure:
    """Print an order: its products one after another, with an outline when there are several.

    BoothError "template_unknown" names a template that is not there, "nothing_to_print" an empty order.
    """
    template = _found().get(order.template)
    if template is None:
        raise BoothError("template_unknown", name=order.template, known=", ".join(_found()))
    if not order.products:
        raise BoothError("nothing_to_print")
    from reportlab.pdfgen.canvas import Canvas

    from booth.brochure import fonts
    from booth.brochure.kit.page import HEIGHT, WIDTH

    fonts.load(fonts.latin("Regular"))
    paper = BytesIO()
    canvas = Canvas(
        paper,
        pagesize=(WIDTH, HEIGHT),
        pageCompression=1,
        invariant=1,
        lang=TAGS[order.language],
        initialFontName=fonts.latin("Regular"),
    )
    _describe(canvas, order)
    drawn = order.products[:1] if template.CARD.together else order.products
    if len(drawn) > 1:
        canvas.showOutline()
    missing: dict[str, None] = {}
    pages = sum(template.draw(canvas, order, product, missing) for product in drawn)
    canvas.save()
    return Brochure(paper.getvalue(), pages, tuple(missing))


def _describe(canvas: "Canvas", order: PrintOrder) -> None:
    """What a reader shows of the document: title, author, what it is."""
    language = order.language
    titles = [" — ".join(filter(None, (p.code, p.name.best(language)))) for p in order.products]
    makers = dict.fromkeys(p.exhibitor.name.best(language) for p in order.products)
    sample = any(product.exhibitor.sample for product in order.products)
    canvas.setTitle("; ".join(titles)[:_TITLE_CAP])
    canvas.setAuthor("; ".join(filter(None, makers))[:_TITLE_CAP])
    canvas.setSubject(word("sheet.sample", language) if sample else order.show.name.best(language))
    canvas.setCreator("Booth")
