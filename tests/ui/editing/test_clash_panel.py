"""The question which of two states of a field is to hold."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from booth.catalog.revisions import Clash
from booth.ui.editing.clash_panel import ClashPanel


@pytest.fixture
def panel(dressed: QApplication, qtbot: QtBot) -> ClashPanel:
    """Over a page as wide as the smallest window."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    return ClashPanel(page)


def tall(panel: ClashPanel, count: int) -> int:
    """How high the panel is over so many fields."""
    panel.show_clashes([(Clash(f"name.{n}", "a", "b", "c"), "Name", "Mine", "Theirs") for n in range(count)])
    return panel.panel.height()


def test_the_panel_is_as_high_as_its_fields_until_they_scroll(panel: ClashPanel) -> None:
    one, two, twenty, forty = (tall(panel, count) for count in (1, 2, 20, 40))
    assert one < two < twenty == forty < 720
