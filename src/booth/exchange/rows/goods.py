"""The sheet "products": what a product says about itself, and what goes with it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from booth.catalog.values import EMPTY, Benefit, Category, Industry, Product, RelationKind, Step, Text
from booth.exchange.drafts import Drafts
from booth.exchange.formats.tables import Table
from booth.exchange.known import Key, Known, nearest
from booth.exchange.plan import Draft, Place
from booth.exchange.rows.cells import BadCellError, Cells, lines, one_line
from booth.exchange.rows.layout import RELATIONS, UID
from booth.exchange.rows.order import positions
from booth.exchange.signs import CLEAR, parts, plain_bars, plain_dash
from booth.languages import LANGUAGES

T = TypeVar("T")


class Goods:
    """Reads it into drafts."""

    def __init__(self, known: Known, drafts: Drafts) -> None:
        self._known, self._drafts = known, drafts
        self._wanted: dict[Key, Cells] = {}  # rows with relations, looked at when all products are known

    def products(self, table: Table) -> None:
        """The products themselves."""
        rows: dict[Key, int] = {}
        for row in table.rows:
            cells = self._drafts.cells("products", row)
            key = self._drafts.key(cells, "code")
            if key is None:
                continue
            if key in rows:
                cells.refuse("code", "code_twice", code=key[1], row=str(rows[key]))
                continue
            rows[key] = row.number
            if not self._product(cells, key):
                self._drafts.refused.add(key)
        self._order(list(rows))

    def _product(self, cells: Cells, key: Key) -> bool:
        draft = self._drafts.draft(key, cells)
        cells.edited = self._known.edits(draft.product.uid if draft else "")
        category = self._category(cells, draft)
        if category is None:
            return False
        old = draft.product if draft else self._blank(cells, key, category)
        product = replace(
            old,
            category=category,
            plinth=cells.text("plinth", old.plinth),
            state=cells.choice("state", old.state),
            name=cells.words("name", old.name),
            tagline=cells.words("tagline", old.tagline),
            description=cells.words("description", old.description),
            benefits=_by_line(cells, "benefits", old.benefits, _benefit),
            applications=_by_line(cells, "applications", old.applications, _application),
            steps=_by_line(cells, "steps", old.steps, _step),
            industries=cells.field("industries", old.industries, self._industries, ()),
            accepted=cells.field("accepted", old.accepted, _accepted, ()),
        )
        if not product.name:
            cells.refuse("name", "name_missing")
            return False
        if draft is None:
            draft = self._drafts.begin(key, product, Place("products", cells.row.number))
        draft.product = product
        if any(cells.raw(column) for column in RELATIONS):
            self._wanted[key] = cells
        return True

    def _blank(self, cells: Cells, key: Key, category: Category) -> Product:
        return Product(self._known.uid(cells.raw(UID)), key[1], "", EMPTY, category, self._known.exhibitors[key[0]])

    def _category(self, cells: Cells, draft: Draft | None) -> Category | None:
        code = one_line(cells.raw("category"))
        if not code and draft:
            return draft.product.category
        if code in ("", CLEAR):
            cells.refuse("category", "category_missing")
            return None
        found = self._known.categories.get(plain_dash(code))
        if found is None:
            cells.refuse("category", "category_unknown", code=code, near=nearest(code, self._known.categories))
            return None
        edited = draft is not None and "category" in cells.edited
        if draft is not None and edited and found.uid != draft.product.category.uid:
            cells.keep_edit("category", code)
            return draft.product.category
        return found

    def _industries(self, text: str) -> tuple[Industry, ...]:
        codes = lines(text)
        for code in codes:
            if code not in self._known.industries:
                raise BadCellError("industry_unknown", code=code, near=nearest(code, self._known.industries))
        chosen = {self._known.industries[code].uid for code in codes}
        return tuple(one for one in self._known.industries.values() if one.uid in chosen)

    def _order(self, rows: list[Key]) -> None:
        """Give the rows' order to the products; those refused have no place."""
        taken = [key for key in rows if key in self._drafts.all and key not in self._drafts.refused]
        drafts = self._drafts.all
        new = {key for key in taken if drafts[key].old is None}
        if not self._known.ordered("products"):
            taken = [key for key in taken if key in new]
        if not taken:
            return
        placed = {key: drafts[key].product.position for key in taken}
        last = max(len(self._known.products) - 1, *placed.values())
        held = dict.fromkeys(self._known.products, last) | placed
        for key, place in positions(held, taken, new).items():
            draft = self._drafts.all[key]
            if "position" not in self._known.edits(draft.product.uid):
                draft.product = replace(draft.product, position=place)

    def finish(self) -> list[Draft]:
        """Look up what goes with what; the drafts that are to be written."""
        for key, cells in self._wanted.items():
            draft = self._drafts.all[key]
            for column, kind in RELATIONS.items():
                self._relate(cells, column, kind, key[0], draft)
        return [draft for key, draft in self._drafts.all.items() if key not in self._drafts.refused]

    def _relate(self, cells: Cells, column: str, kind: RelationKind, maker: str, draft: Draft) -> None:
        relations = draft.old.relations if draft.old else ()
        old = tuple(one.product.uid for one in relations if one.kind is kind)

        def read(text: str) -> tuple[str, ...]:
            return tuple(self._other(code, maker) for code in lines(text))

        new = cells.field(column, old, read, (), name="relations")
        if new != old:
            draft.related[kind] = new

    def _other(self, line: str, maker: str) -> str:
        """The uid of the product a line names: `exhibitor | code`, else the same maker's, else the only one of any."""
        uids = self._known.products | {key: draft.product.uid for key, draft in self._drafts.all.items()}
        told, code = "", line
        if (maker, line) not in uids:
            told, _, code = (part.strip() for part in line.rpartition("|"))
            maker = told or maker
        if (maker, code) in uids:
            return uids[maker, code]
        found = [uid for (_, one), uid in uids.items() if one == code and not told]
        if len(found) != 1:
            raise BadCellError("product_unknown", code=code, near=nearest(code, {one for _, one in uids}))
        return found[0]


