"""What the page of completeness shows: which products, what they lack, how far each maker is. Worked out in a job."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field

from booth.brochure import press
from booth.catalog.reference import branch
from booth.catalog.store import Catalog
from booth.catalog.trust.needs import Every, Filled, Gap, Need, share
from booth.catalog.trust.reading import Progress
from booth.languages import LANGUAGES, Language
from booth.words import word


@dataclass(frozen=True, slots=True)
class Wish:
    """What to look for; empty stands for all."""

    exhibitor: str = ""  # uid
    category: str = ""  # uid of a branch
    language: Language | Every = ""
    need: str = ""  # a Need, or "paper:<name of a template>" for all that it cannot do without


@dataclass(frozen=True, slots=True)
class Row:
    """One product that lacks something: how much of it is there, and what is missing."""

    uid: str
    code: str
    name: str
    share: float
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Maker:
    """A maker (or, without a uid, all of them) with a share per language; `lacking` of its products lack something."""

    uid: str
    name: str
    shares: tuple[float, ...]
    products: int
    lacking: int


@dataclass(frozen=True, slots=True)
class Look:
    """All that the page shows."""

    makers: tuple[Maker, ...] = ()
    rows: tuple[Row, ...] = ()
    products: int = 0  # among which these rows lack something
    categories: tuple[tuple[str, str], ...] = ()  # uid, name with its depth before it
    needs: tuple[tuple[str, str], ...] = ()  # key of a wish, words
    wish: Wish = field(default_factory=Wish)


def look(
    catalog: Catalog,
    wish: Wish,
    words: Language,
    content: Language,
    *,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Look:
    """The page as it stands now. `words`: the interface's language, `content`: the products'."""
    known = catalog.completeness.read(progress=progress, stop=stop)
    papers = {f"paper:{card.name}": card for card in press.templates() if card.needs}
    needs = [(str(need), word(f"trust.needs.{need}", words)) for need in Need]
    needs = [*((key, word(card.title, words)) for key, card in papers.items()), *needs]
    kinds = _kinds(wish.need, {key: card.needs for key, card in papers.items()})
    within = branch(catalog.categories(), (wish.category,)) if wish.category else frozenset[str]()
    shown = [one for one in known if not within or one.category in within]
    rows = [
        _row(one, gaps, wish.language, content)
        for one in shown
        if wish.exhibitor in ("", one.exhibitor) and (gaps := one.missing(wish.language, kinds))
    ]
    return Look(
        makers=tuple(_makers(catalog, shown, wish, kinds, content)),
        rows=tuple(rows),
        products=sum(wish.exhibitor in ("", one.exhibitor) for one in shown),
        categories=tuple(_tree(catalog, content)),
        needs=tuple(needs),
        wish=wish,
    )


def _kinds(need: str, papers: dict[str, tuple[str, ...]]) -> frozenset[Need]:
    named = papers.get(need, (need,) if need else ())
    return frozenset(Need(each) for each in named)


def _row(one: Filled, gaps: tuple[Gap, ...], language: Language | Every, content: Language) -> Row:
    shares = [share((one,), each) for each in ((language,) if language else LANGUAGES)]
    name = one.name.best(content)
    return Row(one.uid, one.code, name, sum(shares) / len(shares), gaps)


def _makers(
    catalog: Catalog, shown: list[Filled], wish: Wish, kinds: frozenset[Need], content: Language
) -> Iterable[Maker]:
    of = {maker.uid: list[Filled]() for maker in catalog.exhibitors()}
    for one in shown:
        of[one.exhibitor].append(one)

    def maker(uid: str, name: str, held: list[Filled]) -> Maker:
        lacking = sum(bool(one.missing(wish.language, kinds)) for one in held)
        return Maker(uid, name, tuple(share(held, each) for each in LANGUAGES), len(held), lacking)

    yield maker("", "", shown)
    yield from (
        maker(one.uid, one.name.best(content) or one.code, of[one.uid]) for one in catalog.exhibitors() if of[one.uid]
    )


def _tree(catalog: Catalog, content: Language) -> Iterable[tuple[str, str]]:
    depths: dict[str, int] = {}
    for one in catalog.categories():
        depths[one.uid] = depths.get(one.parent, -1) + 1
        yield one.uid, "\u2003" * depths[one.uid] + (one.name.best(content) or one.code)


def after(rows: tuple[Row, ...], uid: str, gap: Gap | None) -> tuple[int, Gap] | None:
    """The next missing thing and its row, after this gap of this product and round to the first; None for none."""
    gaps = [(place, each) for place, row in enumerate(rows) for each in row.gaps]
    if not gaps:
        return None
    here = [place for place, (row, each) in enumerate(gaps) if rows[row].uid == uid and (gap is None or each == gap)]
    if not here:  # it has been filled in: the product's next, else what stood after it
        here = [place - 1 for place, (row, _) in enumerate(gaps) if rows[row].uid == uid][:1]
        return gaps[(here[0] + 1) % len(gaps)] if here else gaps[0]
    return gaps[here[0] if gap is None else (here[0] + 1) % len(gaps)]
