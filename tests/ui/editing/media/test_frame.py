"""The frame that is drawn round what is kept of a picture: never outside it, never lost, always in proportion."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth.catalog.cutting import Cut
from booth.ui.editing.media.frame import GRIPS, LEAST, Frame, Grip

SIDES = st.integers(1, 4000)
SPOTS = st.floats(-5000, 9000, allow_nan=False)


def box(frame: Frame) -> tuple[int, int, int, int]:
    return frame.left, frame.top, frame.right, frame.bottom


def test_a_side_drawn_moves_alone_and_a_corner_moves_two() -> None:
    frame = Frame.whole(400, 200)
    assert box(frame.drawn(Grip(-1, 0), 100, 7)) == (100, 0, 400, 200)
    assert box(frame.drawn(Grip(1, 1), 300, 150)) == (0, 0, 300, 150)
    assert box(frame.drawn(Grip(1, 0), -50, 0)) == (0, 0, LEAST, 200)
    assert not frame.changes
    assert frame.drawn(Grip(-1, 0), 100, 7).cut() == Cut(0, 100, 0, 300, 200)


def test_in_proportion_the_other_side_follows() -> None:
    square = Frame.whole(400, 200).in_proportion(1.0)
    assert box(square) == (100, 0, 300, 200)
    assert box(square.drawn(Grip(1, 1), 200, 120)) == (100, 0, 220, 120)
    assert box(square.drawn(Grip(1, 0), 200, 0)) == (100, 50, 200, 150)
    assert box(square.in_proportion(0.0).drawn(Grip(1, 0), 200, 0)) == (100, 0, 200, 200)


def test_a_turn_takes_the_frame_along() -> None:
    frame = Frame.whole(400, 200).drawn(Grip(1, 1), 100, 50)  # the upper left corner
    assert box(frame.turned(1)) == (150, 0, 200, 100)  # is at the upper right now
    assert box(frame.turned(2)) == (300, 150, 400, 200)
    assert box(frame.turned(3)) == (0, 300, 50, 400) == box(frame.turned(-1))
    assert frame.turned(1).turn == 90
    assert frame.turned(4) == frame == frame.turned(1).turned(-1)


def test_numbers_are_held_inside_the_picture() -> None:
    frame = Frame.whole(400, 200)
    assert box(frame.typed(390, -5, 100, 5000)) == (300, 0, 400, 200)
    square = frame.in_proportion(1.0)
    assert box(square.typed(0, 0, 50, 200)) == (0, 0, 50, 50)
    assert box(square.typed(100, 0, 200, 80)) == (100, 0, 180, 80)


@given(SIDES, SIDES, st.sampled_from(GRIPS), SPOTS, SPOTS, st.sampled_from([0.0, 1.0, 0.84, 2.5]), st.integers(-5, 5))
def test_whatever_is_done_the_frame_stays_inside(
    wide: int, high: int, grip: Grip, x: float, y: float, proportion: float, quarters: int
) -> None:
    frame = Frame.whole(wide, high).in_proportion(proportion)
    for after in (
        frame.drawn(grip, x, y),
        frame.moved(x, y),
        frame.typed(int(x), int(y), int(y), int(x)),
        frame.drawn(grip, x, y).turned(quarters).drawn(grip, y, x),
    ):
        assert 0 <= after.left < after.right <= after.wide
        assert 0 <= after.top < after.bottom <= after.high
        assert {after.wide, after.high} == {wide, high}


@given(st.integers(200, 4000), st.integers(200, 4000), st.sampled_from(GRIPS), SPOTS, SPOTS)
@pytest.mark.parametrize("proportion", [1.0, 0.84])
def test_a_fixed_proportion_holds_to_the_pixel(
    proportion: float, wide: int, high: int, grip: Grip, x: float, y: float
) -> None:
    after = Frame.whole(wide, high).in_proportion(proportion).drawn(grip, x, y)
    assert abs(after.width - after.height * proportion) <= 1.0
