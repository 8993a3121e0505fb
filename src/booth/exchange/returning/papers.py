"""Files beside the workbook put in the place of the exported ones: a change, although the cell is the same."""

from booth.exchange.files import Folder
from booth.exchange.returning.fields import Cells
from booth.exchange.returning.same import same


class Papers:
    """Looks at the files themselves; one that is not there (exported without, or left behind) was not changed."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def weighed(self, key: str, base: Cells, ours: Cells, theirs: Cells, sums: tuple[str, str]) -> tuple[Cells, Cells]:
        """The row as exported and as it is now, without its file where that file's bytes were changed outside.

        `sums`: the file's checksums then and now.
        """
        then, now = sums
        told = theirs.get(key, "")
        if not told or not then or not same(base.get(key, ""), told):
            return base, ours
        path = self._folder.find(told)
        found = self._folder.checksum(path) if path else None
        if found is None or found in (then, now):
            return base, ours
        return base | {key: ""}, ours | {key: "" if then == now else ours.get(key, "")}
