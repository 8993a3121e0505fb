"""Somebody types in the form of a product until the program is killed.

`python tests/proofs/half_typed.py HOME CODE TEXT`: the text goes into the English name, letter by letter, and is never
committed. Says "typed" once all of it stands there.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from booth.app import Booth
from booth.paths import Paths
from booth.settings import Settings
from booth.ui import theme
from booth.ui.editing.fields.words import WordsField
from booth.ui.editing.form import ProductForm


def open_form(booth: Booth, code: str) -> ProductForm:
    """The form of a product, all its fields made."""
    rooms, catalog = booth.window.rooms, booth._catalog
    assert rooms is not None
    assert catalog is not None
    rooms.open_form(catalog.products.by_code(code), "name.en")
    while not rooms.form.ready:
        QApplication.processEvents()
    return rooms.form


def type_over(form: ProductForm, text: str) -> None:
    """Type the text instead of what stands there."""
    field = form.section.bound["name"].field
    assert isinstance(field, WordsField)
    edit = field.columns["en"].edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    print("typed", flush=True)


def main(home: Path, code: str, text: str) -> int:
    """The program as it starts, and hands that do not stop to rest."""
    application = theme.application(sys.argv[0], "100")
    booth = Booth(application, Paths.at(home), Settings(author="Anna"))
    booth.show_frame()
    booth.open_catalogue()
    booth.finish_start()
    booth.window.activateWindow()
    QTimer.singleShot(0, lambda: type_over(open_form(booth, code), text))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:4]))
