"""Products side by side: what stands in which cell, and what is said of it."""

from dataclasses import replace

import pytest

import builders
from booth.catalog.comparing.building import Subject, compare
from booth.catalog.comparing.comparison import Cell, Comparison, Row
from booth.catalog.comparing.saying import say_cell
from booth.catalog.store import Catalog
from booth.catalog.values import Better, Product, Text, Value, ValueType, Variant
from booth.errors import BoothError
from booth.quantity import Quantity, read

GROUP = builders.group("flow", "Воздух", "Air", "风量", 1)
FLOW = builders.attribute("flow", builders.t("Расход", "Flow", "风量"), GROUP, unit="m3/h", better=Better.HIGHER)
NOISE = builders.attribute("noise", builders.t("Шум", "Noise", "噪声"), GROUP, unit="dB(A)", better=Better.LOWER)
MOTOR = builders.attribute("motor", builders.t("Мощность", "Power", "功率"), GROUP, unit="kW", position=2)
PULSE = builders.attribute("pulse", builders.t("Продувка", "Pulse", "清灰"), GROUP, type_=ValueType.YES_NO)
LINK = builders.attribute("link", builders.t("Связь", "Link", "接口"), GROUP, type_=ValueType.SEVERAL)


def figure(text: str) -> Quantity:
    made = read(text)
    assert made is not None, text
    return made


def product(code: str, *values: Value, variants: tuple[Variant, ...] = ()) -> Product:
    return replace(builders.empty(), uid=builders.uid(code), code=code, values=values, variants=variants)


def variant(code: str, *values: Value) -> Variant:
    return Variant(builders.uid(code), code, values=values)


def row(made: Comparison, code: str) -> Row:
    return next(row for row in made.rows if row.attribute.code == code)


def compared(*products: Product, staff: bool = True) -> Comparison:
    return compare([Subject(one) for one in products], staff=staff)


def told(cell: Cell) -> str:
    return say_cell(cell, "en").text.text.replace("\u00a0", " ")


def test_a_row_has_one_unit_and_as_many_digits_as_were_typed() -> None:
    made = compared(
        product("A", builders.value(MOTOR, figure("2200 W"))),
        product("B", builders.value(MOTOR, figure("2.2 kW"))),
        product("C", builders.value(MOTOR, figure("4 hp"))),
    )
    power = row(made, "motor")
    assert power.unit == "kW"
    assert [told(cell) for cell in power.cells] == ["2.2 kW", "2.2 kW", "2.98 kW"]
    assert power.differs
    assert not row(compared(*[product(c, power.cells[0].values[0]) for c in "AB"]), "motor").differs


def test_what_cannot_be_turned_into_the_others_unit_stays_as_it_is() -> None:
    odd = compared(
        product("A", builders.value(FLOW, figure("500 m3/h"))), product("B", builders.value(FLOW, figure("30 kg")))
    )
    assert row(odd, "flow").unit == ""
    assert [told(cell) for cell in row(odd, "flow").cells] == ["500 m³/h", "30 kg"]
    assert not any(cell.best for cell in row(odd, "flow").cells)


def test_what_is_not_stated_is_said_and_differs() -> None:
    made = compared(product("A", builders.value(PULSE, True)), product("B"))
    pulse = row(made, "pulse")
    assert [cell.stated for cell in pulse.cells] == [True, False]
    assert [told(cell) for cell in pulse.cells] == ["yes", "not stated"]
    assert pulse.differs
    assert [say_cell(pulse.cells[1], language).text.text for language in ("ru", "zh")] == ["не указано", "未注明"]


def test_a_product_says_its_envelope_and_which_model() -> None:
    models = [variant(f"A-{flow}", builders.value(FLOW, figure(f"{flow} m3/h"))) for flow in (3000, 5000, 8000)]
    made = compared(product("A", variants=tuple(models)), product("B", builders.value(FLOW, figure("6000 m3/h"))))
    mine, other = row(made, "flow").cells
    assert told(mine) == "3,000–8,000 m³/h"
    assert (mine.best, mine.best_models, other.best) == (True, ("A-8000",), False)
    assert say_cell(mine, "en").note == "best: A-8000"
    assert [code for code, _ in say_cell(mine, "en").models] == ["A-3000", "A-5000", "A-8000"]
    lower = row(
        compared(product("A", variants=tuple(models)), product("C", builders.value(FLOW, figure("9 m3/s")))), "flow"
    )
    assert say_cell(lower.cells[0], "en").note == "A-3000 … A-8000"


