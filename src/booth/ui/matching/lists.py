"""Lists of requirements under a name, in a file beside the settings: what was typed, and whether it must be."""

import json
import logging
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, cast

from booth.catalog.asking import Weight
from booth.catalog.requiring.reading import MOST, Line
from booth.storage.files import write_atomic

FILE: Final = "requirements.json"
LONGEST: Final = 80  # letters of a name
_log = logging.getLogger(__name__)


def named(typed: str) -> str:
    """A name as it is kept: no spaces around it, none doubled, not too long, nothing a file cannot hold."""
    return " ".join(typed.encode("utf-8", "replace").decode("utf-8").replace("\0", "").split())[:LONGEST].rstrip()


class SavedLists:
    """All saved lists, the newest first. `write` is for a worker; everything else only remembers."""

    def __init__(self, folder: Path | None) -> None:
        """`folder`: where the settings are; None keeps the lists only until the program ends."""
        self._file = None if folder is None else folder / FILE
        self._writing = threading.Lock()
        self._lists: dict[str, tuple[Line, ...]] = self._read()

    @property
    def names(self) -> tuple[str, ...]:
        """The names, the one that was saved last first."""
        return tuple(reversed(self._lists))

    def get(self, name: str) -> tuple[Line, ...]:
        """The lines of a list, not read yet: the catalogue says what they mean today."""
        return self._lists.get(name, ())

    def put(self, name: str, lines: Iterable[Line], *, before: str = "") -> None:
        """Save a list under a name; `before`: the name that it had until now."""
        self._lists.pop(before, None)
        self._lists.pop(name, None)
        self._lists[name] = tuple(Line(one.typed, one.weight) for one in lines)

    def remove(self, name: str) -> None:
        """Forget a list."""
        self._lists.pop(name, None)

    def write(self) -> None:
        """Bring the file up to date; BoothError "disk_full", "file_not_written"."""
        if self._file is None:
            return
        with self._writing:  # whoever comes last writes what holds last
            told = {name: [_plain(one) for one in lines] for name, lines in list(self._lists.items())}
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self._file, json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8"))

    def _read(self) -> dict[str, tuple[Line, ...]]:
        if self._file is None or not self._file.exists():
            return {}
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
            return {
                named(name): tuple(_lines(lines)) for name, lines in cast(dict[str, Any], told).items() if named(name)
            }
        except (OSError, ValueError, AttributeError) as error:
            _log.warning("requirements: not read: %s", error)
            with suppress(OSError):  # what a person saved there is not lost
                self._file.replace(self._file.with_name(f"{FILE}.damaged"))
            return {}


def _plain(line: Line) -> dict[str, str]:
    return {"typed": line.typed, "weight": line.weight.value}


def _lines(told: object) -> Iterable[Line]:
    for one in cast(list[Any], told)[:MOST] if isinstance(told, list) else ():
        match one:
            case {"typed": str() as typed}:
                wish = cast(dict[str, Any], one).get("weight") == Weight.WISH.value
                yield Line(typed, Weight.WISH if wish else Weight.MUST)
            case _:
                continue
