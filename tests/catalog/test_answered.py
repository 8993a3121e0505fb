"""The known answers to an attribute are offered again, the commonest first."""

from dataclasses import replace
from pathlib import Path

import builders
from booth.catalog.answered import known_answers
from booth.catalog.store import Catalog
from booth.catalog.values import Text, Value, ValueType
from stocking import stock


def test_answers_come_once_each_and_the_commonest_first(tmp_path: Path) -> None:
    catalog = Catalog.open(tmp_path)
    asked = replace(builders.air().values[0].attribute, type=ValueType.SEVERAL, unit="")
    dust, gas = Text.of(ru="пыль", en="dust"), Text.of(ru="газ", en="gas")
    answers = ((gas,), (dust, gas), (dust,), (gas,))
    products = [
        replace(
            builders.air(),
            uid=builders.uid(f"p{number}"),
            code=f"P{number}",
            values=(Value(asked, "x", texts=texts),),
            variants=(),
        )
        for number, texts in enumerate(answers)
    ]
    stock(catalog, *products)
    assert known_answers(catalog, asked.uid) == (gas, dust)
    assert known_answers(catalog, "nothing") == ()
    catalog.close()
