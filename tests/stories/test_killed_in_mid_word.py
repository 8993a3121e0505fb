"""The program is killed while somebody types: the next one finds the words, and loses none of what came meanwhile."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from booth.catalog.store import Catalog
from booth.catalog.translation import with_text
from booth.errors import BoothError
from booth.ui.taking_up import DraftsPanel
from staff import Staff, Start

HANDS = Path(__file__).parents[1] / "proofs" / "half_typed.py"
CODE, WORDS = "V-1200", "Clean air without a fil"
CTRL = Qt.KeyboardModifier.ControlModifier


def typed_and_killed(home: Path) -> None:
    """Type half a name, and have the program killed a second later."""
    command = [sys.executable, str(HANDS), str(home), CODE, WORDS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as hands:
        assert hands.stdout is not None
        told = hands.stdout.readline().strip()
        time.sleep(1.0)
        hands.kill()
    assert told == "typed"


def named(catalog: Catalog) -> str:
    return catalog.products.get(catalog.products.by_code(CODE)).name.exact("en")


def panel_of(staff: Staff) -> DraftsPanel:
    """The question at the start, in sight."""
    changing = staff.window.changing
    assert changing is not None
    panel = changing.taking_up.panel
    assert panel is not None
    assert panel.isVisible()
    return panel


def nothing_left(home: Path) -> bool:
    return not list((home / "catalogue" / "drafts").iterdir())


def test_half_a_name_is_there_again_and_one_key_writes_it(sample_home: Path, start: Start) -> None:
    typed_and_killed(sample_home)
    staff = start(sample_home)
    panel = panel_of(staff)
    assert staff.sees(f"{CODE} · Name · English", panel)
    assert staff.sees(WORDS, panel)
    assert staff.sees(named(staff.catalog), panel)
    staff.press(Qt.Key.Key_Return, CTRL)
    assert named(staff.catalog) == WORDS
    assert staff.catalog.history(1)[0].why == "Typed before the program ended"
    assert nothing_left(sample_home)


def test_where_the_catalogue_has_moved_on_both_sides_are_shown_and_nothing_is_chosen(
    sample_home: Path, start: Start
) -> None:
    typed_and_killed(sample_home)
    catalog = Catalog.open(sample_home)
    product = catalog.products.get(catalog.products.by_code(CODE))
    with catalog.change("Boris", "meanwhile, from the command line") as change:
        change.put(with_text(product, "name", "en", "Named by Boris"))
    catalog.close()
    staff = start(sample_home)
    panel = panel_of(staff)
    assert staff.sees("Named by Boris", panel)
    assert staff.sees(WORDS, panel)
    assert not panel.go.isEnabled()
    staff.click(panel.rows[0].theirs)
    staff.click(panel.go)
    assert named(staff.catalog) == "Named by Boris"
    assert nothing_left(sample_home)


def test_who_puts_the_question_off_is_asked_again(sample_home: Path, start: Start) -> None:
    typed_and_killed(sample_home)
    staff = start(sample_home)
    assert panel_of(staff).isVisible()
    staff.press(Qt.Key.Key_Escape)
    staff.leave()
    again = start(sample_home)
    assert again.sees(WORDS, panel_of(again))


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> Callable[[Catalog], None]:
    """Makes a catalogue's disk full."""

    def refuse(*_: object, **__: object) -> None:
        raise BoothError("disk_full", file="catalogue.db")

    return lambda catalog: monkeypatch.setattr(catalog, "save", refuse)


def test_a_window_that_closes_over_a_full_disk_leaves_the_words_for_the_next_start(
    sample_home: Path, start: Start, refused: Callable[[Catalog], None]
) -> None:
    staff = start(sample_home)
    refused(staff.catalog)
    staff.rooms.open_form(staff.uid(CODE), "name.en")
    staff.bot.waitUntil(lambda: staff.rooms.form.ready)
    edit = staff.rooms.form.section.bound["name"].field.columns["en"].edit
    edit.setPlainText(WORDS)
    staff.window.close()
    assert staff.window.isVisible()
    assert staff.sees("disk")
    staff.window.close()
    assert not staff.window.isVisible()
    staff.leave()
    again = start(sample_home)
    assert again.sees(WORDS, panel_of(again))
