"""What is said of a photograph's sharpness is what the press prints: measured off the page itself."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

import builders
from booth.brochure import press
from booth.brochure.order import PrintOrder
from booth.brochure.sharpness import LEAST, proportion, sharpness
from booth.catalog.values import AssetKind


def test_a_photograph_for_the_whole_panel_needs_about_a_megapixel() -> None:
    needed = sharpness(4000, 3000).needed
    assert sharpness(*needed).enough
    assert not sharpness(needed[0] * 9 // 10, needed[1] * 9 // 10).enough
    assert 0.8 < proportion() < 0.9


@pytest.mark.parametrize("size", [(1, 1), (100, 80), (319, 240), (500, 600)])
def test_small_ones_are_not_enough(size: tuple[int, int]) -> None:
    assert 0 < sharpness(*size).dots < LEAST


def test_what_is_too_large_for_the_press_is_reckoned_as_it_is_printed() -> None:
    assert sharpness(12000, 9000).dots == sharpness(3508, 2631).dots


@pytest.mark.parametrize("size", [(2000, 2000), (900, 1100), (640, 480), (200, 200), (3000, 400)])
def test_it_is_what_the_page_shows(size: tuple[int, int], tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    Image.new("RGB", size, (90, 120, 140)).save(file, "JPEG")
    asset = builders.asset("photo", AssetKind.PHOTO, "image/jpeg", *size)
    product = replace(builders.empty(), assets=(asset,))
    pdf = press.render(PrintOrder((product,), "en", picture=lambda _: file))
    page = PdfReader(io.BytesIO(pdf.data)).pages[0]
    placed: list[float] = []

    def seen(operator: bytes, _operands: object, matrix: list[float], _text: list[float]) -> None:
        if operator == b"Do":
            placed.append(float(matrix[0]))

    page.extract_text(visitor_operand_before=seen)
    (wide,) = [each for each in placed if each > 1]
    dots = size[0] / (wide / 72)
    # A page with hardly anything on it has a higher head than the one that is reckoned with, by a quarter at most.
    assert 0.78 * sharpness(*size).dots <= dots <= sharpness(*size).dots + 1
