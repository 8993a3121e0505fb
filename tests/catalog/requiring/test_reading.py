"""Requirements as a visitor says them, read one line each; what cannot be read says why."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth.catalog.asking import Weight
from booth.catalog.requiring.reading import LONGEST, Line, again, contradicted, read
from booth.catalog.store import Catalog
from booth.catalog.values import Audience


def lines(catalog: Catalog, typed: str, *, staff: bool = False) -> tuple[Line, ...]:
    return read(catalog, typed, "ru", staff=staff)


@pytest.fixture(scope="module")
def kept(sample_folder: Path) -> Iterator[Catalog]:
    """The sample, for as long as words are made up."""
    catalog = Catalog.open(sample_folder, read_only=True)
    yield catalog
    catalog.close()


def notes(told: tuple[Line, ...]) -> list[str]:
    return [note.code for one in told for note in one.notes]


@pytest.mark.parametrize("typed", ["IP54", "степень защиты IP54", "ip 54", "защита IP54", "ingress protection IP54"])
def test_a_degree_of_protection_is_met_by_every_higher_one(sample: Catalog, typed: str) -> None:
    (line,) = lines(sample, typed)
    assert [one.code for one in line.attributes] == ["ip"]
    assert line.condition is not None
    assert {"IP54", "IP55", "IP65", "IP67", "IP68"} <= line.condition.answers


def test_jets_of_water_are_not_immersion(sample: Catalog) -> None:
    (line,) = lines(sample, "IP65")
    assert line.condition is not None
    assert "IP65" in line.condition.answers
    assert not {"IP54", "IP67", "IP68"} & line.condition.answers


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("наружная установка", "yes"),
        ("наружная установка: да", "yes"),
        ("наружная установка: нет", "no"),
        ("без наружной установки", "no"),
        ("outdoor use: no", "no"),
        ("室外安装", "yes"),
    ],
)
def test_yes_and_no(sample: Catalog, typed: str, answer: str) -> None:
    (line,) = lines(sample, typed)
    assert line.condition is not None
    assert line.condition.answers == {answer}


def test_an_answer_names_its_attributes_by_itself(sample: Catalog) -> None:
    (line,) = lines(sample, "Modbus TCP")
    assert line.condition is not None
    assert line.condition.answers == {"Modbus TCP"}
    assert {one.code for one in line.attributes} == {"alarm_outputs", "interfaces"}
    (begun,) = lines(sample, "Modbus")
    assert begun.condition is not None
    assert begun.condition.answers == {"Modbus TCP", "Modbus RTU"}


def test_several_in_one_field_are_several_lines(sample: Catalog) -> None:
    told = lines(sample, "температура >= 600 °C, IP54; финишный фильтр H13")
    assert [one.typed for one in told] == ["температура >= 600 °C", "IP54", "финишный фильтр H13"]
    assert all(one.condition for one in told)
    assert notes(told) == []


def test_what_is_not_understood_says_so(sample: Catalog) -> None:
    assert notes(lines(sample, "абракадабра")) == ["requirement_unread"]
    assert notes(lines(sample, "> 5")) == ["attribute_needed"]
    assert notes(lines(sample, "температура")) == ["requirement_unread"]  # though there is what detects it
    (detects,) = lines(sample, "контролирует: температура")
    assert detects.condition is not None
    (line,) = lines(sample, "груз до 1,5 т")
    assert line.condition is not None
    assert [(one.code, one.said) for one in line.notes] == [("requirement_left_out", "груз")]


def test_an_unknown_unit_is_said_with_the_nearest_known_one(sample: Catalog) -> None:
    (line,) = lines(sample, "расход > 5000 м3/чс")
    assert line.condition is not None
    assert [(one.code, dict(one.facts)["nearest"]) for one in line.notes] == [("unit_unknown", "м³/ч")]


def test_lines_that_no_figure_can_meet_together(sample: Catalog) -> None:
    heat, cold, other = (
        lines(sample, one)[0] for one in ("рабочая температура >= 600 °C", "рабочая температура < 100 °C", "IP54")
    )
    told = contradicted((heat, other, cold))
    assert [[note.code for note in one.notes] for one in told] == [[], [], ["contradiction"]]
    assert heat.typed in told[2].notes[0].said


def test_nothing_typed_is_no_line(sample: Catalog) -> None:
    assert lines(sample, "") == lines(sample, " ,; ") == ()


def test_what_is_for_staff_alone_is_read_for_staff_alone(sample: Catalog) -> None:
    with sample.change("tests", "staff only") as change:
        for one in sample.attributes():
            if one.code in ("ip", "air_flow"):
                change.put(replace(one, audience=Audience.STAFF))
    for asked, code in (("IP54", "ip"), ("расход воздуха > 5000", "air_flow")):
        (for_visitors,) = read(sample, asked, "ru", staff=False)
        assert code not in [one.code for one in for_visitors.attributes]
        (line,) = read(sample, asked, "ru", staff=True)
        assert [one.code for one in line.attributes] == [code]


def test_a_list_is_read_again_as_it_was_typed(sample: Catalog) -> None:
    told = (*lines(sample, "температура >= 600 °C, IP54"), *lines(sample, "абракадабра"))
    wish = tuple(Line(one.typed, Weight.WISH) for one in told)
    anew = again(sample, wish, "en", staff=False)
    assert [one.typed for one in anew] == [one.typed for one in told]
    assert all(one.weight is Weight.WISH for one in anew)
    assert [one.condition for one in anew[:2]] == [one.condition for one in told[:2]]
    assert anew[2].condition is None


@given(typed=st.text(max_size=80))
def test_whatever_is_typed_there_is_an_answer(kept: Catalog, typed: str) -> None:
    for one in read(kept, typed, "ru", staff=True):
        assert one.condition is not None or one.notes
        one.typed.encode("utf-8")


def test_a_very_long_text_and_half_letters(sample: Catalog) -> None:
    for typed in ("IP54 " * 5000, "\ud800\0 > 5", "a" * 10_000):
        for one in lines(sample, typed):
            assert len(one.typed) <= LONGEST
