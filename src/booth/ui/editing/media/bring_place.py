"""A place that files and pictures are brought to, by hand or by the clipboard: told as what can be brought in."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from booth.errors import BoothError
from booth.ui.editing.media.drop_place import DropPlace
from booth.ui.editing.media.gathering import brought


class BringPlace(DropPlace):
    """What is let go over it, or pasted with Ctrl+V anywhere in it."""

    given = Signal(object)  # Brought
    useless = Signal(object)  # BoothError: a hand or the clipboard holds nothing of use

    def __init__(self) -> None:
        super().__init__()
        self.dropped.connect(self.bring_data)

    def paste_files(self) -> None:
        """Take what is on the clipboard: a picture, or copied files."""
        self.bring_data(QGuiApplication.clipboard().mimeData())

    def bring_data(self, data: QMimeData) -> None:
        """Take what a hand or the clipboard holds, or say that there is nothing of use."""
        if what := brought(data):
            self.given.emit(what)
        else:
            self.useless.emit(BoothError("file_elsewhere" if what.elsewhere else "nothing_to_paste"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V brings in what is on the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_files()
        else:
            super().keyPressEvent(event)
