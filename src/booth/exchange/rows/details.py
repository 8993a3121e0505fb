"""The sheets that say more about products: variants, values, assets."""

from dataclasses import replace

from booth.catalog.values import Asset, AssetKind, Text, Value, Variant
from booth.exchange.drafts import Drafts
from booth.exchange.files import Folder, guess_kind
from booth.exchange.formats.tables import Table
from booth.exchange.known import Key, Known, nearest
from booth.exchange.plan import Draft, Picture, Place, Stated, VariantDraft, paper_names, told
from booth.exchange.report import Findings, Noted
from booth.exchange.rows.answers import answer
from booth.exchange.rows.cells import Cells, one_line
from booth.exchange.rows.layout import UID
from booth.exchange.rows.order import positions
from booth.exchange.signs import CLEAR, plain_dash
from booth.languages import LANGUAGES


class Details:
    """Reads these sheets into the drafts."""

    def __init__(self, known: Known, drafts: Drafts, found: Findings, folder: Folder) -> None:
        self._known, self._drafts, self._found, self._folder = known, drafts, found, folder

    def variants(self, table: Table) -> None:
        """Models of products, in the order of the rows."""
        rows: dict[tuple[Key, str], int] = {}
        self._call(table)
        for row in table.rows:
            cells = self._drafts.cells("variants", row)
            code = one_line(cells.raw("code"))
            if not code:
                cells.refuse("code", "code_missing")
                continue
            if (found := self._drafts.needed(cells, "product")) is None:
                continue
            key, draft = found
            if (key, code) in rows:
                cells.refuse("code", "code_twice", code=code, row=str(rows[key, code]))
                continue
            rows[key, code] = row.number
            if code not in draft.variants:
                draft.variants[code] = VariantDraft(Variant(self._known.uid(cells.raw(UID)), code), {})
            held = draft.variants[code]
            held.variant = replace(held.variant, name=self._variant_name(cells, held.variant))
        self._order_variants(rows)

    def _call(self, table: Table) -> None:
        """Give variants that are known by their uid the codes that their rows have."""
        wanted: dict[Key, dict[str, str]] = {}
        for row in table.rows:
            cells = self._drafts.cells("variants", row)
            uid, code = cells.raw(UID).rpartition("/")[2], one_line(cells.raw("code"))
            if uid and code and (found := self._drafts.needed(cells, "product", quietly=True)):
                wanted.setdefault(found[0], {})[uid] = code
        for key, codes in wanted.items():
            draft = self._drafts.all[key]
            called = {uid: codes.get(uid, code) for code, one in draft.variants.items() for uid in (one.variant.uid,)}
            if len(set(called.values())) == len(called):
                for one in draft.variants.values():
                    one.variant = replace(one.variant, code=called[one.variant.uid])
                draft.variants = {one.variant.code: one for one in draft.variants.values()}

    def _variant_name(self, cells: Cells, old: Variant) -> Text:
        """A variant's name is edited by hand or not as a whole."""
        name = f"variants:{old.uid}"
        return Text.of(
            **{one: cells.field(f"name.{one}", old.name.exact(one), one_line, "", name=name) for one in LANGUAGES}
        )

    def _order_variants(self, rows: dict[tuple[Key, str], int]) -> None:
        by_product: dict[Key, list[str]] = {}
        for key, code in rows:
            by_product.setdefault(key, []).append(code)
        for key, codes in by_product.items():
            draft = self._drafts.all[key]
            places = {one.uid: one.position for one in (draft.old.variants if draft.old else ())}
            held = {code: places.get(one.variant.uid, 0) for code, one in draft.variants.items()}
            new = {code for code in codes if draft.variants[code].variant.uid not in places}
            if not self._known.ordered(f"variants/{draft.product.uid}"):
                codes = [code for code in codes if code in new]
            for code, place in positions(held, codes, new).items():
                held_draft = draft.variants[code]
                held_draft.variant = replace(held_draft.variant, position=place)

    def values(self, table: Table) -> None:
        """Products' and variants' answers."""
        rows: dict[tuple[Key, str, str], int] = {}
        for row in table.rows:
            cells = self._drafts.cells("values", row)
            if (found := self._drafts.needed(cells, "product")) is None:
                continue
            key, draft = found
            asked, variant = one_line(cells.raw("attribute")), one_line(cells.raw("variant"))
            attribute = self._known.attribute(asked)
            if attribute is None:
                near = nearest(asked, self._known.attributes)
                cells.refuse("attribute", "attribute_unknown", code=asked, near=near)
                continue
            if variant and variant not in draft.variants:
                cells.refuse("variant", "variant_unknown", code=variant, near=nearest(variant, draft.variants))
                continue
            place = (key, variant, attribute.uid)
            if place in rows:
                cells.refuse("attribute", "value_twice", code=attribute.code, row=str(rows[place]))
                continue
            rows[place] = row.number
            held = draft.variants[variant].values if variant else draft.values
            owner = f"values:{draft.variants[variant].variant.uid}" if variant else "values"
            old = held.get(attribute.uid)
            new = answer(cells, attribute, old)
            if (named := one_line(cells.raw("document"))) and new is not None:
                own = draft.variants[variant].variant.uid if variant else ""
                stated = Stated("" if named == CLEAR else plain_dash(named), Place("values", row.number, "document"))
                draft.documents[own, attribute.uid] = stated
            self._set(cells, held, attribute.uid, old, new, f"{owner}:{attribute.uid}")

    def _set(
        self, cells: Cells, held: dict[str, Value], uid: str, old: Value | None, new: Value | None, field: str
    ) -> None:
        """Put a value in its place, unless a person wrote there since."""
        if new != old and field in cells.edited:
            told = (cells.raw(key) for key in ("value", *(f"value.{one}" for one in LANGUAGES)))
            cells.keep_edit("value", next(filter(None, told), ""))
        elif new is None:
            held.pop(uid, None)
        else:
            held[uid] = new

    def assets(self, table: Table) -> None:
        """Pictures, documents and certificates; a certificate may be only its number."""
        for row in table.rows:
            cells = self._drafts.cells("assets", row)
            if found := self._drafts.needed(cells, "product"):
                draft = found[1]
                draft.arranged = self._known.orders is not None and self._known.ordered(f"assets/{draft.product.uid}")
                picture = self._picture(cells, draft)
                if picture and not self._kept(cells, picture):
                    draft.pictures.append(picture)

    def finish(self) -> None:
        """Refuse papers that a product does not have."""
        for draft in self._drafts.all.values():
            names = {*paper_names(draft.old.assets if draft.old else ())}
            names |= {one.path.name if one.path else one.number for one in draft.pictures}
            for key, stated in list(draft.documents.items()):
                if stated.name and stated.name not in names:
                    place, facts = stated.place, {"file": stated.name[:80], "near": nearest(stated.name, names)}
                    self._found.note(Noted.REFUSED, place.sheet, place.row, place.column, "document_unknown", **facts)
                    del draft.documents[key]

    def _picture(self, cells: Cells, draft: Draft) -> Picture | None:
        """What the row names, and what it says about it; None, with a note, when it names nothing to be had."""
        asked = cells.raw("file")
        held = draft.old.assets if draft.old else ()
        uid = cells.raw(UID).rpartition("/")[2]
        known = next((one for one in held if one.uid == uid), None)
        kind = cells.choice("kind", known.kind if known else guess_kind(asked))
        place = Place("assets", cells.row.number, "file")
        if known and not asked:
            picture = Picture(None, known.sha256, kind, place)
        elif asked:
            picture = self._folder.picture(asked, place, self._found, kind)
        elif kind is AssetKind.CERTIFICATE and cells.raw("number"):
            picture = Picture(None, "", kind, place)
        else:
            cells.refuse("file", "file_name_missing")
            return None
        if picture is None:
            return None
        same = known or _same(picture, plain_dash(cells.raw("number")), held)
        old = same or Asset("", kind, "", "", "")
        return replace(
            picture,
            caption=cells.words("caption", old.caption),
            credit=cells.text("credit", old.credit),
            number=cells.text("number", old.number),
            valid_from=cells.day("valid_from", old.valid_from),
            valid_until=cells.day("valid_until", old.valid_until),
            replaces=same,
            uid=self._known.uid(uid if same is None else ""),
        )

    def _kept(self, cells: Cells, picture: Picture) -> bool:
        """Whether a person has since changed what is said of this file, or taken it out."""
        if f"assets:{picture.sha256 or picture.number}" not in cells.edited:
            return False
        old = picture.replaces
        if old is None or told(old, picture) != old:
            cells.keep_edit("file", cells.raw("file") or picture.number)
        return True


def _same(picture: Picture, number: str, held: tuple[Asset, ...]) -> Asset | None:
    """What the product has in this place: the same bytes, else the same name, else the same certificate."""
    alike = [one for one in held if one.kind is picture.kind]
    if picture.path is None:
        return next((one for one in alike if not one.sha256 and one.number == number), None)
    name = picture.path.name
    by_bytes = next((one for one in held if one.sha256 == picture.sha256), None)
    return by_bytes or next((one for one in alike if one.file_name == name), None)
