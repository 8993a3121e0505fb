"""A store in a folder that cannot be written, whose log was not folded in: read from a copy that can."""

import shutil
import tempfile
from pathlib import Path
from typing import final

from booth.storage import files


@final
class PrivateCopy:
    """A store and its log in a temporary folder of their own; `remove` when it is no longer read.

    BoothError "disk_full" or "file_not_written" when there is no room for it.
    """

    def __init__(self, path: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="booth-reading-")
        self.path = Path(self._folder.name) / path.name
        try:
            shutil.copyfile(path, self.path)
            shutil.copyfile(files.log_of(path), files.log_of(self.path))
        except OSError as error:
            self._folder.cleanup()
            raise files.refusal(error, self.path) from error

    def remove(self) -> None:
        """Throw the copy away."""
        self._folder.cleanup()
