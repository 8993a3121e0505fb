"""What is typed into a cell, understood or refused with a reason."""

from dataclasses import replace
from decimal import Decimal

import pytest

import builders
from booth.catalog.cells.columns import Column, Field
from booth.catalog.cells.entering import Entering, cell_text
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Product, State, Text, Value, ValueType
from booth.errors import BoothError
from booth.languages import LANGUAGES


@pytest.fixture
def pressure(stocked: Catalog) -> Attribute:
    """A question of pressure, of which nothing is known yet."""
    return _asked(stocked, ValueType.QUANTITY, "MPa")


def _asked(catalog: Catalog, kind: ValueType, unit: str = "") -> Attribute:
    made = Attribute(f"{kind}-1", f"{kind}-1", Text.of(en="Asked"), catalog.groups()[0], kind, unit)
    with catalog.change("tests", "one more question") as change:
        change.put(made)
    return made


def _value(product: Product, attribute: Attribute) -> Value:
    return next(one for one in product.values if one.attribute.uid == attribute.uid)


def _put(catalog: Catalog, column: Column, text: str, product: Product | None = None, variant: str = "") -> Product:
    return Entering(catalog.reference()).put(product or builders.air(), variant, column, text)


@pytest.mark.parametrize(
    ("typed", "low"), [("0,5 МПа", "0.5"), ("0.5", "0.5"), ("０．５", "0.5"), ("0,5", "0.5"), (" 12 ", "12")]
)
def test_a_figure_is_read_as_people_type_it(stocked: Catalog, pressure: Attribute, typed: str, low: str) -> None:
    column = Column(Field.VALUE, attribute=pressure.uid)
    value = _value(_put(stocked, column, typed), pressure)
    assert value.quantity is not None
    assert (value.quantity.low, value.quantity.unit) == (Decimal(low), "MPa")
    assert value.as_entered == typed.strip()


@pytest.mark.parametrize(("typed", "code"), [("=A1", "cell_not_a_figure"), ("5 kg", "cell_other_unit")])
def test_a_formula_and_what_measures_something_else_are_refused(
    stocked: Catalog, pressure: Attribute, typed: str, code: str
) -> None:
    with pytest.raises(BoothError, match=code):
        _put(stocked, Column(Field.VALUE, attribute=pressure.uid), typed)


def test_words_in_the_place_of_a_figure_are_kept_as_a_text_as_in_an_import(
    stocked: Catalog, pressure: Attribute
) -> None:
    value = _value(_put(stocked, Column(Field.VALUE, attribute=pressure.uid), "soon"), pressure)
    assert (value.as_entered, value.quantity) == ("soon", None)
    assert [dict(one.by_language) for one in value.texts] == [dict.fromkeys(LANGUAGES, "soon")]


def test_the_mark_of_the_block_settles_what_a_figure_alone_does_not(stocked: Catalog, pressure: Attribute) -> None:
    column = Column(Field.VALUE, attribute=pressure.uid)
    for mark, low in ((",", "1.200"), (".", "1200")):
        product = Entering(stocked.reference(), mark).put(builders.air(), "", column, "1,200")
        assert _value(product, pressure).quantity.low == Decimal(low)
    assert _value(_put(stocked, column, "1,200"), pressure).quantity is None


def test_a_new_figure_keeps_condition_and_source(stocked: Catalog) -> None:
    air = builders.air()
    old = next(one for one in air.values if one.quantity and one.attribute.type is ValueType.QUANTITY)
    told = replace(old, condition=Text.of(en="at 20 °C"), standard="ISO 1", source="report 7")
    air = replace(air, values=tuple(told if one is old else one for one in air.values))
    new = _value(_put(stocked, Column(Field.VALUE, attribute=old.attribute.uid), "77", air), old.attribute)
    assert new.quantity.low == 77
    assert (new.condition, new.standard, new.source) == (told.condition, "ISO 1", "report 7")


