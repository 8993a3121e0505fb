"""What the other rooms are made of comes in beside the window, once the cards are there and nobody waits."""

from collections.abc import Callable, Iterator
from typing import Final, final

from PySide6.QtCore import QObject, QTimer

from booth.ui.jobs import Jobs

_SOON: Final = 1000  # milliseconds after the first cards


@final
class ComingIn(QObject):
    """Imports each room's modules once: what knows no window in a worker, the rest between two events of the window."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._known = set[Callable[[], Iterator[None]]]()
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self._rooms)

    def soon(self) -> None:
        """The cards are painted: everything, a moment later."""
        self._timer.start()

    def form(self) -> None:
        """Whoever looks at a page may press Ctrl+E: what the form is made of comes in meanwhile."""
        from booth.ui.editing import import_below_form, import_form

        self._come_in(import_below_form, import_form)

    def _rooms(self) -> None:
        from booth.ui import compare, matching
        from booth.ui.data.pages import import_below_pages, import_pages

        self.form()
        self._come_in(import_below_pages, import_pages)
        for room in (compare, matching):
            self._come_in(room.import_below_screen, room.import_screen)

    def _come_in(self, below: Callable[[], None], modules: Callable[[], Iterator[None]]) -> None:
        from booth.ui.editing.steps import Steps

        if modules not in self._known:
            self._known.add(modules)
            self._jobs.run(below, lambda _: Steps(self).start(modules()), owner=self)
