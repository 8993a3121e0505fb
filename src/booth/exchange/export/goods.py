"""Products as rows: their own, their variants', values' and files'. Blank cells are left out."""

from collections.abc import Iterable, Sequence

from booth.catalog.texts import write_date
from booth.catalog.values import Asset, Product, Text, Value, ValueType
from booth.exchange.export.called import Called
from booth.exchange.export.originals import folder_name, places
from booth.exchange.export.things import Filled, filled, kept, words
from booth.exchange.rows.layout import RELATIONS, UID
from booth.exchange.signs import CLEAR, keep_bars, keep_dash
from booth.languages import LANGUAGES, Language
from booth.quantity import read, write

GOODS = ("products", "variants", "values", "assets")
Rows = dict[str, list[Filled]]  # by sheet


def product_rows(product: Product, called: Called, folder: str) -> Rows:
    """All rows of a product, by sheet. `folder`: where the files lie, from the workbook.

    `uid` tells each row apart: the product's, "product/variant", "product/variant/attribute" (the variant's part is
    empty for a value of the whole product), "product/asset".
    """
    maker = called.exhibitors[product.exhibitor.uid]
    owner = {"exhibitor": maker, "product": product.code}
    lying = file_places(product, called, folder)
    return {
        "products": [_product(product, called, maker)],
        "variants": [
            owner | {UID: f"{product.uid}/{one.uid}", "code": one.code} | kept(words("name", one.name))
            for one in product.variants
        ],
        "values": list(_values(product, called, owner)),
        "assets": [_asset(one, product, owner, lying) for one in product.assets],
    }


def file_places(product: Product, called: Called, folder: str) -> dict[str, str]:
    """Where each file of a product lies, from the workbook, by the asset's uid."""
    maker = called.exhibitors[product.exhibitor.uid]
    alone = called.alike[product.exhibitor.uid, product.code.casefold()] == 1
    own = folder_name(product.code, product.uid, alone=alone)
    return places(f"{folder}/{folder_name(maker, product.exhibitor.uid)}/{own}", product.assets)


def _product(product: Product, called: Called, maker: str) -> Filled:
    row = {
        "plinth": product.plinth,
        "category": called.categories[product.category.uid],
        "state": str(product.state),
        "industries": "\n".join(called.industries[one.uid] for one in product.industries),
        "accepted": "\n".join(sorted(product.accepted)),
    }
    row |= words("name", product.name) | words("tagline", product.tagline) | words("description", product.description)
    for column, kind in RELATIONS.items():
        uids = (one.product.uid for one in product.relations if one.kind is kind)
        row[column] = "\n".join(called.product_line(uid, product.exhibitor.uid) for uid in uids)
    lists = listed("benefits", [_joined(one.head, one.text) for one in product.benefits])
    lists |= listed("applications", [dict(one.by_language) for one in product.applications])
    lists |= listed("steps", [_step(one.icon, one.name) for one in product.steps])
    return {UID: product.uid, "exhibitor": maker, "code": product.code} | kept(row) | lists


def _joined(head: Text, text: Text) -> dict[Language, str]:
    """`Head | sentence` in each language that has either."""
    heads: dict[Language, str] = {one: keep_bars(head.exact(one)) for one in LANGUAGES}
    return {one: f"{told} | {text.exact(one)}" if text.exact(one) else told for one, told in heads.items()}


def _step(icon: str, name: Text) -> dict[Language, str]:
    """`icon | words` in each language; one that has no words yet keeps the icon's place."""
    names: dict[Language, str] = {one: keep_bars(name.exact(one)) for one in LANGUAGES if icon or name.exact(one)}
    return {one: f"{icon} | {told}" if icon else told for one, told in names.items()}


def listed(column: str, items: Sequence[dict[Language, str]]) -> Filled:
    """A list in three languages, a line each; "-" keeps a line's place where a language has nothing to say."""
    row: Filled = {}
    for language in LANGUAGES:
        told = [" ".join(one.get(language, "").split()) for one in items]
        while told and not told[-1]:
            told.pop()
        row[f"{column}.{language}"] = "\n".join(keep_dash(text) or CLEAR for text in told)
    return filled(row)


def _values(product: Product, called: Called, owner: Filled) -> Iterable[Filled]:
    files = {one.uid: one.file_name or one.number for one in product.assets}
    for variant, values in (("", product.values), *((one, one.values) for one in product.variants)):
        uid, code = ("", "") if isinstance(variant, str) else (variant.uid, variant.code)
        for value in values:
            attribute = value.attribute
            row = owner | {"variant": code, "attribute": called.attributes[attribute.uid]} | answer_cells(value)
            more = words("condition", value.condition) | {"standard": value.standard, "source": value.source}
            own = {UID: f"{product.uid}/{uid}/{attribute.uid}"}
            yield filled(row | own) | kept(more | _stated(value, files))


def _stated(value: Value, files: dict[str, str]) -> Filled:
    """Which paper of the product states a value, and where in it."""
    return {"document": files.get(value.document, ""), "page": value.page}


def answer_cells(value: Value) -> Filled:
    """A figure or shared words in `value`, else a cell for each language."""
    if value.quantity is not None or value.yes is not None or not value.texts:
        return {"value": keep_dash(_figure(value))}
    told = [dict(one.by_language) for one in value.texts]
    shared = [one["ru"] for one in told if len(one) == len(LANGUAGES) and len(set(one.values())) == 1]
    if len(shared) == len(told) and "\n".join(shared) == value.as_entered:
        return {"value": keep_dash(value.as_entered)}
    if value.attribute.type is ValueType.SEVERAL or len(told) > 1:
        return listed("value", told)
    return kept(words("value", value.texts[0]))


def _figure(value: Value) -> str:
    """As it was entered, where that is understood the same again; else as it is understood."""
    attribute, figure = value.attribute, value.quantity
    if figure is None:
        return value.as_entered or {True: "yes", False: "no", None: ""}[value.yes]
    again = read(value.as_entered, attribute.unit, difference=attribute.difference)
    return value.as_entered if again == figure else write(figure, "en")


def _asset(asset: Asset, product: Product, owner: Filled, lying: dict[str, str]) -> Filled:
    row = {
        "kind": str(asset.kind),
        "file": lying.get(asset.uid, ""),
        "credit": asset.credit,
        "number": asset.number,
        "valid_from": write_date(asset.valid_from),
        "valid_until": write_date(asset.valid_until),
    }
    return owner | {UID: f"{product.uid}/{asset.uid}"} | kept(row | words("caption", asset.caption))
