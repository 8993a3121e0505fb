"""A visitor's requirements: what meets them, what nearly does, and by how much it falls short."""

import random
from collections.abc import Iterator
from decimal import Decimal

import pytest

import numbered
from booth.catalog.asking import Condition, Match, Requirement, Weight
from booth.catalog.search import matching
from booth.catalog.store import Catalog
from booth.catalog.values import Audience, ValueType
from booth.quantity import Quantity

MUST, WISH = Weight.MUST, Weight.WISH


def asked(catalog: Catalog, *typed: str, weight: Weight = MUST) -> list[Requirement]:
    """Requirements as a visitor says them, each one line."""
    read = [catalog.finder.figuring.read(one, "ru", staff=True).conditions for one in typed]
    assert all(len(one) == 1 for one in read)
    return [Requirement(one[0], weight) for one in read]


def codes(catalog: Catalog, matches: tuple[Match, ...]) -> list[str]:
    return [catalog.products.get(one.uid).code for one in matches]


def short(quantity: Quantity | None) -> tuple[Decimal | None, str]:
    assert quantity is not None
    return quantity.low, quantity.unit


def test_what_meets_all_comes_first_then_the_nearest(sample: Catalog) -> None:
    found = sample.match(asked(sample, "рабочая температура >= 600 °C", "частота >= 10 кГц"), staff=True)
    told = found.matches
    assert 0 < found.whole < len(found.rows)
    assert list(found.rows[: len(told)]) == [one.row for one in told]
    assert all(len(one.meets) == 2 and not one.misses and not one.unknown for one in told[: found.whole])
    nearest = told[found.whole]
    assert len(nearest.misses) == 1
    assert not nearest.unknown
    assert codes(sample, (nearest,)) == ["VT-3X"]
    (miss,) = nearest.misses
    assert (miss.requirement, short(miss.short)) == (0, (Decimal(120), "delta_degC"))
    assert miss.has.as_entered == "-60…+480 °C"


def test_how_much_is_short_is_said_in_the_visitor_s_unit(sample: Catalog) -> None:
    for typed, gap in (
        ("рабочая температура >= 932 °F", (Decimal(36), "delta_degF")),
        ("рабочая температура >= 773,15 K", (Decimal(20), "delta_K")),
    ):
        found = sample.match(asked(sample, typed), staff=True, most=100)
        one = next(one for one in found.matches if codes(sample, (one,)) == ["VT-3X"])
        assert short(one.misses[0].short) == gap
        assert one.misses[0].wanted == asked(sample, typed)[0].condition.asked


def test_a_range_must_hold_all_of_a_range(sample: Catalog) -> None:
    found = sample.match(asked(sample, "рабочая температура -60..700 °C"), staff=True, most=100)
    whole = codes(sample, found.matches[: found.whole])
    assert "MIC-3" in whole
    near = dict(zip(codes(sample, found.matches), found.matches, strict=True))
    assert short(near["VT-900"].misses[0].short) == (Decimal(5), "delta_degC")
    assert short(near["VT-650"].misses[0].short) == (Decimal(50), "delta_degC")


def test_a_limit_is_one_end_of_a_range_where_ranges_are_stated(sample: Catalog) -> None:
    found = sample.match(asked(sample, "рабочая температура 20..700 °C"), staff=True, most=100)
    told = dict(zip(codes(sample, found.matches), found.matches, strict=True))
    whole = codes(sample, found.matches[: found.whole])
    assert {"LGS-W", "VT-900"} <= set(whole)
    assert told["LGS-W"].meets[0].has.as_entered == "≤ 900 °C"
    assert short(told["LGT-D"].misses[0].short) == (Decimal(50), "delta_degC")
    # Of noise less is better: a maximum is no range that begins anywhere below.
    light = sample.match(asked(sample, "шум 10..20 дБ"), staff=True, most=100)
    assert light.whole == 0


def test_one_and_the_same_model_must_meet_it_all(sample: Catalog) -> None:
    product = sample.products.get(sample.products.by_code("ВК-М"))
    first, last = product.variants[0], product.variants[-1]
    one, two = (next(each.uid for each in sample.attributes() if each.code == code) for code in ("air_flow", "mass"))
    ends = [
        {value.attribute.uid: value.quantity.base_low for value in each.values if value.quantity}
        for each in (first, last)
    ]
    assert ends[0][one] != ends[1][one]

    def exactly(flow: float, mass: float) -> list[Requirement]:
        figures = ((one, flow), (two, mass))
        return [Requirement(Condition(frozenset([uid]), figure, figure)) for uid, figure in figures]

    found = sample.match(exactly(ends[1][one], ends[1][two]), staff=True)
    assert [(each.uid, each.variant) for each in found.matches[: found.whole]] == [(product.uid, last.uid)]
    apart = sample.match(exactly(ends[0][one], ends[1][two]), staff=True)
    assert product.uid not in [each.uid for each in apart.matches[: apart.whole]]
    near = next(each for each in apart.matches if each.uid == product.uid)
    assert len(near.misses) == 1


