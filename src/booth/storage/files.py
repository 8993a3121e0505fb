"""Files that are either whole or not there: temporary, synced, renamed, folder synced."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from booth.errors import BoothError

# Left behind only by a crash; swept when a folder is opened.
TEMPORARY = ".booth-part"


def write_atomic(path: Path, data: bytes) -> None:
    """Write a file so that a reader sees the old bytes or the new ones, never half of them.

    BoothError "disk_full" or "file_not_written"; the old file then stands untouched.
    """
    part = temporary_beside(path)
    try:
        with part.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):  # what keeps a file from being written may keep it from being looked at
            part.unlink()
        raise refusal(error, path) from error


def temporary_beside(path: Path) -> Path:
    """A name in the same folder (so that renaming is one step) that nobody else uses."""
    return path.with_name(f"{path.name}.{secrets.token_hex(4)}{TEMPORARY}")


def log_of(path: Path) -> Path:
    """The write-ahead log beside a database: there while it is open, or after it was not closed."""
    return path.with_name(path.name + "-wal")


def sync_file(path: Path) -> None:
    """Wait until a file that is already written has reached the disk."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names have reached the disk; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path) -> int:
    """Remove what a crash left half written in a folder; answers how many files."""
    left = list(folder.glob(f"*{TEMPORARY}*")) if folder.is_dir() else []
    for part in left:
        part.unlink(missing_ok=True)
    return len(left)


def refusal(error: OSError, path: Path) -> BoothError:
    """The sentence for a file that could not be written."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return BoothError("disk_full", file=path.name)
    return BoothError("file_not_written", file=str(path))
