"""The foot of a page: the fair's logo where there is one, and contacts that give way whole."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pages import GOLDEN, image, order, text
from PIL import Image, ImageChops

import builders
from booth.brochure import press
from booth.brochure.kit.parts.footer import _CONTACT, _contacts
from booth.brochure.kit.type.typeset import width
from booth.catalog.values import AssetKind
from booth.languages import LANGUAGES, Language

LOGO = builders.asset("fair", AssetKind.LOGO, "", 300, 120)
DOTS = 72
FOOT = 297 - 21  # millimetres from the page's upper edge


@pytest.fixture
def drawn() -> Path:
    return GOLDEN / "drawing.svg"


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    path = tmp_path / "fair.png"
    Image.new("RGB", (300, 120), "#C8452F").save(path)
    return path


def page(file: Path | None, language: Language = "ru", *, staff: bool = False) -> tuple[Image.Image, str]:
    """The sheet of a fair with this logo, or with none."""
    asked = order(builders.air(), language=language, staff=staff)
    if file is not None:
        usual: Callable[..., Path] = asked.picture
        logo = replace(LOGO, media_type="image/svg+xml" if file.suffix == ".svg" else "image/png")
        show = replace(asked.show, logo=logo)
        asked = replace(asked, show=show, picture=lambda one: file if one == logo else usual(one))
    made = press.render(asked)
    return image(made, dots=DOTS), text(made)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", ["drawn", "raster"])
def test_the_logo_changes_the_foot_and_nothing_else(
    file: str, language: Language, request: pytest.FixtureRequest, qapp: object
) -> None:
    (bare, _), (dressed, words) = page(None, language), page(request.getfixturevalue(file), language)
    changed = ImageChops.difference(bare, dressed).getbbox()
    assert changed is not None
    left, top, right, bottom = (side * 25.4 / DOTS for side in changed)
    assert top > FOOT
    assert bottom < 297 - 1
    assert 10 < right - left < 90  # the logo, and what of the contacts gave way to it
    assert "sales@example.com" in words


def test_the_logo_is_seen_in_its_own_colours_on_white(raster: Path, qapp: object) -> None:
    whole = page(raster)[0]
    foot = whole.crop((0, round(FOOT * DOTS / 25.4), *whole.size))
    colours = {colour for count, colour in foot.getcolors(1 << 20) or [] if count > 200}
    assert {(0xC8, 0x45, 0x2F), (255, 255, 255)} <= colours


def test_the_staffs_paper_and_a_lost_file_go_without(raster: Path, tmp_path: Path, qapp: object) -> None:
    assert page(raster, staff=True) == page(None, staff=True)
    assert page(tmp_path / "lost.png") == page(None)


def test_contacts_give_way_whole_the_last_first() -> None:
    parts = ("+7 000 000-00-00", "sales@example.com", "example.com", "Москва")
    whole = width(_contacts(parts, 1000), _CONTACT)
    assert [part in _contacts(parts, whole - 1) for part in parts] == [True, True, True, False]
    assert _contacts(parts, width(parts[0], _CONTACT) + 1) == parts[0]
    assert _contacts(("x" * 200,), 60).endswith("…")
    assert _contacts((), 60) == ""