def test_what_is_not_stated_is_kept_apart_from_no(sample: Catalog) -> None:
    outdoor = next(one for one in sample.attributes() if one.code == "outdoor")
    yes = Requirement(Condition(frozenset([outdoor.uid]), answers=frozenset(["yes"])))
    no = Requirement(Condition(frozenset([outdoor.uid]), answers=frozenset(["no"])))
    found = sample.match([yes], staff=True, most=100)
    assert found.whole
    other = sample.finder.figuring.judge([no], found.rows[:3], staff=True)
    assert all(one.misses and one.misses[0].short is None and not one.unknown for one in other)
    silent = [one for one in found.matches if one.unknown]
    assert silent
    assert all(not one.misses and not one.meets for one in silent)


def test_wishes_put_in_order_and_keep_nothing_out(sample: Catalog) -> None:
    must = asked(sample, "масса <= 5 кг")
    plain = sample.match(must, staff=True, most=100)
    wished = sample.match([*must, *asked(sample, "масса <= 100 г", weight=WISH)], staff=True, most=100)
    assert wished.whole == plain.whole
    assert sorted(wished.rows[: wished.whole]) == sorted(plain.rows[: plain.whole])
    missed = [bool(one.misses) for one in wished.matches[: wished.whole]]
    assert missed == sorted(missed)
    assert {True, False} == set(missed)


def test_what_is_for_staff_is_judged_for_staff_alone(sample: Catalog) -> None:
    requirement = asked(sample, "срок поставки <= 300 дней")
    assert sample.match(requirement, staff=True).whole
    found = sample.match(requirement)
    assert found.whole == 0
    assert all(one.unknown == (0,) for one in found.matches)


def test_drafts_are_matched_for_staff_alone(sample: Catalog) -> None:
    assert len(sample.match([], staff=False).rows) <= len(sample.match([], staff=True).rows)
    assert sample.match([], staff=True).whole == len(sample.match([], staff=True).rows)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    catalog = Catalog.open(tmp_path_factory.mktemp("crowd"))
    numbered.fill(catalog, 400, 25)
    yield catalog
    catalog.close()


def drawn(catalog: Catalog, pick: random.Random) -> list[Requirement]:
    figures = [
        one for one in catalog.attributes() if one.type is ValueType.QUANTITY and one.audience is Audience.PUBLIC
    ]
    found: list[Requirement] = []
    for one in pick.sample(figures, 4):
        with catalog.store.reading() as connection:
            _held, columns = catalog.finder.kept.at(connection, catalog.reference())
            low, high = columns.figures(connection, catalog.reference().attributes.ids[one.uid]).limits or (0.0, 1.0)
        ends = sorted(low + (high - low) * pick.random() for _ in range(2))
        condition = pick.choice(
            [
                Condition(frozenset([one.uid]), low=ends[0]),
                Condition(frozenset([one.uid]), high=ends[1], high_open=True),
                Condition(frozenset([one.uid]), *ends),
            ]
        )
        found.append(Requirement(condition, pick.choice([MUST, MUST, WISH])))
    return found


@pytest.mark.parametrize("seed", range(12))
def test_the_classes_agree_with_every_product_judged_by_itself(crowd: Catalog, seed: int) -> None:
    requirements = drawn(crowd, random.Random(seed))
    musts = {place for place, one in enumerate(requirements) if one.weight is MUST}
    found = crowd.match(requirements, staff=True)
    every = crowd.match([], staff=True).rows
    judged = {one.row: one for one in crowd.finder.figuring.judge(requirements, every, staff=True)}
    whole = {row for row, one in judged.items() if musts <= {each.requirement for each in one.meets}}
    assert set(found.rows[: found.whole]) == whole
    wishes = [len(judged[row].meets) for row in found.rows[: found.whole]]
    assert wishes == sorted(wishes, reverse=True)
    assert len(set(found.rows)) == len(found.rows)
    assert len(found.rows) - found.whole <= matching.NEAR


@pytest.mark.parametrize("few", [0, 2000])
def test_the_nearest_are_the_same_whether_all_are_weighed_or_walked_to(
    crowd: Catalog, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(matching, "_FEW", few)
    figure = next(one for one in crowd.attributes() if one.code == "a1")
    with crowd.store.reading() as connection:
        _, columns = crowd.finder.kept.at(connection, crowd.reference())
        limits = columns.figures(connection, crowd.reference().attributes.ids[figure.uid]).limits
    assert limits is not None
    requirement = Requirement(Condition(frozenset([figure.uid]), low=limits[0] + (limits[1] - limits[0]) * 0.7))
    found = crowd.match([requirement], staff=True, most=300)
    near = [one for one in found.matches[found.whole :] if one.misses]
    gaps = [one.misses[0].short.base_low for one in near if one.misses[0].short]
    assert len(gaps) > 50
    assert gaps == sorted(gaps)
