"""The panel beside the pages: nothing is clipped, and it tells what can be printed."""

import pytest
from pytestqt.qtbot import QtBot

from booth.catalog.store import Catalog
from booth.languages import Language
from booth.settings import Settings
from booth.ui import translation
from booth.ui.brochures.options import Options
from booth.ui.brochures.screen import _PANEL
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache
from booth.ui.printing import Printer

_LOWEST = 720 - 64 - 64  # the lowest window, less the bars above and below


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
def test_no_language_needs_more_than_the_panels_room(
    qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings, language: Language
) -> None:
    translation.install(language)
    try:
        panel = Options(catalog, PictureCache(catalog, jobs), settings)
        qtbot.addWidget(panel)
        panel.show_printers((Printer("HP_LaserJet_Pro_M404dn_of_the_stand_8.1H_A128"),))
        panel.show_count(21)
        panel.copies.setValue(50)
        assert panel.minimumSizeHint().width() <= _PANEL
        assert panel.minimumSizeHint().height() <= _LOWEST
    finally:
        translation.install("en")


def test_a_printer_once_used_is_offered_again(qtbot: QtBot, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
    settings.printer = "Hall"
    panel = Options(catalog, PictureCache(catalog, jobs), settings)
    qtbot.addWidget(panel)
    panel.allow(True)
    assert not panel.print.isEnabled()
    panel.show_printers((Printer("Office", True), Printer("Hall")))
    assert panel.printer.currentText() == "Hall"
    assert panel.print.isEnabled()
    panel.allow(False)
    assert not panel.save.isEnabled()
    assert not panel.print.isEnabled()
