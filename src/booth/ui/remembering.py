"""Where staff were when they closed the window: the list, the place in it and what was picked stand there again."""

import json
import logging
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast, final

from PySide6.QtCore import QObject, QTimer

from booth.errors import BoothError
from booth.settings import Settings
from booth.ui.jobs import Jobs

if TYPE_CHECKING:
    from pathlib import Path

    from booth.catalog.store import Catalog
    from booth.ui.rooms import Rooms

FILE: Final = "last-list.json"
CALM: Final = 2000  # milliseconds without a change, then it is written
log = logging.getLogger(__name__)


@final
class Remembering(QObject):
    """Writes beside the settings, some time after the last change and when the window closes; never at a key press.

    What cannot be read or written is told to the log alone: nobody need mend anything, the list only begins anew.
    """

    def __init__(self, rooms: "Rooms", catalog: "Catalog", jobs: Jobs, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._rooms, self._catalog, self._jobs, self._settings = rooms, catalog, jobs, settings
        kept = settings.file is not None and catalog.moment is None  # an earlier state is only looked at
        self._file: Path | None = settings.file.with_name(FILE) if kept and settings.file else None
        self._written = b""
        self._place = ""  # uid of the product that the keyboard was on
        self.calm = QTimer(self, singleShot=True, interval=CALM)
        self.calm.timeout.connect(self._write)

    def take_up(self) -> None:
        """Stand as last time. Before the first list is asked for."""
        if self._file is not None:
            if told := self._read(self._file):
                self._restore(told)
            screen = self._rooms.catalogue
            for changed in (screen.answered, screen.lists.moved, self._rooms.selection.changed):
                changed.connect(self._later)

    def _later(self) -> None:
        # Not the timer's own `start`: a signal that tells a place would set its milliseconds by it.
        self.calm.start()

    def close(self) -> None:
        """The window closes: what was not written yet is written now."""
        self.calm.stop()
        told = self._told()
        if self._file is not None and told != self._written:
            try:
                _write(self._file, told)
            except BoothError as error:
                log.warning("the list is not remembered: %s", error)

    # The file.

    @staticmethod
    def _read(file: "Path") -> dict[str, Any]:
        try:
            told = json.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            log.warning("the last list could not be read: %s", error)
            return {}
        return cast("dict[str, Any]", told) if isinstance(told, dict) else {}

    def _restore(self, told: dict[str, Any]) -> None:
        from booth.ui.catalogue.kept import asked
        from booth.ui.catalogue.saved import SavedList, opened

        known = self._catalog.products.rows(_texts(told.get("picked")))
        if known:
            self._rooms.selection.set(one.uid for one in self._catalog.products.summaries(known))
        listed, screen = told.get("list"), self._rooms.catalogue
        if isinstance(listed, dict):
            held = cast("dict[str, Any]", listed)
            sorting, view = str(held.get("sorting", "")), self._settings.list_view
            last = opened(SavedList("", asked(held, screen.query), sorting, view), self._catalog, screen.query)
            screen.restore(last.query, last.sorting, view)
        if isinstance(place := told.get("place"), str):
            self._place = place
            screen.answered.connect(self._go_to_place)

    def _go_to_place(self) -> None:
        """The keyboard on the product that it was on, once its list is there."""
        screen = self._rooms.catalogue
        if screen.found.complete:
            screen.answered.disconnect(self._go_to_place)
            rows = self._catalog.products.rows([self._place])
            if rows and rows[0] in screen.found.rows:
                screen.lists.shown.set_current(screen.found.rows.index(rows[0]))

    def _told(self) -> bytes:
        from booth.ui.catalogue.kept import plain

        screen = self._rooms.catalogue
        standing, current = screen.standing(), screen.lists.shown.current
        listed = plain(standing.query) | {"sorting": standing.sorting.key if standing.sorting else ""}
        place = screen.uid_at(current) if current >= 0 else ""
        told = {"list": listed, "place": place, "picked": list(self._rooms.selection.uids)}
        return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8", "replace")

    def _write(self) -> None:
        told = self._told()
        if self._file is not None and told != self._written:
            done = partial(self._note, told)
            self._jobs.run(partial(_write, self._file, told), done, owner=self, failed=self._not_written)

    def _note(self, told: bytes, _: None) -> None:
        self._written = told

    def _not_written(self, error: BaseException) -> None:
        """The jobs have told the log; the next change tries again."""


def _texts(told: Any) -> list[str]:
    return [one for one in cast("list[Any]", told) if isinstance(one, str)] if isinstance(told, list) else []


def _write(file: "Path", told: bytes) -> None:
    from booth.storage.files import write_atomic

    write_atomic(file, told)
