"""What the database says when something goes wrong, turned into Booth's own errors."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from booth.errors import BoothError

_TOLD = {
    "malformed": "store_damaged",
    "not a database": "store_damaged",
    "file is encrypted": "store_damaged",
    "disk is full": "disk_full",
    "locked": "store_busy",
    "readonly": "store_read_only",
    "unable to open": "store_unreachable",
    "disk i/o error": "disk_failed",
}


def told(error: BaseException) -> BoothError | None:
    """The sentence for a database's complaint, or None when it is a mistake of ours."""
    message = str(getattr(error, "orig", error)).lower()
    for part, code in _TOLD.items():
        if part in message:
            return BoothError(code, file="catalogue.db")
    return None


@contextmanager
def telling() -> Generator[None]:
    """Inside: a database's complaint that a person can mend becomes a BoothError."""
    try:
        yield
    except DBAPIError as error:
        known = told(error)
        if known is None:
            raise
        raise known from error
