"""The columns that a table can have."""

from booth.catalog.cells.columns import Column, Field, columns
from booth.catalog.store import Catalog
from booth.catalog.values import ValueType


def test_keys_are_the_history_s_names_of_fields() -> None:
    assert Column(Field.PLINTH).key == "plinth"
    assert Column(Field.NAME, "ru").key == "name.ru"
    assert Column(Field.VALUE, attribute="a1").key == "values:a1"
    assert Column(Field.VALUE, "zh", "a1").key == "values:a1.zh"


def test_every_attribute_has_a_column_and_words_one_for_each_language(stocked: Catalog) -> None:
    held = columns(stocked.attributes())
    assert len({one.key for one in held}) == len(held)
    for attribute in stocked.attributes():
        languages = [one.language for one in held if one.attribute == attribute.uid]
        in_words = attribute.type not in (ValueType.QUANTITY, ValueType.YES_NO)
        assert languages == (["", "ru", "en", "zh"] if in_words else [""])


def test_a_variant_answers_code_name_and_values(stocked: Catalog) -> None:
    own = {one.field for one in columns(stocked.attributes()) if one.of_variants}
    assert own == {Field.CODE, Field.NAME, Field.VALUE}
