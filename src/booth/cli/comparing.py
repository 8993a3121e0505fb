"""The command that sets products side by side. Its JSON is a contract for scripts."""

import unicodedata
from typing import Annotated, Any

import typer

from booth.catalog.comparing.comparison import Cell, Compared, Comparison, Row
from booth.catalog.comparing.saying import say_cell
from booth.catalog.store import Catalog
from booth.cli.context import ContentLanguage, Json, catalogue, content_language, print_json, said
from booth.languages import Language
from booth.words import word

Plain = dict[str, Any]


def compare(
    context: typer.Context,
    codes: Annotated[list[str], typer.Argument(help=said("help.compare_codes"))],
    language: ContentLanguage = None,
    differences: Annotated[bool, typer.Option("--differences", help=said("help.differences"))] = False,
    staff: Annotated[bool, typer.Option("--staff", help=said("help.compare_staff"))] = False,
    as_json: Json = False,
) -> None:
    """Products or models side by side, every figure of a row in one unit."""
    with catalogue(context.obj) as catalog:
        chosen = content_language(language, context.obj)
        made = catalog.compare([_uid(catalog, code) for code in codes], staff=staff)
    shown = made.differences() if differences else made
    if as_json:
        print_json(_plain(shown, chosen))
    else:
        _print(shown, chosen, any_values=bool(made.sections))


def _uid(catalog: Catalog, code: str) -> str:
    """The product with this code, or the model with it."""
    uid = catalog.products.by_code(code)
    product = catalog.products.get(uid)
    models = {variant.code: variant.uid for variant in product.variants}
    return uid if product.code == code else models.get(code, uid)


def _plain(made: Comparison, language: Language) -> Plain:
    sections = [
        {"group": one.group.name.best(language), "rows": [_row(row, language) for row in one.rows]}
        for one in made.sections
    ]
    return {"columns": [_column(one, language) for one in made.columns], "sections": sections}


def _column(one: Compared, language: Language) -> Plain:
    return {
        "uid": one.uid,
        "product": one.product,
        "code": one.code,
        "plinth": one.plinth,
        "name": one.name.best(language),
        "category": one.category.name.best(language),
        "exhibitor": one.exhibitor.name.best(language),
        "state": one.state.value,
        "sample": one.exhibitor.sample,
        "models": one.models,
    }


def _row(row: Row, language: Language) -> Plain:
    return {
        "attribute": row.attribute.name.best(language),
        "code": row.attribute.code,
        "unit": row.unit,
        "better": row.attribute.better.value,
        "audience": row.attribute.audience.value,
        "differs": row.differs,
        "cells": [_cell(cell, language) for cell in row.cells],
    }


def _cell(cell: Cell, language: Language) -> Plain:
    told = say_cell(cell, language)
    figure = cell.values[0].quantity if len(cell.values) == 1 else None
    return {
        "stated": cell.stated,
        "text": told.text.text,
        "note": told.note,
        "low": None if figure is None or figure.low is None else float(figure.low),
        "high": None if figure is None or figure.high is None else float(figure.high),
        "best": cell.best,
        "best_models": list(cell.best_models),
        "models": [{"code": code, "text": text} for code, text in told.models],
    }


def _print(made: Comparison, language: Language, *, any_values: bool) -> None:
    """An aligned table: a line for each attribute, a column for each product, best values with an asterisk."""
    lines: list[tuple[str, ...]] = [("", *(one.code for one in made.columns)), ("", *_names(made, language))]
    heads: dict[int, str] = {}
    for section in made.sections:
        heads[len(lines)] = section.group.name.best(language)
        lines += [
            (f"  {row.attribute.name.best(language)}", *(_told(cell, language) for cell in row.cells))
            for row in section.rows
        ]
    widths = [max(_width(line[place]) for line in lines) for place in range(len(lines[0]))]
    for number, line in enumerate(lines):
        if number in heads:
            typer.echo(f"\n{heads[number]}")
        padded = (text + " " * (width - _width(text)) for text, width in zip(line, widths, strict=True))
        typer.echo("  ".join(padded).rstrip())
    if not made.sections:
        typer.echo("\n" + word("comparison.no_differences" if any_values else "comparison.no_values", language))
    elif any(cell.best for row in made.rows for cell in row.cells):
        typer.echo("\n" + word("comparison.legend", language))


def _names(made: Comparison, language: Language) -> list[str]:
    return [one.name.best(language) for one in made.columns]


def _told(cell: Cell, language: Language) -> str:
    told = say_cell(cell, language)
    text = " / ".join(told.text.text.splitlines())
    note = f" ({told.note})" if told.note else ""
    return f"{'* ' if cell.best else ''}{text}{note}"


def _width(text: str) -> int:
    """How many places of a terminal a text takes: ideographs take two, marks over letters none."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(bool(unicodedata.combining(letter)) for letter in text)
