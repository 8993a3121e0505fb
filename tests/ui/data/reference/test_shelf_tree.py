"""The list at the left: rows are moved by keys and by dragging, and only to where they may stand."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from booth.ui.data.reference.shelf.row import ShelfRow
from booth.ui.data.reference.shelf.tree import ShelfTree

ALT = Qt.KeyboardModifier.AltModifier
ROWS = (
    ShelfRow("a", "Air", "air"),
    ShelfRow("a1", "Vertical", "air/vertical", "a"),
    ShelfRow("a2", "Mobile", "air/mobile", "a"),
    ShelfRow("f", "Fire", "fire"),
    ShelfRow("w", "Water", "water"),
)


def tree(qtbot: QtBot, *, grouped: bool = False) -> tuple[ShelfTree, list[tuple[str, str, int]]]:
    heads = {"a", "f", "w"}
    made = ShelfTree(lambda uid, parent: (not parent) == (uid in heads) if grouped else True)
    made.show_rows(ROWS)
    told: list[tuple[str, str, int]] = []
    made.moved.connect(lambda *what: told.append(what))
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    return made, told


def drop(made: ShelfTree, uid: str, onto: str, where: float) -> None:
    """Drag a row over another one, at a share of its height, and let go."""
    made.choose(uid)
    area = made.visualItemRect(made._items[onto])
    point = QPoint(area.left() + 30, area.top() + round(area.height() * where))
    mime, buttons, none = QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    made.dropEvent(QDropEvent(point, move, mime, buttons, none))


def test_alt_and_the_arrows_move_nest_and_take_out(dressed: QApplication, qtbot: QtBot) -> None:
    made, told = tree(qtbot)
    made.choose("w")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(made, key, ALT)
    assert told == [("w", "", 1), ("w", "a", 2), ("w", "a", 1), ("w", "", 1)]
    assert made.uids == ("a", "a1", "a2", "w", "f")
    assert made.current == "w"


def test_the_first_row_goes_no_further_up_and_has_nothing_to_stand_below(dressed: QApplication, qtbot: QtBot) -> None:
    made, told = tree(qtbot)
    made.choose("a")
    qtbot.keyClick(made, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(made, Qt.Key.Key_Right, ALT)
    assert told == []
    assert made.uids == ("a", "a1", "a2", "f", "w")


def test_a_row_is_never_put_below_itself(dressed: QApplication, qtbot: QtBot) -> None:
    made, told = tree(qtbot)
    assert not made.put("a", "a1", 0)
    assert not made.put("a", "a", 0)
    drop(made, "a", "a1", 0.5)
    assert told == []
    assert made.below("") == ("a", "f", "w")


def test_a_drop_on_a_row_nests_and_between_rows_orders(dressed: QApplication, qtbot: QtBot) -> None:
    made, told = tree(qtbot)
    drop(made, "w", "a", 0.5)
    drop(made, "w", "a1", 0.02)
    drop(made, "f", "a", 0.02)
    assert told == [("w", "a", 2), ("w", "a", 0), ("f", "", 0)]
    assert made.uids == ("f", "a", "w", "a1", "a2")


def test_below_headings_a_row_passes_from_one_to_the_next(dressed: QApplication, qtbot: QtBot) -> None:
    made, told = tree(qtbot, grouped=True)
    made.choose("a2")
    qtbot.keyClick(made, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(made, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(made, Qt.Key.Key_Up, ALT)
    assert told == [("a2", "f", 0), ("a2", "w", 0), ("a2", "f", 0)]
    qtbot.keyClick(made, Qt.Key.Key_Left, ALT)  # an attribute never stands among headings
    drop(made, "w", "f", 0.5)  # nor a heading below another: it comes to stand behind it
    assert told[3:] == []
    assert made.below("") == ("a", "f", "w")


def test_rows_are_found_by_their_words_with_what_they_stand_below(dressed: QApplication, qtbot: QtBot) -> None:
    made, _ = tree(qtbot)
    made.narrow("mobile air")
    assert [uid for uid in made.uids if not made._items[uid].isHidden()] == ["a", "a2"]
    made.narrow("")
    assert not any(item.isHidden() for item in made._items.values())


def test_what_is_folded_and_chosen_stays_when_rows_come_anew(dressed: QApplication, qtbot: QtBot) -> None:
    made, _ = tree(qtbot)
    made._items["a"].setExpanded(False)
    made.choose("f")
    made.show_rows((*ROWS, ShelfRow("n", "New")))
    assert not made._items["a"].isExpanded()
    assert made.current == "f"
    made.show_rows(ROWS[:3])
    assert made.current == "a"