def test_an_empty_text_clears_but_never_a_code_or_the_last_name(stocked: Catalog) -> None:
    air = builders.air()
    attribute = air.values[0].attribute
    cleared = _put(stocked, Column(Field.VALUE, attribute=attribute.uid), "")
    assert attribute.uid not in [one.attribute.uid for one in cleared.values]
    with pytest.raises(BoothError, match="code_missing"):
        _put(stocked, Column(Field.CODE), "  ")
    only = replace(air, name=Text.of(ru="Имя"))
    with pytest.raises(BoothError, match="cell_name_empty"):
        _put(stocked, Column(Field.NAME, "ru"), "", only)
    assert _put(stocked, Column(Field.NAME, "en"), "Name", only).name == Text.of(ru="Имя", en="Name")


def test_words_change_in_one_language_or_in_all_that_share_them(stocked: Catalog) -> None:
    several = _asked(stocked, ValueType.SEVERAL)
    shared, en = Column(Field.VALUE, "", several.uid), Column(Field.VALUE, "en", several.uid)
    product = _put(stocked, shared, "IP65\nEx d")
    assert [one.exact("zh") for one in _value(product, several).texts] == ["IP65", "Ex d"]
    product = _put(stocked, en, "steel\nbrass\ntin", product)
    assert cell_text(product, "", en) == "steel\nbrass\ntin"
    assert [one.exact("ru") for one in _value(product, several).texts] == ["IP65", "Ex d", ""]
    with pytest.raises(BoothError, match="cell_own_words"):
        _put(stocked, shared, "IP66", product)


def test_yes_and_no_in_any_language(stocked: Catalog) -> None:
    flag = _asked(stocked, ValueType.YES_NO)
    column = Column(Field.VALUE, attribute=flag.uid)
    assert [_value(_put(stocked, column, said), flag).yes for said in ("да", "NO", "是")] == [True, False, True]
    with pytest.raises(BoothError, match="cell_not_yes_no"):
        _put(stocked, column, "perhaps")


def test_a_category_a_maker_and_a_state_are_named_as_people_know_them(stocked: Catalog) -> None:
    fire, air = builders.fire(), builders.air()
    for said in (fire.category.code.upper(), *(text for _, text in fire.category.name.by_language)):
        assert _put(stocked, Column(Field.CATEGORY), said).category.uid == fire.category.uid
    assert _put(stocked, Column(Field.EXHIBITOR), fire.exhibitor.code).exhibitor.uid == fire.exhibitor.uid
    assert [_put(stocked, Column(Field.STATE), said).state for said in ("Черновик", "shown")] == [
        State.DRAFT,
        State.SHOWN,
    ]
    for column, code in ((Column(Field.CATEGORY), "unknown_reference"), (Column(Field.STATE), "cell_not_a_state")):
        with pytest.raises(BoothError, match=code):
            _put(stocked, column, "nonsense", air)


def test_a_name_that_two_things_have_asks_for_the_code(stocked: Catalog) -> None:
    twin = replace(builders.fire().category, uid="twin", code="twin", parent="")
    with stocked.change("tests", "a namesake") as change:
        change.put(twin)
    name = twin.name.best("ru")
    with pytest.raises(BoothError, match="cell_ambiguous"):
        _put(stocked, Column(Field.CATEGORY), name)
    assert _put(stocked, Column(Field.CATEGORY), "twin").category.uid == "twin"


def test_a_variant_takes_its_own_and_refuses_the_product_s(stocked: Catalog, pressure: Attribute) -> None:
    product = next(one for one in builders.products() if one.variants)
    own = product.variants[0].uid
    column = Column(Field.VALUE, attribute=pressure.uid)
    changed = _put(stocked, column, "3", product, own)
    assert cell_text(changed, own, column) == "3"
    assert cell_text(changed, "", column) == ""
    with pytest.raises(BoothError, match="cell_of_product"):
        _put(stocked, Column(Field.PLINTH), "7", product, own)
