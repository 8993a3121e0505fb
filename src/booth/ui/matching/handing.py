"""The answers handed over on paper: where to save them, on which printer they come, what is said afterwards."""

from functools import partial
from pathlib import Path
from typing import final

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.jobs import Jobs
from booth.ui.matching import paper
from booth.ui.matching.content import Reply


@final
class Handing(QWidget):
    """Is never shown itself: its dialog opens over the page that it belongs to."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, page: QWidget, catalog: Catalog, jobs: Jobs, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._catalog, self._jobs, self._settings = page, catalog, jobs, settings
        self.hide()

    def print(self, asked: Reply, title: str) -> None:
        """Send the page to the printer that was used last, else to the usual one."""

        def done(printer: str) -> None:
            self.told.emit(self.tr("Sent to {printer}").format(printer=printer))

        work = partial(paper.send, self._catalog, asked, title, self._settings.printer)
        self._jobs.run(work, done, owner=self, failed=self._say_failure)

    def save(self, asked: Reply, title: str) -> None:
        """Ask where to, then make and write the page."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        words, usual = self.tr("Save the answers"), self.tr("Answers")
        proposed = f"{title or usual}.pdf".replace("/", "-")
        name, _ = QFileDialog.getSaveFileName(self._page, words, str(folder / proposed), "PDF (*.pdf)")
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

        def done(_: None) -> None:
            self.told.emit(self.tr("Saved: {file}").format(file=str(path)))

        work = partial(paper.save, self._catalog, asked, title, path)
        self._jobs.run(work, done, owner=self, failed=self._say_failure)

    def _say_failure(self, error: BaseException) -> None:
        self.failed.emit(error if isinstance(error, BoothError) else BoothError("brochure_failed"))
