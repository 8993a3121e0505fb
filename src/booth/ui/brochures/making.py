"""What a brochure is made from, and the making: called by a worker, knows no widget."""

import time
from dataclasses import dataclass
from datetime import date
from functools import partial

from booth.catalog.store import Catalog, CopySize
from booth.catalog.trust.lapsing import lapsing, last_needed
from booth.catalog.values import State
from booth.languages import Language
from booth.quantity import System


@dataclass(frozen=True, slots=True)
class Wish:
    """What staff set on the screen."""

    uids: tuple[str, ...]
    language: Language
    system: System = "si"
    template: str = "sheet"
    staff: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """The finished bytes and what is said about them.

    `drafts`: codes of products that are not on show yet; `lapsing`: of those whose certificate ends before the fair.
    """

    wish: Wish
    data: bytes
    pages: int
    missing: tuple[str, ...]
    seconds: float
    codes: tuple[str, ...]
    drafts: tuple[str, ...] = ()
    lapsing: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """A name for the file: the codes (three at most) and the language; nothing of a visitor's."""
        shown = "+".join(self.codes[:3]) + (f"+{len(self.codes) - 3}" if len(self.codes) > 3 else "")
        plain = "".join(ch if ch.isalnum() or ch in "+-_." else "_" for ch in shown)
        return f"{plain[:80]}-{self.wish.language}.pdf"


def make(catalog: Catalog, wish: Wish) -> Made:
    """Read the products and print them. BoothError as the catalogue and the press raise it."""
    # Imported here: the press loads ReportLab, which only a worker should wait for.
    from booth.brochure import press

    start, show = time.perf_counter(), catalog.show()
    products = tuple(catalog.products.get(uid) for uid in wish.uids)
    order = press.PrintOrder(
        products=products,
        language=wish.language,
        template=wish.template,
        show=show,
        system=wish.system,
        staff=wish.staff,
        picture=partial(catalog.assets.copy, size=CopySize.PRINT),
        as_of=catalog.moment.astimezone().date() if catalog.moment else None,
    )
    made = press.render(order)
    codes = tuple(product.code for product in products)
    drafts = tuple(product.code for product in products if product.state is State.DRAFT)
    needed = last_needed(show, date.today())
    ending = tuple(product.code for product in products if lapsing(product, needed))
    return Made(wish, made.data, made.pages, made.missing, time.perf_counter() - start, codes, drafts, ending)
