"""What staff have picked for the brochure, in the order they picked it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The picked products, by uid. Every screen shows the same one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._uids: dict[str, None] = {}

    @property
    def uids(self) -> tuple[str, ...]:
        """The picked products, in order."""
        return tuple(self._uids)

    def __contains__(self, uid: str) -> bool:
        return uid in self._uids

    def __len__(self) -> int:
        return len(self._uids)

    def toggle(self, uid: str) -> None:
        """Pick a product, or put it back."""
        if uid in self._uids:
            del self._uids[uid]
        else:
            self._uids[uid] = None
        self.changed.emit()

    def clear(self) -> None:
        """Put all back."""
        self.set(())

    def set(self, uids: Iterable[str]) -> None:
        """Pick just these."""
        self._uids = dict.fromkeys(uids)
        self.changed.emit()
