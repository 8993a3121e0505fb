"""Signs that mean something, and the backslash before them: typed by a person, written by an export, and as ever."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from books import BASE, with_rows, write_book
from booth.catalog.store import Catalog
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.mending import set_aside
from booth.catalog.values import Benefit, Exhibitor, Product, Step, Text
from booth.exchange import signs
from booth.exchange.importing import import_file
from returning import come_back, leave, state

TEXTS = st.text("\\-#|a ", max_size=8)
UNIT: dict[str, Any] = BASE["products"][0]
UNIT_ROW = {"exhibitor": "ACME", "code": "A-1"}


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    bring(opened, tmp_path, BASE)
    yield opened
    opened.close()


def bring(catalog: Catalog, folder: Path, sheets: dict[str, Any]) -> None:
    source = folder / "source"
    source.mkdir(exist_ok=True)
    import_file(catalog, write_book(source, sheets), who="test")


def unit(catalog: Catalog) -> Product:
    return catalog.products.get(catalog.products.by_code("A-1", "ACME"))


@given(TEXTS)
def test_what_is_kept_is_plain_again_and_means_nothing(text: str) -> None:
    assert signs.plain_dash(signs.keep_dash(text)) == text
    assert signs.plain_hash(signs.keep_hash(text)) == text
    assert signs.plain_bars(signs.keep_bars(text)) == text
    assert signs.keep_dash(text) != signs.CLEAR
    assert not signs.keep_hash(text).startswith(signs.NOTE)
    assert len(signs.parts(signs.keep_bars(text))) == 1


@given(TEXTS)
def test_a_backslash_elsewhere_is_a_letter(text: str) -> None:
    quiet = f"a{text}"
    assert (signs.keep_dash(quiet), signs.keep_hash(quiet)) == (quiet, quiet)
    assert (signs.plain_dash(quiet), signs.plain_hash(quiet)) == (quiet, quiet)
    bare = text.replace("|", "")
    assert (signs.keep_bars(bare), signs.plain_bars(bare)) == (bare, bare)


@pytest.mark.parametrize(
    ("line", "head", "text"),
    [
        ("Quiet | Hardly heard", "Quiet", "Hardly heard"),
        ("Quiet | 20 | 30 dB", "Quiet", "20 | 30 dB"),
        ("Quiet | a \\| b", "Quiet", "a \\| b"),  # a sentence is parted by nothing, so nothing is taken from it
        ("C:\\air | A folder", "C:\\air", "A folder"),
        ("A \\| B | Both", "A | B", "Both"),
        ("A\\\\|B", "A\\|B", ""),
    ],
)
def test_a_benefit(catalog: Catalog, tmp_path: Path, line: str, head: str, text: str) -> None:
    row = {**UNIT, "benefits.en": line, "benefits.ru": None}
    bring(catalog, tmp_path, with_rows(products=[row]))
    assert unit(catalog).benefits == (Benefit(Text.of(en=head), Text.of(en=text)),)


def test_a_step_keeps_its_icon_and_its_bar(catalog: Catalog, tmp_path: Path) -> None:
    bring(catalog, tmp_path, with_rows(products=[{**UNIT, "steps.en": "fan | In \\| out\nOut"}]))
    assert unit(catalog).steps == (Step("fan", Text.of(en="In | out")), Step("", Text.of(en="Out")))


def test_a_dash_clears_and_a_kept_one_is_a_text(catalog: Catalog, tmp_path: Path) -> None:
    case = {"exhibitor": "ACME", "product": "A-1", "attribute": "case", "condition.en": "\\-", "standard": "\\\\-"}
    row = {**UNIT, "plinth": "\\-", "name.ru": "-", "tagline.en": "\\-", "applications.en": "\\-\n-\nx"}
    bring(catalog, tmp_path, with_rows(products=[row], values=[{**case, "value": "\\-"}]))
    held = unit(catalog)
    assert (held.plinth, held.name, held.tagline) == ("-", Text.of(en="Unit"), Text.of(en="-"))
    assert held.applications == (Text.of(en="-"), Text(), Text.of(en="x"))
    value = next(one for one in held.values if one.attribute.code == "case")
    assert (value.as_entered, value.condition, value.standard) == ("-", Text.of(en="-"), "\\-")
    bring(catalog, tmp_path, with_rows(values=[{**case, "value": "Steel", "condition.en": None}]))
    value = next(one for one in unit(catalog).values if one.attribute.code == "case")
    assert value.condition == Text.of(en="-")  # a blank cell keeps also this


def test_a_note_stays_a_note_and_a_kept_code_is_a_code(catalog: Catalog, tmp_path: Path) -> None:
    makers = [{"code": "#X", "name.en": "A note"}, {"code": "\\#Y", "name.en": "Y"}, {"code": "Z", "name.en": "#Z"}]
    bring(catalog, tmp_path, with_rows(exhibitors=[*BASE["exhibitors"], *makers]))
    assert [(one.code, one.name.exact("en")) for one in catalog.exhibitors()][2:] == [("#Y", "Y"), ("Z", "#Z")]


def test_the_same_in_a_csv_file(catalog: Catalog, tmp_path: Path) -> None:
    rows = ("exhibitor;code;category;name.en;tagline.en", "#ACME;N;air;A note;", "ACME;S;air;Small;\\-")
    (tmp_path / "products.csv").write_text("\n".join(rows), encoding="utf-8")
    import_file(catalog, tmp_path / "products.csv", who="test")
    small = catalog.products.get(catalog.products.by_code("S", "ACME"))
    assert small.tagline == Text.of(en="-")


def test_signs_leave_and_come_back(catalog: Catalog, tmp_path: Path) -> None:
    with catalog.change("Anna", "odd") as change:
        maker = Exhibitor("a" * 32, "#1", Text.of(en="-"), phone="-", position=2)
        change.put(maker)
        change.put(replace(catalog.show(), name=Text.of(ru="#1 в мире"), hall="-"))
        benefits = (Benefit(Text.of(en="-")), Benefit(Text.of(en="A|B"), Text.of(en="C | D")))
        change.put(replace(unit(catalog), exhibitor=maker, code="#-|", benefits=benefits, plinth="-"))
    desk = tmp_path / "desk"
    desk.mkdir()
    edited = leave(catalog, desk)
    row = {"code": "#-|"}
    assert (edited.get("products", row, "exhibitor"), edited.get("products", row, "plinth")) == ("\\#1", "\\-")
    assert edited.get("products", row, "benefits.en") == "\\-\nA\\|B | C | D"
    assert come_back(catalog, edited).revision == 0
    other = Catalog.open(tmp_path / "other")
    assert import_file(other, edited.path, who="x").notes == ()
    before, after = state(catalog), state(other)
    assert {uid for uid in before if before[uid] != after.get(uid) and "assets" not in str(before[uid])} == set()
    other.close()


def test_settled_doubts_go_along(catalog: Catalog, tmp_path: Path) -> None:
    here = unit(catalog).uid, "A-1", "tagline.ru", "ru"
    raised = [Doubt(Doubtful.SPACES, *here, seen="Два  пробела"), Doubt(Doubtful.LETTERS, *here, seen="Двa")]
    set_aside(catalog, raised, who="Anna", why="so it is")
    keys = tuple(sorted(one.key for one in raised))
    desk = tmp_path / "desk"
    desk.mkdir()
    edited = leave(catalog, desk)
    assert edited.get("products", UNIT_ROW, "accepted") == "\n".join(keys)
    assert come_back(catalog, edited).revision == 0
    other = Catalog.open(tmp_path / "other")
    import_file(other, edited.path, who="x")
    assert unit(other).accepted == unit(catalog).accepted == keys
    other.close()
    edited.set("products", UNIT_ROW, accepted=keys[0])
    come_back(catalog, edited)
    assert unit(catalog).accepted == keys[:1]
