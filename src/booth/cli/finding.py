"""Commands that search by figures: match and facets. Their JSON is a contract for scripts."""

import sys
from typing import Annotated, Any

import typer

from booth import quantity
from booth.catalog.asking import (
    AttributeFacet,
    Choice,
    Condition,
    Count,
    Facets,
    Match,
    Note,
    Query,
    Requirement,
    Weight,
)
from booth.catalog.requiring.reading import read
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute
from booth.catalog.wording import say
from booth.cli.context import ContentLanguage, Json, catalogue, content_language, print_json, said, spoken, tell
from booth.errors import BoothError
from booth.languages import Language
from booth.words import word

Plain = dict[str, Any]
_UNCLEAR = ("requirement_unread", "requirement_left_out")


def match(
    context: typer.Context,
    requirements: Annotated[list[str], typer.Argument(help=said("help.match_requirements"))],
    wishes: Annotated[list[str] | None, typer.Option("--wish", help=said("help.match_wish"))] = None,
    staff: Annotated[bool, typer.Option("--staff", help=said("help.match_staff"))] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help=said("help.limit"))] = 20,
    language: ContentLanguage = None,
    as_json: Json = False,
) -> None:
    """Products that meet a visitor's requirements, then those that nearly do."""
    with catalogue(context.obj) as catalog:
        chosen = content_language(language, context.obj)
        lines = [line for typed in requirements for line in _lines(catalog, typed, Weight.MUST, chosen, staff)]
        lines += [line for typed in wishes or () for line in _lines(catalog, typed, Weight.WISH, chosen, staff)]
        found = catalog.match(lines, staff=staff, most=limit)
        attributes = {one.uid: one for one in catalog.attributes()}
        products = [
            _product(catalog, one, lines, attributes, chosen, whole=place < found.whole)
            for place, one in enumerate(found.matches)
        ]
    if as_json:
        print_json({"requirements": [_requirement(one, attributes, chosen) for one in lines], "products": products})
    else:
        _print_matches(products)


def _lines(catalog: Catalog, typed: str, weight: Weight, language: Language, staff: bool) -> list[Requirement]:
    """One requirement as it is typed; BoothError "requirement_unclear"."""
    typed = _sayable(typed)
    found = [(one.requirement, one.notes) for one in read(catalog, typed, language, staff=staff)]
    notes = [note for _, some in found for note in some]
    _tell_notes(tuple(one for one in notes if one.code not in _UNCLEAR))
    read_all = [Requirement(one.condition, weight) for one, _ in found if one is not None]
    if len(read_all) < max(len(found), 1) or any(one.code in _UNCLEAR for one in notes):
        raise BoothError("requirement_unclear", typed=typed)
    return read_all


def _sayable(typed: str) -> str:
    """What is typed, with what no terminal can say back (bytes that are no text) as question marks."""
    return typed.encode("utf-8", "replace").decode("utf-8")


def _tell_notes(notes: tuple[Note, ...]) -> None:
    """What there is to say of what was typed, beside the answer."""
    for one in notes:
        facts = {"said": one.said, **dict(one.facts)}
        sys.stderr.write(word(f"conditions.{one.code}", spoken(), **facts) + "\n")


def _requirement(one: Requirement, attributes: dict[str, Attribute], language: Language) -> Plain:
    condition = one.condition
    named = (attributes[uid] for uid in condition.attributes if uid in attributes)
    return {
        "said": condition.said,
        "weight": one.weight.value,
        "attributes": sorted(each.code for each in named),
        "wanted": _wanted(condition, language),
        "unit": condition.unit,
    }


def _wanted(condition: Condition, language: Language) -> str:
    return quantity.write(condition.asked, language) if condition.asked else condition.said


