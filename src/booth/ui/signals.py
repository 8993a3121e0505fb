"""The catalogue's news, moved from the thread that wrote to the thread that shows."""

from PySide6.QtCore import QObject, Signal

from booth.catalog.store import Catalog


class CatalogSignals(QObject):
    """Says `changed` on the GUI thread after each change of the catalogue, whoever made it."""

    changed = Signal(object)  # a values.Changed

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = catalog.on_changed(self.changed.emit)

    def close(self) -> None:
        """Stop listening."""
        self._stop()
