"""What products answer to an attribute in words: for offering the known answers again."""

from collections import Counter

from sqlalchemy import func, select

from booth.catalog import schema
from booth.catalog.store import Catalog
from booth.catalog.texts import read_texts
from booth.catalog.values import Text

_value = schema.value.c
_MOST = 200  # different answers that are read; what is answered in more ways is no choice


def known_answers(catalog: Catalog, attribute: str, most: int = 40) -> tuple[Text, ...]:
    """The texts that products and variants answer to the attribute with this uid, the commonest first."""
    row = catalog.reference().attributes.ids.get(attribute)
    if row is None:
        return ()
    asked = (
        select(_value.texts, func.count())
        .where(_value.attribute_id == row, _value.texts != "")
        .group_by(_value.texts)
        .order_by(func.count().desc())
        .limit(_MOST)
    )
    counted: Counter[Text] = Counter()
    with catalog.store.reading() as connection:
        for held, count in connection.execute(asked):
            counted.update(dict.fromkeys(read_texts(held), count))
    return tuple(text for text, _ in counted.most_common(most) if text)