def _product(
    catalog: Catalog,
    one: Match,
    lines: list[Requirement],
    attributes: dict[str, Attribute],
    language: Language,
    *,
    whole: bool,
) -> Plain:
    product = catalog.products.get(one.uid)
    models = {variant.uid: variant.code for variant in product.variants}

    def told(place: int, attribute: str) -> Plain:
        condition = lines[place].condition
        name = attributes[attribute].name.best(language)
        return {"requirement": condition.said, "attribute": name, "wanted": _wanted(condition, language)}

    meets = [told(each.requirement, each.attribute) | {"has": say(each.has, language)} for each in one.meets]
    misses = [
        told(each.requirement, each.attribute)
        | {
            "has": say(each.has, language),
            "short_by": quantity.write(each.short, language) if each.short else "",
        }
        for each in one.misses
    ]
    return {
        "uid": product.uid,
        "code": product.code,
        "plinth": product.plinth,
        "name": product.name.best(language),
        "model": models.get(one.variant, ""),
        "whole": whole,
        "meets": meets,
        "misses": misses,
        "unknown": [lines[place].condition.said for place in one.unknown],
    }


def _print_matches(products: list[Plain]) -> None:
    if not products:
        tell("nothing_found")
    elif not products[0]["whole"]:
        tell("match_none")
    for one in products:
        typer.echo(f"{one['model'] or one['code']}  {one['name']}")
        for each in one["meets"]:
            typer.echo(f"  +  {each['attribute']}: {each['has']}")
        for each in one["misses"]:
            short = said("match_short", short=each["short_by"]) if each["short_by"] else each["wanted"]
            typer.echo(f"  -  {each['attribute']}: {each['has']} ({short})")
        for each in one["unknown"]:
            typer.echo(f"  ?  {each}: {said('match_unknown')}")


def facets(
    context: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(help=said("help.search_words"))] = None,
    staff: Annotated[bool, typer.Option("--staff", help=said("help.match_staff"))] = False,
    language: ContentLanguage = None,
    as_json: Json = False,
) -> None:
    """How the products that are found divide: by kind, maker, certificate, figures and answers."""
    with catalogue(context.obj) as catalog:
        chosen = content_language(language, context.obj)
        query = Query(words=_sayable(" ".join(words or ())), language=chosen, staff=staff)
        _tell_notes(catalog.finder.figuring.read(query.words, chosen, staff=staff).notes)
        found = catalog.facets(query)
    if as_json:
        print_json(_facets(found, chosen))
    else:
        _print_facets(found, chosen)


def _facets(found: Facets, language: Language) -> Plain:
    return {
        "categories": [_count(one, language) for one in found.categories],
        "exhibitors": [_count(one, language) for one in found.exhibitors],
        "industries": [_count(one, language) for one in found.industries],
        "certificates": [_count(one, language) for one in found.certificates],
        "attributes": [_attribute(one, language) for one in found.attributes],
    }


def _count(one: Count, language: Language) -> Plain:
    return {"uid": one.uid, "name": one.name.best(language), "count": one.count, "depth": one.depth}


def _attribute(one: AttributeFacet, language: Language) -> Plain:
    attribute = one.attribute
    return {
        "uid": attribute.uid,
        "code": attribute.code,
        "name": attribute.name.best(language),
        "type": attribute.type.value,
        "unit": attribute.unit,
        "stated": one.stated,
        "choices": [{"key": each.key, "name": _choice(each, language), "count": each.count} for each in one.choices],
        "edges": list(one.edges),
        "bins": list(one.bins),
    }


def _choice(one: Choice, language: Language) -> str:
    return one.text.best(language) or word(f"values.{one.key}", language)


def _print_facets(found: Facets, language: Language) -> None:
    for counts in (found.categories, found.exhibitors, found.industries, found.certificates):
        shown = [one for one in counts if one.count]
        for one in shown:
            typer.echo(f"{'  ' * one.depth}{one.name.best(language) or one.uid}  {one.count}")
        if shown:
            typer.echo()
    for one in found.attributes:
        typer.echo(f"{one.attribute.name.best(language)}  {one.stated}")
        for each in one.choices:
            typer.echo(f"  {_choice(each, language)}  {each.count}")
        if one.edges:
            typer.echo(f"  {_between(one, language)}")


def _between(one: AttributeFacet, language: Language) -> str:
    """The least and the greatest figure of an attribute, in its own unit."""
    ends = (quantity.from_base(end, one.attribute.unit) for end in (one.edges[0], one.edges[-1]))
    return " … ".join(quantity.write(end, language) for end in ends)
