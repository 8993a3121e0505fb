"""How sharp a photograph will print, once the press's own reckoning is there: it is brought in by a worker."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from booth.catalog.values import Asset, AssetKind
from booth.ui.editing.media.drawable import is_raster
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from booth.brochure.sharpness import Sharpness

    Reckoning = tuple[Callable[[int, int], Sharpness], float]


def _load() -> "Reckoning":
    from booth.brochure import sharpness  # ReportLab and the typefaces: 0.2 s

    return sharpness.sharpness, sharpness.proportion()


class Judging(QObject):
    """Asked for a size in pixels, it answers at once, or None and `ready` a moment later."""

    ready = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reckoning: Reckoning | None = None
        self._asked = False

    def of(self, width: int, height: int) -> "Sharpness | None":
        """How sharp a photograph of so many pixels prints at the head of a sheet."""
        if self._reckoning is None:
            self._ask()
            return None
        return self._reckoning[0](width, height)

    def of_asset(self, asset: Asset) -> "Sharpness | None":
        """The same of a file; None for what is no photograph: a drawing's lines are made to be coarse."""
        photo = asset.kind is AssetKind.PHOTO and is_raster(asset)
        return self.of(asset.width, asset.height) if photo and asset.width and asset.height else None

    @property
    def proportion(self) -> float:
        """Width to height of a photograph's panel on the sheet; 0 while it is not known."""
        if self._reckoning is None:
            self._ask()
            return 0.0
        return self._reckoning[1]

    def _ask(self) -> None:
        if not self._asked:
            self._asked = True
            self._jobs.run(_load, self._done, owner=self)

    def _done(self, reckoning: "Reckoning") -> None:
        self._reckoning = reckoning
        self.ready.emit()
