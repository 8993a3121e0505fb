"""The logos of the show and of exhibitors come in, leave, and come back changed or as they were."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from books import BASE, png, write_book
from booth.catalog.store import Catalog
from booth.catalog.values import Asset, AssetKind, Exhibitor, Show
from booth.exchange.importing import import_file
from booth.exchange.report import Noted
from booth.exchange.returning.conflicts import Side
from returning import come_back, differing, leave, state

LOGO = "pictures/logo.png"
BOOK: dict[str, Any] = BASE | {
    "show": [{"name.en": "Fair", "hall": "3", "logo": LOGO}],
    "exhibitors": [{**BASE["exhibitors"][0], "logo": LOGO}, BASE["exhibitors"][1]],
}
Wearer = Callable[[Catalog], Show | Exhibitor]
WEARERS = pytest.mark.parametrize(
    ("wearer", "sheet"), [(Catalog.show, "show"), (lambda catalog: catalog.exhibitors()[0], "exhibitors")]
)
ROWS = {"show": {"hall": "3"}, "exhibitors": {"code": "ACME"}}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    made = tmp_path / "source"
    (made / "pictures").mkdir(parents=True)
    (made / LOGO).write_bytes(png("green"))
    return write_book(made, BOOK)


@pytest.fixture
def catalog(tmp_path: Path, source: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    import_file(opened, source, who="test")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "desk"
    made.mkdir()
    return made


def worn(catalog: Catalog, wearer: Wearer) -> Asset:
    logo = wearer(catalog).logo
    assert logo is not None
    return logo


def colour_of(catalog: Catalog, wearer: Wearer) -> str:
    held = catalog.assets.path(worn(catalog, wearer)).read_bytes()
    return next(colour for colour in ("green", "blue", "black") if png(colour) == held)


def dress(catalog: Catalog, wearer: Wearer, colour: str) -> None:
    with catalog.change("Anna", "a logo") as change:
        change.put(replace(wearer(catalog), logo=change.store_asset(png(colour), f"{colour}.png")))


@WEARERS
def test_a_logo_comes_in_and_leaves_and_comes_in_elsewhere(
    catalog: Catalog, folder: Path, wearer: Wearer, sheet: str
) -> None:
    assert (worn(catalog, wearer).kind, colour_of(catalog, wearer)) == (AssetKind.LOGO, "green")
    edited = leave(catalog, folder)
    assert (folder / edited.get(sheet, ROWS[sheet], "logo")).read_bytes() == png("green")
    other = Catalog.open(folder / "other")
    assert import_file(other, edited.path, who="x").notes == ()
    assert (worn(other, wearer).file_name, colour_of(other, wearer)) == ("logo.png", "green")
    other.close()


def test_an_untouched_workbook_and_the_first_one_again_change_nothing(
    catalog: Catalog, source: Path, folder: Path
) -> None:
    for report in (import_file(catalog, source, who="test"), come_back(catalog, leave(catalog, folder))):
        assert (report.new, report.changed, report.revision, report.notes) == (0, 0, 0, ())


@WEARERS
def test_another_file_and_a_blank_cell(catalog: Catalog, folder: Path, wearer: Wearer, sheet: str) -> None:
    before = state(catalog)
    edited = leave(catalog, folder)
    (folder / "new.png").write_bytes(png("blue"))
    edited.set(sheet, ROWS[sheet], logo="new.png")
    come_back(catalog, edited)
    assert colour_of(catalog, wearer) == "blue"
    assert len(differing(before, state(catalog))) == 1
    edited = leave(catalog, folder)
    edited.set(sheet, ROWS[sheet], logo=None)
    come_back(catalog, edited)
    assert wearer(catalog).logo is None
    catalog.undo(catalog.revision(), "Anna")
    assert colour_of(catalog, wearer) == "blue"


@WEARERS
def test_a_better_file_under_the_same_name_is_taken(catalog: Catalog, folder: Path, wearer: Wearer, sheet: str) -> None:
    edited = leave(catalog, folder)
    (folder / edited.get(sheet, ROWS[sheet], "logo")).write_bytes(png("blue"))
    come_back(catalog, edited)
    assert colour_of(catalog, wearer) == "blue"


@WEARERS
@pytest.mark.parametrize(("side", "colour"), [(Side.OURS, "blue"), (Side.THEIRS, "black")])
def test_a_logo_that_both_changed_is_a_conflict(
    catalog: Catalog, folder: Path, wearer: Wearer, sheet: str, side: Side, colour: str
) -> None:
    edited = leave(catalog, folder)
    dress(catalog, wearer, "blue")
    (folder / "new.png").write_bytes(png("black"))
    edited.set(sheet, ROWS[sheet], logo="new.png")
    report = come_back(catalog, edited, side)
    assert [(one.sheet, one.column) for one in report.conflicts] == [(sheet, "logo")]
    assert colour_of(catalog, wearer) == colour


@WEARERS
def test_a_logo_that_a_person_chose_stays_at_the_next_import(
    catalog: Catalog, source: Path, wearer: Wearer, sheet: str
) -> None:
    dress(catalog, wearer, "blue")
    report = import_file(catalog, source, who="test")
    assert [(one.kind, one.sheet, one.column) for one in report.notes] == [(Noted.KEPT_EDIT, sheet, "logo")]
    assert colour_of(catalog, wearer) == "blue"
    import_file(catalog, source, who="test", replace_edited=True)
    assert colour_of(catalog, wearer) == "green"


def test_a_logo_that_is_no_picture_is_refused_and_the_show_comes_in(catalog: Catalog, source: Path) -> None:
    (source.parent / "letter.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    write_book(source.parent, BOOK | {"show": [{"name.en": "Fair", "hall": "4", "logo": "letter.pdf"}]})
    report = import_file(catalog, source, who="test")
    assert [(one.kind, one.reason) for one in report.notes] == [(Noted.MISSING_FILE, "errors.logo_not_a_picture")]
    assert (catalog.show().hall, colour_of(catalog, Catalog.show)) == ("4", "green")