def _by_line(cells: Cells, column: str, old: tuple[T, ...], make: Callable[[dict[str, str]], T]) -> tuple[T, ...]:
    """Lists in three languages: lines at one place belong together; what is given replaces the list."""
    if not cells.has(column):
        return old
    told = {one: cells.raw(f"{column}.{one}") for one in LANGUAGES}
    # A line that is only "-" keeps its place: this language has nothing to say there.
    held = {one: tuple(map(_line, lines(text))) for one, text in told.items() if text}
    if not any(line for texts in held.values() for line in texts):
        held = {}
    most = max(map(len, held.values()), default=0)
    new = tuple(make({one: texts[place] for one, texts in held.items() if place < len(texts)}) for place in range(most))
    if new != old and column in cells.edited:
        cells.keep_edit(column, next(filter(None, told.values())))
        return old
    return new


def _line(text: str) -> str:
    return "" if text == CLEAR else plain_dash(text)


def _accepted(text: str) -> tuple[str, ...]:
    return tuple(sorted(set(lines(text))))


def _benefit(told: dict[str, str]) -> Benefit:
    """`Head | sentence` in each language."""
    cut = {one: parts(text) for one, text in told.items()}
    heads = {one: plain_bars(head.strip()) for one, (head, *_) in cut.items()}
    return Benefit(Text.of(**heads), Text.of(**{one: "|".join(rest).strip() for one, (_, *rest) in cut.items()}))


def _application(told: dict[str, str]) -> Text:
    return Text.of(**told)


def _step(told: dict[str, str]) -> Step:
    """`icon | words` in each language; the first icon counts."""
    cut = {one: parts(text) for one, text in told.items()}
    icons = ("|".join(icon).strip() for *icon, _ in cut.values())
    names = {one: plain_bars(name.strip()) for one, (*_, name) in cut.items()}
    return Step(next(filter(None, icons), ""), Text.of(**names))
