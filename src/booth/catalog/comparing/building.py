"""How a comparison is made out of whole products."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations, groupby

from booth.catalog import figures
from booth.catalog.comparing.aligning import aligned, common_unit
from booth.catalog.comparing.comparison import Cell, Compared, Comparison, Row, Section, refusal
from booth.catalog.comparing.ranking import leaders
from booth.catalog.comparing.sameness import same_reading, same_terms
from booth.catalog.values import AssetKind, Attribute, Audience, Better, Product, Text, Value, Variant

Answers = tuple[tuple[str, Value | None], ...]  # a model's order code and its answer; one without a code where alike
_PICTURES = (AssetKind.PHOTO, AssetKind.DRAWING)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a column is about: a product, or one model of it."""

    product: Product
    variant: Variant | None = None


def compare(subjects: Sequence[Subject], *, staff: bool = True, revision: int = 0) -> Comparison:
    """The subjects side by side, in their order. `staff`: with the rows that only staff see.

    BoothError "compare_few", "compare_many" when there are fewer than two or more than six.
    """
    if (refused := refusal(len(subjects))) is not None:
        raise refused
    rows = [_row(attribute, subjects) for attribute in _asked(subjects, staff)]
    grouped = groupby(rows, key=lambda row: row.attribute.group)
    sections = tuple(Section(group, tuple(held)) for group, held in grouped)
    return Comparison(tuple(_column(subject) for subject in subjects), sections, revision)


def _column(subject: Subject) -> Compared:
    product, variant = subject.product, subject.variant
    drawn = (one for one in product.assets if one.kind in _PICTURES and one.media_type.startswith("image/"))
    return Compared(
        uid=variant.uid if variant else product.uid,
        product=product.uid,
        code=variant.code if variant else product.code,
        name=(variant.name if variant else Text()) or product.name,
        plinth=product.plinth,
        category=product.category,
        exhibitor=product.exhibitor,
        state=product.state,
        picture=next(drawn, None),
        models=0 if variant else len(product.variants),
    )


def _asked(subjects: Sequence[Subject], staff: bool) -> list[Attribute]:
    """Every attribute that one of them answers, in the catalogue's order."""
    found: dict[str, Attribute] = {}
    for subject in subjects:
        variants = (subject.variant,) if subject.variant else subject.product.variants
        for values in (subject.product.values, *(variant.values for variant in variants)):
            for value in values:
                if staff or value.attribute.audience is Audience.PUBLIC:
                    found.setdefault(value.attribute.uid, value.attribute)
    return sorted(found.values(), key=_place)


def _place(attribute: Attribute) -> tuple[int, str, int, str]:
    """By group, each whole even where two have one position, then by attribute."""
    return attribute.group.position, attribute.group.code, attribute.position, attribute.code


def _answers(subject: Subject, attribute: Attribute) -> Answers:
    """What each model answers: its own, or the product's where it states none. One answer where models play no part."""
    general = _answer(subject.product.values, attribute)
    if subject.variant is not None:
        return (("", _answer(subject.variant.values, attribute) or general),)
    own = tuple((variant.code, _answer(variant.values, attribute)) for variant in subject.product.variants)
    if all(value is None for _, value in own):
        return (("", general),)
    return tuple((code, value or general) for code, value in own)


def _answer(values: Sequence[Value], attribute: Attribute) -> Value | None:
    return next((value for value in values if value.attribute.uid == attribute.uid), None)


def _row(attribute: Attribute, subjects: Sequence[Subject]) -> Row:
    answers = [_answers(subject, attribute) for subject in subjects]
    unit = common_unit(attribute, [value for held in answers for _, value in held if value is not None])
    level = [tuple((code, value and aligned(value, unit)) for code, value in held) for held in answers]
    cells = _marked([_cell(held) for held in level], level, attribute.better)
    differs = any(not same_reading(one.values, other.values) for one, other in combinations(cells, 2))
    return Row(attribute, cells, unit, differs)


def _cell(answers: Answers) -> Cell:
    """One column's cell: the one value where all models agree, else what holds them all."""
    stated = [value for _, value in answers if value is not None]
    distinct: list[Value] = []
    for value in stated:
        if not any(same_reading((value,), (other,)) for other in distinct):
            distinct.append(value)
    if len(distinct) <= 1 and len(stated) == len(answers):
        return Cell(tuple(distinct))
    alike = all(same_terms(distinct[0], other) for other in distinct[1:])
    held = figures.one_for_all(distinct) if distinct and alike else None
    if held is None:
        return Cell(tuple(distinct), answers if distinct else ())
    return Cell((replace(held, standard=distinct[0].standard),), answers)


def _marked(cells: list[Cell], answers: list[Answers], better: Better) -> tuple[Cell, ...]:
    """The cells with the best ones marked: no worse than any other, and better than at least one.

    A product stands for its best model. Where one column states something that is no figure, or something that cannot
    be compared, nothing is marked.
    """
    best: list[tuple[int, Value]] = []
    models: dict[int, tuple[str, ...]] = {}
    for place, held in enumerate(answers):
        stated = [(code, value) for code, value in held if value is not None]
        leading = leaders(stated, better) if stated and better else []
        if stated and not leading:
            return tuple(cells)
        if leading:
            best.append((place, leading[0][1]))
            models[place] = tuple(code for code, _ in leading if code) if len(leading) < len(held) else ()
    marked = {place for place, _ in leaders(best, better)}
    if not marked or len(marked) == len(best):
        return tuple(cells)
    return tuple(
        replace(cell, best=True, best_models=models[place]) if place in marked else cell
        for place, cell in enumerate(cells)
    )
