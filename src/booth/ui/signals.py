"""The catalogue's news, moved from the thread that wrote to the thread that shows."""

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from booth.catalog.revisions import Changed
from booth.catalog.store import Catalog
from booth.errors import BoothError

log = logging.getLogger(__name__)

_EVERY: Final = 1500  # milliseconds between two looks; one takes a fifth of a millisecond


class CatalogSignals(QObject):
    """Says `changed` on the GUI thread after each change of the catalogue, whoever made it.

    A change by this program is told by the catalogue itself. One by another (`booth import` in a terminal) is noticed
    by the revision, which is looked at now and then; its uids are not known, and the set is empty.
    """

    changed = Signal(object)  # a revisions.Changed

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._revision = catalog.revision()
        self.changed.connect(self._note)
        self._stop = catalog.on_changed(self.changed.emit)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look whether somebody else has written."""
        try:
            revision = self._catalog.revision()
        except BoothError as error:  # a store that has gone is told by whoever asks it for something
            log.warning("the revision could not be read: %s", error)
            return
        if revision != self._revision:
            self.changed.emit(Changed(revision))

    def close(self) -> None:
        """Stop listening and looking."""
        self._timer.stop()
        self._stop()

    def _note(self, changed: Changed) -> None:
        self._revision = max(self._revision, changed.revision)
