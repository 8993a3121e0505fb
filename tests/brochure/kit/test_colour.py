"""A palette from any colour: readable always, and near the ones the designs were made with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth.brochure.kit.colour import HOUSE, distance, palette, readable

_DESIGNED = {
    "#0B6F76": ("#E8F3F2", "#9ADAD3", ("#14222B", "#163E4C", "#0F6A6C")),
    "#5A4C9F": ("#F0EEF8", "#CBC4F0", ("#1B1930", "#2D2857", "#5A4C9F")),
    "#B03A24": ("#FAEEEA", "#F3BFB1", ("#231A1A", "#45231D", "#7E2D1E")),
}


@pytest.mark.parametrize("colour", list(_DESIGNED))
def test_near_the_design(colour: str) -> None:
    tint, light, deep = _DESIGNED[colour]
    made = palette(colour)
    assert distance(made.accent, colour) < 0.005
    assert distance(made.tint, tint) < 0.02
    assert distance(made.light, light) < 0.04
    for ours, theirs in zip(made.deep, deep, strict=True):
        assert distance(ours, theirs) < 0.05


@given(st.integers(0, 0xFFFFFF))
def test_readable_whatever_the_colour(colour: int) -> None:
    assert readable(palette(f"#{colour:06X}"))


@pytest.mark.parametrize("nothing", ["", "red", "#12345", "#GGGGGG"])
def test_no_colour_is_the_house_colour(nothing: str) -> None:
    assert palette(nothing) == palette(HOUSE)
