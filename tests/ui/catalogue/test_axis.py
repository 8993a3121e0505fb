"""From a place on the line to a figure that one would say, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth.ui.catalogue.axis import Axis

AIRFLOW = Axis(tuple(n / 10 for n in range(25)), "m3/h")  # in m³/s
COLD = Axis(tuple(-40.0 + 5 * n for n in range(25)), "degC")
STEEP = Axis(tuple(10.0 ** (n / 4) for n in range(25)), "")


@pytest.mark.parametrize("axis", [AIRFLOW, COLD, STEEP])
@given(place=st.floats(0, 1))
def test_a_figure_stands_near_the_place_it_was_read_from(axis: Axis, place: float) -> None:
    base = axis.figure(place).base_low
    assert base is not None
    assert axis.place(base) == pytest.approx(place, abs=1 / 96)


def test_neighbours_differ_and_figures_are_short() -> None:
    told = [COLD.figure(n / 96).low for n in range(97)]
    assert len(set(told)) == 97
    assert all(one == round(one) for one in told if one is not None)  # whole degrees, for the bins are five wide
    assert (told[0], told[-1]) == (-40, 80)


def test_what_lies_outside_stands_at_the_ends() -> None:
    assert COLD.place(-100) == 0
    assert COLD.place(1000) == 1


def test_figures_are_read_as_people_type_them() -> None:
    read = COLD.read("104 °F")
    assert read is not None
    assert read.base_low == pytest.approx(40)
    assert COLD.read("5 kg") is None
    assert COLD.read("warm") is None
