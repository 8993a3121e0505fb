"""A photograph is turned and cropped into a new file; the one before stays, and all that was said goes along."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PIL import Image, ImageCms

import builders
from booth.catalog import pictures
from booth.catalog.assets import as_before, kinds
from booth.catalog.cutting import Cut, cut
from booth.catalog.store import Catalog
from booth.catalog.values import Asset, AssetKind
from booth.errors import BoothError

ORIENTATION = 0x0112
RED, GREEN, BLUE, WHITE = (220, 20, 20), (20, 200, 20), (20, 20, 220), (250, 250, 250)


def quartered(kind: str = "PNG", *, turned: bool = False, **also: Any) -> bytes:
    """400 × 200 as seen: red and green above, blue and white below; `turned`: it lies on its side in the file."""
    image = Image.new("RGB", (400, 200), RED)
    image.paste(GREEN, (200, 0, 400, 100))
    image.paste(BLUE, (0, 100, 200, 200))
    image.paste(WHITE, (200, 100, 400, 200))
    exif = Image.Exif()
    if turned:
        image = image.transpose(Image.Transpose.ROTATE_90)
        exif[ORIENTATION] = 6
    stream = io.BytesIO()
    image.save(stream, kind, exif=exif, **also)
    return stream.getvalue()


def corners(catalog: Catalog, asset: Asset) -> list[tuple[int, ...]]:
    with Image.open(catalog.assets.path(asset)) as image:
        right, low = image.width - 5, image.height - 5
        pixels = [image.convert("RGB").getpixel(spot) for spot in ((5, 5), (right, 5), (5, low), (right, low))]
        return [pixel for pixel in pixels if isinstance(pixel, tuple)]


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("turn", "size", "seen"),
    [
        (0, (400, 200), (RED, GREEN, BLUE, WHITE)),
        (90, (200, 400), (BLUE, RED, WHITE, GREEN)),
        (180, (400, 200), (WHITE, BLUE, GREEN, RED)),
        (270, (200, 400), (GREEN, WHITE, RED, BLUE)),
    ],
)
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_turn_is_clockwise_whatever_the_camera_noted(
    bare: Catalog, kind: str, turn: int, size: tuple[int, int], seen: tuple[tuple[int, int, int], ...], turned: bool
) -> None:
    asset = bare.take_in(quartered(kind, turned=turned), "a.png")
    made = bare.recut(asset, Cut(turn, 0, 0, *size))
    assert (made.width, made.height) == size
    assert all(near(one, other) for one, other in zip(corners(bare, made), seen, strict=True))
    # A part of the turned picture: its lower right quarter.
    part = bare.recut(asset, Cut(turn, size[0] // 2, size[1] // 2, size[0] // 2, size[1] // 2))
    assert (part.width, part.height) == (size[0] // 2, size[1] // 2)
    assert all(near(corner, seen[3]) for corner in corners(bare, part))


def test_the_original_stays_and_all_that_was_said_goes_along(bare: Catalog) -> None:
    data = quartered("JPEG", quality=90)
    said = replace(bare.take_in(data, "front.jpeg"), caption=builders.t("Вид спереди"), credit="A. Ivanova", position=3)
    made = bare.recut(said, Cut(90, 0, 0, 200, 400))
    assert bare.assets.path(said).read_bytes() == data
    assert made.uid != said.uid
    assert (made.caption, made.credit, made.position, made.file_name) == (said.caption, "A. Ivanova", 3, "front.jpeg")


@pytest.mark.parametrize(
    ("kind", "name", "media_type", "called"),
    [
        ("JPEG", "a.JPG", "image/jpeg", "a.JPG"),
        ("PNG", "a.png", "image/png", "a.png"),
        ("WEBP", "a.webp", "image/png", "a.png"),
        ("TIFF", "вид.tif", "image/png", "вид.png"),
        ("GIF", "a.gif", "image/png", "a.png"),
    ],
)
def test_what_is_not_a_jpeg_becomes_a_png_that_loses_nothing(
    bare: Catalog, kind: str, name: str, media_type: str, called: str
) -> None:
    made = bare.recut(bare.take_in(quartered(kind), name), Cut(0, 0, 0, 100, 50))
    assert (made.media_type, made.file_name, made.width, made.height) == (media_type, called, 100, 50)


def test_colours_keep_their_profile_and_transparency_stays(bare: Catalog) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = bare.recut(bare.take_in(quartered("JPEG", icc_profile=profile), "a.jpg"), Cut(0, 0, 0, 40, 40))
    with Image.open(bare.assets.path(made)) as image:
        assert image.info["icc_profile"] == profile
        assert not image.getexif()
    stream = io.BytesIO()
    Image.new("RGBA", (60, 60), (10, 20, 30, 0)).save(stream, "PNG")
    clear = bare.recut(bare.take_in(stream.getvalue(), "a.png"), Cut(0, 0, 0, 30, 30))
    with Image.open(bare.assets.path(clear)) as image:
        assert image.getpixel((2, 2)) == (10, 20, 30, 0)


def test_a_cut_beyond_the_edges_is_held_inside(bare: Catalog) -> None:
    asset = bare.take_in(quartered(), "a.png")
    made = bare.recut(asset, Cut(0, 390, -50, 9000, 9000))
    assert (made.width, made.height) == (10, 200)


def test_what_is_no_photograph_or_is_gone_is_refused(bare: Catalog, reopened: Callable[[], Catalog]) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><rect width="9" height="9"/></svg>'
    whole = Cut(0, 0, 0, 10, 10)
    with pytest.raises(BoothError, match="asset_not_a_photo"):
        bare.recut(bare.take_in(drawing, "a.svg"), whole)
    asset = bare.take_in(quartered(), "a.png")
    with pytest.raises(BoothError, match="store_read_only"):
        reopened().recut(asset, whole)
    bare.assets.path(asset).unlink()
    with pytest.raises(BoothError, match="asset_gone"):
        bare.recut(asset, whole)


def test_a_new_file_keeps_the_old_ones_kind_only_where_it_fits() -> None:
    proof = replace(builders.certificate("42", builders.t("Сертификат"), date(2030, 1, 1)), kind=AssetKind.CERTIFICATE)
    scan = builders.asset("scan.jpg", AssetKind.PHOTO, "image/jpeg", 10, 20)
    assert as_before(proof, scan).kind is AssetKind.CERTIFICATE
    assert as_before(proof, scan).number == "42"
    film = builders.asset("film.mp4", AssetKind.VIDEO, "video/mp4")
    assert as_before(proof, film).kind is AssetKind.VIDEO
    assert kinds("") == (AssetKind.CERTIFICATE,)


def test_a_png_too_large_for_the_catalogue_becomes_a_jpeg(bare: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    noise = Image.effect_noise((600, 600), 90).convert("RGB")
    into, source = bare.folder / "cut", bare.folder / "noise.png"
    noise.save(source)
    monkeypatch.setitem(pictures.LARGEST, "image/png", 100_000)
    monkeypatch.setitem(pictures.LARGEST, "image/jpeg", 230_000)
    assert cut(str(source), str(into), "noise.png", 0, 0, 0, 600, 600) == [".jpg", ".jpeg"]
    assert into.stat().st_size <= 230_000
    with Image.open(into) as image:
        assert image.format == "JPEG"