def test_a_model_inherits_what_it_does_not_state_and_may_be_a_column_itself() -> None:
    series = product(
        "A",
        builders.value(NOISE, figure("60 dB(A)")),
        variants=(variant("A-1"), variant("A-2", builders.value(NOISE, figure("66 dB(A)")))),
    )
    made = compare([Subject(series, one) for one in series.variants])
    assert [column.code for column in made.columns] == ["A-1", "A-2"]
    assert [told(cell) for cell in row(made, "noise").cells] == ["60 dB(A)", "66 dB(A)"]
    assert [cell.best for cell in row(made, "noise").cells] == [True, False]


def test_models_that_state_nothing_are_named() -> None:
    half = product("A", variants=(variant("A-1"), variant("A-2", builders.value(NOISE, figure("66 dB(A)")))))
    cell = row(compared(half, product("B")), "noise").cells[0]
    assert told(cell) == "66 dB(A)"
    assert "not stated: A-1" in say_cell(cell, "en").note


def test_sizes_of_models_that_no_one_figure_holds_stand_one_by_one() -> None:
    size = builders.attribute("size", builders.t("Размер", "Size", "尺寸"), GROUP, unit="mm")
    sizes = [variant(str(n), builders.value(size, builders.size("mm", str(n), "200"))) for n in (100, 150)]
    cell = row(compared(product("A", variants=tuple(sizes)), product("B")), "size").cells[0]
    assert told(cell) == "100 × 200 mm\n150 × 200 mm"


def test_answers_in_words_agree_whatever_their_order_and_letters() -> None:
    modbus, contacts = builders.t("Modbus TCP", "Modbus TCP"), builders.t("сухие контакты", "Dry contacts", "干接点")
    alike = builders.t(en="dry contacts")
    made = compared(
        product("A", builders.value(LINK, (modbus, contacts))), product("B", builders.value(LINK, (alike, modbus)))
    )
    assert not row(made, "link").differs
    assert made.differences().sections == ()


def test_a_condition_is_kept_and_two_conditions_are_not_compared() -> None:
    near, far = builders.t("на 1 м", "at 1 m"), builders.t("на 3 м", "at 3 m")
    values = [
        builders.value(NOISE, figure("60 dB(A)"), condition=near, standard="ISO 3744"),
        builders.value(NOISE, figure("50 dB(A)"), condition=far),
    ]
    cells = row(compared(product("A", values[0]), product("B", values[1])), "noise").cells
    assert [say_cell(cell, "en").note for cell in cells] == ["at 1 m · ISO 3744", "at 3 m"]
    assert not any(cell.best for cell in cells)
    plain = builders.value(NOISE, figure("55 dB(A)"))
    assert [cell.best for cell in row(compared(product("A", values[0]), product("B", plain)), "noise").cells] == [
        False,
        True,
    ]


def test_staff_rows_come_only_when_asked_for() -> None:
    priced = [product(code, builders.value(builders.PRICE, Text.of(en=price))) for code, price in ("A9", "B8")]
    assert [row.attribute.code for row in compared(*priced).rows] == ["price"]
    assert compared(*priced, staff=False).rows == ()


def test_each_group_stands_once_even_where_two_have_one_position() -> None:
    made = compared(builders.longest(), builders.crystal())
    assert len({one.group.uid for one in made.sections}) == len(made.sections)


def test_groups_and_rows_keep_the_catalogues_order() -> None:
    made = compared(builders.air(), builders.fire(), builders.crystal())
    places = [(one.group.position, [row.attribute.position for row in one.rows]) for one in made.sections]
    assert [group for group, _ in places] == sorted(group for group, _ in places)
    assert all(rows == sorted(rows) for _, rows in places)


@pytest.mark.parametrize(("count", "code"), [(0, "compare_few"), (1, "compare_few"), (7, "compare_many")])
def test_fewer_than_two_and_more_than_six_are_refused(count: int, code: str) -> None:
    with pytest.raises(BoothError) as refused:
        compare([Subject(builders.air())] * count)
    assert refused.value.code == code


def test_the_store_compares_products_and_models_by_uid(sample: Catalog) -> None:
    unit, series = (sample.products.get(sample.products.by_code(code)) for code in ("ВУ-3000", "ВК-М"))
    uids = (series.variants[1].uid, unit.uid, series.uid)
    made = sample.compare(uids)
    assert [(column.uid, column.product) for column in made.columns] == [
        (series.variants[1].uid, series.uid),
        (unit.uid, unit.uid),
        (series.uid, series.uid),
    ]
    assert [column.models for column in made.columns] == [0, 0, 5]
    assert made.revision == sample.revision()
    with pytest.raises(BoothError) as gone:
        sample.compare((unit.uid, "nobody"))
    assert gone.value.code == "product_unknown"
