"""Every typical sheet, page by page, against what was looked at and found good.

`BOOTH_GOLDEN=write pytest tests/brochure/test_golden.py` writes them anew: look at them before they go in.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pages import GOLDEN, image, order, text
from PIL import Image, ImageChops, ImageStat

import builders
from booth.brochure import press
from booth.catalog.values import Product
from booth.languages import LANGUAGES, Language

FOLDER = GOLDEN / "sheet"
_MEAN = 2.0  # of 255: another renderer's edges
_PRODUCTS: dict[str, Callable[[], Product]] = {
    "air": builders.air,
    "fire": builders.fire,
    "crystal": builders.crystal,
    "empty": builders.empty,
}


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "fire-module.jpg"
    Image.linear_gradient("L").resize((900, 1040)).convert("RGB").save(path)
    return path


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(_PRODUCTS))
def test_sheet(name: str, language: Language, photograph: Path, qapp: object) -> None:
    asked = order(_PRODUCTS[name](), language=language)
    usual = asked.picture
    brochure = press.render(replace(asked, picture=lambda a: photograph if a.media_type == "image/jpeg" else usual(a)))
    words, page = text(brochure), image(brochure)
    kept_words, kept_page = FOLDER / f"{name}-{language}.txt", FOLDER / f"{name}-{language}.png"
    if os.environ.get("BOOTH_GOLDEN") == "write":
        kept_words.write_text(words, encoding="utf-8")
        page.quantize(64).save(kept_page, optimize=True)
    assert words == kept_words.read_text(encoding="utf-8")
    kept = Image.open(kept_page).convert("RGB")
    assert page.size == kept.size
    apart = ImageStat.Stat(ImageChops.difference(page, kept)).mean
    assert max(apart) < _MEAN, f"{name}-{language} looks different: {apart}"
