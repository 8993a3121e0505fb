"""The whole catalogue as it stood at a revision: a copy of the store, rolled back, opened for reading."""

from pathlib import Path
from typing import TYPE_CHECKING

from booth.catalog.history import listed, rewinding
from booth.catalog.history.putting import put_back
from booth.catalog.pace import Progress
from booth.errors import BoothError
from booth.storage import files

if TYPE_CHECKING:
    from booth.catalog.store import Catalog


def as_of(catalog: "Catalog", revision: int, folder: Path, progress: Progress | None) -> "Catalog":
    """Make the copy; see `Catalog.as_of`. `progress` may raise to stop.

    BoothError "revision_unknown", "disk_full", "history_thinned".
    """
    with catalog.store.reading() as connection:
        entry = listed.one(connection, revision)
    if entry is None:
        raise BoothError("revision_unknown", revision=revision)

    def step(done: int) -> None:
        if progress is not None:
            progress(done, 3)

    step(0)
    target = folder / catalog.folder.name / catalog.store.path.name
    try:
        target.parent.mkdir(parents=True)
    except OSError as error:
        raise files.refusal(error, target) from error
    with catalog.store.asking() as connection:
        connection.exec_driver_sql("VACUUM INTO ?", (str(target),))
    step(1)
    copy = type(catalog).open(folder, files=catalog.folder)
    try:
        known = copy.reference()
        with copy.store.reading() as connection:
            state = rewinding.at(connection, known, revision)
        step(2)
        with copy.change("", "") as change:
            put_back(change, state)
    finally:
        copy.close()
    earlier = type(catalog).open(folder, read_only=True, files=catalog.folder)
    earlier.moment = entry.at
    step(3)
    return earlier
