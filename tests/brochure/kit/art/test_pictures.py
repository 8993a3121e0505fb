"""Photographs: cropped a little at the sides, never at the product's head or foot."""

from pathlib import Path

import pytest

from booth.brochure.kit.art.pictures import Raster, fills


@pytest.mark.parametrize(
    ("size", "panel", "may"),
    [
        ((1200, 1400), (88, 118), True),  # a little of the sides
        ((1200, 1400), (65, 76), True),  # its own proportion
        ((1200, 1400), (88, 76), False),  # head and foot would go
        ((1600, 900), (88, 118), False),  # half of its width would go
        ((200, 240), (200, 240), False),  # too few pixels
    ],
)
def test_which_photographs_fill_their_panel(size: tuple[int, int], panel: tuple[int, int], may: bool) -> None:
    assert fills(Raster(Path("photo.jpg"), *size), *panel) is may
