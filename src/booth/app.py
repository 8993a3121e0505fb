"""The composition root: what is made, in what order, and what is closed at the end."""

import gc
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QSize, QTimer
from PySide6.QtWidgets import QApplication

from booth.errors import BoothError
from booth.paths import Paths
from booth.settings import Settings
from booth.ui import theme, translation
from booth.ui.jobs import Jobs
from booth.ui.main_window import MainWindow

if TYPE_CHECKING:
    from booth.catalog.store import Catalog
    from booth.log import Log

_LOCK = "window.lock"
_STARTED = 5000  # milliseconds until everything that comes in after the first cards is there
_FRAME = QSize(8, 48)  # border at each side; title and border together. No desktop's is larger


class Booth:
    """One run of the window. First the frame is on screen, then the cards, then everything else."""

    def __init__(self, application: QApplication, paths: Paths, settings: Settings) -> None:
        self._application = application
        self._paths = paths
        self._log: Log | None = None
        self._catalog: Catalog | None = None
        self._lock = QLockFile(str(paths.home / _LOCK))
        self._lock.setStaleLockTime(0)  # however long the stand is open, the lock holds while its program lives
        self.settings = settings
        theme.wear(application, self.settings.theme)
        translation.install(self.settings.interface_language)
        self.jobs = Jobs()
        self.window = MainWindow(None, self.jobs, self.settings)

    def show_frame(self) -> None:
        """Rail and bars, before anything of the catalogue is imported."""
        if fits(self.window.size(), self.window.screen().availableSize()):
            self.window.show()
        else:
            self.window.showMaximized()
        self._application.processEvents()

    def open_catalogue(self) -> None:
        """The cards; where there is no catalogue to show, the reason."""
        from booth.catalog.store import Catalog

        # A folder that cannot be written cannot be locked either; it is opened for reading.
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            self.window.refuse(BoothError("already_open"))
            return
        try:
            self._catalog = Catalog.open(self._paths.home)
        except BoothError as error:
            self.window.refuse(error)
            return
        self.window.enter(self._catalog)
        self._application.processEvents()

    def collect_garbage(self) -> None:
        """From now on garbage is looked for, on the window's own thread."""
        from booth.ui.collecting import Collecting

        Collecting(self.window).start()

    def finish_start(self) -> None:
        """What the first paint does not need: the log, the icons."""
        from functools import partial
        from shutil import rmtree

        from booth.log import Log
        from booth.ui.editing.steps import Steps

        self._log = Log(self._paths.logs)
        self._log.show_failures(self.window.show_failure)
        self.window.windowHandle().screenChanged.connect(self._come_to_screen)
        icons = Steps(self.window)
        icons.finished.connect(lambda: theme.load_icons(self._application))
        icons.start(_import_icons())
        if self._catalog is not None and not self._catalog.read_only:
            self.jobs.run(self._catalog.sweep, _swept, owner=self.window)
            if self.window.changing is not None and self._catalog.has_drafts:
                self.window.changing.taking_up.look()
            self.jobs.run(partial(rmtree, self._paths.earlier, ignore_errors=True), _nothing, owner=self.window)

    def _come_to_screen(self) -> None:
        # A window that comes to a screen of another scale takes its new size only after this is said.
        QTimer.singleShot(0, self.window, self._fit)

    def _fit(self) -> None:
        """The window stands on another screen, where it may be too large."""
        if not self.window.isMaximized():
            room = self.window.screen().availableSize() - QSize(2 * _FRAME.width(), _FRAME.height())
            self.window.resize(self.window.size().boundedTo(room))

    def close(self) -> None:
        """Stop the work under way, then let go of the files."""
        self.jobs.close()
        if self._catalog is not None:
            self._catalog.close()
        if self._log is not None:
            self._log.close()
        self._lock.unlock()


def _import_icons() -> Iterator[None]:
    """What icons are drawn by comes in, a module at a time, in the window's own thread.

    It makes all types of Qt's at once: a worker that makes one while the window does ends the program.
    """
    for name in ("qtpy.QtCore", "qtpy.QtGui", "qtpy.QtWidgets", "qtawesome"):
        import_module(name)
        yield


def fits(window: QSize, room: QSize) -> bool:
    """Whether a window (pixels, without its frame) stands whole on a screen with this much room."""
    return window.width() + 2 * _FRAME.width() <= room.width() and window.height() + _FRAME.height() <= room.height()


def _nothing(_: None) -> None:
    """What a program that was stopped left of earlier catalogues is gone: nobody need hear of it."""


def _swept(files: int) -> None:
    if files:
        import logging  # here as everywhere: after the frame

        logging.getLogger(__name__).info("%d files that nothing names were removed", files)


def main(paths: Paths) -> int:
    """Open the window on this data folder and stay until it is closed. 0 good, 1 it could not be opened."""
    gc.disable()  # nothing becomes garbage while the window starts; collecting took a tenth of that time
    settings = Settings.load(paths.settings_file)
    application = theme.application(sys.argv[0], settings.scale)
    paths.home.mkdir(parents=True, exist_ok=True)
    booth = Booth(application, paths, settings)
    booth.show_frame()
    booth.open_catalogue()
    QTimer.singleShot(0, booth.finish_start)
    QTimer.singleShot(_STARTED, booth.collect_garbage)
    try:
        return application.exec()
    finally:
        booth.close()
