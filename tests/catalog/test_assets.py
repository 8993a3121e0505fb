"""Files come in checked, once, upright and without what a camera noted; what lies about itself stays out."""

import hashlib
import io
import os
import random
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

import builders
from booth.catalog.store import Catalog, CopySize
from booth.catalog.values import Asset, AssetKind
from booth.errors import BoothError
from stocking import stock

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><rect width="9" height="9"/></svg>'
ORIENTATION, MAKER = 0x0112, 0x010F


def picture(kind: str = "JPEG", size: tuple[int, int] = (300, 200), *, turned: bool = False) -> bytes:
    image = Image.new("RGB", size, (20, 90, 160))
    image.paste((240, 240, 240), (0, 0, size[0] // 4, size[1] // 4))
    exif = Image.Exif()
    exif[MAKER] = "Somebody's camera"
    if turned:
        exif[ORIENTATION] = 6
    stream = io.BytesIO()
    image.save(stream, kind, exif=exif)
    return stream.getvalue()


def store(catalog: Catalog, data: bytes | Path, name: str = "a.jpg") -> Asset:
    with catalog.change("t", "t") as change:
        return change.store_asset(data, name)


def test_a_photograph_is_kept_as_it_came_and_copied_upright_without_notes(bare: Catalog) -> None:
    data = picture(size=(4000, 2000), turned=True)
    asset = store(bare, data)
    assert bare.assets.path(asset).read_bytes() == data
    assert (asset.kind, asset.media_type, asset.width, asset.height) == (AssetKind.PHOTO, "image/jpeg", 2000, 4000)
    assert asset.sha256 == hashlib.sha256(data).hexdigest()
    for size, longest in ((CopySize.THUMBNAIL, 480), (CopySize.SCREEN, 1600), (CopySize.PRINT, 3508)):
        with Image.open(bare.assets.copy(asset, size)) as copy:
            assert copy.size == (longest // 2, longest)
            assert not copy.getexif()


def test_copies_are_made_anew_when_they_are_gone(bare: Catalog) -> None:
    asset = store(bare, picture("PNG"), "a.png")
    copy = bare.assets.copy(asset, CopySize.THUMBNAIL)
    first = copy.read_bytes()
    copy.unlink()
    assert bare.assets.copy(asset, CopySize.THUMBNAIL).read_bytes() == first
    copy.unlink()
    bare.assets.path(asset).unlink()
    with pytest.raises(BoothError, match="asset_gone"):
        bare.assets.copy(asset, CopySize.THUMBNAIL)


def test_the_same_file_lies_there_once(bare: Catalog, tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(picture())
    first, second = store(bare, file, "photo.jpg"), store(bare, picture(), "other.jpg")
    assert first.uid != second.uid
    assert first.sha256 == second.sha256
    assert len([one for one in (bare.folder / "assets").rglob("*") if one.is_file()]) == 1


def test_a_drawing_stands_for_itself(bare: Catalog) -> None:
    asset = store(bare, DRAWING, "drawing.svg")
    assert (asset.kind, asset.media_type, asset.width, asset.height) == (AssetKind.DRAWING, "image/svg+xml", 120, 80)
    assert bare.assets.copy(asset, CopySize.PRINT) == bare.assets.path(asset)


def test_every_drawing_of_the_sample_is_taken(bare: Catalog) -> None:
    drawings = sorted((Path(__file__).parents[2] / "resources/sample/pictures").glob("*.svg"))
    assert drawings
    with bare.change("t", "t") as change:
        for drawing in drawings:
            assert change.store_asset(drawing, drawing.name).width > 0


@pytest.mark.parametrize(
    ("data", "kind", "media_type"),
    [
        (b"%PDF-1.7\n%rest", AssetKind.DOCUMENT, "application/pdf"),
        (b"\0\0\0\x18ftypmp42" + bytes(40), AssetKind.VIDEO, "video/mp4"),
    ],
)
def test_documents_and_videos_are_known_by_their_first_bytes(
    bare: Catalog, data: bytes, kind: AssetKind, media_type: str
) -> None:
    asset = store(bare, data, "x.bin")
    assert (asset.kind, asset.media_type) == (kind, media_type)


def bomb() -> bytes:
    stream = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(stream, "PNG")
    return stream.getvalue()


def svg(inside: bytes) -> bytes:
    return DRAWING.replace(b"<rect", inside + b"<rect")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "asset_unknown_type"),
        (b"MZ\x90\0 a program", "asset_unknown_type"),
        (b"just words", "asset_unknown_type"),
        (picture()[:-400], "asset_broken"),
        (b"\xff\xd8\xff\xe0 no picture", "asset_broken"),
        (picture("PNG")[:60], "asset_broken"),
        (bomb(), "asset_too_many_pixels"),
        (svg(b"<script>alert(1)</script>"), "drawing_not_allowed"),
        (svg(b'<image href="file:///etc/passwd"/>'), "drawing_not_allowed"),
        (svg(b'<path fill="url(http://a.example/b)"/>'), "drawing_not_allowed"),
        (svg(b'<rect onclick="a()"/>'), "drawing_not_allowed"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + DRAWING, "asset_broken"),
        (DRAWING[:40], "asset_broken"),
        (DRAWING[:-6], "asset_broken"),
    ],
)
def test_what_cannot_be_shown_is_refused_and_leaves_nothing(bare: Catalog, data: bytes, code: str) -> None:
    with pytest.raises(BoothError) as caught:
        store(bare, data, "лжёт.jpg")
    assert caught.value.code == code
    assert caught.value.facts["file"] == "лжёт.jpg"
    left = [one for folder in ("assets", "copies") for one in (bare.folder / folder).rglob("*") if one.is_file()]
    assert not left


def test_a_missing_file_and_a_name_with_a_path(bare: Catalog, tmp_path: Path) -> None:
    with pytest.raises(BoothError, match="asset_missing"):
        store(bare, tmp_path / "nowhere.jpg", "nowhere.jpg")
    assert store(bare, picture(), "..\\..\\evil/../a.jpg").file_name == "a.jpg"


@pytest.mark.parametrize("seed", range(4))
def test_mutated_pictures_are_taken_or_refused(bare: Catalog, seed: int) -> None:
    """Bytes changed at random: a picture or a refusal, never a crash and never a file half there."""
    dice = random.Random(seed)
    whole = (picture(), picture("PNG"), DRAWING, picture("WEBP"), picture("GIF"))
    refused: list[str] = []
    with bare.change("t", "t") as change:
        for number in range(125):
            data = bytearray(whole[number % len(whole)])
            for _ in range(dice.randrange(1, 12)):
                data[dice.randrange(len(data))] = dice.randrange(256)
            if dice.random() < 0.2:
                del data[dice.randrange(8, len(data)) :]
            try:
                asset = change.store_asset(bytes(data), "m.jpg")
            except BoothError as error:
                refused.append(error.code)
                continue
            assert bare.assets.path(asset).exists()
            assert bare.assets.copy(asset, CopySize.SCREEN).exists()
    assert 20 < len(refused) < 125
    assert {code.partition("_")[0] for code in refused} <= {"asset", "drawing", "file"}


def test_only_old_files_that_nothing_names_are_swept(bare: Catalog) -> None:
    product = builders.empty()
    stock(bare, product)
    with bare.change("t", "t") as change:
        named = change.store_asset(picture(), "named.jpg")
        change.put(replace(product, assets=(named,)))
        orphan = change.store_asset(DRAWING, "orphan.svg")
        fresh = change.store_asset(picture("PNG"), "fresh.png")
    unfinished = bare.folder / "assets" / "in-crashed"
    unfinished.mkdir()
    for old in (bare.assets.path(named), bare.assets.path(orphan), unfinished):
        os.utime(old, (1, 1))
    assert bare.sweep() == 1
    assert bare.assets.path(named).exists()
    assert bare.assets.path(fresh).exists()
    assert not bare.assets.path(orphan).exists()
    assert not unfinished.exists()
    with bare.change("t", "taken off again") as change:
        change.put(product)
    os.utime(bare.assets.path(named), (1, 1))
    assert bare.sweep() == 0
