"""What is for staff alone, and what is still a draft, changes nothing that a visitor's query answers, at any door."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import builders
from booth.catalog.asking import Condition, Query, Requirement
from booth.catalog.requiring import completing
from booth.catalog.requiring import reading as requirements
from booth.catalog.store import Catalog
from booth.catalog.values import Attribute, Audience, Product, State, Text, Value, ValueType
from booth.quantity import read
from stocking import stock

HIDDEN = {
    "hidden_mass": (ValueType.QUANTITY, "Закупочный вес", "123456 кг"),
    "hidden_agent": (ValueType.CHOICE, "Посредник", "Ягуаров"),
    "hidden_deal": (ValueType.TEXT, "Договорённость", "скидка стратегическая"),
    "hidden_stale": (ValueType.YES_NO, "Залежалый", "да"),
}
WORDS = (
    *("Ягуаров", "ягуар", "zuefhjd", "yaguarov", "ягуарав", "посредник", "gjchtlybr", "закупочный", "скидка", "123456"),
    *("стратегическая", "стратегичиская", "договоренность", "залежалый", "ЭЭ-91", "ЭЭ91", "ээ", "88", "стенд-88"),
    *("тихоходный", "тихаходный", "nb[j[jlysq", "tikhokhodnyy", "черновой", "91000", "蓝鲸", "蓝", "ljj", "lj"),
    *("lanjing", "RU-777", "вентилятор", "установка"),
)
LINES = (
    *("закупочный вес > 5 кг", "> 1000 кг", "масса > 90000 кг", "масса 91000 кг", "стенд 88", "тихоходный > 5 кг"),
    *("установка стратегическая", "установка тихоходная", "ягуаров фильтр", "Посредник: Ягуаров", "залежалый: да"),
    *("Привод: тихоходный", "масса", "закуп", "привод", "посредник", "залежалый", "масса > 5"),
)


def staff_only(code: str) -> Value:
    kind, name, text = HIDDEN[code]
    group = builders.group("hidden", "Тайное", "Hidden", "秘密", 95)
    unit = "kg" if kind is ValueType.QUANTITY else ""
    one = Attribute(builders.uid(code), code, Text.of(ru=name), group, kind, unit, audience=Audience.STAFF)
    if kind is ValueType.QUANTITY:
        return Value(one, text, quantity=read(text, unit))
    return Value(one, text, yes=True) if kind is ValueType.YES_NO else Value(one, text, texts=(Text.of(ru=text),))


def drafted(like: Product) -> Product:
    """A draft with figures, answers and a certificate that no other product has."""
    heavy = read("91000 кг", "kg")
    values = tuple(
        replace(one, as_entered="91000 кг", quantity=heavy)
        if one.attribute.code == "mass"
        else replace(one, texts=(Text.of(ru="тихоходный", zh="蓝鲸"),))
        if one.attribute.type is ValueType.CHOICE
        else replace(one, as_entered="как получится", quantity=None, texts=(Text.of(ru="как получится"),))
        if one.attribute.code == "flow"
        else one
        for one in like.values
    )
    return replace(
        like,
        uid=builders.uid("drafted"),
        code="ЭЭ-91",
        plinth="88",
        name=Text.of(ru="Тихоходный черновой", zh="蓝鲸"),
        state=State.DRAFT,
        values=values,
        assets=(builders.certificate("RU-777", Text.of(ru="Тайный"), None),),
    )


@pytest.fixture(scope="module")
def two(bare_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Catalog, Catalog]]:
    """The same products without and with what visitors may not know."""
    shown = tuple(one for one in builders.products() if one.state is State.SHOWN)
    hidden = tuple(map(staff_only, HIDDEN))
    secret = [replace(one, values=(*one.values, *hidden)) for one in shown]
    opened: list[Catalog] = []
    for some in (shown, (*secret, drafted(secret[0]))):
        opened.append(Catalog.open(shutil.copytree(bare_home, tmp_path_factory.mktemp("two"), dirs_exist_ok=True)))
        stock(opened[-1], *some)
    yield opened[0], opened[1]
    for one in opened:
        one.close()


def asked(typed: str) -> Query:
    return Query(words=typed, staff=False, drafts=False)


@pytest.mark.parametrize("typed", [*WORDS, *LINES, ""])
def test_words_answer_as_if_it_were_not_there(two: tuple[Catalog, Catalog], typed: str) -> None:
    without, with_it = two
    query = asked(typed)
    assert with_it.search(query) == without.search(query)
    assert with_it.finder.first(query) == without.finder.first(query)
    assert with_it.finder.suggestions(query) == without.finder.suggestions(query)
    assert with_it.facets(query) == without.facets(query)


@pytest.mark.parametrize("typed", [*WORDS, *LINES])
def test_nothing_is_completed_explained_or_matched_by_it(two: tuple[Catalog, Catalog], typed: str) -> None:
    without, with_it = two
    told = [
        (
            one.finder.figuring.read(typed, "ru", staff=False),
            one.finder.figuring.completions(typed, "ru", staff=False),
            completing.offers(one, typed, "ru", staff=False),
            lines := requirements.read(one, typed, "ru", staff=False),
            one.match([line.requirement for line in lines if line.requirement]),
            why(one, typed),
        )
        for one in (without, with_it)
    ]
    assert told[1] == told[0]


def why(catalog: Catalog, typed: str) -> dict[str, object]:
    products = [catalog.products.get(catalog.products.uid(row)) for row in catalog.search(asked("")).rows]
    return dict(catalog.finder.reasons(asked(typed), products))


def test_what_a_query_names_outright_is_not_found_either(two: tuple[Catalog, Catalog]) -> None:
    _, catalog = two
    known = {one.code: one.uid for one in catalog.attributes()}
    outright = [
        replace(asked(""), answers=frozenset([(known["hidden_agent"], "Ягуаров")])),
        replace(asked(""), answers=frozenset([(known["hidden_stale"], "yes")])),
        replace(asked(""), ranges=frozenset([(known["hidden_mass"], 1.0, None)])),
        replace(asked(""), conditions=(Condition(frozenset([known["hidden_mass"]]), low=1.0),)),
    ]
    for query in outright:
        found = catalog.search(query)
        assert found.whole == 0 or not found.rows
        beside = catalog.facets(query, beside=frozenset(known.values()))
        assert not any(one.attribute.audience is Audience.STAFF for one in beside.attributes)
        assert catalog.search(replace(query, staff=True)).rows
        assert catalog.search(replace(query, staff=True)).whole is None
    wanted = [Requirement(Condition(frozenset([known["hidden_stale"]]), answers=frozenset(["yes"])))]
    assert catalog.match(wanted).whole == 0
    assert catalog.match(wanted, staff=True).whole


def test_staff_find_all_of_it(two: tuple[Catalog, Catalog]) -> None:
    _, catalog = two
    for typed in (
        "Ягуаров",
        "посредник",
        "стратегическая",
        "стратегичиская",
        "123456",
        "ЭЭ-91",
        "蓝鲸",
        "tikhokhodnyy",
    ):
        assert catalog.search(Query(words=typed)).rows, typed
