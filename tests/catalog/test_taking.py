"""Files are stored before anything names them: each checked for itself, the good ones whatever the others are."""

import io
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

import builders
from booth.catalog.store import Catalog
from booth.catalog.taking import Incoming, files_below
from booth.catalog.values import AssetKind
from booth.errors import BoothError
from crafted import PICTURES
from stocking import stock


def photo(colour: tuple[int, int, int] = (20, 90, 160)) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (300, 200), colour).save(stream, "JPEG")
    return stream.getvalue()


def test_the_good_ones_come_in_and_each_refusal_says_why(bare: Catalog, tmp_path: Path) -> None:
    (tmp_path / "front.jpg").write_bytes(photo())
    files = [Incoming(tmp_path / "front.jpg", "front.jpg"), Incoming(b"just words", "notes.txt")]
    files += [Incoming(tmp_path / "gone.png", "gone.png"), Incoming(b"%PDF-1.7\n%rest", "manual.pdf")]
    for each in PICTURES:
        each.write(tmp_path / each.name)
        files.append(Incoming(tmp_path / each.name, each.name))
    steps: list[tuple[int, int]] = []
    arrivals = bare.take_in_all(files, progress=lambda done, total: steps.append((done, total)))
    assert [one.file for one in arrivals] == files
    kinds = [one.asset.kind for one in arrivals if one.asset]
    assert kinds == [AssetKind.PHOTO, AssetKind.DOCUMENT]
    refusals = [one.refusal.code for one in arrivals if one.refusal]
    assert refusals[:2] == ["asset_unknown_type", "asset_missing"]
    assert all(code in each.refusals for code, each in zip(refusals[2:], PICTURES, strict=True))
    assert steps == [(done, len(files)) for done in range(1, len(files) + 1)]
    assert bare.revision() == 0


def test_what_is_told_to_stop_goes_no_further(bare: Catalog) -> None:
    stop = threading.Event()
    files = [Incoming(photo((number, 0, 0)), f"{number}.jpg") for number in range(5)]
    arrivals = bare.take_in_all(files, progress=lambda done, _: stop.set() if done == 2 else None, stop=stop)
    assert [one.file.name for one in arrivals] == ["0.jpg", "1.jpg"]


def test_an_old_file_that_is_taken_in_again_outlives_a_sweep(bare: Catalog) -> None:
    asset = bare.take_in(photo(), "a.jpg")
    os.utime(bare.assets.path(asset), (1, 1))
    again = bare.take_in(photo(), "a.jpg")
    assert bare.sweep() == 0
    product = builders.empty()
    stock(bare, replace(product, assets=(again,)))
    assert bare.assets.path(bare.products.get(product.uid).assets[0]).read_bytes() == photo()


def test_one_file_is_taken_or_refused(bare: Catalog) -> None:
    assert bare.take_in(photo(), "a.jpg").media_type == "image/jpeg"
    with pytest.raises(BoothError, match="asset_broken"):
        bare.take_in(photo()[:-300], "b.jpg")


def test_a_catalogue_that_is_only_read_takes_nothing(bare: Catalog, reopened: Callable[[], Catalog]) -> None:
    looked_at = reopened()
    with pytest.raises(BoothError, match="store_read_only"):
        looked_at.take_in(photo(), "a.jpg")


def test_a_folder_gives_its_files_as_people_count_them_and_nothing_hidden(tmp_path: Path) -> None:
    (tmp_path / ".cache").mkdir()
    (tmp_path / "details").mkdir()
    for name in ("10.jpg", "2.JPG", "1.pdf", ".x.jpg", "notes.txt", ".cache/3.jpg", "details/4.svg"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "10.jpg")
    (tmp_path / "round").symlink_to(tmp_path)
    found = [str(path.relative_to(tmp_path)) for path in files_below(tmp_path)]
    assert found == ["1.pdf", "2.JPG", "10.jpg", "details/4.svg"]
    with pytest.raises(BoothError, match="too_many_files"):
        files_below(tmp_path, most=3)


def test_files_go_to_many_products_as_one_change_and_never_twice(stocked: Catalog) -> None:
    air, fire = builders.air(), builders.fire()
    before = stocked.revision()
    front, side = stocked.take_in(photo(), "front.jpg"), stocked.take_in(photo((200, 9, 9)), "side.jpg")
    again = replace(front, uid=side.uid[::-1])
    new = {air.uid: (front, again), fire.uid: (side,), "f" * 32: (side,)}
    assert stocked.add_assets(new, who="A. I.", why="a folder") == 2
    assert stocked.revision() == before + 1
    assert stocked.products.get(air.uid).assets[-1].file_name == "front.jpg"
    assert stocked.products.get(fire.uid).assets[-1].sha256 == side.sha256
    assert stocked.add_assets({air.uid: (front,)}, who="A. I.", why="a folder") == 0
    assert stocked.revision() == before + 1


def test_the_catalogue_knows_whom_a_file_is_named_after(stocked: Catalog) -> None:
    air = builders.air()
    found, nobody = stocked.named_after([f"{air.code} front.jpg", "IMG_2041.jpg"])
    assert found.uids == (air.uid,)
    assert nobody.uids == ()
