"""A product as a visitor may see it: what is the staff's is taken out before anything is drawn."""

from dataclasses import replace

from booth.catalog.values import Audience, Figure, Product, State, Value


def _public(values: tuple[Value, ...]) -> tuple[Value, ...]:
    return tuple(value for value in values if value.attribute.audience == Audience.PUBLIC)


def _figures(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple(one for one in figures if one.value.attribute.audience == Audience.PUBLIC)


def for_visitor(product: Product) -> Product | None:
    """The product without staff-only values and drafts beside it; None for a draft, which nobody outside sees."""
    if product.state != State.SHOWN:
        return None
    return replace(
        product,
        values=_public(product.values),
        variants=tuple(replace(one, values=_public(one.values)) for one in product.variants),
        figures=_figures(product.figures),
        relations=tuple(one for one in product.relations if one.product.state == State.SHOWN),
    )
