"""Commands that read the catalogue: list, show, search. Their JSON is a contract for scripts."""

from typing import Annotated, Any

import typer

from booth.catalog.asking import Found, Order, Query
from booth.catalog.store import Catalog
from booth.catalog.values import Product, Summary, Value
from booth.catalog.wording import say
from booth.cli.context import ContentLanguage, Json, catalogue, content_language, print_json, said, tell
from booth.languages import Language

Plain = dict[str, Any]


def _summaries(catalog: Catalog, found: tuple[Summary, ...], language: Language) -> list[Plain]:
    categories = {category.uid: category for category in catalog.categories()}
    exhibitors = {exhibitor.uid: exhibitor for exhibitor in catalog.exhibitors()}
    return [
        {
            "uid": summary.uid,
            "code": summary.code,
            "plinth": summary.plinth,
            "name": summary.name.best(language),
            "category": categories[summary.category].name.best(language),
            "exhibitor": exhibitors[summary.exhibitor].name.best(language),
            "state": summary.state.value,
            "sample": summary.sample,
        }
        for summary in found
    ]


def _print_table(rows: list[Plain]) -> None:
    keys = ("plinth", "code", "name", "category", "exhibitor")
    widths = {key: max(len(str(row[key])) for row in rows) for key in keys}
    for row in rows:
        typer.echo("  ".join(str(row[key]).ljust(widths[key]) for key in keys).rstrip())


def _answer(catalog: Catalog, query: Query, limit: int | None, as_json: bool) -> None:
    found = catalog.search(query)
    plain = _summaries(catalog, catalog.products.summaries(found.rows[:limit]), query.language)
    if as_json:
        if query.words:
            _add_why(catalog, query, found, plain)
        print_json(plain)
        return
    if found.shown_for:
        tell("shown_for", words=found.shown_for)
    if found.left_out and plain:
        tell("left_out", words=", ".join(found.left_out))
    if plain:
        _print_table(plain)
    else:
        tell("nothing_found")


def _add_why(catalog: Catalog, query: Query, found: Found, plain: list[Plain]) -> None:
    """To each hit why it is one: the fields that hold the words; and whether it holds all of them."""
    products = catalog.products.many(one["uid"] for one in plain)
    why = catalog.finder.reasons(query, products.values(), found.shown_for)
    for place, one in enumerate(plain):
        one["whole"] = found.whole is None or place < found.whole
        one["why"] = [
            {
                "field": reason.field,
                "attribute": reason.attribute.best(query.language),
                "text": reason.text,
                "words": list(reason.words),
                "shown_for": found.shown_for or None,
            }
            for reason in why.get(one["uid"], ())
        ]


def list_(context: typer.Context, as_json: Json = False, language: ContentLanguage = None) -> None:
    """Every product in the order of the stand."""
    with catalogue(context.obj) as catalog:
        query = Query(language=content_language(language, context.obj), order=Order.STAND)
        _answer(catalog, query, None, as_json)


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(help=said("help.search_words"))],
    language: ContentLanguage = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help=said("help.limit"))] = 20,
    as_json: Json = False,
) -> None:
    """Products that hold all of the words, in any of the languages."""
    with catalogue(context.obj) as catalog:
        if catalog.unindexed and not catalog.read_only:
            catalog.index()  # after an update of a large catalogue, where no window has been open since
        query = Query(words=" ".join(words), language=content_language(language, context.obj))
        _answer(catalog, query, limit, as_json)


def _value(value: Value, language: Language) -> Plain:
    quantity = value.quantity
    return {
        "attribute": value.attribute.name.best(language),
        "code": value.attribute.code,
        "group": value.attribute.group.name.best(language),
        "text": say(value, language),
        "number": None if quantity is None else _number(quantity.low, quantity.high),
        "low": None if quantity is None or quantity.low is None else float(quantity.low),
        "high": None if quantity is None or quantity.high is None else float(quantity.high),
        "unit": "" if quantity is None else quantity.unit,
        "as_entered": value.as_entered,
        "condition": value.condition.best(language),
        "standard": value.standard,
        "source": value.source,
        "audience": value.attribute.audience.value,
    }


def _number(low: Any, high: Any) -> float | None:
    """The figure itself where it is a single one."""
    return float(low) if low is not None and low == high else None


def _product(product: Product, language: Language) -> Plain:
    return {
        "uid": product.uid,
        "code": product.code,
        "plinth": product.plinth,
        "name": product.name.best(language),
        "category": product.category.name.best(language),
        "exhibitor": product.exhibitor.name.best(language),
        "state": product.state.value,
        "sample": product.exhibitor.sample,
        "tagline": product.tagline.best(language),
        "description": product.description.best(language),
        "benefits": [
            {"head": benefit.head.best(language), "text": benefit.text.best(language)} for benefit in product.benefits
        ],
        "applications": [text.best(language) for text in product.applications],
        "industries": [industry.name.best(language) for industry in product.industries],
        "values": [_value(value, language) for value in product.values],
        "variants": [
            {
                "code": variant.code,
                "name": variant.name.best(language),
                "values": [_value(value, language) for value in variant.values],
            }
            for variant in product.variants
        ],
        "assets": [
            {
                "kind": asset.kind.value,
                "file": asset.file_name,
                "sha256": asset.sha256,
                "media_type": asset.media_type,
                "caption": asset.caption.best(language),
                "number": asset.number,
                "valid_until": asset.valid_until.isoformat() if asset.valid_until else None,
            }
            for asset in product.assets
        ],
        "relations": [{"kind": each.kind.value, "code": each.product.code} for each in product.relations],
        "revision": product.revision,
    }


def _print_product(plain: Plain) -> None:
    typer.echo(f"{plain['code']}  {plain['name']}")
    typer.echo(f"{plain['category']} · {plain['exhibitor']}" + (f" · {said('sample')}" if plain["sample"] else ""))
    if plain["tagline"]:
        typer.echo(f"\n{plain['tagline']}")
    group = None
    width = max((len(value["attribute"]) for value in plain["values"]), default=0)
    for value in plain["values"]:
        if value["group"] != group:
            group = value["group"]
            typer.echo(f"\n{group}")
        typer.echo(f"  {value['attribute'].ljust(width)}  {value['text']}")
    if plain["variants"]:
        typer.echo("\n" + said("variants", codes=", ".join(variant["code"] for variant in plain["variants"])))


def show(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help=said("help.code"))],
    language: ContentLanguage = None,
    exhibitor: Annotated[str, typer.Option("--exhibitor", help=said("help.exhibitor"))] = "",
    as_json: Json = False,
) -> None:
    """One product with all its values."""
    with catalogue(context.obj) as catalog:
        product = catalog.products.get(catalog.products.by_code(code, exhibitor))
        plain = _product(product, content_language(language, context.obj))
        if as_json:
            print_json(plain)
        else:
            _print_product(plain)
